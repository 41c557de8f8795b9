import Catalogue
import Testing

struct NamesTests {
    @Test(arguments: [
        ("ec2", "ec2"), ("AmazonEC2", "ec2"), ("EC2", "ec2"), ("Ecs", "ecs"), ("AmazonECS", "ecs"),
        ("CloudControl", "cloudcontrolapi"), ("cloudwatch", "monitoring"), ("ses", "email"),
        ("SES", "email"), ("Elastic Load Balancing v2", "elasticloadbalancing"),
        ("elbv2", "elasticloadbalancing"), ("AWSLambda", "lambda"), ("Aws::EC2::Errors", "ec2"),
        ("DynamoDbAsyncClient", "dynamodb"), ("AmazonDynamoDBv2", "dynamodb"),
        ("AmazonCloudFormation", "cloudformation"), ("stepfunctions", "states"), ("Sfn", "states"),
        ("SecurityTokenService", "sts"), ("AWSSecurityTokenService", "sts"), ("ecr", "api.ecr"),
        ("AmazonIdentityManagement", "iam"), ("CloudWatch Logs", "logs"),
        ("emr", "elasticmapreduce"),
        ("Organizations", "organizations"), ("AWSSimpleSystemsManagement", "ssm"),
        ("eventbridge", "events"), ("sagemaker", "api.sagemaker"), ("Route 53", "route53"),
    ])
    func `a name means its service`(_ name: String, _ prefix: String) {
        #expect(Catalogue.endpointPrefix(forName: name) == prefix)
    }

    @Test(arguments: ["Throttl", "ThrottlingExcep", "ProvisionedThr", "DescribeInst", "Inv"])
    func `the start of a name is what a cut leaves of it`(_ stub: String) {
        #expect(Catalogue.isCutName(stub))
    }

    @Test(arguments: ["ThrottlingException", "SlowDown", "Invoke", "", "T", "Zyzzyva"])
    func `a whole name and a word that starts none are no cut`(_ word: String) {
        #expect(!Catalogue.isCutName(word))
    }

    @Test(arguments: ["", "kubernetes", "GitHub", "::::", "amazon", "aws"])
    func `a foreign name means nothing`(_ name: String) {
        #expect(Catalogue.endpointPrefix(forName: name) == nil)
    }

    @Test(arguments: [
        ("ec2.amazonaws.com", "ec2"), ("ses.amazonaws.com", "email"),
        ("monitoring.amazonaws.com", "monitoring"), ("states.amazonaws.com", "states"),
        ("autoscaling.amazonaws.com", "autoscaling"), ("ecr.amazonaws.com", "api.ecr"),
        ("elasticloadbalancing.amazonaws.com", "elasticloadbalancing"),
        ("sagemaker.amazonaws.com", "api.sagemaker"),
    ])
    func `an event source means its service`(_ source: String, _ prefix: String) {
        #expect(Catalogue.endpointPrefix(forEventSource: source) == prefix)
    }

    @Test(arguments: [
        ("AWS/ApplicationELB", "elasticloadbalancing"), ("AWS/EC2/API", "ec2"),
        ("AWS/Lambda", "lambda"), ("AWS/Neptune", "rds"),
        ("http://cloudsearch.amazonaws.com/doc/2011-02-01/", "cloudsearch"),
        ("http://elasticbeanstalk.amazonaws.com/docs/2010-12-01/", "elasticbeanstalk"),
        ("https://route53.amazonaws.com/doc/2013-04-01/", "route53"),
        ("http://s3.amazonaws.com/doc/2006-03-01/", "s3"),
    ])
    func `a namespace means its service`(_ namespace: String, _ prefix: String) {
        #expect(Catalogue.endpointPrefix(forNamespace: namespace) == prefix)
    }

