import Catalogue
import Events
import Testing

struct VerdictTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var code: String?
        var message: String?
        var status: Int?
        var service: String?
        var operation: String?
        var kind: ThrottleKind?
        var testDescription: String { "\(code ?? "-") \(service ?? "-") \(message ?? "-")" }
    }

    func verdict(_ one: Case) -> Catalogue.Verdict {
        Catalogue.verdict(
            code: one.code,
            message: one.message,
            status: one.status,
            service: one.service,
            operation: one.operation
        )
    }

    static let throttles: [Case] = [
        Case(code: "ThrottlingException", message: "Rate exceeded", service: "ec2", kind: .rate),
        Case(code: "throttlingException", service: "bedrock-runtime", kind: .rate),
        Case(code: "Client.RequestLimitExceeded", status: 503, service: "ec2", kind: .rate),
        Case(code: "RequestLimitExceeded", service: "dynamodb", kind: .throughput),
        Case(
            code: "com.amazonaws.dynamodb.v20120810#ProvisionedThroughputExceededException",
            service: "dynamodb",
            kind: .throughput
        ),
        Case(code: "ThrottlingException:http://internal.amazon.com/coral/", kind: .rate),
        Case(code: "AWS.SimpleQueueService.RequestThrottled;Sender", status: 403, kind: .rate),
        Case(code: "SlowDown", status: 503, service: "s3", kind: .slowdown),
        Case(code: "BandwidthLimitExceeded", status: 509, kind: .bandwidth),
        Case(
            code: "TooManyRequestsException",
            message: "Rate Exceeded.",
            service: "lambda",
            operation: "Invoke",
            kind: .concurrency
        ),
        Case(
            code: "TooManyRequestsException",
            message: "Rate Exceeded.",
            service: "lambda",
            kind: .concurrency
        ),
        Case(
            code: "TooManyRequestsException",
            message: "Rate exceeded",
            service: "lambda",
            operation: "ListFunctions",
            kind: .rate
        ),
        Case(code: "TooManyRequestsException", service: "cognito-idp", kind: .rate),
        Case(code: "ConcurrentInvocationLimitExceeded", service: "lambda", kind: .concurrency),
        Case(code: "LimitExceededException", service: "kinesis", kind: .rate),
        Case(code: "LimitExceededException", status: 429, service: "models.lex", kind: .rate),
        Case(
            code: "LimitExceededException",
            message: "Subscriber limit exceeded: only 10 tables can be updated simultaneously",
            service: "dynamodb",
            kind: .concurrency
        ),
        Case(
            code: "LimitExceededException",
            message: "The rate of requests exceeds the throughput limit. Retry the request.",
            service: "appsync",
            kind: .rate
        ),
        Case(
            code: "ServiceQuotaExceededException",
            message: "Too many concurrent executions",
            service: "states",
            kind: .concurrency
        ),
        Case(
            code: "ThrottlingException",
            message: "Too many tokens per day, please wait",
            service: "bedrock-runtime",
            kind: .quotaWindow
        ),
        Case(
            code: "ThrottlingException",
            message: "Too many tokens, please wait before trying again.",
            service: "bedrock-runtime",
            kind: .throughput
        ),
        Case(
            code: "Throttling",
            message: "Daily message quota exceeded.",
            service: "email",
            kind: .quotaWindow
        ),
        Case(message: "Rate exceeded", kind: .rate),
        Case(status: 429, kind: .rate),
        Case(status: 509, kind: .bandwidth),
        Case(status: 503, kind: .slowdown),
        Case(code: "429", status: 429, kind: .rate),
        Case(code: "MadeUpThrottledError", kind: .rate),
        Case(code: "503 Slow Down", service: "s3", kind: .slowdown),
        Case(code: "429 Too Many Requests", kind: .rate),
        Case(
            code: "TransactionCanceledException",
            message: "reasons [None, ProvisionedThroughputExceeded]",
            service: "dynamodb",
            kind: .throughput
        ),
    ]

    @Test(arguments: throttles)
    func `a throttle is known with its kind`(_ one: Case) throws {
        #expect(verdict(one) == .throttle(try #require(one.kind)))
    }

    static let lookalikes: [Case] = [
        Case(code: "Server.InsufficientInstanceCapacity", service: "ec2"),
        Case(code: "InstanceLimitExceeded", service: "ec2"),
        Case(code: "Client.VcpuLimitExceeded", service: "ec2"),
        Case(code: "VpcLimitExceeded", message: "The maximum number of VPCs has been reached."),
        Case(code: "LimitExceededException", service: "directconnect"),
        Case(code: "LimitExceeded", message: "Cannot exceed quota for PoliciesPerUser: 10"),
        Case(
            code: "LimitExceededException",
            message: "Maximum number of Resources for this API has been reached",
            status: 429,
            service: "apigateway"
        ),
        Case(code: "TooManyRequests", status: 429, service: "elasticfilesystem"),
        Case(code: "SomethingOdd", message: "maximum number of widgets reached", status: 429),
    ]

    @Test(arguments: lookalikes)
    func `a look-alike is named`(_ one: Case) {
        guard case .lookalike(let what) = verdict(one) else {
            Issue.record("\(verdict(one))")
            return
        }
        #expect(!what.isEmpty)
    }

    static let others: [Case] = [
        Case(), Case(status: 200), Case(status: 500), Case(code: ""),
        Case(code: "AccessDenied", message: "not authorized", status: 403, service: "s3"),
        Case(code: "DryRunOperation", status: 412, service: "ec2"),
        Case(code: "ValidationException", message: "limit must be at most 10"),
        Case(code: "ResourceNotFoundException", message: "rate limiter gone"),
        Case(
            code: "TransactionCanceledException",
            message: "[ConditionalCheckFailed]",
            service: "dynamodb"
        ),
        Case(message: "the operation generated a moderate slowdown"),
    ]

    @Test(arguments: others)
    func `any other error is no throttle`(_ one: Case) {
        #expect(verdict(one) == .other)
    }

    @Test func `the reason of the body decides before the code`() {
        let kind = { (reason: String) in
            Catalogue.verdict(
                code: "TooManyRequestsException",
                message: "Rate Exceeded.",
                status: 429,
                service: "lambda",
                reason: reason
            )
        }
        #expect(kind("CallerRateLimitExceeded") == .throttle(.rate))
        #expect(kind("FunctionInvocationRateLimitExceeded") == .throttle(.rate))
        #expect(
            kind("ReservedFunctionConcurrentInvocationLimitExceeded") == .throttle(.concurrency)
        )
        #expect(kind("SomethingNew") == .throttle(.concurrency))
        #expect(Catalogue.kind(ofReason: "TableReadKeyRangeThroughputExceeded") == .throughput)
    }

    @Test func `a cleaned code keeps its spelling`() {
        #expect(Catalogue.baseCode("Client.RequestLimitExceeded") == "RequestLimitExceeded")
        #expect(Catalogue.baseCode("a.b#Throttled:http://x/") == "Throttled")
        #expect(Catalogue.baseCode(" Throttling ") == "Throttling")
        #expect(Catalogue.baseCode("Client.") == "Client.")
        #expect(Catalogue.baseCode("").isEmpty)
    }

    @Test func `hostile text is read in bounded work`() {
        let long = String(repeating: "rate rat", count: 200_000)
        #expect(
            Catalogue.verdict(code: nil, message: long, status: nil, service: nil) == .other
        )
        #expect(
            Catalogue.verdict(code: long, message: "\u{0}", status: .max, service: long) == .other
        )
    }
}

@Test(
    arguments: [
        (
            "Server.Unavailable", "The service is unavailable. Please try again shortly.", "ec2",
            false
        ),
        ("Unavailable", "The server is overloaded and can't handle the request.", "ec2", true),
        ("ServiceUnavailableException", nil, "eks", false),
        ("ServiceUnavailable", nil, "sdb", true),
        ("ServiceUnavailable", "Please reduce your request rate.", "s3", true),
    ] as [(String, String?, String, Bool)]
)
func `an unavailable service is throttling only where it speaks of load`(
    code: String,
    message: String?,
    service: String,
    isThrottle: Bool
) {
    let verdict = Catalogue.verdict(code: code, message: message, status: 503, service: service)
    #expect((verdict == .throttle(.slowdown)) == isThrottle)
}
