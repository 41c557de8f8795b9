// Made by scripts/generate-catalogue from Catalogue-data; do not edit.
// swift-format-ignore-file

extension Tables {
    /// Service, operation, kind, better pattern, largest batch, cache life, why, sources.
    static let remedies = SortedTable(
        #"""
*	*	client	one client per process with the SDK's standard retry mode; adaptive mode only when one client talks to one throttled resource; jitter; no retries on top of SDK retries			retry storms multiply the load	remedies.https-docs-aws-amazon-com-sdkref-latest
*	*	client	lower concurrency of infrastructure tools (terraform -parallelism, Ansible forks, CDK concurrency) and stagger schedules away from the full minute			bursts come from many workers starting together	remedies.j
*	*	redesign	split workloads over accounts or Regions			most API quotas are per account and Region	remedies.j
acm	DescribeCertificate	cache	cache; EventBridge expiry events		3600	10 per second	remedies.j
api.ecr	BatchGetImage	redesign	pull less: cached layers, pull-through cache, image caching on nodes, stagger rollouts			2,000 and 3,000 per second	remedies.ecr
api.ecr	GetDownloadUrlForLayer	redesign	pull less: cached layers, pull-through cache, image caching on nodes, stagger rollouts			2,000 and 3,000 per second	remedies.ecr
api.ecr	GetAuthorizationToken	cache	a token is valid 12 hours: credential helper		36000	500 per second	remedies.j
api.ecr	DescribeImages	batch	imageIds up to 100, maxResults 1,000	1000	300	fewer calls	remedies.b
api.ecr	PutImage	retry	stagger builds; share layers			PutImage 10 per second	remedies.ecr
api.ecr	InitiateLayerUpload	retry	stagger builds; share layers			PutImage 10 per second	remedies.ecr
api.ecr	CompleteLayerUpload	retry	stagger builds; share layers			PutImage 10 per second	remedies.ecr
api.pricing	GetProducts	cache	bulk price list files instead of many queries	100	86400	prices change rarely	remedies.j
api.sagemaker	DescribeModelPackage	batch	BatchDescribeModelPackage	100		one call for many	remedies.g
apigateway	GetResources	paginate	limit 500 and embed=methods	500	300	5 in 2 seconds	remedies.b
apigateway	CreateResource	batch	ImportRestApi/PutRestApi with an OpenAPI document			one call instead of hundreds	remedies.b remedies.j
apigateway	PutMethod	batch	ImportRestApi/PutRestApi with an OpenAPI document			one call instead of hundreds	remedies.b remedies.j
apigateway	PutIntegration	batch	ImportRestApi/PutRestApi with an OpenAPI document			one call instead of hundreds	remedies.b remedies.j
apigateway	CreateDeployment	retry	serialise: 1 in 5 s and 1 in 20 s			fixed quotas	remedies.j
apigateway	UpdateUsagePlan	retry	serialise: 1 in 5 s and 1 in 20 s			fixed quotas	remedies.j
apigateway	UpdateAccount	retry	serialise: 1 in 5 s and 1 in 20 s			fixed quotas	remedies.j
application-signals	DeleteInstrumentationConfiguration	batch	BatchDeleteInstrumentationConfigurations			one call for many	remedies.g
athena	GetQueryExecution	batch	BatchGetQueryExecution, 50 ids	50	5	one call for fifty	remedies.b
athena	GetQueryExecution	event	EventBridge 'Athena Query State Change'; growing poll interval		5	no polling	remedies.events
athena	StartQueryExecution	redesign	fewer, larger queries; result reuse; workgroup capacity reservations; queue in front			active DML queries are limited (Reason CONCURRENT_QUERY_LIMIT_EXCEEDED)	remedies.b
athena	GetNamedQuery	batch	BatchGetNamedQuery, 50 ids	50	3600	one call	remedies.b
athena	GetPreparedStatement	batch	BatchGetPreparedStatement			one call for many	remedies.g
autoscaling	DescribeAutoScalingGroups	filter	names (50 by default, 100 with MaxRecords) or tag filters, one page of 100	100	60	fewer pages	remedies.b
autoscaling	DescribeAutoScalingInstances	batch	50 ids per call	50	60	fewer calls	remedies.b
autoscaling	DescribeAutoScalingGroups	event	EventBridge instance launch and terminate events, lifecycle hooks			no polling	remedies.events
autoscaling	DescribeScalingActivities	event	EventBridge instance launch and terminate events, lifecycle hooks			no polling	remedies.events
autoscaling	DescribeTags	cache	tags come with DescribeAutoScalingGroups	100	300	one call less	remedies.b
autoscaling	SetDesiredCapacity	redesign	scaling policies (target tracking) instead of a loop that sets the capacity			the service does it without API calls of yours	remedies.j
autoscaling	UpdateAutoScalingGroup	redesign	scaling policies (target tracking) instead of a loop that sets the capacity			the service does it without API calls of yours	remedies.j
autoscaling	DeleteScheduledAction	batch	BatchDeleteScheduledAction	50		one call for many	remedies.g
autoscaling	PutScheduledUpdateGroupAction	batch	BatchPutScheduledUpdateGroupAction	50		one call for many	remedies.g
batch	DescribeJobs	batch	100 ids per call	100	10	one call	remedies.b
batch	DescribeJobs	event	EventBridge 'Batch Job State Change'			no polling	remedies.events
batch	SubmitJob	batch	array jobs (up to 10,000 children)	10000		one call	remedies.j
bedrock-agentcore	DeleteMemoryRecord	batch	BatchDeleteMemoryRecords	100		one call for many	remedies.g
bedrock-runtime	InvokeModel	redesign	cross-Region inference profiles, batch inference, provisioned throughput; lower max tokens			requests and tokens per minute are separate quotas	remedies.j
bedrock-runtime	Converse	redesign	cross-Region inference profiles, batch inference, provisioned throughput; lower max tokens			requests and tokens per minute are separate quotas	remedies.j
cases	CreateRelatedItem	batch	BatchCreateRelatedItem	100		one call for many	remedies.g
cases	UpdateCase	batch	BatchUpdateCase	100		one call for many	remedies.g
catalog.marketplace	DescribeEntity	batch	BatchDescribeEntities	20		one call for many	remedies.g
ce	GetCostAndUsage	cache	cache; cost data change a few times a day		21600	LimitExceededException means too many calls	remedies.b remedies.j
chime	CreateRoomMembership	batch	BatchCreateRoomMembership	50		one call for many	remedies.g
chime	DeletePhoneNumber	batch	BatchDeletePhoneNumber			one call for many	remedies.g
chime	UpdatePhoneNumber	batch	BatchUpdatePhoneNumber			one call for many	remedies.g
chime	UpdateUser	batch	BatchUpdateUser	20		one call for many	remedies.g
cleanrooms	GetCollaborationAnalysisTemplate	batch	BatchGetCollaborationAnalysisTemplate	10		one call for many	remedies.g
cleanrooms	GetSchema	batch	BatchGetSchema	25		one call for many	remedies.g
cleanrooms	GetSchemaAnalysisRule	batch	BatchGetSchemaAnalysisRule	25		one call for many	remedies.g
cloudformation	DescribeStackEvents	event	SNS notifications or EventBridge 'CloudFormation Stack Status Change' and 'CloudFormation Resource Status Change'; poll DescribeStacks with StackName every 5 s or slower instead of all events		5	stack tools poll in step and share one rate	remedies.events remedies.j
cloudformation	DescribeStacks	filter	with StackName; ListStacks with StackStatusFilter for overviews		30	without a name it returns every stack	remedies.b
cloudformation	ListStackResources	cache	cache until the stack's status changes		300	constant between updates	remedies.j
cloudformation	DescribeStackResources	cache	cache until the stack's status changes		300	constant between updates	remedies.j
cloudformation	DescribeStackResource	cache	cache until the stack's status changes		300	constant between updates	remedies.j
cloudformation	ValidateTemplate	redesign	validate locally (cfn-lint)			CI runs many at once	remedies.j
cloudformation	CreateStack	redesign	nested stacks and StackSets with limited concurrency; stagger pipelines			the services behind it are throttled too (RequestLimitExceeded in stack events)	remedies.j
cloudformation	UpdateStack	redesign	nested stacks and StackSets with limited concurrency; stagger pipelines			the services behind it are throttled too (RequestLimitExceeded in stack events)	remedies.j
cloudfront	CreateInvalidation	batch	up to 3,000 paths per invalidation, wildcards; versioned names instead	3000		few invalidations at once	remedies.j
cloudfront	GetDistribution	retry	poll once a minute or slower: deployments need minutes		60	every poll in between answers InProgress	remedies.j
cloudsearch	DescribeDomains	cache	look the domain up once and cache its search and document endpoints: they stay the same for the life of the domain		86400	configuration calls are throttled; old boto code (lookup, get_search_service) asks before each search	remedies.cse
cloudsearchdomain	UploadDocuments	batch	batches near 5 MB, not single documents; larger instance type for more			one batch in 10 seconds is the documented pace; more adds latency and can be throttled	remedies.csl
cloudtrail	LookupEvents	redesign	Athena or CloudTrail Lake over the trail in S3; EventBridge for single events			2 per second, not adjustable	remedies.ct
cloudtrail	LookupEvents	paginate	MaxResults 50, one attribute, narrow times	50		2 per second	remedies.b
codebuild	BatchGetBuilds	batch	100 ids per call; EventBridge build state changes	100	10	one call	remedies.b remedies.events
codecommit	GetRepository	batch	BatchGetRepositories, 25 names	25	3600	one call	remedies.b
codecommit	AssociateApprovalRuleTemplateWithRepository	batch	BatchAssociateApprovalRuleTemplateWithRepositories			one call for many	remedies.g
codecommit	DisassociateApprovalRuleTemplateFromRepository	batch	BatchDisassociateApprovalRuleTemplateFromRepositories			one call for many	remedies.g
codecommit	GetCommit	batch	BatchGetCommits			one call for many	remedies.g
codedeploy	GetDeployment	batch	BatchGetDeployments, 25 ids; EventBridge deployment state changes	25	10	one call	remedies.b remedies.events
codedeploy	GetApplicationRevision	batch	BatchGetApplicationRevisions	25		one call for many	remedies.g
codedeploy	GetApplication	batch	BatchGetApplications	100		one call for many	remedies.g
codedeploy	GetDeploymentGroup	batch	BatchGetDeploymentGroups			one call for many	remedies.g
codedeploy	GetDeploymentInstance	batch	BatchGetDeploymentInstances	25		one call for many	remedies.g
codedeploy	GetDeploymentTarget	batch	BatchGetDeploymentTargets	25		one call for many	remedies.g
codedeploy	GetOnPremisesInstance	batch	BatchGetOnPremisesInstances	25		one call for many	remedies.g
codeguru-security	GetFindings	batch	BatchGetFindings	25		one call for many	remedies.g
codepipeline	GetPipelineState	event	EventBridge pipeline execution state changes		10	no polling	remedies.events
codepipeline	GetPipelineExecution	event	EventBridge pipeline execution state changes		10	no polling	remedies.events
cognito-identity	GetId	cache	cache the identity id and the credentials		3000	SDK does if kept	remedies.j
cognito-identity	GetCredentialsForIdentity	cache	cache the identity id and the credentials		3000	SDK does if kept	remedies.j
cognito-idp	InitiateAuth	cache	keep tokens and refresh only when they expire		3000	UserAuthentication category 120 per second, shared	remedies.j
cognito-idp	AdminInitiateAuth	cache	keep tokens and refresh only when they expire		3000	UserAuthentication category 120 per second, shared	remedies.j
cognito-idp	RespondToAuthChallenge	cache	keep tokens and refresh only when they expire		3000	UserAuthentication category 120 per second, shared	remedies.j
cognito-idp	GetUser	cache	read claims from the ID token		300	UserRead category	remedies.j
cognito-idp	AdminGetUser	cache	read claims from the ID token		300	UserRead category	remedies.j
cognito-idp	ListUsers	paginate	Limit 60; do not use as a lookup in the request path	60		category quota	remedies.b
comprehend	DetectSentiment	batch	BatchDetect*, 25 documents; asynchronous jobs for more	25		one call	remedies.b
comprehend	DetectEntities	batch	BatchDetect*, 25 documents; asynchronous jobs for more	25		one call	remedies.b
comprehend	DetectKeyPhrases	batch	BatchDetect*, 25 documents; asynchronous jobs for more	25		one call	remedies.b
comprehend	DetectDominantLanguage	batch	BatchDetectDominantLanguage	25		one call for many	remedies.g
comprehend	DetectSyntax	batch	BatchDetectSyntax	25		one call for many	remedies.g
comprehend	DetectTargetedSentiment	batch	BatchDetectTargetedSentiment	25		one call for many	remedies.g
config	GetResourceConfigHistory	batch	BatchGetResourceConfig, 100 keys; SelectResourceConfig (SQL)	100	300	one call	remedies.b
config	DescribeConfigRules	event	EventBridge compliance change events		300	no polling	remedies.events
config	GetComplianceDetailsByConfigRule	event	EventBridge compliance change events		300	no polling	remedies.events
config	GetAggregateResourceConfig	batch	BatchGetAggregateResourceConfig	100		one call for many	remedies.g
connect	AssociateAnalyticsDataSet	batch	BatchAssociateAnalyticsDataSet			one call for many	remedies.g
connect	DisassociateAnalyticsDataSet	batch	BatchDisassociateAnalyticsDataSet			one call for many	remedies.g
connect	GetFlowAssociation	batch	BatchGetFlowAssociation	100		one call for many	remedies.g
databrew	DeleteRecipeVersion	batch	BatchDeleteRecipeVersion	50		one call for many	remedies.g
deadline	GetJob	batch	BatchGetJob	100		one call for many	remedies.g
deadline	GetSession	batch	BatchGetSession	100		one call for many	remedies.g
deadline	GetSessionAction	batch	BatchGetSessionAction	100		one call for many	remedies.g
deadline	GetStep	batch	BatchGetStep	100		one call for many	remedies.g
deadline	GetTask	batch	BatchGetTask	100		one call for many	remedies.g
deadline	GetWorker	batch	BatchGetWorker	100		one call for many	remedies.g
deadline	UpdateJob	batch	BatchUpdateJob	100		one call for many	remedies.g
deadline	UpdateTask	batch	BatchUpdateTask	100		one call for many	remedies.g
dynamodb	GetItem	batch	BatchGetItem, 100 items and 16 MB	100		one call; retry UnprocessedKeys with backoff	remedies.b
dynamodb	PutItem	batch	BatchWriteItem, 25 requests	25		one call; retry UnprocessedItems with backoff; capacity use stays the same	remedies.b
dynamodb	DeleteItem	batch	BatchWriteItem, 25 requests	25		one call; retry UnprocessedItems with backoff; capacity use stays the same	remedies.b
dynamodb	GetItem	cache	DAX or a local cache for hot keys		5	hot partitions: 3,000 read and 1,000 write units	remedies.ddbt
dynamodb	Query	cache	DAX or a local cache for hot keys		5	hot partitions: 3,000 read and 1,000 write units	remedies.ddbt
dynamodb	UpdateItem	redesign	spread the partition key (write sharding); on-demand mode; auto scaling with headroom			see the throttling reason: KeyRange needs other keys, Provisioned needs capacity	remedies.ddbt
dynamodb	PutItem	redesign	spread the partition key (write sharding); on-demand mode; auto scaling with headroom			see the throttling reason: KeyRange needs other keys, Provisioned needs capacity	remedies.ddbt
dynamodb	Scan	redesign	Query on an index; export to S3; few segments with Limit; eventually consistent reads			a scan reads the whole table	remedies.b
dynamodb	DescribeTable	cache	cache the schema; waiters only after changes; do not call it per request		3600	control plane, 2,500 per second shared	remedies.ddb
dynamodb	ListTables	cache	cache		3600	10 per second for most	remedies.b remedies.ddb
dynamodb	DescribeTimeToLive	cache	cache		3600	10 per second for most	remedies.b remedies.ddb
dynamodb	ListTagsOfResource	cache	cache		3600	10 per second for most	remedies.b remedies.ddb
dynamodb	DescribeContinuousBackups	cache	cache		3600	10 per second for most	remedies.b remedies.ddb
dynamodb	UpdateTable	retry	serialise; at most 500 tables and indexes changing at once	500		LimitExceededException	remedies.ddb
dynamodb	CreateTable	retry	serialise; at most 500 tables and indexes changing at once	500		LimitExceededException	remedies.ddb
dynamodb	DeleteTable	retry	serialise; at most 500 tables and indexes changing at once	500		LimitExceededException	remedies.ddb
dynamodb	PutItem	redesign	PartiQL BatchExecuteStatement up to 25 statements	25		one call	remedies.b
dynamodb	ExecuteStatement	batch	BatchExecuteStatement	25		one call for many	remedies.g
ec2	DescribeInstances	paginate	ask with filters, instance ids or MaxResults (5 to 1000): uses the 100/20 bucket instead of 50/10	1000		unpaginated requests are susceptible to throttling and timeouts	remedies.b remedies.e
ec2	DescribeInstances	cache	keep one inventory per account and Region and share it		60	instances rarely change between polls	remedies.j
ec2	DescribeInstances	event	EventBridge 'EC2 Instance State-change Notification' instead of polling for state			no polling at all	remedies.eb
ec2	DescribeInstances	redesign	one collector (AWS Config, Resource Explorer) instead of every tool asking			all tools of an account share one bucket per action	remedies.cfg
ec2	DescribeInstanceStatus	paginate	MaxResults, or up to 100 ids per call; IncludeAllInstances only where needed	100		smaller bucket when unfiltered	remedies.b remedies.e
ec2	DescribeInstanceStatus	event	EventBridge and AWS Health events for scheduled events			no polling	remedies.eb
ec2	DescribeVolumes	paginate	filters or MaxResults	1000	60	smaller bucket when unfiltered	remedies.b remedies.e
ec2	DescribeVolumes	event	EventBridge 'EBS Volume Notification' (createVolume, attachVolume)			no polling after CreateVolume	remedies.events
ec2	DescribeSnapshots	paginate	OwnerIds=self with filters and MaxResults	1000	300	unpaginated requests are susceptible to throttling	remedies.b remedies.e
ec2	DescribeSnapshots	event	EventBridge 'EBS Snapshot Notification' instead of waiting in a loop			no polling	remedies.events
ec2	DescribeNetworkInterfaces	paginate	filters or MaxResults	1000	60	smaller bucket when unfiltered	remedies.b remedies.e
ec2	DescribeSecurityGroups	paginate	GroupIds, filters or MaxResults	1000	300	smaller bucket when unfiltered	remedies.b remedies.e
ec2	DescribeSpotInstanceRequests	paginate	filters or MaxResults; prefer EC2 Fleet over single requests	1000		smaller bucket when unfiltered	remedies.e
ec2	DescribeSpotInstanceRequests	event	EventBridge spot request fulfilment and interruption events			no polling	remedies.events
ec2	DescribeTags	cache	read tags from the Describe* answers you have already; in an instance from the metadata service	1000	300	tags are part of DescribeInstances answers	remedies.b remedies.j
ec2	DescribeImages	cache	cache; these change in hours or days		3600	near-static answers	remedies.j
ec2	DescribeInstanceTypes	cache	cache; these change in hours or days		3600	near-static answers	remedies.j
ec2	DescribeRegions	cache	cache; these change in hours or days		3600	near-static answers	remedies.j
ec2	DescribeAvailabilityZones	cache	cache; these change in hours or days		3600	near-static answers	remedies.j
ec2	DescribeVpcs	cache	cache; these change in hours or days		3600	near-static answers	remedies.j
ec2	DescribeSubnets	cache	cache; these change in hours or days		3600	near-static answers	remedies.j
ec2	DescribeRouteTables	cache	cache; these change in hours or days		3600	near-static answers	remedies.j
ec2	DescribeAccountAttributes	cache	cache; these change in hours or days		3600	near-static answers	remedies.j
ec2	DescribeImages	cache	public SSM parameters for the newest AMI ids		3600	one GetParameter instead of a long list	remedies.j
ec2	DescribeSpotPriceHistory	cache	cache per type and zone		300	prices change slowly	remedies.j
ec2	CreateTags	batch	TagSpecifications in RunInstances/CreateVolume/CreateSnapshot; else up to 1,000 resources per CreateTags	1000		a launch with tags needs no tagging call	remedies.b
ec2	DeleteTags	batch	up to 1,000 resources per call	1000		own bucket 100/10	remedies.b
ec2	RunInstances	batch	MinCount/MaxCount, or CreateFleet with type instant; not one call per instance			request bucket 5/2, resource bucket 1000/2: ten calls empty the first long before the second	remedies.e
ec2	TerminateInstances	batch	up to 1,000 ids per call	1000		one call, one request token	remedies.b remedies.e
ec2	StartInstances	batch	many ids per call			StartInstances has 5/2 requests but 1000/2 instances	remedies.e
ec2	StopInstances	batch	many ids per call			StartInstances has 5/2 requests but 1000/2 instances	remedies.e
ec2	AuthorizeSecurityGroupIngress	batch	many IpPermissions per call; prefix lists or security group references instead of single rules			resource-intensive bucket 50/5	remedies.e remedies.b
ec2	RevokeSecurityGroupIngress	batch	many IpPermissions per call; prefix lists or security group references instead of single rules			resource-intensive bucket 50/5	remedies.e remedies.b
ec2	CreateNetworkInterface	redesign	assign prefixes or several addresses per call; keep warm pools in the CNI			each pod must not cost a call	remedies.j
ec2	AttachNetworkInterface	redesign	assign prefixes or several addresses per call; keep warm pools in the CNI			each pod must not cost a call	remedies.j
ec2	AssignPrivateIpAddresses	redesign	assign prefixes or several addresses per call; keep warm pools in the CNI			each pod must not cost a call	remedies.j
ec2	CreateSnapshot	batch	CreateSnapshots for all volumes of an instance; spread schedules; at least 15 s per volume			per-volume rate limit besides the API bucket	remedies.b remedies.e
ec2	CreateVpcEndpoint	retry	serialise: bucket 4, refill 0.3 per second; several ids per DeleteVpcEndpoints			3.3 seconds per token	remedies.e
ec2	ModifyVpcEndpoint	retry	serialise: bucket 4, refill 0.3 per second; several ids per DeleteVpcEndpoints			3.3 seconds per token	remedies.e
ec2	DeleteVpcEndpoints	retry	serialise: bucket 4, refill 0.3 per second; several ids per DeleteVpcEndpoints			3.3 seconds per token	remedies.e
ec2	DescribeReservedInstancesOfferings	cache	cache		3600	own small buckets	remedies.e remedies.j
ec2	DescribeSpotFleetRequestHistory	cache	cache		3600	own small buckets	remedies.e remedies.j
ec2	CopyImage	retry	queue copies; 100 burst but 1 per second after			own bucket 100/1	remedies.e
ec2	DescribeInstanceTopology	cache	cache; bucket 1, refill 1		3600	one call per second	remedies.e
ecs	DescribeTasks	batch	100 per call	100	10	they share a bucket of 100/20 with ListTasks and others	remedies.b remedies.ecs
ecs	DescribeContainerInstances	batch	100 per call	100	10	they share a bucket of 100/20 with ListTasks and others	remedies.b remedies.ecs
ecs	DescribeServices	batch	10 per call	10	10	service read bucket 100/20	remedies.b
ecs	DescribeTasks	event	EventBridge 'ECS Task State Change' and 'ECS Deployment State Change'			no polling	remedies.ecs
ecs	DescribeServices	event	EventBridge 'ECS Task State Change' and 'ECS Deployment State Change'			no polling	remedies.ecs
ecs	RunTask	batch	count up to 10 per call; services or AWS Batch for many	10		Fargate: 20 calls and 20 tasks per second sustained, burst 100 tasks	remedies.fg remedies.b
ecs	DescribeTaskDefinition	cache	a revision never changes: cache for ever		86400	immutable	remedies.j
ecs	RegisterTaskDefinition	cache	register only when the content changed		86400	bucket 20/1	remedies.ecs
ecs	DescribeClusters	batch	100 per call	100	60	bucket 50/20	remedies.b
eks	DescribeCluster	cache	kubeconfig with cached endpoint and CA; exec plugin only needs the token		86400	called by each kubectl of some wrappers	remedies.j
elasticache	DescribeCacheClusters	filter	id, or MaxRecords 100 with ShowCacheNodeInfo only where needed	100	60	fewer calls	remedies.b
elasticloadbalancing	DescribeTargetHealth	redesign	CloudWatch HealthyHostCount/UnHealthyHostCount, or EventBridge from ECS, instead of polling every target		30	account bucket 40/10 is shared by all ELB actions	remedies.j
elasticloadbalancing	DescribeLoadBalancers	batch	up to 20 names or ARNs per call, PageSize 400	400	300	fewer calls	remedies.b
elasticloadbalancing	DescribeTags	batch	20 ARNs (v2) or names (v1) per call	20	300	fewer calls	remedies.b
elasticloadbalancing	DescribeListeners	cache	cache; change only with deployments		300	shared account bucket 40/10	remedies.j
elasticloadbalancing	DescribeRules	cache	cache; change only with deployments		300	shared account bucket 40/10	remedies.j
elasticloadbalancing	DescribeTargetGroups	cache	cache; change only with deployments		300	shared account bucket 40/10	remedies.j
elasticloadbalancing	RegisterTargets	batch	many targets per call; attach the target group to the Auto Scaling group or ECS service			registration bucket 20/4	remedies.b
elasticloadbalancing	DeregisterTargets	batch	many targets per call; attach the target group to the Auto Scaling group or ECS service			registration bucket 20/4	remedies.b
elasticloadbalancing	RegisterInstancesWithLoadBalancer	batch	many targets per call; attach the target group to the Auto Scaling group or ECS service			registration bucket 20/4	remedies.b
elasticloadbalancing	DeregisterInstancesFromLoadBalancer	batch	many targets per call; attach the target group to the Auto Scaling group or ECS service			registration bucket 20/4	remedies.b
elasticmapreduce	DescribeCluster	event	EventBridge 'EMR Cluster State Change' and 'EMR Step Status Change'		30	refill 0.5 to 1 per second	remedies.events
elasticmapreduce	ListSteps	event	EventBridge 'EMR Cluster State Change' and 'EMR Step Status Change'		30	refill 0.5 to 1 per second	remedies.events
elasticmapreduce	DescribeStep	event	EventBridge 'EMR Cluster State Change' and 'EMR Step Status Change'		30	refill 0.5 to 1 per second	remedies.events
elasticmapreduce	DescribeJobFlows	redesign	ListClusters with ClusterStates, then DescribeCluster			deprecated; refill 0.2 per second	remedies.b
elasticmapreduce	ListInstances	cache	cache per cluster		60	refill 0.5 to 1 per second	remedies.j
elasticmapreduce	ListInstanceGroups	cache	cache per cluster		60	refill 0.5 to 1 per second	remedies.j
email	SendEmail	batch	SendBulkEmail/SendBulkTemplatedEmail, 50 destinations; own queue paced at the maximum send rate	50		the send rate counts recipients, batches only save API calls	remedies.b
email	GetIdentityVerificationAttributes	batch	100 identities per call	100	3600	1 per second	remedies.b
events	PutEvents	batch	10 entries per call	10		one call	remedies.b
events	PutTargets	batch	100 targets per call	100		one call	remedies.b
execute-api	*	quota	usage plans per client, caching in API Gateway or CloudFront; raise the account throttle (L-8A5B8E43)			429 Too Many Requests: account, stage, method or usage plan limit	remedies.j
featurestore-runtime.sagemaker	GetRecord	batch	BatchGetRecord	100		one call for many	remedies.g
firehose	PutRecord	batch	PutRecordBatch, 500 records or 4 MiB	500		one call	remedies.b
frauddetector	CreateVariable	batch	BatchCreateVariable	25		one call for many	remedies.g
geo	GetDevicePosition	batch	BatchGetDevicePosition	10		one call for many	remedies.g
geo	PutGeofence	batch	BatchPutGeofence	10		one call for many	remedies.g
glue	GetPartition	batch	BatchGetPartition, 1,000	1000	300	one call	remedies.b
glue	CreatePartition	batch	BatchCreatePartition, 100; or partition projection	100		no partition calls with projection	remedies.b remedies.j
glue	GetPartitions	filter	Expression, Segment, ExcludeColumnSchema	1000	300	less per call	remedies.b
glue	GetTable	cache	cache the catalogue in the engine		300	each query asks	remedies.j
glue	GetDatabase	cache	cache the catalogue in the engine		300	each query asks	remedies.j
glue	GetTables	cache	cache the catalogue in the engine		300	each query asks	remedies.j
glue	GetJobRun	event	EventBridge 'Glue Job State Change'		30	no polling	remedies.events
glue	DeleteConnection	batch	BatchDeleteConnection	25		one call for many	remedies.g
glue	DeletePartition	batch	BatchDeletePartition	25		one call for many	remedies.g
glue	DeleteTable	batch	BatchDeleteTable	100		one call for many	remedies.g
glue	DeleteTableVersion	batch	BatchDeleteTableVersion	100		one call for many	remedies.g
glue	GetBlueprint	batch	BatchGetBlueprints	25		one call for many	remedies.g
glue	GetCrawlers	batch	BatchGetCrawlers	100		one call for many	remedies.g
glue	GetCustomEntityType	batch	BatchGetCustomEntityTypes	50		one call for many	remedies.g
glue	GetDataQualityResult	batch	BatchGetDataQualityResult	100		one call for many	remedies.g
glue	GetDataQualityResultV2	batch	BatchGetDataQualityResultV2	100		one call for many	remedies.g
glue	GetDataQualityRulesetEvaluationRun	batch	BatchGetDataQualityRulesetEvaluationRun	100		one call for many	remedies.g
glue	GetDevEndpoints	batch	BatchGetDevEndpoints	25		one call for many	remedies.g
glue	GetJobs	batch	BatchGetJobs			one call for many	remedies.g
glue	GetTableOptimizer	batch	BatchGetTableOptimizer			one call for many	remedies.g
glue	GetTriggers	batch	BatchGetTriggers			one call for many	remedies.g
glue	GetWorkflow	batch	BatchGetWorkflows	25		one call for many	remedies.g
glue	UpdatePartition	batch	BatchUpdatePartition	100		one call for many	remedies.g
guardduty	GetFindings	batch	50 ids per call; EventBridge for new findings	50	60	less polling	remedies.b remedies.events
iam	GetRole	batch	GetAccountAuthorizationDetails: all users, groups, roles and policies, 1,000 per page	1000	3600	replaces thousands of single calls	remedies.b
iam	GetUser	batch	GetAccountAuthorizationDetails: all users, groups, roles and policies, 1,000 per page	1000	3600	replaces thousands of single calls	remedies.b
iam	GetPolicy	batch	GetAccountAuthorizationDetails: all users, groups, roles and policies, 1,000 per page	1000	3600	replaces thousands of single calls	remedies.b
iam	GetPolicyVersion	batch	GetAccountAuthorizationDetails: all users, groups, roles and policies, 1,000 per page	1000	3600	replaces thousands of single calls	remedies.b
iam	ListAttachedRolePolicies	batch	GetAccountAuthorizationDetails: all users, groups, roles and policies, 1,000 per page	1000	3600	replaces thousands of single calls	remedies.b
iam	ListRolePolicies	batch	GetAccountAuthorizationDetails: all users, groups, roles and policies, 1,000 per page	1000	3600	replaces thousands of single calls	remedies.b
iam	GetRolePolicy	batch	GetAccountAuthorizationDetails: all users, groups, roles and policies, 1,000 per page	1000	3600	replaces thousands of single calls	remedies.b
iam	ListUsers	paginate	MaxItems 1,000	1000	3600	default page is 100	remedies.b
iam	ListRoles	paginate	MaxItems 1,000	1000	3600	default page is 100	remedies.b
iam	ListPolicies	paginate	MaxItems 1,000	1000	3600	default page is 100	remedies.b
iam	GenerateCredentialReport	batch	one report instead of ListAccessKeys/GetLoginProfile per user		14400	a report is kept four hours	remedies.j
iam	GetCredentialReport	batch	one report instead of ListAccessKeys/GetLoginProfile per user		14400	a report is kept four hours	remedies.j
iam	CreateRole	redesign	create ahead; IAM is global and eventually consistent			do not create roles per job	remedies.j
iam	PutRolePolicy	redesign	create ahead; IAM is global and eventually consistent			do not create roles per job	remedies.j
ingest.timestream	WriteRecords	batch	100 records per call, common attributes	100		one call	remedies.b
iotfleetwise	CreateVehicle	batch	BatchCreateVehicle	10		one call for many	remedies.g
iotfleetwise	UpdateVehicle	batch	BatchUpdateVehicle	10		one call for many	remedies.g
iotsitewise	GetAssetPropertyAggregates	batch	BatchGetAssetPropertyAggregates	16		one call for many	remedies.g
iotsitewise	GetAssetPropertyValue	batch	BatchGetAssetPropertyValue	128		one call for many	remedies.g
iotsitewise	GetAssetPropertyValueHistory	batch	BatchGetAssetPropertyValueHistory	16		one call for many	remedies.g
ivs	GetChannel	batch	BatchGetChannel	50		one call for many	remedies.g
ivs	GetStreamKey	batch	BatchGetStreamKey	50		one call for many	remedies.g
kinesis	PutRecord	batch	PutRecords, 500 records and 10 MB (5 MB in older texts); aggregate with the KPL	500		1,000 records and 1 MB per second per shard stay	remedies.b
kinesis	GetRecords	redesign	enhanced fan-out (SubscribeToShard), or at most one poller per shard at 1 s			5 reads per second per shard for all consumers	remedies.b
kinesis	DescribeStream	cache	DescribeStreamSummary and ListShards instead		60	10 per second per account; recommended by AWS	remedies.b
kinesis	ListShards	cache	cache until a reshard (ProvisionedThroughputExceeded or ExpiredIterator)		60	shards change rarely	remedies.j
kinesis	PutRecord	redesign	random partition keys, more shards or on-demand mode			hot shard	remedies.b
kinesis	PutRecords	redesign	random partition keys, more shards or on-demand mode			hot shard	remedies.b
kms	Decrypt	cache	data key caching (AWS Encryption SDK), envelope encryption with one data key for many records		300	one KMS call per data key instead of per record	remedies.kms
kms	GenerateDataKey	cache	data key caching (AWS Encryption SDK), envelope encryption with one data key for many records		300	one KMS call per data key instead of per record	remedies.kms
kms	GenerateDataKey	redesign	S3 Bucket Keys for SSE-KMS buckets			S3's calls to KMS count against your quota; bucket keys cut them by up to 99 percent	remedies.s3k
kms	Decrypt	redesign	S3 Bucket Keys for SSE-KMS buckets			S3's calls to KMS count against your quota; bucket keys cut them by up to 99 percent	remedies.s3k
kms	Decrypt	redesign	SQS KmsDataKeyReusePeriodSeconds 300 to 86400; DynamoDB and EBS reuse keys themselves	86400		fewer calls made on your behalf	remedies.b
kms	Encrypt	redesign	GenerateDataKey and local encryption			Encrypt shares the symmetric quota	remedies.kms
kms	DescribeKey	cache	cache		3600	rarely change	remedies.j
kms	ListAliases	cache	cache		3600	rarely change	remedies.j
kms	GetKeyPolicy	cache	cache		3600	rarely change	remedies.j
kms	ListKeys	paginate	Limit 1,000	1000	3600	fewer pages	remedies.b
lambda	Invoke	quota	look at Reason: raise account concurrency, free or reserve concurrency, or slow the caller			rate quota is 10 x concurrency	remedies.l
lambda	Invoke	redesign	asynchronous invocation or SQS in front; batch size of event sources; MaximumConcurrency of the SQS mapping			a queue absorbs bursts	remedies.l
lambda	GetFunction	cache	cache; 15 per second for the control plane (GetFunction 100)		300	shared by all deploy tools	remedies.l
lambda	GetFunctionConfiguration	cache	cache; 15 per second for the control plane (GetFunction 100)		300	shared by all deploy tools	remedies.l
lambda	ListFunctions	cache	cache; 15 per second for the control plane (GetFunction 100)		300	shared by all deploy tools	remedies.l
lambda	ListVersionsByFunction	cache	cache; 15 per second for the control plane (GetFunction 100)		300	shared by all deploy tools	remedies.l
lambda	GetPolicy	cache	cache; 15 per second for the control plane (GetFunction 100)		300	shared by all deploy tools	remedies.l
lambda	UpdateFunctionCode	retry	serialise deployments; wait on LastUpdateStatus with backoff			15 per second shared	remedies.l
lambda	UpdateFunctionConfiguration	retry	serialise deployments; wait on LastUpdateStatus with backoff			15 per second shared	remedies.l
lambda	PublishVersion	retry	serialise deployments; wait on LastUpdateStatus with backoff			15 per second shared	remedies.l
lambda	CreateFunction	retry	serialise deployments; wait on LastUpdateStatus with backoff			15 per second shared	remedies.l
lambda	ListFunctions	paginate	50 per page is the maximum	50	300	cannot be larger	remedies.b
logs	PutLogEvents	batch	up to 10,000 events or 1 MB per call; buffer in the agent	10000		per-account rate (5,000 per second in large Regions), per-stream limit is gone	remedies.b
logs	FilterLogEvents	push	subscription filters (Lambda, Kinesis, Firehose) or Logs Insights; export for history			10 to 25 per second by Region	remedies.cwl
logs	GetLogEvents	push	subscription filters (Lambda, Kinesis, Firehose) or Logs Insights; export for history			10 to 25 per second by Region	remedies.cwl
logs	DescribeLogStreams	cache	logStreamNamePrefix or orderBy LastEventTime, 50 per page		300	25 per second	remedies.b
logs	DescribeLogGroups	cache	prefix filter, 50 per page		300	10 per second (5 in 2024)	remedies.b
logs	CreateLogStream	redesign	one stream per process, created once; do not create per request or per container restart			50 and 10 per second	remedies.b
logs	CreateLogGroup	redesign	one stream per process, created once; do not create per request or per container restart			50 and 10 per second	remedies.b
logs	GetQueryResults	retry	poll every 1 to 5 s with growing interval, one query instead of many		5	10 per second	remedies.j
logs	StartQuery	batch	one query over up to 50 log groups	50		10 per second, concurrency limit	remedies.b
macie2	GetCustomDataIdentifier	batch	BatchGetCustomDataIdentifiers			one call for many	remedies.g
managedblockchain-query	GetTokenBalance	batch	BatchGetTokenBalance	10		one call for many	remedies.g
mediaconnect	GetDestinationEndpoint	batch	BatchGetDestinationEndpoint	20		one call for many	remedies.g
mediaconnect	GetRouterInput	batch	BatchGetRouterInput	20		one call for many	remedies.g
mediaconnect	GetRouterNetworkInterface	batch	BatchGetRouterNetworkInterface	20		one call for many	remedies.g
mediaconnect	GetRouterOutput	batch	BatchGetRouterOutput	20		one call for many	remedies.g
mediaconnect	GetSourceEndpoint	batch	BatchGetSourceEndpoint	20		one call for many	remedies.g
meetings-chime	CreateAttendee	batch	BatchCreateAttendee	100		one call for many	remedies.g
messaging-chime	CreateChannelMembership	batch	BatchCreateChannelMembership	100		one call for many	remedies.g
monitoring	PutMetricData	batch	up to 1,000 metrics per request; Values and Counts (150 values per metric) or StatisticValues	1000		500 per second per Region	remedies.b
monitoring	PutMetricData	push	embedded metric format through logs			no PutMetricData calls	remedies.emf
monitoring	GetMetricStatistics	batch	GetMetricData, 500 metrics per request	500		one call for 500	remedies.b
monitoring	GetMetricData	push	metric streams			data arrive without asking	remedies.cws
monitoring	GetMetricStatistics	push	metric streams			data arrive without asking	remedies.cws
monitoring	ListMetrics	push	metric streams			data arrive without asking	remedies.cws
monitoring	GetMetricData	filter	longer period, shorter range, fewer functions (SEARCH, LAMBDA have rates of their own)			180,000 or 396,000 data points per second	remedies.b
monitoring	ListMetrics	cache	cache; RecentlyActive PT3H filter		3600	25 per second	remedies.j
monitoring	DescribeAlarms	event	EventBridge alarm state changes; AlarmNames up to 100 per call	100	60	9 per second	remedies.b remedies.events
monitoring	PutMetricAlarm	batch	DeleteAlarms takes 100 names; pace PutMetricAlarm at 3 per second; composite alarms or metrics with SEARCH instead of many alarms	100		3 per second	remedies.b
monitoring	DeleteAlarms	batch	DeleteAlarms takes 100 names; pace PutMetricAlarm at 3 per second; composite alarms or metrics with SEARCH instead of many alarms	100		3 per second	remedies.b
monitoring	SetAlarmState	retry	pace: 3 per second			fixed quota, meant for tests	remedies.q
organizations	DescribeAccount	batch	ListAccounts (20 per page) and cache	20	3600	8 to 20 per second	remedies.b remedies.org
organizations	ListAccounts	cache	cache the tree; refresh on EventBridge (CloudTrail) events		3600	5 to 10 per second, also a limit for the whole organization	remedies.org
organizations	ListParents	cache	cache the tree; refresh on EventBridge (CloudTrail) events		3600	5 to 10 per second, also a limit for the whole organization	remedies.org
organizations	ListChildren	cache	cache the tree; refresh on EventBridge (CloudTrail) events		3600	5 to 10 per second, also a limit for the whole organization	remedies.org
organizations	ListPoliciesForTarget	cache	cache the tree; refresh on EventBridge (CloudTrail) events		3600	5 to 10 per second, also a limit for the whole organization	remedies.org
organizations	DescribeOrganizationalUnit	cache	cache the tree; refresh on EventBridge (CloudTrail) events		3600	5 to 10 per second, also a limit for the whole organization	remedies.org
organizations	ListTagsForResource	cache	cache the tree; refresh on EventBridge (CloudTrail) events		3600	5 to 10 per second, also a limit for the whole organization	remedies.org
organizations	ListHandshakesForAccount	event	EventBridge CreateAccountResult instead of polling		30	2 per second	remedies.org remedies.events
organizations	DescribeCreateAccountStatus	event	EventBridge CreateAccountResult instead of polling		30	2 per second	remedies.org remedies.events
osm	GetEvent	batch	BatchGetEvent	10		one call for many	remedies.g
profile	GetCalculatedAttributeForProfile	batch	BatchGetCalculatedAttributeForProfile	100		one call for many	remedies.g
profile	PutProfileObject	batch	BatchPutProfileObject	10		one call for many	remedies.g
quicksight	DeleteKnowledgeBase	batch	BatchDeleteKnowledgeBase	10		one call for many	remedies.g
rds	DescribeDBInstances	filter	identifier or filters, MaxRecords 100	100	60	fewer calls	remedies.b
rds	DescribeDBClusters	filter	identifier or filters, MaxRecords 100	100	60	fewer calls	remedies.b
rds	DescribeDBInstances	event	RDS event subscriptions or EventBridge			no polling	remedies.events
rds	DescribeEvents	event	RDS event subscriptions or EventBridge			no polling	remedies.events
rds	ListTagsForResource	cache	TagList is in DescribeDBInstances answers		3600	no call per instance	remedies.b
rds	DescribeDBLogFiles	push	publish logs to CloudWatch Logs			no polling	remedies.j
rds	DownloadDBLogFilePortion	push	publish logs to CloudWatch Logs			no polling	remedies.j
rds-data	ExecuteStatement	batch	BatchExecuteStatement with parameter sets			one call	remedies.b
redshift	DeleteClusterSnapshot	batch	BatchDeleteClusterSnapshots			one call for many	remedies.g
redshift-data	ExecuteStatement	batch	BatchExecuteStatement, 40 statements	40		one call	remedies.b
resource-explorer-2	GetView	batch	BatchGetView	20		one call for many	remedies.g
route53	ChangeResourceRecordSets	batch	many changes per request (UPSERT counts 2): limits are 10 requests and 100 changes per second, burst 50 and 1,500	1000		balance requests against changes	remedies.r53
route53	ListResourceRecordSets	cache	300 per page; cache between reconciliations		60	10 requests per second for the account	remedies.r53
route53	GetChange	retry	poll slowly (changes need up to 60 s)		20	same account bucket	remedies.r53 remedies.j
route53	ListHostedZones	cache	cache zone ids; ListHostedZonesByName		3600	zone ids never change	remedies.r53
route53	GetHostedZone	cache	cache zone ids; ListHostedZonesByName		3600	zone ids never change	remedies.r53
route53	ListTagsForResource	batch	ListTagsForResources, 10 ids	10	3600	one call for ten	remedies.b
route53globalresolver	CreateFirewallRule	batch	BatchCreateFirewallRule			one call for many	remedies.g
route53globalresolver	DeleteFirewallRule	batch	BatchDeleteFirewallRule			one call for many	remedies.g
route53globalresolver	UpdateFirewallRule	batch	BatchUpdateFirewallRule			one call for many	remedies.g
route53resolver	CreateFirewallRule	batch	BatchCreateFirewallRule			one call for many	remedies.g
route53resolver	DeleteFirewallRule	batch	BatchDeleteFirewallRule			one call for many	remedies.g
route53resolver	UpdateFirewallRule	batch	BatchUpdateFirewallRule			one call for many	remedies.g
s3	ListObjectsV2	redesign	S3 Inventory for regular listings; S3 Metadata tables		86400	a scheduled alternative to List	remedies.s3i
s3	ListObjects	redesign	S3 Inventory for regular listings; S3 Metadata tables		86400	a scheduled alternative to List	remedies.s3i
s3	ListObjectsV2	filter	Prefix and Delimiter, 1,000 keys per page, StartAfter to resume	1000		fewer and smaller lists	remedies.b
s3	ListObjects	filter	Prefix and Delimiter, 1,000 keys per page, StartAfter to resume	1000		fewer and smaller lists	remedies.b
s3	ListObjectsV2	event	S3 Event Notifications or EventBridge for new objects			no polling	remedies.events
s3	HeadObject	event	S3 Event Notifications or EventBridge for new objects			no polling	remedies.events
s3	DeleteObject	batch	DeleteObjects, 1,000 keys; lifecycle rules for expiry	1000		each key still counts as a delete on its prefix	remedies.b
s3	PutObject	redesign	spread keys over more prefixes, ramp up slowly: 3,500 writes and 5,500 reads per second per prefix			503 SlowDown while S3 scales	remedies.s3p
s3	GetObject	redesign	spread keys over more prefixes, ramp up slowly: 3,500 writes and 5,500 reads per second per prefix			503 SlowDown while S3 scales	remedies.s3p
s3	GetObject	cache	CloudFront, ElastiCache or a local cache for hot objects; byte ranges instead of many small reads		300	hot keys	remedies.s3p
s3	HeadObject	redesign	take size and ETag from the list answer			saves one call per object	remedies.j
s3	HeadBucket	cache	cache: a bucket's Region never changes		86400	called before each request by some tools	remedies.j
s3	GetBucketLocation	cache	cache: a bucket's Region never changes		86400	called before each request by some tools	remedies.j
s3	ListBuckets	cache	cache: a bucket's Region never changes		86400	called before each request by some tools	remedies.j
s3	CopyObject	batch	S3 Batch Operations			the service paces itself	remedies.j
s3	PutObjectTagging	batch	S3 Batch Operations			the service paces itself	remedies.j
sdb	PutAttributes	batch	BatchPutAttributes, 25 items	25		503 ServiceUnavailable: box usage	remedies.j
sdb	Select	redesign	move to DynamoDB; shard over domains			503 with exponential backoff	remedies.j
sdb	DeleteAttributes	batch	BatchDeleteAttributes			one call for many	remedies.g
secretsmanager	GetSecretValue	cache	caching client, Secrets Manager agent or Lambda extension; refresh on rotation or auth failure		3600	AWS recommends client-side caching	remedies.b remedies.sm
secretsmanager	GetSecretValue	batch	BatchGetSecretValue, 20 secrets	20		100 per second quota of its own	remedies.b
secretsmanager	PutSecretValue	redesign	not more than once in 10 minutes per secret			versions pile up to the quota of 100	remedies.b
secretsmanager	UpdateSecret	redesign	not more than once in 10 minutes per secret			versions pile up to the quota of 100	remedies.b
secretsmanager	DescribeSecret	cache	cache		300	names and tags change rarely	remedies.j
secretsmanager	ListSecrets	cache	cache		300	names and tags change rarely	remedies.j
securityhub	BatchImportFindings	batch	100 findings per call	100		one call	remedies.b
securityhub	GetFindings	filter	filters, 100 per page; EventBridge for new findings	100	60	less polling	remedies.events
securityhub	GetConfigurationPolicyAssociation	batch	BatchGetConfigurationPolicyAssociations			one call for many	remedies.g
securityhub	UpdateFindings	batch	BatchUpdateFindings	100		one call for many	remedies.g
servicecatalog	AssociateServiceActionWithProvisioningArtifact	batch	BatchAssociateServiceActionWithProvisioningArtifact	50		one call for many	remedies.g
servicecatalog	DisassociateServiceActionFromProvisioningArtifact	batch	BatchDisassociateServiceActionFromProvisioningArtifact	50		one call for many	remedies.g
servicediscovery	DiscoverInstances	cache	cache answers; DNS where enough; DiscoverInstancesRevision to see whether anything changed	1000	5	1,000 per second steady, 2,000 burst	remedies.b
servicequotas	GetServiceQuota	batch	ListServiceQuotas per service and cache			5 and 10 per second	remedies.j
sns	Publish	batch	PublishBatch, 10 messages	10		one call for ten	remedies.b
sns	ListTopics	cache	cache; 30 per second		3600	documented 30 per second	remedies.b
sns	ListSubscriptions	cache	cache; 30 per second		3600	documented 30 per second	remedies.b
sns	ListSubscriptionsByTopic	cache	cache; 30 per second		3600	documented 30 per second	remedies.b
sns	CreateTopic	cache	keep the ARN; CreateTopic is idempotent but not free; Subscribe 100 per second		86400	called at every start by some frameworks	remedies.b
sns	Subscribe	cache	keep the ARN; CreateTopic is idempotent but not free; Subscribe 100 per second		86400	called at every start by some frameworks	remedies.b
sns	Unsubscribe	cache	keep the ARN; CreateTopic is idempotent but not free; Subscribe 100 per second		86400	called at every start by some frameworks	remedies.b
sqs	SendMessage	batch	SendMessageBatch, 10 messages	10		FIFO: 300 calls per second become 3,000 messages	remedies.b
sqs	DeleteMessage	batch	DeleteMessageBatch and ChangeMessageVisibilityBatch, 10 entries	10		one call for ten	remedies.b
sqs	ChangeMessageVisibility	batch	DeleteMessageBatch and ChangeMessageVisibilityBatch, 10 entries	10		one call for ten	remedies.b
sqs	ReceiveMessage	redesign	long polling WaitTimeSeconds 20, MaxNumberOfMessages 10, fewer pollers	20		short polling samples only some servers and costs empty calls	remedies.b
sqs	GetQueueUrl	cache	cache the URL; use CloudWatch ApproximateNumberOfMessagesVisible for depth		3600	the URL never changes	remedies.j
sqs	GetQueueAttributes	cache	cache the URL; use CloudWatch ApproximateNumberOfMessagesVisible for depth		3600	the URL never changes	remedies.j
sqs	SendMessage	redesign	high-throughput FIFO, more message groups			FIFO queues only	remedies.j
ssm	GetParameter	batch	GetParameters, 10 names per call	10	300	40 per second shared by three operations by default	remedies.b remedies.ssm
ssm	GetParameter	batch	GetParametersByPath (10 per page), Recursive	10	300	one path per application	remedies.b
ssm	GetParameters	batch	GetParametersByPath (10 per page), Recursive	10	300	one path per application	remedies.b
ssm	GetParameter	cache	cache in the process or in the AWS Parameters and Secrets Lambda extension		300	same value asked again and again	remedies.ssm
ssm	GetParameters	cache	cache in the process or in the AWS Parameters and Secrets Lambda extension		300	same value asked again and again	remedies.ssm
ssm	GetParametersByPath	cache	cache in the process or in the AWS Parameters and Secrets Lambda extension		300	same value asked again and again	remedies.ssm
ssm	GetParameter	quota	switch on higher throughput (ssm update-service-setting high-throughput-enabled)	10000		40 becomes 10,000 / 1,000 / 100 per second; billed	remedies.ssm
ssm	GetParameters	quota	switch on higher throughput (ssm update-service-setting high-throughput-enabled)	1000		40 becomes 10,000 / 1,000 / 100 per second; billed	remedies.ssm
ssm	GetParametersByPath	quota	switch on higher throughput (ssm update-service-setting high-throughput-enabled)	100		40 becomes 10,000 / 1,000 / 100 per second; billed	remedies.ssm
ssm	PutParameter	quota	switch on higher throughput (ssm update-service-setting high-throughput-enabled)	10		40 becomes 10,000 / 1,000 / 100 per second; billed	remedies.ssm
ssm	DeleteParameter	batch	DeleteParameters, 10 names	10		default 3 per second	remedies.b
ssm	DescribeParameters	cache	3 per second: cache names, do not use it to test for existence		300	default 3 per second	remedies.ssm
ssm	PutParameter	redesign	write only changed values; infrastructure tools: lower parallelism			3 per second by default	remedies.ssm
ssm	GetCommandInvocation	event	EventBridge or SNS status notifications of Run Command; ListCommandInvocations for all instances of a command instead of one call per instance		5	one call per command, not per instance	remedies.j
ssm	ListCommandInvocations	event	EventBridge or SNS status notifications of Run Command; ListCommandInvocations for all instances of a command instead of one call per instance		5	one call per command, not per instance	remedies.j
ssm	DescribeInstanceInformation	paginate	filters, 50 per page; inventory via resource data sync		300	fewer calls	remedies.b
states	StartExecution	redesign	Express workflows or Distributed Map for floods; SQS in front			Standard 1300/300, Express 6000/6000	remedies.j
states	DescribeExecution	event	EventBridge 'Step Functions Execution Status Change'		5	15 and 20 per second	remedies.events
states	GetExecutionHistory	event	EventBridge 'Step Functions Execution Status Change'		5	15 and 20 per second	remedies.events
states	SendTaskHeartbeat	redesign	heartbeat less often than the timeout needs			500 per second	remedies.j
streams.dynamodb	GetRecords	redesign	Lambda event source mapping or the KCL adapter; no more than two readers per shard			the mapping polls for you	remedies.j
streams.dynamodb	DescribeStream	redesign	Lambda event source mapping or the KCL adapter; no more than two readers per shard			the mapping polls for you	remedies.j
sts	AssumeRole	cache	keep the credentials until shortly before they expire (SDK providers do); DurationSeconds up to the role's maximum; one session per process, not per request		3000	600 per second is shared with five more operations	remedies.sts
sts	AssumeRoleWithWebIdentity	cache	as AssumeRole; EKS Pod Identity or IRSA with the SDK's cache		3000	SDK caches by default	remedies.j
sts	AssumeRoleWithSAML	cache	as AssumeRole; EKS Pod Identity or IRSA with the SDK's cache		3000	SDK caches by default	remedies.j
sts	GetCallerIdentity	cache	once per process: the answer never changes for a set of credentials		86400	often called per request by tools	remedies.sts remedies.j
sts	GetSessionToken	cache	keep the token for its life		3600	same quota of 600	remedies.sts
sts	GetFederationToken	cache	keep the token for its life		3600	same quota of 600	remedies.sts
support	DescribeTrustedAdvisorCheckResult	cache	cache; refresh not more often than the check allows		3600	slow-changing	remedies.j
swf	PollForDecisionTask	redesign	long poll (60 s) with few pollers; CountPending* rarely			the call waits by itself	remedies.b
swf	PollForActivityTask	redesign	long poll (60 s) with few pollers; CountPending* rarely			the call waits by itself	remedies.b
tagging	GetResources	paginate	ResourcesPerPage 100, type filters; Resource Explorer	100	300	fewer pages	remedies.b
tagging	TagResources	batch	20 ARNs per call	20		one call	remedies.b
tax	DeleteTaxRegistration	batch	BatchDeleteTaxRegistration	5		one call for many	remedies.g
tax	PutTaxRegistration	batch	BatchPutTaxRegistration	550		one call for many	remedies.g
verifiedpermissions	GetPolicy	batch	BatchGetPolicy	100		one call for many	remedies.g
voice-chime	DeletePhoneNumber	batch	BatchDeletePhoneNumber			one call for many	remedies.g
voice-chime	UpdatePhoneNumber	batch	BatchUpdatePhoneNumber			one call for many	remedies.g
vpc-lattice	UpdateRule	batch	BatchUpdateRule	10		one call for many	remedies.g
xray	PutTraceSegments	batch	the daemon or collector batches; sampling rules			fewer calls	remedies.j
xray	BatchGetTraces	batch	5 trace ids per call	5		one call for five	remedies.b
"""#)
}
