// Made by scripts/generate-catalogue from Catalogue-data; do not edit.
// swift-format-ignore-file

extension Tables {
    /// Error text in lower case, its kind, services, note, sources.
    static let messages = SortedTable(
        #"""
already has the maximum number of	lookalike	elastictranscoder	LimitExceededException with HTTP 429, yet a count quota; wording after 'The acco' from knowledge	codes.issue-hashicorp-terraform-11654
because it exceeded its request rate limit	rate	ec2		codes.issue-cloudsnorkel-cdk-github-runners-94
daily message quota exceeded	quota_window	email	a count per 24 hours	codes.ses-guide
limit exceeded	quota_window	execute-api	usage plan quota	codes.api-gateway codes.wording-from-error-texts-in-the-wild
maximum number of resources for this api has been reached	lookalike	apigateway	LimitExceededException with HTTP 429 and retryAfterSeconds null, yet a count quota: clients retry for nothing	codes.issue-hashicorp-terraform-provider-aws-3
maximum sending rate exceeded	rate	email		codes.ses-guide
please reduce your request rate.	slowdown	s3		codes.s3-error-list
rate exceeded	rate	*		codes.common-errors codes.cloudtrail-records
rate exceeded for shard	throughput	kinesis		codes.awsdocs-guide-2021
rate exceeded.	ambiguous	lambda	with TooManyRequestsException: see Reason	codes.error-text-in-the-wild-aws-cli-lambda-in
rate of requests exceeds the allowed throughput.	rate	dynamodb		codes.dynamodb-errors
reduce your request rate.	slowdown	s3		codes.error-texts-in-the-wild-not-re-checked
request limit exceeded.	rate	ec2		codes.issue-jenkinsci-ec2-fleet-plugin-258-and
slow down	slowdown	s3		codes.s3-error-list
the level of configured provisioned throughput for one or more global secondary indexes of the table was exceeded	throughput	dynamodb		codes.error-texts-in-the-wild-not-re-checked
the level of configured provisioned throughput for the index was exceeded	throughput	dynamodb		codes.dynamodb-diagnosing-guide-copy-of-april
the level of configured provisioned throughput for the table was exceeded	throughput	dynamodb		codes.error-texts-in-the-wild-not-re-checked
the maximum per volume createsnapshot request rate has been exceeded.	rate	ec2		codes.public-code-that-matches-it
the rate of requests exceeds the throughput limit. retry the request.	rate	*	seen with LimitExceededException, HTTP 429; service not named in the thread	codes.issue-aws-aws-sdk-js-2884
throughput exceeds the current capacity of your table or index	throughput	dynamodb		codes.error-texts-in-the-wild-not-re-checked
throughput exceeds the current throughput limit for your account	throughput	dynamodb		codes.dynamodb-errors
throughput exceeds the maximum ondemandthroughput configured on table or index	throughput	dynamodb		codes.dynamodb-diagnosing-guide-copy-of-april
too many requests	rate	execute-api		codes.api-gateway
too many requests, please wait before trying again.	rate	bedrock-runtime	seen; wording differs by model	codes.error-texts-in-the-wild-not-re-checked
too many tokens, please wait before trying again.	throughput	bedrock-runtime	tokens per minute, not requests	codes.public-code-that-matches-it
you exceeded your maximum allowed provisioned throughput for a table or for one or more global secondary indexes.	throughput	dynamodb		codes.dynamodb-errors
you have exceeded the rate at which you may call kms. reduce the frequency of your calls.	rate	kms		codes.awsdocs-aws-kms-developer-guide-throttli
your request rate is too high. reduce the frequency of requests.	rate	bedrock-runtime dynamodb		codes.public-code-that-matches-it codes.common-errors
your request was denied due to exceeding the account quotas for amazon bedrock	rate	bedrock-runtime		codes.public-code-that-matches-it
"""#)
}
