import Catalogue
import Events
import Testing

struct ExplainTests {
    func one(_ text: String) throws -> Explanation {
        guard case .known(let all) = Catalogue.explain(text) else {
            throw Unknown(text: text)
        }
        return try #require(all.first)
    }

    struct Unknown: Error { var text: String }

    @Test func `a code is explained in whatever form it comes`() throws {
        for form in ["RequestLimitExceeded", "Client.RequestLimitExceeded", "requestlimitexceeded"]
        {
            let code = try one(form)
            #expect(code.subject == .code)
            #expect(code.title == "RequestLimitExceeded")
            #expect(code.kind == .rate)
            #expect(code.statuses.contains(503))
            #expect(!code.references.isEmpty)
        }
    }

    @Test func `a look-alike is warned of`() throws {
        let code = try one("InsufficientInstanceCapacity")
        #expect(code.kind == nil)
        #expect(code.lookalike != nil)
        #expect(code.remedies.isEmpty)
        #expect(code.lines.contains { $0.hasPrefix("Not throttling: ") })
    }

    @Test(arguments: [
        "DescribeInstances", "ec2:DescribeInstances", "aws ec2 describe-instances",
        "ec2 DescribeInstances", "AmazonEC2/DescribeInstances",
    ])
    func `an operation is explained with limits, remedies and sources`(_ text: String) throws {
        let operation = try one(text)
        #expect(operation.title == "ec2:DescribeInstances")
        #expect(operation.limits.first?.capacity == 100)
        #expect(operation.remedies.contains { $0.kind == .paginate })
        let keys = Set(operation.references.map(\.key))
        for limit in operation.limits { #expect(keys.isSuperset(of: limit.sources)) }
        #expect(
            operation.lines.contains { $0.contains("refill 20 requests/s") && $0.contains("2025") }
        )
    }

    @Test func `a quota, a reason and a service are explained`() throws {
        #expect(try one("L-635264CC").limits.first?.operations == ["CancelKeyDeletion"])
        #expect(try one("l-635264cc").subject == .quota)
        #expect(try one("TableReadKeyRangeThroughputExceeded").kind == .throughput)
        let service = try one("CloudWatch")
        #expect(service.title == "monitoring")
        #expect(service.subject == .service)
        #expect(!service.limits.isEmpty)
    }

    @Test func `a code that nobody names is explained by its name`() throws {
        #expect(try one("WidgetThrottledException").kind == .rate)
    }

    @Test func `a misspelling finds its neighbours`() {
        guard case .unknown(let near) = Catalogue.explain("DescribeInstanses") else {
            Issue.record("known")
            return
        }
        #expect(near.first == "DescribeInstances")
        #expect(Catalogue.explain("") == .unknown(nearest: []))
        #expect(Catalogue.explain("qqqqqqqqqqqqqqqqqqqqqq") == .unknown(nearest: []))
    }

    @Test func `every code and reason of the catalogue can be explained`() {
        for line in Catalogue.list(.codes) {
            let code = String(line.prefix { $0 != ":" })
            guard case .known(let all) = Catalogue.explain(code) else {
                Issue.record("\(code)")
                continue
            }
            for explanation in all { #expect(explanation.lines.count > 2) }
        }
    }

    @Test func `a listing can be narrowed`() {
        #expect(Catalogue.list(.limits, service: "ec2").allSatisfy { $0.hasPrefix("ec2 ") })
        #expect(Catalogue.list(.limits, service: "ec2", containing: "runinstances").count == 2)
        #expect(Catalogue.list(.services, containing: "lambda").count == 1)
        for topic in Catalogue.Topic.allCases { #expect(!Catalogue.list(topic).isEmpty) }
    }
}
