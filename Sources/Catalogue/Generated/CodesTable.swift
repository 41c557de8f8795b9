// Made by scripts/generate-catalogue from Catalogue-data; do not edit.
// swift-format-ignore-file

extension Tables {
    /// Stated facts on error codes: cleaned code, code, kind, HTTP status, services, message,
    /// note, members, sources.
    static let codes = SortedTable(
        #"""
(http 429)	(HTTP 429)	rate	429	*				codes.botocore-data-retry-json
(http 509)	(HTTP 509)	bandwidth	509	*				codes.botocore-data-retry-json
429 too many requests	429 Too Many Requests	rate	429	*		no body or an unknown code; all SDKs treat the status as throttling		codes.botocore-data-retry-json codes.retries-standard-py
454	454	rate		email-smtp	454 Throttling failure: Maximum sending rate exceeded			codes.ses-guide
503 slowdown	503 SlowDown	slowdown	503	s3	Slow Down			codes.s3-error-list
507	507	slowdown	507	cloudsearch		CloudSearch document service overloaded: retry with backoff		codes.awsdocs-amazon-cloudsearch-developer-gui
activesessionsexceededexception	ActiveSessionsExceededException	concurrency		redshift-data				codes.botocore-models
activestatementsexceededexception	ActiveStatementsExceededException	concurrency		redshift-data				codes.botocore-models
activityworkerlimitexceeded	ActivityWorkerLimitExceeded	concurrency		states				codes.botocore-models
apicallrateforcustomerexceeded	APICallRateForCustomerExceeded	rate	400	elasticache				codes.botocore-models
automationexecutionlimitexceededexception	AutomationExecutionLimitExceededException	concurrency		ssm				codes.botocore-models
bandwidthlimitexceeded	BandwidthLimitExceeded	bandwidth		*				codes.botocore-retries-standard-py codes.the-same-14-codes-stand-in-the-go-v2-jav
bandwidthlimitexceeded	BandwidthLimitExceeded	bandwidth		ec2		the network bandwidth available to an EC2 instance is used up		codes.ec2-error-list
bandwidthlimitexceeded	BandwidthLimitExceeded	bandwidth	509	cloudsearch				codes.botocore-data-retry-json
bandwidthlimitexceeded	BandwidthLimitExceeded	bandwidth	509	cloudsearch				codes.botocore-data-retry-json
busy	Busy	slowdown	503	s3	The service is unavailable. Try again later.	SelectObjectContent		codes.s3-error-list
callratelimitexceededexception	CallRateLimitExceededException	rate	429	imagebuilder				codes.botocore-models
clientlimitexceededexception	ClientLimitExceededException	rate	400	kinesisvideo				codes.botocore-models
concurrentcreateimagenorebootlimitexceeded	ConcurrentCreateImageNoRebootLimitExceeded	concurrency	400	ec2				codes.ec2-error-list
concurrentlimitexceededexception	ConcurrentLimitExceededException	concurrency	400	ebs				codes.botocore-models
concurrentmodificationexception	ConcurrentModificationException	lookalike	429	monitoring				codes.botocore-models
concurrentpipelineexecutionslimitexceededexception	ConcurrentPipelineExecutionsLimitExceededException	concurrency		codepipeline				codes.botocore-models
concurrentresourceslimitexceeded	ConcurrentResourcesLimitExceeded	concurrency	429	cloudformation				codes.botocore-models
concurrentrunsexceededexception	ConcurrentRunsExceededException	concurrency		glue				codes.botocore-models
concurrentsnapshotlimitexceeded	ConcurrentSnapshotLimitExceeded	concurrency	400	ec2				codes.ec2-error-list codes.awsdocs-amazon-ec2-user-guide
connectionlimitexceededexception	ConnectionLimitExceededException	concurrency	400	kinesisvideo				codes.botocore-models
dependencythrottle	DependencyThrottle	rate	400	elasticloadbalancing				codes.botocore-models
dependentservicerequestthrottlingfault	DependentServiceRequestThrottlingFault	rate	400	redshift				codes.botocore-models
ec2throttledexception	EC2ThrottledException	rate		*				codes.botocore-retries-standard-py codes.the-same-14-codes-stand-in-the-go-v2-jav
ec2throttledexception	EC2ThrottledException	rate	502	lambda		Lambda returns it (HTTP 502) when EC2 throttled the creation of the function's network interfaces; EC2 itself with 503		codes.botocore-models
ec2throttledexception	EC2ThrottledException	rate	503	ec2				codes.botocore-data-retry-json
ec2throttledexception	EC2ThrottledException	rate	503	ec2				codes.botocore-data-retry-json
eksrequestthrottledexception	EKSRequestThrottledException	rate	429	emr-containers				codes.botocore-models
endpointtemporarilyunavailableexception	EndpointTemporarilyUnavailableException	slowdown		route53-recovery-cluster				codes.botocore-models
exceedslimitexception	ExceedsLimitException	ambiguous	402	entityresolution			quotaName quotaValue	codes.botocore-models
instancelimitexceeded	InstanceLimitExceeded	lookalike	400	ec2		count quota		codes.ec2-error-list
insufficientcapacity	InsufficientCapacity	lookalike	500	elasticloadbalancing				codes.botocore-models
insufficientcapacityexception	InsufficientCapacityException	lookalike		network-firewall				codes.botocore-models
insufficientcapacityexception	InsufficientCapacityException	lookalike		redshift-serverless				codes.botocore-models
insufficientcapacityexception	InsufficientCapacityException	lookalike	400	glacier				codes.botocore-models
insufficientcapacityexception	InsufficientCapacityException	lookalike	500	lambda				codes.botocore-models
insufficientinstancecapacity	InsufficientInstanceCapacity	lookalike	500	ec2		no spare machines of that type; not throttling		codes.ec2-error-list
kmsdisabled	KmsDisabled	lookalike		sqs				codes.botocore-models
kmsthrottled	KmsThrottled	rate		sqs				codes.botocore-models
kmsthrottling	KMSThrottling	rate	400	sns				codes.botocore-models
kmsthrottlingexception	KMSThrottlingException	rate		kinesis				codes.botocore-models
kmsthrottlingexception	KmsThrottlingException	rate		states				codes.botocore-models
kmsthrottlingfault	KMSThrottlingFault	rate		dms				codes.botocore-models
lambdathrottledexception	LambdaThrottledException	rate	429	cognito-sync				codes.botocore-models
limitexceeded	LimitExceeded	ambiguous	400	autoscaling monitoring				codes.botocore-models
limitexceeded	LimitExceeded	ambiguous	400	email				codes.botocore-models
limitexceeded	LimitExceeded	ambiguous	409	cloudsearch iam				codes.botocore-models
limitexceededexception	LimitExceededException	ambiguous		*				codes.botocore-retries-standard-py codes.the-same-14-codes-stand-in-the-go-v2-jav
limitexceededexception	LimitExceededException	ambiguous		acm acm-pca api.ecr api.ecr-public api.tunneling.iot application-autoscaling autoscaling-plans backup cloud9 codepipeline codestar-connections cognito-identity cognito-idp config devicefarm discovery ecs events firehose fms forecast gamelift globalaccelerator inspector iotfleetwise iotthingsgraph kinesis kinesisanalytics kms logs machinelearning mediastore network-firewall route53profiles route53resolver secretsmanager servicecatalog workmail		in the SDKs' shared throttling list because of Kinesis, yet most services use it for a count quota: judge by service and message		codes.botocore-models
limitexceededexception	LimitExceededException	ambiguous	400	appmesh appstream2 clouddirectory cloudformation codestar-notifications cognito-sync compute-optimizer email eventsv2 glacier meetings-chime monitoring social-messaging translate		in the SDKs' shared throttling list because of Kinesis, yet most services use it for a count quota: judge by service and message		codes.botocore-models
limitexceededexception	LimitExceededException	ambiguous	400	kinesis				codes.botocore-data-retry-json
limitexceededexception	LimitExceededException	ambiguous	403	chatbot internetmonitor		in the SDKs' shared throttling list because of Kinesis, yet most services use it for a count quota: judge by service and message		codes.botocore-models
limitexceededexception	LimitExceededException	ambiguous	409	es osis quicksight workdocs		in the SDKs' shared throttling list because of Kinesis, yet most services use it for a count quota: judge by service and message		codes.botocore-models
limitexceededexception	LimitExceededException	ambiguous	410	api.iotmanagedintegrations iot iotsitewise		in the SDKs' shared throttling list because of Kinesis, yet most services use it for a count quota: judge by service and message		codes.botocore-models
limitexceededexception	LimitExceededException	ambiguous	412	sms-voice.pinpoint		in the SDKs' shared throttling list because of Kinesis, yet most services use it for a count quota: judge by service and message		codes.botocore-models
limitexceededexception	LimitExceededException	ambiguous	429	apigateway		model: 'exceeded the rate limit', yet count quotas come with the same code and HTTP 429: 'Maximum number of Resources for this API has been reached' (issue hashicorp/terraform-provider-aws#37605)	retryAfterSeconds	codes.botocore-models
limitexceededexception	LimitExceededException	ambiguous	429	appsync codeconnections connect dlm		in the SDKs' shared throttling list because of Kinesis, yet most services use it for a count quota: judge by service and message		codes.botocore-models
limitexceededexception	LimitExceededException	concurrency		dynamodb rekognition streams.dynamodb textract		in the SDKs' shared throttling list because of Kinesis, yet most services use it for a count quota: judge by service and message		codes.botocore-models
limitexceededexception	LimitExceededException	lookalike	400	directconnect		in the SDKs' shared throttling list because of Kinesis, yet most services use it for a count quota: judge by service and message		codes.botocore-models
limitexceededexception	LimitExceededException	lookalike	429	amplify securityhub		in the SDKs' shared throttling list because of Kinesis, yet most services use it for a count quota: judge by service and message		codes.botocore-models
limitexceededexception	LimitExceededException	lookalike	429	elastictranscoder		number of pipelines; HTTP 429 though it is a count quota		codes.issue-hashicorp-terraform-11654
limitexceededexception	LimitExceededException	rate		ce forecastquery personalize		in the SDKs' shared throttling list because of Kinesis, yet most services use it for a count quota: judge by service and message		codes.botocore-models
limitexceededexception	LimitExceededException	rate	429	execute-api	{"message":"Limit Exceeded"}	API Gateway data plane, gateway response QUOTA_EXCEEDED: a usage plan's quota per day, week or month		codes.api-gateway
limitexceededexception	LimitExceededException	rate	429	execute-api transcribe		in the SDKs' shared throttling list because of Kinesis, yet most services use it for a count quota: judge by service and message		codes.botocore-models
limitexceededexception	LimitExceededException	rate	429	models.lex runtime.lex		in the SDKs' shared throttling list because of Kinesis, yet most services use it for a count quota: judge by service and message	retryAfterSeconds	codes.botocore-models
maxconcurrentqueriesexception	MaxConcurrentQueriesException	concurrency		cloudtrail				codes.botocore-models
modelnotreadyexception	ModelNotReadyException	slowdown	424	bedrock-agent-runtime		the model is being loaded; the SDK retries		codes.botocore-models
modelnotreadyexception	ModelNotReadyException	slowdown	429	bedrock-runtime		the model is being loaded; the SDK retries		codes.botocore-models
modelnotreadyexception	ModelNotReadyException	slowdown	429	inferencerouter-runtime.sagemaker		the model is being loaded; the SDK retries		codes.botocore-models
modelnotreadyexception	ModelNotReadyException	slowdown	429	runtime.sagemaker		the model is being loaded; the SDK retries		codes.botocore-models
opsmetadatatoomanyupdatesexception	OpsMetadataTooManyUpdatesException	concurrency		ssm				codes.botocore-models
overlimit	OverLimit	lookalike	400	sqs		a quota on messages in flight, about 120,000 of a standard queue (20,000 of a FIFO queue): delete messages once they are handled; not an API limit		codes.botocore-sqs-model-documentation
policyenforcedexception	PolicyEnforcedException	rate	400	glacier				codes.botocore-models
priorrequestnotcomplete	PriorRequestNotComplete	concurrency		*				codes.botocore-retries-standard-py codes.the-same-14-codes-stand-in-the-go-v2-jav
priorrequestnotcomplete	PriorRequestNotComplete	concurrency	400	route53				codes.botocore-data-retry-json
priorrequestnotcomplete	PriorRequestNotComplete	concurrency	400	route53		Route 53: an earlier change to the same hosted zone is still being applied; serialise the changes		codes.botocore-models
priorrequestnotcomplete	PriorRequestNotComplete	concurrency	429	elasticloadbalancing		Route 53: an earlier change to the same hosted zone is still being applied; serialise the changes		codes.botocore-models
provisionedthroughputexceeded	ProvisionedThroughputExceeded	throughput		dynamodb		CancellationReasons code, and errorCode in some SDK texts		codes.botocore-dynamodb-model codes.dynamodb-errors
provisionedthroughputexceededexception	ProvisionedThroughputExceededException	throughput		*				codes.botocore-retries-standard-py codes.the-same-14-codes-stand-in-the-go-v2-jav
provisionedthroughputexceededexception	ProvisionedThroughputExceededException	throughput		dynamodb			ThrottlingReasons	codes.botocore-models
provisionedthroughputexceededexception	ProvisionedThroughputExceededException	throughput		kinesis rekognition textract				codes.botocore-models
provisionedthroughputexceededexception	ProvisionedThroughputExceededException	throughput	400	*				codes.botocore-data-retry-json
querylimitexceededexception	QueryLimitExceededException	concurrency	500	neptune-db				codes.botocore-models
querylimitexception	QueryLimitException	concurrency	400	neptune-db				codes.botocore-models
querytimeout	QueryTimeout	lookalike	408	sdb		a slow query, not throttling		codes.simpledb-error-list
quotaexceededexception	QuotaExceededException	ambiguous		servicequotas				codes.botocore-models
ratelimiterror	RateLimitError	rate	429	admin.wickr				codes.botocore-models
ratelimitexceededexception	RateLimitExceededException	rate		license-manager				codes.botocore-models
replaylimitexceeded	ReplayLimitExceeded	concurrency	403	sns				codes.botocore-models
reportgenerationlimitexceeded	ReportGenerationLimitExceeded	concurrency	409	iam				codes.botocore-models
requestlimitexceeded	Client.RequestLimitExceeded	rate	503	ec2		form in CloudTrail and in AWS's own texts for EC2; the message tells when AWS throttled because of an operational issue of its own (metric AwsTriggeredRequestLimitExceeded): then waiting helps, a quota increase does not		codes.ec2-api-metrics
requestlimitexceeded	RequestLimitExceeded	rate		*				codes.botocore-retries-standard-py codes.the-same-14-codes-stand-in-the-go-v2-jav
requestlimitexceeded	RequestLimitExceeded	rate	429	servicediscovery				codes.botocore-models
requestlimitexceeded	RequestLimitExceeded	rate	503	ec2				codes.botocore-data-retry-json
requestlimitexceeded	RequestLimitExceeded	rate	503	ec2	Request limit exceeded.	newer text: 'Request limit exceeded. Account <id> has been throttled on ec2:<Action> because it exceeded its request rate limit.' It names the action and whether the request rate or the resource rate was exceeded		codes.ec2-throttling codes.issue-cloudsnorkel-cdk-github-runners-94
requestlimitexceeded	RequestLimitExceeded	throughput		dynamodb		account-level throughput quota of on-demand tables; ThrottlingReasons names the table or index and the limit	ThrottlingReasons	codes.botocore-models
requestlimitexceededexception	RequestLimitExceededException	rate	400	appstream2				codes.botocore-models
requestresourcecountexceeded	RequestResourceCountExceeded	lookalike	400	ec2		too many resources named in one request		codes.ec2-error-list
requestthrottled	RequestThrottled	rate		*				codes.botocore-retries-standard-py codes.the-same-14-codes-stand-in-the-go-v2-jav
requestthrottled	RequestThrottled	rate		sqs				codes.botocore-models
requestthrottled	RequestThrottled	rate	403	sqs				codes.botocore-data-retry-json
requestthrottled	RequestThrottled	rate	403	sqs				codes.botocore-data-retry-json
requestthrottledexception	RequestThrottledException	rate		*				codes.botocore-retries-standard-py codes.the-same-14-codes-stand-in-the-go-v2-jav
requestthrottledexception	RequestThrottledException	rate	400	*				codes.botocore-data-retry-json
requestthrottledexception	RequestThrottledException	rate	400	ebs			Reason	codes.botocore-models
requestthrottledexception	RequestThrottledException	rate	400	emr-containers				codes.botocore-models
resourcelimitexceeded	ResourceLimitExceeded	ambiguous		api.sagemaker				codes.botocore-models
resourcelimitexceeded	ResourceLimitExceeded	ambiguous	400	servicediscovery				codes.botocore-models
resourcelimitexceededexception	ResourceLimitExceededException	ambiguous		license-manager ssm workspaces				codes.botocore-models
resourcelimitexceededexception	ResourceLimitExceededException	ambiguous	400	bedrock-agentcore-control chime comprehend eks identity-chime media-pipelines-chime messaging-chime voice-chime				codes.botocore-models
resourcelimitexceededexception	ResourceLimitExceededException	ambiguous	429	groundstation managedblockchain				codes.botocore-models
servicelimitexceeded	ServiceLimitExceeded	ambiguous		fsx				codes.botocore-models
servicelimitexceededexception	ServiceLimitExceededException	ambiguous		cloudcontrolapi				codes.botocore-models
servicelimitexceededexception	ServiceLimitExceededException	ambiguous		route53-recovery-cluster			serviceCode	codes.botocore-models
servicelimitexceededexception	ServiceLimitExceededException	ambiguous	402	billingconductor			ServiceCode	codes.botocore-models
servicelimitexceededexception	ServiceLimitExceededException	ambiguous	402	dataexchange signer				codes.botocore-models
servicequotaexceededexception	ServiceQuotaExceededException	ambiguous		acm apprunner bcm-dashboards bedrock-data-automation-runtime budgets ce cloudtrail cognito-idp controlplane.payment-cryptography dax evs healthlake identitystore ingest.timestream invoicing kendra license-manager-user-subscriptions logs lookoutequipment partnercentral-selling proton query.timestream redshift-serverless rekognition route53resolver sso states textract timestream-influxdb voiceid		mostly HTTP 402: a count quota; not retried as throttling by the SDKs. Some services also use it for rates		codes.botocore-models
servicequotaexceededexception	ServiceQuotaExceededException	ambiguous		airflow-serverless bcm-data-exports ssm ssm-contacts		mostly HTTP 402: a count quota; not retried as throttling by the SDKs. Some services also use it for rates	QuotaCode ServiceCode	codes.botocore-models
servicequotaexceededexception	ServiceQuotaExceededException	ambiguous		aoss b2bi bcm-pricing-calculator billing osm pcs verifiedpermissions		mostly HTTP 402: a count quota; not retried as throttling by the SDKs. Some services also use it for rates	quotaCode serviceCode	codes.botocore-models
servicequotaexceededexception	ServiceQuotaExceededException	ambiguous		odb		mostly HTTP 402: a count quota; not retried as throttling by the SDKs. Some services also use it for rates	quotaCode	codes.botocore-models
servicequotaexceededexception	ServiceQuotaExceededException	ambiguous		partnercentral-account sms-voice		mostly HTTP 402: a count quota; not retried as throttling by the SDKs. Some services also use it for rates	Reason	codes.botocore-models
servicequotaexceededexception	ServiceQuotaExceededException	ambiguous		partnercentral-benefits		mostly HTTP 402: a count quota; not retried as throttling by the SDKs. Some services also use it for rates	QuotaCode	codes.botocore-models
servicequotaexceededexception	ServiceQuotaExceededException	ambiguous		partnercentral-channel		mostly HTTP 402: a count quota; not retried as throttling by the SDKs. Some services also use it for rates	quotaCode	codes.botocore-models
servicequotaexceededexception	ServiceQuotaExceededException	ambiguous	400	bedrock bedrock-agent-runtime bedrock-runtime end-user-messaging		mostly HTTP 402: a count quota; not retried as throttling by the SDKs. Some services also use it for rates		codes.botocore-models
servicequotaexceededexception	ServiceQuotaExceededException	ambiguous	402	a2i-runtime.sagemaker access-analyzer account-access aco-automation agent-registry-control aidevops amplifyuibuilder api.detective api.iotmanagedintegrations appconfig appflow application-cost-profiler application-signals appsync auditmanager bedrock-agent bedrock-agentcore bedrock-agentcore-control bedrock-data-automation braket cases cassandra catalog.marketplace cloudfront-keyvaluestore cloudwatch-omni codeartifact codecatalyst connect-campaigns controltower data.jobs.iot databrew datazone deployment-marketplace devops-guru docdb-elastic elemental-inference emr-serverless es fis gameliftstreams geo groundstation health-agent imagebuilder inspector2 interconnect iot iottwinmaker ivs ivschat ivsrealtime job-runtime.sagemaker kendra-ranking lambda macie2 mail-manager mediaconvert mediapackagev2 medical-imaging migrationhub-strategy models-v2-lex mpa networkflowmonitor networkmonitor omics outposts participant.connect pricingplanmanager qbusiness resiliencehub resource-explorer-2 route53-recovery-control-config rtbfabric rum s3files s3vectors sagemaker-geospatial savingsplans scheduler scn securityagent securityhub servicecatalog-appregistry signin snow-device-management ssm-guiconnect supportapp synthetics wisdom		mostly HTTP 402: a count quota; not retried as throttling by the SDKs. Some services also use it for rates		codes.botocore-models
servicequotaexceededexception	ServiceQuotaExceededException	ambiguous	402	agreement-marketplace aiops appfabric aps artifact backup-search continuum data.qapps drs dsql grafana greengrass lambda m2 managedblockchain-query neptune-graph network-security-manager notifications notifications-contacts nova-act pipes polly repostspace route53globalresolver security-ir ssm-incidents supportauthz thinclient vpc-lattice workspaces-web		mostly HTTP 402: a count quota; not retried as throttling by the SDKs. Some services also use it for rates	quotaCode serviceCode	codes.botocore-models
servicequotaexceededexception	ServiceQuotaExceededException	ambiguous	402	cleanrooms cleanrooms-ml		mostly HTTP 402: a count quota; not retried as throttling by the SDKs. Some services also use it for rates	quotaName quotaValue	codes.botocore-models
servicequotaexceededexception	ServiceQuotaExceededException	ambiguous	402	codeguru-profiler		mostly HTTP 402: a count quota; not retried as throttling by the SDKs. Some services also use it for rates		codes.botocore-models
servicequotaexceededexception	ServiceQuotaExceededException	ambiguous	402	connect ebs partnercentral-prm rbin		mostly HTTP 402: a count quota; not retried as throttling by the SDKs. Some services also use it for rates	Reason	codes.botocore-models
servicequotaexceededexception	ServiceQuotaExceededException	ambiguous	402	connect observabilityadmin pca-connector-ad pca-connector-scep refactor-spaces wellarchitected workspaces-instances		mostly HTTP 402: a count quota; not retried as throttling by the SDKs. Some services also use it for rates	QuotaCode ServiceCode	codes.botocore-models
servicequotaexceededexception	ServiceQuotaExceededException	ambiguous	402	deadline		mostly HTTP 402: a count quota; not retried as throttling by the SDKs. Some services also use it for rates	quotaCode reason serviceCode	codes.botocore-models
servicequotaexceededexception	ServiceQuotaExceededException	ambiguous	402	mgn		mostly HTTP 402: a count quota; not retried as throttling by the SDKs. Some services also use it for rates	quotaCode quotaValue serviceCode	codes.botocore-models
servicequotaexceededexception	ServiceQuotaExceededException	ambiguous	402	networkmanager		mostly HTTP 402: a count quota; not retried as throttling by the SDKs. Some services also use it for rates	ServiceCode	codes.botocore-models
servicequotaexceededexception	ServiceQuotaExceededException	ambiguous	429	oam		mostly HTTP 402: a count quota; not retried as throttling by the SDKs. Some services also use it for rates		codes.botocore-models
servicetemporarilyunavailableexception	ServiceTemporarilyUnavailableException	slowdown		inspector				codes.botocore-models
serviceunavailable	ServiceUnavailable	slowdown	503	featurestore-runtime.sagemaker ivs runtime.sagemaker		may be overload (SimpleDB, S3, STS) or an outage; judge by recurrence and by other services		codes.botocore-models
serviceunavailable	ServiceUnavailable	slowdown	503	s3	Service is unable to handle request.			codes.s3-error-list
serviceunavailable	ServiceUnavailable	slowdown	503	sdb	Service Amazon SimpleDB is busy handling other requests, likely due to too many simultaneous requests. Consider reducing the frequency of your requests, and try again.			codes.simpledb-error-list
serviceunavailableerror	ServiceUnavailableError	slowdown		storagegateway				codes.botocore-models
serviceunavailableerror	ServiceUnavailableError	slowdown	503	rds-data				codes.botocore-models
serviceunavailableexception	ServiceUnavailableException	slowdown		backup bedrock-data-automation-runtime controlplane.payment-cryptography firehose kinesisanalytics logs mgh migrationhub-config transfer				codes.botocore-models
serviceunavailableexception	ServiceUnavailableException	slowdown	429	chatbot				codes.botocore-models
serviceunavailableexception	ServiceUnavailableException	slowdown	503	aco-automation airflow api.iotmanagedintegrations bedrock bedrock-runtime chime comprehendmedical compute-optimizer data-ats.iot data.jobs.iot eks eks-auth identity-chime imagebuilder inferencerouter-runtime.sagemaker iot iotsitewise kafka kafkaconnect media-pipelines-chime mediapackage mediapackage-vod messaging-chime ram schemas translate voice-chime workdocs				codes.botocore-models
serviceunavailableexception	ServiceUnavailableException	slowdown	503	apigateway			retryAfterSeconds	codes.botocore-models
serviceunavailableexception	ServiceUnavailableException	slowdown	503	appmesh elemental-inference m2 mediaconnect s3vectors signin				codes.botocore-models
serviceunavailableexception	ServiceUnavailableException	slowdown	503	bedrock-agentcore network-security-manager rolesanywhere			retryAfterSeconds	codes.botocore-models
serviceunavailableexception	ServiceUnavailableException	slowdown	503	meetings-chime			RetryAfterSeconds	codes.botocore-models
slowdown	SlowDown	rate		s3-object-lambda	Reduce your request rate for operations involving AWS Lambda.	the Object Lambda function was throttled by Lambda		codes.s3-error-list
slowdown	SlowDown	slowdown		*				codes.botocore-retries-standard-py codes.the-same-14-codes-stand-in-the-go-v2-jav
slowdown	SlowDown	slowdown	503	s3	Please reduce your request rate.	also '503 Slow Down' without a code on HEAD; S3 is scaling a prefix or it is above 3,500 writes or 5,500 reads per second		codes.s3-error-list
slowdown	SlowDown	slowdown	503	s3vectors s3tables	Please reduce your request rate.			codes.s3-error-list
slowdownexception	SlowDownException	rate	400	oidc				codes.botocore-models
snapshotcreationpervolumerateexceeded	SnapshotCreationPerVolumeRateExceeded	rate	400	ec2	The maximum per volume CreateSnapshot request rate has been exceeded. Use an increasing or variable sleep interval between requests.	at least 15 seconds between snapshots of one volume		codes.ec2-error-list
throttled	Throttled	rate	429	sns				codes.botocore-models
throttledclientexception	ThrottledClientException	rate	429	chime identity-chime media-pipelines-chime messaging-chime voice-chime				codes.botocore-models
throttledexception	ThrottledException	rate		*				codes.botocore-retries-standard-py codes.the-same-14-codes-stand-in-the-go-v2-jav
throttledexception	ThrottledException	rate		tagging				codes.botocore-models
throttledexception	ThrottledException	rate	400	*				codes.botocore-data-retry-json
throttledexception	ThrottledException	rate	429	bedrock-agentcore xray				codes.botocore-models
throttledexception	ThrottledException	rate	429	bedrock-agentcore-control				codes.botocore-models
throttledexception	ThrottledException	rate	429	lakeformation				codes.botocore-models
throttledrequestexception	ThrottledRequestException	rate	429	social-messaging				codes.botocore-models
throttleexception	ThrottleException	rate	400	api.ecr		named so in the ECR guide		codes.ecr-guide
throttling	Throttling	rate		*				codes.botocore-retries-standard-py codes.the-same-14-codes-stand-in-the-go-v2-jav
throttling	Throttling	rate	400	* route53				codes.botocore-data-retry-json
throttling	Throttling	rate	400	cloudformation autoscaling elasticloadbalancing rds iam sts elasticbeanstalk monitoring cloudsearch elasticache redshift email sns	Rate exceeded	query-protocol services; Type Sender		codes.error-texts-in-public-issues codes.awsdocs-guides
throttling	Throttling	rate	400	email	Maximum sending rate exceeded.	also 'Daily message quota exceeded' (a daily count); SMTP says '454 Throttling failure: Maximum sending rate exceeded'		codes.ses-guide
throttling	Throttling	rate	400	route53 route53resolver	Rate exceeded			codes.route-53-throttling
throttlingerror	ThrottlingError	rate		dynamodb		CancellationReasons code inside TransactionCanceledException; BatchStatementError codes are ThrottlingError, ProvisionedThroughputExceeded, RequestLimitExceeded		codes.botocore-dynamodb-model
throttlingexception	ThrottlingException	rate		*				codes.botocore-retries-standard-py codes.the-same-14-codes-stand-in-the-go-v2-jav
throttlingexception	ThrottlingException	rate		acm dynamodb support			throttlingReasons	codes.botocore-models
throttlingexception	ThrottlingException	rate		airflow-serverless			QuotaCode RetryAfterSeconds ServiceCode	codes.botocore-models
throttlingexception	ThrottlingException	rate		api.pricing proton route53profiles sms-voice				codes.botocore-models
throttlingexception	ThrottlingException	rate		b2bi evs pcs timestream-influxdb			retryAfterSeconds	codes.botocore-models
throttlingexception	ThrottlingException	rate		bcm-dashboards bcm-recommended-actions bedrock-data-automation-runtime billing budgets cassandra-streams cloudcontrolapi cloudtrail codedeploy codestar-connections controlplane.payment-cryptography cost-optimization-hub ec2-instance-connect entitlement.marketplace events frauddetector freetier glue healthlake ingest.timestream invoicing iotthingsgraph kendra kinesis license-manager-linux-subscriptions license-manager-user-subscriptions logs lookoutequipment metering.marketplace network-firewall partnercentral-benefits partnercentral-selling query.timestream rekognition route53resolver textract voiceid				codes.botocore-models
throttlingexception	ThrottlingException	rate		bcm-data-exports ssm			QuotaCode ServiceCode	codes.botocore-models
throttlingexception	ThrottlingException	rate		bcm-pricing-calculator iotfleetwise			quotaCode retryAfterSeconds serviceCode	codes.botocore-models
throttlingexception	ThrottlingException	rate		identitystore			Reason RetryAfterSeconds	codes.botocore-models
throttlingexception	ThrottlingException	rate		mgh migrationhub-config transfer			RetryAfterSeconds	codes.botocore-models
throttlingexception	ThrottlingException	rate		odb route53-recovery-cluster			retryAfterSeconds	codes.botocore-models
throttlingexception	ThrottlingException	rate		osm			retryAfterSeconds	codes.botocore-models
throttlingexception	ThrottlingException	rate		partnercentral-account			QuotaCode ServiceCode	codes.botocore-models
throttlingexception	ThrottlingException	rate		partnercentral-channel verifiedpermissions			quotaCode serviceCode	codes.botocore-models
throttlingexception	ThrottlingException	rate		redshift-serverless				codes.botocore-models
throttlingexception	ThrottlingException	rate		ssm-contacts			QuotaCode RetryAfterSeconds ServiceCode	codes.botocore-models
throttlingexception	ThrottlingException	rate		sso			Reason	codes.botocore-models
throttlingexception	ThrottlingException	rate	400	*				codes.botocore-data-retry-json
throttlingexception	ThrottlingException	rate	400	*	Rate exceeded	'Common errors' of most API references give HTTP 400		codes.common-errors
throttlingexception	ThrottlingException	rate	400	iot route53				codes.botocore-models
throttlingexception	ThrottlingException	rate	400	polly			throttlingReasons	codes.botocore-models
throttlingexception	ThrottlingException	rate	400	wisdom				codes.botocore-models
throttlingexception	ThrottlingException	rate	429	a2i-runtime.sagemaker account-access account-access-runtime aco-automation agent-registry agent-registry-control agreement-marketplace aiops amplifyuibuilder api.iotmanagedintegrations api.iotwireless app-integrations appconfigdata appflow application-cost-profiler application-signals arc-zonal-shift auditmanager backup-gateway bedrock bedrock-agent bedrock-agent-runtime bedrock-agentcore bedrock-agentcore-control bedrock-data-automation bedrock-runtime braket catalog.marketplace cleanrooms cleanrooms-ml codeconnections codeguru-reviewer compute-optimizer connect contact-lens data-ats.iot data.jobs.iot dataexchange dataplane.payment-cryptography discovery-marketplace eks eks-auth elasticfilesystem es interconnect iotsitewise iottwinmaker ivs ivschat kendra-ranking macie2 mail-manager managedblockchain mediapackagev2 medical-imaging meetings-chime migrationhub-orchestrator migrationhub-strategy mpa participant.connect pricingplanmanager profile qbusiness quicksight ram resource-explorer-2 route53-recovery-control-config route53-recovery-readiness runtime-v2-lex s3-outposts s3files sagemaker-geospatial scheduler securityhub signer ssm-guiconnect training-session-runtime.sagemaker uxc				codes.botocore-models
throttlingexception	ThrottlingException	rate	429	access-analyzer cloudwatch-omni inspector-scan inspector2 network-security-manager supportauthz			retryAfterSeconds	codes.botocore-models
throttlingexception	ThrottlingException	rate	429	aidevops cases codecatalyst codeguru-profiler connect-campaigns datazone geo geo-maps geo-places geo-routes job-runtime.sagemaker rtbfabric ssm-quicksetup sustainability				codes.botocore-models
throttlingexception	ThrottlingException	rate	429	appfabric artifact backup-search controltower data.qapps deadline dsql lambda m2 managedblockchain-query notifications notifications-contacts nova-act repostspace route53globalresolver rum security-ir securitylake vpc-lattice			quotaCode retryAfterSeconds serviceCode	codes.botocore-models
throttlingexception	ThrottlingException	rate	429	aps grafana			quotaCode retryAfterSeconds serviceCode	codes.botocore-models
throttlingexception	ThrottlingException	rate	429	billingconductor networkmanager			RetryAfterSeconds	codes.botocore-models
throttlingexception	ThrottlingException	rate	429	codeartifact models-v2-lex resiliencehub			retryAfterSeconds	codes.botocore-models
throttlingexception	ThrottlingException	rate	429	codeguru-security			quotaCode serviceCode	codes.botocore-models
throttlingexception	ThrottlingException	rate	429	connect workspaces-instances			QuotaCode RetryAfterSeconds ServiceCode	codes.botocore-models
throttlingexception	ThrottlingException	rate	429	continuum controlcatalog deployment-marketplace end-user-messaging entityresolution eventsv2 gameliftstreams health-agent inferencerouter-runtime.sagemaker internetmonitor neptune-graph networkflowmonitor networkmonitor omics pca-connector-scep scn snow-device-management trustedadvisor				codes.botocore-models
throttlingexception	ThrottlingException	rate	429	devops-guru refactor-spaces			QuotaCode RetryAfterSeconds ServiceCode	codes.botocore-models
throttlingexception	ThrottlingException	rate	429	docdb-elastic			retryAfterSeconds	codes.botocore-models
throttlingexception	ThrottlingException	rate	429	drs greengrass mgn pipes thinclient workspaces-web			quotaCode retryAfterSeconds serviceCode	codes.botocore-models
throttlingexception	ThrottlingException	rate	429	ds-data			RetryAfterSeconds	codes.botocore-models
throttlingexception	ThrottlingException	rate	429	partnercentral-prm			QuotaCode ServiceCode	codes.botocore-models
throttlingexception	ThrottlingException	rate	429	pca-connector-ad			QuotaCode ServiceCode	codes.botocore-models
throttlingexception	ThrottlingException	rate	429	securityagent ssm-incidents			quotaCode serviceCode	codes.botocore-models
throttlingexception	ThrottlingException	rate	429	servicecatalog-appregistry			serviceCode	codes.botocore-models
throttlingexception	ThrottlingException	rate	429	wellarchitected			QuotaCode ServiceCode	codes.botocore-models
throttlingexception	ThrottlingException	rate	500	neptune-db				codes.botocore-models
toomanyrequestexception	TooManyRequestException	rate	429	elemental-inference				codes.botocore-models
toomanyrequests	TOOMANYREQUESTS	rate	429	api.ecr	TOOMANYREQUESTS: Rate exceeded	as Docker prints it; also 'toomanyrequests: Rate exceeded'		codes.ecr-guide
toomanyrequests	TooManyRequests	lookalike	429	elasticfilesystem		EFS: the throughput mode was changed less than 24 hours ago; a cooldown, not API throttling		codes.botocore-models
toomanyrequestserror	TooManyRequestsError	rate	429	signin				codes.botocore-models
toomanyrequestsexception	TooManyRequestsException	ambiguous	429	lambda		the Reason field says which: ConcurrentInvocationLimitExceeded and ReservedFunctionConcurrentInvocationLimitExceeded are concurrency, FunctionInvocationRateLimitExceeded, ReservedFunctionInvocationRateLimitExceeded and CallerRateLimitExceeded are rate	Reason retryAfterSeconds	codes.botocore-models
toomanyrequestsexception	TooManyRequestsException	concurrency	429	api.detective synthetics				codes.botocore-models
toomanyrequestsexception	TooManyRequestsException	concurrency	429	neptune-db				codes.botocore-models
toomanyrequestsexception	TooManyRequestsException	rate		*				codes.botocore-retries-standard-py codes.the-same-14-codes-stand-in-the-go-v2-jav
toomanyrequestsexception	TooManyRequestsException	rate		athena			Reason	codes.botocore-models
toomanyrequestsexception	TooManyRequestsException	rate		cloud9 cognito-identity cognito-idp organizations s3-control servicequotas				codes.botocore-models
toomanyrequestsexception	TooManyRequestsException	rate	400	organizations				codes.botocore-data-retry-json
toomanyrequestsexception	TooManyRequestsException	rate	429	account appmesh internetmonitor s3vectors				codes.botocore-models
toomanyrequestsexception	TooManyRequestsException	rate	429	amplifybackend apigateway cognito-sync comprehend comprehendmedical connect data-signer email imagebuilder kafka kafkaconnect lambda mediaconvert medialive mediapackage mediapackage-vod observabilityadmin pinpoint portal.sso resource-groups s3tables schemas serverlessrepo signer sms-voice.pinpoint translate				codes.botocore-models
toomanyrequestsexception	TooManyRequestsException	rate	429	apigateway			retryAfterSeconds	codes.botocore-models
toomanyrequestsexception	TooManyRequestsException	rate	429	execute-api	{"message":"Too Many Requests"}	API Gateway data plane, gateway response THROTTLED		codes.api-gateway
toomanyrequestsexception	TooManyRequestsException	rate	429	mediaconnect				codes.botocore-models
toomanyupdates	TooManyUpdates	concurrency		ssm				codes.botocore-models
transactioncanceledexception	TransactionCanceledException	ambiguous		dynamodb		CancellationReasons may hold ThrottlingError or ProvisionedThroughputExceeded for single items; ConditionalCheckFailed is no throttling	CancellationReasons	codes.botocore-models
transactioncanceledexception	TransactionCanceledException	ambiguous	400	lakeformation		CancellationReasons may hold ThrottlingError or ProvisionedThroughputExceeded for single items; ConditionalCheckFailed is no throttling		codes.botocore-models
transactioninprogressexception	TransactionInProgressException	concurrency		*				codes.botocore-retries-standard-py codes.the-same-14-codes-stand-in-the-go-v2-jav
transactioninprogressexception	TransactionInProgressException	concurrency		dynamodb globalaccelerator		DynamoDB: the same idempotency token is in progress; in the SDKs' shared throttling list		codes.botocore-models
transactioninprogressexception	TransactionInProgressException	concurrency	400	dynamodb				codes.botocore-data-retry-json
unavailable	Unavailable	slowdown	503	ec2	The server is overloaded and can't handle the request.			codes.ec2-error-list
vcpulimitexceeded	VcpuLimitExceeded	lookalike	400	ec2		count quota; Client.VcpuLimitExceeded in CloudTrail		codes.ec2-error-list
volumemodificationrateexceeded	VolumeModificationRateExceeded	rate	400	ec2		a cooldown per volume (hours), not an API rate		codes.named-in-public-code codes.not-on-the-error-list-page-of-april-2026
volumemodificationrateexceededexception	VolumeModificationRateExceededException	rate	429	workspaces-instances				codes.botocore-models
"""#)
}
