import Catalogue
import Events
import Testing

struct LimitsTests {
    /// The numbers of the narrowest limit of a call.
    func first(
        _ service: String,
        _ operation: String,
        _ shape: RequestShape = RequestShape()
    ) -> [Double?] {
        let limit = Catalogue.limits(service: service, operation: operation, shape: shape).first
        return [limit?.capacity, limit?.refillPerSecond]
    }

    @Test func `an EC2 action meets its own bucket before that of its class`() {
        #expect(first("ec2", "RunInstances") == [5, 2])
        #expect(first("ec2", "CreateTags") == [100, 10])
        #expect(first("ec2", "AuthorizeSecurityGroupIngress") == [50, 5])
        #expect(first("ec2", "DescribeVpcs") == [100, 20])
        #expect(first("ec2", "ModifySubnetAttribute") == [50, 5])
        #expect(first("ec2", "AdvertiseByoipCidr") == [1, 0.1])
    }

    @Test func `an unfiltered EC2 call meets the smaller bucket`() {
        let shape = { RequestShape(isUnfiltered: $0) }
        #expect(first("ec2", "DescribeInstances", shape(true)) == [50, 10])
        #expect(first("ec2", "DescribeInstances", shape(false)) == [100, 20])
        let unknown = Catalogue.limits(service: "ec2", operation: "DescribeInstances")
        #expect(unknown.map(\.capacity) == [100, 50])
        #expect(unknown.last?.condition != nil)
        // Only seven actions have the smaller bucket.
        #expect(first("ec2", "DescribeVpcs", shape(true)) == [100, 20])
    }

    @Test func `an account's limit comes before that of one key store`() throws {
        let limits = Catalogue.limits(service: "kms", operation: "Decrypt")
        let first = try #require(limits.first)
        #expect(first.scope.hasPrefix("account"))
        #expect(first.channel == .serviceQuotas && first.quotaCodes.map(\.code) == ["L-6E3AF000"])
        #expect(limits.contains { $0.scope == "each custom key store" })
    }

    @Test func `a Region's own value holds there`() throws {
        let kms = try #require(Catalogue.limits(service: "kms", operation: "Decrypt").first)
        #expect(kms.inRegion("us-east-1").value == 100_000)
        #expect(kms.inRegion("eu-central-1").value == 20_000)
        #expect(kms.inRegion("eu-north-1").value == kms.value)
        #expect(kms.inRegion(nil) == kms)
        let logs = try #require(Catalogue.limits(service: "logs", operation: "GetLogEvents").first)
        #expect(logs.inRegion("eu-west-3").value == 30)
        // Words that are no names of Regions may change the sense: nothing is read from them.
        let states = Catalogue.limits(service: "states", operation: "StartExecution").first
        #expect(states?.inRegion("us-east-1").value == states?.value)
    }

    @Test func `a console call has a bucket of its own`() {
        let shape = RequestShape(isFromConsole: true)
        #expect(first("ec2", "DescribeInstances", shape) == [100, 10])
        #expect(first("ec2", "RunInstances", shape) == [5, 2])
    }

