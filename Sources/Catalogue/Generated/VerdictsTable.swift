// Made by scripts/generate-catalogue from Catalogue-data; do not edit.
// swift-format-ignore-file

extension Tables {
    /// Error code, its kind, and the services for which it has another kind.
    static let verdicts = SortedTable(
        #"""
(http 429)	rate	
(http 509)	bandwidth	
429 too many requests	rate	
454	rate	
503 slowdown	slowdown	
507	slowdown	
activesessionsexceededexception	concurrency	
activestatementsexceededexception	concurrency	
activityworkerlimitexceeded	concurrency	
apicallrateforcustomerexceeded	rate	
automationexecutionlimitexceededexception	concurrency	
bandwidthlimitexceeded	bandwidth	
busy	slowdown	
callratelimitexceededexception	rate	
clientlimitexceededexception	rate	
concurrentcreateimagenorebootlimitexceeded	concurrency	
concurrentlimitexceededexception	concurrency	
concurrentmodificationexception	lookalike	
concurrentpipelineexecutionslimitexceededexception	concurrency	
concurrentresourceslimitexceeded	concurrency	
concurrentrunsexceededexception	concurrency	
concurrentsnapshotlimitexceeded	concurrency	
connectionlimitexceededexception	concurrency	
dependencythrottle	rate	
dependentservicerequestthrottlingfault	rate	
ec2throttledexception	rate	
eksrequestthrottledexception	rate	
endpointtemporarilyunavailableexception	slowdown	
exceedslimitexception	ambiguous	
instancelimitexceeded	lookalike	
insufficientcapacity	lookalike	
insufficientcapacityexception	lookalike	
insufficientinstancecapacity	lookalike	
kmsdisabled	lookalike	
kmsthrottled	rate	
kmsthrottling	rate	
kmsthrottlingexception	rate	
kmsthrottlingfault	rate	
lambdathrottledexception	rate	
limitexceeded	ambiguous	
limitexceededexception	ambiguous	amplify=lookalike ce=rate directconnect=lookalike dynamodb=concurrency elastictranscoder=lookalike execute-api=rate forecastquery=rate models.lex=rate personalize=rate rekognition=concurrency runtime.lex=rate securityhub=lookalike streams.dynamodb=concurrency textract=concurrency transcribe=rate
maxconcurrentqueriesexception	concurrency	
modelnotreadyexception	slowdown	
opsmetadatatoomanyupdatesexception	concurrency	
overlimit	lookalike	
policyenforcedexception	rate	
priorrequestnotcomplete	concurrency	
provisionedthroughputexceeded	throughput	
provisionedthroughputexceededexception	throughput	
querylimitexceededexception	concurrency	
querylimitexception	concurrency	
querytimeout	lookalike	
quotaexceededexception	ambiguous	
ratelimiterror	rate	
ratelimitexceededexception	rate	
replaylimitexceeded	concurrency	
reportgenerationlimitexceeded	concurrency	
requestlimitexceeded	rate	dynamodb=throughput
requestlimitexceededexception	rate	
requestresourcecountexceeded	lookalike	
requestthrottled	rate	
requestthrottledexception	rate	
resourcelimitexceeded	ambiguous	
resourcelimitexceededexception	ambiguous	
servicelimitexceeded	ambiguous	
servicelimitexceededexception	ambiguous	
servicequotaexceededexception	ambiguous	
servicetemporarilyunavailableexception	slowdown	
serviceunavailable	slowdown	
serviceunavailableerror	slowdown	
serviceunavailableexception	slowdown	
slowdown	slowdown	s3-object-lambda=rate
slowdownexception	rate	
snapshotcreationpervolumerateexceeded	rate	
throttled	rate	
throttledclientexception	rate	
throttledexception	rate	
throttledrequestexception	rate	
throttleexception	rate	
throttling	rate	
throttlingerror	rate	
throttlingexception	rate	
toomanyrequestexception	rate	
toomanyrequests	rate	elasticfilesystem=lookalike
toomanyrequestserror	rate	
toomanyrequestsexception	rate	api.detective=concurrency lambda=ambiguous neptune-db=concurrency synthetics=concurrency
toomanyupdates	concurrency	
transactioncanceledexception	ambiguous	
transactioninprogressexception	concurrency	
unavailable	slowdown	
vcpulimitexceeded	lookalike	
volumemodificationrateexceeded	rate	
volumemodificationrateexceededexception	rate	
"""#)
}
