// Made by scripts/generate-catalogue from Catalogue-data; do not edit.
// swift-format-ignore-file

extension Tables {
    /// Published limits by service.
    static let limits = SortedTable(
        #"""
acm	AddTagsToCertificate		rate	5		requests/s	account+region							2026						limits.acm
acm	DeleteCertificate		rate	10		requests/s	account+region							2026						limits.acm
acm	DescribeCertificate		rate	10		requests/s	account+region							2026						limits.acm
acm	ExportCertificate		rate	10		requests/s	account+region							2026						limits.acm
acm	GetAccountConfiguration		rate	1		requests/s	account+region							2026						limits.acm
acm	GetCertificate		rate	10		requests/s	account+region							2026						limits.acm
acm	ImportCertificate		rate	1		requests/s	account+region							2026						limits.acm
acm	ListCertificates		rate	8		requests/s	account+region							2026						limits.acm
acm	ListTagsForCertificate		rate	10		requests/s	account+region							2026						limits.acm
acm	PutAccountConfiguration		rate	1		requests/s	account+region							2026						limits.acm
acm-pca	GetCertificate		rate	75		requests/s	account+region		yes	service-quotas	acm-pca	L-1725E639		2024-02	2026-01					limits.sq2024
acm-pca	IssueCertificate		rate	25		requests/s	account+region		yes	service-quotas	acm-pca	L-CAFB4993		2024-02	2026-01					limits.sq2024
amplify			concurrency	5		at once	account+region		yes	service-quotas	amplify	L-2A8ABB91	Concurrent jobs	2024-02	2026-01					limits.sq2024
api.ecr	BatchCheckLayerAvailability		rate	1000		requests/s	account+region		yes	service-quotas	ecr	L-B9173138		2026-04						limits.sq2026
api.ecr	BatchGetImage		rate	2000		requests/s	account+region		yes	service-quotas	ecr	L-16E70933		2026-04						limits.sq2026
api.ecr	CompleteLayerUpload		rate	100		requests/s	account+region		yes	service-quotas	ecr	L-44194860		2026-04						limits.sq2026
api.ecr	GetAuthorizationToken		rate	500		requests/s	account+region		yes	service-quotas	ecr	L-55A41110		2026-04						limits.sq2026
api.ecr	GetDownloadUrlForLayer		rate	3000		requests/s	account+region		yes	service-quotas	ecr	L-A60A366D		2026-04						limits.sq2026
api.ecr	InitiateLayerUpload		rate	100		requests/s	account+region		yes	service-quotas	ecr	L-95B28F8D		2026-04						limits.sq2026
api.ecr	PutImage		rate	10		requests/s	account+region		yes	service-quotas	ecr	L-AD52DFB2		2026-04						limits.sq2026
api.ecr	UploadLayerPart		rate	500		requests/s	account+region		yes	service-quotas	ecr	L-A1670B10		2026-04						limits.sq2026
api.ecr-public			rate	10		requests/s	account+region		yes	service-quotas	ecr-public	L-33392ECC	Rate of authenticated image pulls	2024-02						limits.sq2024
api.ecr-public	BatchCheckLayerAvailability		rate	200		requests/s	account+region		yes	service-quotas	ecr-public	L-A1FEAB1E		2024-02						limits.sq2024
api.ecr-public	CompleteLayerUpload		rate	10		requests/s	account+region		yes	service-quotas	ecr-public	L-8FA37FDE		2024-02						limits.sq2024
api.ecr-public	GetAuthorizationToken		rate	200		requests/s	account+region		yes	service-quotas	ecr-public	L-B5773E0E		2024-02						limits.sq2024
api.ecr-public	InitiateLayerUpload		rate	200		requests/s	account+region		yes	service-quotas	ecr-public	L-1EDF7132		2024-02						limits.sq2024
api.ecr-public	PutImage		rate	10		requests/s	account+region		yes	service-quotas	ecr-public	L-EF0362CE		2024-02						limits.sq2024
api.ecr-public	UploadLayerPart		rate	260		requests/s	account+region		yes	service-quotas	ecr-public	L-B6387A7C		2024-02						limits.sq2024
api.iotwireless			rate	10		requests/s	account+region		yes	service-quotas	iotwireless	L-9E25CA04	TPS limit for StartNetworkAnalyzerStream	2024-02	2026-01					limits.sq2024
api.iotwireless	AssociateAwsAccountWithPartnerAccount		rate	10		requests/s	account+region		yes	service-quotas	iotwireless	L-13EE3A12		2024-02						limits.sq2024
api.iotwireless	AssociateMulticastGroupWithFuotaTask		rate	10		requests/s	account+region		yes	service-quotas	iotwireless	L-E91B60DF		2024-02	2026-01					limits.sq2024
api.iotwireless	AssociateWirelessDeviceWithFuotaTask		rate	10		requests/s	account+region		yes	service-quotas	iotwireless	L-4AC6BBEA		2024-02	2026-01					limits.sq2024
api.iotwireless	AssociateWirelessDeviceWithMulticastGroup		rate	10		requests/s	account+region		yes	service-quotas	iotwireless	L-92ECAB75		2024-02	2026-01					limits.sq2024
api.iotwireless	AssociateWirelessDeviceWithThing		rate	10		requests/s	account+region		yes	service-quotas	iotwireless	L-6407631C		2024-02	2026-01					limits.sq2024
api.iotwireless	AssociateWirelessGatewayWithThing		rate	10		requests/s	account+region		yes	service-quotas	iotwireless	L-B29C7ECC		2024-02	2026-01					limits.sq2024
api.iotwireless	CancelMulticastGroupSession		rate	10		requests/s	account+region		yes	service-quotas	iotwireless	L-72AB9EAE		2024-02	2026-01					limits.sq2024
api.iotwireless	CreateDestination		rate	10		requests/s	account+region		yes	service-quotas	iotwireless	L-0641E5DC		2024-02	2026-01					limits.sq2024
api.iotwireless	CreateDeviceProfile		rate	10		requests/s	account+region		yes	service-quotas	iotwireless	L-6829C2D4		2024-02	2026-01					limits.sq2024
api.iotwireless	CreateFuotaTask		rate	10		requests/s	account+region		yes	service-quotas	iotwireless	L-E3C6A79E		2024-02	2026-01					limits.sq2024
api.iotwireless	CreateMulticastGroup		rate	10		requests/s	account+region		yes	service-quotas	iotwireless	L-D07E0E7A		2024-02	2026-01					limits.sq2024
api.iotwireless	CreateNetworkAnalyzerConfiguration		rate	10		requests/s	account+region		yes	service-quotas	iotwireless	L-6796B05C		2024-02	2026-01					limits.sq2024
api.iotwireless	CreateServiceProfile		rate	10		requests/s	account+region		yes	service-quotas	iotwireless	L-F8530DBD		2024-02	2026-01					limits.sq2024
api.iotwireless	CreateWirelessDevice		rate	10		requests/s	account+region		yes	service-quotas	iotwireless	L-3B5AF547		2024-02	2026-01					limits.sq2024
api.iotwireless	CreateWirelessGateway		rate	10		requests/s	account+region		yes	service-quotas	iotwireless	L-C2F6FC68		2024-02	2026-01					limits.sq2024
api.iotwireless	DeleteDestination		rate	10		requests/s	account+region		yes	service-quotas	iotwireless	L-EB538AAC		2024-02	2026-01					limits.sq2024
api.iotwireless	DeleteDeviceProfile		rate	10		requests/s	account+region		yes	service-quotas	iotwireless	L-50B185BA		2024-02	2026-01					limits.sq2024
api.iotwireless	DeleteFuotaTask		rate	10		requests/s	account+region		yes	service-quotas	iotwireless	L-89C556FB		2024-02	2026-01					limits.sq2024
api.iotwireless	DeleteMulticastGroup		rate	10		requests/s	account+region		yes	service-quotas	iotwireless	L-93C5A1DB		2024-02	2026-01					limits.sq2024
api.iotwireless	DeleteNetworkAnalyzerConfiguration		rate	10		requests/s	account+region		yes	service-quotas	iotwireless	L-4F7C7CD3		2024-02	2026-01					limits.sq2024
api.iotwireless	DeleteQueuedMessages		rate	10		requests/s	account+region		yes	service-quotas	iotwireless	L-B6937DF9		2024-02	2026-01					limits.sq2024
api.iotwireless	DeleteServiceProfile		rate	10		requests/s	account+region		yes	service-quotas	iotwireless	L-A25EC315		2024-02	2026-01					limits.sq2024
api.iotwireless	DeleteWirelessDevice		rate	10		requests/s	account+region		yes	service-quotas	iotwireless	L-A755236A		2024-02	2026-01					limits.sq2024
api.iotwireless	DeleteWirelessDeviceImportTask		rate	10		requests/s	account+region		yes	service-quotas	iotwireless	L-85E750DE		2024-02						limits.sq2024
api.iotwireless	DeleteWirelessGateway		rate	10		requests/s	account+region		yes	service-quotas	iotwireless	L-6DEF44D2		2024-02	2026-01					limits.sq2024
api.iotwireless	DeregisterWirelessDevice		rate	10		requests/s	account+region		yes	service-quotas	iotwireless	L-D260A47D		2024-02						limits.sq2024
api.iotwireless	DisassociateAwsAccountFromPartnerAccount		rate	10		requests/s	account+region		yes	service-quotas	iotwireless	L-A432E505		2024-02						limits.sq2024
api.iotwireless	DisassociateMulticastGroupFromFuotaTask		rate	10		requests/s	account+region		yes	service-quotas	iotwireless	L-61A27891		2024-02	2026-01					limits.sq2024
api.iotwireless	DisassociateWirelessDeviceFromFuotaTask		rate	10		requests/s	account+region		yes	service-quotas	iotwireless	L-0C83FCE2		2024-02	2026-01					limits.sq2024
api.iotwireless	DisassociateWirelessDeviceFromMulticastGroup		rate	10		requests/s	account+region		yes	service-quotas	iotwireless	L-1DF3438B		2024-02	2026-01					limits.sq2024
api.iotwireless	DisassociateWirelessDeviceFromThing		rate	10		requests/s	account+region		yes	service-quotas	iotwireless	L-4951240E		2024-02	2026-01					limits.sq2024
api.iotwireless	DisassociateWirelessGatewayFromThing		rate	10		requests/s	account+region		yes	service-quotas	iotwireless	L-33206197		2024-02	2026-01					limits.sq2024
api.iotwireless	GetDestination		rate	10		requests/s	account+region		yes	service-quotas	iotwireless	L-8E7EAF51		2024-02	2026-01					limits.sq2024
api.iotwireless	GetDeviceProfile		rate	10		requests/s	account+region		yes	service-quotas	iotwireless	L-4FCAEFF0		2024-02	2026-01					limits.sq2024
api.iotwireless	GetEventConfigurationByResourceTypes		rate	10		requests/s	account+region		yes	service-quotas	iotwireless	L-FAE31118		2024-02	2026-01					limits.sq2024
api.iotwireless	GetFuotaTask		rate	10		requests/s	account+region		yes	service-quotas	iotwireless	L-D33E220F		2024-02	2026-01					limits.sq2024
api.iotwireless	GetLogLevelsByResourceTypes		rate	10		requests/s	account+region		yes	service-quotas	iotwireless	L-C2175B1E		2024-02	2026-01					limits.sq2024
api.iotwireless	GetMulticastGroup		rate	10		requests/s	account+region		yes	service-quotas	iotwireless	L-72A5D5E0		2024-02	2026-01					limits.sq2024
api.iotwireless	GetMulticastGroupSession		rate	10		requests/s	account+region		yes	service-quotas	iotwireless	L-9C8C92B3		2024-02	2026-01					limits.sq2024
api.iotwireless	GetNetworkAnalyzerConfiguration		rate	10		requests/s	account+region		yes	service-quotas	iotwireless	L-6AF47E8B		2024-02	2026-01					limits.sq2024
api.iotwireless	GetPartnerAccount		rate	10		requests/s	account+region		yes	service-quotas	iotwireless	L-DEFAE009		2024-02						limits.sq2024
api.iotwireless	GetPosition		rate	10		requests/s	account+region		yes	service-quotas	iotwireless	L-B8A41F6F		2024-02	2026-01					limits.sq2024
api.iotwireless	GetPositionConfiguration		rate	10		requests/s	account+region		yes	service-quotas	iotwireless	L-5FCBB48D		2024-02	2026-01					limits.sq2024
api.iotwireless	GetPositionEstimate		rate	10		requests/s	account+region		yes	service-quotas	iotwireless	L-D6B79324		2024-02	2026-01					limits.sq2024
api.iotwireless	GetResourceEventConfiguration		rate	10		requests/s	account+region		yes	service-quotas	iotwireless	L-E4F0512E		2024-02	2026-01					limits.sq2024
api.iotwireless	GetResourceLogLevel		rate	10		requests/s	account+region		yes	service-quotas	iotwireless	L-6175FC12		2024-02	2026-01					limits.sq2024
api.iotwireless	GetResourcePosition		rate	10		requests/s	account+region		yes	service-quotas	iotwireless	L-F654617D		2024-02	2026-01					limits.sq2024
api.iotwireless	GetServiceProfile		rate	10		requests/s	account+region		yes	service-quotas	iotwireless	L-905ED905		2024-02	2026-01					limits.sq2024
api.iotwireless	GetWirelessDevice		rate	10		requests/s	account+region		yes	service-quotas	iotwireless	L-2639F0B0		2024-02	2026-01					limits.sq2024
api.iotwireless	GetWirelessDeviceImportTask		rate	10		requests/s	account+region		yes	service-quotas	iotwireless	L-16EAB1D1		2024-02						limits.sq2024
api.iotwireless	GetWirelessGateway		rate	10		requests/s	account+region		yes	service-quotas	iotwireless	L-42B55186		2024-02	2026-01					limits.sq2024
api.iotwireless	ListDestinations		rate	10		requests/s	account+region		yes	service-quotas	iotwireless	L-E54A2621		2024-02	2026-01					limits.sq2024
api.iotwireless	ListDeviceProfiles		rate	10		requests/s	account+region		yes	service-quotas	iotwireless	L-E6CBA335		2024-02	2026-01					limits.sq2024
api.iotwireless	ListDevicesForWirelessDeviceImportTask		rate	10		requests/s	account+region		yes	service-quotas	iotwireless	L-18A5F69F		2024-02						limits.sq2024
api.iotwireless	ListEventConfigurations		rate	10		requests/s	account+region		yes	service-quotas	iotwireless	L-A2058506		2024-02	2026-01					limits.sq2024
api.iotwireless	ListFuotaTasks		rate	10		requests/s	account+region		yes	service-quotas	iotwireless	L-0604C085		2024-02	2026-01					limits.sq2024
api.iotwireless	ListMulticastGroups		rate	10		requests/s	account+region		yes	service-quotas	iotwireless	L-4DEB3C3F		2024-02	2026-01					limits.sq2024
api.iotwireless	ListMulticastGroupsByFuotaTask		rate	10		requests/s	account+region		yes	service-quotas	iotwireless	L-7CE08A6C		2024-02	2026-01					limits.sq2024
api.iotwireless	ListNetworkAnalyzerConfigurations		rate	10		requests/s	account+region		yes	service-quotas	iotwireless	L-0F5F17D1		2024-02	2026-01					limits.sq2024
api.iotwireless	ListPartnerAccounts		rate	10		requests/s	account+region		yes	service-quotas	iotwireless	L-FB636C37		2024-02						limits.sq2024
api.iotwireless	ListPositionConfigurations		rate	10		requests/s	account+region		yes	service-quotas	iotwireless	L-F4D43AC0		2024-02	2026-01					limits.sq2024
api.iotwireless	ListQueuedMessages		rate	10		requests/s	account+region		yes	service-quotas	iotwireless	L-D91B7067		2024-02	2026-01					limits.sq2024
api.iotwireless	ListServiceProfiles		rate	10		requests/s	account+region		yes	service-quotas	iotwireless	L-647D6C46		2024-02	2026-01					limits.sq2024
api.iotwireless	ListTagsForResource		rate	10		requests/s	account+region		yes	service-quotas	iotwireless	L-DEC8385B		2024-02	2026-01					limits.sq2024
api.iotwireless	ListWirelessDeviceImportTasks		rate	10		requests/s	account+region		yes	service-quotas	iotwireless	L-9704EC18		2024-02						limits.sq2024
api.iotwireless	ListWirelessDevices		rate	10		requests/s	account+region		yes	service-quotas	iotwireless	L-35D1818B		2024-02	2026-01					limits.sq2024
api.iotwireless	ListWirelessGateways		rate	10		requests/s	account+region		yes	service-quotas	iotwireless	L-F881E3D9		2024-02	2026-01					limits.sq2024
api.iotwireless	PutPositionConfiguration		rate	10		requests/s	account+region		yes	service-quotas	iotwireless	L-A4CD53FD		2024-02	2026-01					limits.sq2024
api.iotwireless	PutResourceLogLevel		rate	10		requests/s	account+region		yes	service-quotas	iotwireless	L-12D6182B		2024-02	2026-01					limits.sq2024
api.iotwireless	ResetAllResourceLogLevels		rate	10		requests/s	account+region		yes	service-quotas	iotwireless	L-96FA888E		2024-02	2026-01					limits.sq2024
api.iotwireless	ResetResourceLogLevel		rate	10		requests/s	account+region		yes	service-quotas	iotwireless	L-9CF47CC5		2024-02	2026-01					limits.sq2024
api.iotwireless	SendDataToMulticastGroup		rate	10		requests/s	account+region		yes	service-quotas	iotwireless	L-1346D5EC		2024-02	2026-01					limits.sq2024
api.iotwireless	SendDataToWirelessDevice		rate	10		requests/s	account+region		yes	service-quotas	iotwireless	L-0E4BA92F		2024-02	2026-01					limits.sq2024
api.iotwireless	StartBulkAssociateWirelessDeviceWithMulticastGroup		rate	10		requests/s	account+region		yes	service-quotas	iotwireless	L-F930F6AD		2024-02	2026-01					limits.sq2024
api.iotwireless	StartBulkDisassociateWirelessDeviceFromMulticastGroup		rate	10		requests/s	account+region		yes	service-quotas	iotwireless	L-8DBB3861		2024-02	2026-01					limits.sq2024
api.iotwireless	StartFuotaTask		rate	10		requests/s	account+region		yes	service-quotas	iotwireless	L-DB770805		2024-02	2026-01					limits.sq2024
api.iotwireless	StartMulticastGroupSession		rate	10		requests/s	account+region		yes	service-quotas	iotwireless	L-6FC5E39D		2024-02	2026-01					limits.sq2024
api.iotwireless	StartSingleWirelessDeviceImportTask		rate	10		requests/s	account+region		yes	service-quotas	iotwireless	L-7B8D0453		2024-02						limits.sq2024
api.iotwireless	StartWirelessDeviceImportTask		rate	10		requests/s	account+region		yes	service-quotas	iotwireless	L-9C8BB3C8		2024-02						limits.sq2024
api.iotwireless	TagResource		rate	10		requests/s	account+region		yes	service-quotas	iotwireless	L-9D5A90BD		2024-02	2026-01					limits.sq2024
api.iotwireless	TestWirelessDevice		rate	10		requests/s	account+region		yes	service-quotas	iotwireless	L-FC84B266		2024-02	2026-01					limits.sq2024
api.iotwireless	UntagResource		rate	10		requests/s	account+region		yes	service-quotas	iotwireless	L-DF869DBB		2024-02	2026-01					limits.sq2024
api.iotwireless	UpdateDestination		rate	10		requests/s	account+region		yes	service-quotas	iotwireless	L-AA413BB8		2024-02	2026-01					limits.sq2024
api.iotwireless	UpdateEventConfigurationByResourceTypes		rate	10		requests/s	account+region		yes	service-quotas	iotwireless	L-882084A6		2024-02	2026-01					limits.sq2024
api.iotwireless	UpdateFuotaTask		rate	10		requests/s	account+region		yes	service-quotas	iotwireless	L-5369BF7E		2024-02	2026-01					limits.sq2024
api.iotwireless	UpdateLogLevelsByResourceTypes		rate	10		requests/s	account+region		yes	service-quotas	iotwireless	L-0D8E249D		2024-02	2026-01					limits.sq2024
api.iotwireless	UpdateMulticastGroup		rate	10		requests/s	account+region		yes	service-quotas	iotwireless	L-8E864D54		2024-02	2026-01					limits.sq2024
api.iotwireless	UpdateNetworkAnalyzerConfiguration		rate	10		requests/s	account+region		yes	service-quotas	iotwireless	L-8367137B		2024-02	2026-01					limits.sq2024
api.iotwireless	UpdatePartnerAccount		rate	10		requests/s	account+region		yes	service-quotas	iotwireless	L-3AC27648		2024-02						limits.sq2024
api.iotwireless	UpdatePosition		rate	10		requests/s	account+region		yes	service-quotas	iotwireless	L-C80BC655		2024-02	2026-01					limits.sq2024
api.iotwireless	UpdateResourceEventConfiguration		rate	10		requests/s	account+region		yes	service-quotas	iotwireless	L-70D824D9		2024-02	2026-01					limits.sq2024
api.iotwireless	UpdateResourcePosition		rate	10		requests/s	account+region		yes	service-quotas	iotwireless	L-E01F1EA2		2024-02	2026-01					limits.sq2024
api.iotwireless	UpdateWirelessDevice		rate	10		requests/s	account+region		yes	service-quotas	iotwireless	L-B4636E40		2024-02	2026-01					limits.sq2024
api.iotwireless	UpdateWirelessDeviceImportTask		rate	10		requests/s	account+region		yes	service-quotas	iotwireless	L-E8B6C4D2		2024-02						limits.sq2024
api.iotwireless	UpdateWirelessGateway		rate	10		requests/s	account+region		yes	service-quotas	iotwireless	L-A1F96616		2024-02	2026-01					limits.sq2024
api.sagemaker			concurrency	1		at once	account+region		yes	service-quotas	sagemaker	L-CFC2D5B6	Maximum number of concurrent AutoML Jobs	2024-02	2026-01					limits.sq2024
api.sagemaker			concurrency	10		at once	account+region		yes	service-quotas	sagemaker	L-96300102	Maximum total concurrency that can be allocated across all serverless endpoints	2024-02	2026-01					limits.sq2024
api.sagemaker			concurrency	20		at once	account+region		yes	service-quotas	sagemaker	L-860ED60D	Maximum number of concurrently running model card export jobs allowed per account.	2024-02	2026-01					limits.sq2024
api.sagemaker			concurrency	20		at once	account+region		yes	service-quotas	sagemaker	L-F88776CD	Maximum number of concurrent pipeline executions allowed per account	2024-02	2026-01					limits.sq2024
apigateway			rate	20		requests/s	account+region		yes	service-quotas	apigateway	L-A9DBC573	API Stage throttles in a usage plan	2024-02	2026-01					limits.sq2024
apigateway			rate	500		requests/s	account+region		yes	service-quotas	apigateway	L-9ED1E49A	WebSocket new connections rate	2024-02	2026-01					limits.sq2024
apigateway	*	all management operations together	rate	10	40	requests/s	account		no					2026		yes				limits.apigateway
apigateway	CreateApiKey		rate	5		requests/s	account		no					2026						limits.apigateway
apigateway	CreateDeployment		rate	0.2		requests/s	account		no					2026			1 in 5 seconds			limits.apigateway
apigateway	CreateDocumentationVersion		rate	0.05		requests/s	account		no					2026			1 in 20 seconds			limits.apigateway
apigateway	CreateDomainName		rate	0.0333		requests/s	account		no					2026			1 in 30 seconds			limits.apigateway
apigateway	CreateResource		rate	5		requests/s	account		no					2026						limits.apigateway
apigateway	CreateRestApi		rate	0.3333		requests/s	account	Regional or private API; edge-optimised API 1 in 30 seconds	no					2026			1 in 3 seconds			limits.apigateway
apigateway	CreateVpcLink		rate	0.0667		requests/s	account		no					2026			V2; 1 in 15 seconds			limits.apigateway
apigateway	DeleteApiKey		rate	5		requests/s	account		no					2026						limits.apigateway
apigateway	DeleteDomainName		rate	0.0333		requests/s	account		no					2026			1 in 30 seconds			limits.apigateway
apigateway	DeleteResource		rate	5		requests/s	account		no					2026						limits.apigateway
apigateway	DeleteRestApi		rate	0.0333		requests/s	account		no					2026			1 in 30 seconds			limits.apigateway
apigateway	DeleteVpcLink		rate	0.0333		requests/s	account		no					2026			V2; 1 in 30 seconds			limits.apigateway
apigateway	GetResources		rate	2.5		requests/s	account		no					2026			5 in 2 seconds			limits.apigateway
apigateway	ImportDocumentationParts		rate	0.0333		requests/s	account		no					2026			1 in 30 seconds			limits.apigateway
apigateway	ImportRestApi		rate	0.3333		requests/s	account	Regional or private API; edge-optimised API 1 in 30 seconds	no					2026			1 in 3 seconds			limits.apigateway
apigateway	PutRestApi		rate	1		requests/s	account		no					2026						limits.apigateway
apigateway	UpdateAccount		rate	0.05		requests/s	account		no					2026			1 in 20 seconds			limits.apigateway
apigateway	UpdateDomainName		rate	0.0333		requests/s	account		no					2026			1 in 30 seconds			limits.apigateway
apigateway	UpdateUsagePlan		rate	0.05		requests/s	account		no					2026			1 in 20 seconds			limits.apigateway
appflow			concurrency	1000		at once	account+region		yes	service-quotas	appflow	L-B2798F93	Concurrent flow runs	2024-02	2026-01					limits.sq2024
application-signals	BatchGetServiceLevelObjectiveBudgetReport		rate	5		requests/s	account+region		yes	service-quotas	monitoring	L-09F09515		2024-02						limits.sq2024
application-signals	CreateServiceLevelObjective		rate	5		requests/s	account+region		yes	service-quotas	monitoring	L-06DDA3C7		2024-02						limits.sq2024
application-signals	DeleteServiceLevelObjective		rate	5		requests/s	account+region		yes	service-quotas	monitoring	L-BE391708		2024-02						limits.sq2024
application-signals	GetService		rate	10		requests/s	account+region		yes	service-quotas	monitoring	L-C7E3E2C8		2024-02						limits.sq2024
application-signals	GetServiceLevelObjective		rate	5		requests/s	account+region		yes	service-quotas	monitoring	L-2E33235C		2024-02						limits.sq2024
application-signals	ListServiceLevelObjectives		rate	5		requests/s	account+region		yes	service-quotas	monitoring	L-33D84392		2024-02						limits.sq2024
application-signals	ListServices		rate	10		requests/s	account+region		yes	service-quotas	monitoring	L-F2BBFC0F		2024-02						limits.sq2024
application-signals	UpdateServiceLevelObjective		rate	5		requests/s	account+region		yes	service-quotas	monitoring	L-223DF753		2024-02						limits.sq2024
appstream2			concurrency	2		at once	account+region		yes	service-quotas	appstream2	L-60244546	Concurrent image copies per destination Region	2024-02	2026-01					limits.sq2024
appstream2			concurrency	5		at once	account+region		yes	service-quotas	appstream2	L-9B6418E0	Concurrent image updates	2024-02	2026-01					limits.sq2024
appsync			rate	2000		requests/s	account+region		yes	service-quotas	appsync	L-FC5E46D0	Rate of request tokens	2024-02	2026-01					limits.sq2024
aps			rate	10		requests/s	account+region		yes	service-quotas	aps	L-8491EB93	Number of API operations in transactions per second	2024-02	2026-01					limits.sq2024
aps			rate	1000000		requests/s	account+region		yes	service-quotas	aps	L-0CBB39EF	Ingestion burst size per workspace	2024-02						limits.sq2024
aps			rate	170000		requests/s	account+region		yes	service-quotas	aps	L-F4BCE0BA	Ingestion rate per workspace	2024-02	2026-01					limits.sq2024
athena	BatchGetNamedQuery		rate	5	10	requests/s	account+region		yes	service-quotas	athena			2021						limits.athena-2021
athena	BatchGetQueryExecution		rate	20	40	requests/s	account+region		yes	service-quotas	athena			2021						limits.athena-2021
athena	CreateNamedQuery		rate	5	20	requests/s	account+region		yes	service-quotas	athena			2021						limits.athena-2021
athena	DeleteNamedQuery		rate	5	20	requests/s	account+region		yes	service-quotas	athena			2021						limits.athena-2021
athena	GetNamedQuery		rate	5	20	requests/s	account+region		yes	service-quotas	athena			2021						limits.athena-2021
athena	GetQueryExecution		rate	100	200	requests/s	account+region		yes	service-quotas	athena			2021						limits.athena-2021
athena	GetQueryResults		rate	100	200	requests/s	account+region		yes	service-quotas	athena			2021						limits.athena-2021
athena	ListNamedQueries		rate	5	10	requests/s	account+region		yes	service-quotas	athena			2021						limits.athena-2021
athena	ListQueryExecutions		rate	5	10	requests/s	account+region		yes	service-quotas	athena			2021						limits.athena-2021
athena	StartQueryExecution		concurrency	20		active DDL queries	account+region		yes	service-quotas	athena	L-3CE0BBA0		2026						limits.athena
athena	StartQueryExecution		concurrency	200		active DML queries	account+region	us-east-1 200; us-east-2, us-west-2, ap-northeast-1, eu-central-1, eu-west-1 150; some 100; others 20	yes	service-quotas	athena	L-FC5F6546		2026						limits.athena
athena	StartQueryExecution		rate	20	80	requests/s	account+region		yes	service-quotas	athena			2021						limits.athena-2021
athena	StopQueryExecution		rate	20	80	requests/s	account+region		yes	service-quotas	athena			2021						limits.athena-2021
autoscaling	*		rate			requests/s	account+region							2026						limits.no-number-published limits.throttling-rate-exceeded-with-http-400
braket			concurrency	10		at once	account+region		yes	service-quotas	braket	L-A41DADC7	Number of concurrent TN1 tasks	2024-02	2026-01					limits.sq2024
braket			concurrency	5		at once	account+region		yes	service-quotas	braket	L-65BEB721	Number of concurrent jobs	2024-02	2026-01					limits.sq2024
braket			rate	140		requests/s	account+region		yes	service-quotas	braket	L-C9622EC0	Rate of API requests	2024-02	2026-01					limits.sq2024
braket	CancelJob		rate	2		requests/s	account+region		yes	service-quotas	braket	L-9F76E1C6		2024-02	2026-01					limits.sq2024
braket	CancelQuantumTask		rate	2		requests/s	account+region		yes	service-quotas	braket	L-4ADC64FC		2024-02	2026-01					limits.sq2024
braket	CreateJob		rate	1		requests/s	account+region		yes	service-quotas	braket	L-1E4A0B71		2024-02	2026-01					limits.sq2024
braket	CreateQuantumTask		rate	20		requests/s	account+region		yes	service-quotas	braket	L-7DF279A8		2024-02	2026-01					limits.sq2024
braket	GetDevice		rate	5		requests/s	account+region		yes	service-quotas	braket	L-08E356CB		2024-02	2026-01					limits.sq2024
braket	GetJob		rate	5		requests/s	account+region		yes	service-quotas	braket	L-C4A587F5		2024-02	2026-01					limits.sq2024
braket	GetQuantumTask		rate	100		requests/s	account+region		yes	service-quotas	braket	L-69571C39		2024-02	2026-01					limits.sq2024
braket	SearchDevices		rate	5		requests/s	account+region		yes	service-quotas	braket	L-13BD7EBA		2024-02	2026-01					limits.sq2024
braket	SearchJobs		rate	5		requests/s	account+region		yes	service-quotas	braket	L-622972C3		2024-02	2026-01					limits.sq2024
braket	SearchQuantumTasks		rate	5		requests/s	account+region		yes	service-quotas	braket	L-D6597555		2024-02	2026-01					limits.sq2024
cases			rate	10		requests/s	account+region		yes	service-quotas	cases	L-085C6605	CreateCase burst quota	2024-02	2026-01					limits.sq2024
cases			rate	10		requests/s	account+region		yes	service-quotas	cases	L-1D2B06EC	UpdateCase burst quota	2024-02	2026-01					limits.sq2024
cases			rate	10		requests/s	account+region		yes	service-quotas	cases	L-1ECD16ED	TagResource burst quota	2024-02	2026-01					limits.sq2024
cases			rate	10		requests/s	account+region		yes	service-quotas	cases	L-4CE16517	ListTagsForResource burst quota	2024-02	2026-01					limits.sq2024
cases			rate	10		requests/s	account+region		yes	service-quotas	cases	L-533535BF	SearchCases burst quota	2024-02	2026-01					limits.sq2024
cases			rate	10		requests/s	account+region		yes	service-quotas	cases	L-5A125C02	CreateRelatedItem burst quota	2024-02	2026-01					limits.sq2024
cases			rate	10		requests/s	account+region		yes	service-quotas	cases	L-5E8805C5	SearchRelatedItems burst quota	2024-02	2026-01					limits.sq2024
cases			rate	10		requests/s	account+region		yes	service-quotas	cases	L-74EA148C	GetCaseEventConfiguration burst quota	2024-02	2026-01					limits.sq2024
cases			rate	10		requests/s	account+region		yes	service-quotas	cases	L-960AA7D7	ListLayouts burst quota	2024-02	2026-01					limits.sq2024
cases			rate	10		requests/s	account+region		yes	service-quotas	cases	L-AE0F3125	UntagResource burst quota	2024-02	2026-01					limits.sq2024
cases			rate	10		requests/s	account+region		yes	service-quotas	cases	L-B3BCA676	ListTemplates burst quota	2024-02	2026-01					limits.sq2024
cases			rate	10		requests/s	account+region		yes	service-quotas	cases	L-D4F270D6	PutCaseEventConfiguration burst quota	2024-02	2026-01					limits.sq2024
cases			rate	10		requests/s	account+region		yes	service-quotas	cases	L-FF304B65	ListCasesForContact burst quota	2024-02	2026-01					limits.sq2024
cases			rate	15		requests/s	account+region		yes	service-quotas	cases	L-7D6B0EAF	GetCase burst quota	2024-02	2026-01					limits.sq2024
cases			rate	15		requests/s	account+region		yes	service-quotas	cases	L-85809F5E	ListFieldOptions burst quota	2024-02	2026-01					limits.sq2024
cases			rate	2		requests/s	account+region		yes	service-quotas	cases	L-1F185B9F	CreateRelatedItem rate quota	2024-02	2026-01					limits.sq2024
cases			rate	2		requests/s	account+region		yes	service-quotas	cases	L-1F4F11B7	ListTemplates rate quota	2024-02	2026-01					limits.sq2024
cases			rate	2		requests/s	account+region		yes	service-quotas	cases	L-26EE2CFC	CreateTemplate rate quota	2024-02	2026-01					limits.sq2024
cases			rate	2		requests/s	account+region		yes	service-quotas	cases	L-3B58A5D3	SearchRelatedItems rate quota	2024-02	2026-01					limits.sq2024
cases			rate	2		requests/s	account+region		yes	service-quotas	cases	L-497703F2	CreateField rate quota	2024-02	2026-01					limits.sq2024
cases			rate	2		requests/s	account+region		yes	service-quotas	cases	L-4B3D8F5F	ListLayouts rate quota	2024-02	2026-01					limits.sq2024
cases			rate	2		requests/s	account+region		yes	service-quotas	cases	L-515ED5E2	UntagResource rate quota	2024-02	2026-01					limits.sq2024
cases			rate	2		requests/s	account+region		yes	service-quotas	cases	L-5462CD7A	PutCaseEventConfiguration rate quota	2024-02	2026-01					limits.sq2024
cases			rate	2		requests/s	account+region		yes	service-quotas	cases	L-6FE92BD9	UpdateCase rate quota	2024-02	2026-01					limits.sq2024
cases			rate	2		requests/s	account+region		yes	service-quotas	cases	L-7736E0FB	CreateLayout rate quota	2024-02	2026-01					limits.sq2024
cases			rate	2		requests/s	account+region		yes	service-quotas	cases	L-8FEA710A	CreateCase rate quota	2024-02	2026-01					limits.sq2024
cases			rate	2		requests/s	account+region		yes	service-quotas	cases	L-97677C0C	ListDomains rate quota	2024-02	2026-01					limits.sq2024
cases			rate	2		requests/s	account+region		yes	service-quotas	cases	L-9BEF063B	CreateDomain rate quota	2024-02	2026-01					limits.sq2024
cases			rate	2		requests/s	account+region		yes	service-quotas	cases	L-A246B577	ListCasesForContact rate quota	2024-02	2026-01					limits.sq2024
cases			rate	2		requests/s	account+region		yes	service-quotas	cases	L-AA3996A0	SearchCases rate quota	2024-02	2026-01					limits.sq2024
cases			rate	2		requests/s	account+region		yes	service-quotas	cases	L-B5BE889D	UpdateTemplate rate quota	2024-02	2026-01					limits.sq2024
cases			rate	2		requests/s	account+region		yes	service-quotas	cases	L-C0E6C678	TagResource rate quota	2024-02	2026-01					limits.sq2024
cases			rate	2		requests/s	account+region		yes	service-quotas	cases	L-CC009CC4	UpdateField rate quota	2024-02	2026-01					limits.sq2024
cases			rate	2		requests/s	account+region		yes	service-quotas	cases	L-D69B27B2	GetCaseEventConfiguration rate quota	2024-02	2026-01					limits.sq2024
cases			rate	2		requests/s	account+region		yes	service-quotas	cases	L-D69D3749	UpdateLayout rate quota	2024-02	2026-01					limits.sq2024
cases			rate	2		requests/s	account+region		yes	service-quotas	cases	L-D750A577	ListFields rate quota	2024-02	2026-01					limits.sq2024
cases			rate	2		requests/s	account+region		yes	service-quotas	cases	L-F5011010	BatchPutFieldOptions rate quota	2024-02	2026-01					limits.sq2024
cases			rate	2		requests/s	account+region		yes	service-quotas	cases	L-F62E3726	ListTagsForResource rate quota	2024-02	2026-01					limits.sq2024
cases			rate	2		requests/s	account+region		yes	service-quotas	cases	L-FD0EC666	GetDomain rate quota	2024-02	2026-01					limits.sq2024
cases			rate	20		requests/s	account+region		yes	service-quotas	cases	L-1320C83D	GetTemplate burst quota	2024-02	2026-01					limits.sq2024
cases			rate	20		requests/s	account+region		yes	service-quotas	cases	L-B3860F14	GetLayout burst quota	2024-02	2026-01					limits.sq2024
cases			rate	25		requests/s	account+region		yes	service-quotas	cases	L-D3F1EBFD	BatchGetField burst quota	2024-02	2026-01					limits.sq2024
cases			rate	4		requests/s	account+region		yes	service-quotas	cases	L-8B6DA341	GetCase rate quota	2024-02	2026-01					limits.sq2024
cases			rate	5		requests/s	account+region		yes	service-quotas	cases	L-2AD9F9AD	UpdateTemplate burst quota	2024-02	2026-01					limits.sq2024
cases			rate	5		requests/s	account+region		yes	service-quotas	cases	L-3255B73C	ListDomains burst quota	2024-02	2026-01					limits.sq2024
cases			rate	5		requests/s	account+region		yes	service-quotas	cases	L-6743683C	UpdateLayout burst quota	2024-02	2026-01					limits.sq2024
cases			rate	5		requests/s	account+region		yes	service-quotas	cases	L-7CF7A4F0	ListFields burst quota	2024-02	2026-01					limits.sq2024
cases			rate	5		requests/s	account+region		yes	service-quotas	cases	L-9B7552E3	GetDomain burst quota	2024-02	2026-01					limits.sq2024
cases			rate	5		requests/s	account+region		yes	service-quotas	cases	L-A298B896	BatchPutFieldOptions burst quota	2024-02	2026-01					limits.sq2024
cases			rate	5		requests/s	account+region		yes	service-quotas	cases	L-A96CA735	UpdateField burst quota	2024-02	2026-01					limits.sq2024
cases			rate	5		requests/s	account+region		yes	service-quotas	cases	L-B4BF7E31	CreateDomain burst quota	2024-02	2026-01					limits.sq2024
cases			rate	5		requests/s	account+region		yes	service-quotas	cases	L-E77680D7	CreateTemplate burst quota	2024-02	2026-01					limits.sq2024
cases			rate	5		requests/s	account+region		yes	service-quotas	cases	L-F4DAA62B	CreateField burst quota	2024-02	2026-01					limits.sq2024
cases			rate	5		requests/s	account+region		yes	service-quotas	cases	L-FF9E638C	CreateLayout burst quota	2024-02	2026-01					limits.sq2024
cases			rate	6		requests/s	account+region		yes	service-quotas	cases	L-8AA97C3E	GetTemplate rate quota	2024-02	2026-01					limits.sq2024
cases			rate	6		requests/s	account+region		yes	service-quotas	cases	L-B7E2C410	ListFieldOptions rate quota	2024-02	2026-01					limits.sq2024
cases			rate	6		requests/s	account+region		yes	service-quotas	cases	L-E5EE4EDA	GetLayout rate quota	2024-02	2026-01					limits.sq2024
cases			rate	8		requests/s	account+region		yes	service-quotas	cases	L-2A8092BB	BatchGetField rate quota	2024-02	2026-01					limits.sq2024
cassandra			concurrency	4		at once	account+region		yes	service-quotas	cassandra	L-F41E662B	Max concurrent table restores using Point-in-time Recovery (PITR)	2024-02	2026-01					limits.sq2024
chime			concurrency	10		at once	account+region		yes	service-quotas	chime	L-0EB74667	Amazon Chime SDK Messaging - Maximum concurrent active connections per AppInstanceUser	2024-02						limits.sq2024
chime			concurrency	25		at once	account+region		yes	service-quotas	chime	L-4ED6EC7D	Amazon Chime SDK meetings (legacy endpoint) - Concurrent video streams published per meeting	2024-02						limits.sq2024
chime			concurrency	25		at once	account+region		yes	service-quotas	chime	L-AC1D2091	Amazon Chime SDK meetings - Concurrent video streams published per meeting	2024-02	2026-01					limits.sq2024
chime			concurrency	250		at once	account+region		yes	service-quotas	chime	L-9F286451	Amazon Chime SDK meetings - Concurrent meeting quota	2024-02	2026-01					limits.sq2024
chime			concurrency	250		at once	account+region		yes	service-quotas	chime	L-A5C73716	Amazon Chime SDK meetings (legacy endpoint) - Concurrent meeting quota	2024-02						limits.sq2024
chime			rate	1		requests/s	account+region		yes	service-quotas	chime	L-310C21A9	Amazon Chime SDK call analytics - Voice tone analysis API rate	2024-02	2026-01					limits.sq2024
chime			rate	1		requests/s	account+region		yes	service-quotas	chime	L-6EAE6AA6	Amazon Chime SDK call analytics - Voice profile API rate	2024-02	2026-01					limits.sq2024
chime			rate	1		requests/s	account+region		yes	service-quotas	chime	L-B6F2C623	Amazon Chime SDK SIP trunking and voice - calls per second (CPS)	2024-02	2026-01					limits.sq2024
chime			rate	1		requests/s	account+region		yes	service-quotas	chime	L-BD254D8F	Amazon Chime SDK call analytics - Speaker search API rate	2024-02	2026-01					limits.sq2024
chime			rate	1		requests/s	account+region		yes	service-quotas	chime	L-C115F428	Amazon Chime SDK SIP trunking and voice - CreateSipMediaApplicationCall API rate limit	2024-02	2026-01					limits.sq2024
chime			rate	1		requests/s	account+region		yes	service-quotas	chime	L-C7906AAF	Amazon Chime SDK call analytics - Voice profile domain API rate	2024-02	2026-01					limits.sq2024
chime			rate	10		requests/s	account+region		yes	service-quotas	chime	L-1DB18BA9	Amazon Chime SDK Identity - ListAppInstances API requests per second	2024-02						limits.sq2024
chime			rate	10		requests/s	account+region		yes	service-quotas	chime	L-804108DA	Amazon Chime SDK media pipeline - API rate	2024-02	2026-01					limits.sq2024
chime			rate	10		requests/s	account+region		yes	service-quotas	chime	L-A92E8EF9	Amazon Chime SDK Messaging - AppInstanceUser API requests per second	2024-02						limits.sq2024
chime			rate	10		requests/s	account+region		yes	service-quotas	chime	L-B17C47C8	Amazon Chime SDK Messaging - ListChannels API requests per second	2024-02						limits.sq2024
chime			rate	10		requests/s	account+region		yes	service-quotas	chime	L-B5609908	Amazon Chime SDK Messaging - Listing channel memberships API requests per second	2024-02						limits.sq2024
chime			rate	10		requests/s	account+region		yes	service-quotas	chime	L-D99DAB65	Amazon Chime SDK Identity - AppInstanceUser API requests per second	2024-02						limits.sq2024
chime			rate	10		requests/s	account+region		yes	service-quotas	chime	L-EA3B8D9B	Amazon Chime SDK Identity - ListAppInstanceUsers API requests per second	2024-02						limits.sq2024
chime			rate	15		requests/s	account+region		yes	service-quotas	chime	L-06F4BAB8	Amazon Chime SDK Messaging - ListChannelMembershipsForAppInstanceUser API requests per second	2024-02						limits.sq2024
chime			rate	15		requests/s	account+region		yes	service-quotas	chime	L-303077AC	Amazon Chime SDK Messaging - ListSubChannels API requests per second	2024-02						limits.sq2024
chime			rate	15		requests/s	account+region		yes	service-quotas	chime	L-53F2D722	Amazon Chime SDK Messaging - Channel API requests per second	2024-02						limits.sq2024
chime			rate	15		requests/s	account+region		yes	service-quotas	chime	L-9B0D42EC	Amazon Chime SDK Messaging - Requests per second of create or delete channel memberships, bans, and moderators for a specific channel	2024-02						limits.sq2024
chime			rate	15		requests/s	account+region		yes	service-quotas	chime	L-E8D9FB57	Amazon Chime SDK Messaging - ListChannelsModeratedByAppInstanceUser API requests per second	2024-02						limits.sq2024
chime			rate	20		requests/s	account+region		yes	service-quotas	chime	L-06A9F29A	Amazon Chime SDK Messaging - DescribeChannel API requests per second	2024-02						limits.sq2024
chime			rate	20		requests/s	account+region		yes	service-quotas	chime	L-13B02A3D	Amazon Chime SDK Identity - DescribeAppInstanceUser API requests per second	2024-02						limits.sq2024
chime			rate	20		requests/s	account+region		yes	service-quotas	chime	L-3C5ED081	Amazon Chime SDK Identity - DescribeAppInstance API requests per second	2024-02						limits.sq2024
chime			rate	30		requests/s	account+region		yes	service-quotas	chime	L-37E67822	Amazon Chime SDK Messaging - ListChannelMessages API requests per second	2024-02						limits.sq2024
chime			rate	30		requests/s	account+region		yes	service-quotas	chime	L-BB2EEB39	Amazon Chime SDK Messaging - GetChannelMessage API requests per second	2024-02						limits.sq2024
chime			rate	30		requests/s	account+region		yes	service-quotas	chime	L-FE35185B	Amazon Chime SDK Messaging - ChannelMessage API requests per second	2024-02						limits.sq2024
chime			rate	5		requests/s	account+region		yes	service-quotas	chime	L-0A68E24C	Amazon Chime SDK Identity - AppInstance API requests per second	2024-02						limits.sq2024
chime			rate	5		requests/s	account+region		yes	service-quotas	chime	L-21762DC9	Amazon Chime SDK SIP trunking and voice - UpdateSipMediaApplicationCall API rate limit	2024-02	2026-01					limits.sq2024
chime			rate	5		requests/s	account+region		yes	service-quotas	chime	L-CF24303F	Amazon Chime SDK call analytics - API rate	2024-02	2026-01					limits.sq2024
chime			rate	5		requests/s	account+region		yes	service-quotas	chime	L-F4340C7E	Amazon Chime SDK media pipeline - Amazon Kinesis Video Stream pool API rate	2024-02	2026-01					limits.sq2024
chime			rate	50		requests/s	account+region		yes	service-quotas	chime	L-58DEE317	Amazon Chime SDK Identity - Chime SDK Identity API requests per second	2024-02						limits.sq2024
cleanrooms	BatchGetSchema		rate	5		requests/s	account+region		yes	service-quotas	cleanrooms	L-FA0B0432		2024-02	2026-01					limits.sq2024
cleanrooms	CreateCollaboration		rate	5		requests/s	account+region		yes	service-quotas	cleanrooms	L-71F0D659		2024-02	2026-01					limits.sq2024
cleanrooms	CreateConfiguredTable		rate	5		requests/s	account+region		yes	service-quotas	cleanrooms	L-971686CB		2024-02	2026-01					limits.sq2024
cleanrooms	CreateConfiguredTableAnalysisRule		rate	5		requests/s	account+region		yes	service-quotas	cleanrooms	L-AA1FCC92		2024-02	2026-01					limits.sq2024
cleanrooms	CreateConfiguredTableAssociation		rate	5		requests/s	account+region		yes	service-quotas	cleanrooms	L-58076094		2024-02	2026-01					limits.sq2024
cleanrooms	CreateMembership		rate	5		requests/s	account+region		yes	service-quotas	cleanrooms	L-AA83E042		2024-02	2026-01					limits.sq2024
cleanrooms	DeleteCollaboration		rate	5		requests/s	account+region		yes	service-quotas	cleanrooms	L-F0A87380		2024-02	2026-01					limits.sq2024
cleanrooms	DeleteConfiguredTable		rate	5		requests/s	account+region		yes	service-quotas	cleanrooms	L-C0D69AA0		2024-02	2026-01					limits.sq2024
cleanrooms	DeleteConfiguredTableAnalysisRule		rate	5		requests/s	account+region		yes	service-quotas	cleanrooms	L-6FF866CD		2024-02	2026-01					limits.sq2024
cleanrooms	DeleteConfiguredTableAssociation		rate	5		requests/s	account+region		yes	service-quotas	cleanrooms	L-88914C24		2024-02	2026-01					limits.sq2024
cleanrooms	DeleteMember		rate	5		requests/s	account+region		yes	service-quotas	cleanrooms	L-46ADBA29		2024-02	2026-01					limits.sq2024
cleanrooms	DeleteMembership		rate	5		requests/s	account+region		yes	service-quotas	cleanrooms	L-80DB73D7		2024-02	2026-01					limits.sq2024
cleanrooms	GetCollaboration		rate	5		requests/s	account+region		yes	service-quotas	cleanrooms	L-EA789CE8		2024-02	2026-01					limits.sq2024
cleanrooms	GetConfiguredTable		rate	20		requests/s	account+region		yes	service-quotas	cleanrooms	L-9FC85564		2024-02	2026-01					limits.sq2024
cleanrooms	GetConfiguredTableAnalysisRule		rate	5		requests/s	account+region		yes	service-quotas	cleanrooms	L-0FB3F147		2024-02	2026-01					limits.sq2024
cleanrooms	GetConfiguredTableAssociation		rate	5		requests/s	account+region		yes	service-quotas	cleanrooms	L-1BCDF035		2024-02	2026-01					limits.sq2024
cleanrooms	GetMembership		rate	5		requests/s	account+region		yes	service-quotas	cleanrooms	L-6EE33BE8		2024-02	2026-01					limits.sq2024
cleanrooms	GetProtectedQuery		rate	20		requests/s	account+region		yes	service-quotas	cleanrooms	L-5B356E2B		2024-02	2026-01					limits.sq2024
cleanrooms	GetSchema		rate	5		requests/s	account+region		yes	service-quotas	cleanrooms	L-0A3E7551		2024-02	2026-01					limits.sq2024
cleanrooms	GetSchemaAnalysisRule		rate	5		requests/s	account+region		yes	service-quotas	cleanrooms	L-23D4B294		2024-02	2026-01					limits.sq2024
cleanrooms	ListCollaborations		rate	5		requests/s	account+region		yes	service-quotas	cleanrooms	L-60C9F5C8		2024-02	2026-01					limits.sq2024
cleanrooms	ListConfiguredTableAssociations		rate	5		requests/s	account+region		yes	service-quotas	cleanrooms	L-D90468BB		2024-02	2026-01					limits.sq2024
cleanrooms	ListConfiguredTables		rate	5		requests/s	account+region		yes	service-quotas	cleanrooms	L-4FA6F2CA		2024-02	2026-01					limits.sq2024
cleanrooms	ListMembers		rate	5		requests/s	account+region		yes	service-quotas	cleanrooms	L-659B47CC		2024-02	2026-01					limits.sq2024
cleanrooms	ListMemberships		rate	5		requests/s	account+region		yes	service-quotas	cleanrooms	L-8CF613B7		2024-02	2026-01					limits.sq2024
cleanrooms	ListProtectedQueries		rate	5		requests/s	account+region		yes	service-quotas	cleanrooms	L-2BCA0376		2024-02	2026-01					limits.sq2024
cleanrooms	ListSchemas		rate	5		requests/s	account+region		yes	service-quotas	cleanrooms	L-8C954508		2024-02	2026-01					limits.sq2024
cleanrooms	StartProtectedQuery		rate	5		requests/s	account+region		yes	service-quotas	cleanrooms	L-59F4710C		2024-02	2026-01					limits.sq2024
cleanrooms	UpdateCollaboration		rate	5		requests/s	account+region		yes	service-quotas	cleanrooms	L-DDC82272		2024-02	2026-01					limits.sq2024
cleanrooms	UpdateConfiguredTable		rate	5		requests/s	account+region		yes	service-quotas	cleanrooms	L-DF3C63EF		2024-02	2026-01					limits.sq2024
cleanrooms	UpdateConfiguredTableAnalysisRule		rate	5		requests/s	account+region		yes	service-quotas	cleanrooms	L-39FE5CA0		2024-02	2026-01					limits.sq2024
cleanrooms	UpdateConfiguredTableAssociation		rate	5		requests/s	account+region		yes	service-quotas	cleanrooms	L-BC5338D1		2024-02	2026-01					limits.sq2024
cloudformation	*		rate			requests/s	account+region							2026						limits.no-number-published limits.describestackevents-describestacks-and-l
cloudfront			concurrency	1000		at once	account+region		yes	service-quotas	cloudfront	L-67B0F006	Concurrent executions	2024-02						limits.sq2024
cloudfront			rate	10000		requests/s	account+region		yes	service-quotas	cloudfront	L-A3F2DA32	Requests per second	2024-02						limits.sq2024
cloudfront			rate	250000		requests/s	account+region		yes	service-quotas	cloudfront	L-A2C80159	Requests per second per distribution	2024-02						limits.sq2024
cloudsearch	*		rate			requests/s	account							2021						limits.no-number-published-for-the-configuratio limits.document-uploads-one-batch-of-5-mb-every
cloudtrail	(all_other)		rate	1		requests/s	account+region		no					2021						limits.cloudtrail-2021
cloudtrail	Get* Describe* List*		rate	10		requests/s	account+region		no					2021			DescribeTrails still 10 in September 2026 according to a tool that checked			limits.cloudtrail-2021
cloudtrail	LookupEvents		rate	2		requests/s	account+region		no					2026						limits.https-docs-aws-amazon-com-awscloudtrail
codeartifact			rate	10		requests/s	account+region		yes	service-quotas	codeartifact	L-3E27C79F	PublishPackageVersion requests per second	2024-02	2026-01					limits.sq2024
codeartifact			rate	100		requests/s	account+region		yes	service-quotas	codeartifact	L-A649E766	Write requests per second from a single AWS account	2024-02	2026-01					limits.sq2024
codeartifact			rate	200		requests/s	account+region		yes	service-quotas	codeartifact	L-3072382D	ListPackageVersionAssets requests per second	2024-02	2026-01					limits.sq2024
codeartifact			rate	200		requests/s	account+region		yes	service-quotas	codeartifact	L-6010CAF9	ListPackages requests per second	2024-02	2026-01					limits.sq2024
codeartifact			rate	200		requests/s	account+region		yes	service-quotas	codeartifact	L-CBBCDF5C	ListPackageVersions requests per second	2024-02	2026-01					limits.sq2024
codeartifact			rate	40		requests/s	account+region		yes	service-quotas	codeartifact	L-0B362111	GetAuthorizationToken requests per second	2024-02	2026-01					limits.sq2024
codeartifact			rate	5		requests/s	account+region		yes	service-quotas	codeartifact	L-308A4050	CopyPackageVersions requests per second	2024-02	2026-01					limits.sq2024
codeartifact			rate	50		requests/s	account+region		yes	service-quotas	codeartifact	L-6C12FB34	GetPackageVersionAsset requests per second	2024-02	2026-01					limits.sq2024
codeartifact			rate	800		requests/s	account+region		yes	service-quotas	codeartifact	L-F39CF68A	Read requests per second from a single AWS account	2024-02	2026-01					limits.sq2024
codebuild			concurrency	0		at once	account+region		yes	service-quotas	codebuild	L-0397D009	Concurrently running builds for Linux/2XLarge environment	2024-02	2026-01					limits.sq2024
codebuild			concurrency	0		at once	account+region		yes	service-quotas	codebuild	L-D906BEE7	Concurrently running builds for Linux GPU Large environment	2024-02	2026-01					limits.sq2024
codebuild			concurrency	0		at once	account+region		yes	service-quotas	codebuild	L-F1FE1B52	Concurrently running builds for Linux GPU Small environment	2024-02	2026-01					limits.sq2024
codebuild			concurrency	1		at once	account+region		yes	service-quotas	codebuild	L-03FBB1ED	Concurrently running builds for Linux Lambda/1GB environment	2024-02	2026-01					limits.sq2024
codebuild			concurrency	1		at once	account+region		yes	service-quotas	codebuild	L-049948E0	Concurrently running builds for Linux Lambda/8GB environment	2024-02	2026-01					limits.sq2024
codebuild			concurrency	1		at once	account+region		yes	service-quotas	codebuild	L-04E5CA62	Concurrently running builds for Linux/XLarge environment	2024-02	2026-01					limits.sq2024
codebuild			concurrency	1		at once	account+region		yes	service-quotas	codebuild	L-1DFDD5F9	Concurrently running builds for Linux Lambda/2GB environment	2024-02	2026-01					limits.sq2024
codebuild			concurrency	1		at once	account+region		yes	service-quotas	codebuild	L-2C3490D7	Concurrently running builds for Windows Server 2019/Large environment	2024-02	2026-01					limits.sq2024
codebuild			concurrency	1		at once	account+region		yes	service-quotas	codebuild	L-2DC20C30	Concurrently running builds for Linux/Medium environment	2024-02	2026-01					limits.sq2024
codebuild			concurrency	1		at once	account+region		yes	service-quotas	codebuild	L-36AF3CA5	Concurrently running builds for ARM Lambda/10GB environment	2024-02	2026-01					limits.sq2024
codebuild			concurrency	1		at once	account+region		yes	service-quotas	codebuild	L-39DB2B0B	Concurrently running builds for Linux Lambda/4GB environment	2024-02	2026-01					limits.sq2024
codebuild			concurrency	1		at once	account+region		yes	service-quotas	codebuild	L-4135EDF8	Concurrently running builds for Windows/Large environment	2024-02	2026-01					limits.sq2024
codebuild			concurrency	1		at once	account+region		yes	service-quotas	codebuild	L-4DDC4A99	Concurrently running builds for Linux/Large environment	2024-02	2026-01					limits.sq2024
codebuild			concurrency	1		at once	account+region		yes	service-quotas	codebuild	L-546A802A	Concurrently running builds for ARM Lambda/8GB environment	2024-02	2026-01					limits.sq2024
codebuild			concurrency	1		at once	account+region		yes	service-quotas	codebuild	L-596BEAB4	Concurrently running builds for ARM/Large environment	2024-02	2026-01					limits.sq2024
codebuild			concurrency	1		at once	account+region		yes	service-quotas	codebuild	L-5ED1D25B	Concurrently running builds for ARM/Small environment	2024-02	2026-01					limits.sq2024
codebuild			concurrency	1		at once	account+region		yes	service-quotas	codebuild	L-72045165	Concurrently running builds for ARM Lambda/4GB environment	2024-02	2026-01					limits.sq2024
codebuild			concurrency	1		at once	account+region		yes	service-quotas	codebuild	L-9D07B6EF	Concurrently running builds for Linux/Small environment	2024-02	2026-01					limits.sq2024
codebuild			concurrency	1		at once	account+region		yes	service-quotas	codebuild	L-B4157408	Concurrently running builds for Windows/Medium environment	2024-02	2026-01					limits.sq2024
codebuild			concurrency	1		at once	account+region		yes	service-quotas	codebuild	L-DE99852F	Concurrently running builds for ARM Lambda/2GB environment	2024-02	2026-01					limits.sq2024
codebuild			concurrency	1		at once	account+region		yes	service-quotas	codebuild	L-E692F494	Concurrently running builds for Linux Lambda/10GB environment	2024-02	2026-01					limits.sq2024
codebuild			concurrency	1		at once	account+region		yes	service-quotas	codebuild	L-ECF1B2A0	Concurrently running builds for Windows Server 2019/Medium environment	2024-02	2026-01					limits.sq2024
codebuild			concurrency	1		at once	account+region		yes	service-quotas	codebuild	L-FD92223D	Concurrently running builds for ARM Lambda/1GB environment	2024-02	2026-01					limits.sq2024
codedeploy			concurrency	1000		at once	account+region		yes	service-quotas	codedeploy	L-AB125F0B	Concurrent deployments per account	2024-02	2026-01					limits.sq2024
codedeploy			concurrency	3000		at once	account+region		yes	service-quotas	codedeploy	L-464411D9	Number of instances used by concurrent deployments that are in progress per account	2024-02	2026-01					limits.sq2024
cognito-identity	GetCredentialsForIdentity		rate	2000		requests/s	account+region		yes	service-quotas	cognito-identity	L-5AE9F13D		2024-02	2026-01					limits.sq2024
cognito-identity	GetId		rate	250		requests/s	account+region		yes	service-quotas	cognito-identity	L-A38ADA84		2024-02	2026-01					limits.sq2024
cognito-identity	GetOpenIdToken		rate	200		requests/s	account+region		yes	service-quotas	cognito-identity	L-E97D135E		2024-02	2026-01					limits.sq2024
cognito-identity	GetOpenIdTokenForDeveloperIdentity		rate	50		requests/s	account+region		yes	service-quotas	cognito-identity	L-0BF99E8D		2024-02	2026-01					limits.sq2024
cognito-identity	ListIdentities		rate	5		requests/s	account+region		yes	service-quotas	cognito-identity	L-DBF99350		2024-02	2026-01					limits.sq2024
cognito-identity	ListTagsForResource		rate	10		requests/s	account+region				cognito-identity	L-50C9AAB8		2026						limits.botocore
cognito-identity	TagResource		rate	5		requests/s	account+region				cognito-identity	L-DAF3EAFF		2026					1/s in 2024-02	limits.botocore
cognito-identity	UntagResource		rate	5		requests/s	account+region				cognito-identity	L-0D31D6D2		2026					1/s in 2024-02	limits.botocore
cognito-idp	(answers_of_identity_providers_at_the_federation_endpoints)	UserFederation	rate	25		requests/s	account+region		yes		cognito-idp	L-BB3E7CCF		2026						limits.cognito
cognito-idp	(reads_of_one_user's_profile:_GetUser,_GetDevice,_InitiateAuth,_RespondToAuthChallenge)	per user	rate	10		requests/s	user		no					2026						limits.cognito
cognito-idp	(writes_to_one_user's_profile:_UpdateUserAttributes,_SetUserSettings)	per user	rate	10		requests/s	user		no					2026						limits.cognito
cognito-idp	AddCustomAttributes CreateGroup CreateIdentityProvider CreateResourceServer CreateUserImportJob CreateUserPoolDomain DeleteGroup DeleteIdentityProvider DeleteResourceServer DeleteUserPoolDomain SetUserPoolMfaConfig StartUserImportJob StopUserImportJob UpdateGroup UpdateIdentityProvider UpdateResourceServer UpdateUserPoolDomain SetRiskConfiguration SetUICustomization TagResource UntagResource CreateManagedLoginBranding UpdateManagedLoginBranding DeleteManagedLoginBranding	UserPoolResourceUpdate	rate	15		requests/s	account+region		no					2026		yes	and 5 per second per user pool			limits.cognito
cognito-idp	AdminAddUserToGroup AdminDeleteUserAttributes AdminUpdateUserAttributes AdminDeleteUser AdminDisableUser AdminEnableUser AdminLinkProviderForUser AdminDisableProviderForUser VerifyUserAttribute DeleteUser DeleteUserAttributes UpdateUserAttributes AdminUserGlobalSignOut GlobalSignOut AdminRemoveUserFromGroup	UserUpdate	rate	25		requests/s	account+region		no					2026		yes				limits.cognito
cognito-idp	AdminForgetDevice AdminUpdateAuthEventFeedback AdminSetUserMFAPreference AdminSetUserSettings AdminUpdateDeviceStatus UpdateDeviceStatus UpdateAuthEventFeedback ConfirmDevice SetUserMFAPreference SetUserSettings VerifySoftwareToken AssociateSoftwareToken ForgetDevice	UserResourceUpdate	rate	25		requests/s	account+region		no					2026		yes				limits.cognito
cognito-idp	AdminGetDevice AdminListGroupsForUser AdminListDevices GetDevice ListDevices GetUserAttributeVerificationCode ResendConfirmationCode AdminListUserAuthEvents	UserResourceRead	rate	50		requests/s	account+region		yes		cognito-idp	L-55545DC8		2026		yes				limits.cognito
cognito-idp	AdminGetUser GetUser	UserRead	rate	120		requests/s	account+region		yes		cognito-idp	L-D6BD5178		2026		yes				limits.cognito
cognito-idp	ChangePassword ConfirmForgotPassword ForgotPassword AdminResetUserPassword AdminSetUserPassword	UserAccountRecovery	rate	30		requests/s	account+region		no					2026		yes				limits.cognito
cognito-idp	CreateUserPool UpdateUserPool DeleteUserPool	UserPoolUpdate	rate	15		requests/s	account+region		no					2026		yes				limits.cognito
cognito-idp	CreateUserPoolClient DeleteUserPoolClient UpdateUserPoolClient	UserPoolClientUpdate	rate			requests/s	account+region		no					2026		yes	number not read			limits.cognito
cognito-idp	DescribeIdentityProvider DescribeResourceServer DescribeUserImportJob DescribeUserPoolDomain GetCSVHeader GetGroup GetSigningCertificate GetIdentityProviderByIdentifier GetUserPoolMfaConfig ListGroups ListIdentityProviders ListResourceServers ListTagsForResource ListUserImportJobs DescribeRiskConfiguration GetUICustomization DescribeManagedLoginBranding DescribeManagedLoginBrandingByClient	UserPoolResourceRead	rate	20		requests/s	account+region		no					2026		yes	and 5 per second per user pool			limits.cognito
cognito-idp	DescribeUserPool ListUserPools	UserPoolRead	rate	15		requests/s	account+region		no					2026		yes				limits.cognito
cognito-idp	DescribeUserPoolClient ListUserPoolClients	UserPoolClientRead	rate	15		requests/s	account+region		no					2026		yes	and 5 per second per user pool			limits.cognito
cognito-idp	InitiateAuth RespondToAuthChallenge AdminInitiateAuth AdminRespondToAuthChallenge GetTokensFromRefreshToken	UserAuthentication	rate	120		requests/s	account+region		yes		cognito-idp	L-026ADBA3		2026		yes	RespondToAuthChallenge and AdminRespondToAuthChallenge may reach three times the rate; hosted sign-in and token refresh count too; increases are sold			limits.cognito
cognito-idp	ListUsers ListUsersInGroup	UserList	rate	30		requests/s	account+region		no					2026		yes				limits.cognito
cognito-idp	RevokeToken	UserToken	rate	120		requests/s	account+region		yes		cognito-idp	L-F21F8BB4		2026						limits.cognito
cognito-idp	SignUp ConfirmSignUp AdminCreateUser AdminConfirmSignUp	UserCreation	rate	50		requests/s	account+region		yes		cognito-idp	L-5987B8A0		2026		yes				limits.cognito
cognito-idp	TagResource		rate	5		requests/s	account+region							2026						limits.botocore
comprehend			concurrency	10		at once	account+region		yes	service-quotas	comprehend	L-0C094DCD	Datasets max concurrent creates	2024-02	2026-01					limits.sq2024
comprehend			concurrency	10		at once	account+region		yes	service-quotas	comprehend	L-8F55B05C	CreateFlywheel max concurrent	2024-02	2026-01					limits.sq2024
comprehend			concurrency	10		at once	account+region		yes	service-quotas	comprehend	L-C5F124CF	StartFlywheelIteration max concurrent flywheel iterations	2024-02	2026-01					limits.sq2024
comprehendmedical			rate	10		requests/s	account+region		yes	service-quotas	comprehendmedical	L-2E4FECDB	Transactions per second (TPS) for the DescribeEntitiesDetectionV2Job operation	2024-02	2026-01					limits.sq2024
comprehendmedical			rate	10		requests/s	account+region		yes	service-quotas	comprehendmedical	L-697FACA2	Transactions per second (TPS) for the ListICD10CMInferenceJobs operation	2024-02	2026-01					limits.sq2024
comprehendmedical			rate	10		requests/s	account+region		yes	service-quotas	comprehendmedical	L-6D2451A2	Transactions per second (TPS) for the DescribePHIDetectionJob operation	2024-02	2026-01					limits.sq2024
comprehendmedical			rate	10		requests/s	account+region		yes	service-quotas	comprehendmedical	L-9160F74C	Transactions per second (TPS) for the DescribeRxNormInferenceJob operation	2024-02	2026-01					limits.sq2024
comprehendmedical			rate	10		requests/s	account+region		yes	service-quotas	comprehendmedical	L-BC0855C2	Transactions per second (TPS) for the ListRxNormInferenceJobs operation	2024-02	2026-01					limits.sq2024
comprehendmedical			rate	10		requests/s	account+region		yes	service-quotas	comprehendmedical	L-D2B25B86	Transactions per second (TPS) for the ListEntitiesDetectionV2Jobs operation	2024-02	2026-01					limits.sq2024
comprehendmedical			rate	10		requests/s	account+region		yes	service-quotas	comprehendmedical	L-D3E9A826	Transactions per second (TPS) for the DescribeICD10CMInferenceJob operation	2024-02	2026-01					limits.sq2024
comprehendmedical			rate	10		requests/s	account+region		yes	service-quotas	comprehendmedical	L-ECD06837	Transactions per second (TPS) for the ListPHIDetectionJobs operation	2024-02	2026-01					limits.sq2024
comprehendmedical			rate	40000		requests/s	account+region		yes	service-quotas	comprehendmedical	L-0F270C16	Characters per second (CPS) for the DetectEntities operation	2024-02	2026-01					limits.sq2024
comprehendmedical			rate	40000		requests/s	account+region		yes	service-quotas	comprehendmedical	L-2D8DD360	Characters per second (CPS) for the InferICD10CM operation	2024-02	2026-01					limits.sq2024
comprehendmedical			rate	40000		requests/s	account+region		yes	service-quotas	comprehendmedical	L-898A29B5	Characters per second (CPS) for the DetectPHI operation	2024-02	2026-01					limits.sq2024
comprehendmedical			rate	40000		requests/s	account+region		yes	service-quotas	comprehendmedical	L-DA25DEBE	Characters per second (CPS) for the DetectEntities-v2 operation	2024-02	2026-01					limits.sq2024
comprehendmedical			rate	40000		requests/s	account+region		yes	service-quotas	comprehendmedical	L-EBC89551	Characters per second (CPS) for the InferRxNorm operation	2024-02	2026-01					limits.sq2024
comprehendmedical			rate	5		requests/s	account+region		yes	service-quotas	comprehendmedical	L-2FF7DD8B	Transactions per second (TPS) for the StopICD10CMInferenceJob operation	2024-02	2026-01					limits.sq2024
comprehendmedical			rate	5		requests/s	account+region		yes	service-quotas	comprehendmedical	L-3645AB89	Transactions per second (TPS) for the StopSNOMEDCTInferenceJob operation	2024-02	2026-01					limits.sq2024
comprehendmedical			rate	5		requests/s	account+region		yes	service-quotas	comprehendmedical	L-5C7158CA	Transactions per second (TPS) for the StopEntitiesDetectionV2Job operation	2024-02	2026-01					limits.sq2024
comprehendmedical			rate	5		requests/s	account+region		yes	service-quotas	comprehendmedical	L-63264B74	Transactions per second (TPS) for the StartPHIDetectionJob operation	2024-02	2026-01					limits.sq2024
comprehendmedical			rate	5		requests/s	account+region		yes	service-quotas	comprehendmedical	L-65E555CE	Transactions per second (TPS) for the StartRxNormInferenceJob operation	2024-02	2026-01					limits.sq2024
comprehendmedical			rate	5		requests/s	account+region		yes	service-quotas	comprehendmedical	L-6E23E26F	Transactions per second (TPS) for the StopRxNormInferenceJob operation	2024-02	2026-01					limits.sq2024
comprehendmedical			rate	5		requests/s	account+region		yes	service-quotas	comprehendmedical	L-A599138D	Transactions per second (TPS) for the StopPHIDetectionJob operation	2024-02	2026-01					limits.sq2024
comprehendmedical			rate	5		requests/s	account+region		yes	service-quotas	comprehendmedical	L-A7A39B63	Transactions per second (TPS) for the StartICD10CMInferenceJob operation	2024-02	2026-01					limits.sq2024
comprehendmedical			rate	5		requests/s	account+region		yes	service-quotas	comprehendmedical	L-CA412BC4	Transactions per second (TPS) for the StartEntitiesDetectionV2Job operation	2024-02	2026-01					limits.sq2024
comprehendmedical			rate	5000		requests/s	account+region		yes	service-quotas	comprehendmedical	L-94FD3525	Characters per second (CPS) for the InferSNOMEDCT operation	2024-02	2026-01					limits.sq2024
connect			concurrency	0		at once	account+region		yes	service-quotas	connect	L-E908C3A1	Concurrent campaign active calls per instance	2024-02	2026-01					limits.sq2024
connect			concurrency	10		at once	account+region		yes	service-quotas	connect	L-12AB7C57	Concurrent active calls per instance	2024-02	2026-01					limits.sq2024
connect			concurrency	2500		at once	account+region		yes	service-quotas	connect	L-60553137	Concurrent active tasks per instance	2024-02	2026-01					limits.sq2024
connect			concurrency	500		at once	account+region		yes	service-quotas	connect	L-D4BA6F6E	Concurrent active chats per instance	2024-02	2026-01					limits.sq2024
connect			rate	2		requests/s	account+region		yes	service-quotas	connect	L-B1987D6A	Rate of AssociateInstanceStorageConfig API requests	2024-02	2026-01					limits.sq2024
connect	AssociateApprovedOrigin		rate	2		requests/s	account+region		yes	service-quotas	connect	L-8787723E		2024-02	2026-01					limits.sq2024
connect	AssociateBot		rate	2		requests/s	account+region		yes	service-quotas	connect	L-8C43A191		2024-02	2026-01					limits.sq2024
connect	AssociateDefaultVocabulary		rate	2		requests/s	account+region		yes	service-quotas	connect	L-731F613E		2024-02	2026-01					limits.sq2024
connect	AssociateLambdaFunction		rate	2		requests/s	account+region		yes	service-quotas	connect	L-4AE2F6BF		2024-02	2026-01					limits.sq2024
connect	AssociateLexBot		rate	2		requests/s	account+region		yes	service-quotas	connect	L-45BAE507		2024-02	2026-01					limits.sq2024
connect	AssociatePhoneNumberContactFlow		rate	2		requests/s	account+region		yes	service-quotas	connect	L-D2ECB451		2024-02	2026-01					limits.sq2024
connect	AssociateQueueQuickConnects		rate	2		requests/s	account+region		yes	service-quotas	connect	L-AFE616A6		2024-02	2026-01					limits.sq2024
connect	AssociateRoutingProfileQueues		rate	2		requests/s	account+region		yes	service-quotas	connect	L-01980B0F		2024-02	2026-01					limits.sq2024
connect	AssociateSecurityKey		rate	2		requests/s	account+region		yes	service-quotas	connect	L-5B601B18		2024-02	2026-01					limits.sq2024
connect	AssociateUserProficiencies		rate	2		requests/s	account+region		yes	service-quotas	connect	L-2CCBA953		2024-02	2026-01					limits.sq2024
connect	BatchPutContact		rate	10		requests/s	account+region		yes	service-quotas	connect	L-76F318C5		2024-02	2026-01					limits.sq2024
connect	ClaimPhoneNumber		rate	2		requests/s	account+region		yes	service-quotas	connect	L-21385E28		2024-02	2026-01					limits.sq2024
connect	CreateAgentStatus		rate	2		requests/s	account+region		yes	service-quotas	connect	L-3118109A		2024-02	2026-01					limits.sq2024
connect	CreateContactFlow		rate	2		requests/s	account+region		yes	service-quotas	connect	L-A218697D		2024-02	2026-01					limits.sq2024
connect	CreateContactFlowModule		rate	2		requests/s	account+region		yes	service-quotas	connect	L-DA469EE8		2024-02	2026-01					limits.sq2024
connect	CreateHoursOfOperation		rate	2		requests/s	account+region		yes	service-quotas	connect	L-C32AFAAE		2024-02	2026-01					limits.sq2024
connect	CreateInstance		rate	0.1		requests/s	account+region		yes	service-quotas	connect	L-2AADC77E		2024-02	2026-01					limits.sq2024
connect	CreateIntegrationAssociation		rate	2		requests/s	account+region		yes	service-quotas	connect	L-1A44121A		2024-02	2026-01					limits.sq2024
connect	CreateParticipant		rate	5		requests/s	account+region		yes	service-quotas	connect	L-8FE21897		2024-02	2026-01					limits.sq2024
connect	CreatePredefinedAttribute		rate	2		requests/s	account+region		yes	service-quotas	connect	L-75490F5A		2024-02	2026-01					limits.sq2024
connect	CreateQueue		rate	2		requests/s	account+region		yes	service-quotas	connect	L-DF4FC88B		2024-02	2026-01					limits.sq2024
connect	CreateQuickConnect		rate	2		requests/s	account+region		yes	service-quotas	connect	L-272F1E62		2024-02	2026-01					limits.sq2024
connect	CreateRoutingProfile		rate	2		requests/s	account+region		yes	service-quotas	connect	L-8CE99751		2024-02	2026-01					limits.sq2024
connect	CreateRule		rate	2		requests/s	account+region		yes	service-quotas	connect	L-75EE66CE		2024-02	2026-01					limits.sq2024
connect	CreateSecurityProfile		rate	2		requests/s	account+region		yes	service-quotas	connect	L-159E202B		2024-02	2026-01					limits.sq2024
connect	CreateTaskTemplate		rate	2		requests/s	account+region		yes	service-quotas	connect	L-185BE3DB		2024-02	2026-01					limits.sq2024
connect	CreateTrafficDistributionGroup		rate	2		requests/s	account+region		yes	service-quotas	connect	L-781E5E85		2024-02	2026-01					limits.sq2024
connect	CreateUseCase		rate	2		requests/s	account+region		yes	service-quotas	connect	L-5755F8EC		2024-02	2026-01					limits.sq2024
connect	CreateUser		rate	2		requests/s	account+region		yes	service-quotas	connect	L-CBDEE3E4		2024-02	2026-01					limits.sq2024
connect	CreateUserHierarchyGroup		rate	2		requests/s	account+region		yes	service-quotas	connect	L-E621D747		2024-02	2026-01					limits.sq2024
connect	CreateVocabulary		rate	2		requests/s	account+region		yes	service-quotas	connect	L-1AB8E9D9		2024-02	2026-01					limits.sq2024
connect	DeleteContactFlow		rate	2		requests/s	account+region		yes	service-quotas	connect	L-BBBDDEDC		2024-02	2026-01					limits.sq2024
connect	DeleteContactFlowModule		rate	2		requests/s	account+region		yes	service-quotas	connect	L-19D865C6		2024-02	2026-01					limits.sq2024
connect	DeleteHoursOfOperation		rate	2		requests/s	account+region		yes	service-quotas	connect	L-57EBCF95		2024-02	2026-01					limits.sq2024
connect	DeleteInstance		rate	0.1		requests/s	account+region		yes	service-quotas	connect	L-B9220F3B		2024-02	2026-01					limits.sq2024
connect	DeleteIntegrationAssociation		rate	2		requests/s	account+region		yes	service-quotas	connect	L-9CF39F22		2024-02	2026-01					limits.sq2024
connect	DeletePredefinedAttribute		rate	2		requests/s	account+region		yes	service-quotas	connect	L-84CCC70A		2024-02	2026-01					limits.sq2024
connect	DeleteQuickConnect		rate	2		requests/s	account+region		yes	service-quotas	connect	L-EC633E57		2024-02	2026-01					limits.sq2024
connect	DeleteRule		rate	2		requests/s	account+region		yes	service-quotas	connect	L-7AA5113F		2024-02	2026-01					limits.sq2024
connect	DeleteSecurityProfile		rate	2		requests/s	account+region		yes	service-quotas	connect	L-BD0B57EC		2024-02	2026-01					limits.sq2024
connect	DeleteTaskTemplate		rate	2		requests/s	account+region		yes	service-quotas	connect	L-D7F21423		2024-02	2026-01					limits.sq2024
connect	DeleteTrafficDistributionGroup		rate	2		requests/s	account+region		yes	service-quotas	connect	L-4409B44A		2024-02	2026-01					limits.sq2024
connect	DeleteUseCase		rate	2		requests/s	account+region		yes	service-quotas	connect	L-CDC861C1		2024-02	2026-01					limits.sq2024
connect	DeleteUser		rate	2		requests/s	account+region		yes	service-quotas	connect	L-30488271		2024-02	2026-01					limits.sq2024
connect	DeleteUserHierarchyGroup		rate	2		requests/s	account+region		yes	service-quotas	connect	L-6751163B		2024-02	2026-01					limits.sq2024
connect	DeleteVocabulary		rate	2		requests/s	account+region		yes	service-quotas	connect	L-78A553AE		2024-02	2026-01					limits.sq2024
connect	DescribeAgentStatus		rate	10		requests/s	account+region		yes	service-quotas	connect	L-08DF489D		2024-02	2026-01					limits.sq2024
connect	DescribeContact		rate	10		requests/s	account+region		yes	service-quotas	connect	L-371095B8		2024-02	2026-01					limits.sq2024
connect	DescribeContactFlow		rate	2		requests/s	account+region		yes	service-quotas	connect	L-41C7214A		2024-02	2026-01					limits.sq2024
connect	DescribeContactFlowModule		rate	2		requests/s	account+region		yes	service-quotas	connect	L-56B34560		2024-02	2026-01					limits.sq2024
connect	DescribeHoursOfOperation		rate	10		requests/s	account+region		yes	service-quotas	connect	L-F6EB2DE1		2024-02	2026-01					limits.sq2024
connect	DescribeInstance		rate	2		requests/s	account+region		yes	service-quotas	connect	L-D14CF86E		2024-02	2026-01					limits.sq2024
connect	DescribeInstanceAttribute		rate	2		requests/s	account+region		yes	service-quotas	connect	L-2F996DE6		2024-02	2026-01					limits.sq2024
connect	DescribeInstanceStorageConfig		rate	2		requests/s	account+region		yes	service-quotas	connect	L-57DF9146		2024-02	2026-01					limits.sq2024
connect	DescribePhoneNumber		rate	2		requests/s	account+region		yes	service-quotas	connect	L-34F440B5		2024-02	2026-01					limits.sq2024
connect	DescribePredefinedAttribute		rate	10		requests/s	account+region		yes	service-quotas	connect	L-753B94AB		2024-02	2026-01					limits.sq2024
connect	DescribePrompt		rate	10		requests/s	account+region		yes	service-quotas	connect	L-3F6301E8		2024-02	2026-01					limits.sq2024
connect	DescribeQueue		rate	10		requests/s	account+region		yes	service-quotas	connect	L-FAC57D08		2024-02	2026-01					limits.sq2024
connect	DescribeQuickConnect		rate	10		requests/s	account+region		yes	service-quotas	connect	L-2DE43297		2024-02	2026-01					limits.sq2024
connect	DescribeRoutingProfile		rate	10		requests/s	account+region		yes	service-quotas	connect	L-839A2EDC		2024-02	2026-01					limits.sq2024
connect	DescribeRule		rate	2		requests/s	account+region		yes	service-quotas	connect	L-40BDE29F		2024-02	2026-01					limits.sq2024
connect	DescribeSecurityProfile		rate	2		requests/s	account+region		yes	service-quotas	connect	L-2AF5EEF5		2024-02	2026-01					limits.sq2024
connect	DescribeTrafficDistributionGroup		rate	2		requests/s	account+region		yes	service-quotas	connect	L-DD5F6903		2024-02	2026-01					limits.sq2024
connect	DescribeUser		rate	10		requests/s	account+region		yes	service-quotas	connect	L-EE6F0D82		2024-02	2026-01					limits.sq2024
connect	DescribeUserHierarchyGroup		rate	10		requests/s	account+region		yes	service-quotas	connect	L-50D07AB9		2024-02	2026-01					limits.sq2024
connect	DescribeUserHierarchyStructure		rate	10		requests/s	account+region		yes	service-quotas	connect	L-5F32FD78		2024-02	2026-01					limits.sq2024
connect	DescribeVocabulary		rate	2		requests/s	account+region		yes	service-quotas	connect	L-22F9A3D8		2024-02	2026-01					limits.sq2024
connect	DisassociateApprovedOrigin		rate	2		requests/s	account+region		yes	service-quotas	connect	L-C595FFE9		2024-02	2026-01					limits.sq2024
connect	DisassociateBot		rate	2		requests/s	account+region		yes	service-quotas	connect	L-C06273D6		2024-02	2026-01					limits.sq2024
connect	DisassociateInstanceStorageConfig		rate	2		requests/s	account+region		yes	service-quotas	connect	L-76EF4B62		2024-02	2026-01					limits.sq2024
connect	DisassociateLambdaFunction		rate	2		requests/s	account+region		yes	service-quotas	connect	L-C5C511CD		2024-02	2026-01					limits.sq2024
connect	DisassociateLexBot		rate	2		requests/s	account+region		yes	service-quotas	connect	L-25E54F7C		2024-02	2026-01					limits.sq2024
connect	DisassociatePhoneNumberContactFlow		rate	2		requests/s	account+region		yes	service-quotas	connect	L-F7E8A253		2024-02	2026-01					limits.sq2024
connect	DisassociateQueueQuickConnects		rate	2		requests/s	account+region		yes	service-quotas	connect	L-BC61DC58		2024-02	2026-01					limits.sq2024
connect	DisassociateRoutingProfileQueues		rate	2		requests/s	account+region		yes	service-quotas	connect	L-83963769		2024-02	2026-01					limits.sq2024
connect	DisassociateSecurityKey		rate	2		requests/s	account+region		yes	service-quotas	connect	L-1F455046		2024-02	2026-01					limits.sq2024
connect	DisassociateUserProficiencies		rate	2		requests/s	account+region		yes	service-quotas	connect	L-53E03705		2024-02	2026-01					limits.sq2024
connect	DismissUserContact		rate	2		requests/s	account+region		yes	service-quotas	connect	L-2BDBF248		2024-02	2026-01					limits.sq2024
connect	GetContactAttributes		rate	10		requests/s	account+region		yes	service-quotas	connect	L-5AF7EB96		2024-02	2026-01					limits.sq2024
connect	GetCurrentMetricData		rate	5		requests/s	account+region		yes	service-quotas	connect	L-ED2B0490		2024-02	2026-01					limits.sq2024
connect	GetCurrentUserData		rate	2		requests/s	account+region		yes	service-quotas	connect	L-9E54B88B		2024-02	2026-01					limits.sq2024
connect	GetFederationToken		rate	2		requests/s	account+region		yes	service-quotas	connect	L-9AA558F3		2024-02	2026-01					limits.sq2024
connect	GetMetricData		rate	5		requests/s	account+region		yes	service-quotas	connect	L-52794498		2024-02	2026-01					limits.sq2024
connect	GetMetricDataV2		rate	10		requests/s	account+region		yes	service-quotas	connect	L-2E719449		2024-02	2026-01					limits.sq2024
connect	GetTaskTemplate		rate	2		requests/s	account+region		yes	service-quotas	connect	L-87C02971		2024-02	2026-01					limits.sq2024
connect	GetTrafficDistribution		rate	2		requests/s	account+region		yes	service-quotas	connect	L-379E909D		2024-02	2026-01					limits.sq2024
connect	ListAgentStatuses		rate	10		requests/s	account+region		yes	service-quotas	connect	L-D6D4A2DA		2024-02	2026-01					limits.sq2024
connect	ListApprovedOrigins		rate	2		requests/s	account+region		yes	service-quotas	connect	L-80A82D5F		2024-02	2026-01					limits.sq2024
connect	ListBots		rate	2		requests/s	account+region		yes	service-quotas	connect	L-6DF53542		2024-02	2026-01					limits.sq2024
connect	ListContactFlowModules		rate	2		requests/s	account+region		yes	service-quotas	connect	L-89B2A386		2024-02	2026-01					limits.sq2024
connect	ListContactFlows		rate	2		requests/s	account+region		yes	service-quotas	connect	L-4641705A		2024-02	2026-01					limits.sq2024
connect	ListContactReferences		rate	10		requests/s	account+region		yes	service-quotas	connect	L-6840C932		2024-02	2026-01					limits.sq2024
connect	ListDefaultVocabularies		rate	2		requests/s	account+region		yes	service-quotas	connect	L-78937F3A		2024-02	2026-01					limits.sq2024
connect	ListHoursOfOperations		rate	10		requests/s	account+region		yes	service-quotas	connect	L-09AAE068		2024-02	2026-01					limits.sq2024
connect	ListInstanceAttributes		rate	2		requests/s	account+region		yes	service-quotas	connect	L-5CB19903		2024-02	2026-01					limits.sq2024
connect	ListInstanceStorageConfigs		rate	2		requests/s	account+region		yes	service-quotas	connect	L-8BFD043A		2024-02	2026-01					limits.sq2024
connect	ListInstances		rate	2		requests/s	account+region		yes	service-quotas	connect	L-98C95556		2024-02	2026-01					limits.sq2024
connect	ListIntegrationAssociations		rate	50		requests/s	account+region		yes	service-quotas	connect	L-A6BE227D		2024-02	2026-01					limits.sq2024
connect	ListLambdaFunctions		rate	2		requests/s	account+region		yes	service-quotas	connect	L-D9BB0F83		2024-02	2026-01					limits.sq2024
connect	ListLexBots		rate	2		requests/s	account+region		yes	service-quotas	connect	L-467CADD3		2024-02	2026-01					limits.sq2024
connect	ListPhoneNumbers		rate	2		requests/s	account+region		yes	service-quotas	connect	L-9959E55D		2024-02	2026-01					limits.sq2024
connect	ListPhoneNumbersV2		rate	2		requests/s	account+region		yes	service-quotas	connect	L-B07B2C56		2024-02	2026-01					limits.sq2024
connect	ListPredefinedAttributes		rate	10		requests/s	account+region		yes	service-quotas	connect	L-BE2447CC		2024-02	2026-01					limits.sq2024
connect	ListPrompts		rate	10		requests/s	account+region		yes	service-quotas	connect	L-A9886A7C		2024-02	2026-01					limits.sq2024
connect	ListQueueQuickConnects		rate	10		requests/s	account+region		yes	service-quotas	connect	L-6271E27A		2024-02	2026-01					limits.sq2024
connect	ListQueues		rate	10		requests/s	account+region		yes	service-quotas	connect	L-C56E3A3C		2024-02	2026-01					limits.sq2024
connect	ListQuickConnects		rate	10		requests/s	account+region		yes	service-quotas	connect	L-44B5DA37		2024-02	2026-01					limits.sq2024
connect	ListRoutingProfileQueues		rate	10		requests/s	account+region		yes	service-quotas	connect	L-16BF00C7		2024-02	2026-01					limits.sq2024
connect	ListRoutingProfiles		rate	10		requests/s	account+region		yes	service-quotas	connect	L-30929A21		2024-02	2026-01					limits.sq2024
connect	ListRules		rate	2		requests/s	account+region		yes	service-quotas	connect	L-0711FF1F		2024-02	2026-01					limits.sq2024
connect	ListSecurityKeys		rate	2		requests/s	account+region		yes	service-quotas	connect	L-DB5A7716		2024-02	2026-01					limits.sq2024
connect	ListSecurityProfilePermissions		rate	2		requests/s	account+region		yes	service-quotas	connect	L-12900DCA		2024-02	2026-01					limits.sq2024
connect	ListSecurityProfiles		rate	2		requests/s	account+region		yes	service-quotas	connect	L-A408782D		2024-02	2026-01					limits.sq2024
connect	ListTagsForResource		rate	2		requests/s	account+region		yes	service-quotas	connect	L-601C68F6		2024-02	2026-01					limits.sq2024
connect	ListTaskTemplates		rate	2		requests/s	account+region		yes	service-quotas	connect	L-0D791E12		2024-02	2026-01					limits.sq2024
connect	ListTrafficDistributionGroups		rate	2		requests/s	account+region		yes	service-quotas	connect	L-FF4585DE		2024-02	2026-01					limits.sq2024
connect	ListUseCases		rate	2		requests/s	account+region		yes	service-quotas	connect	L-D04B6FBE		2024-02	2026-01					limits.sq2024
connect	ListUserHierarchyGroups		rate	10		requests/s	account+region		yes	service-quotas	connect	L-E6DB6D6D		2024-02	2026-01					limits.sq2024
connect	ListUserProficiencies		rate	10		requests/s	account+region		yes	service-quotas	connect	L-A59C54EE		2024-02	2026-01					limits.sq2024
connect	ListUsers		rate	10		requests/s	account+region		yes	service-quotas	connect	L-CCC38177		2024-02	2026-01					limits.sq2024
connect	MonitorContact		rate	2		requests/s	account+region		yes	service-quotas	connect	L-230B11C5		2024-02	2026-01					limits.sq2024
connect	PauseContact		rate	2		requests/s	account+region		yes	service-quotas	connect	L-759067FC		2024-02	2026-01					limits.sq2024
connect	PutUserStatus		rate	2		requests/s	account+region		yes	service-quotas	connect	L-50B4DE11		2024-02	2026-01					limits.sq2024
connect	ReleasePhoneNumber		rate	2		requests/s	account+region		yes	service-quotas	connect	L-91A40F24		2024-02	2026-01					limits.sq2024
connect	ReplicateInstance		rate	2		requests/s	account+region		yes	service-quotas	connect	L-5AD48B1A		2024-02	2026-01					limits.sq2024
connect	ResumeContact		rate	2		requests/s	account+region		yes	service-quotas	connect	L-1210FC76		2024-02	2026-01					limits.sq2024
connect	ResumeContactRecording		rate	2		requests/s	account+region		yes	service-quotas	connect	L-7FA26DC8		2024-02	2026-01					limits.sq2024
connect	SearchAvailablePhoneNumbers		rate	2		requests/s	account+region		yes	service-quotas	connect	L-AF3C38D5		2024-02	2026-01					limits.sq2024
connect	SearchHoursOfOperations		rate	2		requests/s	account+region		yes	service-quotas	connect	L-44BB2CC5		2024-02	2026-01					limits.sq2024
connect	SearchPredefinedAttributes		rate	2		requests/s	account+region		yes	service-quotas	connect	L-DB5F63B4		2024-02	2026-01					limits.sq2024
connect	SearchPrompts		rate	2		requests/s	account+region		yes	service-quotas	connect	L-E2244126		2024-02	2026-01					limits.sq2024
connect	SearchQueues		rate	2		requests/s	account+region		yes	service-quotas	connect	L-8157C163		2024-02	2026-01					limits.sq2024
connect	SearchQuickConnects		rate	2		requests/s	account+region		yes	service-quotas	connect	L-6FB811CE		2024-02	2026-01					limits.sq2024
connect	SearchResourceTags		rate	2		requests/s	account+region		yes	service-quotas	connect	L-3F3E67D1		2024-02	2026-01					limits.sq2024
connect	SearchRoutingProfiles		rate	2		requests/s	account+region		yes	service-quotas	connect	L-9DAC7B1B		2024-02	2026-01					limits.sq2024
connect	SearchSecurityProfiles		rate	2		requests/s	account+region		yes	service-quotas	connect	L-3481440F		2024-02	2026-01					limits.sq2024
connect	SearchUsers		rate	2		requests/s	account+region		yes	service-quotas	connect	L-E2C35CCE		2024-02	2026-01					limits.sq2024
connect	SearchVocabularies		rate	2		requests/s	account+region		yes	service-quotas	connect	L-6C658B70		2024-02	2026-01					limits.sq2024
connect	StartChatContact		rate	5		requests/s	account+region		yes	service-quotas	connect	L-AA48CD49		2024-02	2026-01					limits.sq2024
connect	StartContactRecording		rate	2		requests/s	account+region		yes	service-quotas	connect	L-3EEA2922		2024-02	2026-01					limits.sq2024
connect	StartContactStreaming		rate	5		requests/s	account+region		yes	service-quotas	connect	L-93412F17		2024-02	2026-01					limits.sq2024
connect	StartOutboundVoiceContact		rate	2		requests/s	account+region		yes	service-quotas	connect	L-4E9BCC96		2024-02	2026-01					limits.sq2024
connect	StartTaskContact		rate	2		requests/s	account+region		yes	service-quotas	connect	L-E704D621		2024-02	2026-01					limits.sq2024
connect	StartWebRTCContact		rate	2		requests/s	account+region		yes	service-quotas	connect	L-5CFC10A5		2024-02	2026-01					limits.sq2024
connect	StopContact		rate	10		requests/s	account+region		yes	service-quotas	connect	L-650BD10F		2024-02	2026-01					limits.sq2024
connect	StopContactRecording		rate	2		requests/s	account+region		yes	service-quotas	connect	L-C1DA0AD4		2024-02	2026-01					limits.sq2024
connect	StopContactStreaming		rate	5		requests/s	account+region		yes	service-quotas	connect	L-2FC23A76		2024-02	2026-01					limits.sq2024
connect	SuspendContactRecording		rate	2		requests/s	account+region		yes	service-quotas	connect	L-22C4CED1		2024-02	2026-01					limits.sq2024
connect	TagContact		rate	20		requests/s	account+region		yes	service-quotas	connect	L-AAE06E27		2024-02	2026-01					limits.sq2024
connect	TagResource		rate	2		requests/s	account+region		yes	service-quotas	connect	L-EA358306		2024-02	2026-01					limits.sq2024
connect	TransferContact		rate	2		requests/s	account+region		yes	service-quotas	connect	L-43B4F8CE		2024-02	2026-01					limits.sq2024
connect	UntagContact		rate	20		requests/s	account+region		yes	service-quotas	connect	L-50C3EE60		2024-02	2026-01					limits.sq2024
connect	UntagResource		rate	2		requests/s	account+region		yes	service-quotas	connect	L-26D9F60B		2024-02	2026-01					limits.sq2024
connect	UpdateAgentStatus		rate	2		requests/s	account+region		yes	service-quotas	connect	L-2DB48531		2024-02	2026-01					limits.sq2024
connect	UpdateContact		rate	10		requests/s	account+region		yes	service-quotas	connect	L-40C15531		2024-02	2026-01					limits.sq2024
connect	UpdateContactAttributes		rate	10		requests/s	account+region		yes	service-quotas	connect	L-F001E5ED		2024-02	2026-01					limits.sq2024
connect	UpdateContactFlowContent		rate	2		requests/s	account+region		yes	service-quotas	connect	L-4C062DDC		2024-02	2026-01					limits.sq2024
connect	UpdateContactFlowMetadata		rate	2		requests/s	account+region		yes	service-quotas	connect	L-96329A5A		2024-02	2026-01					limits.sq2024
connect	UpdateContactFlowModuleContent		rate	2		requests/s	account+region		yes	service-quotas	connect	L-C260F37F		2024-02	2026-01					limits.sq2024
connect	UpdateContactFlowModuleMetadata		rate	2		requests/s	account+region		yes	service-quotas	connect	L-80204DDC		2024-02	2026-01					limits.sq2024
connect	UpdateContactFlowName		rate	2		requests/s	account+region		yes	service-quotas	connect	L-3741AF59		2024-02	2026-01					limits.sq2024
connect	UpdateContactSchedule		rate	2		requests/s	account+region		yes	service-quotas	connect	L-18108401		2024-02	2026-01					limits.sq2024
connect	UpdateHoursOfOperation		rate	2		requests/s	account+region		yes	service-quotas	connect	L-6E6B18DB		2024-02	2026-01					limits.sq2024
connect	UpdateInstanceAttribute		rate	2		requests/s	account+region		yes	service-quotas	connect	L-40F4B10D		2024-02	2026-01					limits.sq2024
connect	UpdateInstanceStorageConfig		rate	2		requests/s	account+region		yes	service-quotas	connect	L-AEE2C982		2024-02	2026-01					limits.sq2024
connect	UpdateParticipantRoleConfig		rate	5		requests/s	account+region		yes	service-quotas	connect	L-37E92540		2024-02	2026-01					limits.sq2024
connect	UpdatePhoneNumber		rate	2		requests/s	account+region		yes	service-quotas	connect	L-B7E1268D		2024-02	2026-01					limits.sq2024
connect	UpdatePredefinedAttribute		rate	2		requests/s	account+region		yes	service-quotas	connect	L-FBA0478F		2024-02	2026-01					limits.sq2024
connect	UpdateQueueHoursOfOperation		rate	2		requests/s	account+region		yes	service-quotas	connect	L-1317E3B0		2024-02	2026-01					limits.sq2024
connect	UpdateQueueMaxContacts		rate	2		requests/s	account+region		yes	service-quotas	connect	L-4EA7C312		2024-02	2026-01					limits.sq2024
connect	UpdateQueueName		rate	2		requests/s	account+region		yes	service-quotas	connect	L-A250B0F6		2024-02	2026-01					limits.sq2024
connect	UpdateQueueOutboundCallerConfig		rate	2		requests/s	account+region		yes	service-quotas	connect	L-B1EC95D9		2024-02	2026-01					limits.sq2024
connect	UpdateQueueStatus		rate	2		requests/s	account+region		yes	service-quotas	connect	L-5AB302E1		2024-02	2026-01					limits.sq2024
connect	UpdateQuickConnectConfig		rate	2		requests/s	account+region		yes	service-quotas	connect	L-B29D0CD1		2024-02	2026-01					limits.sq2024
connect	UpdateQuickConnectName		rate	2		requests/s	account+region		yes	service-quotas	connect	L-A84FDAD7		2024-02	2026-01					limits.sq2024
connect	UpdateRoutingProfileConcurrency		concurrency	2		at once	account+region		yes	service-quotas	connect	L-E0E93115		2024-02	2026-01					limits.sq2024
connect	UpdateRoutingProfileDefaultOutboundQueue		rate	2		requests/s	account+region		yes	service-quotas	connect	L-C8237495		2024-02	2026-01					limits.sq2024
connect	UpdateRoutingProfileName		rate	2		requests/s	account+region		yes	service-quotas	connect	L-4AAC8E79		2024-02	2026-01					limits.sq2024
connect	UpdateRoutingProfileQueues		rate	2		requests/s	account+region		yes	service-quotas	connect	L-5E9E65F2		2024-02	2026-01					limits.sq2024
connect	UpdateRule		rate	2		requests/s	account+region		yes	service-quotas	connect	L-AEFB3FB7		2024-02	2026-01					limits.sq2024
connect	UpdateSecurityProfile		rate	2		requests/s	account+region		yes	service-quotas	connect	L-17DC1373		2024-02	2026-01					limits.sq2024
connect	UpdateTaskTemplate		rate	2		requests/s	account+region		yes	service-quotas	connect	L-000B6A1A		2024-02	2026-01					limits.sq2024
connect	UpdateTrafficDistribution		rate	2		requests/s	account+region		yes	service-quotas	connect	L-E230854C		2024-02	2026-01					limits.sq2024
connect	UpdateUserHierarchy		rate	2		requests/s	account+region		yes	service-quotas	connect	L-AEAF5C4B		2024-02	2026-01					limits.sq2024
connect	UpdateUserHierarchyGroupName		rate	2		requests/s	account+region		yes	service-quotas	connect	L-020883A7		2024-02	2026-01					limits.sq2024
connect	UpdateUserHierarchyStructure		rate	2		requests/s	account+region		yes	service-quotas	connect	L-1775C3F8		2024-02	2026-01					limits.sq2024
connect	UpdateUserIdentityInfo		rate	2		requests/s	account+region		yes	service-quotas	connect	L-66B5F86E		2024-02	2026-01					limits.sq2024
connect	UpdateUserPhoneConfig		rate	2		requests/s	account+region		yes	service-quotas	connect	L-5D8210C3		2024-02	2026-01					limits.sq2024
connect	UpdateUserProficiencies		rate	2		requests/s	account+region		yes	service-quotas	connect	L-5A3065E6		2024-02	2026-01					limits.sq2024
connect	UpdateUserRoutingProfile		rate	2		requests/s	account+region		yes	service-quotas	connect	L-418ABD80		2024-02	2026-01					limits.sq2024
connect	UpdateUserSecurityProfiles		rate	2		requests/s	account+region		yes	service-quotas	connect	L-64B27051		2024-02	2026-01					limits.sq2024
controlplane.payment-cryptography			rate	20		requests/s	account+region		yes	service-quotas	payment-cryptography	L-BBE04029	Combined rate of data plane requests (asymmetric)	2024-02	2026-01					limits.sq2024
controlplane.payment-cryptography			rate	5		requests/s	account+region		yes	service-quotas	payment-cryptography	L-946BFBA8	Combined rate of control plane requests	2024-02	2026-01					limits.sq2024
controlplane.payment-cryptography			rate	500		requests/s	account+region		yes	service-quotas	payment-cryptography	L-B90266F0	Combined rate of data plane requests (symmetric)	2024-02	2026-01					limits.sq2024
data.mediastore	DeleteObject		rate	100		requests/s	account+region		yes	service-quotas	mediastore	L-2FCDD326		2024-02	2026-01					limits.sq2024
data.mediastore	DescribeObject		rate	1000		requests/s	account+region		yes	service-quotas	mediastore	L-8038710B		2024-02	2026-01					limits.sq2024
data.mediastore	ListItems		rate	5		requests/s	account+region		yes	service-quotas	mediastore	L-97AEAA6B		2024-02	2026-01					limits.sq2024
databrew			concurrency	10		at once	account+region		yes	service-quotas	databrew	L-935D4120	Concurrent jobs per AWS account	2024-02	2026-01					limits.sq2024
dax	ListTags		rate	10		requests/s	account+region							2026						limits.botocore
dax	TagResource		rate	5		requests/s	account+region							2026						limits.botocore
dax	UntagResource		rate	5		requests/s	account+region							2026						limits.botocore
dynamodb			concurrency	100		at once	account+region		yes	service-quotas	dynamodb	L-2A593B99	Maximum Incremental Export concurrent data size	2024-02	2026-01					limits.sq2024
dynamodb			concurrency	300		at once	account+region		yes	service-quotas	dynamodb	L-D98E8184	Maximum Incremental Export concurrent requests	2024-02	2026-01					limits.sq2024
dynamodb	(account_reads,_provisioned_mode)		throughput	80000		read units/s	account+region		yes	service-quotas	dynamodb			2026						limits.dynamodb-quotas
dynamodb	(account_writes,_provisioned_mode)		throughput	80000		write units/s	account+region		yes	service-quotas	dynamodb			2026						limits.dynamodb-quotas
dynamodb	(partition_reads)		throughput	3000		read units/s	partition		no					2026			hot partition, KeyRangeThroughputExceeded			limits.dynamodb-partition
dynamodb	(partition_writes)		throughput	1000		write units/s	partition		no					2026						limits.dynamodb-partition
dynamodb	(table_reads)		throughput	40000		read units/s	table		yes	service-quotas	dynamodb			2026						limits.dynamodb-quotas
dynamodb	(table_writes)		throughput	40000		write units/s	table		yes	service-quotas	dynamodb			2026						limits.dynamodb-quotas
dynamodb	CreateBackup		rate	50		requests/s	account+region							2026						limits.botocore
dynamodb	CreateTable DeleteTable UpdateTable PutResourcePolicy DeleteResourcePolicy	mutating control plane	rate	2500		requests/s	account+region		no					2026		yes	a resource policy counts two more requests per KB			limits.dynamodb-constraints
dynamodb	CreateTable UpdateTable DeleteTable UpdateTimeToLive RestoreTableFromBackup RestoreTableToPointInTime		concurrency	500		operations at once	account+region		yes	service-quotas	dynamodb	L-1BB77E89		2026		yes				limits.service-quotas-listing-of-february-2024 limits.botocore-dynamodb-limitexceededexception
dynamodb	DeleteBackup		rate	10		requests/s	account+region							2026						limits.botocore
dynamodb	DescribeBackup		rate	10		requests/s	account+region							2026						limits.botocore
dynamodb	DescribeContinuousBackups		rate	10		requests/s	account+region							2026						limits.botocore
dynamodb	DescribeTable ListTables GetResourcePolicy	read-only control plane	rate	2500		requests/s	account+region		no					2026		yes				limits.dynamodb-constraints
dynamodb	DescribeTimeToLive		rate	10		read units/s	account+region		no					2026						limits.dynamodb-constraints
dynamodb	GetResourcePolicy		rate	100		requests/s	account+region		no					2026						limits.dynamodb-constraints
dynamodb	ListTagsOfResource		rate	10		requests/s	account+region							2026						limits.botocore
dynamodb	RestoreTableFromBackup		rate	10		requests/s	account+region							2026						limits.botocore
ebs	GetSnapshotBlock		rate	1000		requests/s	account+region		yes	service-quotas	ebs	L-C125AE42		2024-02						limits.sq2024-listing
ebs	PutSnapshotBlock		rate	1000		requests/s	account+region		yes	service-quotas	ebs	L-AFAE1BE8		2024-02						limits.sq2024-listing
ec2			concurrency	100		at once	account+region		yes	service-quotas	networkinsights	L-B393345A	Reachability Analyzer concurrent Analyses	2024-02	2026-01					limits.sq2024
ec2			concurrency	20		at once	account+region		yes	service-quotas	vmimportexport	L-66ABAAD5	Concurrent task limit for ImportImage, ImportSnapshot, and ExportImage	2024-02	2026-01					limits.sq2024
ec2			concurrency	20000		at once	account+region		yes	service-quotas	ec2	L-C4B238BF	Concurrent client connections per Client VPN endpoint	2024-02	2026-01					limits.sq2024
ec2			concurrency	25		at once	account+region		yes	service-quotas	networkinsights	L-2AC9F231	Network Access Analyzer Concurrent Access Scope Analyses	2024-02	2026-01					limits.sq2024
ec2			concurrency	5		at once	account+region		yes	service-quotas	vmimportexport	L-0994E50B	Concurrent task limit for ImportInstance, ImportVolume, and CreateInstanceExportTask	2024-02	2026-01					limits.sq2024
ec2	(all_other_mutating)	mutating	rate	5	50	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	(console_Describe*_List*_Search*_Get*)	console_non_mutating	rate	10	100	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	AcceptVpcEndpointConnections	own bucket	rate	1	10	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	AcceptVpcPeeringConnection	resource_intensive	rate	5	50	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	AdvertiseByoipCidr		rate	0.1		requests/s	account+region							2026						limits.botocore
ec2	AdvertiseByoipCidr	own bucket	rate	0.1	1	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	AssignIpv6Addresses	own bucket	rate	5	100	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	AssignPrivateIpAddresses	own bucket	rate	5	100	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	AssignPrivateNatGatewayAddress	own bucket	rate	1	10	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	AssociateCapacityReservationBillingOwner	own bucket	rate	0.5	1	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	AssociateEnclaveCertificateIamRole	own bucket	rate	1	10	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	AssociateIamInstanceProfile	own bucket	rate	5	100	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	AssociateNatGatewayAddress	own bucket	rate	1	10	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	AttachVerifiedAccessTrustProvider	own bucket	rate	2	10	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	AuthorizeClientVpnIngress	own bucket	rate	2	5	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	AuthorizeSecurityGroupIngress	resource_intensive	rate	5	50	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	CancelDeclarativePoliciesReport	own bucket	rate	1	1	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	CancelSpotInstanceRequests	resource_intensive	rate	5	50	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	CopyImage	own bucket	rate	1	100	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	CreateClientVpnRoute	own bucket	rate	2	5	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	CreateCoipCidr	own bucket	rate	1	5	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	CreateCoipPool	own bucket	rate	1	5	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	CreateDefaultSubnet	own bucket	rate	1	1	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	CreateDefaultVpc	own bucket	rate	1	1	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	CreateKeyPair	resource_intensive	rate	5	50	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	CreateLaunchTemplateVersion	own bucket	rate	5	100	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	CreateNatGateway	own bucket	rate	1	10	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	CreateNetworkInterface	own bucket	rate	5	100	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	CreateRestoreImageTask	own bucket	rate	0.1	50	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	CreateSnapshot		rate	0.0667		requests/s	volume		no					2025			one snapshot of a volume in 15 seconds (SnapshotCreationPerVolumeRateExceeded)			limits.https-docs-aws-amazon-com-ec2-latest-dev
ec2	CreateSnapshot	own bucket	rate	5	100	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	CreateSnapshots	own bucket	rate	5	100	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	CreateSpotDatafeedSubscription	own bucket	rate	3	50	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	CreateStoreImageTask	own bucket	rate	0.1	50	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	CreateSubnetCidrReservation	own bucket	rate	1	5	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	CreateTags	own bucket	rate	10	100	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	CreateVerifiedAccessEndpoint	own bucket	rate	4	20	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	CreateVerifiedAccessGroup	own bucket	rate	2	10	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	CreateVerifiedAccessInstance	own bucket	rate	2	10	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	CreateVerifiedAccessTrustProvider	own bucket	rate	2	10	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	CreateVolume	own bucket	rate	5	100	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	CreateVpcEndpoint	own bucket	rate	0.3	4	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	CreateVpcEndpointServiceConfiguration	own bucket	rate	1	10	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	CreateVpcPeeringConnection	resource_intensive	rate	5	50	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	DeleteClientVpnRoute	own bucket	rate	2	5	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	DeleteCoipCidr	own bucket	rate	1	5	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	DeleteCoipPool	own bucket	rate	1	5	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	DeleteCoipPoolPermission	own bucket	rate	1	5	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	DeleteNatGateway	own bucket	rate	1	10	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	DeleteNetworkInterface	own bucket	rate	5	100	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	DeleteQueuedReservedInstances	own bucket	rate	5	5	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	DeleteSnapshot	own bucket	rate	5	100	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	DeleteSpotDatafeedSubscription	own bucket	rate	3	50	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	DeleteSubnetCidrReservation	own bucket	rate	1	5	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	DeleteTags	own bucket	rate	10	100	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	DeleteVerifiedAccessEndpoint	own bucket	rate	4	20	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	DeleteVerifiedAccessGroup	own bucket	rate	2	10	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	DeleteVerifiedAccessInstance	own bucket	rate	2	10	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	DeleteVerifiedAccessTrustProvider	own bucket	rate	2	10	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	DeleteVolume	own bucket	rate	5	100	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	DeleteVpcEndpointServiceConfigurations	own bucket	rate	1	10	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	DeleteVpcEndpoints	own bucket	rate	0.3	4	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	DeleteVpcPeeringConnection	resource_intensive	rate	5	50	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	DeprovisionByoipCidr	own bucket	rate	0.1	1	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	DeregisterImage	own bucket	rate	5	100	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	Describe* List* Search* Get*	non_mutating	rate	20	100	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	DescribeAggregateIdFormat	own bucket	rate	10	10	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	DescribeByoipCidrs	own bucket	rate	0.5	1	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	DescribeCapacityBlockExtensionOfferings	own bucket	rate	0.15	10	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	DescribeCapacityBlockOfferings	own bucket	rate	0.15	10	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	DescribeDeclarativePoliciesReports	own bucket	rate	5	5	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	DescribeHostReservationOfferings	own bucket	rate	2	5	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	DescribeHostReservations	own bucket	rate	2	5	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	DescribeIdFormat	own bucket	rate	10	10	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	DescribeIdentityIdFormat	own bucket	rate	10	10	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	DescribeInstanceStatus	unfiltered_and_unpaginated	rate	10	50	requests/s	account+region+action	request without filter, ids or MaxResults; with them the non-mutating bucket (100, 20) applies	yes	support case				2025						limits.ec2
ec2	DescribeInstanceTopology	own bucket	rate	1	1	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	DescribeInstances	unfiltered_and_unpaginated	rate	10	50	requests/s	account+region+action	request without filter, ids or MaxResults; with them the non-mutating bucket (100, 20) applies	yes	support case				2025						limits.ec2
ec2	DescribeMovingAddresses	own bucket	rate	1	1	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	DescribeNetworkInterfaces	unfiltered_and_unpaginated	rate	10	50	requests/s	account+region+action	request without filter, ids or MaxResults; with them the non-mutating bucket (100, 20) applies	yes	support case				2025						limits.ec2
ec2	DescribePrincipalIdFormat	own bucket	rate	10	10	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	DescribeReservedInstancesOfferings	own bucket	rate	10	10	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	DescribeSecurityGroupReferences	own bucket	rate	5	20	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	DescribeSecurityGroups	unfiltered_and_unpaginated	rate	10	50	requests/s	account+region+action	request without filter, ids or MaxResults; with them the non-mutating bucket (100, 20) applies	yes	support case				2025						limits.ec2
ec2	DescribeSnapshots	unfiltered_and_unpaginated	rate	10	50	requests/s	account+region+action	request without filter, ids or MaxResults; with them the non-mutating bucket (100, 20) applies	yes	support case				2025						limits.ec2
ec2	DescribeSpotDatafeedSubscription	own bucket	rate	13	100	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	DescribeSpotFleetInstances	own bucket	rate	5	100	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	DescribeSpotFleetRequestHistory	own bucket	rate	5	100	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	DescribeSpotFleetRequests	own bucket	rate	3	50	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	DescribeSpotInstanceRequests	unfiltered_and_unpaginated	rate	10	50	requests/s	account+region+action	request without filter, ids or MaxResults; with them the non-mutating bucket (100, 20) applies	yes	support case				2025						limits.ec2
ec2	DescribeStaleSecurityGroups	own bucket	rate	5	20	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	DescribeStoreImageTasks	own bucket	rate	0.5	50	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	DescribeVerifiedAccessInstanceLoggingConfigurations	own bucket	rate	2	10	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	DescribeVolumes	unfiltered_and_unpaginated	rate	10	50	requests/s	account+region+action	request without filter, ids or MaxResults; with them the non-mutating bucket (100, 20) applies	yes	support case				2025						limits.ec2
ec2	DetachVerifiedAccessTrustProvider	own bucket	rate	2	10	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	DisableFastLaunch	own bucket	rate	2	5	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	DisableImageBlockPublicAccess	own bucket	rate	0.1	1	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	DisableSnapshotBlockPublicAccess	own bucket	rate	0.1	1	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	DisassociateCapacityReservationBillingOwner	own bucket	rate	0.5	1	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	DisassociateEnclaveCertificateIamRole	own bucket	rate	1	10	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	DisassociateIamInstanceProfile	own bucket	rate	5	100	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	DisassociateNatGatewayAddress	own bucket	rate	1	10	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	EnableFastLaunch	own bucket	rate	2	5	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	EnableImageBlockPublicAccess	own bucket	rate	0.1	1	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	EnableSnapshotBlockPublicAccess	own bucket	rate	0.1	1	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	GetAssociatedEnclaveCertificateIamRoles	own bucket	rate	1	10	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	GetDeclarativePoliciesReportSummary	own bucket	rate	5	5	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	GetHostReservationPurchasePreview	own bucket	rate	2	5	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	ModifyImageAttribute	own bucket	rate	5	100	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	ModifyInstanceMetadataDefaults	own bucket	rate	2	2	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	ModifyInstanceMetadataOptions	own bucket	rate	5	100	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	ModifyLaunchTemplate	own bucket	rate	5	100	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	ModifyNetworkInterfaceAttribute	own bucket	rate	5	100	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	ModifySnapshotAttribute	own bucket	rate	5	100	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	ModifyVerifiedAccessEndpoint	own bucket	rate	4	20	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	ModifyVerifiedAccessEndpointPolicy	own bucket	rate	4	20	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	ModifyVerifiedAccessGroup	own bucket	rate	2	10	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	ModifyVerifiedAccessGroupPolicy	own bucket	rate	4	20	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	ModifyVerifiedAccessInstance	own bucket	rate	2	10	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	ModifyVerifiedAccessInstanceLoggingConfiguration	own bucket	rate	2	10	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	ModifyVerifiedAccessTrustProvider	own bucket	rate	2	10	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	ModifyVpcEndpoint	own bucket	rate	0.3	4	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	ModifyVpcEndpointServiceConfiguration	own bucket	rate	1	10	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	MoveAddressToVpc	own bucket	rate	1	1	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	ProvisionByoipCidr	own bucket	rate	0.1	1	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	PurchaseCapacityBlock	own bucket	rate	0.15	10	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	PurchaseCapacityBlockExtension	own bucket	rate	0.15	10	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	PurchaseHostReservation	own bucket	rate	2	5	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	PurchaseReservedInstancesOffering	own bucket	rate	5	5	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	RejectVpcEndpointConnections	own bucket	rate	1	10	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	RejectVpcPeeringConnection	resource_intensive	rate	5	50	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	RequestSpotInstances	resource_intensive	rate	5	50	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	RestoreAddressToClassic	own bucket	rate	1	1	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	RevokeClientVpnIngress	own bucket	rate	2	5	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	RevokeSecurityGroupIngress	resource_intensive	rate	5	50	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	RunInstances	own bucket	rate	2	5	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	RunInstances	resource rate	rate	2	1000	instances/s	account+region+action		yes	support case				2025			counts instances, besides the request bucket of the action			limits.ec2
ec2	StartDeclarativePoliciesReport	own bucket	rate	1	1	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	StartInstances	own bucket	rate	2	5	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	StartInstances	resource rate	rate	2	1000	instances/s	account+region+action		yes	support case				2025			counts instances, besides the request bucket of the action			limits.ec2
ec2	StopInstances	resource rate	rate	20	1000	instances/s	account+region+action		yes	support case				2025			counts instances, besides the request bucket of the action			limits.ec2
ec2	TerminateInstances	own bucket	rate	5	100	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	TerminateInstances	resource rate	rate	20	1000	instances/s	account+region+action		yes	support case				2025			counts instances, besides the request bucket of the action			limits.ec2
ec2	UnassignPrivateIpAddresses	own bucket	rate	5	100	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	UnassignPrivateNatGatewayAddress	own bucket	rate	1	10	requests/s	account+region+action		yes	support case				2025						limits.ec2
ec2	WithdrawByoipCidr		rate	0.1		requests/s	account+region							2026						limits.botocore
ec2	WithdrawByoipCidr	own bucket	rate	0.1	1	requests/s	account+region+action		yes	support case				2025						limits.ec2
ecs	CreateCapacityProvider DeleteCapacityProvider UpdateCapacityProvider	capacity provider modify	rate	1	10	requests/s	account+region		yes	support case				2026		yes				limits.ecs
ecs	CreateCluster DeleteCluster PutClusterCapacityProviders UpdateCluster UpdateClusterSettings	cluster modify	rate	1	20	requests/s	account+region		yes	support case				2026		yes				limits.ecs
ecs	CreateService DeleteService UpdateService	service modify	rate	5	50	requests/s	account+region		yes	support case				2026		yes				limits.ecs
ecs	DeleteAccountSetting PutAccountSetting PutAccountSettingDefault	setting modify	rate	1	10	requests/s	account+region		yes	support case				2026		yes				limits.ecs
ecs	DeleteAttributes DeregisterContainerInstance ExecuteCommand PutAttributes RunTask StartTask StopTask UpdateContainerAgent UpdateContainerInstancesState	cluster resource modify	rate	40	100	requests/s	account+region		yes	support case				2026		yes	Fargate throttles RunTask further			limits.ecs
ecs	DeleteTaskDefinitions	task definition deletion	rate	1	5	requests/s	account+region		yes	support case				2026						limits.ecs
ecs	DeregisterTaskDefinition RegisterTaskDefinition	task definition modify	rate	1	20	requests/s	account+region		yes	support case				2026		yes				limits.ecs
ecs	DescribeCapacityProviders	capacity provider read	rate	20	50	requests/s	account+region		yes	support case				2026						limits.ecs
ecs	DescribeClusters ListClusters	cluster read	rate	20	50	requests/s	account+region		yes	support case				2026		yes				limits.ecs
ecs	DescribeContainerInstances DescribeTasks ListAttributes ListContainerInstances ListTasks	cluster resource read	rate	20	100	requests/s	account+region		yes	support case				2026		yes				limits.ecs
ecs	DescribeServiceDeployments ListServiceDeployments	service deployment	rate	20	50	requests/s	account+region		yes	support case				2026		yes				limits.ecs
ecs	DescribeServiceRevisions	service revision	rate	20	50	requests/s	account+region		yes	support case				2026						limits.ecs
ecs	DescribeServices ListServices	service read	rate	20	100	requests/s	account+region		yes	support case				2026		yes				limits.ecs
ecs	DescribeTaskDefinition ListTaskDefinitions ListTaskDefinitionFamilies	task definition read	rate	20	50	requests/s	account+region		yes	support case				2026		yes				limits.ecs
ecs	ListAccountSettings	setting read	rate	20	50	requests/s	account+region		yes	support case				2026						limits.ecs
ecs	ListServicesByNamespace	cluster service resource read	rate	1	10	requests/s	account+region		yes	support case				2026						limits.ecs
ecs	ListTagsForResource	tag read	rate	20	50	requests/s	account+region		yes	support case				2026						limits.ecs
ecs	RegisterContainerInstance SubmitAttachmentStateChanges SubmitContainerStateChange SubmitTaskStateChange	agent modify	rate	120	200	requests/s	account+region		yes	support case				2026		yes				limits.ecs
ecs	RunTask	Fargate RunTask calls	rate	20	20	requests/s	account+region		yes	service-quotas				2026						limits.fargate
ecs	RunTask CreateService UpdateService	Fargate launches, Spot	rate	20	100	tasks/s	account+region		yes	service-quotas				2026		yes				limits.fargate
ecs	RunTask CreateService UpdateService	Fargate launches, on demand	rate	20	100	tasks and pods/s	account+region		yes	service-quotas				2026		yes	EKS pods count too; accounts that launch only EKS pods have burst 20			limits.fargate
ecs	TagResource UntagResource	tag modify	rate	10	20	requests/s	account+region		yes	support case				2026		yes				limits.ecs
ecs	UpdateTaskProtection GetTaskProtection	task protection	rate	80	200	requests/s	account+region		yes	support case				2026		yes				limits.ecs
eks	*		rate			requests/s	account+region							2026						limits.no-number-published-for-the-eks-api
elasticloadbalancing	(all_other_mutating)	mutating	rate	3	20	requests/s	account+region; version 1 and version 2 of the API have buckets of their own		yes	support case, within safety limits				2025		yes				limits.elb
elasticloadbalancing	*	account level, all actions of one API version	rate	10	40	requests/s	account+region; version 1 and version 2 of the API have buckets of their own		yes	support case, within safety limits				2025		yes				limits.elb
elasticloadbalancing	AddTrustStoreRevocations DeleteSharedTrustStoreAssociation DeleteTrustStore ModifyTrustStore RemoveTrustStoreRevocations		rate	0.2	10	requests/s	account+region; version 1 and version 2 of the API have buckets of their own		yes	support case, within safety limits				2025		yes				limits.elb
elasticloadbalancing	CreateLoadBalancer SetSubnets AttachLoadBalancerToSubnets DetachLoadBalancerFromSubnets EnableAvailabilityZonesForLoadBalancer DisableAvailabilityZonesForLoadBalancer	resource_intensive	rate	0.2	10	requests/s	account+region; version 1 and version 2 of the API have buckets of their own		yes	support case, within safety limits				2025		yes				limits.elb
elasticloadbalancing	CreateTrustStore		rate	0.2	10	requests/s	account+region; version 1 and version 2 of the API have buckets of their own		yes	support case, within safety limits				2025						limits.elb
elasticloadbalancing	Describe*	non_mutating	rate	10	40	requests/s	account+region; version 1 and version 2 of the API have buckets of their own		yes	support case, within safety limits				2025		yes				limits.elb
elasticloadbalancing	DescribeTrustStoreAssociations DescribeTrustStoreRevocations DescribeTrustStores		rate	10	40	requests/s	account+region; version 1 and version 2 of the API have buckets of their own		yes	support case, within safety limits				2025		yes				limits.elb
elasticloadbalancing	GetResourcePolicy GetTrustStoreCaCertificatesBundle GetTrustStoreRevocationContent		rate	4	20	requests/s	account+region; version 1 and version 2 of the API have buckets of their own		yes	support case, within safety limits				2025		yes				limits.elb
elasticloadbalancing	RegisterTargets DeregisterTargets RegisterInstancesWithLoadBalancer DeregisterInstancesFromLoadBalancer	registration	rate	4	20	requests/s	account+region; version 1 and version 2 of the API have buckets of their own		yes	support case, within safety limits				2025		yes				limits.elb
elasticmapreduce			rate		5	requests/s	account+region		yes	service-quotas	elasticmapreduce	L-2268EC50 (burst)	The maximum number of SetVisibileToAllUsers API requests that you can make per second.	2024-02	2026-01					limits.sq2024
elasticmapreduce			rate	25		requests/s	account+region		yes	service-quotas	elasticmapreduce	L-283CCA2A	The maximum number of API requests that you can make per second.	2024-02	2026-01					limits.sq2024
elasticmapreduce			rate	5		requests/s	account+region		yes	service-quotas	elasticmapreduce	L-432FAB44	The maximum rate at which your bucket replenishes for all EMR operations.	2024-02	2026-01					limits.sq2024
elasticmapreduce	AddInstanceFleet		rate	0.5	5	requests/s	account+region		yes	service-quotas	elasticmapreduce	L-3AD9CD3B (rate), L-0E64D90C (burst)		2024-02	2026-01					limits.sq2024
elasticmapreduce	AddInstanceGroups		rate	0.2	5	requests/s	account+region		yes	service-quotas	elasticmapreduce	L-0224B14B (rate), L-E5202B33 (burst)		2024-02	2026-01					limits.sq2024
elasticmapreduce	AddJobFlowSteps		rate	0.5	10	requests/s	account+region		yes	service-quotas	elasticmapreduce	L-40A3F1BE (rate), L-7E42A979 (burst)		2024-02	2026-01					limits.sq2024
elasticmapreduce	AddTags		rate	0.5	5	requests/s	account+region		yes	service-quotas	elasticmapreduce	L-9CCE25C7 (rate), L-9547F71F (burst)		2024-02	2026-01					limits.sq2024
elasticmapreduce	CancelSteps		rate	0.5	10	requests/s	account+region		yes	service-quotas	elasticmapreduce	L-A90C264E (rate), L-815103CB (burst)		2024-02	2026-01					limits.sq2024
elasticmapreduce	CreateSecurityConfiguration		rate	0.5	5	requests/s	account+region		yes	service-quotas	elasticmapreduce	L-16E4E927 (rate), L-49AA2AC0 (burst)		2024-02	2026-01					limits.sq2024
elasticmapreduce	DeleteSecurityConfiguration		rate	0.5	5	requests/s	account+region		yes	service-quotas	elasticmapreduce	L-EB8F427D (rate), L-F0B1A0AC (burst)		2024-02	2026-01					limits.sq2024
elasticmapreduce	DescribeCluster		rate	1	10	requests/s	account+region		yes	service-quotas	elasticmapreduce	L-D74118B4 (rate), L-81AF5123 (burst)		2024-02	2026-01					limits.sq2024
elasticmapreduce	DescribeJobFlows		rate	0.2	20	requests/s	account+region		yes	service-quotas	elasticmapreduce	L-68268EEB (rate), L-9F63B487 (burst)		2024-02	2026-01					limits.sq2024
elasticmapreduce	DescribeSecurityConfiguration		rate	0.5	5	requests/s	account+region		yes	service-quotas	elasticmapreduce	L-8029315A (rate), L-27AD4F43 (burst)		2024-02	2026-01					limits.sq2024
elasticmapreduce	DescribeStep		rate	0.5	10	requests/s	account+region		yes	service-quotas	elasticmapreduce	L-72BCD5B1 (rate), L-B810434D (burst)		2024-02	2026-01					limits.sq2024
elasticmapreduce	ListBootstrapActions		rate	1	10	requests/s	account+region		yes	service-quotas	elasticmapreduce	L-CCF40647 (rate), L-BF4AD168 (burst)		2024-02	2026-01					limits.sq2024
elasticmapreduce	ListClusters		rate	0.5	20	requests/s	account+region		yes	service-quotas	elasticmapreduce	L-ECF78C67 (rate), L-2C4B0A7F (burst)		2024-02	2026-01					limits.sq2024
elasticmapreduce	ListInstanceFleets		rate	0.5	5	requests/s	account+region		yes	service-quotas	elasticmapreduce	L-C0B235E1 (rate), L-85BA8360 (burst)		2024-02	2026-01					limits.sq2024
elasticmapreduce	ListInstanceGroups		rate	1	10	requests/s	account+region		yes	service-quotas	elasticmapreduce	L-84D58688 (rate), L-2266B3CF (burst)		2024-02	2026-01					limits.sq2024
elasticmapreduce	ListInstances		rate	0.5	10	requests/s	account+region		yes	service-quotas	elasticmapreduce	L-76CEF085 (rate), L-41AA02AE (burst)		2024-02	2026-01					limits.sq2024
elasticmapreduce	ListSecurityConfigurations		rate	0.5	5	requests/s	account+region		yes	service-quotas	elasticmapreduce	L-D145AF1C (rate), L-160E516B (burst)		2024-02	2026-01					limits.sq2024
elasticmapreduce	ListSteps		rate	0.5	10	requests/s	account+region		yes	service-quotas	elasticmapreduce	L-8AF88BF0 (rate), L-7D1BF903 (burst)		2024-02	2026-01					limits.sq2024
elasticmapreduce	ModifyCluster		rate	0.5	10	requests/s	account+region		yes	service-quotas	elasticmapreduce	L-73E44B2E (rate), L-A552C9A0 (burst)		2024-02	2026-01					limits.sq2024
elasticmapreduce	ModifyInstanceFleet		rate	0.5	5	requests/s	account+region		yes	service-quotas	elasticmapreduce	L-9EFF5880 (rate), L-5E87FF33 (burst)		2024-02	2026-01					limits.sq2024
elasticmapreduce	ModifyInstanceGroups		rate	0.5	5	requests/s	account+region		yes	service-quotas	elasticmapreduce	L-87EDCC64 (rate), L-A3F85680 (burst)		2024-02	2026-01					limits.sq2024
elasticmapreduce	PutAutoScalingPolicy		rate	0.5	5	requests/s	account+region		yes	service-quotas	elasticmapreduce	L-985D82D4 (rate), L-888B48A6 (burst)		2024-02	2026-01					limits.sq2024
elasticmapreduce	RemoveAutoScalingPolicy		rate	0.5	5	requests/s	account+region		yes	service-quotas	elasticmapreduce	L-F902E21E (rate), L-361D364D (burst)		2024-02	2026-01					limits.sq2024
elasticmapreduce	RemoveTags		rate	0.5	5	requests/s	account+region		yes	service-quotas	elasticmapreduce	L-67E5FE4A (rate), L-C00B9F83 (burst)		2024-02	2026-01					limits.sq2024
elasticmapreduce	RunJobFlow		rate	0.5	10	requests/s	account+region		yes	service-quotas	elasticmapreduce	L-62231AC0 (rate), L-A21DE5E2 (burst)		2024-02	2026-01					limits.sq2024
elasticmapreduce	SetTerminationProtection		rate	0.2	5	requests/s	account+region		yes	service-quotas	elasticmapreduce	L-8027FD2D (rate), L-F06A869F (burst)		2024-02	2026-01					limits.sq2024
elasticmapreduce	SetVisibleToAllUsers		rate	0.2		requests/s	account+region		yes	service-quotas	elasticmapreduce	L-41EE964A		2024-02	2026-01					limits.sq2024
elasticmapreduce	TerminateJobFlows		rate	0.5	10	requests/s	account+region		yes	service-quotas	elasticmapreduce	L-4D731391 (rate), L-2625B75B (burst)		2024-02	2026-01					limits.sq2024
elastictranscoder			concurrency	20		at once	account+region		yes	service-quotas	elastictranscoder	L-EAE6F7FC	Concurrent jobs per pipeline	2024-02	2026-01					limits.sq2024
elastictranscoder			rate	100		requests/s	account+region		yes	service-quotas	elastictranscoder	L-25A79362	Burst size of Create Job requests	2024-02	2026-01					limits.sq2024
elastictranscoder			rate	2		requests/s	account+region		yes	service-quotas	elastictranscoder	L-0BDCC49D	Rate of Create Job requests	2024-02	2026-01					limits.sq2024
elastictranscoder			rate	4		requests/s	account+region		yes	service-quotas	elastictranscoder	L-301A2D88	Rate of Read Job requests	2024-02	2026-01					limits.sq2024
elastictranscoder			rate	50		requests/s	account+region		yes	service-quotas	elastictranscoder	L-73E60F57	Burst size of Read Job requests	2024-02	2026-01					limits.sq2024
email			rate	1		requests/s	account+region		yes	service-quotas	ses	L-CDEF9B6B	Sending rate	2024-02	2026-01					limits.sq2024
email	BatchGetMetricData		rate	16		requests/s	account+region							2026						limits.botocore
email	GetEmailTemplate		rate	50		requests/s	account+region							2026						limits.botocore
email	GetIdentityDkimAttributes		rate	1		requests/s	account+region							2026						limits.botocore
email	GetIdentityMailFromDomainAttributes		rate	1		requests/s	account+region							2026						limits.botocore
email	GetIdentityNotificationAttributes		rate	1		requests/s	account+region							2026						limits.botocore
email	GetIdentityVerificationAttributes		rate	1		requests/s	account+region							2026						limits.botocore
emr-serverless			concurrency	16		at once	account+region		yes	service-quotas	emr-serverless	L-D05C8A75	Max concurrent vCPUs per account	2024-02	2026-01					limits.sq2024
entityresolution			rate	50		requests/s	account+region		yes	service-quotas	entityresolution	L-1E6F8596	Rate of GetMatchId API Requests	2024-02	2026-01					limits.sq2024
events			rate	18750		requests/s	account+region		yes	service-quotas	events	L-5540C5E3	Invocations throttle limit in transactions per second	2024-02	2026-01					limits.sq2024
events			rate	300		requests/s	account+region		yes	service-quotas	events	L-755FD01C	Rate of invocations per API destination	2024-02	2026-01					limits.sq2024
events			rate	50		requests/s	account+region		yes	service-quotas	events	L-3C47459F	Throttle limit in transactions per second	2024-02	2026-01					limits.sq2024
events	PutEvents		rate	10000		requests/s	account+region		yes	service-quotas	events	L-9B653E91		2024-02	2026-01					limits.sq2024
evidently			rate	1000		requests/s	account+region		yes	service-quotas	evidently	L-2992F357	Rate of PostProjectEvents requests	2024-02	2026-01					limits.sq2024
evidently			rate	1000		requests/s	account+region		yes	service-quotas	evidently	L-4F58F1DC	Rate of EvaluateFeature requests	2024-02	2026-01					limits.sq2024
evidently			rate	50		requests/s	account+region		yes	service-quotas	evidently	L-ECD3E408	Rate of BatchEvaluateFeature requests	2024-02	2026-01					limits.sq2024
execute-api	*		rate	10000	5000	requests/s	account+region, all APIs together	2,500 per second and 1,250 burst in af-south-1, eu-south-1, ap-southeast-3, me-central-1, ap-south-2, ap-southeast-4, eu-south-2, eu-central-2, il-central-1, ca-west-1, ap-southeast-5, ap-southeast-7, mx-central-1	yes	service-quotas	apigateway	L-8A5B8E43		2026		yes	the burst cannot be changed by customers			limits.apigateway
finspace			concurrency	10		at once	account+region		yes	service-quotas	finspace	L-05F8CB95	Managed kdb concurrent changeset ingestions	2024-02	2026-01					limits.sq2024
finspace			concurrency	10		at once	account+region		yes	service-quotas	finspace	L-077DA164	Concurrent data views processing	2024-02	2026-01					limits.sq2024
finspace			concurrency	10		at once	account+region		yes	service-quotas	finspace	L-8798EB61	Concurrent dataview version processing	2024-02	2026-01					limits.sq2024
finspace			concurrency	10		at once	account+region		yes	service-quotas	finspace	L-9FC1D048	Concurrent changesets processing	2024-02	2026-01					limits.sq2024
firehose	CreateDeliveryStream		rate	5		requests/s	account+region							2021						limits.firehose-2021
firehose	DeleteDeliveryStream		rate	5		requests/s	account+region							2021						limits.firehose-2021
firehose	DescribeDeliveryStream		rate	5		requests/s	account+region							2021						limits.firehose-2021
firehose	ListDeliveryStreams		rate	5		requests/s	account+region							2021						limits.firehose-2021
firehose	ListTagsForDeliveryStream		rate	5		requests/s	account+region							2021						limits.firehose-2021
firehose	PutRecord PutRecordBatch		rate	2000		requests/s	delivery stream	us-east-1, us-west-2, eu-west-1: with 500,000 records/s and 5 MiB/s; elsewhere 1,000 requests/s, 100,000 records/s, 1 MiB/s	yes					2021		yes				limits.firehose-2021
firehose	StartDeliveryStreamEncryption		rate	5		requests/s	account+region							2021						limits.firehose-2021
firehose	StopDeliveryStreamEncryption		rate	5		requests/s	account+region							2021						limits.firehose-2021
firehose	TagDeliveryStream		rate	5		requests/s	account+region							2021						limits.firehose-2021
firehose	UntagDeliveryStream		rate	5		requests/s	account+region							2021						limits.firehose-2021
firehose	UpdateDestination		rate	5		requests/s	account+region							2021						limits.firehose-2021
frauddetector			concurrency	1		at once	account+region		yes	service-quotas	frauddetector	L-71AAD453	Total concurrent Event Type statistics update operations	2024-02	2026-01					limits.sq2024
frauddetector			rate	200		requests/s	account+region		yes	service-quotas	frauddetector	L-7D855745	Rate of GetPrediction requests	2024-02	2026-01					limits.sq2024
geo	AssociateTrackerConsumer		rate	10		requests/s	account+region		yes	service-quotas	geo	L-664067C5		2024-02	2026-01					limits.sq2024
geo	BatchDeleteDevicePositionHistory		rate	50		requests/s	account+region		yes	service-quotas	geo	L-CA16DE37		2024-02	2026-01					limits.sq2024
geo	BatchDeleteGeofence		rate	50		requests/s	account+region		yes	service-quotas	geo	L-93F5D44A		2024-02	2026-01					limits.sq2024
geo	BatchEvaluateGeofences		rate	50		requests/s	account+region		yes	service-quotas	geo	L-9A0A3162		2024-02	2026-01					limits.sq2024
geo	BatchGetDevicePosition		rate	50		requests/s	account+region		yes	service-quotas	geo	L-1D4EB556		2024-02	2026-01					limits.sq2024
geo	BatchPutGeofence		rate	50		requests/s	account+region		yes	service-quotas	geo	L-4D8FB6E2		2024-02	2026-01					limits.sq2024
geo	BatchUpdateDevicePosition		rate	50		requests/s	account+region		yes	service-quotas	geo	L-16C77FC0		2024-02	2026-01					limits.sq2024
geo	CalculateRoute		rate	10		requests/s	account+region		yes	service-quotas	geo	L-44B9F1A6		2024-02	2026-01					limits.sq2024
geo	CalculateRouteMatrix		rate	5		requests/s	account+region		yes	service-quotas	geo	L-0E174A76		2024-02	2026-01					limits.sq2024
geo	CreateGeofenceCollection		rate	10		requests/s	account+region		yes	service-quotas	geo	L-DFE2C362		2024-02	2026-01					limits.sq2024
geo	CreateKey		rate	10		requests/s	account+region		yes	service-quotas	geo	L-0C20A2F2		2024-02	2026-01					limits.sq2024
geo	CreateMap		rate	10		requests/s	account+region		yes	service-quotas	geo	L-8A769EC2		2024-02	2026-01					limits.sq2024
geo	CreatePlaceIndex		rate	10		requests/s	account+region		yes	service-quotas	geo	L-0A4EAAD0		2024-02	2026-01					limits.sq2024
geo	CreateRouteCalculator		rate	10		requests/s	account+region		yes	service-quotas	geo	L-AF53BB1C		2024-02	2026-01					limits.sq2024
geo	CreateTracker		rate	10		requests/s	account+region		yes	service-quotas	geo	L-0316544D		2024-02	2026-01					limits.sq2024
geo	DeleteGeofenceCollection		rate	10		requests/s	account+region		yes	service-quotas	geo	L-779B9CA5		2024-02	2026-01					limits.sq2024
geo	DeleteKey		rate	10		requests/s	account+region		yes	service-quotas	geo	L-FF8C0CDC		2024-02	2026-01					limits.sq2024
geo	DeleteMap		rate	10		requests/s	account+region		yes	service-quotas	geo	L-66B4C7B5		2024-02	2026-01					limits.sq2024
geo	DeletePlaceIndex		rate	10		requests/s	account+region		yes	service-quotas	geo	L-D012773A		2024-02	2026-01					limits.sq2024
geo	DeleteRouteCalculator		rate	10		requests/s	account+region		yes	service-quotas	geo	L-EF11EFBE		2024-02	2026-01					limits.sq2024
geo	DeleteTracker		rate	10		requests/s	account+region		yes	service-quotas	geo	L-24CBFF24		2024-02	2026-01					limits.sq2024
geo	DescribeGeofenceCollection		rate	10		requests/s	account+region		yes	service-quotas	geo	L-68C0FF09		2024-02	2026-01					limits.sq2024
geo	DescribeKey		rate	10		requests/s	account+region		yes	service-quotas	geo	L-4B4C2391		2024-02	2026-01					limits.sq2024
geo	DescribeMap		rate	10		requests/s	account+region		yes	service-quotas	geo	L-3B6F7C26		2024-02	2026-01					limits.sq2024
geo	DescribePlaceIndex		rate	10		requests/s	account+region		yes	service-quotas	geo	L-772C0B77		2024-02	2026-01					limits.sq2024
geo	DescribeRouteCalculator		rate	10		requests/s	account+region		yes	service-quotas	geo	L-EA3098B7		2024-02	2026-01					limits.sq2024
geo	DescribeTracker		rate	10		requests/s	account+region		yes	service-quotas	geo	L-4BA89359		2024-02	2026-01					limits.sq2024
geo	DisassociateTrackerConsumer		rate	10		requests/s	account+region		yes	service-quotas	geo	L-32299313		2024-02	2026-01					limits.sq2024
geo	GetDevicePosition		rate	50		requests/s	account+region		yes	service-quotas	geo	L-55FCDA52		2024-02	2026-01					limits.sq2024
geo	GetDevicePositionHistory		rate	50		requests/s	account+region		yes	service-quotas	geo	L-9A60EA62		2024-02	2026-01					limits.sq2024
geo	GetGeofence		rate	50		requests/s	account+region		yes	service-quotas	geo	L-E2B35742		2024-02	2026-01					limits.sq2024
geo	GetMapGlyphs		rate	50		requests/s	account+region		yes	service-quotas	geo	L-25528367		2024-02	2026-01					limits.sq2024
geo	GetMapSprites		rate	50		requests/s	account+region		yes	service-quotas	geo	L-C2D15753		2024-02	2026-01					limits.sq2024
geo	GetMapStyleDescriptor		rate	50		requests/s	account+region		yes	service-quotas	geo	L-05EFD12D		2024-02	2026-01					limits.sq2024
geo	GetMapTile		rate	500		requests/s	account+region		yes	service-quotas	geo	L-7FB5719A		2024-02	2026-01					limits.sq2024
geo	GetPlace		rate	50		requests/s	account+region		yes	service-quotas	geo	L-CF1B7B95		2024-02	2026-01					limits.sq2024
geo	ListDevicePositions		rate	50		requests/s	account+region		yes	service-quotas	geo	L-B26E5E95		2024-02	2026-01					limits.sq2024
geo	ListGeofenceCollections		rate	10		requests/s	account+region		yes	service-quotas	geo	L-42524A80		2024-02	2026-01					limits.sq2024
geo	ListGeofences		rate	50		requests/s	account+region		yes	service-quotas	geo	L-2A3A5399		2024-02	2026-01					limits.sq2024
geo	ListKeys		rate	10		requests/s	account+region		yes	service-quotas	geo	L-BE8C4A7E		2024-02	2026-01					limits.sq2024
geo	ListMaps		rate	10		requests/s	account+region		yes	service-quotas	geo	L-004FBC04		2024-02	2026-01					limits.sq2024
geo	ListPlaceIndexes		rate	10		requests/s	account+region		yes	service-quotas	geo	L-E3E8B4BC		2024-02	2026-01					limits.sq2024
geo	ListRouteCalculators		rate	10		requests/s	account+region		yes	service-quotas	geo	L-D3A51B68		2024-02	2026-01					limits.sq2024
geo	ListTagsForResource		rate	10		requests/s	account+region		yes	service-quotas	geo	L-E976E608		2024-02	2026-01					limits.sq2024
geo	ListTrackerConsumers		rate	10		requests/s	account+region		yes	service-quotas	geo	L-3B5E6DAC		2024-02	2026-01					limits.sq2024
geo	ListTrackers		rate	10		requests/s	account+region		yes	service-quotas	geo	L-F0E58BD7		2024-02	2026-01					limits.sq2024
geo	PutGeofence		rate	50		requests/s	account+region		yes	service-quotas	geo	L-8C4D918C		2024-02	2026-01					limits.sq2024
geo	SearchPlaceIndexForPosition		rate	50		requests/s	account+region		yes	service-quotas	geo	L-201B3D58		2024-02	2026-01					limits.sq2024
geo	SearchPlaceIndexForSuggestions		rate	50		requests/s	account+region		yes	service-quotas	geo	L-EC3CCC13		2024-02	2026-01					limits.sq2024
geo	SearchPlaceIndexForText		rate	50		requests/s	account+region		yes	service-quotas	geo	L-20F1367A		2024-02	2026-01					limits.sq2024
geo	TagResource		rate	10		requests/s	account+region		yes	service-quotas	geo	L-2CA6C84D		2024-02	2026-01					limits.sq2024
geo	UntagResource		rate	10		requests/s	account+region		yes	service-quotas	geo	L-C236DAD6		2024-02	2026-01					limits.sq2024
geo	UpdateGeofenceCollection		rate	10		requests/s	account+region		yes	service-quotas	geo	L-4D54A4EF		2024-02	2026-01					limits.sq2024
geo	UpdateKey		rate	10		requests/s	account+region		yes	service-quotas	geo	L-E31E6201		2024-02	2026-01					limits.sq2024
geo	UpdateMap		rate	10		requests/s	account+region		yes	service-quotas	geo	L-123EEE95		2024-02	2026-01					limits.sq2024
geo	UpdatePlaceIndex		rate	10		requests/s	account+region		yes	service-quotas	geo	L-AE2D8C2E		2024-02	2026-01					limits.sq2024
geo	UpdateRouteCalculator		rate	10		requests/s	account+region		yes	service-quotas	geo	L-85DB3370		2024-02	2026-01					limits.sq2024
geo	UpdateTracker		rate	10		requests/s	account+region		yes	service-quotas	geo	L-5C766737		2024-02	2026-01					limits.sq2024
globalaccelerator	WithdrawByoipCidr		rate	0.1		requests/s	account (global)							2026						limits.botocore
glue			concurrency	150		at once	account+region		yes	service-quotas	glue	L-4071B0E3	Number of crawlers running concurrently per account	2024-02	2026-01					limits.sq2024
glue			concurrency	2000		at once	account+region		yes	service-quotas	glue	L-5E4153CA	Max concurrent job runs per account	2024-02	2026-01					limits.sq2024
glue			concurrency	25		at once	account+region		yes	service-quotas	glue	L-ACAC12B6	Max concurrent data quality ruleset recommendation runs per account	2024-02	2026-01					limits.sq2024
glue			concurrency	3		at once	account+region		yes	service-quotas	glue	L-E15CE20A	Concurrent machine learning task runs per transform	2024-02	2026-01					limits.sq2024
glue			concurrency	30		at once	account+region		yes	service-quotas	glue	L-83A59AA6	Total concurrent machine learning task runs for transforms per account	2024-02	2026-01					limits.sq2024
glue			concurrency	4000		at once	account+region		yes	service-quotas	glue	L-F574AED9	Max concurrent job runs per job	2024-02	2026-01					limits.sq2024
glue			concurrency	50		at once	account+region		yes	service-quotas	glue	L-3890A802	Number of column statistics tasks running concurrently per account	2024-02	2026-01					limits.sq2024
glue			concurrency	50		at once	account+region		yes	service-quotas	glue	L-C3952F6C	Max concurrent data quality ruleset evaluation runs per account	2024-02	2026-01					limits.sq2024
glue			concurrency	50		at once	account+region		yes	service-quotas	glue	L-E6C807E7	Concurrent compute capacity for Ray worker instances in M-DPUs per account.	2024-02						limits.sq2024
glue	*		rate			requests/s	account+region							2026						limits.request-rates-not-published limits.concurrency-quotas-in-the-service-quotas
healthlake			rate	10		requests/s	account+region		yes	service-quotas	healthlake	L-51420D3D	Rate of Bundle requests per data store	2024-02						limits.sq2024
healthlake			rate	100		requests/s	account+region		yes	service-quotas	healthlake	L-611058A1	Rate of search requests using GET per data store	2024-02	2026-01					limits.sq2024
healthlake			rate	100		requests/s	account+region		yes	service-quotas	healthlake	L-7366BBDE	Rate of search requests using POST per data store	2024-02	2026-01					limits.sq2024
healthlake			rate	1000		requests/s	account+region		yes	service-quotas	healthlake	L-9375C7A1	Rate of PUT requests per data store	2024-02						limits.sq2024
healthlake			rate	1000		requests/s	account+region		yes	service-quotas	healthlake	L-9EB60712	Rate of POST requests per data store	2024-02	2026-01					limits.sq2024
healthlake			rate	1000		requests/s	account+region		yes	service-quotas	healthlake	L-C208C0FF	Rate of DELETE requests per data store	2024-02						limits.sq2024
healthlake			rate	20		requests/s	account+region		yes	service-quotas	healthlake	L-D0D9461D	Rate of Bundle requests per account	2024-02						limits.sq2024
healthlake			rate	200		requests/s	account+region		yes	service-quotas	healthlake	L-6FDC6068	Rate of search requests using POST per account	2024-02	2026-01					limits.sq2024
healthlake			rate	200		requests/s	account+region		yes	service-quotas	healthlake	L-98AD4FBA	Rate of search requests using GET per account	2024-02	2026-01					limits.sq2024
healthlake			rate	2000		requests/s	account+region		yes	service-quotas	healthlake	L-0BAE502B	Rate of PUT requests per account	2024-02						limits.sq2024
healthlake			rate	2000		requests/s	account+region		yes	service-quotas	healthlake	L-B24305BE	Rate of DELETE requests per account	2024-02						limits.sq2024
healthlake			rate	2000		requests/s	account+region		yes	service-quotas	healthlake	L-B94D535B	Rate of POST requests per account	2024-02	2026-01					limits.sq2024
healthlake			rate	3000		requests/s	account+region		yes	service-quotas	healthlake	L-863A7B88	Rate of GET requests per data store	2024-02	2026-01					limits.sq2024
healthlake			rate	6000		requests/s	account+region		yes	service-quotas	healthlake	L-F39A95A1	Rate of GET requests per account	2024-02	2026-01					limits.sq2024
iam	*		rate			requests/s	account (global, us-east-1)		no					2026						limits.no-number-published limits.inventory-tools-use-10-to-15-requests-s
imagebuilder			concurrency	100		at once	account+region		yes	service-quotas	imagebuilder	L-BA4D191B	Concurrent builds	2024-02	2026-01					limits.sq2024
imagebuilder			concurrency	50		at once	account+region		yes	service-quotas	imagebuilder	L-5E848392	Concurrent resource state update	2024-02	2026-01					limits.sq2024
imagebuilder			concurrency	50		at once	account+region		yes	service-quotas	imagebuilder	L-69312229	Concurrent AMI copies per distribution configuration	2024-02	2026-01					limits.sq2024
iot			concurrency	500		at once	account+region		yes	service-quotas	iot	L-FBF5CD89	Concurrent jobs	2024-02	2026-01					limits.sq2024
iot			concurrency	500000		at once	account+region		yes	service-quotas	iotcore	L-75CAB723	Maximum concurrent client connections per account	2024-02	2026-01					limits.sq2024
iot			rate	1		requests/s	account+region		yes	service-quotas	iot	L-4C86F053	CloseTunnel API throttle limit	2024-02	2026-01					limits.sq2024
iot			rate	1		requests/s	account+region		yes	service-quotas	iot	L-E72C1C85	OpenTunnel API throttle limit	2024-02	2026-01					limits.sq2024
iot			rate	10		requests/s	account+region		yes	service-quotas	iot	L-00511A32	Maximum connection rate	2024-02	2026-01					limits.sq2024
iot			rate	10		requests/s	account+region		yes	service-quotas	iot	L-382CCFC0	DescribeTunnel API throttle limit	2024-02	2026-01					limits.sq2024
iot			rate	10		requests/s	account+region		yes	service-quotas	iot	L-5755407D	TagResource API throttle limit	2024-02	2026-01					limits.sq2024
iot			rate	10		requests/s	account+region		yes	service-quotas	iot	L-60A7ED34	ListTagsForResource API throttle limit	2024-02	2026-01					limits.sq2024
iot			rate	10		requests/s	account+region		yes	service-quotas	iot	L-B7CAF86D	ListTunnels API throttle limit	2024-02	2026-01					limits.sq2024
iot			rate	10		requests/s	account+region		yes	service-quotas	iot	L-EFEC7F9B	CreateOTAUpdate API TPS	2024-02	2026-01					limits.sq2024
iot			rate	10		requests/s	account+region		yes	service-quotas	iotcore	L-066C37B5	DeleteProvisioningTemplate API TPS	2024-02	2026-01					limits.sq2024
iot			rate	10		requests/s	account+region		yes	service-quotas	iotcore	L-06D0B96B	UpdateCertificateMode API TPS	2024-02	2026-01					limits.sq2024
iot			rate	10		requests/s	account+region		yes	service-quotas	iotcore	L-06E76376	TagResource API TPS	2024-02	2026-01					limits.sq2024
iot			rate	10		requests/s	account+region		yes	service-quotas	iotcore	L-073010AA	ListPolicyPrincipals API TPS	2024-02	2026-01					limits.sq2024
iot			rate	10		requests/s	account+region		yes	service-quotas	iotcore	L-0AA974E3	ListRetainedMessages API TPS	2024-02	2026-01					limits.sq2024
iot			rate	10		requests/s	account+region		yes	service-quotas	iotcore	L-136C6B71	AcceptCertificateTransfer API TPS	2024-02	2026-01					limits.sq2024
iot			rate	10		requests/s	account+region		yes	service-quotas	iotcore	L-14E3C32E	CancelCertificateTransfer API TPS	2024-02	2026-01					limits.sq2024
iot			rate	10		requests/s	account+region		yes	service-quotas	iotcore	L-15185D92	ListCACertificates API TPS	2024-02	2026-01					limits.sq2024
iot			rate	10		requests/s	account+region		yes	service-quotas	iotcore	L-19FEFCAA	DescribeAuthorizer API TPS	2024-02	2026-01					limits.sq2024
iot			rate	10		requests/s	account+region		yes	service-quotas	iotcore	L-1B2EEF52	CreatePolicy API TPS	2024-02	2026-01					limits.sq2024
iot			rate	10		requests/s	account+region		yes	service-quotas	iotcore	L-1E5260D6	ListThingGroups API TPS	2024-02	2026-01					limits.sq2024
iot			rate	10		requests/s	account+region		yes	service-quotas	iotcore	L-1FD03A8A	UpdateProvisioningTemplate API TPS	2024-02	2026-01					limits.sq2024
iot			rate	10		requests/s	account+region		yes	service-quotas	iotcore	L-261C415C	DescribeProvisioningTemplate API TPS	2024-02	2026-01					limits.sq2024
iot			rate	10		requests/s	account+region		yes	service-quotas	iotcore	L-2990EF9F	DeletePolicyVersion API TPS	2024-02	2026-01					limits.sq2024
iot			rate	10		requests/s	account+region		yes	service-quotas	iotcore	L-2B86A5A0	ListPolicies API TPS	2024-02	2026-01					limits.sq2024
iot			rate	10		requests/s	account+region		yes	service-quotas	iotcore	L-33A2AE15	CreateProvisioningClaim API TPS	2024-02	2026-01					limits.sq2024
iot			rate	10		requests/s	account+region		yes	service-quotas	iotcore	L-35130141	DescribeProvisioningTemplateVersion API TPS	2024-02	2026-01					limits.sq2024
iot			rate	10		requests/s	account+region		yes	service-quotas	iotcore	L-40B55430	CreateKeysAndCertificate API TPS	2024-02	2026-01					limits.sq2024
iot			rate	10		requests/s	account+region		yes	service-quotas	iotcore	L-447FFBFB	UpdateRoleAlias API TPS	2024-02	2026-01					limits.sq2024
iot			rate	10		requests/s	account+region		yes	service-quotas	iotcore	L-4671C7C8	RegisterCertificateWithoutCA API TPS	2024-02	2026-01					limits.sq2024
iot			rate	10		requests/s	account+region		yes	service-quotas	iotcore	L-4673EACA	DescribeThingRegistrationTask API TPS	2024-02	2026-01					limits.sq2024
iot			rate	10		requests/s	account+region		yes	service-quotas	iotcore	L-4BDBE56D	ListDomainConfigurations API TPS	2024-02	2026-01					limits.sq2024
iot			rate	10		requests/s	account+region		yes	service-quotas	iotcore	L-4F16A45D	SetDefaultPolicyVersion API TPS	2024-02	2026-01					limits.sq2024
iot			rate	10		requests/s	account+region		yes	service-quotas	iotcore	L-51C95546	SetDefaultAuthorizer API TPS	2024-02	2026-01					limits.sq2024
iot			rate	10		requests/s	account+region		yes	service-quotas	iotcore	L-51D1E673	ListThingRegistrationTaskReports API TPS	2024-02	2026-01					limits.sq2024
iot			rate	10		requests/s	account+region		yes	service-quotas	iotcore	L-53E8A280	ListProvisioningTemplates API TPS	2024-02	2026-01					limits.sq2024
iot			rate	10		requests/s	account+region		yes	service-quotas	iotcore	L-56AB20B6	ListOutgoingCertificates API TPS	2024-02	2026-01					limits.sq2024
iot			rate	10		requests/s	account+region		yes	service-quotas	iotcore	L-57AAC135	ListThings API TPS	2024-02	2026-01					limits.sq2024
iot			rate	10		requests/s	account+region		yes	service-quotas	iotcore	L-58129C66	DeletePolicy API TPS	2024-02	2026-01					limits.sq2024
iot			rate	10		requests/s	account+region		yes	service-quotas	iotcore	L-5A0AFD83	ListCertificatesByCA API TPS	2024-02	2026-01					limits.sq2024
iot			rate	10		requests/s	account+region		yes	service-quotas	iotcore	L-5BDDC7FE	ClearDefaultAuthorizer API TPS	2024-02	2026-01					limits.sq2024
iot			rate	10		requests/s	account+region		yes	service-quotas	iotcore	L-5CE9072D	GetPolicy API TPS	2024-02	2026-01					limits.sq2024
iot			rate	10		requests/s	account+region		yes	service-quotas	iotcore	L-6355B513	UpdateAuthorizer API TPS	2024-02	2026-01					limits.sq2024
iot			rate	10		requests/s	account+region		yes	service-quotas	iotcore	L-7027E8DD	DescribeDomainConfiguration API TPS	2024-02	2026-01					limits.sq2024
iot			rate	10		requests/s	account+region		yes	service-quotas	iotcore	L-7278F198	StartThingRegistrationTask API TPS	2024-02	2026-01					limits.sq2024
iot			rate	10		requests/s	account+region		yes	service-quotas	iotcore	L-77B523DC	UpdateCertificate API TPS	2024-02	2026-01					limits.sq2024
iot			rate	10		requests/s	account+region		yes	service-quotas	iotcore	L-7E496DB6	DescribeCertificateTag API TPS	2024-02	2026-01					limits.sq2024
iot			rate	10		requests/s	account+region		yes	service-quotas	iotcore	L-80CBA176	ListProvisioningTemplateVersions API TPS	2024-02	2026-01					limits.sq2024
iot			rate	10		requests/s	account+region		yes	service-quotas	iotcore	L-82706932	DescribeRoleAlias API TPS	2024-02	2026-01					limits.sq2024
iot			rate	10		requests/s	account+region		yes	service-quotas	iotcore	L-83705EE2	GetRegistrationCode API TPS	2024-02	2026-01					limits.sq2024
iot			rate	10		requests/s	account+region		yes	service-quotas	iotcore	L-8996ACA8	UntagResource API TPS	2024-02	2026-01					limits.sq2024
iot			rate	10		requests/s	account+region		yes	service-quotas	iotcore	L-8C0011A3	RegisterCertificate API TPS	2024-02	2026-01					limits.sq2024
iot			rate	10		requests/s	account+region		yes	service-quotas	iotcore	L-944099F0	DeleteCACertificate API TPS	2024-02	2026-01					limits.sq2024
iot			rate	10		requests/s	account+region		yes	service-quotas	iotcore	L-97DA2C60	ListCertificates API TPS	2024-02	2026-01					limits.sq2024
iot			rate	10		requests/s	account+region		yes	service-quotas	iotcore	L-9A4156D0	TransferCertificate API TPS	2024-02	2026-01					limits.sq2024
iot			rate	10		requests/s	account+region		yes	service-quotas	iotcore	L-9BF00264	ListAuthorizers API TPS	2024-02	2026-01					limits.sq2024
iot			rate	10		requests/s	account+region		yes	service-quotas	iotcore	L-9C512C33	UpdateEventConfigurations API TPS	2024-02	2026-01					limits.sq2024
iot			rate	10		requests/s	account+region		yes	service-quotas	iotcore	L-A34ABBD3	DescribeDefaultAuthorizer API TPS	2024-02	2026-01					limits.sq2024
iot			rate	10		requests/s	account+region		yes	service-quotas	iotcore	L-A755E860	UpdateCACertificate API TPS	2024-02	2026-01					limits.sq2024
iot			rate	10		requests/s	account+region		yes	service-quotas	iotcore	L-AC832B8A	DescribeEventConfigurations API TPS	2024-02	2026-01					limits.sq2024
iot			rate	10		requests/s	account+region		yes	service-quotas	iotcore	L-B2BBBD8C	Fleet Provisioning RegisterThing MQTT API TPS	2024-02	2026-01					limits.sq2024
iot			rate	10		requests/s	account+region		yes	service-quotas	iotcore	L-B2CCE1DE	ListThingRegistrationTask API TPS	2024-02	2026-01					limits.sq2024
iot			rate	10		requests/s	account+region		yes	service-quotas	iotcore	L-B3AC62F0	RegisterCACertificate API TPS	2024-02	2026-01					limits.sq2024
iot			rate	10		requests/s	account+region		yes	service-quotas	iotcore	L-B9586B46	UpdateCertificateTag API TPS	2024-02	2026-01					limits.sq2024
iot			rate	10		requests/s	account+region		yes	service-quotas	iotcore	L-BB923BC2	ListBillingGroups API TPS	2024-02	2026-01					limits.sq2024
iot			rate	10		requests/s	account+region		yes	service-quotas	iotcore	L-BD4A365E	CreatePolicyVersion API TPS	2024-02	2026-01					limits.sq2024
iot			rate	10		requests/s	account+region		yes	service-quotas	iotcore	L-C0B2EF8B	RegisterThing API TPS	2024-02	2026-01					limits.sq2024
iot			rate	10		requests/s	account+region		yes	service-quotas	iotcore	L-C481616A	ListPrincipalThings API TPS	2024-02	2026-01					limits.sq2024
iot			rate	10		requests/s	account+region		yes	service-quotas	iotcore	L-CAFFCA46	Fleet Provisioning CreateKeysAndCertificate MQTT API TPS	2024-02	2026-01					limits.sq2024
iot			rate	10		requests/s	account+region		yes	service-quotas	iotcore	L-D127B7BE	ListTagsForResource API TPS	2024-02	2026-01					limits.sq2024
iot			rate	10		requests/s	account+region		yes	service-quotas	iotcore	L-D5D09DC2	DeleteRegistrationCode API TPS	2024-02	2026-01					limits.sq2024
iot			rate	10		requests/s	account+region		yes	service-quotas	iotcore	L-D624FA43	UpdateDomainConfiguration API TPS	2024-02	2026-01					limits.sq2024
iot			rate	10		requests/s	account+region		yes	service-quotas	iotcore	L-D7C50543	ListTargetsForPolicy API TPS	2024-02	2026-01					limits.sq2024
iot			rate	10		requests/s	account+region		yes	service-quotas	iotcore	L-DADCC3DA	StopThingRegistrationTask API TPS	2024-02	2026-01					limits.sq2024
iot			rate	10		requests/s	account+region		yes	service-quotas	iotcore	L-E67DF416	ListPolicyVersions API TPS	2024-02	2026-01					limits.sq2024
iot			rate	10		requests/s	account+region		yes	service-quotas	iotcore	L-E72BB356	DescribeCACertificate API TPS	2024-02	2026-01					limits.sq2024
iot			rate	10		requests/s	account+region		yes	service-quotas	iotcore	L-E82C8FBF	RejectCertificateTransfer API TPS	2024-02	2026-01					limits.sq2024
iot			rate	10		requests/s	account+region		yes	service-quotas	iotcore	L-EEB8F0B1	DeleteCertificate API TPS	2024-02	2026-01					limits.sq2024
iot			rate	10		requests/s	account+region		yes	service-quotas	iotcore	L-F22E433B	ListRoleAliases API TPS	2024-02	2026-01					limits.sq2024
iot			rate	10		requests/s	account+region		yes	service-quotas	iotcore	L-F9EBF527	ListThingTypes API TPS	2024-02	2026-01					limits.sq2024
iot			rate	10		requests/s	account+region		yes	service-quotas	iotcore	L-FC864907	DescribeCertificate API TPS	2024-02	2026-01					limits.sq2024
iot			rate	100		requests/s	account+region		yes	service-quotas	iotcore	L-211F680E	UpdateThing API TPS	2024-02	2026-01					limits.sq2024
iot			rate	100		requests/s	account+region		yes	service-quotas	iotcore	L-23DF46E7	DescribeBillingGroup API TPS	2024-02	2026-01					limits.sq2024
iot			rate	100		requests/s	account+region		yes	service-quotas	iotcore	L-2904683A	AddThingToThingGroup API TPS	2024-02	2026-01					limits.sq2024
iot			rate	100		requests/s	account+region		yes	service-quotas	iotcore	L-2A81A394	RemoveThingFromThingGroup API TPS	2024-02	2026-01					limits.sq2024
iot			rate	100		requests/s	account+region		yes	service-quotas	iotcore	L-52E1E197	DescribeThingGroup API TPS	2024-02	2026-01					limits.sq2024
iot			rate	100		requests/s	account+region		yes	service-quotas	iotcore	L-64CBACAC	CreateThing API TPS	2024-02	2026-01					limits.sq2024
iot			rate	100		requests/s	account+region		yes	service-quotas	iotcore	L-75F129AD	ListThingGroupsForThing API TPS	2024-02	2026-01					limits.sq2024
iot			rate	100		requests/s	account+region		yes	service-quotas	iotcore	L-889800F7	DeleteThing API TPS	2024-02	2026-01					limits.sq2024
iot			rate	100		requests/s	account+region		yes	service-quotas	iotcore	L-B5EE4A16	DetachThingPrincipal API TPS	2024-02	2026-01					limits.sq2024
iot			rate	100		requests/s	account+region		yes	service-quotas	iotcore	L-DA868E55	AssumeRoleWithCertificate API TPS	2024-02	2026-01					limits.sq2024
iot			rate	100		requests/s	account+region		yes	service-quotas	iotcore	L-DDCF8E97	DescribeThingType API TPS	2024-02	2026-01					limits.sq2024
iot			rate	100		requests/s	account+region		yes	service-quotas	iotcore	L-F64D1AA6	AttachThingPrincipal API TPS	2024-02	2026-01					limits.sq2024
iot			rate	1000		requests/s	account+region		yes	service-quotas	iot	L-026DF298	Job execution roll out rate	2024-02	2026-01					limits.sq2024
iot			rate	15		requests/s	account+region		yes	service-quotas	iot	L-4026757A	ListStreams API TPS	2024-02	2026-01					limits.sq2024
iot			rate	15		requests/s	account+region		yes	service-quotas	iot	L-4BB13F2B	DeleteStream API TPS	2024-02	2026-01					limits.sq2024
iot			rate	15		requests/s	account+region		yes	service-quotas	iot	L-59F27FE9	UpdateStream API TPS	2024-02	2026-01					limits.sq2024
iot			rate	15		requests/s	account+region		yes	service-quotas	iot	L-6A50FCE7	ListOTAUpdates API TPS	2024-02	2026-01					limits.sq2024
iot			rate	15		requests/s	account+region		yes	service-quotas	iot	L-74CF42C0	GetOTAUpdate API TPS	2024-02	2026-01					limits.sq2024
iot			rate	15		requests/s	account+region		yes	service-quotas	iot	L-86E241A6	CreateStream API TPS	2024-02	2026-01					limits.sq2024
iot			rate	15		requests/s	account+region		yes	service-quotas	iot	L-DC1637B1	ListMetricValues API TPS	2024-02	2026-01					limits.sq2024
iot			rate	15		requests/s	account+region		yes	service-quotas	iot	L-F288A443	DescribeStream API TPS	2024-02	2026-01					limits.sq2024
iot			rate	15		requests/s	account+region		yes	service-quotas	iotcore	L-01BCDDCA	CreateCertificateFromCsr API TPS	2024-02	2026-01					limits.sq2024
iot			rate	15		requests/s	account+region		yes	service-quotas	iotcore	L-129466FE	ListPrincipalPolicies API TPS	2024-02	2026-01					limits.sq2024
iot			rate	15		requests/s	account+region		yes	service-quotas	iotcore	L-1FE17093	GetPolicyVersion API TPS	2024-02	2026-01					limits.sq2024
iot			rate	15		requests/s	account+region		yes	service-quotas	iotcore	L-3E927DFC	Maximum number of device certificates that can be registered per second	2024-02						limits.sq2024
iot			rate	15		requests/s	account+region		yes	service-quotas	iotcore	L-5D84F9FE	UpdateThingGroup API TPS	2024-02	2026-01					limits.sq2024
iot			rate	15		requests/s	account+region		yes	service-quotas	iotcore	L-6C20C764	DeleteBillingGroup API TPS	2024-02	2026-01					limits.sq2024
iot			rate	15		requests/s	account+region		yes	service-quotas	iotcore	L-7F1DBFAE	DeprecateThingType API TPS	2024-02	2026-01					limits.sq2024
iot			rate	15		requests/s	account+region		yes	service-quotas	iotcore	L-81689EEF	AttachPrincipalPolicy API TPS	2024-02	2026-01					limits.sq2024
iot			rate	15		requests/s	account+region		yes	service-quotas	iotcore	L-8650816F	CreateThingType API TPS	2024-02	2026-01					limits.sq2024
iot			rate	15		requests/s	account+region		yes	service-quotas	iotcore	L-88CA286A	UpdateBillingGroup API TPS	2024-02	2026-01					limits.sq2024
iot			rate	15		requests/s	account+region		yes	service-quotas	iotcore	L-A20A8794	DetachPrincipalPolicy API TPS	2024-02	2026-01					limits.sq2024
iot			rate	15		requests/s	account+region		yes	service-quotas	iotcore	L-B2DA2A45	ListAttachedPolicies API TPS	2024-02	2026-01					limits.sq2024
iot			rate	15		requests/s	account+region		yes	service-quotas	iotcore	L-CA7D4E3E	AttachPolicy API TPS	2024-02	2026-01					limits.sq2024
iot			rate	15		requests/s	account+region		yes	service-quotas	iotcore	L-CFBDB489	DeleteThingType API TPS	2024-02	2026-01					limits.sq2024
iot			rate	15		requests/s	account+region		yes	service-quotas	iotcore	L-EC88D510	DetachPolicy API TPS	2024-02	2026-01					limits.sq2024
iot			rate	15		requests/s	account+region		yes	service-quotas	iotcore	L-FCAB1AF4	DeleteThingGroup API TPS	2024-02	2026-01					limits.sq2024
iot			rate	20		requests/s	account+region		yes	service-quotas	iotcore	L-83161BB8	Fleet Provisioning CreateCertificateFromCsr MQTT API TPS	2024-02	2026-01					limits.sq2024
iot			rate	20		requests/s	account+region		yes	service-quotas	iotcore	L-EFF4BE08	Requests per second per thing	2024-02	2026-01					limits.sq2024
iot			rate	20		requests/s	account+region		yes	service-quotas	iotcore	L-FC3EF4D9	ListThingPrincipals API TPS	2024-02	2026-01					limits.sq2024
iot			rate	20000		requests/s	account+region		yes	service-quotas	iotcore	L-4B33E451	Inbound publish requests per second per account	2024-02	2026-01					limits.sq2024
iot			rate	20000		requests/s	account+region		yes	service-quotas	iotcore	L-5E9B88DA	Rule evaluations per second per AWS account	2024-02	2026-01					limits.sq2024
iot			rate	20000		requests/s	account+region		yes	service-quotas	iotcore	L-FE4EDCF9	Outbound publish requests per second per account	2024-02	2026-01					limits.sq2024
iot			rate	25		requests/s	account+region		yes	service-quotas	iotcore	L-512F449C	CreateThingGroup API TPS	2024-02	2026-01					limits.sq2024
iot			rate	25		requests/s	account+region		yes	service-quotas	iotcore	L-D33FD5F9	ListThingsInThingGroup API TPS	2024-02	2026-01					limits.sq2024
iot			rate	25		requests/s	account+region		yes	service-quotas	iotcore	L-E8797DCC	ListThingsInBillingGroup API TPS	2024-02	2026-01					limits.sq2024
iot			rate	25		requests/s	account+region		yes	service-quotas	iotcore	L-F2D09BC8	CreateBillingGroup API TPS	2024-02	2026-01					limits.sq2024
iot			rate	30		requests/s	account+region		yes	service-quotas	iotcore	L-FAF5733F	RemoveThingFromBillingGroup API TPS	2024-02	2026-01					limits.sq2024
iot			rate	350		requests/s	account+region		yes	service-quotas	iotcore	L-0EF0F5EE	DescribeThing API TPS	2024-02	2026-01					limits.sq2024
iot			rate	3500		requests/s	account+region		yes	service-quotas	iot	L-9AE67DFC	Device metric peak reporting rate for an account	2024-02	2026-01					limits.sq2024
iot			rate	5		requests/s	account+region		yes	service-quotas	iot	L-FCC8A955	DeleteOTAUpdate API TPS	2024-02	2026-01					limits.sq2024
iot			rate	5		requests/s	account+region		yes	service-quotas	iotcore	L-7E0F5745	CreateDynamicThingGroup API TPS	2024-02	2026-01					limits.sq2024
iot			rate	5		requests/s	account+region		yes	service-quotas	iotcore	L-9DF61146	DeleteDynamicThingGroup API TPS	2024-02	2026-01					limits.sq2024
iot			rate	5		requests/s	account+region		yes	service-quotas	iotcore	L-CE45290D	GetEffectivePolicies API TPS	2024-02						limits.sq2024
iot			rate	5		requests/s	account+region		yes	service-quotas	iotcore	L-E06BBD5F	UpdateDynamicThingGroup API TPS	2024-02	2026-01					limits.sq2024
iot			rate	500		requests/s	account+region		yes	service-quotas	iotcore	L-1243AB32	GetRetainedMessage API TPS	2024-02	2026-01					limits.sq2024
iot			rate	500		requests/s	account+region		yes	service-quotas	iotcore	L-35DA9240	Queued messages per second per account	2024-02	2026-01					limits.sq2024
iot			rate	500		requests/s	account+region		yes	service-quotas	iotcore	L-589D5E1D	Subscriptions per second per account	2024-02	2026-01					limits.sq2024
iot			rate	500		requests/s	account+region		yes	service-quotas	iotcore	L-AEA1E176	Connect requests per second per account	2024-02	2026-01					limits.sq2024
iot			rate	500		requests/s	account+region		yes	service-quotas	iotcore	L-BAFC6221	Retained message inbound publish requests per second per account	2024-02	2026-01					limits.sq2024
iot			rate	60		requests/s	account+region		yes	service-quotas	iotcore	L-1F4BE39E	AddThingToBillingGroup API TPS	2024-02	2026-01					limits.sq2024
iot	AssociateTargetsWithJob		rate	10		requests/s	account+region		yes	service-quotas	iot	L-D7A534B0		2024-02	2026-01					limits.sq2024
iot	CancelJob		rate	10		requests/s	account+region		yes	service-quotas	iot	L-DEC656C5		2024-02	2026-01					limits.sq2024
iot	CancelJobExecution		rate	10		requests/s	account+region		yes	service-quotas	iot	L-5D01DB62		2024-02	2026-01					limits.sq2024
iot	CreateJobTemplate		rate	10		requests/s	account+region		yes	service-quotas	iot	L-224318E9		2024-02	2026-01					limits.sq2024
iot	DeleteJob		rate	10		requests/s	account+region		yes	service-quotas	iot	L-46C255C8		2024-02	2026-01					limits.sq2024
iot	DeleteJobExecution		rate	10		requests/s	account+region		yes	service-quotas	iot	L-4AB367B4		2024-02	2026-01					limits.sq2024
iot	DeleteJobTemplate		rate	10		requests/s	account+region		yes	service-quotas	iot	L-99780C4B		2024-02	2026-01					limits.sq2024
iot	DescribeIndex		rate	10		requests/s	account+region		yes	service-quotas	iot	L-23B1CFB2		2024-02	2026-01					limits.sq2024
iot	DescribeJob		rate	10		requests/s	account+region		yes	service-quotas	iot	L-609D00CE		2024-02	2026-01					limits.sq2024
iot	DescribeJobExecution		rate	10		requests/s	account+region		yes	service-quotas	iot	L-B731A266		2024-02	2026-01					limits.sq2024
iot	DescribeJobTemplate		rate	10		requests/s	account+region		yes	service-quotas	iot	L-D3020048		2024-02	2026-01					limits.sq2024
iot	GetCardinality		rate	15		requests/s	account+region		yes	service-quotas	iot	L-B359270D		2024-02	2026-01					limits.sq2024
iot	GetIndexingConfiguration		rate	20		requests/s	account+region		yes	service-quotas	iot	L-4F362163		2024-02	2026-01					limits.sq2024
iot	GetJobDocument		rate	10		requests/s	account+region		yes	service-quotas	iot	L-86FC5D66		2024-02	2026-01					limits.sq2024
iot	GetPercentiles		rate	15		requests/s	account+region		yes	service-quotas	iot	L-4627F3A5		2024-02	2026-01					limits.sq2024
iot	GetStatistics		rate	15		requests/s	account+region		yes	service-quotas	iot	L-090EA78D		2024-02	2026-01					limits.sq2024
iot	ListIndices		rate	5		requests/s	account+region		yes	service-quotas	iot	L-C0894219		2024-02	2026-01					limits.sq2024
iot	ListJobExecutionsForJob		rate	10		requests/s	account+region		yes	service-quotas	iot	L-9CCB5F90		2024-02	2026-01					limits.sq2024
iot	ListJobExecutionsForThing		rate	10		requests/s	account+region		yes	service-quotas	iot	L-10F35433		2024-02	2026-01					limits.sq2024
iot	ListJobTemplates		rate	10		requests/s	account+region		yes	service-quotas	iot	L-59178860		2024-02	2026-01					limits.sq2024
iot	ListJobs		rate	10		requests/s	account+region		yes	service-quotas	iot	L-145FD0E6		2024-02	2026-01					limits.sq2024
iot	SearchIndex		rate	15		requests/s	account+region		yes	service-quotas	iot	L-908D0FBE		2024-02	2026-01					limits.sq2024
iot	UpdateIndexingConfiguration		rate	1		requests/s	account+region		yes	service-quotas	iot	L-632CA122		2024-02	2026-01					limits.sq2024
iot	UpdateJob		rate	10		requests/s	account+region		yes	service-quotas	iot	L-7365ADF8		2024-02	2026-01					limits.sq2024
iotanalytics			rate	1		requests/s	account+region		yes	service-quotas	iotanalytics	L-546EC585	Rate of CreateDatasetContent requests	2024-02	2026-01					limits.sq2024
iotanalytics			rate	1		requests/s	account+region		yes	service-quotas	iotanalytics	L-C24E823A	Rate of SampleChannelData requests	2024-02	2026-01					limits.sq2024
iotanalytics			rate	1		requests/s	account+region		yes	service-quotas	iotanalytics	L-C770541D	Rate of RunPipelineActivity requests	2024-02	2026-01					limits.sq2024
iotanalytics			rate	100000		requests/s	account+region		yes	service-quotas	iotanalytics	L-CFCA90F1	Rate of BatchPutMessage messages	2024-02	2026-01					limits.sq2024
iotevents			rate	1000		requests/s	account+region		yes	service-quotas	iotevents	L-41C77D73	Maximum total messages evaluated per second	2024-02	2026-01					limits.sq2024
iotfleetwise			rate	1		requests/s	account+region		yes	service-quotas	iotfleetwise	L-FDD53FA4	Rate of ingesting messages for each vehicle in an AWS Region.	2024-02						limits.sq2024
iotfleetwise			rate	1000		requests/s	account+region		yes	service-quotas	iotfleetwise	L-B91464DC	Rate of ingesting messages for each account in an AWS Region.	2024-02						limits.sq2024
iotfleetwise			rate	20		requests/s	account+region		yes	service-quotas	iotfleetwise	L-6ED070A2	Rate of API requests for each account in an AWS Region	2024-02						limits.sq2024
iotsitewise			rate	10		requests/s	account+region		yes	service-quotas	iotsitewise	L-0E1DA1E4	Request rate for ListCompositionRelationships	2024-02	2026-01					limits.sq2024
iotsitewise			rate	10		requests/s	account+region		yes	service-quotas	iotsitewise	L-11052945	Request rate for UntagResource	2024-02	2026-01					limits.sq2024
iotsitewise			rate	10		requests/s	account+region		yes	service-quotas	iotsitewise	L-1AC5759B	Request rate for ListAssetModelCompositeModels	2024-02	2026-01					limits.sq2024
iotsitewise			rate	10		requests/s	account+region		yes	service-quotas	iotsitewise	L-1DAFF3FA	Request rate for PutStorageConfiguration	2024-02	2026-01					limits.sq2024
iotsitewise			rate	10		requests/s	account+region		yes	service-quotas	iotsitewise	L-2E6A6BE6	Request rate for ListAssetModels	2024-02	2026-01					limits.sq2024
iotsitewise			rate	10		requests/s	account+region		yes	service-quotas	iotsitewise	L-4C7927F2	Request rate for PutDefaultEncryptionConfiguration	2024-02	2026-01					limits.sq2024
iotsitewise			rate	10		requests/s	account+region		yes	service-quotas	iotsitewise	L-6A07E983	Request rate for CreateAssetModelCompositeModel	2024-02	2026-01					limits.sq2024
iotsitewise			rate	10		requests/s	account+region		yes	service-quotas	iotsitewise	L-76DAFFD4	Request rate for CreateAssetModel	2024-02	2026-01					limits.sq2024
iotsitewise			rate	10		requests/s	account+region		yes	service-quotas	iotsitewise	L-97DCC2B9	Request rate for TagResource	2024-02	2026-01					limits.sq2024
iotsitewise			rate	10		requests/s	account+region		yes	service-quotas	iotsitewise	L-9AB54A74	Request rate for DescribeDefaultEncryptionConfiguration	2024-02	2026-01					limits.sq2024
iotsitewise			rate	10		requests/s	account+region		yes	service-quotas	iotsitewise	L-A2DC172E	Request rate for UpdateAssetModel	2024-02	2026-01					limits.sq2024
iotsitewise			rate	10		requests/s	account+region		yes	service-quotas	iotsitewise	L-C65D47B0	Request rate for ListTagsForResource	2024-02	2026-01					limits.sq2024
iotsitewise			rate	10		requests/s	account+region		yes	service-quotas	iotsitewise	L-C866EFAE	Request rate for DeleteAssetModelCompositeModel	2024-02	2026-01					limits.sq2024
iotsitewise			rate	10		requests/s	account+region		yes	service-quotas	iotsitewise	L-DFA2B5CE	Request rate for DescribeStorageConfiguration	2024-02	2026-01					limits.sq2024
iotsitewise			rate	10		requests/s	account+region		yes	service-quotas	iotsitewise	L-E824E02D	Request rate for DeleteAssetModel	2024-02	2026-01					limits.sq2024
iotsitewise			rate	10		requests/s	account+region		yes	service-quotas	iotsitewise	L-EF35D760	Request rate for UpdateAssetModelCompositeModel	2024-02	2026-01					limits.sq2024
iotsitewise			rate	100		requests/s	account+region		yes	service-quotas	iotsitewise	L-0B4FE3AE	Request rate for DeleteTimeSeries	2024-02	2026-01					limits.sq2024
iotsitewise			rate	100		requests/s	account+region		yes	service-quotas	iotsitewise	L-0ED7CAC0	Request rate for UpdateAssetProperty	2024-02	2026-01					limits.sq2024
iotsitewise			rate	100		requests/s	account+region		yes	service-quotas	iotsitewise	L-5ABA0B04	Request rate for UpdateAsset	2024-02	2026-01					limits.sq2024
iotsitewise			rate	100		requests/s	account+region		yes	service-quotas	iotsitewise	L-8833D569	Request rate for DisassociateAssets	2024-02	2026-01					limits.sq2024
iotsitewise			rate	100		requests/s	account+region		yes	service-quotas	iotsitewise	L-A6B45284	Rate of datapoints retrieved from GetAssetPropertyValueHistory and BatchGetAssetPropertyValueHistory	2024-02	2026-01					limits.sq2024
iotsitewise			rate	100		requests/s	account+region		yes	service-quotas	iotsitewise	L-A6CC6143	Request rate for AssociateAssets	2024-02	2026-01					limits.sq2024
iotsitewise			rate	100		requests/s	account+region		yes	service-quotas	iotsitewise	L-AD488EF9	Request rate for DisassociateTimeSeriesFromAssetProperty	2024-02	2026-01					limits.sq2024
iotsitewise			rate	100		requests/s	account+region		yes	service-quotas	iotsitewise	L-FC916B9F	Request rate for AssociateTimeSeriesToAssetProperty	2024-02	2026-01					limits.sq2024
iotsitewise			rate	1000		requests/s	account+region		yes	service-quotas	iotsitewise	L-36098D32	Request rate for GetAssetPropertyAggregates	2024-02	2026-01					limits.sq2024
iotsitewise			rate	1000		requests/s	account+region		yes	service-quotas	iotsitewise	L-A52C4EC3	Request rate for BatchPutAssetPropertyValue	2024-02	2026-01					limits.sq2024
iotsitewise			rate	1000		requests/s	account+region		yes	service-quotas	iotsitewise	L-CDF30604	Request rate for GetAssetPropertyValue	2024-02	2026-01					limits.sq2024
iotsitewise			rate	1000		requests/s	account+region		yes	service-quotas	iotsitewise	L-D7745D01	Request rate for GetAssetPropertyValueHistory	2024-02	2026-01					limits.sq2024
iotsitewise			rate	150		requests/s	account+region		yes	service-quotas	iotsitewise	L-30ACF5DC	Request rate for DescribeAssetModel	2024-02	2026-01					limits.sq2024
iotsitewise			rate	150		requests/s	account+region		yes	service-quotas	iotsitewise	L-71344A05	Request rate for DescribeLoggingOptions	2024-02	2026-01					limits.sq2024
iotsitewise			rate	150		requests/s	account+region		yes	service-quotas	iotsitewise	L-8CACB17D	Request rate for DescribeAction	2024-02						limits.sq2024
iotsitewise			rate	150		requests/s	account+region		yes	service-quotas	iotsitewise	L-99ECDFE8	Request rate for DescribeTimeSeries	2024-02	2026-01					limits.sq2024
iotsitewise			rate	150		requests/s	account+region		yes	service-quotas	iotsitewise	L-C95674C2	Request rate for DescribeAssetCompositeModel	2024-02	2026-01					limits.sq2024
iotsitewise			rate	150		requests/s	account+region		yes	service-quotas	iotsitewise	L-EC3E9870	Request rate for DescribeAsset	2024-02	2026-01					limits.sq2024
iotsitewise			rate	150		requests/s	account+region		yes	service-quotas	iotsitewise	L-FE40635A	Request rate for DescribeAssetProperty	2024-02	2026-01					limits.sq2024
iotsitewise			rate	150		requests/s	account+region		yes	service-quotas	iotsitewise	L-FF65FBE9	Request rate for DescribeAssetModelCompositeModel	2024-02	2026-01					limits.sq2024
iotsitewise			rate	20		requests/s	account+region		yes	service-quotas	iotsitewise	L-74A3AF8B	Request rate for ExecuteAction	2024-02						limits.sq2024
iotsitewise			rate	200		requests/s	account+region		yes	service-quotas	iotsitewise	L-1F08A062	Request rate for BatchGetAssetPropertyAggregates	2024-02	2026-01					limits.sq2024
iotsitewise			rate	200		requests/s	account+region		yes	service-quotas	iotsitewise	L-6BA71B50	Request rate for BatchGetAssetPropertyValueHistory	2024-02	2026-01					limits.sq2024
iotsitewise			rate	30		requests/s	account+region		yes	service-quotas	iotsitewise	L-4F4858F1	Request rate for ListActions	2024-02						limits.sq2024
iotsitewise			rate	30		requests/s	account+region		yes	service-quotas	iotsitewise	L-A9C0553C	Request rate for PutLoggingOptions	2024-02	2026-01					limits.sq2024
iotsitewise			rate	30		requests/s	account+region		yes	service-quotas	iotsitewise	L-D1C7039E	Request rate for ListAssetRelationships	2024-02	2026-01					limits.sq2024
iotsitewise			rate	30		requests/s	account+region		yes	service-quotas	iotsitewise	L-DF999358	Request rate for ListAssociatedAssets	2024-02	2026-01					limits.sq2024
iotsitewise			rate	30		requests/s	account+region		yes	service-quotas	iotsitewise	L-EFD4443A	Request rate for ListTimeSeries	2024-02	2026-01					limits.sq2024
iotsitewise			rate	30		requests/s	account+region		yes	service-quotas	iotsitewise	L-FD327B60	Request rate for ListAssets	2024-02	2026-01					limits.sq2024
iotsitewise			rate	50		requests/s	account+region		yes	service-quotas	iotsitewise	L-1A4574EB	Request rate for DeleteAsset	2024-02	2026-01					limits.sq2024
iotsitewise			rate	50		requests/s	account+region		yes	service-quotas	iotsitewise	L-FAC80CD0	Request rate for CreateAsset	2024-02	2026-01					limits.sq2024
iotsitewise			rate	500		requests/s	account+region		yes	service-quotas	iotsitewise	L-6A0446E9	Request rate for BatchGetAssetPropertyValue	2024-02	2026-01					limits.sq2024
iotsitewise			rate	5000		requests/s	account+region		yes	service-quotas	iotsitewise	L-055D0253	Rate of data points ingested	2024-02	2026-01					limits.sq2024
iotsitewise	GetInterpolatedAssetPropertyValues		rate	500		requests/s	account+region		yes	service-quotas	iotsitewise	L-27B1043C		2024-02	2026-01					limits.sq2024
iotthingsgraph			rate	10		requests/s	account+region		yes	service-quotas	iotthingsgraph	L-23793080	TPS limit for GetDeploymentConfiguration	2024-02	2026-01					limits.sq2024
iotthingsgraph			rate	10		requests/s	account+region		yes	service-quotas	iotthingsgraph	L-3197C8C1	TPS limit for DeleteDeploymentConfiguration	2024-02	2026-01					limits.sq2024
iotthingsgraph			rate	10		requests/s	account+region		yes	service-quotas	iotthingsgraph	L-7CD26E32	TPS limit for ValidateEntityDefinitions	2024-02	2026-01					limits.sq2024
iotthingsgraph			rate	10		requests/s	account+region		yes	service-quotas	iotthingsgraph	L-833ED17B	TPS limit for DeployConfigurationToTarget	2024-02	2026-01					limits.sq2024
iotthingsgraph			rate	10		requests/s	account+region		yes	service-quotas	iotthingsgraph	L-93B499C4	TPS limit for GetRecentUploads	2024-02	2026-01					limits.sq2024
iotthingsgraph			rate	10		requests/s	account+region		yes	service-quotas	iotthingsgraph	L-9FF7971D	TPS limit for ListMappingPaths	2024-02	2026-01					limits.sq2024
iotthingsgraph			rate	10		requests/s	account+region		yes	service-quotas	iotthingsgraph	L-A7E96D49	TPS limit for SearchSystemInstance	2024-02	2026-01					limits.sq2024
iotthingsgraph			rate	10		requests/s	account+region		yes	service-quotas	iotthingsgraph	L-BDB80152	TPS limit for SearchDeploymentConfigurations	2024-02	2026-01					limits.sq2024
iotthingsgraph			rate	10		requests/s	account+region		yes	service-quotas	iotthingsgraph	L-D3A10EC3	TPS limit for DeprecateDeploymentConfiguration	2024-02	2026-01					limits.sq2024
iotthingsgraph			rate	10		requests/s	account+region		yes	service-quotas	iotthingsgraph	L-EB25BD02	TPS limit for CreateDeploymentConfiguration	2024-02	2026-01					limits.sq2024
iotthingsgraph	AssociateEntityToThing		rate	10		requests/s	account+region		yes	service-quotas	iotthingsgraph	L-B8ACA268		2024-02	2026-01					limits.sq2024
iotthingsgraph	CreateFlowTemplate		rate	10		requests/s	account+region		yes	service-quotas	iotthingsgraph	L-563B2C2B		2024-02	2026-01					limits.sq2024
iotthingsgraph	CreateSystemInstance		rate	10		requests/s	account+region		yes	service-quotas	iotthingsgraph	L-33DDBCD0		2024-02	2026-01					limits.sq2024
iotthingsgraph	CreateSystemTemplate		rate	10		requests/s	account+region		yes	service-quotas	iotthingsgraph	L-1568A699		2024-02	2026-01					limits.sq2024
iotthingsgraph	DeleteFlowTemplate		rate	10		requests/s	account+region		yes	service-quotas	iotthingsgraph	L-C10D50DA		2024-02	2026-01					limits.sq2024
iotthingsgraph	DeleteNamespace		rate	10		requests/s	account+region		yes	service-quotas	iotthingsgraph	L-6C64452B		2024-02	2026-01					limits.sq2024
iotthingsgraph	DeleteSystemInstance		rate	10		requests/s	account+region		yes	service-quotas	iotthingsgraph	L-2AA3EB03		2024-02	2026-01					limits.sq2024
iotthingsgraph	DeleteSystemTemplate		rate	10		requests/s	account+region		yes	service-quotas	iotthingsgraph	L-39620E3B		2024-02	2026-01					limits.sq2024
iotthingsgraph	DeploySystemInstance		rate	10		requests/s	account+region		yes	service-quotas	iotthingsgraph	L-A93CEC05		2024-02	2026-01					limits.sq2024
iotthingsgraph	DeprecateFlowTemplate		rate	10		requests/s	account+region		yes	service-quotas	iotthingsgraph	L-9150B976		2024-02	2026-01					limits.sq2024
iotthingsgraph	DeprecateSystemTemplate		rate	10		requests/s	account+region		yes	service-quotas	iotthingsgraph	L-7E34BF4F		2024-02	2026-01					limits.sq2024
iotthingsgraph	DescribeNamespace		rate	10		requests/s	account+region		yes	service-quotas	iotthingsgraph	L-E59F5B29		2024-02	2026-01					limits.sq2024
iotthingsgraph	DissociateEntityFromThing		rate	10		requests/s	account+region		yes	service-quotas	iotthingsgraph	L-F90E5D50		2024-02	2026-01					limits.sq2024
iotthingsgraph	GetEntities		rate	10		requests/s	account+region		yes	service-quotas	iotthingsgraph	L-FA04A690		2024-02	2026-01					limits.sq2024
iotthingsgraph	GetFlowTemplate		rate	10		requests/s	account+region		yes	service-quotas	iotthingsgraph	L-2418C55F		2024-02	2026-01					limits.sq2024
iotthingsgraph	GetFlowTemplateRevisions		rate	10		requests/s	account+region		yes	service-quotas	iotthingsgraph	L-14349E56		2024-02	2026-01					limits.sq2024
iotthingsgraph	GetNamespaceDeletionStatus		rate	10		requests/s	account+region		yes	service-quotas	iotthingsgraph	L-74BF2A1A		2024-02	2026-01					limits.sq2024
iotthingsgraph	GetSystemInstance		rate	10		requests/s	account+region		yes	service-quotas	iotthingsgraph	L-E286E5D0		2024-02	2026-01					limits.sq2024
iotthingsgraph	GetSystemTemplate		rate	10		requests/s	account+region		yes	service-quotas	iotthingsgraph	L-AC9ABC2C		2024-02	2026-01					limits.sq2024
iotthingsgraph	GetSystemTemplateRevisions		rate	10		requests/s	account+region		yes	service-quotas	iotthingsgraph	L-183A0E79		2024-02	2026-01					limits.sq2024
iotthingsgraph	GetUploadStatus		rate	10		requests/s	account+region		yes	service-quotas	iotthingsgraph	L-5403F04A		2024-02	2026-01					limits.sq2024
iotthingsgraph	ListFlowExecutionMessages		rate	10		requests/s	account+region		yes	service-quotas	iotthingsgraph	L-A026818C		2024-02	2026-01					limits.sq2024
iotthingsgraph	SearchEntities		rate	10		requests/s	account+region		yes	service-quotas	iotthingsgraph	L-3AEFB560		2024-02	2026-01					limits.sq2024
iotthingsgraph	SearchFlowExecutions		rate	10		requests/s	account+region		yes	service-quotas	iotthingsgraph	L-19877104		2024-02	2026-01					limits.sq2024
iotthingsgraph	SearchFlowTemplates		rate	10		requests/s	account+region		yes	service-quotas	iotthingsgraph	L-E935AE5C		2024-02	2026-01					limits.sq2024
iotthingsgraph	SearchSystemTemplates		rate	10		requests/s	account+region		yes	service-quotas	iotthingsgraph	L-0B5ED49C		2024-02	2026-01					limits.sq2024
iotthingsgraph	SearchThings		rate	10		requests/s	account+region		yes	service-quotas	iotthingsgraph	L-90007F3D		2024-02	2026-01					limits.sq2024
iotthingsgraph	UndeploySystemInstance		rate	10		requests/s	account+region		yes	service-quotas	iotthingsgraph	L-A6120C65		2024-02	2026-01					limits.sq2024
iotthingsgraph	UpdateFlowTemplate		rate	10		requests/s	account+region		yes	service-quotas	iotthingsgraph	L-918B3687		2024-02	2026-01					limits.sq2024
iotthingsgraph	UpdateSystemTemplate		rate	10		requests/s	account+region		yes	service-quotas	iotthingsgraph	L-972FA3D1		2024-02	2026-01					limits.sq2024
iotthingsgraph	UploadEntityDefinitions		rate	10		requests/s	account+region		yes	service-quotas	iotthingsgraph	L-A7AA5340		2024-02	2026-01					limits.sq2024
ivs			concurrency	100		at once	account+region		yes	service-quotas	ivs	L-FD1EB8A7	Concurrent streams	2024-02	2026-01					limits.sq2024
ivs			concurrency	15000		at once	account+region		yes	service-quotas	ivs	L-77A18D5D	Concurrent views	2024-02	2026-01					limits.sq2024
ivs	PutMetadata		rate	155		requests/s	account+region							2026						limits.botocore
ivschat			concurrency	50000		at once	account+region		yes	service-quotas	ivschat	L-2D7A45DA	Concurrent chat connections	2024-02	2026-01					limits.sq2024
ivschat	DeleteMessage		rate	100		requests/s	account+region		yes	service-quotas	ivschat	L-766F0845		2024-02	2026-01					limits.sq2024
ivschat	DisconnectUser		rate	100		requests/s	account+region		yes	service-quotas	ivschat	L-0CF8D910		2024-02	2026-01					limits.sq2024
ivschat	SendMessage		rate	1000		requests/s	account+region		yes	service-quotas	ivschat	L-B11841BF		2024-02	2026-01					limits.sq2024
kinesis	AddTagsToStream		rate	5		requests/s	account+region							2021, spot-checked 2026						limits.kinesis
kinesis	CreateChannel		rate	5		requests/s	account+region							2026						limits.botocore
kinesis	CreateStream		rate	5		requests/s	account+region							2021, spot-checked 2026						limits.kinesis
kinesis	DecreaseStreamRetentionPeriod		rate	5		requests/s	account+region							2021, spot-checked 2026						limits.kinesis
kinesis	DeleteChannel		rate	5		requests/s	account+region							2026						limits.botocore
kinesis	DeleteStream		rate	5		requests/s	account+region							2021, spot-checked 2026						limits.kinesis
kinesis	DeregisterStreamConsumer		rate	5		requests/s	account+region							2021, spot-checked 2026						limits.kinesis
kinesis	DescribeAccountSettings		rate	5		requests/s	account+region							2026						limits.botocore
kinesis	DescribeChannel		rate	5		requests/s	account+region							2026						limits.botocore
kinesis	DescribeLimits		rate	1		requests/s	account+region							2021, spot-checked 2026						limits.kinesis
kinesis	DescribeStream		rate	10		requests/s	account+region							2021, spot-checked 2026						limits.kinesis
kinesis	DescribeStreamConsumer		rate	20		requests/s	account+region							2021, spot-checked 2026						limits.kinesis
kinesis	DescribeStreamConsumer		rate	20		requests/s	stream							2026						limits.botocore
kinesis	DescribeStreamSummary		rate	20		requests/s	account+region							2021, spot-checked 2026						limits.kinesis
kinesis	DisableEnhancedMonitoring		rate	5		requests/s	account+region							2021, spot-checked 2026						limits.kinesis
kinesis	EnableEnhancedMonitoring		rate	5		requests/s	account+region							2021, spot-checked 2026						limits.kinesis
kinesis	GetRecords		rate	5		requests/s	shard							2021, spot-checked 2026			10 MB or 10,000 records a call, 2 MB/s a shard; after a 10 MB call the shard throttles for 5 seconds			limits.kinesis
kinesis	GetShardIterator		rate	5		requests/s	shard							2021, spot-checked 2026						limits.kinesis
kinesis	IncreaseStreamRetentionPeriod		rate	5		requests/s	account+region							2021, spot-checked 2026						limits.kinesis
kinesis	ListChannels		rate	5		requests/s	account+region							2026						limits.botocore
kinesis	ListShards		rate	100		requests/s	stream							2021, spot-checked 2026			sources disagree: 100 (2021, spot-checked 2026), 1000 (2026)			limits.kinesis
kinesis	ListShards		rate	1000		requests/s	stream							2026			sources disagree: 100 (2021, spot-checked 2026), 1000 (2026)			limits.botocore
kinesis	ListStreamConsumers		rate	5		requests/s	account+region							2021, spot-checked 2026						limits.kinesis
kinesis	ListStreamConsumers		rate	5		requests/s	stream							2026						limits.botocore
kinesis	ListStreams		rate	5		requests/s	account+region							2021, spot-checked 2026						limits.kinesis
kinesis	ListTagsForStream		rate	5		requests/s	account+region							2021, spot-checked 2026						limits.kinesis
kinesis	MergeShards		rate	5		requests/s	account+region							2021, spot-checked 2026						limits.kinesis
kinesis	PutRecord PutRecords		throughput	1000		records/s	shard							2021, spot-checked 2026		yes	and 1 MB/s a shard			limits.kinesis
kinesis	RegisterStreamConsumer		rate	5		requests/s	account+region							2021, spot-checked 2026						limits.kinesis
kinesis	RemoveTagsFromStream		rate	5		requests/s	account+region							2021, spot-checked 2026						limits.kinesis
kinesis	SplitShard		rate	5		requests/s	account+region							2021, spot-checked 2026						limits.kinesis
kinesis	SubscribeToShard		rate	1		requests/s	shard and consumer							2021, spot-checked 2026						limits.kinesis
kinesis	UpdateAccountSettings		rate	5		requests/s	account+region							2026						limits.botocore
kinesis	UpdateChannel		rate	5		requests/s	account+region							2026						limits.botocore
kinesis	UpdateStreamWarmThroughput		rate	5		requests/s	account+region							2026						limits.botocore
kinesisvideo			concurrency	3		at once	account+region		yes	service-quotas	kinesisvideo	L-B71B4FEE	GetMedia concurrent connections per stream	2024-02	2026-01					limits.sq2024
kinesisvideo			rate	50		requests/s	account+region		yes	service-quotas	kinesisvideo	L-08F65F09	Rate of CreateStreamAPI requests	2024-02	2026-01					limits.sq2024
kinesisvideo			rate	50		requests/s	account+region		yes	service-quotas	kinesisvideo	L-32D5DC79	Rate of CreateSignalingChannelAPI requests	2024-02	2026-01					limits.sq2024
kms			rate	0.1		requests/s	account+region		yes	service-quotas	kms	L-FCE4492D	GenerateDataKeyPair (RSA_4096) request rate	2024-02	2026-01					limits.sq2024
kms			rate	0.5		requests/s	account+region		yes	service-quotas	kms	L-AE57B391	GenerateDataKeyPair (RSA_3072) request rate	2024-02	2026-01					limits.sq2024
kms			rate	1		requests/s	account+region		yes	service-quotas	kms	L-77042783	GenerateDataKeyPair (RSA_2048) request rate	2024-02	2026-01					limits.sq2024
kms			rate	100		requests/s	account+region		yes	service-quotas	kms	L-16B46EF0	GenerateDataKeyPair (ECC_NIST_P384) request rate	2024-02	2026-01					limits.sq2024
kms			rate	100		requests/s	account+region		yes	service-quotas	kms	L-1D966DA0	GenerateDataKeyPair (ECC_NIST_P521) request rate	2024-02	2026-01					limits.sq2024
kms			rate	100		requests/s	account+region		yes	service-quotas	kms	L-3B372FA9	GenerateDataKeyPair (ECC_SECG_P256K1) request rate	2024-02	2026-01					limits.sq2024
kms			rate	100		requests/s	account+region		yes	service-quotas	kms	L-D2EEB5E0	GenerateDataKeyPair (ECC_NIST_P256) request rate	2024-02	2026-01					limits.sq2024
kms	CancelKeyDeletion		rate	5		requests/s	account+region, counted for the calling account		yes	service-quotas	kms	L-635264CC		2026						limits.kms
kms	ConnectCustomKeyStore		rate	5		requests/s	account+region, counted for the calling account		yes	service-quotas	kms	L-705B9E79		2026						limits.kms
kms	CreateAlias		rate	5		requests/s	account+region, counted for the calling account		yes	service-quotas	kms	L-F7504F73		2026						limits.kms
kms	CreateCustomKeyStore		rate	5		requests/s	account+region, counted for the calling account		yes	service-quotas	kms	L-08932E37		2026						limits.kms
kms	CreateGrant		rate	50		requests/s	account+region, counted for the calling account		yes	service-quotas	kms	L-0428A42E		2026						limits.kms
kms	CreateKey		rate	5		requests/s	account+region, counted for the calling account		yes	service-quotas	kms	L-32B67F4A		2026						limits.kms
kms	Decrypt DeriveSharedSecret Encrypt GenerateDataKey GenerateDataKeyWithoutPlaintext GenerateRandom ReEncrypt	custom key store	rate	1800		requests/s	each custom key store		no	service-quotas	kms			2026		yes				limits.kms
kms	Decrypt Encrypt GenerateDataKey GenerateDataKeyWithoutPlaintext GenerateMac GenerateRandom ReEncrypt VerifyMac	cryptographic operations (symmetric)	rate	10000		requests/s	account+region, counted for the calling account	20,000 in us-east-2, ap-southeast-1, ap-southeast-2, ap-northeast-1, eu-central-1, eu-west-2; 100,000 in us-east-1, us-west-2, eu-west-1	yes	service-quotas	kms	L-6E3AF000		2026		yes	calls that S3, EBS, SQS and others make for you count; another paragraph of the same page still gives the older 5,500 / 10,000 / 50,000		50000/s in 2024-02	limits.kms
kms	Decrypt Encrypt ReEncrypt Sign Verify	cryptographic operations (RSA)	rate	1000		requests/s	account+region, counted for the calling account		yes	service-quotas	kms	L-2AC98190		2026		yes	500 in 2024		500/s in 2024-02	limits.kms
kms	DeleteAlias		rate	15		requests/s	account+region, counted for the calling account		yes	service-quotas	kms	L-1F75ADD1		2026						limits.kms
kms	DeleteCustomKeyStore		rate	5		requests/s	account+region, counted for the calling account		yes	service-quotas	kms	L-E99520CB		2026						limits.kms
kms	DeleteImportedKeyMaterial		rate	15		requests/s	account+region, counted for the calling account		yes	service-quotas	kms	L-1233BF9B		2026						limits.kms
kms	DescribeCustomKeyStores		rate	5		requests/s	account+region, counted for the calling account		yes	service-quotas	kms	L-E20AA94C		2026						limits.kms
kms	DescribeKey		rate	2000		requests/s	account+region, counted for the calling account		yes	service-quotas	kms	L-FAE8F084		2026						limits.kms
kms	DisableKey		rate	5		requests/s	account+region, counted for the calling account		yes	service-quotas	kms	L-6B8C93BD		2026						limits.kms
kms	DisableKeyRotation		rate	5		requests/s	account+region, counted for the calling account		yes	service-quotas	kms	L-CE1DB614		2026						limits.kms
kms	DisconnectCustomKeyStore		rate	5		requests/s	account+region, counted for the calling account		yes	service-quotas	kms	L-9F1FCF6D		2026						limits.kms
kms	EnableKey		rate	5		requests/s	account+region, counted for the calling account		yes	service-quotas	kms	L-BD96F100		2026						limits.kms
kms	EnableKeyRotation		rate	15		requests/s	account+region, counted for the calling account		yes	service-quotas	kms	L-BE799B67		2026						limits.kms
kms	GenerateDataKeyPair GenerateDataKeyPairWithoutPlaintext	ECC_NIST_P256, each ECC spec its own	rate	100		requests/s	account+region, counted for the calling account		yes	service-quotas	kms			2026		yes				limits.kms
kms	GenerateDataKeyPair GenerateDataKeyPairWithoutPlaintext	RSA_2048	rate	20		requests/s	account+region, counted for the calling account	China 1	yes	service-quotas	kms			2026		yes				limits.kms
kms	GenerateDataKeyPair GenerateDataKeyPairWithoutPlaintext	RSA_3072	rate	4		requests/s	account+region, counted for the calling account	China 0.5	yes	service-quotas	kms			2026		yes				limits.kms
kms	GenerateDataKeyPair GenerateDataKeyPairWithoutPlaintext	RSA_4096	rate	1		requests/s	account+region, counted for the calling account	China 0.1	yes	service-quotas	kms			2026		yes				limits.kms
kms	GetKeyLastUsage		rate	5		requests/s	account+region, counted for the calling account		yes	service-quotas	kms			2026						limits.kms
kms	GetKeyPolicy		rate	1000		requests/s	account+region, counted for the calling account		yes	service-quotas	kms	L-A2A30EC6		2026						limits.kms
kms	GetKeyRotationStatus		rate	1000		requests/s	account+region, counted for the calling account		yes	service-quotas	kms	L-D7711EF4		2026						limits.kms
kms	GetParametersForImport		rate	1		requests/s	account+region, counted for the calling account		yes	service-quotas	kms	L-515A0541		2026						limits.kms
kms	GetPublicKey		rate	2000		requests/s	account+region, counted for the calling account		yes	service-quotas	kms	L-E4FBCA5E		2026						limits.kms
kms	ImportKeyMaterial		rate	15		requests/s	account+region, counted for the calling account		yes	service-quotas	kms	L-99631835		2026						limits.kms
kms	ListAliases		rate	500		requests/s	account+region, counted for the calling account		yes	service-quotas	kms	L-BF3F8F1D		2026						limits.kms
kms	ListGrants		rate	100		requests/s	account+region, counted for the calling account		yes	service-quotas	kms	L-D39AB822		2026						limits.kms
kms	ListKeyPolicies		rate	100		requests/s	account+region, counted for the calling account		yes	service-quotas	kms	L-79E0D0AB		2026						limits.kms
kms	ListKeyRotations		rate	100		requests/s	account+region, counted for the calling account		yes	service-quotas	kms			2026						limits.kms
kms	ListKeys		rate	500		requests/s	account+region, counted for the calling account		yes	service-quotas	kms	L-8A08DAEA		2026						limits.kms
kms	ListResourceTags		rate	2000		requests/s	account+region, counted for the calling account		yes	service-quotas	kms	L-FB6513A2		2026						limits.kms
kms	ListRetirableGrants		rate	100		requests/s	account+region, counted for the calling account		yes	service-quotas	kms	L-161E93A6		2026						limits.kms
kms	PutKeyPolicy		rate	15		requests/s	account+region, counted for the calling account		yes	service-quotas	kms	L-9DDDE6CA		2026						limits.kms
kms	ReplicateKey		rate	5		requests/s	account+region, counted for the calling account		yes	service-quotas	kms	L-E1C93865		2026						limits.kms
kms	RetireGrant		rate	50		requests/s	account+region, counted for the calling account		yes	service-quotas	kms	L-74021A59		2026						limits.kms
kms	RevokeGrant		rate	50		requests/s	account+region, counted for the calling account		yes	service-quotas	kms	L-F20EBCB7		2026						limits.kms
kms	RotateKeyOnDemand		rate	5		requests/s	account+region, counted for the calling account		yes	service-quotas	kms			2026						limits.kms
kms	ScheduleKeyDeletion		rate	15		requests/s	account+region, counted for the calling account		yes	service-quotas	kms	L-88313D4A		2026						limits.kms
kms	Sign Verify	cryptographic operations (ML-DSA)	rate	1000		requests/s	account+region, counted for the calling account		yes	service-quotas	kms			2026		yes				limits.kms
kms	Sign Verify DeriveSharedSecret	cryptographic operations (ECC, SM2)	rate	1000		requests/s	account+region, counted for the calling account		yes	service-quotas	kms	L-DC14942D		2026		yes	300 in 2024		300/s in 2024-02	limits.kms
kms	TagResource		rate	10		requests/s	account+region, counted for the calling account		yes	service-quotas	kms	L-7D6DE447		2026						limits.kms
kms	UntagResource		rate	5		requests/s	account+region, counted for the calling account		yes	service-quotas	kms	L-6375F442		2026						limits.kms
kms	UpdateAlias		rate	5		requests/s	account+region, counted for the calling account		yes	service-quotas	kms	L-DB3BF542		2026						limits.kms
kms	UpdateCustomKeyStore		rate	5		requests/s	account+region, counted for the calling account		yes	service-quotas	kms	L-275D92F3		2026						limits.kms
kms	UpdateKeyDescription		rate	5		requests/s	account+region, counted for the calling account		yes	service-quotas	kms	L-A3828E1F		2026						limits.kms
kms	UpdatePrimaryRegion		rate	5		requests/s	account+region, counted for the calling account		yes	service-quotas	kms	L-F83AC7F7		2026						limits.kms
lambda	(capacity_provider_read)		rate	15		requests/s	account+region		no					2026		yes				limits.lambda
lambda	(capacity_provider_write)		rate	1		requests/s	account+region		no					2026		yes				limits.lambda
lambda	(control_plane,_all_but_Invoke,_GetFunction_and_GetPolicy)		rate	15		requests/s	account+region		no					2026		yes				limits.lambda
lambda	CheckpointDurableExecution		rate	1000		requests/s	account+region		yes	service-quotas				2026						limits.lambda
lambda	GetDurableExecution		rate	30		requests/s	account+region		yes	service-quotas				2026						limits.lambda
lambda	GetDurableExecutionHistory		rate	15		requests/s	account+region		yes	service-quotas				2026						limits.lambda
lambda	GetDurableExecutionState		rate	1000		requests/s	account+region		yes	service-quotas				2026						limits.lambda
lambda	GetFunction		rate	100		requests/s	account+region		no					2026						limits.lambda
lambda	GetPolicy		rate	15		requests/s	account+region		no					2026						limits.lambda
lambda	Invoke		concurrency	1000		concurrent executions	account+region		yes	service-quotas	lambda	L-B99A9384		2026			new accounts start lower			limits.lambda
lambda	Invoke	10 x concurrency quota	rate	10000		requests/s	account+region		no					2026			requests per second follow the concurrency quota, reserved or provisioned concurrency likewise x 10			limits.awsdocs-aws-lambda-developer-guide-2021
lambda	Invoke	scaling rate	concurrency	100	1000	concurrent executions	function		no					2026			a function may grow by 1,000 executions every 10 seconds			limits.lambda
lambda	ListDurableExecutionsByFunction		rate	15		requests/s	account+region		yes	service-quotas				2026						limits.lambda
lambda	SendDurableExecutionCallbackFailure		rate	300		requests/s	account+region		yes	service-quotas				2026						limits.lambda
lambda	SendDurableExecutionCallbackHeartbeat		rate	300		requests/s	account+region		yes	service-quotas				2026						limits.lambda
lambda	SendDurableExecutionCallbackSuccess		rate	300		requests/s	account+region		yes	service-quotas				2026						limits.lambda
lambda	StopDurableExecution		rate	30		requests/s	account+region		yes	service-quotas				2026						limits.lambda
logs			concurrency	15		at once	account+region		yes	service-quotas	logs	L-D6990B80	Live Tail concurrent sessions limit	2026-04						limits.sq2026
logs	AssociateKmsKey		rate	5		requests/s	account+region		no		logs			2026-04						limits.sq2026
logs	AssociateSourceToS3TableIntegration		rate	5	10	requests/s	account+region		no		logs			2026-04						limits.sq2026
logs	CancelExportTask		rate	5		requests/s	account+region		no		logs			2026-04						limits.sq2026
logs	CancelImportTask		rate	1	1	requests/s	account+region		no		logs			2026-04						limits.sq2026
logs	CreateExportTask		rate	5		requests/s	account+region		no		logs			2026-04						limits.sq2026
logs	CreateImportTask		rate	1	1	requests/s	account+region		no		logs			2026-04						limits.sq2026
logs	CreateLogGroup		rate	10		requests/s	account+region		yes	service-quotas	logs	L-D2832119		2026-04						limits.sq2026
logs	CreateLogStream		rate	50		requests/s	account+region		yes	service-quotas	logs	L-76507CEF		2026-04						limits.sq2026
logs	DeleteDataProtectionPolicy		rate	5		requests/s	account+region		no		logs			2026-04						limits.sq2026
logs	DeleteDestination		rate	5		requests/s	account+region		no		logs			2026-04						limits.sq2026
logs	DeleteLogGroup		rate	10		requests/s	account+region		yes	service-quotas	logs	L-07A912D5		2026-04						limits.sq2026
logs	DeleteLogStream		rate	15		requests/s	account+region		yes	service-quotas	logs	L-C029A21C		2026-04						limits.sq2026
logs	DeleteMetricFilter		rate	5		requests/s	account+region		no		logs			2026-04						limits.sq2026
logs	DeleteRetentionPolicy		rate	5		requests/s	account+region		no		logs			2026-04						limits.sq2026
logs	DeleteSubscriptionFilter		rate	5		requests/s	account+region		no		logs			2026-04						limits.sq2026
logs	DeleteTransformer		rate	5		requests/s	account+region		no		logs			2026-04						limits.sq2026
logs	DescribeDestinations		rate	5		requests/s	account+region		no		logs			2026-04						limits.sq2026
logs	DescribeExportTasks		rate	5		requests/s	account+region		no		logs			2026-04						limits.sq2026
logs	DescribeImportTaskBatches		rate	10	10	requests/s	account+region		no		logs			2026-04						limits.sq2026
logs	DescribeImportTasks		rate	10	10	requests/s	account+region		no		logs			2026-04						limits.sq2026
logs	DescribeLogGroups		rate	10		requests/s	account+region		yes	service-quotas	logs	L-4284EEDE		2026-04					5/s in 2024-02	limits.sq2026
logs	DescribeLogStreams		rate	25		requests/s	account+region		yes	service-quotas	logs	L-3F243AD0		2026-04						limits.sq2026
logs	DescribeMetricFilters		rate	5		requests/s	account+region		no		logs			2026-04						limits.sq2026
logs	DescribeSubscriptionFilters		rate	5		requests/s	account+region		no		logs			2026-04						limits.sq2026
logs	DisassociateSourceFromS3TableIntegration		rate	5	10	requests/s	account+region		no		logs			2026-04						limits.sq2026
logs	FilterLogEvents		rate	10		requests/s	account+region	us-east-1 25; ap-northeast-3 5; ap-southeast-3 5; ca-west-1 5; eu-central-1 5; il-central-1 5	no		logs			2026-04						limits.sq2026
logs	GetDataProtectionPolicy		rate	5		requests/s	account+region		no		logs			2026-04						limits.sq2026
logs	GetLogEvents		rate	25		requests/s	account+region	us-west-2 10; ap-northeast-3 10; ap-southeast-3 10; ca-west-1 10; eu-central-1 10; eu-west-1 10; eu-west-3 30; il-central-1 10	no		logs			2026-04						limits.sq2026
logs	GetQueryResults		rate	10		requests/s	account+region		no		logs			2026-04						limits.sq2026
logs	GetTransformer		rate	5		requests/s	account+region		no		logs			2026-04						limits.sq2026
logs	ListSourcesForS3TableIntegration		rate	5	10	requests/s	account+region		no		logs			2026-04						limits.sq2026
logs	ListTagsForResource		rate	5		requests/s	account+region		no		logs			2026-04						limits.sq2026
logs	ListTagsLogGroup		rate	5		requests/s	account+region		no		logs			2026-04						limits.sq2026
logs	PutBearerTokenAuthentication		rate	5	10	requests/s	account+region		no		logs			2026-04						limits.sq2026
logs	PutDataProtectionPolicy		rate	5		requests/s	account+region		no		logs			2026-04						limits.sq2026
logs	PutDestination		rate	5		requests/s	account+region		no		logs			2026-04						limits.sq2026
logs	PutDestinationPolicy		rate	5		requests/s	account+region		no		logs			2026-04						limits.sq2026
logs	PutLogEvents		rate	5000		requests/s	account+region		yes	service-quotas	logs	L-7E1FAE88		2026-04						limits.sq2026
logs	PutMetricFilter		rate	5		requests/s	account+region		no		logs			2026-04						limits.sq2026
logs	PutRetentionPolicy		rate	5		requests/s	account+region		no		logs			2026-04						limits.sq2026
logs	PutSubscriptionFilter		rate	5		requests/s	account+region		no		logs			2026-04						limits.sq2026
logs	PutTransformer		rate	5		requests/s	account+region		no		logs			2026-04						limits.sq2026
logs	StartLiveTail		rate	5		requests/s	account+region		no		logs			2026-04						limits.sq2026
logs	StartQuery		rate	10		requests/s	account+region		no		logs			2026-04						limits.sq2026
logs	TagLogGroup		rate	5		requests/s	account+region		no		logs			2026-04						limits.sq2026
logs	TagResource		rate	5		requests/s	account+region		no		logs			2026-04						limits.sq2026
logs	TestMetricFilter		rate	5		requests/s	account+region		no		logs			2026-04						limits.sq2026
logs	TestTransformer		rate	5		requests/s	account+region		no		logs			2026-04						limits.sq2026
logs	UntagLogGroup		rate	5		requests/s	account+region		no		logs			2026-04						limits.sq2026
logs	UntagResource		rate	5		requests/s	account+region		no		logs			2026-04						limits.sq2026
lookoutmetrics			rate	1		requests/s	account+region		yes	service-quotas	lookoutmetrics	L-17A5470E	Throttle rate (PutFeedback)	2024-02	2026-01					limits.sq2024
lookoutmetrics			rate	1		requests/s	account+region		yes	service-quotas	lookoutmetrics	L-29051655	Throttle rate (UpdateAnomalyDetector)	2024-02	2026-01					limits.sq2024
lookoutmetrics			rate	1		requests/s	account+region		yes	service-quotas	lookoutmetrics	L-297200B6	Throttle rate (ListTagsForResource)	2024-02	2026-01					limits.sq2024
lookoutmetrics			rate	1		requests/s	account+region		yes	service-quotas	lookoutmetrics	L-3BA5225A	Throttle rate (DetectMetricSetConfig)	2024-02	2026-01					limits.sq2024
lookoutmetrics			rate	1		requests/s	account+region		yes	service-quotas	lookoutmetrics	L-42533647	Throttle rate (CreateMetricSet)	2024-02	2026-01					limits.sq2024
lookoutmetrics			rate	1		requests/s	account+region		yes	service-quotas	lookoutmetrics	L-4B1617A5	Throttle rate (BackTestAnomalyDetector)	2024-02	2026-01					limits.sq2024
lookoutmetrics			rate	1		requests/s	account+region		yes	service-quotas	lookoutmetrics	L-56F61C6F	Throttle rate (CreateAnomalyDetector)	2024-02	2026-01					limits.sq2024
lookoutmetrics			rate	1		requests/s	account+region		yes	service-quotas	lookoutmetrics	L-5FD69032	Throttle rate (DeactivateAnomalyDetector)	2024-02	2026-01					limits.sq2024
lookoutmetrics			rate	1		requests/s	account+region		yes	service-quotas	lookoutmetrics	L-7548F78A	Throttle rate (ActivateAnomalyDetector)	2024-02	2026-01					limits.sq2024
lookoutmetrics			rate	1		requests/s	account+region		yes	service-quotas	lookoutmetrics	L-8C031EB7	Throttle rate (DeleteAnomalyDetector)	2024-02	2026-01					limits.sq2024
lookoutmetrics			rate	1		requests/s	account+region		yes	service-quotas	lookoutmetrics	L-970F0018	Throttle rate (UpdateMetricSet)	2024-02	2026-01					limits.sq2024
lookoutmetrics			rate	1		requests/s	account+region		yes	service-quotas	lookoutmetrics	L-AA1B9C20	Throttle rate (DeleteAlert)	2024-02	2026-01					limits.sq2024
lookoutmetrics			rate	1		requests/s	account+region		yes	service-quotas	lookoutmetrics	L-C566AD88	Throttle rate (UntagResource)	2024-02	2026-01					limits.sq2024
lookoutmetrics			rate	1		requests/s	account+region		yes	service-quotas	lookoutmetrics	L-E91D3491	Throttle rate (TagResource)	2024-02	2026-01					limits.sq2024
lookoutmetrics			rate	1		requests/s	account+region		yes	service-quotas	lookoutmetrics	L-F84BD970	Throttle rate (CreateAlert)	2024-02	2026-01					limits.sq2024
lookoutmetrics			rate	10		requests/s	account+region		yes	service-quotas	lookoutmetrics	L-F75BB1C7	Throttle rate	2024-02	2026-01					limits.sq2024
lookoutmetrics			rate	2		requests/s	account+region		yes	service-quotas	lookoutmetrics	L-020F22D6	Throttle rate (DescribeMetricSet)	2024-02	2026-01					limits.sq2024
lookoutmetrics			rate	2		requests/s	account+region		yes	service-quotas	lookoutmetrics	L-0F70E4A0	Throttle rate (GetSampleData)	2024-02	2026-01					limits.sq2024
lookoutmetrics			rate	2		requests/s	account+region		yes	service-quotas	lookoutmetrics	L-1EFB34E0	Throttle rate (GetDataQualityMetrics)	2024-02	2026-01					limits.sq2024
lookoutmetrics			rate	2		requests/s	account+region		yes	service-quotas	lookoutmetrics	L-2AF7F498	Throttle rate (GetFeedback)	2024-02	2026-01					limits.sq2024
lookoutmetrics			rate	2		requests/s	account+region		yes	service-quotas	lookoutmetrics	L-2CD2EB7E	Throttle rate (ListAnomalyGroupRelatedMetrics)	2024-02	2026-01					limits.sq2024
lookoutmetrics			rate	2		requests/s	account+region		yes	service-quotas	lookoutmetrics	L-5D0258C0	Throttle rate (ListAnomalyDetectors)	2024-02	2026-01					limits.sq2024
lookoutmetrics			rate	2		requests/s	account+region		yes	service-quotas	lookoutmetrics	L-70CC6666	Throttle rate (DescribeAnomalyDetector)	2024-02	2026-01					limits.sq2024
lookoutmetrics			rate	2		requests/s	account+region		yes	service-quotas	lookoutmetrics	L-A384774A	Throttle rate (DescribeAnomalyDetectionExecutions)	2024-02	2026-01					limits.sq2024
lookoutmetrics			rate	2		requests/s	account+region		yes	service-quotas	lookoutmetrics	L-B10A1291	Throttle rate (ListAnomalyGroupTimeSeries)	2024-02	2026-01					limits.sq2024
lookoutmetrics			rate	2		requests/s	account+region		yes	service-quotas	lookoutmetrics	L-D87ABA33	Throttle rate (GetAnomalyGroup)	2024-02	2026-01					limits.sq2024
lookoutmetrics			rate	2		requests/s	account+region		yes	service-quotas	lookoutmetrics	L-E7EB46AB	Throttle rate (ListAlerts)	2024-02	2026-01					limits.sq2024
lookoutmetrics			rate	2		requests/s	account+region		yes	service-quotas	lookoutmetrics	L-E907B4C2	Throttle rate (ListMetricSets)	2024-02	2026-01					limits.sq2024
lookoutmetrics			rate	2		requests/s	account+region		yes	service-quotas	lookoutmetrics	L-F256354A	Throttle rate (ListAnomalyGroupSummaries)	2024-02	2026-01					limits.sq2024
lookoutmetrics			rate	2		requests/s	account+region		yes	service-quotas	lookoutmetrics	L-F2FA38BF	Throttle rate (DescribeAlert)	2024-02	2026-01					limits.sq2024
lookoutvision			concurrency	2		at once	account+region		yes	service-quotas	lookoutvision	L-2489F742	Maximum number of concurrent training jobs	2024-02	2026-01					limits.sq2024
lookoutvision			concurrency	2		at once	account+region		yes	service-quotas	lookoutvision	L-5863F741	Maximum number of concurrent trial detection tasks	2024-02	2026-01					limits.sq2024
lookoutvision			concurrency	3		at once	account+region		yes	service-quotas	lookoutvision	L-A2F581AB	Maximum number of concurrent model packaging jobs	2024-02	2026-01					limits.sq2024
lookoutvision			rate	10		requests/s	account+region		yes	service-quotas	lookoutvision	L-9A58AC7A	Maximum number of DetectAnomalies API requests per second	2024-02	2026-01					limits.sq2024
lookoutvision			rate	5		requests/s	account+region		yes	service-quotas	lookoutvision	L-6C6DBBAE	Maximum number of API requests per second, excluding DetectAnomalies	2024-02	2026-01					limits.sq2024
machinelearning			rate	10000		requests/s	account+region		yes	service-quotas	machinelearning	L-A7752C6C	Total rate of all real-time prediction requests	2024-02						limits.sq2024
machinelearning			rate	200		requests/s	account+region		yes	service-quotas	machinelearning	L-F1FD3E15	Rate of real-time prediction requests per endpoint	2024-02						limits.sq2024
managedblockchain-query			rate	10		requests/s	account+region		yes	service-quotas	managedblockchain-query	L-D4959700	Number of BatchGetTokenBalance requests per second	2024-02						limits.sq2024
managedblockchain-query			rate	100		requests/s	account+region		yes	service-quotas	managedblockchain-query	L-0084BF26	Number of GetAssetContract requests per second	2024-02						limits.sq2024
managedblockchain-query			rate	100		requests/s	account+region		yes	service-quotas	managedblockchain-query	L-716ED4D5	Number of GetTransaction requests per second	2024-02						limits.sq2024
managedblockchain-query			rate	100		requests/s	account+region		yes	service-quotas	managedblockchain-query	L-7555598E	Number of GetTokenBalance requests per second	2024-02						limits.sq2024
managedblockchain-query			rate	100		requests/s	account+region		yes	service-quotas	managedblockchain-query	L-920F1669	Number of ListTokenBalances requests per second	2024-02						limits.sq2024
managedblockchain-query			rate	100		requests/s	account+region		yes	service-quotas	managedblockchain-query	L-D1DC054C	Number of ListAssetContracts requests per second	2024-02						limits.sq2024
managedblockchain-query			rate	200		requests/s	account+region		yes	service-quotas	managedblockchain-query	L-506D2B91	Number of ListTransactions requests per second	2024-02						limits.sq2024
managedblockchain-query			rate	200		requests/s	account+region		yes	service-quotas	managedblockchain-query	L-55D6B880	Number of ListTransactionEvents requests per second	2024-02						limits.sq2024
mediaconvert			concurrency	200		at once	account+region		yes	service-quotas	mediaconvert	L-032C4FB4	Concurrent jobs per on-demand queue, peak	2024-02						limits.sq2024
mediaconvert			rate	100		requests/s	account+region		yes	service-quotas	mediaconvert	L-62A25D68	Request rate for API calls in aggregate, in a burst	2024-02						limits.sq2024
mediaconvert			rate	2		requests/s	account+region		yes	service-quotas	mediaconvert	L-6D7C345F	Request rate for API calls in aggregate	2024-02						limits.sq2024
medialive			rate	40		requests/s	account+region		yes	service-quotas	medialive	L-63879FB4	MediaLive DescribeThumbnails TPS	2024-02	2026-01					limits.sq2024
mediapackage			concurrency	10		at once	account+region		yes	service-quotas	mediapackage	L-B1B90B42	Concurrent harvest jobs	2024-02	2026-01					limits.sq2024
mediastore			rate	10		requests/s	account+region		yes	service-quotas	mediastore	L-CAF2EF73	Rate of PutObject API requests for chunked transfer encoding (also known as streaming upload availability)	2024-02	2026-01					limits.sq2024
mediastore			rate	100		requests/s	account+region		yes	service-quotas	mediastore	L-CA39FABB	Rate of PutObject API requests for standard upload availability	2024-02	2026-01					limits.sq2024
mediastore			rate	1000		requests/s	account+region		yes	service-quotas	mediastore	L-DB1D877F	Rate of GetObject API requests for standard upload availability	2024-02	2026-01					limits.sq2024
mediastore			rate	25		requests/s	account+region		yes	service-quotas	mediastore	L-FA6DBE33	Rate of GetObject API requests for streaming upload availability	2024-02	2026-01					limits.sq2024
medical-imaging			concurrency	100		at once	account+region		yes	service-quotas	medical-imaging	L-0D1B2633	Maximum concurrent CopyImageSet requests per data store	2024-02	2026-01					limits.sq2024
medical-imaging			concurrency	100		at once	account+region		yes	service-quotas	medical-imaging	L-2020885D	Maximum concurrent DeleteImageSet requests per data store	2024-02	2026-01					limits.sq2024
medical-imaging			concurrency	100		at once	account+region		yes	service-quotas	medical-imaging	L-23763099	Maximum concurrent import jobs per data store	2024-02	2026-01					limits.sq2024
medical-imaging			concurrency	100		at once	account+region		yes	service-quotas	medical-imaging	L-8588E9BF	Maximum concurrent UpdateImageSetMetadata requests per data store	2024-02	2026-01					limits.sq2024
monitoring			rate	10		requests/s	account+region		no		monitoring		Rate of Metrics Insights usage in GetMetricData	2026-04						limits.sq2026
monitoring			rate	10		requests/s	account+region		yes	service-quotas	monitoring	L-EE74D0A5	Rate of GetTopologyMap requests	2024-02						limits.sq2024
monitoring			rate	1000		requests/s	account+region		no		monitoring		Rate of ANOMALY_DETECTION_BAND usage in GetMetricData	2026-04						limits.sq2026
monitoring			rate	1000		requests/s	account+region		no		monitoring		Rate of SERVICE_QUOTA usage in GetMetricData	2026-04						limits.sq2026
monitoring			rate	180000		requests/s	account+region		no		monitoring		Rate of GetMetricData datapoints for the last three hours of metrics	2026-04						limits.sq2026
monitoring			rate	20		requests/s	account+region		no		monitoring		Rate of INSIGHT_RULE_METRIC usage in GetMetricData	2026-04						limits.sq2026
monitoring			rate	396000		requests/s	account+region		no		monitoring		Rate of GetMetricData datapoints for metrics older than three hours	2026-04						limits.sq2026
monitoring			rate	4		requests/s	account+region		no		monitoring		Rate of DB_PERF_INSIGHTS usage in GetMetricData	2026-04						limits.sq2026
monitoring			rate	4300000		requests/s	account+region		no		monitoring		Rate of GetMetricData datapoints using Metrics Insights	2026-04						limits.sq2026
monitoring			rate	5		requests/s	account+region		no		monitoring		Rate of LAMBDA usage in GetMetricData	2026-04						limits.sq2026
monitoring			rate	5		requests/s	account+region		yes	service-quotas	monitoring	L-811EA4AA	Rate of BatchGetServiceLevelIndicatorReport requests	2024-02						limits.sq2024
monitoring			rate	5		requests/s	account+region		yes	service-quotas	monitoring	L-C344EF56	Rate of EnableTopologyDiscovery requests	2024-02						limits.sq2024
monitoring			rate	50		requests/s	account+region		no		monitoring		Rate of SEARCH usage in GetMetricData	2026-04						limits.sq2026
monitoring	DeleteAlarmMuteRule		rate	3		requests/s	account+region		no		monitoring			2026-04						limits.sq2026
monitoring	DeleteAlarms		rate	3		requests/s	account+region		no		monitoring			2026-04						limits.sq2026
monitoring	DeleteAnomalyDetector		rate	5		requests/s	account+region		no		monitoring			2026-04						limits.sq2026
monitoring	DeleteDashboards		rate	10		requests/s	account+region		yes	service-quotas	monitoring	L-E1508405		2026-04						limits.sq2026
monitoring	DeleteInsightRules		rate	5		requests/s	account+region		no		monitoring			2026-04						limits.sq2026
monitoring	DeleteMetricStream		rate	10		requests/s	account+region		yes	service-quotas	monitoring	L-0F4E28CA		2026-04						limits.sq2026
monitoring	DescribeAlarmContributors		rate	9		requests/s	account+region		yes	service-quotas	monitoring	L-7D8B1BC8		2026-04						limits.sq2026
monitoring	DescribeAlarmHistory		rate	20		requests/s	account+region		no		monitoring			2026-04						limits.sq2026
monitoring	DescribeAlarms		rate	9		requests/s	account+region		yes	service-quotas	monitoring	L-21CB40A4		2026-04						limits.sq2026
monitoring	DescribeAlarmsForMetric		rate	9		requests/s	account+region		no		monitoring			2026-04						limits.sq2026
monitoring	DescribeAnomalyDetectors		rate	10		requests/s	account+region		yes	service-quotas	monitoring	L-6300B446		2026-04						limits.sq2026
monitoring	DescribeInsightRules		rate	20		requests/s	account+region		no		monitoring			2026-04						limits.sq2026
monitoring	DisableAlarmActions		rate	3		requests/s	account+region		no		monitoring			2026-04						limits.sq2026
monitoring	DisableInsightRules		rate	1		requests/s	account+region		no		monitoring			2026-04						limits.sq2026
monitoring	EnableAlarmActions		rate	3		requests/s	account+region		no		monitoring			2026-04						limits.sq2026
monitoring	EnableInsightRules		rate	1		requests/s	account+region		no		monitoring			2026-04						limits.sq2026
monitoring	GetAlarmMuteRule		rate	20		requests/s	account+region		yes	service-quotas	monitoring	L-8445A443		2026-04						limits.sq2026
monitoring	GetDashboard		rate	10		requests/s	account+region		yes	service-quotas	monitoring	L-E82C279D		2026-04						limits.sq2026
monitoring	GetInsightRuleReport		rate	20		requests/s	account+region		yes	service-quotas	monitoring	L-1F0C4E0C		2026-04						limits.sq2026
monitoring	GetMetricData		rate	500		requests/s	account+region		yes	service-quotas	monitoring	L-5E141212		2026-04					50/s in 2024-02	limits.sq2026
monitoring	GetMetricStatistics		rate	400		requests/s	account+region		yes	service-quotas	monitoring	L-EE839489		2026-04						limits.sq2026
monitoring	GetMetricStream		rate	10		requests/s	account+region		yes	service-quotas	monitoring	L-59022E75		2026-04						limits.sq2026
monitoring	GetMetricWidgetImage		rate	20		requests/s	account+region		yes	service-quotas	monitoring	L-6FCAAA2E		2026-04						limits.sq2026
monitoring	ListAlarmMuteRules		rate	50		requests/s	account+region		yes	service-quotas	monitoring	L-B1A3FF67		2026-04						limits.sq2026
monitoring	ListDashboards		rate	10		requests/s	account+region		yes	service-quotas	monitoring	L-69C44FFD		2026-04						limits.sq2026
monitoring	ListMetricStreams		rate	10		requests/s	account+region		yes	service-quotas	monitoring	L-A1710150		2026-04						limits.sq2026
monitoring	ListMetrics		rate	25		requests/s	account+region		yes	service-quotas	monitoring	L-05D334F0		2026-04						limits.sq2026
monitoring	ListTagsForResource		rate	10		requests/s	account+region		no		monitoring			2026-04						limits.sq2026
monitoring	PutAlarmMuteRule		rate	3		requests/s	account+region		yes	service-quotas	monitoring	L-73547960		2026-04						limits.sq2026
monitoring	PutAnomalyDetector		rate	10		requests/s	account+region		yes	service-quotas	monitoring	L-8A387C66		2026-04						limits.sq2026
monitoring	PutCompositeAlarm		rate	3		requests/s	account+region		yes	service-quotas	monitoring	L-515B0B71		2026-04						limits.sq2026
monitoring	PutDashboard		rate	10		requests/s	account+region		yes	service-quotas	monitoring	L-6753900D		2026-04						limits.sq2026
monitoring	PutInsightRule		rate	5		requests/s	account+region		no		monitoring			2026-04						limits.sq2026
monitoring	PutMetricAlarm		rate	3		requests/s	account+region		yes	service-quotas	monitoring	L-0720E68F		2026-04						limits.sq2026
monitoring	PutMetricData		rate	500		requests/s	account+region		yes	service-quotas	monitoring	L-8BC498D4		2026-04						limits.sq2026
monitoring	PutMetricStream		rate	10		requests/s	account+region		yes	service-quotas	monitoring	L-A6D89949		2026-04						limits.sq2026
monitoring	SetAlarmState		rate	3		requests/s	account+region		no		monitoring			2026-04						limits.sq2026
monitoring	StartMetricStreams		rate	10		requests/s	account+region		yes	service-quotas	monitoring	L-787E531D		2026-04						limits.sq2026
monitoring	StopMetricStreams		rate	10		requests/s	account+region		yes	service-quotas	monitoring	L-A64F5500		2026-04						limits.sq2026
monitoring	TagResource		rate	20		requests/s	account+region		no		monitoring			2026-04						limits.sq2026
monitoring	UntagResource		rate	20		requests/s	account+region		no		monitoring			2026-04						limits.sq2026
mq	*		rate	15	100	requests/s	account, all operations together							2021		yes				limits.awsdocs-amazon-mq-developer-guide-2021-a
omics			concurrency	5		at once	account+region		yes	service-quotas	omics	L-876AD0A2	Maximum Concurrent Import Jobs	2024-02	2026-01					limits.sq2024
organizations	AcceptHandshake		rate	1	2	requests/s	account							2025				5/s (burst 5)		limits.organizations
organizations	AttachPolicy		rate	2	3	requests/s	account							2025						limits.organizations
organizations	CancelHandshake		rate	2	3	requests/s	account							2025						limits.organizations
organizations	CloseAccount		rate	0.05	1	requests/s	account							2025						limits.organizations
organizations	CreateAccount CreateGovCloudAccount		rate	0.1	3	requests/s	account							2025		yes				limits.organizations
organizations	CreateOrganization		rate	1	1	requests/s	account							2025						limits.organizations
organizations	CreateOrganizationalUnit		rate	1	2	requests/s	account							2025						limits.organizations
organizations	CreatePolicy		rate	2	3	requests/s	account							2025						limits.organizations
organizations	DeclineHandshake		rate	1	1	requests/s	account							2025				5/s (burst 5)		limits.organizations
organizations	DeleteOrganization		rate	1	1	requests/s	account							2025						limits.organizations
organizations	DeleteOrganizationalUnit		rate	2	3	requests/s	account							2025						limits.organizations
organizations	DeletePolicy		rate	2	3	requests/s	account							2025						limits.organizations
organizations	DeregisterDelegatedAdministrator		rate	1	2	requests/s	account							2025						limits.organizations
organizations	DescribeAccount		rate	20	30	requests/s	account							2025				24/s (burst 36)		limits.organizations
organizations	DescribeCreateAccountStatus		rate	2	2	requests/s	account							2025				2/s (burst 3)		limits.organizations
organizations	DescribeHandshake		rate	1	2	requests/s	account							2025				6/s (burst 10)		limits.organizations
organizations	DescribeOrganization		rate	1	2	requests/s	account							2025						limits.organizations
organizations	DescribeOrganizationalUnit		rate	2	2	requests/s	account							2025				2/s (burst 3)		limits.organizations
organizations	DescribePolicy		rate	2	2	requests/s	account							2025				2/s (burst 3)		limits.organizations
organizations	DetachPolicy		rate	2	3	requests/s	account							2025						limits.organizations
organizations	DisableAWSServiceAccess		rate	1	2	requests/s	account							2025						limits.organizations
organizations	DisablePolicyType		rate	1	1	requests/s	account							2025						limits.organizations
organizations	EnableAWSServiceAccess		rate	1	2	requests/s	account							2025						limits.organizations
organizations	EnableAllFeatures		rate	1	1	requests/s	account							2025						limits.organizations
organizations	EnablePolicyType		rate	1	1	requests/s	account							2025						limits.organizations
organizations	InviteAccountToOrganization		rate	3	5	requests/s	account							2025						limits.organizations
organizations	LeaveOrganization		rate	1	1	requests/s	account							2025						limits.organizations
organizations	ListAWSServiceAccessForOrganization		rate	1	3	requests/s	account							2025				1/s (burst 4)		limits.organizations
organizations	ListAccounts		rate	8	12	requests/s	account							2025				9/s (burst 15)		limits.organizations
organizations	ListAccountsForParent		rate	5	8	requests/s	account							2025				6/s (burst 10)		limits.organizations
organizations	ListChildren		rate	6	10	requests/s	account							2025				7/s (burst 12)		limits.organizations
organizations	ListCreateAccountStatus		rate	5	8	requests/s	account							2025				6/s (burst 10)		limits.organizations
organizations	ListDelegatedAdministrators		rate	5	8	requests/s	account							2025				6/s (burst 10)		limits.organizations
organizations	ListDelegatedServicesForAccount		rate	1	3	requests/s	account							2025				1/s (burst 4)		limits.organizations
organizations	ListHandshakesForAccount		rate	5	8	requests/s	account							2025				6/s (burst 10)		limits.organizations
organizations	ListHandshakesForOrganization		rate	5	8	requests/s	account							2025				6/s (burst 10)		limits.organizations
organizations	ListOrganizationalUnitsForParent		rate	5	8	requests/s	account							2025				6/s (burst 10)		limits.organizations
organizations	ListParents		rate	5	8	requests/s	account							2025				6/s (burst 10)		limits.organizations
organizations	ListPolicies		rate	5	8	requests/s	account							2025				6/s (burst 10)		limits.organizations
organizations	ListPoliciesForTarget		rate	5	8	requests/s	account							2025				6/s (burst 10)		limits.organizations
organizations	ListRoots		rate	1	2	requests/s	account							2025				1/s (burst 3)		limits.organizations
organizations	ListTagsForResource		rate	10	15	requests/s	account							2025				12/s (burst 18)		limits.organizations
organizations	ListTargetsForPolicy		rate	5	8	requests/s	account							2025				6/s (burst 10)		limits.organizations
organizations	MoveAccount		rate	2	3	requests/s	account							2025						limits.organizations
organizations	RegisterDelegatedAdministrator		rate	1	2	requests/s	account							2025						limits.organizations
organizations	RemoveAccountFromOrganization		rate	2	2	requests/s	account							2025						limits.organizations
organizations	TagResource		rate	4	6	requests/s	account							2025						limits.organizations
organizations	UntagResource		rate	4	6	requests/s	account							2025						limits.organizations
organizations	UpdateOrganizationalUnit		rate	2	3	requests/s	account							2025						limits.organizations
organizations	UpdatePolicy		rate	2	3	requests/s	account							2025						limits.organizations
pca-connector-ad			rate	10		requests/s	account+region		yes	service-quotas	pca-connector-ad	L-0916B3E3	Rate of GetPolicies requests	2024-02	2026-01					limits.sq2024
pca-connector-ad			rate	10		requests/s	account+region		yes	service-quotas	pca-connector-ad	L-27D56743	Rate of RequestSecurityToken requests	2024-02	2026-01					limits.sq2024
pca-connector-ad	CreateConnector		rate	2		requests/s	account+region		yes	service-quotas	pca-connector-ad	L-7966F778		2024-02	2026-01					limits.sq2024
pca-connector-ad	CreateDirectoryRegistration		rate	10		requests/s	account+region		yes	service-quotas	pca-connector-ad	L-17569A85		2024-02	2026-01					limits.sq2024
pca-connector-ad	CreateServicePrincipalName		rate	10		requests/s	account+region		yes	service-quotas	pca-connector-ad	L-6930FFF8		2024-02	2026-01					limits.sq2024
pca-connector-ad	CreateTemplate		rate	10		requests/s	account+region		yes	service-quotas	pca-connector-ad	L-70E167AD		2024-02	2026-01					limits.sq2024
pca-connector-ad	CreateTemplateGroupAccessControlEntry		rate	10		requests/s	account+region		yes	service-quotas	pca-connector-ad	L-21A25C3F		2024-02	2026-01					limits.sq2024
pca-connector-ad	DeleteConnector		rate	2		requests/s	account+region		yes	service-quotas	pca-connector-ad	L-01AB3861		2024-02	2026-01					limits.sq2024
pca-connector-ad	DeleteDirectoryRegistration		rate	5		requests/s	account+region		yes	service-quotas	pca-connector-ad	L-568BB718		2024-02	2026-01					limits.sq2024
pca-connector-ad	DeleteServicePrincipalName		rate	5		requests/s	account+region		yes	service-quotas	pca-connector-ad	L-8228CBB5		2024-02	2026-01					limits.sq2024
pca-connector-ad	DeleteTemplate		rate	5		requests/s	account+region		yes	service-quotas	pca-connector-ad	L-1F0B4E70		2024-02	2026-01					limits.sq2024
pca-connector-ad	DeleteTemplateGroupAccessControlEntry		rate	5		requests/s	account+region		yes	service-quotas	pca-connector-ad	L-853BCABE		2024-02	2026-01					limits.sq2024
pca-connector-ad	GetConnector		rate	50		requests/s	account+region		yes	service-quotas	pca-connector-ad	L-F6A7C5A2		2024-02	2026-01					limits.sq2024
pca-connector-ad	GetDirectoryRegistration		rate	50		requests/s	account+region		yes	service-quotas	pca-connector-ad	L-5CC72EAF		2024-02	2026-01					limits.sq2024
pca-connector-ad	GetServicePrincipalName		rate	50		requests/s	account+region		yes	service-quotas	pca-connector-ad	L-F16E91B4		2024-02	2026-01					limits.sq2024
pca-connector-ad	GetTemplate		rate	50		requests/s	account+region		yes	service-quotas	pca-connector-ad	L-046630BB		2024-02	2026-01					limits.sq2024
pca-connector-ad	GetTemplateGroupAccessControlEntry		rate	50		requests/s	account+region		yes	service-quotas	pca-connector-ad	L-A40E38B0		2024-02	2026-01					limits.sq2024
pca-connector-ad	ListConnectors		rate	50		requests/s	account+region		yes	service-quotas	pca-connector-ad	L-49BEA97B		2024-02	2026-01					limits.sq2024
pca-connector-ad	ListDirectoryRegistrations		rate	50		requests/s	account+region		yes	service-quotas	pca-connector-ad	L-71CF09F7		2024-02	2026-01					limits.sq2024
pca-connector-ad	ListServicePrincipalNames		rate	50		requests/s	account+region		yes	service-quotas	pca-connector-ad	L-8B0AFBB5		2024-02	2026-01					limits.sq2024
pca-connector-ad	ListTagsForResource		rate	50		requests/s	account+region		yes	service-quotas	pca-connector-ad	L-EE597D84		2024-02	2026-01					limits.sq2024
pca-connector-ad	ListTemplateGroupAccessControlEntries		rate	50		requests/s	account+region		yes	service-quotas	pca-connector-ad	L-5512056E		2024-02	2026-01					limits.sq2024
pca-connector-ad	ListTemplates		rate	50		requests/s	account+region		yes	service-quotas	pca-connector-ad	L-7362C0AD		2024-02	2026-01					limits.sq2024
pca-connector-ad	TagResource		rate	50		requests/s	account+region		yes	service-quotas	pca-connector-ad	L-957664CC		2024-02	2026-01					limits.sq2024
pca-connector-ad	UntagResource		rate	50		requests/s	account+region		yes	service-quotas	pca-connector-ad	L-64E52FB9		2024-02	2026-01					limits.sq2024
pca-connector-ad	UpdateTemplate		rate	10		requests/s	account+region		yes	service-quotas	pca-connector-ad	L-431F19A0		2024-02	2026-01					limits.sq2024
pca-connector-ad	UpdateTemplateGroupAccessControlEntry		rate	10		requests/s	account+region		yes	service-quotas	pca-connector-ad	L-657D5FD0		2024-02	2026-01					limits.sq2024
personalize			rate	1000		requests/s	account+region		yes	service-quotas	personalize	L-8047B3A8	Rate of PutEvents requests per dataset group	2024-02	2026-01					limits.sq2024
personalize			rate	1000		requests/s	account+region		yes	service-quotas	personalize	L-F1119DA2	Rate of PutActionInteractions requests per dataset group	2024-02	2026-01					limits.sq2024
pinpoint			rate	1		requests/s	account+region		yes	service-quotas	pinpoint	L-9AE43654	Number of emails that can be sent each second (sending rate)	2024-02	2026-01					limits.sq2024
pinpoint			rate	20		requests/s	account+region		yes	service-quotas	pinpoint	L-39643E10	Number of SMS messages that can be sent each second (sending rate)	2024-02	2026-01					limits.sq2024
pinpoint			rate	25000		requests/s	account+region		yes	service-quotas	pinpoint	L-DE86E513	Maximum number of push notifications that can be sent per second in a campaign	2024-02						limits.sq2024
polly			rate	1		requests/s	account+region		yes	service-quotas	polly	L-511CA548	Rate of StartSpeechSynthesisTask (long-form) requests	2024-02						limits.sq2024
polly			rate	1		requests/s	account+region		yes	service-quotas	polly	L-B9A743A4	Rate of StartSpeechSynthesisTask (neural) requests	2024-02	2026-01					limits.sq2024
polly			rate	10		requests/s	account+region		yes	service-quotas	polly	L-18255867	Rate of StartSpeechSynthesisTask (standard) requests	2024-02	2026-01					limits.sq2024
polly			rate	10		requests/s	account+region		yes	service-quotas	polly	L-43330D37	Rate of GetSpeechSynthesisTask and ListSpeechSynthesisTasks requests	2024-02	2026-01					limits.sq2024
polly			rate	2		requests/s	account+region		yes	service-quotas	polly	L-D93DD9F2	Rate of lexicon management requests	2024-02	2026-01					limits.sq2024
polly			rate	8		requests/s	account+region		yes	service-quotas	polly	L-A65CEC2D	Rate of SynthesizeSpeech (neural) requests	2024-02	2026-01					limits.sq2024
polly			rate	8		requests/s	account+region		yes	service-quotas	polly	L-C54DC08A	Rate of SynthesizeSpeech (long-form) requests	2024-02						limits.sq2024
polly			rate	80		requests/s	account+region		yes	service-quotas	polly	L-9FB8AA30	Rate of SynthesizeSpeech (standard) requests	2024-02	2026-01					limits.sq2024
rds	*		rate			requests/s	account+region							2026						limits.no-number-published
rekognition			concurrency	10		at once	account+region		yes	service-quotas	rekognition	L-8D9029A2	Amazon Rekognition Streaming Video Events face search stream processors per account that can be processed concurrently	2024-02	2026-01					limits.sq2024
rekognition			concurrency	2		at once	account+region		yes	service-quotas	rekognition	L-5E225387	Concurrently running Amazon Rekognition Custom Labels models per account	2024-02	2026-01					limits.sq2024
rekognition			concurrency	2		at once	account+region		yes	service-quotas	rekognition	L-F1558568	Concurrent Amazon Rekognition Custom Labels training jobs per account	2024-02	2026-01					limits.sq2024
rekognition			concurrency	20		at once	account+region		yes	service-quotas	rekognition	L-22FA69BA	Concurrent Amazon Rekognition Media Analysis jobs per account	2024-02	2026-01					limits.sq2024
rekognition			concurrency	20		at once	account+region		yes	service-quotas	rekognition	L-A6079699	Concurrent Amazon Rekognition Video stored video jobs per account	2024-02	2026-01					limits.sq2024
rekognition			concurrency	200		at once	account+region		yes	service-quotas	rekognition	L-0A2A7683	Amazon Rekognition Streaming Video Events label detection stream processors per account that can be processed concurrently	2024-02	2026-01					limits.sq2024
rekognition			concurrency	5		at once	account+region		yes	service-quotas	rekognition	L-B3EE7891	Concurrent Amazon Rekognition Custom Labels model copy jobs per account	2024-02	2026-01					limits.sq2024
rekognition			concurrency	75		at once	account+region		yes	service-quotas	rekognition	L-26415FBF	Concurrent Amazon Rekognition Face Liveness sessions per account	2024-02	2026-01					limits.sq2024
rekognition			rate	25		requests/s	account+region		yes	service-quotas	rekognition	L-2FC24677	Transactions per second per account for the Amazon Rekognition Face Liveness operation StartFaceLivenessSession	2024-02	2026-01					limits.sq2024
rekognition	AssociateFaces		rate	5		requests/s	account+region		yes	service-quotas	rekognition	L-DBC0DD5B		2024-02	2026-01					limits.sq2024
rekognition	CompareFaces		rate	100		requests/s	account+region		yes	service-quotas	rekognition	L-73A341CE		2024-02	2026-01					limits.sq2024
rekognition	CopyProjectVersion		rate	5		requests/s	account+region		yes	service-quotas	rekognition	L-C8E3347A		2024-02	2026-01					limits.sq2024
rekognition	CreateCollection		rate	5		requests/s	account+region		yes	service-quotas	rekognition	L-CE977716		2024-02	2026-01					limits.sq2024
rekognition	CreateDataset		rate	5		requests/s	account+region		yes	service-quotas	rekognition	L-39854D9A		2024-02	2026-01					limits.sq2024
rekognition	CreateFaceLivenessSession		rate	25		requests/s	account+region		yes	service-quotas	rekognition	L-8E3BC2B4		2024-02	2026-01					limits.sq2024
rekognition	CreateProject		rate	5		requests/s	account+region		yes	service-quotas	rekognition	L-AB95BCCD		2024-02	2026-01					limits.sq2024
rekognition	CreateProjectVersion		rate	5		requests/s	account+region		yes	service-quotas	rekognition	L-03F18989		2024-02	2026-01					limits.sq2024
rekognition	CreateStreamProcessor		rate	20		requests/s	account+region		yes	service-quotas	rekognition	L-D6034D02		2024-02	2026-01					limits.sq2024
rekognition	CreateUser		rate	5		requests/s	account+region		yes	service-quotas	rekognition	L-9A87C986		2024-02	2026-01					limits.sq2024
rekognition	DeleteCollection		rate	5		requests/s	account+region		yes	service-quotas	rekognition	L-5346A13A		2024-02	2026-01					limits.sq2024
rekognition	DeleteDataset		rate	5		requests/s	account+region		yes	service-quotas	rekognition	L-F72BEA0D		2024-02	2026-01					limits.sq2024
rekognition	DeleteFaces		rate	5		requests/s	account+region		yes	service-quotas	rekognition	L-220834FB		2024-02	2026-01					limits.sq2024
rekognition	DeleteProject		rate	5		requests/s	account+region		yes	service-quotas	rekognition	L-BDE2ACBF		2024-02	2026-01					limits.sq2024
rekognition	DeleteProjectPolicy		rate	5		requests/s	account+region		yes	service-quotas	rekognition	L-AA6AE486		2024-02	2026-01					limits.sq2024
rekognition	DeleteProjectVersion		rate	5		requests/s	account+region		yes	service-quotas	rekognition	L-D66335E5		2024-02	2026-01					limits.sq2024
rekognition	DeleteStreamProcessor		rate	20		requests/s	account+region		yes	service-quotas	rekognition	L-66AB9558		2024-02	2026-01					limits.sq2024
rekognition	DeleteUser		rate	5		requests/s	account+region		yes	service-quotas	rekognition	L-E112E6C6		2024-02	2026-01					limits.sq2024
rekognition	DescribeCollection		rate	5		requests/s	account+region		yes	service-quotas	rekognition	L-6FDFFAF5		2024-02	2026-01					limits.sq2024
rekognition	DescribeDataset		rate	5		requests/s	account+region		yes	service-quotas	rekognition	L-EF2DFA3A		2024-02	2026-01					limits.sq2024
rekognition	DescribeProjectVersions		rate	5		requests/s	account+region		yes	service-quotas	rekognition	L-12019FB0		2024-02	2026-01					limits.sq2024
rekognition	DescribeProjects		rate	5		requests/s	account+region		yes	service-quotas	rekognition	L-06ACBDE8		2024-02	2026-01					limits.sq2024
rekognition	DescribeStreamProcessor		rate	20		requests/s	account+region		yes	service-quotas	rekognition	L-82C6694D		2024-02	2026-01					limits.sq2024
rekognition	DetectCustomLabels		rate	50		requests/s	account+region		yes	service-quotas	rekognition	L-EA71C84A		2024-02	2026-01					limits.sq2024
rekognition	DetectFaces		rate	100		requests/s	account+region		yes	service-quotas	rekognition	L-A5121FD7		2024-02	2026-01					limits.sq2024
rekognition	DetectLabels		rate	50		requests/s	account+region		yes	service-quotas	rekognition	L-E29B542B		2024-02	2026-01					limits.sq2024
rekognition	DetectModerationLabels		rate	50		requests/s	account+region		yes	service-quotas	rekognition	L-7F4D1AC4		2024-02	2026-01					limits.sq2024
rekognition	DetectProtectiveEquipment		rate	5		requests/s	account+region		yes	service-quotas	rekognition	L-6F294C5B		2024-02	2026-01					limits.sq2024
rekognition	DetectText		rate	50		requests/s	account+region		yes	service-quotas	rekognition	L-87CF5BA6		2024-02	2026-01					limits.sq2024
rekognition	DisassociateFaces		rate	5		requests/s	account+region		yes	service-quotas	rekognition	L-D56ABB32		2024-02	2026-01					limits.sq2024
rekognition	DistributeDatasetEntries		rate	5		requests/s	account+region		yes	service-quotas	rekognition	L-AD2642BA		2024-02	2026-01					limits.sq2024
rekognition	GetCelebrityInfo		rate	50		requests/s	account+region		yes	service-quotas	rekognition	L-973FFF99		2024-02	2026-01					limits.sq2024
rekognition	GetCelebrityRecognition		rate	20		requests/s	account+region		yes	service-quotas	rekognition	L-A144FAD3		2024-02	2026-01					limits.sq2024
rekognition	GetContentModeration		rate	20		requests/s	account+region		yes	service-quotas	rekognition	L-A33540CC		2024-02	2026-01					limits.sq2024
rekognition	GetFaceDetection		rate	20		requests/s	account+region		yes	service-quotas	rekognition	L-4E7ADAC1		2024-02	2026-01					limits.sq2024
rekognition	GetFaceLivenessSessionResults		rate	25		requests/s	account+region		yes	service-quotas	rekognition	L-E574413B		2024-02	2026-01					limits.sq2024
rekognition	GetFaceSearch		rate	20		requests/s	account+region		yes	service-quotas	rekognition	L-3B051C64		2024-02	2026-01					limits.sq2024
rekognition	GetLabelDetection		rate	20		requests/s	account+region		yes	service-quotas	rekognition	L-5EAC8E57		2024-02	2026-01					limits.sq2024
rekognition	GetMediaAnalysisJob		rate	20		requests/s	account+region		yes	service-quotas	rekognition	L-EEF61D56		2024-02	2026-01					limits.sq2024
rekognition	GetPersonTracking		rate	20		requests/s	account+region		yes	service-quotas	rekognition	L-71159A7C		2024-02	2026-01					limits.sq2024
rekognition	GetSegmentDetection		rate	20		requests/s	account+region		yes	service-quotas	rekognition	L-F54C1CEA		2024-02	2026-01					limits.sq2024
rekognition	GetTextDetection		rate	20		requests/s	account+region		yes	service-quotas	rekognition	L-5C10FBD9		2024-02	2026-01					limits.sq2024
rekognition	IndexFaces		rate	50		requests/s	account+region		yes	service-quotas	rekognition	L-7C13EBAD		2024-02	2026-01					limits.sq2024
rekognition	ListCollections		rate	5		requests/s	account+region		yes	service-quotas	rekognition	L-0366BB0F		2024-02	2026-01					limits.sq2024
rekognition	ListDatasetEntries		rate	5		requests/s	account+region		yes	service-quotas	rekognition	L-41805FEB		2024-02	2026-01					limits.sq2024
rekognition	ListDatasetLabels		rate	5		requests/s	account+region		yes	service-quotas	rekognition	L-108100B3		2024-02	2026-01					limits.sq2024
rekognition	ListFaces		rate	50		requests/s	account+region		yes	service-quotas	rekognition	L-970B5808		2024-02	2026-01					limits.sq2024
rekognition	ListMediaAnalysisJobs		rate	5		requests/s	account+region		yes	service-quotas	rekognition	L-E0C6F70E		2024-02	2026-01					limits.sq2024
rekognition	ListProjectPolicies		rate	5		requests/s	account+region		yes	service-quotas	rekognition	L-5AA330BC		2024-02	2026-01					limits.sq2024
rekognition	ListStreamProcessors		rate	5		requests/s	account+region		yes	service-quotas	rekognition	L-CF317234		2024-02	2026-01					limits.sq2024
rekognition	ListTagsForResource		rate	10		requests/s	account+region		yes	service-quotas	rekognition	L-711B1E8A		2024-02	2026-01					limits.sq2024
rekognition	ListUsers		rate	5		requests/s	account+region		yes	service-quotas	rekognition	L-BF8F67AA		2024-02	2026-01					limits.sq2024
rekognition	PutProjectPolicy		rate	5		requests/s	account+region		yes	service-quotas	rekognition	L-A958BCFA		2024-02	2026-01					limits.sq2024
rekognition	RecognizeCelebrities		rate	50		requests/s	account+region		yes	service-quotas	rekognition	L-5FF750C4		2024-02	2026-01					limits.sq2024
rekognition	SearchFaces		rate	50		requests/s	account+region		yes	service-quotas	rekognition	L-99829151		2024-02	2026-01					limits.sq2024
rekognition	SearchFacesByImage		rate	50		requests/s	account+region		yes	service-quotas	rekognition	L-43CBEB68		2024-02	2026-01					limits.sq2024
rekognition	SearchUsers		rate	50		requests/s	account+region		yes	service-quotas	rekognition	L-532A3DAC		2024-02	2026-01					limits.sq2024
rekognition	SearchUsersByImage		rate	50		requests/s	account+region		yes	service-quotas	rekognition	L-D319BBAF		2024-02	2026-01					limits.sq2024
rekognition	StartCelebrityRecognition		rate	5		requests/s	account+region		yes	service-quotas	rekognition	L-08B7635A		2024-02	2026-01					limits.sq2024
rekognition	StartContentModeration		rate	5		requests/s	account+region		yes	service-quotas	rekognition	L-E082B236		2024-02	2026-01					limits.sq2024
rekognition	StartFaceDetection		rate	5		requests/s	account+region		yes	service-quotas	rekognition	L-AA48F869		2024-02	2026-01					limits.sq2024
rekognition	StartFaceSearch		rate	5		requests/s	account+region		yes	service-quotas	rekognition	L-8CA99658		2024-02	2026-01					limits.sq2024
rekognition	StartLabelDetection		rate	5		requests/s	account+region		yes	service-quotas	rekognition	L-FBD555BC		2024-02	2026-01					limits.sq2024
rekognition	StartMediaAnalysisJob		rate	5		requests/s	account+region		yes	service-quotas	rekognition	L-832B35BA		2024-02	2026-01					limits.sq2024
rekognition	StartPersonTracking		rate	5		requests/s	account+region		yes	service-quotas	rekognition	L-DFE4726A		2024-02	2026-01					limits.sq2024
rekognition	StartProjectVersion		rate	5		requests/s	account+region		yes	service-quotas	rekognition	L-C46E6F2E		2024-02	2026-01					limits.sq2024
rekognition	StartSegmentDetection		rate	5		requests/s	account+region		yes	service-quotas	rekognition	L-55A22B20		2024-02	2026-01					limits.sq2024
rekognition	StartStreamProcessor		rate	20		requests/s	account+region		yes	service-quotas	rekognition	L-71793F35		2024-02	2026-01					limits.sq2024
rekognition	StartTextDetection		rate	5		requests/s	account+region		yes	service-quotas	rekognition	L-90C845BC		2024-02	2026-01					limits.sq2024
rekognition	StopProjectVersion		rate	5		requests/s	account+region		yes	service-quotas	rekognition	L-9802772B		2024-02	2026-01					limits.sq2024
rekognition	StopStreamProcessor		rate	1		requests/s	account+region		yes	service-quotas	rekognition	L-85890340		2024-02	2026-01					limits.sq2024
rekognition	TagResource		rate	10		requests/s	account+region		yes	service-quotas	rekognition	L-C141F2F9		2024-02	2026-01					limits.sq2024
rekognition	UntagResource		rate	10		requests/s	account+region		yes	service-quotas	rekognition	L-BC04C31B		2024-02	2026-01					limits.sq2024
rekognition	UpdateDatasetEntries		rate	5		requests/s	account+region		yes	service-quotas	rekognition	L-513570CC		2024-02	2026-01					limits.sq2024
rekognition	UpdateStreamProcessor		rate	20		requests/s	account+region		yes	service-quotas	rekognition	L-0FB781AE		2024-02	2026-01					limits.sq2024
resource-explorer-2			rate	5		requests/s	account+region		yes	service-quotas	resource-explorer-2	L-0C73063D	Search TPS quota	2024-02						limits.sq2024
robomaker			concurrency	1		at once	account+region		yes	service-quotas	robomaker	L-61591119	Concurrent GPU simulation jobs	2024-02	2026-01					limits.sq2024
robomaker			concurrency	1		at once	account+region		yes	service-quotas	robomaker	L-FE0C173F	Concurrent simulation jobs	2024-02	2026-01					limits.sq2024
robomaker			concurrency	20		at once	account+region		yes	service-quotas	robomaker	L-15E423AD	Concurrent deployment jobs	2024-02	2026-01					limits.sq2024
robomaker			concurrency	3		at once	account+region		yes	service-quotas	robomaker	L-7651BB34	Concurrent World Generation Jobs	2024-02	2026-01					limits.sq2024
robomaker			concurrency	3		at once	account+region		yes	service-quotas	robomaker	L-B47404F4	Concurrent World Export Jobs	2024-02	2026-01					limits.sq2024
robomaker			concurrency	5		at once	account+region		yes	service-quotas	robomaker	L-6CFB8C09	Concurrent simulation job batches	2024-02	2026-01					limits.sq2024
robomaker			rate	20		requests/s	account+region		yes	service-quotas	robomaker	L-949954FD	Simulation job requests per batch	2024-02	2026-01					limits.sq2024
rolesanywhere			rate	1		requests/s	account+region		yes	service-quotas	rolesanywhere	L-0017E049	Combined rate of CRL requests	2024-02	2026-01					limits.sq2024
rolesanywhere			rate	1		requests/s	account+region		yes	service-quotas	rolesanywhere	L-1A26F220	Combined rate of subject requests	2024-02	2026-01					limits.sq2024
rolesanywhere			rate	1		requests/s	account+region		yes	service-quotas	rolesanywhere	L-BCE17F1C	Combined rate of tagging requests	2024-02	2026-01					limits.sq2024
rolesanywhere			rate	1		requests/s	account+region		yes	service-quotas	rolesanywhere	L-E7B077D9	Combined rate of trust anchor requests	2024-02	2026-01					limits.sq2024
rolesanywhere			rate	1		requests/s	account+region		yes	service-quotas	rolesanywhere	L-F8680437	Combined rate of profile requests	2024-02	2026-01					limits.sq2024
rolesanywhere	CreateSession		rate	10		requests/s	account+region		yes	service-quotas	rolesanywhere	L-A9D9612A		2024-02	2026-01					limits.sq2024
route53	(any_other_single_action)	default per action	rate	10	50	requests/s	account (global); a request takes a token from the account bucket and from its action's bucket		yes	support case, limit type Route 53				2026						limits.route53
route53	*	account level	rate	10	50	requests/s	account (global); a request takes a token from the account bucket and from its action's bucket		yes	support case, limit type Route 53				2026		yes	older texts and many tools still say 5 requests per second per account			limits.route53
route53	AssociateVPCWithHostedZone		rate	5	20	requests/s	account (global); a request takes a token from the account bucket and from its action's bucket		yes	support case, limit type Route 53				2026						limits.route53
route53	ChangeCidrCollection		rate	5	40	requests/s	account (global); a request takes a token from the account bucket and from its action's bucket		yes	support case, limit type Route 53				2026						limits.route53
route53	ChangeResourceRecordSets AssociateVPCWithHostedZone DisassociateVPCFromHostedZone CreateHostedZone DeleteHostedZone	change throughput	rate	100	1500	record changes/s	account (global); a request takes a token from the account bucket and from its action's bucket		yes	support case, limit type Route 53				2026		yes	tokens: CREATE 1, DELETE 1, UPSERT 2; associating, creating or deleting a zone 2			limits.route53
route53	CreateCidrCollection		rate	5	40	requests/s	account (global); a request takes a token from the account bucket and from its action's bucket		yes	support case, limit type Route 53				2026						limits.route53
route53	CreateHealthCheck		rate	0.5	50	requests/s	account (global); a request takes a token from the account bucket and from its action's bucket		yes	support case, limit type Route 53				2026						limits.route53
route53	CreateHostedZone		rate	2	40	requests/s	account (global); a request takes a token from the account bucket and from its action's bucket		yes	support case, limit type Route 53				2026						limits.route53
route53	CreateReusableDelegationSet		rate	2	40	requests/s	account (global); a request takes a token from the account bucket and from its action's bucket		yes	support case, limit type Route 53				2026						limits.route53
route53	CreateTrafficPolicyInstance		rate	1	1	requests/s	account (global); a request takes a token from the account bucket and from its action's bucket		yes	support case, limit type Route 53				2026						limits.route53
route53	DeleteCidrCollection		rate	5	40	requests/s	account (global); a request takes a token from the account bucket and from its action's bucket		yes	support case, limit type Route 53				2026						limits.route53
route53	DeleteHealthCheck		rate	3	15	requests/s	account (global); a request takes a token from the account bucket and from its action's bucket		yes	support case, limit type Route 53				2026						limits.route53
route53	DeleteHostedZone		rate	5	40	requests/s	account (global); a request takes a token from the account bucket and from its action's bucket		yes	support case, limit type Route 53				2026						limits.route53
route53	DeleteReusableDelegationSet		rate	5	40	requests/s	account (global); a request takes a token from the account bucket and from its action's bucket		yes	support case, limit type Route 53				2026						limits.route53
route53	DeleteTrafficPolicyInstance		rate	1	1	requests/s	account (global); a request takes a token from the account bucket and from its action's bucket		yes	support case, limit type Route 53				2026						limits.route53
route53	DisassociateVPCFromHostedZone		rate	5	10	requests/s	account (global); a request takes a token from the account bucket and from its action's bucket		yes	support case, limit type Route 53				2026						limits.route53
route53	GetHealthCheckLastFailureReason		rate	1	4	requests/s	account (global); a request takes a token from the account bucket and from its action's bucket		yes	support case, limit type Route 53				2026						limits.route53
route53	GetHealthCheckStatus		rate	1	4	requests/s	account (global); a request takes a token from the account bucket and from its action's bucket		yes	support case, limit type Route 53				2026						limits.route53
route53	UpdateHealthCheck		rate	5	50	requests/s	account (global); a request takes a token from the account bucket and from its action's bucket		yes	support case, limit type Route 53				2026						limits.route53
route53	UpdateTrafficPolicyInstance		rate	1	1	requests/s	account (global); a request takes a token from the account bucket and from its action's bucket		yes	support case, limit type Route 53				2026						limits.route53
rum			rate	50		requests/s	account+region		yes	service-quotas	rum	L-35851224	RUM Events per second per AWS Account	2024-02	2026-01					limits.sq2024
s3	GetObject HeadObject ListObjectsV2 ListObjects GetObjectTagging	GET/HEAD	rate	5500		requests/s	prefix (partition) of a bucket		no					2026		yes	at least; add prefixes for more			limits.s3
s3	PutObject CopyObject DeleteObject UploadPart CreateMultipartUpload CompleteMultipartUpload PutObjectTagging DeleteObjects	PUT/COPY/POST/DELETE	rate	3500		requests/s	prefix (partition) of a bucket		no					2026		yes	at least; S3 scales gradually and answers 503 SlowDown meanwhile; each key of DeleteObjects counts as a delete			limits.s3
scheduler			rate	500		requests/s	account+region		yes	service-quotas	scheduler	L-F6D2596E	Invocations throttle limit in transactions per second	2024-02	2026-01					limits.sq2024
scheduler	CreateSchedule		rate	50		requests/s	account+region		yes	service-quotas	scheduler	L-6F4B17DE		2024-02	2026-01					limits.sq2024
scheduler	CreateScheduleGroup		rate	10		requests/s	account+region		yes	service-quotas	scheduler	L-21ED5C4A		2024-02	2026-01					limits.sq2024
scheduler	DeleteSchedule		rate	50		requests/s	account+region		yes	service-quotas	scheduler	L-53944E21		2024-02	2026-01					limits.sq2024
scheduler	DeleteScheduleGroup		rate	10		requests/s	account+region		yes	service-quotas	scheduler	L-4F80D7BE		2024-02	2026-01					limits.sq2024
scheduler	GetSchedule		rate	50		requests/s	account+region		yes	service-quotas	scheduler	L-FB03E819		2024-02	2026-01					limits.sq2024
scheduler	GetScheduleGroup		rate	10		requests/s	account+region		yes	service-quotas	scheduler	L-754C8BBA		2024-02	2026-01					limits.sq2024
scheduler	ListScheduleGroups		rate	10		requests/s	account+region		yes	service-quotas	scheduler	L-03C881B9		2024-02	2026-01					limits.sq2024
scheduler	ListSchedules		rate	50		requests/s	account+region		yes	service-quotas	scheduler	L-66629D52		2024-02	2026-01					limits.sq2024
scheduler	ListTagsForResource		rate	10		requests/s	account+region		yes	service-quotas	scheduler	L-1DC60392		2024-02	2026-01					limits.sq2024
scheduler	TagResource		rate	1		requests/s	account+region		yes	service-quotas	scheduler	L-E7A3E659		2024-02	2026-01					limits.sq2024
scheduler	UntagResource		rate	1		requests/s	account+region		yes	service-quotas	scheduler	L-44A0C1A0		2024-02	2026-01					limits.sq2024
scheduler	UpdateSchedule		rate	50		requests/s	account+region		yes	service-quotas	scheduler	L-B7845AAE		2024-02	2026-01					limits.sq2024
secretsmanager	BatchGetSecretValue		rate	100		requests/s	account+region		no					2026						limits.secretsmanager
secretsmanager	CreateSecret		rate	50		requests/s	account+region		no					2026						limits.secretsmanager
secretsmanager	DeleteResourcePolicy GetResourcePolicy PutResourcePolicy ValidateResourcePolicy		rate	50		requests/s	account+region		no					2026		yes				limits.secretsmanager
secretsmanager	DeleteSecret		rate	50		requests/s	account+region		no					2026						limits.secretsmanager
secretsmanager	DescribeSecret		rate	40000		requests/s	account+region		no					2026						limits.secretsmanager
secretsmanager	GetRandomPassword		rate	50		requests/s	account+region		no					2026						limits.secretsmanager
secretsmanager	GetSecretValue		rate	10000		requests/s	account+region		no					2026						limits.secretsmanager
secretsmanager	ListSecretVersionIds		rate	50		requests/s	account+region		no					2026						limits.secretsmanager
secretsmanager	ListSecrets		rate	100		requests/s	account+region		no					2026						limits.secretsmanager
secretsmanager	PutSecretValue RemoveRegionsFromReplication ReplicateSecretToRegions StopReplicationToReplica UpdateSecret UpdateSecretVersionStage		rate	50		requests/s	account+region		no					2026		yes	new versions of one secret should not come more often than once in 10 minutes			limits.secretsmanager
secretsmanager	RestoreSecret		rate	50		requests/s	account+region		no					2026						limits.secretsmanager
secretsmanager	RotateSecret CancelRotateSecret		rate	50		requests/s	account+region		no					2026		yes				limits.secretsmanager
secretsmanager	TagResource UntagResource		rate	50		requests/s	account+region		no					2026		yes				limits.secretsmanager
servicediscovery	DiscoverInstances		rate	1000	2000	requests/s	account+region		yes	service-quotas	AWSCloudMap	L-514A639A (rate), L-76CF203B (burst)		2024-02	2026-01					limits.sq2024
servicediscovery	DiscoverInstancesRevision		rate	3000		requests/s	account+region		yes	service-quotas	AWSCloudMap	L-0BA10AAE		2024-02	2026-01					limits.sq2024
servicequotas	AssociateServiceQuotaTemplate		rate	1	2	requests/s	account+region		no					2020						limits.servicequotas-2020
servicequotas	DeleteServiceQuotaIncreaseRequestFromTemplate		rate	2	3	requests/s	account+region		no					2020						limits.servicequotas-2020
servicequotas	DisassociateServiceQuotaTemplate		rate	1	2	requests/s	account+region		no					2020						limits.servicequotas-2020
servicequotas	GetAWSDefaultServiceQuota		rate	5	10	requests/s	account+region		no					2020						limits.servicequotas-2020
servicequotas	GetAssociationForServiceQuotaTemplate		rate	2	4	requests/s	account+region		no					2020						limits.servicequotas-2020
servicequotas	GetRequestedServiceQuotaChange		rate	5	10	requests/s	account+region		no					2020						limits.servicequotas-2020
servicequotas	GetServiceQuota		rate	5	10	requests/s	account+region		no					2020						limits.servicequotas-2020
servicequotas	GetServiceQuotaIncreaseRequestFromTemplate		rate	2	3	requests/s	account+region		no					2020						limits.servicequotas-2020
servicequotas	ListAWSDefaultServiceQuotas		rate	10	20	requests/s	account+region		no					2020						limits.servicequotas-2020
servicequotas	ListRequestedServiceQuotaChangeHistory		rate	5	10	requests/s	account+region		no					2020						limits.servicequotas-2020
servicequotas	ListRequestedServiceQuotaChangeHistoryByQuota		rate	5	10	requests/s	account+region		no					2020						limits.servicequotas-2020
servicequotas	ListServiceQuotaIncreaseRequestsInTemplate		rate	2	3	requests/s	account+region		no					2020						limits.servicequotas-2020
servicequotas	ListServiceQuotas		rate	10	20	requests/s	account+region		no					2020						limits.servicequotas-2020
servicequotas	ListServices		rate	10	20	requests/s	account+region		no					2020						limits.servicequotas-2020
servicequotas	PutServiceQuotaIncreaseRequestIntoTemplate		rate	1	2	requests/s	account+region		no					2020						limits.servicequotas-2020
servicequotas	RequestServiceQuotaIncrease		rate	3	6	requests/s	account+region		no					2020						limits.servicequotas-2020
signer	AddProfilePermission		rate	3		requests/s	account+region		yes	service-quotas	signer	L-9A9396FB		2024-02	2026-01					limits.sq2024
signer	CancelSigningProfile		rate	3		requests/s	account+region		yes	service-quotas	signer	L-4E20C20E		2024-02	2026-01					limits.sq2024
signer	DescribeSigningJob		rate	6		requests/s	account+region		yes	service-quotas	signer	L-F86FBF89		2024-02	2026-01					limits.sq2024
signer	GetRevocationStatus		rate	100		requests/s	account+region		yes	service-quotas	signer	L-7068EEE0		2024-02	2026-01					limits.sq2024
signer	GetSigningPlatform		rate	3		requests/s	account+region		yes	service-quotas	signer	L-E9957E95		2024-02	2026-01					limits.sq2024
signer	GetSigningProfile		rate	3		requests/s	account+region		yes	service-quotas	signer	L-C2AF6AB8		2024-02	2026-01					limits.sq2024
signer	ListProfilePermissions		rate	6		requests/s	account+region		yes	service-quotas	signer	L-34D2D11C		2024-02	2026-01					limits.sq2024
signer	ListSigningJobs		rate	6		requests/s	account+region		yes	service-quotas	signer	L-5DB503D1		2024-02	2026-01					limits.sq2024
signer	ListSigningPlatforms		rate	6		requests/s	account+region		yes	service-quotas	signer	L-E1BE245B		2024-02	2026-01					limits.sq2024
signer	ListSigningProfiles		rate	6		requests/s	account+region		yes	service-quotas	signer	L-A99B6F73		2024-02	2026-01					limits.sq2024
signer	ListTagsForResource		rate	6		requests/s	account+region		yes	service-quotas	signer	L-4F2A443B		2024-02	2026-01					limits.sq2024
signer	PutSigningProfile		rate	3		requests/s	account+region		yes	service-quotas	signer	L-FE97337F		2024-02	2026-01					limits.sq2024
signer	RemoveProfilePermission		rate	3		requests/s	account+region		yes	service-quotas	signer	L-FEE4A855		2024-02	2026-01					limits.sq2024
signer	RevokeSignature		rate	3		requests/s	account+region		yes	service-quotas	signer	L-107F88F0		2024-02	2026-01					limits.sq2024
signer	RevokeSigningProfile		rate	3		requests/s	account+region		yes	service-quotas	signer	L-EBC45F16		2024-02	2026-01					limits.sq2024
signer	SignPayload		rate	10		requests/s	account+region		yes	service-quotas	signer	L-C934DC82		2024-02	2026-01					limits.sq2024
signer	StartSigningJob		rate	3		requests/s	account+region		yes	service-quotas	signer	L-6291E160		2024-02	2026-01					limits.sq2024
signer	TagResource		rate	3		requests/s	account+region		yes	service-quotas	signer	L-7E38DDAF		2024-02	2026-01					limits.sq2024
signer	UntagResource		rate	3		requests/s	account+region		yes	service-quotas	signer	L-47E1077B		2024-02	2026-01					limits.sq2024
sms			concurrency	50		at once	account+region		yes	service-quotas	sms	L-AFABDADD	Concurrent VM migrations	2024-02	2026-01					limits.sq2024
sns			rate	30000		requests/s	account+region		yes	service-quotas	sns	L-F8E2BA85	Messages Published per Second	2024-02	2026-01					limits.sq2024
sns	ConfirmSubscription		rate	3000		requests/s	account+region		yes	service-quotas	sns	L-FF07E5EA		2024-02	2026-01					limits.sq2024
sns	CreatePlatformApplication		rate	3000		requests/s	account+region		yes	service-quotas	sns	L-4738DDCE		2024-02	2026-01					limits.sq2024
sns	CreatePlatformEndpoint		rate	3000		requests/s	account+region		yes	service-quotas	sns	L-E1E48E53		2024-02	2026-01					limits.sq2024
sns	CreateTopic		rate	3000		requests/s	account+region		yes	service-quotas	sns	L-AB928142		2024-02	2026-01					limits.sq2024
sns	DeleteEndpoint		rate	3000		requests/s	account+region		yes	service-quotas	sns	L-2FE42A3E		2024-02	2026-01					limits.sq2024
sns	DeletePlatformApplication		rate	3000		requests/s	account+region		yes	service-quotas	sns	L-9D5EC8F7		2024-02	2026-01					limits.sq2024
sns	DeleteTopic		rate	3000		requests/s	account+region		yes	service-quotas	sns	L-B98ECD3E		2024-02	2026-01					limits.sq2024
sns	GetEndpointAttributes		rate	3000		requests/s	account+region		yes	service-quotas	sns	L-038DA0E0		2024-02	2026-01					limits.sq2024
sns	GetPlatformApplicationAttributes		rate	3000		requests/s	account+region		yes	service-quotas	sns	L-F35E8445		2024-02	2026-01					limits.sq2024
sns	GetSubscriptionAttributes		rate	3000		requests/s	account+region		yes	service-quotas	sns	L-876E1222		2024-02	2026-01					limits.sq2024
sns	GetTopicAttributes		rate	3000		requests/s	account+region		yes	service-quotas	sns	L-820458B0		2024-02	2026-01					limits.sq2024
sns	ListEndpointsByPlatformApplication		rate	30		requests/s	account+region							2026						limits.botocore
sns	ListPlatformApplications		rate	15		requests/s	account+region							2026						limits.botocore
sns	ListSubscriptions		rate	30		requests/s	account+region							2026						limits.botocore
sns	ListSubscriptionsByTopic		rate	30		requests/s	account+region							2026						limits.botocore
sns	ListTopics		rate	30		requests/s	account+region							2026						limits.botocore
sns	SetEndpointAttributes		rate	3000		requests/s	account+region		yes	service-quotas	sns	L-4EE37BC0		2024-02	2026-01					limits.sq2024
sns	SetPlatformApplicationAttributes		rate	3000		requests/s	account+region		yes	service-quotas	sns	L-A228E0EB		2024-02	2026-01					limits.sq2024
sns	SetSubscriptionAttributes		rate	3000		requests/s	account+region		yes	service-quotas	sns	L-B6107771		2024-02	2026-01					limits.sq2024
sns	SetTopicAttributes		rate	3000		requests/s	account+region		yes	service-quotas	sns	L-F514C636		2024-02	2026-01					limits.sq2024
sns	Subscribe		rate	100		requests/s	account+region							2026						limits.botocore
sns	TagResource		rate	10		requests/s	account+region							2026						limits.botocore
sns	Unsubscribe		rate	100		requests/s	account+region							2026						limits.botocore
sqs	ReceiveMessage		concurrency	120000		messages in flight	standard queue							see source			OverLimit			limits.botocore-1-44-5-sqs-documentation
sqs	SendMessage ReceiveMessage DeleteMessage		rate			requests/s	standard queue							see source		yes	nearly unlimited; throttling here is KMS (KmsThrottled) or a very hot queue			limits.sqs-2021
sqs	SendMessage ReceiveMessage DeleteMessage		rate	300		requests/s	FIFO queue, each operation	3,000 messages/s with batches of 10; high-throughput FIFO far more (up to tens of thousands, by Region)						see source		yes				limits.sqs-2021
ssm			concurrency	100		at once	account+region		yes	service-quotas	ssm	L-09101E66	Concurrently executing Automations	2024-02	2026-01					limits.sq2024
ssm			concurrency	2000		at once	account+region		yes	service-quotas	ssm	L-01B74EDA	Concurrent State Manager associations per region	2024-02	2026-01					limits.sq2024
ssm			concurrency	25		at once	account+region		yes	service-quotas	ssm	L-44746CFE	Concurrently executing rate control automation	2024-02	2026-01					limits.sq2024
ssm			concurrency	400		at once	account+region		yes	service-quotas	ssm	L-9252FCD2	Concurrently running automations with blocking actions	2024-02	2026-01					limits.sq2024
ssm			concurrency	5		at once	account+region		yes	service-quotas	ssm	L-26BF3FE6	Maintenance Window concurrent executions	2024-02	2026-01					limits.sq2024
ssm			rate	1000		requests/s	account+region		yes	service-quotas	ssm	L-CE4D78FF	Additional rate control automation executions that can be queued	2024-02	2026-01					limits.sq2024
ssm	DeleteParameter		rate	3		requests/s	account+region	higher throughput 5	yes	higher throughput setting				2026						limits.ssm
ssm	DeleteParameters		rate	3		requests/s	account+region	higher throughput 5	yes	higher throughput setting				2026						limits.ssm
ssm	DescribeAutomationExecutions		rate	3		requests/s	account+region		no					2026						limits.ssm
ssm	DescribeAutomationStepExecutions		rate	3		requests/s	account+region		no					2026						limits.ssm
ssm	DescribeParameters		rate	3		requests/s	account+region	higher throughput 10	yes	higher throughput setting				2026						limits.ssm
ssm	DescribeSessions		rate	6		requests/s	account+region		no					2026						limits.ssm
ssm	GetAutomationExecution		rate	3		requests/s	account+region		no					2026						limits.ssm
ssm	GetConnectionStatus		rate	50		requests/s	account+region		no					2026						limits.ssm
ssm	GetExecutionPreview		rate	1		requests/s	account+region		no					2026						limits.ssm
ssm	GetParameter GetParameters GetParametersByPath		rate	40		requests/s	account+region	with higher throughput: GetParameter 10,000, GetParameters 1,000, GetParametersByPath 100, each its own	yes	Parameter Store setting 'higher throughput' (ssm update-service-setting, billed)				2026		yes	SecureString also spends KMS Decrypt			limits.ssm
ssm	GetParameterHistory		rate	3		requests/s	account+region	higher throughput 10	yes	higher throughput setting				2026						limits.ssm
ssm	LabelParameterVersion		rate	3		requests/s	account+region	higher throughput 10	yes	higher throughput setting				2026						limits.ssm
ssm	PutParameter		rate	3		requests/s	account+region	higher throughput 10	yes	higher throughput setting				2026						limits.ssm
ssm	ResumeSession		rate	6		requests/s	account+region		no					2026						limits.ssm
ssm	SendAutomationSignal		rate	3		requests/s	account+region		no					2026						limits.ssm
ssm	StartAutomationExecution		rate	1		requests/s	account+region		yes	service-quotas	ssm	L-99469188		2026						limits.ssm
ssm	StartExecutionPreview		rate	1		requests/s	account+region		no					2026						limits.ssm
ssm	StartSession		rate	3		requests/s	account+region		no					2026						limits.ssm
ssm	StopAutomationExecution		rate	1		requests/s	account+region		no					2026						limits.ssm
ssm	TerminateSession		rate	6		requests/s	account+region		no					2026						limits.ssm
ssm	UnlabelParameterVersion		rate	3		requests/s	account+region	higher throughput 10	yes	higher throughput setting				2026						limits.ssm
ssm-contacts			rate	1		requests/s	account+region		yes	service-quotas	ssm-contacts	L-05EEDCEB	ListPagesByContact API throttle quota	2024-02	2026-01					limits.sq2024
ssm-contacts			rate	1		requests/s	account+region		yes	service-quotas	ssm-contacts	L-53EDA07E	All other operations API throttle quota	2024-02	2026-01					limits.sq2024
ssm-contacts			rate	1		requests/s	account+region		yes	service-quotas	ssm-contacts	L-E25E885A	ListPageReceipts API throttle quota	2024-02	2026-01					limits.sq2024
ssm-contacts			rate	10		requests/s	account+region		yes	service-quotas	ssm-contacts	L-F890E288	StopEngagement API throttle quota	2024-02	2026-01					limits.sq2024
ssm-contacts			rate	2		requests/s	account+region		yes	service-quotas	ssm-contacts	L-70D46058	ListPagesByEngagement API throttle quota	2024-02	2026-01					limits.sq2024
ssm-contacts			rate	2		requests/s	account+region		yes	service-quotas	ssm-contacts	L-8F6873DD	ListEngagements API throttle quota	2024-02	2026-01					limits.sq2024
ssm-contacts			rate	20		requests/s	account+region		yes	service-quotas	ssm-contacts	L-0ECD1CFA	Non-mutating rotation-related API throttle quota	2024-02	2026-01					limits.sq2024
ssm-contacts			rate	20		requests/s	account+region		yes	service-quotas	ssm-contacts	L-254D300C	StartEngagement API throttle quota	2024-02	2026-01					limits.sq2024
ssm-contacts			rate	20		requests/s	account+region		yes	service-quotas	ssm-contacts	L-D35B01ED	AcceptPage API throttle quota	2024-02	2026-01					limits.sq2024
ssm-contacts			rate	20		requests/s	account+region		yes	service-quotas	ssm-contacts	L-DBEB7593	Non-mutating SSMContacts-related API throttle quota	2024-02	2026-01					limits.sq2024
ssm-contacts			rate	20		requests/s	account+region		yes	service-quotas	ssm-contacts	L-E86843F5	GetContact API throttle quota	2024-02	2026-01					limits.sq2024
ssm-contacts			rate	5		requests/s	account+region		yes	service-quotas	ssm-contacts	L-0C2999E2	DescribeEngagement API throttle quota	2024-02	2026-01					limits.sq2024
ssm-contacts			rate	5		requests/s	account+region		yes	service-quotas	ssm-contacts	L-977ABCD7	DescribePage API throttle quota	2024-02	2026-01					limits.sq2024
ssm-guiconnect			concurrency	5		at once	account+region		yes	service-quotas	ssm-guiconnect	L-64419857	Concurrent Remote Desktop connections	2024-02	2026-01					limits.sq2024
ssm-incidents			rate	1		requests/s	account+region		yes	service-quotas	ssm-incidents	L-A23D539A	CreateReplicationSet requests per second	2024-02	2026-01					limits.sq2024
ssm-incidents			rate	1		requests/s	account+region		yes	service-quotas	ssm-incidents	L-D6FEF05F	UpdateReplicationSet requests per second	2024-02	2026-01					limits.sq2024
ssm-incidents			rate	1		requests/s	account+region		yes	service-quotas	ssm-incidents	L-D9F668D1	UpdateDeleteProtection requests per second	2024-02	2026-01					limits.sq2024
ssm-incidents			rate	1		requests/s	account+region		yes	service-quotas	ssm-incidents	L-F7EACE1C	DeleteReplicationSet requests per second	2024-02	2026-01					limits.sq2024
ssm-incidents			rate	10		requests/s	account+region		yes	service-quotas	ssm-incidents	L-A175684D	All other operations requests per second	2024-02						limits.sq2024
ssm-incidents			rate	15		requests/s	account+region		yes	service-quotas	ssm-incidents	L-51B6B2CA	ListTimelineEvent requests per second	2024-02	2026-01					limits.sq2024
ssm-incidents			rate	15		requests/s	account+region		yes	service-quotas	ssm-incidents	L-CA5201AF	GetTimelineEvent requests per second	2024-02	2026-01					limits.sq2024
ssm-incidents			rate	5		requests/s	account+region		yes	service-quotas	ssm-incidents	L-02FD30E2	UpdateRelatedItems requests per second	2024-02	2026-01					limits.sq2024
ssm-incidents			rate	5		requests/s	account+region		yes	service-quotas	ssm-incidents	L-0476E0C6	UpdateTimelineEvent requests per second	2024-02	2026-01					limits.sq2024
ssm-incidents			rate	5		requests/s	account+region		yes	service-quotas	ssm-incidents	L-32C59404	TagResource requests per second	2024-02	2026-01					limits.sq2024
ssm-incidents			rate	5		requests/s	account+region		yes	service-quotas	ssm-incidents	L-5964C1A6	StartIncident requests per second	2024-02	2026-01					limits.sq2024
ssm-incidents			rate	5		requests/s	account+region		yes	service-quotas	ssm-incidents	L-81058D72	DeleteTimelineEvent requests per second	2024-02	2026-01					limits.sq2024
ssm-incidents			rate	5		requests/s	account+region		yes	service-quotas	ssm-incidents	L-8635B488	CreateResponsePlan requests per second	2024-02	2026-01					limits.sq2024
ssm-incidents			rate	5		requests/s	account+region		yes	service-quotas	ssm-incidents	L-8BD82D65	PutResourcePolicy requests per second	2024-02	2026-01					limits.sq2024
ssm-incidents			rate	5		requests/s	account+region		yes	service-quotas	ssm-incidents	L-A320D7D7	UpdateResponsePlan requests per second	2024-02	2026-01					limits.sq2024
ssm-incidents			rate	5		requests/s	account+region		yes	service-quotas	ssm-incidents	L-A7E87765	UpdateIncidentRecord requests per second	2024-02	2026-01					limits.sq2024
ssm-incidents			rate	5		requests/s	account+region		yes	service-quotas	ssm-incidents	L-AB732CD0	DeleteIncidentRecord requests per second	2024-02	2026-01					limits.sq2024
ssm-incidents			rate	5		requests/s	account+region		yes	service-quotas	ssm-incidents	L-B94A3EEA	UntagResource requests per second	2024-02	2026-01					limits.sq2024
ssm-incidents			rate	5		requests/s	account+region		yes	service-quotas	ssm-incidents	L-B9CCDEDA	DeleteResponsePlan requests per second	2024-02	2026-01					limits.sq2024
ssm-incidents			rate	5		requests/s	account+region		yes	service-quotas	ssm-incidents	L-BD3B3682	CreateTimelineEvent requests per second	2024-02	2026-01					limits.sq2024
ssm-incidents			rate	5		requests/s	account+region		yes	service-quotas	ssm-incidents	L-E7843AED	DeleteResourcePolicy requests per second	2024-02	2026-01					limits.sq2024
states			concurrency	3700		at once	account+region		yes	service-quotas	states	L-6C9C5312	Synchronous Express Workflows concurrent executions	2024-02						limits.sq2024
states	(HTTP_Task)		rate	300	300	requests/s	account+region		yes	service-quotas	states			2026						limits.states
states	(StateTransition)		rate	5000	5000	state transitions/s	account+region	us-east-1, us-west-2, eu-west-1; elsewhere 800 and 800; Express unlimited	yes	service-quotas	states	L-137B3F65 (bucket), L-AD9B4E93 (refill)		2026			shows as ExecutionThrottled			limits.states
states	CreateActivity		rate	1	100	requests/s	account+region		yes	service-quotas	states	L-5D565FF6 (rate), L-D282C59F (burst)		2024-02	2026-01					limits.sq2024
states	CreateStateMachine		rate	1	100	requests/s	account+region		yes	service-quotas	states	L-E6D39AA7 (rate), L-11731986 (burst)		2024-02	2026-01					limits.sq2024
states	DeleteActivity		rate	1	100	requests/s	account+region		yes	service-quotas	states	L-623044A2 (rate), L-809F4173 (burst)		2024-02	2026-01					limits.sq2024
states	DeleteStateMachine		rate	1	100	requests/s	account+region		yes	service-quotas	states	L-0169882E (rate), L-FA23558C (burst)		2024-02	2026-01					limits.sq2024
states	DescribeActivity		rate	1	200	requests/s	account+region		yes	service-quotas	states	L-20F3BB5B (rate), L-B581C5F3 (burst)		2024-02	2026-01					limits.sq2024
states	DescribeExecution		rate	15	300	requests/s	account+region		yes	service-quotas	states	L-4A5FADE3 (rate), L-A0B4DA4A (burst)		2024-02	2026-01					limits.sq2024
states	DescribeStateMachine		rate	20	200	requests/s	account+region		yes	service-quotas	states	L-718BBE49 (rate), L-233C6A78 (burst)		2024-02	2026-01					limits.sq2024
states	DescribeStateMachineForExecution		rate	1	200	requests/s	account+region		yes	service-quotas	states	L-0DC55683 (rate), L-A3847D50 (burst)		2024-02	2026-01					limits.sq2024
states	GetActivityTask		rate	500	3000	requests/s	account+region		yes	service-quotas	states	L-7DC9CADD (rate), L-631A2A16 (burst)		2024-02	2026-01					limits.sq2024
states	GetExecutionHistory		rate	20	400	requests/s	account+region		yes	service-quotas	states	L-144D81B0 (rate), L-F9699A68 (burst)		2024-02	2026-01					limits.sq2024
states	ListActivities		rate	10	100	requests/s	account+region		yes	service-quotas	states	L-818B33FC (rate), L-0EE9C880 (burst)		2024-02	2026-01					limits.sq2024
states	ListExecutions		rate	5	200	requests/s	account+region		yes	service-quotas	states	L-1342F2DA (rate), L-7A4BEE15 (burst)		2024-02	2026-01					limits.sq2024
states	ListStateMachines		rate	5	100	requests/s	account+region		yes	service-quotas	states	L-9E82C0BD (rate), L-29AE5D31 (burst)		2024-02	2026-01					limits.sq2024
states	ListTagsForResource		rate	1	100	requests/s	account+region		yes	service-quotas	states	L-81549E4C (rate), L-6F348EF6 (burst)		2024-02	2026-01					limits.sq2024
states	SendTaskFailure		rate	500	3000	requests/s	account+region		yes	service-quotas	states	L-91DFCA1B (rate), L-CDF2E38B (burst)		2024-02	2026-01					limits.sq2024
states	SendTaskHeartbeat		rate	500	3000	requests/s	account+region		yes	service-quotas	states	L-2225B7C3 (rate), L-2786AC1A (burst)		2024-02	2026-01					limits.sq2024
states	SendTaskSuccess		rate	500	3000	requests/s	account+region		yes	service-quotas	states	L-EACE83FA (rate), L-630CF084 (burst)		2024-02	2026-01					limits.sq2024
states	StartExecution	Express	rate	6000	6000	requests/s	account+region		yes	service-quotas	states	L-CFF7B006 (bucket), L-7B8A8E4B (refill)		2026						limits.states
states	StartExecution	Standard	rate	300	1300	requests/s	account+region	us-east-1, us-west-2, eu-west-1; elsewhere 800 and 150	yes	service-quotas	states	L-CE9F8059 (bucket), L-1B55A735 (refill)		2026						limits.states
states	StopExecution		rate	200	1000	requests/s	account+region		yes	service-quotas	states	L-898DDD72 (rate), L-31300AD4 (burst)		2024-02	2026-01					limits.sq2024
states	TagResource		rate	1	200	requests/s	account+region		yes	service-quotas	states	L-C314E25C (rate), L-F965A8DF (burst)		2024-02	2026-01					limits.sq2024
states	UntagResource		rate	1	200	requests/s	account+region		yes	service-quotas	states	L-191B5A6B (rate), L-2C798E2E (burst)		2024-02	2026-01					limits.sq2024
states	UpdateStateMachine		rate	1	100	requests/s	account+region		yes	service-quotas	states	L-7B25D42D (rate), L-25C72657 (burst)		2024-02	2026-01					limits.sq2024
streams.dynamodb	DescribeStream		rate	10		requests/s	account+region							2026						limits.botocore
streams.dynamodb	ListStreams		rate	5		requests/s	account+region							2026						limits.botocore
sts	AssumeRole DecodeAuthorizationMessage GetAccessKeyInfo GetCallerIdentity GetFederationToken GetSessionToken	requests with AWS credentials	rate	600		requests/s	account+region; counted for the calling account; service principals do not count		no					2025		yes	the global endpoint has a quota of its own; sources disagree whether a support case can raise it: cache the credentials			limits.https-docs-aws-amazon-com-iam-latest-use
swf	CountClosedWorkflowExecutions		rate	6	2000	requests/s	account+region		yes	service-quotas	swf	L-11BEBC6E (rate), L-6B93B990 (burst)		2024-02	2026-01					limits.sq2024
swf	CountOpenWorkflowExecutions		rate	6	2000	requests/s	account+region		yes	service-quotas	swf	L-613386B0 (rate), L-10FD2791 (burst)		2024-02	2026-01					limits.sq2024
swf	CountPendingActivityTasks		rate	6	200	requests/s	account+region		yes	service-quotas	swf	L-B80CE8BF (rate), L-78ABDAF0 (burst)		2024-02	2026-01					limits.sq2024
swf	CountPendingDecisionTasks		rate	6	200	requests/s	account+region		yes	service-quotas	swf	L-7379A78A (rate), L-C5FCA8F5 (burst)		2024-02	2026-01					limits.sq2024
swf	DeprecateActivityType		rate	6	200	requests/s	account+region		yes	service-quotas	swf	L-D4B08332 (rate), L-E75077A8 (burst)		2024-02	2026-01					limits.sq2024
swf	DeprecateDomain		rate	6	200	requests/s	account+region		yes	service-quotas	swf	L-91FA29FA (rate), L-22059A3A (burst)		2024-02	2026-01					limits.sq2024
swf	DeprecateWorkflowType		rate	6	200	requests/s	account+region		yes	service-quotas	swf	L-7CE7ADCD (rate), L-52452CEB (burst)		2024-02	2026-01					limits.sq2024
swf	DescribeActivityType		rate	6	2000	requests/s	account+region		yes	service-quotas	swf	L-C6E6D788 (rate), L-DE1A2EBB (burst)		2024-02	2026-01					limits.sq2024
swf	DescribeDomain		rate	6	200	requests/s	account+region		yes	service-quotas	swf	L-E2260636 (rate), L-07B00041 (burst)		2024-02	2026-01					limits.sq2024
swf	DescribeWorkflowExecution		rate	6	2000	requests/s	account+region		yes	service-quotas	swf	L-1EB8BFAC (rate), L-B6B07F5F (burst)		2024-02	2026-01					limits.sq2024
swf	DescribeWorkflowType		rate	6	2000	requests/s	account+region		yes	service-quotas	swf	L-D699363F (rate), L-67FCAFB0 (burst)		2024-02	2026-01					limits.sq2024
swf	GetWorkflowExecutionHistory		rate	60	2000	requests/s	account+region		yes	service-quotas	swf	L-B61DF1D5 (rate), L-58183C51 (burst)		2024-02	2026-01					limits.sq2024
swf	ListActivityTypes		rate	6	200	requests/s	account+region		yes	service-quotas	swf	L-8746B166 (rate), L-708CA9CD (burst)		2024-02	2026-01					limits.sq2024
swf	ListClosedWorkflowExecutions		rate	6	200	requests/s	account+region		yes	service-quotas	swf	L-1B6B2394 (rate), L-82178AAF (burst)		2024-02	2026-01					limits.sq2024
swf	ListDomains		rate	6	100	requests/s	account+region		yes	service-quotas	swf	L-6E67C23B (rate), L-FFE46A4B (burst)		2024-02	2026-01					limits.sq2024
swf	ListOpenWorkflowExecutions		rate	48	200	requests/s	account+region		yes	service-quotas	swf	L-54F7FCCE (rate), L-7B042585 (burst)		2024-02	2026-01					limits.sq2024
swf	ListTagsForResource		rate	30	50	requests/s	account+region		yes	service-quotas	swf	L-664871FC (rate), L-541D480C (burst)		2024-02	2026-01					limits.sq2024
swf	ListWorkflowTypes		rate	6	200	requests/s	account+region		yes	service-quotas	swf	L-C0C38A8F (rate), L-FBF3CE2F (burst)		2024-02	2026-01					limits.sq2024
swf	PollForActivityTask		rate	200	2000	requests/s	account+region		yes	service-quotas	swf	L-EABBD6AB (rate), L-F5350037 (burst)		2024-02	2026-01					limits.sq2024
swf	PollForDecisionTask		rate	200	2000	requests/s	account+region		yes	service-quotas	swf	L-DFCD38D8 (rate), L-23ED90FD (burst)		2024-02	2026-01					limits.sq2024
swf	RecordActivityTaskHeartbeat		rate	160	2000	requests/s	account+region		yes	service-quotas	swf	L-D441B742 (rate), L-CBE45CF4 (burst)		2024-02	2026-01					limits.sq2024
swf	RegisterActivityType		rate	60	200	requests/s	account+region		yes	service-quotas	swf	L-C943B086 (rate), L-85FB1745 (burst)		2024-02	2026-01					limits.sq2024
swf	RegisterDomain		rate	6	100	requests/s	account+region		yes	service-quotas	swf	L-72A8322C (rate), L-9F857AB4 (burst)		2024-02	2026-01					limits.sq2024
swf	RegisterWorkflowType		rate	60	200	requests/s	account+region		yes	service-quotas	swf	L-E73B63BD (rate), L-11796F0D (burst)		2024-02	2026-01					limits.sq2024
swf	RequestCancelExternalWorkflowExecution		rate	120	1200	requests/s	account+region		yes	service-quotas	swf	L-967C6C00 (rate), L-BC8E42D6 (burst)		2024-02	2026-01					limits.sq2024
swf	RequestCancelWorkflowExecution		rate	30	2000	requests/s	account+region		yes	service-quotas	swf	L-889726A2 (rate), L-3E87B554 (burst)		2024-02	2026-01					limits.sq2024
swf	RespondActivityTaskCanceled		rate	200	2000	requests/s	account+region		yes	service-quotas	swf	L-E3E6B073 (rate), L-158C01C8 (burst)		2024-02	2026-01					limits.sq2024
swf	RespondActivityTaskCompleted		rate	200	2000	requests/s	account+region		yes	service-quotas	swf	L-C96251D8 (rate), L-B1B7886E (burst)		2024-02	2026-01					limits.sq2024
swf	RespondActivityTaskFailed		rate	200	2000	requests/s	account+region		yes	service-quotas	swf	L-9EB7B9D6 (rate), L-6ACC4529 (burst)		2024-02	2026-01					limits.sq2024
swf	RespondDecisionTaskCompleted		rate	200	2000	requests/s	account+region		yes	service-quotas	swf	L-10B07C15 (rate), L-1188DD51 (burst)		2024-02	2026-01					limits.sq2024
swf	ScheduleActivityTask		rate	200	1000	requests/s	account+region		yes	service-quotas	swf	L-90F927AE (rate), L-9889E41A (burst)		2024-02	2026-01					limits.sq2024
swf	SignalExternalWorkflowExecution		rate	120	1200	requests/s	account+region		yes	service-quotas	swf	L-90E73253 (rate), L-E74A6FC5 (burst)		2024-02	2026-01					limits.sq2024
swf	SignalWorkflowExecution		rate	30	2000	requests/s	account+region		yes	service-quotas	swf	L-F649FC18 (rate), L-125E0653 (burst)		2024-02	2026-01					limits.sq2024
swf	StartChildWorkflowExecution		rate	12	500	requests/s	account+region		yes	service-quotas	swf	L-BE04F134 (rate), L-BEE48758 (burst)		2024-02	2026-01					limits.sq2024
swf	StartTimer		rate	200	2000	requests/s	account+region		yes	service-quotas	swf	L-A94186CB (rate), L-418A961F (burst)		2024-02	2026-01					limits.sq2024
swf	StartWorkflowExecution		rate	200	2000	requests/s	account+region		yes	service-quotas	swf	L-C2741471 (rate), L-0F51A38F (burst)		2024-02	2026-01					limits.sq2024
swf	TagResource		rate	30	50	requests/s	account+region		yes	service-quotas	swf	L-CEE29E14 (rate), L-740FECBB (burst)		2024-02	2026-01					limits.sq2024
swf	TerminateWorkflowExecution		rate	60	2000	requests/s	account+region		yes	service-quotas	swf	L-28C5E3D9 (rate), L-420027E2 (burst)		2024-02	2026-01					limits.sq2024
swf	UndeprecateActivityType		rate	6	200	requests/s	account+region		yes	service-quotas	swf	L-522BE746 (rate), L-542E1377 (burst)		2024-02	2026-01					limits.sq2024
swf	UndeprecateDomain		rate	6	100	requests/s	account+region		yes	service-quotas	swf	L-45E4DED8 (rate), L-B59DD71F (burst)		2024-02	2026-01					limits.sq2024
swf	UndeprecateWorkflowType		rate	6	200	requests/s	account+region		yes	service-quotas	swf	L-23555C14 (rate), L-3E1AC395 (burst)		2024-02	2026-01					limits.sq2024
swf	UntagResource		rate	30	50	requests/s	account+region		yes	service-quotas	swf	L-C0F4576E (rate), L-778DA924 (burst)		2024-02	2026-01					limits.sq2024
tagging	GetResources		rate			requests/s	account+region							2026						limits.no-number-read limits.inventory-tools-use-5-of-an-observed-10
textract			concurrency	600		at once	account+region		yes	service-quotas	textract	L-25F2C897	Async ExpenseAnalysis throttle limit for max number of concurrent jobs	2024-02	2026-01					limits.sq2024
textract			concurrency	600		at once	account+region		yes	service-quotas	textract	L-5B33D1C3	Async DocumentTextDetection throttle limit for max number of concurrent jobs	2024-02	2026-01					limits.sq2024
textract			concurrency	600		at once	account+region		yes	service-quotas	textract	L-5CF3B0DF	Async DocumentAnalysis throttle limit for max number of concurrent jobs	2024-02	2026-01					limits.sq2024
textract			concurrency	600		at once	account+region		yes	service-quotas	textract	L-CFEC0789	Async LendingAnalysis throttle limit for max number of concurrent jobs	2024-02	2026-01					limits.sq2024
textract			rate	10		requests/s	account+region		yes	service-quotas	textract	L-C9EC1D79	CreateAdapter throttle limit for max number of adapters per account	2024-02	2026-01					limits.sq2024
textract			rate	3		requests/s	account+region		yes	service-quotas	textract	L-E6985921	CreateAdapterVersion throttle limit for max number of in-progress adapter versions per account	2024-02	2026-01					limits.sq2024
textract	AnalyzeDocument		rate	10		requests/s	account+region		yes	service-quotas	textract	L-B83AD6FF		2024-02	2026-01					limits.sq2024
textract	AnalyzeExpense		rate	5		requests/s	account+region		yes	service-quotas	textract	L-80A81B07		2024-02	2026-01					limits.sq2024
textract	AnalyzeID		rate	5		requests/s	account+region		yes	service-quotas	textract	L-7C2E8C8C		2024-02	2026-01					limits.sq2024
textract	DetectDocumentText		rate	25		requests/s	account+region		yes	service-quotas	textract	L-75788A8B		2024-02	2026-01					limits.sq2024
textract	GetDocumentAnalysis		rate	10		requests/s	account+region		yes	service-quotas	textract	L-9ACAE5E4		2024-02	2026-01					limits.sq2024
textract	GetDocumentTextDetection		rate	25		requests/s	account+region		yes	service-quotas	textract	L-94C8FE3F		2024-02	2026-01					limits.sq2024
textract	GetExpenseAnalysis		rate	5		requests/s	account+region		yes	service-quotas	textract	L-FA2C35B5		2024-02	2026-01					limits.sq2024
textract	GetLendingAnalysis		rate	25		requests/s	account+region		yes	service-quotas	textract	L-78993479		2024-02	2026-01					limits.sq2024
textract	GetLendingAnalysisSummary		rate	5		requests/s	account+region		yes	service-quotas	textract	L-4CDADAE4		2024-02	2026-01					limits.sq2024
textract	StartDocumentAnalysis		rate	10		requests/s	account+region		yes	service-quotas	textract	L-5E3A5D59		2024-02	2026-01					limits.sq2024
textract	StartDocumentTextDetection		rate	15		requests/s	account+region		yes	service-quotas	textract	L-AE9E2453		2024-02	2026-01					limits.sq2024
textract	StartExpenseAnalysis		rate	5		requests/s	account+region		yes	service-quotas	textract	L-E31D91C2		2024-02	2026-01					limits.sq2024
textract	StartLendingAnalysis		rate	5		requests/s	account+region		yes	service-quotas	textract	L-FF9CE2BA		2024-02	2026-01					limits.sq2024
tnb			concurrency	40		at once	account+region		yes	service-quotas	tnb	L-81A3E723	Concurrent ongoing network service operations	2024-02	2026-01					limits.sq2024
transcribe			concurrency	100		at once	account+region		yes	service-quotas	transcribe	L-0976024B	Number of concurrent Call Analytics batch jobs	2024-02						limits.sq2024
transcribe			concurrency	25		at once	account+region		yes	service-quotas	transcribe	L-72BA37C9	The number of concurrent 'StartCallAnalyticsStreamTranscription' HTTP/2 streaming requests.	2024-02						limits.sq2024
transcribe			concurrency	25		at once	account+region		yes	service-quotas	transcribe	L-CDB96031	Number of concurrent HTTP/2 streams for streaming transcription.	2024-02						limits.sq2024
transcribe			concurrency	250		at once	account+region		yes	service-quotas	transcribe	L-0183037A	Number of concurrent medical batch transcription jobs	2024-02						limits.sq2024
transcribe			concurrency	250		at once	account+region		yes	service-quotas	transcribe	L-6F7AB1C9	Number of concurrent batch transcription jobs	2024-02	2026-01					limits.sq2024
transcribe			concurrency	3		at once	account+region		yes	service-quotas	transcribe	L-E0D2ADDE	Number of concurrently training custom language models	2024-02	2026-01					limits.sq2024
transcribe			concurrency	5		at once	account+region		yes	service-quotas	transcribe	L-C8D4E7C4	Number of concurrent 'MedicalScribe' batch jobs	2024-02						limits.sq2024
transcribe			rate	10		requests/s	account+region		yes	service-quotas	transcribe	L-23CCF526	Transactions per second, CreateVocabulary operation	2024-02	2026-01					limits.sq2024
transcribe			rate	10		requests/s	account+region		yes	service-quotas	transcribe	L-9D95450F	Transactions per second, StartCallAnalyticsJob operation	2024-02						limits.sq2024
transcribe			rate	10		requests/s	account+region		yes	service-quotas	transcribe	L-B32D80CD	Transactions per second, CreateCallAnalyticsCategory operation	2024-02	2026-01					limits.sq2024
transcribe			rate	10		requests/s	account+region		yes	service-quotas	transcribe	L-B69CB5AC	Transactions per second, UpdateMedicalVocabulary operation	2024-02						limits.sq2024
transcribe			rate	10		requests/s	account+region		yes	service-quotas	transcribe	L-C20201ED	Transactions per second, UpdateVocabulary operation	2024-02	2026-01					limits.sq2024
transcribe			rate	10		requests/s	account+region		yes	service-quotas	transcribe	L-F4971247	Transactions per second, UpdateCallAnalyticsCategory operation	2024-02	2026-01					limits.sq2024
transcribe			rate	20		requests/s	account+region		yes	service-quotas	transcribe	L-0E6A6411	Transactions per second, GetCallAnalyticsJob operation	2024-02						limits.sq2024
transcribe			rate	20		requests/s	account+region		yes	service-quotas	transcribe	L-29C417EC	Transactions per second, GetCallAnalyticsCategory operation	2024-02	2026-01					limits.sq2024
transcribe			rate	20		requests/s	account+region		yes	service-quotas	transcribe	L-467D3ED0	Transactions per second, GetMedicalVocabulary operation	2024-02	2026-01					limits.sq2024
transcribe			rate	20		requests/s	account+region		yes	service-quotas	transcribe	L-B8E3E4A0	Transactions per second, GetVocabulary operation	2024-02	2026-01					limits.sq2024
transcribe			rate	25		requests/s	account+region		yes	service-quotas	transcribe	L-033E2344	Transactions per second, StartCallAnalyticsStreamTranscription operation	2024-02						limits.sq2024
transcribe			rate	25		requests/s	account+region		yes	service-quotas	transcribe	L-6F37B9E3	Transactions per second, StartTranscriptionJob operation	2024-02	2026-01					limits.sq2024
transcribe			rate	25		requests/s	account+region		yes	service-quotas	transcribe	L-825D9BA6	Transactions per second, StartMedicalTranscriptionJob operation	2024-02	2026-01					limits.sq2024
transcribe			rate	25		requests/s	account+region		yes	service-quotas	transcribe	L-899A1357	Transactions per second, StartMedicalStreamTranscription operation	2024-02						limits.sq2024
transcribe			rate	25		requests/s	account+region		yes	service-quotas	transcribe	L-B8122269	Transactions per second, StartStreamTranscription operation	2024-02						limits.sq2024
transcribe			rate	25		requests/s	account+region		yes	service-quotas	transcribe	L-E32052E9	Transactions per second, StartCallAnalyticsStreamTranscription Websocket operation	2024-02						limits.sq2024
transcribe			rate	30		requests/s	account+region		yes	service-quotas	transcribe	L-54F3FD91	Transactions per second, GetMedicalTranscriptionJob operation	2024-02						limits.sq2024
transcribe			rate	30		requests/s	account+region		yes	service-quotas	transcribe	L-79130216	Transactions per second, GetTranscriptionJob operation	2024-02	2026-01					limits.sq2024
transcribe			rate	5		requests/s	account+region		yes	service-quotas	transcribe	L-0806BF9E	Transactions per second, 'StartMedicalScribeJob' operation	2024-02						limits.sq2024
transcribe			rate	5		requests/s	account+region		yes	service-quotas	transcribe	L-29A2FDAD	Transactions per second, DeleteMedicalTranscriptionJob operation	2024-02						limits.sq2024
transcribe			rate	5		requests/s	account+region		yes	service-quotas	transcribe	L-3C33F5F4	Transactions per second, 'DeleteMedicalScribeJob' operation	2024-02						limits.sq2024
transcribe			rate	5		requests/s	account+region		yes	service-quotas	transcribe	L-3FDF559D	Transactions per second, ListMedicalTranscriptionJobs operation	2024-02						limits.sq2024
transcribe			rate	5		requests/s	account+region		yes	service-quotas	transcribe	L-4FA92C98	Transactions per second, DeleteCallAnalyticsJob operation	2024-02						limits.sq2024
transcribe			rate	5		requests/s	account+region		yes	service-quotas	transcribe	L-612AD79E	Transactions per second, ListTranscriptionJobs operation	2024-02	2026-01					limits.sq2024
transcribe			rate	5		requests/s	account+region		yes	service-quotas	transcribe	L-8DB4434C	Transactions per second, ListCallAnalyticsJobs operation	2024-02						limits.sq2024
transcribe			rate	5		requests/s	account+region		yes	service-quotas	transcribe	L-AED2C08C	Transactions per second, ListCallAnalyticsCategories operation	2024-02	2026-01					limits.sq2024
transcribe			rate	5		requests/s	account+region		yes	service-quotas	transcribe	L-AEECB49A	Transactions per second, DeleteCallAnalyticsCategory operation	2024-02	2026-01					limits.sq2024
transcribe			rate	5		requests/s	account+region		yes	service-quotas	transcribe	L-B46C0D84	Transactions per second, ListVocabularies operation	2024-02	2026-01					limits.sq2024
transcribe			rate	5		requests/s	account+region		yes	service-quotas	transcribe	L-BFDCFAB5	Transactions per second, 'ListMedicalScribeJobs' operation	2024-02						limits.sq2024
transcribe			rate	5		requests/s	account+region		yes	service-quotas	transcribe	L-CECDF303	Transactions per second, DeleteTranscriptionJob operation	2024-02	2026-01					limits.sq2024
transcribe			rate	5		requests/s	account+region		yes	service-quotas	transcribe	L-D2C499F9	Transactions per second, ListMedicalVocabularies operation	2024-02	2026-01					limits.sq2024
transcribe			rate	5		requests/s	account+region		yes	service-quotas	transcribe	L-DD4D5E02	Transactions per second, 'GetMedicalScribeJob' operation	2024-02						limits.sq2024
transcribe			rate	5		requests/s	account+region		yes	service-quotas	transcribe	L-ED89E5C0	Transactions per second, DeleteMedicalVocabulary operation	2024-02	2026-01					limits.sq2024
transcribe			rate	5		requests/s	account+region		yes	service-quotas	transcribe	L-F0847210	Transactions per second, DeleteVocabulary operation	2024-02	2026-01					limits.sq2024
transfer			rate	3		requests/s	account+region		yes	service-quotas	transfer	L-19FB5D1F	Rate of StartFileTransfer requests per connector	2024-02						limits.sq2024
translate			concurrency	10		at once	account+region		yes	service-quotas	translate	L-10DB0BCF	Concurrent batch translation jobs	2024-02	2026-01					limits.sq2024
verifiedpermissions			rate	10		requests/s	account+region		yes	service-quotas	verifiedpermissions	L-271BE7E8	ListPolicyStores requests per second per Region per account	2024-02	2026-01					limits.sq2024
verifiedpermissions			rate	10		requests/s	account+region		yes	service-quotas	verifiedpermissions	L-2AFF096D	UpdatePolicy requests per second per Region per account	2024-02	2026-01					limits.sq2024
verifiedpermissions			rate	10		requests/s	account+region		yes	service-quotas	verifiedpermissions	L-4E0E8AFD	ListPolicies requests per second per Region per account	2024-02	2026-01					limits.sq2024
verifiedpermissions			rate	10		requests/s	account+region		yes	service-quotas	verifiedpermissions	L-5CA93A13	DeletePolicyTemplate requests per second per Region per account	2024-02	2026-01					limits.sq2024
verifiedpermissions			rate	10		requests/s	account+region		yes	service-quotas	verifiedpermissions	L-70239429	ListPolicyTemplates requests per second per Region per account	2024-02	2026-01					limits.sq2024
verifiedpermissions			rate	10		requests/s	account+region		yes	service-quotas	verifiedpermissions	L-886D79EB	PutSchema requests per second per Region per account	2024-02	2026-01					limits.sq2024
verifiedpermissions			rate	10		requests/s	account+region		yes	service-quotas	verifiedpermissions	L-8D5CB09F	CreatePolicyTemplate requests per second per Region per account	2024-02	2026-01					limits.sq2024
verifiedpermissions			rate	10		requests/s	account+region		yes	service-quotas	verifiedpermissions	L-9647C866	CreatePolicy requests per second per Region per account	2024-02	2026-01					limits.sq2024
verifiedpermissions			rate	10		requests/s	account+region		yes	service-quotas	verifiedpermissions	L-B49B9779	GetSchema requests per second per Region per account	2024-02	2026-01					limits.sq2024
verifiedpermissions			rate	10		requests/s	account+region		yes	service-quotas	verifiedpermissions	L-C9736881	GetPolicy requests per second per Region per account	2024-02	2026-01					limits.sq2024
verifiedpermissions			rate	10		requests/s	account+region		yes	service-quotas	verifiedpermissions	L-D82415D2	GetPolicyTemplate requests per second per Region per account	2024-02	2026-01					limits.sq2024
verifiedpermissions			rate	10		requests/s	account+region		yes	service-quotas	verifiedpermissions	L-DC54B663	UpdatePolicyTemplate requests per second per Region per account	2024-02	2026-01					limits.sq2024
verifiedpermissions			rate	10		requests/s	account+region		yes	service-quotas	verifiedpermissions	L-E1924570	GetPolicyStore requests per second per Region per account	2024-02	2026-01					limits.sq2024
verifiedpermissions			rate	10		requests/s	account+region		yes	service-quotas	verifiedpermissions	L-F81CF58F	DeletePolicy requests per second per Region per account	2024-02	2026-01					limits.sq2024
verifiedpermissions			rate	30		requests/s	account+region		yes	service-quotas	verifiedpermissions	L-645D3857	IsAuthorizedWithToken requests per second per Region per account	2024-02	2026-01					limits.sq2024
verifiedpermissions			rate	30		requests/s	account+region		yes	service-quotas	verifiedpermissions	L-771544C7	IsAuthorized requests per second per Region per account	2024-02	2026-01					limits.sq2024
verifiedpermissions			rate	30		requests/s	account+region		yes	service-quotas	verifiedpermissions	L-9DB5CAA4	BatchIsAuthorized requests per second per Region per account	2024-02	2026-01					limits.sq2024
voiceid			rate	10000		requests/s	account+region		yes	service-quotas	voiceid	L-9EB99B73	Speaker enrollment requests per speaker enrollment job	2024-02	2026-01					limits.sq2024
voiceid			rate	500		requests/s	account+region		yes	service-quotas	voiceid	L-429DC46D	Fraudster registration requests per fraudster registration job	2024-02	2026-01					limits.sq2024
waf			rate	100000		requests/s	account+region		yes	service-quotas	waf	L-A696B8FB	Requests per second per distribution by WebACL	2024-02						limits.sq2024
waf-regional			rate	10000		requests/s	account+region		yes	service-quotas	waf-regional	L-28FAE46F	Rate of requests	2024-02	2026-01					limits.sq2024
wafv2			rate	25000		requests/s	account+region		yes	service-quotas	wafv2	L-A85235F6	Maximum number of requests per second per web ACL for regional	2024-02	2026-01					limits.sq2024
wafv2			rate	25000		requests/s	account+region		yes	service-quotas	wafv2	L-FE21FEF6	Maximum number of requests per second per web ACL for CloudFront	2024-02						limits.sq2024
workspaces-web			concurrency	25		at once	account+region		yes	service-quotas	workspaces-web	L-4120496C	Number of Maximum Concurrent Sessions per Portal	2024-02						limits.sq2024
workspaces-web	AssociateBrowserSettings		rate	1		requests/s	account+region		yes	service-quotas	workspaces-web	L-A3E92E82		2024-02	2026-01					limits.sq2024
workspaces-web	AssociateIpAccessSettings		rate	1		requests/s	account+region		yes	service-quotas	workspaces-web	L-E1E0B653		2024-02	2026-01					limits.sq2024
workspaces-web	AssociateNetworkSettings		rate	1		requests/s	account+region		yes	service-quotas	workspaces-web	L-43C1B6E6		2024-02	2026-01					limits.sq2024
workspaces-web	AssociateTrustStore		rate	1		requests/s	account+region		yes	service-quotas	workspaces-web	L-0BC76D3C		2024-02	2026-01					limits.sq2024
workspaces-web	AssociateUserAccessLoggingSettings		rate	1		requests/s	account+region		yes	service-quotas	workspaces-web	L-6F4DA997		2024-02	2026-01					limits.sq2024
workspaces-web	AssociateUserSettings		rate	1		requests/s	account+region		yes	service-quotas	workspaces-web	L-ED7C8CD0		2024-02	2026-01					limits.sq2024
workspaces-web	CreateBrowserSettings		rate	1		requests/s	account+region		yes	service-quotas	workspaces-web	L-C8E73DC8		2024-02	2026-01					limits.sq2024
workspaces-web	CreateIdentityProvider		rate	1		requests/s	account+region		yes	service-quotas	workspaces-web	L-6E3C18D8		2024-02	2026-01					limits.sq2024
workspaces-web	CreateIpAccessSettings		rate	1		requests/s	account+region		yes	service-quotas	workspaces-web	L-14261565		2024-02	2026-01					limits.sq2024
workspaces-web	CreateNetworkSettings		rate	1		requests/s	account+region		yes	service-quotas	workspaces-web	L-BB21B00F		2024-02	2026-01					limits.sq2024
workspaces-web	CreatePortal		rate	1		requests/s	account+region		yes	service-quotas	workspaces-web	L-D5EA059F		2024-02	2026-01					limits.sq2024
workspaces-web	CreateTrustStore		rate	1		requests/s	account+region		yes	service-quotas	workspaces-web	L-F31E6456		2024-02	2026-01					limits.sq2024
workspaces-web	CreateUserAccessLoggingSettings		rate	1		requests/s	account+region		yes	service-quotas	workspaces-web	L-57EB3A5C		2024-02	2026-01					limits.sq2024
workspaces-web	CreateUserSettings		rate	1		requests/s	account+region		yes	service-quotas	workspaces-web	L-079D6D1A		2024-02	2026-01					limits.sq2024
workspaces-web	DeleteBrowserSettings		rate	1		requests/s	account+region		yes	service-quotas	workspaces-web	L-362C3C84		2024-02	2026-01					limits.sq2024
workspaces-web	DeleteIdentityProvider		rate	1		requests/s	account+region		yes	service-quotas	workspaces-web	L-5046A0A4		2024-02	2026-01					limits.sq2024
workspaces-web	DeleteIpAccessSettings		rate	1		requests/s	account+region		yes	service-quotas	workspaces-web	L-3B5144ED		2024-02	2026-01					limits.sq2024
workspaces-web	DeleteNetworkSettings		rate	1		requests/s	account+region		yes	service-quotas	workspaces-web	L-184EBD82		2024-02	2026-01					limits.sq2024
workspaces-web	DeletePortal		rate	1		requests/s	account+region		yes	service-quotas	workspaces-web	L-8BF44F8E		2024-02	2026-01					limits.sq2024
workspaces-web	DeleteTrustStore		rate	1		requests/s	account+region		yes	service-quotas	workspaces-web	L-438EBE87		2024-02	2026-01					limits.sq2024
workspaces-web	DeleteUserAccessLoggingSettings		rate	1		requests/s	account+region		yes	service-quotas	workspaces-web	L-58202D8F		2024-02	2026-01					limits.sq2024
workspaces-web	DeleteUserSettings		rate	1		requests/s	account+region		yes	service-quotas	workspaces-web	L-2C7C0AF1		2024-02	2026-01					limits.sq2024
workspaces-web	DisassociateBrowserSettings		rate	1		requests/s	account+region		yes	service-quotas	workspaces-web	L-1DB47EFF		2024-02	2026-01					limits.sq2024
workspaces-web	DisassociateIpAccessSettings		rate	1		requests/s	account+region		yes	service-quotas	workspaces-web	L-EC36A4C6		2024-02	2026-01					limits.sq2024
workspaces-web	DisassociateNetworkSettings		rate	1		requests/s	account+region		yes	service-quotas	workspaces-web	L-77E95BD0		2024-02	2026-01					limits.sq2024
workspaces-web	DisassociateTrustStore		rate	1		requests/s	account+region		yes	service-quotas	workspaces-web	L-49DD0E62		2024-02	2026-01					limits.sq2024
workspaces-web	DisassociateUserAccessLoggingSettings		rate	1		requests/s	account+region		yes	service-quotas	workspaces-web	L-8E8025D8		2024-02	2026-01					limits.sq2024
workspaces-web	DisassociateUserSettings		rate	1		requests/s	account+region		yes	service-quotas	workspaces-web	L-F64575FC		2024-02	2026-01					limits.sq2024
workspaces-web	GetBrowserSettings		rate	4		requests/s	account+region		yes	service-quotas	workspaces-web	L-00C34477		2024-02	2026-01					limits.sq2024
workspaces-web	GetIdentityProvider		rate	4		requests/s	account+region		yes	service-quotas	workspaces-web	L-D9ADFC33		2024-02	2026-01					limits.sq2024
workspaces-web	GetIpAccessSettings		rate	4		requests/s	account+region		yes	service-quotas	workspaces-web	L-A7E91E5C		2024-02	2026-01					limits.sq2024
workspaces-web	GetNetworkSettings		rate	4		requests/s	account+region		yes	service-quotas	workspaces-web	L-E81A7683		2024-02	2026-01					limits.sq2024
workspaces-web	GetPortal		rate	1		requests/s	account+region		yes	service-quotas	workspaces-web	L-322B0066		2024-02	2026-01					limits.sq2024
workspaces-web	GetUserAccessLoggingSettings		rate	4		requests/s	account+region		yes	service-quotas	workspaces-web	L-E207534D		2024-02	2026-01					limits.sq2024
workspaces-web	GetUserSettings		rate	4		requests/s	account+region		yes	service-quotas	workspaces-web	L-0F222D02		2024-02	2026-01					limits.sq2024
workspaces-web	ListBrowserSettings		rate	4		requests/s	account+region		yes	service-quotas	workspaces-web	L-02CFB9A1		2024-02	2026-01					limits.sq2024
workspaces-web	ListIdentityProviders		rate	4		requests/s	account+region		yes	service-quotas	workspaces-web	L-91742F30		2024-02	2026-01					limits.sq2024
workspaces-web	ListIpAccessSettings		rate	4		requests/s	account+region		yes	service-quotas	workspaces-web	L-E91D6E7E		2024-02	2026-01					limits.sq2024
workspaces-web	ListNetworkSettings		rate	4		requests/s	account+region		yes	service-quotas	workspaces-web	L-79EC01E1		2024-02	2026-01					limits.sq2024
workspaces-web	ListPortals		rate	1		requests/s	account+region		yes	service-quotas	workspaces-web	L-095DE697		2024-02	2026-01					limits.sq2024
workspaces-web	ListTagsForResource		rate	4		requests/s	account+region		yes	service-quotas	workspaces-web	L-1A51C3EA		2024-02	2026-01					limits.sq2024
workspaces-web	ListTrustStoreCertificates		rate	4		requests/s	account+region		yes	service-quotas	workspaces-web	L-AE820403		2024-02	2026-01					limits.sq2024
workspaces-web	ListTrustStores		rate	4		requests/s	account+region		yes	service-quotas	workspaces-web	L-75BD2FF5		2024-02	2026-01					limits.sq2024
workspaces-web	ListUserAccessLoggingSettings		rate	4		requests/s	account+region		yes	service-quotas	workspaces-web	L-DCB5C13E		2024-02	2026-01					limits.sq2024
workspaces-web	ListUserSettings		rate	4		requests/s	account+region		yes	service-quotas	workspaces-web	L-90048709		2024-02	2026-01					limits.sq2024
workspaces-web	TagResource		rate	1		requests/s	account+region		yes	service-quotas	workspaces-web	L-86380CED		2024-02	2026-01					limits.sq2024
workspaces-web	UntagResource		rate	1		requests/s	account+region		yes	service-quotas	workspaces-web	L-94E642D1		2024-02	2026-01					limits.sq2024
workspaces-web	UpdateBrowserSettings		rate	1		requests/s	account+region		yes	service-quotas	workspaces-web	L-48CA0EC9		2024-02	2026-01					limits.sq2024
workspaces-web	UpdateIdentityProvider		rate	1		requests/s	account+region		yes	service-quotas	workspaces-web	L-1E9BCE97		2024-02	2026-01					limits.sq2024
workspaces-web	UpdateIpAccessSettings		rate	1		requests/s	account+region		yes	service-quotas	workspaces-web	L-ED73BCDC		2024-02	2026-01					limits.sq2024
workspaces-web	UpdateNetworkSettings		rate	1		requests/s	account+region		yes	service-quotas	workspaces-web	L-1F25669B		2024-02	2026-01					limits.sq2024
workspaces-web	UpdatePortal		rate	1		requests/s	account+region		yes	service-quotas	workspaces-web	L-885A84B6		2024-02	2026-01					limits.sq2024
workspaces-web	UpdateTrustStore		rate	1		requests/s	account+region		yes	service-quotas	workspaces-web	L-955BBE3B		2024-02	2026-01					limits.sq2024
workspaces-web	UpdateUserAccessLoggingSettings		rate	1		requests/s	account+region		yes	service-quotas	workspaces-web	L-6D75560B		2024-02	2026-01					limits.sq2024
workspaces-web	UpdateUserSettings		rate	1		requests/s	account+region		yes	service-quotas	workspaces-web	L-133AFA92		2024-02	2026-01					limits.sq2024
"""#)
}