    @Test func `RunInstances spends requests and instances`() {
        let limits = Catalogue.limits(service: "ec2", operation: "RunInstances")
        #expect(limits.map(\.unit) == ["requests/s", "instances/s"])
        #expect(limits.map(\.capacity) == [5, 1000])
        #expect(
            Catalogue.buckets(service: "ec2", operation: "RunInstances").map(\.id)
                == ["ec2/RunInstances", "ec2/RunInstances/instances/s"]
        )
    }

    @Test func `the door is the one that opens`() {
        let door = { (service: String, operation: String) in
            Catalogue.limits(service: service, operation: operation).first?.channel
        }
        #expect(door("ec2", "RunInstances") == .supportCase)
        #expect(door("kms", "CreateKey") == .serviceQuotas)
        #expect(door("cloudtrail", "LookupEvents") == LimitChannel.none)
        #expect(door("sts", "AssumeRole") == LimitChannel.none)
        #expect(door("iam", "GetRole") == LimitChannel.none)
        #expect(door("s3", "GetObject") == LimitChannel.none)
        #expect(door("route53", "ListHostedZones") == .supportCase)
        #expect(door("ssm", "GetParameter") == LimitChannel.none)
        #expect(door("cloudformation", "DescribeStacks") == Optional<LimitChannel>.none)
    }

    @Test func `Route 53 takes a token from the action and one from the account`() {
        let limits = Catalogue.limits(service: "route53", operation: "ListHostedZones")
        #expect(limits.map(\.capacity) == [50, 50])
        #expect(limits.map(\.refillPerSecond) == [10, 10])
        #expect(limits.last?.operations == ["*"])
        let change = Catalogue.buckets(service: "route53", operation: "ChangeResourceRecordSets")
        #expect(change.contains { $0.countedUnit == "record changes/s" })
        #expect(change.contains { $0.isWholeService })
        #expect(first("route53", "CreateHealthCheck") == [50, 0.5])
    }

    @Test func `load balancers share a bucket per category and one per account`() {
        let ids = { (operation: String) in
            Catalogue.buckets(service: "elasticloadbalancing", operation: operation).map(\.id)
        }
        #expect(ids("RegisterTargets") == ids("DeregisterTargets"))
        #expect(ids("RegisterTargets") != ids("CreateRule"))
        #expect(ids("DescribeRules") == ids("DescribeTargetHealth"))
        #expect(ids("DescribeRules").last == "elasticloadbalancing/*")
        #expect(first("elasticloadbalancing", "CreateLoadBalancer") == [10, 0.2])
        #expect(first("elasticloadbalancing", "DescribeTargetHealth") == [40, 10])
        #expect(first("elasticloadbalancing", "CreateRule") == [20, 3])
    }

    @Test func `ECS shares by category and EC2 does not`() {
        let bucket = { (service: String, operation: String) in
            Catalogue.buckets(service: service, operation: operation).first?.id
        }
        #expect(bucket("ecs", "DescribeClusters") == bucket("ecs", "ListClusters"))
        #expect(bucket("ec2", "DescribeVpcs") == "ec2/DescribeVpcs")
        #expect(bucket("ec2", "DescribeSubnets") == "ec2/DescribeSubnets")
        #expect(bucket("nosuch", "Thing") == "nosuch/Thing")
    }

    @Test func `a concurrency limit counts slots and does not refill`() throws {
        let limit = try #require(
            Catalogue.limits(service: "lambda", operation: "Invoke").first {
                $0.kind == .concurrency
            }
        )
        #expect(limit.capacity == 1000)
        #expect(limit.refillPerSecond == nil)
    }

    @Test func `a quota code finds its limit`() {
        #expect(
            Catalogue.limits(quotaCode: "l-635264cc").map(\.operations) == [["CancelKeyDeletion"]]
        )
        #expect(Catalogue.limits(quotaCode: "L-00000000").isEmpty)
    }

    @Test func `the account's own quota takes the place of the published one`() throws {
        let capacity = AppliedQuota(
            serviceCode: "ec2",
            quotaCode: "L-8EEB235C",
            name: "RunInstances request bucket maximum capacity",
            value: 15,
            periodSeconds: 1
        )
        let refill = AppliedQuota(
            serviceCode: "ec2",
            quotaCode: "L-A2D70E6C",
            name: "RunInstances request bucket refill rate",
            value: 6,
            periodSeconds: 1
        )
        let published = Catalogue.limits(service: "ec2", operation: "RunInstances")
        let applied = Catalogue.overlay([capacity, refill], on: published)
        let request = try #require(applied.first)
        #expect(request.capacity == 15)
        #expect(request.refillPerSecond == 6)
        #expect(request.isApplied)
        #expect(request.quotaCodes.map(\.code) == ["L-8EEB235C", "L-A2D70E6C"])
        // Service Quotas says that EC2's buckets are not adjustable; a case raises them.
        #expect(request.channel == .supportCase)
        #expect(applied.last == published.last)
    }

    @Test func `a quota is matched by code within its service and by period`() throws {
        let quota = AppliedQuota(
            serviceCode: "kms",
            quotaCode: "L-635264CC",
            name: "CancelKeyDeletion request rate",
            value: 1200,
            periodSeconds: 60,
            isAdjustable: true
        )
        var other = quota
        other.serviceCode = "ec2"
        let published = Catalogue.limits(service: "kms", operation: "CancelKeyDeletion")
        #expect(Catalogue.overlay([quota], on: published).first?.refillPerSecond == 20)
        #expect(Catalogue.overlay([other], on: published) == published)
    }

    @Test func `remedies of the operation come first and name sources`() throws {
        let remedies = Catalogue.remedies(service: "ec2", operation: "DescribeInstances")
        #expect(remedies.first?.operation == "DescribeInstances")
        #expect(remedies.first?.maximum == 1000)
        #expect(
            Catalogue.remedies(service: "nosuch", operation: "Thing").allSatisfy {
                $0.service == "*"
            }
        )
        #expect(
            Catalogue.pageSize(service: "apigateway", operation: "GetRestApis")?.maximum == 500
        )
    }

    @Test(arguments: [
        ("Boto3/1.28.1 md/Botocore#1.31.1 ua/2.0", "boto3"),
        ("aws-cli/2.13.0 Python/3.11.4 Linux/5.10", "aws-cli-2"),
        ("aws-cli/1.16 Python/2.7 botocore/1.12", "aws-cli-1"),
        ("aws-sdk-java/1.12.1 Linux/4.14", "java-1"), ("aws-sdk-java/2.20.1 Linux", "java-2"),
        ("aws-sdk-go/1.44.1 (go1.19)", "go-1"), ("aws-sdk-go-v2/1.18.0 os/linux", "go-2"),
        (
            "APN/1.0 HashiCorp/1.0 Terraform/1.5.0 terraform-provider-aws/5.1 aws-sdk-go-v2/1.18",
            "terraform"
        ),
        ("Boto/2.49.0 Python/2.7", "boto2"), ("aws-sdk-js/3.400.0", "js-3"),
        ("aws-sdk-ruby3/3.1", "ruby"),
    ])
    func `a user agent names its SDK`(_ agent: String, _ id: String) {
        #expect(Catalogue.sdk(matching: agent)?.id == id)
    }

    @Test func `a foreign user agent names none`() {
        #expect(Catalogue.sdk(matching: "Mozilla/5.0") == nil)
        #expect(Catalogue.sdk(matching: "") == nil)
        #expect(Catalogue.anySDK?.id == "any")
    }
}
