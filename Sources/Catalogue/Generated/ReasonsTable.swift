// Made by scripts/generate-catalogue from Catalogue-data; do not edit.
// swift-format-ignore-file

extension Tables {
    /// Reason in lower case, reason, kind, services, what it means, sources.
    static let reasons = SortedTable(
        #"""
account_throttled	ACCOUNT_THROTTLED	rate	ebs	account request quota	codes.botocore-models
callerratelimitexceeded	CallerRateLimitExceeded	rate	lambda	the caller's API rate	codes.lambda-invoke
concurrent_query_limit_exceeded	CONCURRENT_QUERY_LIMIT_EXCEEDED	concurrency	athena	active DML or DDL queries	codes.botocore-models
concurrentinvocationlimitexceeded	ConcurrentInvocationLimitExceeded	concurrency	lambda	account concurrency of the Region	codes.lambda-invoke
concurrentsnapshotcreatelimitexceeded	ConcurrentSnapshotCreateLimitExceeded	concurrency	lambda	SnapStart snapshots being created	codes.lambda-invoke
dependency_request_throttled	DEPENDENCY_REQUEST_THROTTLED	rate	ebs	KMS behind it	codes.botocore-models
functioninvocationratelimitexceeded	FunctionInvocationRateLimitExceeded	rate	lambda	10 x the concurrency limit per second	codes.lambda-invoke
indexreadaccountlimitexceeded	IndexReadAccountLimitExceeded	throughput	dynamodb	per-table account quota of on-demand tables: request an increase	codes.dynamodb-reasons
indexreadkeyrangethroughputexceeded	IndexReadKeyRangeThroughputExceeded	throughput	dynamodb	hot partition (3,000 read or 1,000 write units per second): spread the keys; a quota increase does not help	codes.dynamodb-reasons
indexreadmaxondemandthroughputexceeded	IndexReadMaxOnDemandThroughputExceeded	throughput	dynamodb	the maximum that you set on the table or index	codes.dynamodb-reasons
indexreadprovisionedthroughputexceeded	IndexReadProvisionedThroughputExceeded	throughput	dynamodb	provisioned capacity of the table or index is used up: raise it, use auto scaling or on-demand	codes.dynamodb-reasons
indexwriteaccountlimitexceeded	IndexWriteAccountLimitExceeded	throughput	dynamodb	per-table account quota of on-demand tables: request an increase	codes.dynamodb-reasons
indexwritekeyrangethroughputexceeded	IndexWriteKeyRangeThroughputExceeded	throughput	dynamodb	hot partition (3,000 read or 1,000 write units per second): spread the keys; a quota increase does not help	codes.dynamodb-reasons
indexwritemaxondemandthroughputexceeded	IndexWriteMaxOnDemandThroughputExceeded	throughput	dynamodb	the maximum that you set on the table or index	codes.dynamodb-reasons
indexwriteprovisionedthroughputexceeded	IndexWriteProvisionedThroughputExceeded	throughput	dynamodb	provisioned capacity of the table or index is used up: raise it, use auto scaling or on-demand	codes.dynamodb-reasons
kms_throttling	KMS_THROTTLING	rate	identitystore	KMS behind it	codes.botocore-models
kms_throttlingexception	KMS_ThrottlingException	rate	sso-admin	KMS behind it	codes.botocore-models
reservedfunctionconcurrentinvocationlimitexceeded	ReservedFunctionConcurrentInvocationLimitExceeded	concurrency	lambda	reserved concurrency of this function (reserved 0 throttles everything)	codes.lambda-invoke
reservedfunctioninvocationratelimitexceeded	ReservedFunctionInvocationRateLimitExceeded	rate	lambda	10 x the reserved concurrency per second	codes.lambda-invoke
resource_level_throttle	RESOURCE_LEVEL_THROTTLE	rate	ebs	quota of one snapshot	codes.botocore-models
tablereadaccountlimitexceeded	TableReadAccountLimitExceeded	throughput	dynamodb	per-table account quota of on-demand tables: request an increase	codes.dynamodb-reasons
tablereadkeyrangethroughputexceeded	TableReadKeyRangeThroughputExceeded	throughput	dynamodb	hot partition (3,000 read or 1,000 write units per second): spread the keys; a quota increase does not help	codes.dynamodb-reasons
tablereadmaxondemandthroughputexceeded	TableReadMaxOnDemandThroughputExceeded	throughput	dynamodb	the maximum that you set on the table or index	codes.dynamodb-reasons
tablereadprovisionedthroughputexceeded	TableReadProvisionedThroughputExceeded	throughput	dynamodb	provisioned capacity of the table or index is used up: raise it, use auto scaling or on-demand	codes.dynamodb-reasons
tablewriteaccountlimitexceeded	TableWriteAccountLimitExceeded	throughput	dynamodb	per-table account quota of on-demand tables: request an increase	codes.dynamodb-reasons
tablewritekeyrangethroughputexceeded	TableWriteKeyRangeThroughputExceeded	throughput	dynamodb	hot partition (3,000 read or 1,000 write units per second): spread the keys; a quota increase does not help	codes.dynamodb-reasons
tablewritemaxondemandthroughputexceeded	TableWriteMaxOnDemandThroughputExceeded	throughput	dynamodb	the maximum that you set on the table or index	codes.dynamodb-reasons
tablewriteprovisionedthroughputexceeded	TableWriteProvisionedThroughputExceeded	throughput	dynamodb	provisioned capacity of the table or index is used up: raise it, use auto scaling or on-demand	codes.dynamodb-reasons
"""#)
}
