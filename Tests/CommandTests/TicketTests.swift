import Foundation
import Testing

@testable import throttle_forensics

@Suite struct TicketTests {
    /// The calls of three clients at 0.9/s against a bucket of 10 that refills 0.5/s.
    private static let events: String = {
        var random = Seeded(seed: 4)
        var lines = ""
        var tokens = 10.0
        var milliseconds = 0
        for call in 0..<1000 {
            let gap = Int(random.next() % 2220)
            milliseconds += gap
            tokens = min(10, tokens + Double(gap) / 2000)
            let isAdmitted = tokens >= 1
            if isAdmitted { tokens -= 1 }
            let number = String(1_000_000 + call)
            let time =
                "2026-03-01T12:\(two(milliseconds / 60_000)):\(two(milliseconds / 1000 % 60))"
            lines += "{\"time\":\"\(time).\(String(1000 + milliseconds % 1000).dropFirst())Z\","
            lines +=
                "\"time_precision_s\":0.001,\"outcome\":\"\(isAdmitted ? "succeeded" : "throttled")\","
            if !isAdmitted {
                lines += "\"throttle_kind\":\"rate\",\"code\":\"ThrottlingException\","
            }
            lines += "\"service\":\"elasticmapreduce\",\"operation\":\"AddJobFlowSteps\","
            lines +=
                "\"request_id\":\"00000000-0000-4000-8000-00000\(number)\",\"region\":\"eu-west-1\","
            lines += "\"account\":\"111122223333\",\"source_ip\":\"192.0.2.7\","
            lines += "\"message\":\"Rate exceeded for ops@example.com\","
            lines +=
                "\"caller\":\"arn:aws:sts::111122223333:assumed-role/worker/i-\(call % 3)\",\"cost\":1,"
            lines +=
                "\"source\":{\"file\":\"a\",\"line\":\(call + 1),\"offset\":0,\"format\":\"x\"},"
            lines += "\"evidence\":1}\n"
        }
        return lines
    }()

