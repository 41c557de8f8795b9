// Made by scripts/generate-catalogue from Catalogue-data; do not edit.
// swift-format-ignore-file

extension Tables {
    /// Endpoint prefix, names, SDK clients, CloudTrail event sources, names in AWS/Usage.
    static let services = SortedTable(
        #"""
a2i-runtime.sagemaker	Amazon Augmented AI Runtime	sagemaker-a2i-runtime	sagemaker.amazonaws.com	
access-analyzer	Access Analyzer	accessanalyzer	access-analyzer.amazonaws.com	Access Analyzer
account	AWS Account	account	account.amazonaws.com	Account Management
account-access	Account Access	account-access	account-access.amazonaws.com	
account-access-runtime	Account Access Runtime	account-access-runtime	account-access.amazonaws.com	
acm	AWS Certificate Manager	acm	acm.amazonaws.com	Certificate Manager
acm-pca	AWS Certificate Manager Private Certificate Authority	acm-pca	acm-pca.amazonaws.com	Private Certificate Authority
aco-automation	Compute Optimizer Automation	compute-optimizer-automation	aco-automation.amazonaws.com	
admin.wickr	AWS Wickr Admin API	wickr	wickr.amazonaws.com	
agent-registry	Agent Registry	agent-registry	agent-registry.amazonaws.com	
agent-registry-control	Agent Registry Control	agent-registry-control	agent-registry.amazonaws.com	
agreement-marketplace	AWS Marketplace Agreement Service	marketplace-agreement	aws-marketplace.amazonaws.com	
aidevops	AWS DevOps Agent Service	devops-agent	aidevops.amazonaws.com	
aiops	AWS AI Ops	aiops	aiops.amazonaws.com	
airflow	AmazonMWAA	mwaa	airflow.amazonaws.com	
airflow-serverless	AmazonMWAAServerless	mwaa-serverless	airflow-serverless.amazonaws.com	
amplify	AWS Amplify	amplify	amplify.amazonaws.com	
amplifybackend	AmplifyBackend	amplifybackend	amplifybackend.amazonaws.com	
amplifyuibuilder	AWS Amplify UI Builder	amplifyuibuilder	amplifyuibuilder.amazonaws.com	
aoss	OpenSearch Service Serverless	opensearchserverless	aoss.amazonaws.com	
api.detective	Amazon Detective	detective	detective.amazonaws.com	Detective
api.ecr	Amazon Elastic Container Registry	ecr	ecr.amazonaws.com	ECR Public
api.ecr-public	Amazon Elastic Container Registry Public	ecr-public	ecr-public.amazonaws.com	
api.iotdeviceadvisor	AWS IoT Core Device Advisor	iotdeviceadvisor	iotdeviceadvisor.amazonaws.com	
api.iotmanagedintegrations	Managed integrations for AWS IoT Device Management	iot-managed-integrations	iotmanagedintegrations.amazonaws.com	
api.iotwireless	AWS IoT Wireless	iotwireless	iotwireless.amazonaws.com	IoT Wireless
api.mediatailor	AWS MediaTailor	mediatailor	mediatailor.amazonaws.com	MediaTailor
api.pricing	AWS Price List Service	pricing	pricing.amazonaws.com	
api.sagemaker	Amazon SageMaker Service	sagemaker	sagemaker.amazonaws.com	
api.tunneling.iot	AWS IoT Secure Tunneling	iotsecuretunneling	IoTSecuredTunneling.amazonaws.com	
apigateway	Amazon API Gateway;AmazonApiGatewayV2	apigateway apigatewayv2	apigateway.amazonaws.com	API Gateway
app-integrations	Amazon AppIntegrations Service	appintegrations	app-integrations.amazonaws.com	
appconfig	Amazon AppConfig	appconfig	appconfig.amazonaws.com	AWS AppConfig
appconfigdata	AWS AppConfig Data	appconfigdata	appconfig.amazonaws.com	
appfabric	AppFabric	appfabric	appfabric.amazonaws.com	
appflow	Amazon Appflow	appflow	appflow.amazonaws.com	AppFlow
application-autoscaling	Application Auto Scaling	application-autoscaling	autoscaling.amazonaws.com	Application Auto Scaling
application-cost-profiler	AWS Application Cost Profiler	applicationcostprofiler	application-cost-profiler.amazonaws.com	
application-signals	Amazon CloudWatch Application Signals	application-signals	applicationsignals.amazonaws.com	CloudWatch Application Signals
applicationinsights	Amazon CloudWatch Application Insights	application-insights	applicationinsights.amazonaws.com	CloudWatch Application Insights
appmesh	AWS App Mesh	appmesh	appmesh.amazonaws.com	App Mesh
apprunner	AWS App Runner	apprunner	apprunner.amazonaws.com	
appstream2	Amazon AppStream	appstream	appstream.amazonaws.com	AppStream
appsync	AWS AppSync	appsync	appsync.amazonaws.com	
aps	Amazon Prometheus Service	amp	aps.amazonaws.com	Prometheus
arc-region-switch	ARC - Region switch	arc-region-switch	arc-region-switch.amazonaws.com	
arc-zonal-shift	AWS ARC - Zonal Shift	arc-zonal-shift	arc-zonal-shift.amazonaws.com	
artifact	AWS Artifact	artifact	artifact.amazonaws.com	
athena	Amazon Athena	athena	athena.amazonaws.com	Athena
auditmanager	AWS Audit Manager	auditmanager	auditmanager.amazonaws.com	Audit Manager
autoscaling	Auto Scaling	autoscaling	autoscaling.amazonaws.com	EC2 Auto Scaling
autoscaling-plans	AWS Auto Scaling Plans	autoscaling-plans	autoscaling-plans.amazonaws.com	
b2bi	AWS B2B Data Interchange	b2bi	b2bi.amazonaws.com	
backup	AWS Backup	backup	backup.amazonaws.com	Backup
backup-gateway	AWS Backup Gateway	backup-gateway	backup-gateway.amazonaws.com	
backup-search	AWS Backup Search	backupsearch	backup-search.amazonaws.com	
batch	AWS Batch	batch	batch.amazonaws.com	Batch
bcm-dashboards	AWS Billing and Cost Management Dashboards	bcm-dashboards	bcm-dashboards.amazonaws.com	
bcm-data-exports	AWS Billing and Cost Management Data Exports	bcm-data-exports	bcm-data-exports.amazonaws.com	
bcm-pricing-calculator	AWS Billing and Cost Management Pricing Calculator	bcm-pricing-calculator	bcm-pricing-calculator.amazonaws.com	
bcm-recommended-actions	AWS Billing and Cost Management Recommended Actions	bcm-recommended-actions	bcm-recommended-actions.amazonaws.com	
bedrock	Amazon Bedrock	bedrock	bedrock.amazonaws.com	
bedrock-agent	Agents for Amazon Bedrock	bedrock-agent	bedrock.amazonaws.com	
bedrock-agent-runtime	Agents for Amazon Bedrock Runtime	bedrock-agent-runtime	bedrock.amazonaws.com	
bedrock-agentcore	Amazon Bedrock AgentCore	bedrock-agentcore	bedrock-agentcore.amazonaws.com	
bedrock-agentcore-control	Amazon Bedrock AgentCore Control	bedrock-agentcore-control	bedrock-agentcore.amazonaws.com	
bedrock-data-automation	Data Automation for Amazon Bedrock	bedrock-data-automation	bedrock.amazonaws.com	
bedrock-data-automation-runtime	Runtime for Amazon Bedrock Data Automation	bedrock-data-automation-runtime	bedrock.amazonaws.com	
bedrock-runtime	Amazon Bedrock Runtime	bedrock-runtime	bedrock.amazonaws.com	
billing	AWS Billing	billing	billing.amazonaws.com	
billingconductor	AWSBillingConductor	billingconductor	billingconductor.amazonaws.com	
braket	Braket	braket	braket.amazonaws.com	Braket
budgets	AWS Budgets	budgets	budgets.amazonaws.com	Budgets
cases	Amazon Connect Cases	connectcases	cases.amazonaws.com	
cassandra	Amazon Keyspaces	keyspaces	cassandra.amazonaws.com	Keyspaces
cassandra-streams	Amazon Keyspaces Streams	keyspacesstreams	cassandra.amazonaws.com	
catalog.marketplace	AWS Marketplace Catalog Service	marketplace-catalog	aws-marketplace.amazonaws.com	
ce	AWS Cost Explorer Service	ce	ce.amazonaws.com	Cost Explorer
chatbot	AWS Chatbot	chatbot	chatbot.amazonaws.com	
chime	Amazon Chime	chime	chime.amazonaws.com	
cleanrooms	AWS Clean Rooms Service	cleanrooms	cleanrooms.amazonaws.com	
cleanrooms-ml	AWS Clean Rooms ML	cleanroomsml	cleanrooms-ml.amazonaws.com	
cloud9	AWS Cloud9	cloud9	cloud9.amazonaws.com	
cloudcontrolapi	AWS Cloud Control API	cloudcontrol	cloudcontrolapi.amazonaws.com	
clouddirectory	Amazon CloudDirectory	clouddirectory	clouddirectory.amazonaws.com	Cloud Directory
cloudformation	AWS CloudFormation	cloudformation	cloudformation.amazonaws.com	CloudFormation
cloudfront	Amazon CloudFront	cloudfront	cloudfront.amazonaws.com	
cloudfront-keyvaluestore	Amazon CloudFront KeyValueStore	cloudfront-keyvaluestore	edgekeyvaluestore.amazonaws.com	
cloudhsm	Amazon CloudHSM	cloudhsm	cloudhsm.amazonaws.com	CloudHSM
cloudhsmv2	AWS CloudHSM V2	cloudhsmv2	cloudhsm.amazonaws.com	
cloudsearch	Amazon CloudSearch	cloudsearch	cloudsearch.amazonaws.com	CloudSearch
cloudsearchdomain	Amazon CloudSearch Domain	cloudsearchdomain	cloudsearch.amazonaws.com	
cloudtrail	AWS CloudTrail	cloudtrail	cloudtrail.amazonaws.com	CloudTrail
cloudtrail-data	AWS CloudTrail Data Service	cloudtrail-data	cloudtrail-data.amazonaws.com	
cloudwatch-omni	CloudWatch Omni	cloudwatchomni	cloudwatch.amazonaws.com	
codeartifact	CodeArtifact	codeartifact	codeartifact.amazonaws.com	
codebuild	AWS CodeBuild	codebuild	codebuild.amazonaws.com	CodeBuild
codecatalyst	Amazon CodeCatalyst	codecatalyst	codecatalyst.amazonaws.com	
codecommit	AWS CodeCommit	codecommit	codecommit.amazonaws.com	CodeCommit
codeconnections	AWS CodeConnections	codeconnections	codeconnections.amazonaws.com	
codedeploy	AWS CodeDeploy	codedeploy	codedeploy.amazonaws.com	
codeguru-profiler	Amazon CodeGuru Profiler	codeguruprofiler	codeguru-profiler.amazonaws.com	CodeGuru Profiler
codeguru-reviewer	Amazon CodeGuru Reviewer	codeguru-reviewer	codeguru-reviewer.amazonaws.com	
codeguru-security	Amazon CodeGuru Security	codeguru-security	codeguru-security.amazonaws.com	
codepipeline	AWS CodePipeline	codepipeline	codepipeline.amazonaws.com	CodePipeline
codestar-connections	AWS CodeStar connections	codestar-connections	codestar-connections.amazonaws.com	CodeStar Connections
codestar-notifications	AWS CodeStar Notifications	codestar-notifications	codestar-notifications.amazonaws.com	CodeStar Notifications
cognito-identity	Amazon Cognito Identity	cognito-identity	cognito-identity.amazonaws.com	Cognito Identity Pools
cognito-idp	Amazon Cognito Identity Provider	cognito-idp	cognito-idp.amazonaws.com	
cognito-sync	Amazon Cognito Sync	cognito-sync	cognito-sync.amazonaws.com	Cognito Sync
comprehend	Amazon Comprehend	comprehend	comprehend.amazonaws.com	Comprehend
comprehendmedical	AWS Comprehend Medical	comprehendmedical	comprehendmedical.amazonaws.com	Comprehend Medical
compute-optimizer	AWS Compute Optimizer	compute-optimizer	compute-optimizer.amazonaws.com	ComputeOptimzier
config	AWS Config	config	config.amazonaws.com	
connect	Amazon Connect Service;Amazon Connect Scheduling	connect connectscheduling	connect.amazonaws.com	Connect
connect-campaigns	AmazonConnectCampaignService;AmazonConnectCampaignServiceV2	connectcampaigns connectcampaignsv2	connect-campaigns.amazonaws.com	
contact-lens	Amazon Connect Contact Lens	connect-contact-lens	connect.amazonaws.com	
continuum	AWS Continuum	continuum	continuum.amazonaws.com	
controlcatalog	AWS Control Catalog	controlcatalog	controlcatalog.amazonaws.com	
controlplane.payment-cryptography	Payment Cryptography Control Plane	payment-cryptography	payment-cryptography.amazonaws.com	
controltower	AWS Control Tower	controltower	controltower.amazonaws.com	
cost-optimization-hub	Cost Optimization Hub	cost-optimization-hub	cost-optimization-hub.amazonaws.com	
cur	AWS Cost and Usage Report Service	cur	cur.amazonaws.com	Cost and Usage Report
data-ats.iot	AWS IoT Data Plane	iot-data	iotdata.amazonaws.com	
data-signer	AWS Signer Data Plane	signer-data	signer.amazonaws.com	
data.jobs.iot	AWS IoT Jobs Data Plane	iot-jobs-data	iot-jobs-data.amazonaws.com	
data.mediastore	AWS Elemental MediaStore Data Plane	mediastore-data	mediastore.amazonaws.com	
data.qapps	QApps	qapps	qapps.amazonaws.com	
databrew	AWS Glue DataBrew	databrew	databrew.amazonaws.com	DataBrew
dataexchange	AWS Data Exchange	dataexchange	dataexchange.amazonaws.com	Data Exchange
datapipeline	AWS Data Pipeline	datapipeline	datapipeline.amazonaws.com	
dataplane.payment-cryptography	Payment Cryptography Data Plane	payment-cryptography-data	payment-cryptography.amazonaws.com	
datasync	AWS DataSync	datasync	datasync.amazonaws.com	DataSync
datazone	Amazon DataZone	datazone	datazone.amazonaws.com	
dax	Amazon DynamoDB Accelerator (DAX)	dax	dax.amazonaws.com	DynamoDBAccelerator
deadline	AWSDeadlineCloud	deadline	deadline.amazonaws.com	
deployment-marketplace	AWS Marketplace Deployment Service	marketplace-deployment	aws-marketplace.amazonaws.com	
devicefarm	AWS Device Farm	devicefarm	devicefarm.amazonaws.com	
devops-guru	Amazon DevOps Guru	devops-guru	devops-guru.amazonaws.com	
directconnect	AWS Direct Connect	directconnect	directconnect.amazonaws.com	Direct Connect
discovery	AWS Application Discovery Service	discovery	discovery.amazonaws.com	Application Discovery Service
discovery-marketplace	AWS Marketplace Discovery	marketplace-discovery	aws-marketplace.amazonaws.com	
dlm	Amazon Data Lifecycle Manager	dlm	dlm.amazonaws.com	Data Lifecycle Manager
dms	AWS Database Migration Service	dms	dms.amazonaws.com	Database Migration Service
docdb-elastic	Amazon DocumentDB Elastic Clusters	docdb-elastic	docdb-elastic.amazonaws.com	
drs	Elastic Disaster Recovery Service	drs	drs.amazonaws.com	
ds	AWS Directory Service	ds	ds.amazonaws.com	Directory Service
ds-data	AWS Directory Service Data	ds-data	ds-data.amazonaws.com	
dsql	Amazon Aurora DSQL	dsql	dsql.amazonaws.com	
dynamodb	Amazon DynamoDB	dynamodb	dynamodb.amazonaws.com	
ebs	Amazon Elastic Block Store	ebs	ebs.amazonaws.com	
ec2	Amazon Elastic Compute Cloud	ec2	ec2.amazonaws.com	EC2
ec2-instance-connect	AWS EC2 Instance Connect	ec2-instance-connect	ec2-instance-connect.amazonaws.com	
ecs	Amazon EC2 Container Service	ecs	ecs.amazonaws.com	ECS
edge.sagemaker	Amazon Sagemaker Edge Manager	sagemaker-edge	sagemaker.amazonaws.com	
eks	Amazon Elastic Kubernetes Service	eks	eks.amazonaws.com	EKS
eks-auth	Amazon EKS Auth	eks-auth	eks-auth.amazonaws.com	
elasticache	Amazon ElastiCache	elasticache	elasticache.amazonaws.com	
elasticbeanstalk	AWS Elastic Beanstalk	elasticbeanstalk	elasticbeanstalk.amazonaws.com	Elastic Beanstalk
elasticfilesystem	Amazon Elastic File System	efs	elasticfilesystem.amazonaws.com	EFS
elasticloadbalancing	Elastic Load Balancing	elb elbv2	elasticloadbalancing.amazonaws.com	Elastic Load Balancing
elasticmapreduce	Amazon EMR	emr	elasticmapreduce.amazonaws.com	EMR Containers
elastictranscoder	Amazon Elastic Transcoder	elastictranscoder	elastictranscoder.amazonaws.com	
elemental-inference	AWS Elemental Inference	elementalinference	elemental-inference.amazonaws.com	
email	Amazon Pinpoint Email Service;Amazon Simple Email Service	pinpoint-email ses sesv2	ses.amazonaws.com	SES
emr-containers	Amazon EMR Containers	emr-containers	emr-containers.amazonaws.com	
emr-serverless	EMR Serverless	emr-serverless	emr-serverless.amazonaws.com	
end-user-messaging	AWS End User Messaging	endusermessaging	end-user-messaging.amazonaws.com	
entitlement.marketplace	AWS Marketplace Entitlement Service	marketplace-entitlement	aws-marketplace.amazonaws.com	
entityresolution	AWS EntityResolution	entityresolution	entityresolution.amazonaws.com	
es	Amazon Elasticsearch Service;Amazon OpenSearch Service	es opensearch	es.amazonaws.com	
events	Amazon EventBridge	events	events.amazonaws.com	
eventsv2	Amazon EventBridgeV2	eventbridgev2	events.amazonaws.com	
evidently	Amazon CloudWatch Evidently	evidently	evidently.amazonaws.com	
evs	Amazon Elastic VMware Service	evs	evs.amazonaws.com	
execute-api	AmazonApiGatewayManagementApi	apigatewaymanagementapi	execute-api.amazonaws.com	
featurestore-runtime.sagemaker	Amazon SageMaker Feature Store Runtime	sagemaker-featurestore-runtime	sagemaker.amazonaws.com	
finspace	Amazon FinSpace	finspace	finspace.amazonaws.com	
firehose	Amazon Kinesis Firehose	firehose	firehose.amazonaws.com	Firehose
fis	AWS Fault Injection Simulator	fis	fis.amazonaws.com	
fms	Firewall Management Service	fms	fms.amazonaws.com	Firewall Manager
forecast	Amazon Forecast Service	forecast	forecast.amazonaws.com	
forecastquery	Amazon Forecast Query Service	forecastquery	forecast.amazonaws.com	
frauddetector	Amazon Fraud Detector	frauddetector	frauddetector.amazonaws.com	
freetier	AWS Free Tier	freetier	freetier.amazonaws.com	
fsx	Amazon FSx	fsx	fsx.amazonaws.com	FSx
gamelift	Amazon GameLift	gamelift	gamelift.amazonaws.com	GameLift
gameliftstreams	Amazon GameLift Streams	gameliftstreams	gameliftstreams.amazonaws.com	
geo	Amazon Location Service	location	geo.amazonaws.com	Location
geo-maps	Amazon Location Service Maps V2	geo-maps	geo-maps.amazonaws.com	
geo-places	Amazon Location Service Places V2	geo-places	geo-places.amazonaws.com	
geo-routes	Amazon Location Service Routes V2	geo-routes	geo-routes.amazonaws.com	
glacier	Amazon Glacier	glacier	glacier.amazonaws.com	Amazon S3 Glacier
globalaccelerator	AWS Global Accelerator	globalaccelerator	globalaccelerator.amazonaws.com	
glue	AWS Glue	glue	glue.amazonaws.com	
grafana	Amazon Managed Grafana	grafana	grafana.amazonaws.com	Grafana
greengrass	AWS Greengrass;AWS IoT Greengrass V2	greengrass greengrassv2	greengrass.amazonaws.com	Greengrass
groundstation	AWS Ground Station	groundstation	groundstation.amazonaws.com	Ground Station
guardduty	Amazon GuardDuty	guardduty	guardduty.amazonaws.com	
health	AWS Health APIs and Notifications	health	health.amazonaws.com	AWS Health APIs And Notifications
health-agent	Connect Health	connecthealth	health-agent.amazonaws.com	
healthlake	Amazon HealthLake	healthlake	healthlake.amazonaws.com	
iam	AWS Identity and Access Management	iam	iam.amazonaws.com	
iam-toolbox	IAM Toolbox (Preview)	iam-toolbox	iam.amazonaws.com	
identity-chime	Amazon Chime SDK Identity	chime-sdk-identity	chime.amazonaws.com	
identitystore	AWS SSO Identity Store	identitystore	identitystore.amazonaws.com	Identity Store
imagebuilder	EC2 Image Builder	imagebuilder	imagebuilder.amazonaws.com	
importexport	AWS Import/Export	importexport	importexport.amazonaws.com	
inferencerouter-runtime.sagemaker	Amazon SageMaker Inference Router Runtime	sagemaker-inference-router-runtime	sagemaker.amazonaws.com	
ingest.timestream	Amazon Timestream Write	timestream-write	timestream.amazonaws.com	
inspector	Amazon Inspector	inspector	inspector.amazonaws.com	
inspector-scan	Inspector Scan	inspector-scan	inspector-scan.amazonaws.com	
inspector2	Inspector2	inspector2	inspector2.amazonaws.com	
interconnect	Interconnect	interconnect	interconnect.amazonaws.com	
internetmonitor	Amazon CloudWatch Internet Monitor	internetmonitor	internetmonitor.amazonaws.com	
invoicing	AWS Invoicing	invoicing	invoicing.amazonaws.com	
iot	AWS IoT	iot	iot.amazonaws.com	IoT
iotanalytics	AWS IoT Analytics	iotanalytics	iotanalytics.amazonaws.com	
iotevents	AWS IoT Events	iotevents	iotevents.amazonaws.com	
iotfleetwise	AWS IoT FleetWise	iotfleetwise	iotfleetwise.amazonaws.com	
iotsitewise	AWS IoT SiteWise	iotsitewise	iotsitewise.amazonaws.com	IoT Sitewise
iotthingsgraph	AWS IoT Things Graph	iotthingsgraph	iotthingsgraph.amazonaws.com	ThingsGraph
iottwinmaker	AWS IoT TwinMaker	iottwinmaker	iottwinmaker.amazonaws.com	
ivs	Amazon Interactive Video Service	ivs	ivs.amazonaws.com	IVS
ivschat	Amazon Interactive Video Service Chat	ivschat	ivschat.amazonaws.com	
ivsrealtime	Amazon Interactive Video Service RealTime	ivs-realtime	ivs.amazonaws.com	
job-runtime.sagemaker	Sagemaker Job Runtime Service	sagemakerjobruntime	sagemaker.amazonaws.com	
kafka	Managed Streaming for Kafka	kafka	kafka.amazonaws.com	
kafkaconnect	Managed Streaming for Kafka Connect	kafkaconnect	kafkaconnect.amazonaws.com	
kendra	AWSKendraFrontendService	kendra	kendra.amazonaws.com	Kendra
kendra-ranking	Amazon Kendra Intelligent Ranking	kendra-ranking	kendra-ranking.amazonaws.com	
kinesis	Amazon Kinesis	kinesis	kinesis.amazonaws.com	
kinesisanalytics	Amazon Kinesis Analytics	kinesisanalytics kinesisanalyticsv2	kinesisanalytics.amazonaws.com	Kinesis Analytics
kinesisvideo	Amazon Kinesis Video Streams Archived Media;Amazon Kinesis Video Streams Media;Amazon Kinesis Video Signaling Channels;Amazon Kinesis Video WebRTC Storage;Amazon Kinesis Video Streams	kinesis-video-archived-media kinesis-video-media kinesis-video-signaling kinesis-video-webrtc-storage kinesisvideo	kinesisvideo.amazonaws.com	Kinesis Video Streams
kms	AWS Key Management Service	kms	kms.amazonaws.com	KMS
lakeformation	AWS Lake Formation	lakeformation	lakeformation.amazonaws.com	
lambda	AWS Lambda;AWS Lambda Core;Lambda MicroVMs;Lambda Web	lambda lambda-core lambda-microvms lambda-web	lambda.amazonaws.com	Lambda
launchwizard	AWS Launch Wizard	launch-wizard	launchwizard.amazonaws.com	Launch Wizard
license-manager	AWS License Manager	license-manager	license-manager.amazonaws.com	
license-manager-linux-subscriptions	AWS License Manager Linux Subscriptions	license-manager-linux-subscriptions	license-manager-linux-subscriptions.amazonaws.com	
license-manager-user-subscriptions	AWS License Manager User Subscriptions	license-manager-user-subscriptions	license-manager-user-subscriptions.amazonaws.com	
lightsail	Amazon Lightsail	lightsail	lightsail.amazonaws.com	Lightsail
logs	Amazon CloudWatch Logs	logs	logs.amazonaws.com	Logs
lookoutequipment	Amazon Lookout for Equipment	lookoutequipment	lookoutequipment.amazonaws.com	
lookoutmetrics	Amazon Lookout for Metrics	lookoutmetrics	lookoutmetrics.amazonaws.com	
lookoutvision	Amazon Lookout for Vision	lookoutvision	lookoutvision.amazonaws.com	
m2	AWSMainframeModernization	m2	m2.amazonaws.com	
machinelearning	Amazon Machine Learning	machinelearning	machinelearning.amazonaws.com	Amazon Machine Learning
macie2	Amazon Macie 2	macie2	macie2.amazonaws.com	Macie
mail-manager	MailManager	mailmanager	ses.amazonaws.com	
managedblockchain	Amazon Managed Blockchain	managedblockchain	managedblockchain.amazonaws.com	
managedblockchain-query	Amazon Managed Blockchain Query	managedblockchain-query	managedblockchain-query.amazonaws.com	
marketplacecommerceanalytics	AWS Marketplace Commerce Analytics	marketplacecommerceanalytics	marketplacecommerceanalytics.amazonaws.com	Marketplace Analytics Service
media-pipelines-chime	Amazon Chime SDK Media Pipelines	chime-sdk-media-pipelines	chime.amazonaws.com	
mediaconnect	AWS MediaConnect	mediaconnect	mediaconnect.amazonaws.com	MediaConnect
mediaconvert	AWS Elemental MediaConvert	mediaconvert	mediaconvert.amazonaws.com	MediaConvert
medialive	AWS Elemental MediaLive	medialive	medialive.amazonaws.com	MediaLive
mediapackage	AWS Elemental MediaPackage	mediapackage	mediapackage.amazonaws.com	
mediapackage-vod	AWS Elemental MediaPackage VOD	mediapackage-vod	mediapackage-vod.amazonaws.com	
mediapackagev2	AWS Elemental MediaPackage v2	mediapackagev2	mediapackagev2.amazonaws.com	
mediastore	AWS Elemental MediaStore	mediastore	mediastore.amazonaws.com	Mediastore
medical-imaging	AWS Health Imaging	medical-imaging	medical-imaging.amazonaws.com	
meetings-chime	Amazon Chime SDK Meetings	chime-sdk-meetings	chime.amazonaws.com	
memory-db	Amazon MemoryDB	memorydb	memorydb.amazonaws.com	
messaging-chime	Amazon Chime SDK Messaging	chime-sdk-messaging	chime.amazonaws.com	
metering.marketplace	AWSMarketplace Metering	meteringmarketplace	aws-marketplace.amazonaws.com	
metrics.sagemaker	Amazon SageMaker Metrics Service	sagemaker-metrics	sagemaker.amazonaws.com	
mgh	AWS Migration Hub	mgh	migrationhub.amazonaws.com	
mgn	Application Migration Service	mgn	mgn.amazonaws.com	
migrationhub-config	AWS Migration Hub Config	migrationhub-config	mgh.amazonaws.com	
migrationhub-orchestrator	AWS Migration Hub Orchestrator	migrationhuborchestrator	migrationhub-orchestrator.amazonaws.com	
migrationhub-strategy	Migration Hub Strategy Recommendations	migrationhubstrategy	migrationhub-strategy.amazonaws.com	
models-v2-lex	Amazon Lex Model Building V2	lexv2-models	lex.amazonaws.com	
models.lex	Amazon Lex Model Building Service	lex-models	lex.amazonaws.com	
monitoring	Amazon CloudWatch	cloudwatch	monitoring.amazonaws.com	CloudWatch
mpa	AWS Multi-party Approval	mpa	mpa.amazonaws.com	
mq	AmazonMQ	mq	amazonmq.amazonaws.com	
mturk-requester	Amazon Mechanical Turk	mturk	mturk-requester.amazonaws.com	
neptune-db	Amazon NeptuneData	neptunedata	neptune-db.amazonaws.com	
neptune-graph	Amazon Neptune Graph	neptune-graph	neptune-graph.amazonaws.com	
network-firewall	AWS Network Firewall	network-firewall	network-firewall.amazonaws.com	Network Firewall
network-security-manager	AWS Network Security Manager Customer API	network-security-manager	network-security-manager.amazonaws.com	
networkflowmonitor	Network Flow Monitor	networkflowmonitor	networkflowmonitor.amazonaws.com	
networkmanager	AWS Network Manager	networkmanager	networkmanager.amazonaws.com	
networkmonitor	Amazon CloudWatch Network Monitor	networkmonitor	networkmonitor.amazonaws.com	
notifications	AWS User Notifications	notifications	notifications.amazonaws.com	
notifications-contacts	AWS User Notifications Contacts	notificationscontacts	notifications-contacts.amazonaws.com	
nova-act	Nova Act Service	nova-act	nova-act.amazonaws.com	
oam	CloudWatch Observability Access Manager	oam	oam.amazonaws.com	
observabilityadmin	CloudWatch Observability Admin Service	observabilityadmin	observabilityadmin.amazonaws.com	
odb	odb	odb	odb.amazonaws.com	
oidc	AWS SSO OIDC	sso-oidc	sso-oauth.amazonaws.com	
omics	Amazon Omics	omics	omics.amazonaws.com	
organizations	AWS Organizations	organizations	organizations.amazonaws.com	Organizations
osis	Amazon OpenSearch Ingestion	osis	osis.amazonaws.com	
osm	Amazon OpenSearch Memory	opensearchmemory	osm.amazonaws.com	
outposts	AWS Outposts	outposts	outposts.amazonaws.com	Outposts
participant.connect	Amazon Connect Participant Service	connectparticipant	execute-api.amazonaws.com	
partnercentral-account	Partner Central Account API	partnercentral-account	partnercentral-account.amazonaws.com	
partnercentral-benefits	Partner Central Benefits API	partnercentral-benefits	partnercentral-benefits.amazonaws.com	
partnercentral-channel	Partner Central Channel API	partnercentral-channel	partnercentral-channel.amazonaws.com	
partnercentral-prm	Partner Central Revenue Measurement API	partnercentral-revenue-measurement	partnercentral.amazonaws.com	
partnercentral-selling	Partner Central Selling API	partnercentral-selling	partnercentral-selling.amazonaws.com	
pca-connector-ad	PcaConnectorAd	pca-connector-ad	pca-connector-ad.amazonaws.com	
pca-connector-scep	Private CA Connector for SCEP	pca-connector-scep	pca-connector-scep.amazonaws.com	
pcs	AWS Parallel Computing Service	pcs	pcs.amazonaws.com	
personalize	Amazon Personalize	personalize	personalize.amazonaws.com	
personalize-events	Amazon Personalize Events	personalize-events	personalize.amazonaws.com	
personalize-runtime	Amazon Personalize Runtime	personalize-runtime	personalize.amazonaws.com	
pi	AWS Performance Insights	pi	pi.amazonaws.com	Performance Insights
pinpoint	Amazon Pinpoint	pinpoint	pinpoint.amazonaws.com	Pinpoint
pipes	Amazon EventBridge Pipes	pipes	pipes.amazonaws.com	
polly	Amazon Polly	polly	tts.amazonaws.com	
portal.sso	AWS Single Sign-On	sso	sso.amazonaws.com	
pricingplanmanager	PricingPlanManager	pricing-plan-manager	pricingplanmanager.amazonaws.com	
profile	Amazon Connect Customer Profiles	customer-profiles	profile.amazonaws.com	Customer Profiles
proton	AWS Proton	proton	proton.amazonaws.com	Proton
qbusiness	QBusiness	qbusiness	qbusiness.amazonaws.com	
query.timestream	Amazon Timestream Query	timestream-query	timestream.amazonaws.com	Timestream
quicksight	Amazon QuickSight	quicksight	quicksight.amazonaws.com	
ram	AWS Resource Access Manager	ram	ram.amazonaws.com	Resource Access Manager
rbin	Amazon Recycle Bin	rbin	rbin.amazonaws.com	
rds	Amazon DocumentDB with MongoDB compatibility;Amazon Neptune;Amazon Relational Database Service	docdb neptune rds	rds.amazonaws.com	RDS
rds-data	AWS RDS DataService	rds-data	rdsdata.amazonaws.com	
redshift	Amazon Redshift	redshift	redshift.amazonaws.com	
redshift-data	Redshift Data API Service	redshift-data	redshift-data.amazonaws.com	Redshift Data API
redshift-serverless	Redshift Serverless	redshift-serverless	redshift-serverless.amazonaws.com	
refactor-spaces	AWS Migration Hub Refactor Spaces	migration-hub-refactor-spaces	refactor-spaces.amazonaws.com	
rekognition	Amazon Rekognition	rekognition	rekognition.amazonaws.com	Rekognition
reporting-marketplace	AWS Marketplace Reporting Service	marketplace-reporting	aws-marketplace.amazonaws.com	
repostspace	AWS re:Post Private	repostspace	repostspace.amazonaws.com	
resiliencehub	AWS Resilience Hub;AWS Resilience Hub V2	resiliencehub resiliencehubv2	resiliencehub.amazonaws.com	
resource-explorer-2	AWS Resource Explorer	resource-explorer-2	resource-explorer-2.amazonaws.com	
resource-groups	AWS Resource Groups	resource-groups	resource-groups.amazonaws.com	Resource Groups
robomaker	AWS RoboMaker	robomaker	robomaker.amazonaws.com	
rolesanywhere	IAM Roles Anywhere	rolesanywhere	rolesanywhere.amazonaws.com	
route53	Amazon Route 53	route53	route53.amazonaws.com	
route53-recovery-cluster	Route53 Recovery Cluster	route53-recovery-cluster	route53-recovery-cluster.amazonaws.com	
route53-recovery-control-config	AWS Route53 Recovery Control Config	route53-recovery-control-config	route53-recovery-control-config.amazonaws.com	
route53-recovery-readiness	AWS Route53 Recovery Readiness	route53-recovery-readiness	route53-recovery-readiness.amazonaws.com	
route53domains	Amazon Route 53 Domains	route53domains	route53domains.amazonaws.com	Route 53 Domains
route53globalresolver	Amazon Route 53 Global Resolver	route53globalresolver	route53globalresolver.amazonaws.com	
route53profiles	Route 53 Profiles	route53profiles	route53profiles.amazonaws.com	
route53resolver	Amazon Route 53 Resolver	route53resolver	route53resolver.amazonaws.com	Route 53 Resolver
rtbfabric	RTBFabric	rtbfabric	rtbfabric.amazonaws.com	
rum	CloudWatch RUM	rum	rum.amazonaws.com	
runtime-v2-lex	Amazon Lex Runtime V2	lexv2-runtime	lex.amazonaws.com	
runtime.lex	Amazon Lex Runtime Service	lex-runtime	lex.amazonaws.com	Amazon Lex
runtime.sagemaker	Amazon SageMaker Runtime	sagemaker-runtime	sagemaker.amazonaws.com	Sagemaker
s3	Amazon Simple Storage Service	s3	s3.amazonaws.com	S3
s3-control	AWS S3 Control	s3control	s3.amazonaws.com	
s3-outposts	Amazon S3 on Outposts	s3outposts	s3-outposts.amazonaws.com	
s3files	Amazon S3 Files	s3files	s3files.amazonaws.com	
s3tables	Amazon S3 Tables	s3tables	s3tables.amazonaws.com	
s3vectors	Amazon S3 Vectors	s3vectors	s3vectors.amazonaws.com	
sagemaker-geospatial	Amazon SageMaker geospatial capabilities	sagemaker-geospatial	sagemaker-geospatial.amazonaws.com	
savingsplans	AWS Savings Plans	savingsplans	savingsplans.amazonaws.com	Savings Plans
scheduler	Amazon EventBridge Scheduler	scheduler	scheduler.amazonaws.com	
schemas	Schemas	schemas	schemas.amazonaws.com	
scn	AWS Supply Chain	supplychain	scn.amazonaws.com	
sdb	Amazon SimpleDB;Amazon SimpleDB v2	sdb simpledbv2	sdb.amazonaws.com	
secretsmanager	AWS Secrets Manager	secretsmanager	secretsmanager.amazonaws.com	Secrets Manager
security-ir	Security Incident Response	security-ir	security-ir.amazonaws.com	
securityagent	AWS Security Agent	securityagent	securityagent.amazonaws.com	
securityhub	AWS SecurityHub	securityhub	securityhub.amazonaws.com	Security Hub
securitylake	Amazon Security Lake	securitylake	securitylake.amazonaws.com	
serverlessrepo	AWSServerlessApplicationRepository	serverlessrepo	serverlessrepo.amazonaws.com	
servicecatalog	AWS Service Catalog	servicecatalog	servicecatalog.amazonaws.com	
servicecatalog-appregistry	AWS Service Catalog App Registry	servicecatalog-appregistry	servicecatalog-appregistry.amazonaws.com	Service Catalog AppRegistry
servicediscovery	AWS Cloud Map	servicediscovery	servicediscovery.amazonaws.com	Cloud Map
servicequotas	Service Quotas	service-quotas	servicequotas.amazonaws.com	Service Quotas
shield	AWS Shield	shield	shield.amazonaws.com	Shield
signer	AWS Signer	signer	signer.amazonaws.com	Signer
signin	AWS Sign-In Service	signin	signin.amazonaws.com	
sms	AWS Server Migration Service	sms	sms.amazonaws.com	
sms-voice	Amazon Pinpoint SMS Voice V2	pinpoint-sms-voice-v2	sms-voice.amazonaws.com	
sms-voice.pinpoint	Amazon Pinpoint SMS and Voice Service	pinpoint-sms-voice sms-voice	sms-voice.amazonaws.com	
snow-device-management	AWS Snow Device Management	snow-device-management	snow-device-management.amazonaws.com	
snowball	Amazon Import/Export Snowball	snowball	snowball.amazonaws.com	
sns	Amazon Simple Notification Service	sns	sns.amazonaws.com	SNS
social-messaging	AWS End User Messaging Social	socialmessaging	social-messaging.amazonaws.com	
sqs	Amazon Simple Queue Service	sqs	sqs.amazonaws.com	SQS
ssm	Amazon Simple Systems Manager (SSM)	ssm	ssm.amazonaws.com	
ssm-contacts	AWS Systems Manager Incident Manager Contacts	ssm-contacts	ssm-contacts.amazonaws.com	
ssm-guiconnect	AWS SSM-GUIConnect	ssm-guiconnect	ssm-guiconnect.amazonaws.com	
ssm-incidents	AWS Systems Manager Incident Manager	ssm-incidents	ssm-incidents.amazonaws.com	
ssm-quicksetup	AWS Systems Manager QuickSetup	ssm-quicksetup	ssm-quicksetup.amazonaws.com	
ssm-sap	AWS Systems Manager for SAP	ssm-sap	ssm-sap.amazonaws.com	
sso	AWS Single Sign-On Admin	sso-admin	sso.amazonaws.com	
states	AWS Step Functions	stepfunctions	states.amazonaws.com	
storagegateway	AWS Storage Gateway	storagegateway	storagegateway.amazonaws.com	Storage Gateway
streams.dynamodb	Amazon DynamoDB Streams	dynamodbstreams	dynamodb.amazonaws.com	
sts	AWS Security Token Service	sts	sts.amazonaws.com	
support	AWS Support	support	support.amazonaws.com	Support
supportapp	AWS Support App	support-app	supportapp.amazonaws.com	
supportauthz	SupportAuthZ	supportauthz	supportauthz.amazonaws.com	
sustainability	AWS Sustainability	sustainability	sustainability.amazonaws.com	
swf	Amazon Simple Workflow Service	swf	swf.amazonaws.com	SWF
synthetics	Synthetics	synthetics	synthetics.amazonaws.com	
tagging	AWS Resource Groups Tagging API	resourcegroupstaggingapi	tagging.amazonaws.com	Resource Groups Tagging API
tax	Tax Settings	taxsettings	tax.amazonaws.com	
textract	Amazon Textract	textract	textract.amazonaws.com	Textract
thinclient	Amazon WorkSpaces Thin Client	workspaces-thin-client	thinclient.amazonaws.com	
timestream-influxdb	Timestream InfluxDB	timestream-influxdb	timestream-influxdb.amazonaws.com	
tnb	AWS Telco Network Builder	tnb	tnb.amazonaws.com	
training-session-runtime.sagemaker	SageMaker Training Session Runtime	sagemakertrainingsessionruntime	sagemaker.amazonaws.com	
transcribe	Amazon Transcribe Service	transcribe	transcribe.amazonaws.com	Transcribe
transfer	AWS Transfer Family	transfer	transfer.amazonaws.com	Transfer
translate	Amazon Translate	translate	translate.amazonaws.com	Translate
trustedadvisor	TrustedAdvisor Public API	trustedadvisor	trustedadvisor.amazonaws.com	
uxc	AWS User Experience Customization	uxc	uxc.amazonaws.com	
verifiedpermissions	Amazon Verified Permissions	verifiedpermissions	verifiedpermissions.amazonaws.com	
voice-chime	Amazon Chime SDK Voice	chime-sdk-voice	chime.amazonaws.com	
voiceid	Amazon Voice ID	voice-id	voiceid.amazonaws.com	
vpc-lattice	Amazon VPC Lattice	vpc-lattice	vpc-lattice.amazonaws.com	
waf	AWS WAF	waf	waf.amazonaws.com	
waf-regional	AWS WAF Regional	waf-regional	waf-regional.amazonaws.com	
wafv2	AWS WAFV2	wafv2	wafv2.amazonaws.com	WAF
wellarchitected	AWS Well-Architected Tool	wellarchitected	wellarchitected.amazonaws.com	
wisdom	Amazon Q Connect;Amazon Connect Wisdom Service	qconnect wisdom	wisdom.amazonaws.com	
workdocs	Amazon WorkDocs	workdocs	workdocs.amazonaws.com	
workmail	Amazon WorkMail	workmail	workmail.amazonaws.com	Amazon WorkMail
workmailmessageflow	Amazon WorkMail Message Flow	workmailmessageflow	workmailMessageFlow.amazonaws.com	
workspaces	Amazon WorkSpaces	workspaces	workspaces.amazonaws.com	Workspaces
workspaces-instances	Amazon Workspaces Instances	workspaces-instances	workspaces-instances.amazonaws.com	
workspaces-web	Amazon WorkSpaces Web	workspaces-web	workspaces-web.amazonaws.com	
xray	AWS X-Ray	xray	xray.amazonaws.com	X-Ray
"""#)
}
