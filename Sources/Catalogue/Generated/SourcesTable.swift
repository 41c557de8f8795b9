// Made by scripts/generate-catalogue from Catalogue-data; do not edit.
// swift-format-ignore-file

extension Tables {
    /// Source key, title, address, date.
    static let sources = SortedTable(
        #"""
codes.api-gateway	docs.aws.amazon.com (copy of April 2026): response types THROTTLED and QUOTA_EXCEEDED	https://docs.aws.amazon.com/apigateway/latest/api/API_GatewayResponse.html	April 2026
codes.awsdocs-amazon-cloudsearch-developer-gui	awsdocs amazon-cloudsearch-developer-guide		
codes.awsdocs-amazon-ec2-user-guide	awsdocs amazon-ec2-user-guide		
codes.awsdocs-aws-kms-developer-guide-throttli	awsdocs aws-kms-developer-guide, throttling		
codes.awsdocs-guide-2021	awsdocs guide (2021)		2021
codes.awsdocs-guides	awsdocs guides		
codes.botocore-data-retry-json	botocore data/_retry.json		
codes.botocore-dynamodb-model	botocore dynamodb model		
codes.botocore-models	botocore 1.44.5 service-2.json error shapes		
codes.botocore-retries-standard-py	botocore 1.44.5		
codes.botocore-sqs-model-documentation	botocore sqs model documentation		
codes.cloudtrail-records	public CloudTrail data set (July 2023): 102 ssm events with errorCode ThrottlingException, errorMessage 'Rate exceeded'		
codes.common-errors	Common Errors pages of the ECS, CloudWatch, RDS and DynamoDB API references (copies of April 2026)		
codes.dynamodb-diagnosing-guide-copy-of-april	DynamoDB diagnosing guide (copy of April 2026)		April 2026
codes.dynamodb-errors	docs.aws.amazon.com (copy of April 2026)	https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Programming.Errors.html	April 2026
codes.dynamodb-reasons	docs.aws.amazon.com (copy of April 2026)	https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_ThrottlingReason.html	April 2026
codes.ec2-api-metrics	docs.aws.amazon.com/ec2/latest/devguide/monitor.html	https://docs.aws.amazon.com/ec2/latest/devguide/monitor.html	
codes.ec2-error-list	docs.aws.amazon.com (copy of April 2026)	https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html	April 2026
codes.ec2-throttling	docs.aws.amazon.com/ec2/latest/devguide/ec2-api-throttling.html	https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-throttling.html	
codes.ecr-guide	awsdocs amazon-ecr-user-guide (2021)		2021
codes.error-text-in-the-wild-aws-cli-lambda-in	error text in the wild (aws-cli lambda invoke)		
codes.error-texts-in-public-issues	error texts in public issues		
codes.error-texts-in-the-wild-not-re-checked	error texts in the wild, not re-checked		
codes.issue-aws-aws-sdk-js-2884	issue aws/aws-sdk-js#2884		
codes.issue-cloudsnorkel-cdk-github-runners-94	issue CloudSnorkel/cdk-github-runners#946 (June 2026)		
codes.issue-hashicorp-terraform-11654	issue hashicorp/terraform#11654		
codes.issue-hashicorp-terraform-provider-aws-3	issue hashicorp/terraform-provider-aws#37605		
codes.issue-jenkinsci-ec2-fleet-plugin-258-and	issue jenkinsci/ec2-fleet-plugin#258 and others		
codes.lambda-invoke	botocore lambda ThrottleReason enum	https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html	
codes.named-in-public-code	named in public code		
codes.not-on-the-error-list-page-of-april-2026	not on the error list page of April 2026		
codes.public-code-that-matches-it	public code that matches it		
codes.retries-standard-py	retries/standard.py		
codes.route-53-throttling	docs.aws.amazon.com/Route53/latest/DeveloperGuide/throttling-api-requests.html	https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/throttling-api-requests.html	
codes.s3-error-list	docs.aws.amazon.com (copy of April 2026)	https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html	April 2026
codes.ses-guide	awsdocs amazon-ses-developer-guide (2021)		2021
codes.simpledb-error-list	docs.aws.amazon.com (copy of April 2026)	https://docs.aws.amazon.com/AmazonSimpleDB/latest/DeveloperGuide/APIError.html	April 2026
codes.the-same-14-codes-stand-in-the-go-v2-jav	the same 14 codes stand in the Go v2, JavaScript v3, Ruby and Rust SDKs		
codes.wording-from-error-texts-in-the-wild	wording from error texts in the wild		
limits.acm	docs.aws.amazon.com/acm/latest/userguide/acm-limits.html	https://docs.aws.amazon.com/acm/latest/userguide/acm-limits.html	
limits.apigateway	docs.aws.amazon.com/apigateway/latest/developerguide/limits.html	https://docs.aws.amazon.com/apigateway/latest/developerguide/limits.html	
limits.athena	docs.aws.amazon.com/general/latest/gr/athena.html	https://docs.aws.amazon.com/general/latest/gr/athena.html	
limits.athena-2021	awsdocs amazon-athena-user-guide (2021), service-limits; the page of 2026 gives burst = rate x multiplier 2 to 5 by operation		2021
limits.awsdocs-amazon-mq-developer-guide-2021-a	awsdocs amazon-mq-developer-guide (2021), amazon-mq-limits		2021
limits.awsdocs-aws-lambda-developer-guide-2021	awsdocs aws-lambda-developer-guide (2021), gettingstarted-limits		2021
limits.botocore	botocore 1.44.5, operation documentation; the sentence stands in quote		
limits.botocore-1-44-5-sqs-documentation	botocore 1.44.5 sqs documentation		
limits.botocore-dynamodb-limitexceededexception	botocore dynamodb LimitExceededException documentation		
limits.cloudtrail-2021	awsdocs aws-cloudtrail-user-guide (2021), WhatIsCloudTrail-Limits		2021
limits.cognito	docs.aws.amazon.com/cognito/latest/developerguide/quotas.html	https://docs.aws.amazon.com/cognito/latest/developerguide/quotas.html	
limits.concurrency-quotas-in-the-service-quotas	concurrency quotas in the Service Quotas rows		
limits.describestackevents-describestacks-and-l	DescribeStackEvents, DescribeStacks and ListStackResources answer Throttling 'Rate exceeded' when polled by several tools		
limits.document-uploads-one-batch-of-5-mb-every	document uploads: one batch of 5 MB every 10 seconds (awsdocs amazon-cloudsearch-developer-guide, 2021)		
limits.dynamodb-constraints	docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html	https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html	
limits.dynamodb-partition	docs.aws.amazon.com/amazondynamodb/latest/developerguide/bp-partition-key-design.html	https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/bp-partition-key-design.html	
limits.dynamodb-quotas	docs.aws.amazon.com/amazondynamodb/latest/developerguide/ServiceQuotas.html	https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ServiceQuotas.html	
limits.ec2	docs.aws.amazon.com/ec2/latest/devguide/ec2-api-throttling.html	https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-throttling.html	
limits.ecs	docs.aws.amazon.com/AmazonECS/latest/APIReference/request-throttling.html	https://docs.aws.amazon.com/AmazonECS/latest/APIReference/request-throttling.html	
limits.elb	docs.aws.amazon.com/elasticloadbalancing/latest/userguide/elb-api-throttling.html	https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/elb-api-throttling.html	
limits.fargate	docs.aws.amazon.com/AmazonECS/latest/developerguide/throttling.html	https://docs.aws.amazon.com/AmazonECS/latest/developerguide/throttling.html	
limits.firehose-2021	awsdocs amazon-kinesis-data-firehose-developer-guide (2021), limits		2021
limits.https-docs-aws-amazon-com-awscloudtrail	docs.aws.amazon.com/awscloudtrail/latest/userguide/WhatIsCloudTrail-Limits.html	https://docs.aws.amazon.com/awscloudtrail/latest/userguide/WhatIsCloudTrail-Limits.html	
limits.https-docs-aws-amazon-com-ec2-latest-dev	through public code that quotes it	https://docs.aws.amazon.com/ec2/latest/devguide/errors-overview.html	
limits.https-docs-aws-amazon-com-iam-latest-use	docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html	https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html	
limits.inventory-tools-use-10-to-15-requests-s	inventory tools use 10 to 15 requests/s		
limits.inventory-tools-use-5-of-an-observed-10	inventory tools use 5 of an observed 10 requests/s		
limits.kinesis	docs.aws.amazon.com/streams/latest/dev/service-sizes-and-limits.html	https://docs.aws.amazon.com/streams/latest/dev/service-sizes-and-limits.html	
limits.kms	docs.aws.amazon.com/kms/latest/developerguide/requests-per-second.html	https://docs.aws.amazon.com/kms/latest/developerguide/requests-per-second.html	
limits.lambda	docs.aws.amazon.com/general/latest/gr/lambda-service.html	https://docs.aws.amazon.com/general/latest/gr/lambda-service.html	
limits.no-number-published	no number published		
limits.no-number-published-for-the-configuratio	no number published for the configuration API (DescribeDomains and the like)		
limits.no-number-published-for-the-eks-api	no number published for the EKS API		
limits.no-number-read	no number read		
limits.organizations	docs.aws.amazon.com/organizations/latest/userguide/orgs_reference_limits.html	https://docs.aws.amazon.com/organizations/latest/userguide/orgs_reference_limits.html	
limits.request-rates-not-published	request rates not published		
limits.route53	docs.aws.amazon.com/Route53/latest/DeveloperGuide/throttling-api-requests.html	https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/throttling-api-requests.html	
limits.s3	docs.aws.amazon.com/AmazonS3/latest/userguide/optimizing-performance.html	https://docs.aws.amazon.com/AmazonS3/latest/userguide/optimizing-performance.html	
limits.secretsmanager	docs.aws.amazon.com/general/latest/gr/asm.html	https://docs.aws.amazon.com/general/latest/gr/asm.html	
limits.service-quotas-listing-of-february-2024	Service Quotas listing of February 2024		
limits.servicequotas-2020	awsdocs service-quotas-user-guide (2020), reference_limits		2020
limits.sq2024	Service Quotas API, us-east-1 (github gruntwork-io/terraform-aws-utilities)		
limits.sq2024-listing	Service Quotas listing of February 2024		
limits.sq2026	Service Quotas listing on the service's quota page		
limits.sqs-2021	awsdocs amazon-sqs-developer-guide (2021)		2021
limits.ssm	docs.aws.amazon.com/general/latest/gr/ssm.html	https://docs.aws.amazon.com/general/latest/gr/ssm.html	
limits.states	docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html	https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html	
limits.throttling-rate-exceeded-with-http-400	Throttling 'Rate exceeded' with HTTP 400		
remedies.b	botocore service model documentation of the operation (or of the one recommended)		
remedies.cfg	docs.aws.amazon.com (general advice, page not re-read)	https://docs.aws.amazon.com/config/latest/developerguide/querying-AWS-resources.html	
remedies.cse	docs.aws.amazon.com (copy 2021): cache the endpoints; DescribeDomains before every request will likely be throttled; also mattthered.com 2013 for boto	https://docs.aws.amazon.com/cloudsearch/latest/developerguide/search-api.html	2021
remedies.csl	docs.aws.amazon.com (copy 2021)	https://docs.aws.amazon.com/cloudsearch/latest/developerguide/limits.html	2021
remedies.ct	and the model documentation of LookupEvents (2 per second)	https://docs.aws.amazon.com/awscloudtrail/latest/userguide/WhatIsCloudTrail-Limits.html	
remedies.cwl	quota page: 'we recommend subscriptions if you are continuously processing new data' (awsdocs guide 2021)	https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Subscriptions.html	
remedies.cws	docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Metric-Streams.html	https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Metric-Streams.html	
remedies.ddb	do not query the control plane excessively, do not mix control and data plane calls	https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html	
remedies.ddbt	docs.aws.amazon.com/amazondynamodb/latest/developerguide/throttling-diagnosing-workflow.html	https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/throttling-diagnosing-workflow.html	
remedies.e	docs.aws.amazon.com/ec2/latest/devguide/ec2-api-throttling.html	https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-throttling.html	
remedies.eb	docs.aws.amazon.com (named on the EC2 throttling page)	https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/automating_with_eventbridge.html	
remedies.ecr	docs.aws.amazon.com/AmazonECR/latest/userguide/pull-through-cache.html	https://docs.aws.amazon.com/AmazonECR/latest/userguide/pull-through-cache.html	
remedies.ecs	https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs_cwe_events.html	https://docs.aws.amazon.com/AmazonECS/latest/APIReference/request-throttling.html	
remedies.emf	docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format.html	https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format.html	
remedies.events	detail-type names as in AWS documentation: CloudWatch Events guide, EventTypes (copy 2020/21), service pages (copy April 2026)	https://docs.aws.amazon.com/eventbridge/latest/ref/events-ref-cloudformation.html	2020/21
remedies.fg	docs.aws.amazon.com/AmazonECS/latest/developerguide/throttling.html	https://docs.aws.amazon.com/AmazonECS/latest/developerguide/throttling.html	
remedies.g	botocore 1.44.5: the batch operation stands beside the single one in the same service model; max from the model		
remedies.https-docs-aws-amazon-com-sdkref-latest	docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html	https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html	
remedies.j	judgement from how the operation behaves; no document says so		
remedies.kms	https://docs.aws.amazon.com/encryption-sdk/latest/developer-guide/data-key-caching.html	https://docs.aws.amazon.com/kms/latest/developerguide/requests-per-second.html	
remedies.l	docs.aws.amazon.com/lambda/latest/dg/lambda-concurrency.html	https://docs.aws.amazon.com/lambda/latest/dg/lambda-concurrency.html	
remedies.org	docs.aws.amazon.com/organizations/latest/userguide/orgs_reference_limits.html	https://docs.aws.amazon.com/organizations/latest/userguide/orgs_reference_limits.html	
remedies.q	limits.json (quota pages)		
remedies.r53	docs.aws.amazon.com/Route53/latest/DeveloperGuide/throttling-api-requests.html	https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/throttling-api-requests.html	
remedies.s3i	docs.aws.amazon.com/AmazonS3/latest/userguide/storage-inventory.html	https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-inventory.html	
remedies.s3k	docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-key.html	https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-key.html	
remedies.s3p	docs.aws.amazon.com/AmazonS3/latest/userguide/optimizing-performance.html	https://docs.aws.amazon.com/AmazonS3/latest/userguide/optimizing-performance.html	
remedies.sm	docs.aws.amazon.com (caching clients, agent, Lambda extension)	https://docs.aws.amazon.com/secretsmanager/latest/userguide/retrieving-secrets.html	
remedies.ssm	docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-throughput.html	https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-throughput.html	
remedies.sts	docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html	https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html	
sdks.boto2	boto 2.49.0, connection.py and utils.py	https://github.com/boto/boto/tree/2.49.0	2018
sdks.botocore-legacy	botocore, data/_retry.json and retries/standard.py of 1.44.5	https://boto3.amazonaws.com/v1/documentation/api/latest/guide/retries.html	2026
sdks.java2	AWS SDK for Java 2, SdkDefaultRetrySetting and RetryMode	https://docs.aws.amazon.com/sdk-for-java/latest/developer-guide/retry-strategy.html	2026
sdks.retry-guide	AWS SDKs and Tools Reference Guide, retry behaviour	https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html	2026
sdks.terraform	Terraform AWS provider, argument reference	https://registry.terraform.io/providers/hashicorp/aws/latest/docs	2026
sdks.unread	general knowledge of the SDK, not checked against its source		2026
"""#)
}