    private static func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }

    private static let rate = """
        {"Quotas":[{"ServiceCode":"elasticmapreduce","QuotaCode":"L-40A3F1BE","QuotaName":\
        "Rate of AddJobFlowSteps","Value":150,"Adjustable":true,\
        "Period":{"PeriodValue":5,"PeriodUnit":"MINUTE"}}]}
        """
    private static let burst = """
        {"Quotas":[{"ServiceCode":"elasticmapreduce","QuotaCode":"L-7E42A979","QuotaName":\
        "Burst of AddJobFlowSteps","Value":10,"Adjustable":true}]}
        """

    /// Writes the case and returns its folder.
    private func ticket(_ scratch: Scratch, quotas: [String] = []) throws -> String {
        let input = try scratch.file("calls.ndjson", Array(Self.events.utf8))
        let folder = scratch.folder.appendingPathComponent("case").path
        var arguments = ["ticket", input, "-o", folder]
        for (index, text) in quotas.enumerated() {
            arguments += ["--quotas", try scratch.file("quotas\(index).json", Array(text.utf8))]
        }
        let result = command(arguments)
        #expect(result.status == 0)
        #expect(result.complaints == [])
        return folder
    }

    private func object(_ path: String) throws -> [String: Any] {
        let value = try JSONSerialization.jsonObject(
            with: Data(contentsOf: URL(fileURLWithPath: path))
        )
        return try #require(value as? [String: Any])
    }

    @Test func `an increase is asked for by the code of the rate, in the quota's own unit`() throws
    {
        for (quotas, unit) in [
            ([], 1.0), ([Self.rate], 300), ([Self.burst], 1), ([Self.rate, Self.burst], 300),
            ([Self.burst, Self.rate], 300),
        ] {
            let scratch = try Scratch()
            defer { withExtendedLifetime(scratch) {} }
            let folder = try ticket(scratch, quotas: quotas)
            let increase = try object(folder + "/quota-increase.json")
            #expect(increase.keys.sorted() == ["DesiredValue", "QuotaCode", "ServiceCode"])
            #expect(increase["ServiceCode"] as? String == "elasticmapreduce")
            #expect(increase["QuotaCode"] as? String == "L-40A3F1BE")
            let wanted = try #require(increase["DesiredValue"] as? Double) / unit
            #expect(wanted > 0.5 && wanted <= 1.5, "\(wanted)/s")
        }
    }

    @Test func `identities are pseudonyms that hold in all files, and request IDs stay`() throws {
        let scratch = try Scratch()
        defer { withExtendedLifetime(scratch) {} }
        let folder = try ticket(scratch)
        for file in try FileManager.default.contentsOfDirectory(atPath: folder) {
            let text = try String(contentsOfFile: folder + "/" + file, encoding: .utf8)
            for identity in ["111122223333", "192.0.2.7", "ops@example.com", "worker", "i-1"] {
                #expect(!text.contains(identity), "\(identity) in \(file)")
            }
            #expect(!text.contains("account-2"), "\(file)")
        }
        let body = try #require(try object(folder + "/case.json")["communicationBody"] as? String)
        let quoted = body.split(separator: "\n").filter {
            $0.hasPrefix("- 00000000-0000-4000-8000-")
        }
        #expect(quoted.count == 12)
        let table = try String(contentsOfFile: folder + "/request-ids.csv", encoding: .utf8)
        let throttled = table.split(separator: "\r\n").dropFirst()
        #expect(throttled.count == Self.events.components(separatedBy: "\"throttled\"").count - 1)
        // From the first twelfth to the last, and by all three callers.
        let places = quoted.compactMap { line in
            throttled.firstIndex { $0.contains(line.dropFirst(2).prefix(36)) }
        }
        #expect(places.count == 12 && places == places.sorted())
        #expect((places.first ?? 99) <= throttled.count / 10)
        #expect((places.last ?? 0) >= throttled.count * 9 / 10 - 1)
        #expect(Set(quoted.compactMap { $0.split(separator: "/").last?.prefix(6) }).count == 3)
    }

    @Test(.enabled(if: Installed.aws, "the aws command isn't installed"))
    func `the AWS command line takes the case and the increase`() throws {
        let scratch = try Scratch()
        defer { withExtendedLifetime(scratch) {} }
        let folder = try ticket(scratch)
        // Nothing listens on port 9: a valid request gets as far as that, another doesn't.
        let script = """
            export AWS_ACCESS_KEY_ID=x AWS_SECRET_ACCESS_KEY=x AWS_DEFAULT_REGION=us-east-1 \
            AWS_MAX_ATTEMPTS=1 AWS_EC2_METADATA_DISABLED=true
            aws $1 --cli-input-json "file://$2" --endpoint-url "${3:-http://127.0.0.1:9}" 2>&1
            """
        let commands = [
            ("support create-case", "case.json"),
            ("service-quotas request-service-quota-increase", "quota-increase.json"),
        ]
        for (command, file) in commands {
            let path = folder + "/" + file
            let taken = try BuiltBinary.run(script, [command, path])
            #expect(
                taken.output.contains("Could not connect to the endpoint URL"),
                "\(taken.output)"
            )
            let broken = try String(contentsOfFile: path, encoding: .utf8)
                .replacingOccurrences(of: "\"subject\": ", with: "\"subject\": 1, \"x\": ")
                .replacingOccurrences(
                    of: "\"DesiredValue\": ",
                    with: "\"DesiredValue\": [], \"x\": "
                )
            try Data(broken.utf8).write(to: URL(fileURLWithPath: path + ".broken"))
            let refused = try BuiltBinary.run(script, [command, path + ".broken"])
            #expect(refused.output.contains("Parameter validation failed"), "\(refused.output)")
        }
    }

    @Test(
        .enabled(
            if: Installed.aws && Installed.moto,
            "moto isn't installed"
        )
    )
    func `a support service opens the case`() throws {
        let scratch = try Scratch()
        defer { withExtendedLifetime(scratch) {} }
        let folder = try ticket(scratch)
        let script = """
            export AWS_ACCESS_KEY_ID=x AWS_SECRET_ACCESS_KEY=x AWS_DEFAULT_REGION=us-east-1
            moto_server -H 127.0.0.1 -p 5917 >/dev/null 2>&1 &
            server=$!
            for wait in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15; do
                sleep 1
                aws support describe-cases --endpoint-url http://127.0.0.1:5917 \
                    >/dev/null 2>&1 && break
            done
            aws support create-case --cli-input-json "file://$1/case.json" \
                --endpoint-url http://127.0.0.1:5917 >/dev/null
            aws support describe-cases --endpoint-url http://127.0.0.1:5917
            kill -9 $server
            wait $server
            """
        let result = try BuiltBinary.run(script, [folder])
        let cases = try #require(try result.object()["cases"] as? [[String: Any]])
        let sent = try object(folder + "/case.json")
        // The command may send it twice when the service takes its time.
        #expect(!cases.isEmpty)
        #expect(cases.first?["subject"] as? String == sent["subject"] as? String)
        #expect(cases.first?["serviceCode"] as? String == "general-info")
    }
}