    @Test(arguments: [
        ("ec2.eu-west-1.amazonaws.com", "ec2", "eu-west-1"),
        ("ec2.us-east-1.api.aws", "ec2", "us-east-1"),
        ("monitoring.cn-north-1.amazonaws.com.cn:443", "monitoring", "cn-north-1"),
        ("my.bucket.s3.eu-west-1.amazonaws.com", "s3", "eu-west-1"),
        ("bucket.s3-us-west-2.amazonaws.com", "s3", "us-west-2"),
        ("bucket.s3.dualstack.us-gov-west-1.amazonaws.com", "s3", "us-gov-west-1"),
        ("runtime.sagemaker.us-east-1.amazonaws.com", "runtime.sagemaker", "us-east-1"),
        ("api.ecr.us-east-1.amazonaws.com", "api.ecr", "us-east-1"),
        ("123456789012.dkr.ecr.us-east-1.amazonaws.com", "api.ecr", "us-east-1"),
        ("a1b2.execute-api.us-east-1.amazonaws.com", "execute-api", "us-east-1"),
        ("sqs-fips.us-east-1.amazonaws.com", "sqs", "us-east-1"),
    ])
    func `a host says service and region`(_ host: String, _ prefix: String, _ region: String) {
        let endpoint = Catalogue.endpoint(forHost: host)
        #expect(endpoint?.service == prefix)
        #expect(endpoint?.region == region)
    }

    @Test func `a global host says no region and a foreign host nothing`() {
        #expect(Catalogue.endpoint(forHost: "iam.amazonaws.com")?.service == "iam")
        #expect(Catalogue.endpoint(forHost: "iam.amazonaws.com")?.region == nil)
        #expect(Catalogue.endpoint(forHost: "example.com") == nil)
        #expect(Catalogue.endpoint(forHost: "") == nil)
    }

    @Test(arguments: [
        ("describe_instances", "DescribeInstances"), ("describe-instances", "DescribeInstances"),
        ("describeInstances", "DescribeInstances"),
        ("DescribeInstancesRequest", "DescribeInstances"),
        ("describeInstancesAsync", "DescribeInstances"), ("GetObjectCommand", "GetObject"),
        ("ListFunctions20150331", "ListFunctions"), ("GetFunction20150331v2", "GetFunction"),
        ("CreateDistribution2020_05_31", "CreateDistribution"),
        ("DescribeInstancesPagesWithContext", "DescribeInstances"),
        ("ListObjectsV2", "ListObjectsV2"),
    ])
    func `a spelling means its operation`(_ spelling: String, _ name: String) {
        #expect(Catalogue.operationName(matching: spelling) == name)
    }

    @Test(arguments: ["", "Request", "NoSuchThing", "20150331", "v2", "____"])
    func `an unknown spelling means nothing`(_ spelling: String) {
        #expect(Catalogue.operationName(matching: spelling) == nil)
        #expect(Catalogue.endpointPrefixes(forOperation: spelling).isEmpty)
    }

    @Test func `an operation says who has it, likeliest first, and what it does`() {
        #expect(Catalogue.endpointPrefixes(forOperation: "describe_instances").first == "ec2")
        #expect(Catalogue.endpointPrefixes(forOperation: "DescribeTable").first == "dynamodb")
        #expect(Catalogue.operationKind(service: "ec2", operation: "DescribeInstances") == .read)
        #expect(Catalogue.operationKind(service: "ec2", operation: "RunInstances") == .write)
        #expect(Catalogue.operationKind(service: "lambda", operation: "Invoke") == .other)
        #expect(Catalogue.operationKind(service: "ec2", operation: "GetItem") == .other)
    }

    @Test func `every service can be found by each of its names`() {
        #expect(Catalogue.services.count > 400)
        for service in Catalogue.services {
            let prefix = service.endpointPrefix
            #expect(Catalogue.service(prefix) == service)
            #expect(Catalogue.endpointPrefix(forName: prefix) == prefix)
            for client in service.clients {
                #expect(Catalogue.endpointPrefix(forName: client) != nil, "\(client)")
            }
            for source in service.eventSources {
                #expect(Catalogue.endpointPrefix(forEventSource: source) != nil, "\(source)")
            }
        }
    }
}

@Test(
    arguments: [
        ("DescribeInstances", "ec2"), ("DescribeTable", "dynamodb"), ("DescribeClusters", nil),
        ("GetParameter", "ssm"), ("NoSuchOperation", nil),
    ] as [(String, String?)]
)
func `a name stands for the only widely used service that has it`(name: String, service: String?) {
    #expect(Catalogue.dominantEndpointPrefix(forOperation: name) == service)
}
