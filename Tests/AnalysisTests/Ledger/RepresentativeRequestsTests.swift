import Events
import Testing

@testable import Analysis

@Suite struct RepresentativeRequestsTests {
    private func traits(_ api: Int, _ caller: Int, both: Bool = false, sdk: String? = nil)
        -> RequestTraits
    {
        RequestTraits(api: api, caller: caller, hasAllIDs: both, sdk: SDKRelease(sdk))
    }

    @Test func `few requests are all taken`() {
        #expect(representatives([traits(0, 0), traits(1, 0)], 5) == [0, 1])
        #expect(representatives([], 5) == [])
        #expect(representatives([traits(0, 0)], 0) == [])
    }

    @Test func `each stretch of the window gives one`() {
        let all = (0..<1000).map { _ in traits(0, 0) }
        #expect(representatives(all, 10) == (0..<10).map { $0 * 100 })
    }

    @Test func `an API and a caller that are seen once are quoted once`() {
        var all = (0..<1000).map { traits(0, $0 % 3) }
        all[517] = traits(1, 0)
        all[803] = traits(0, 9)
        let chosen = representatives(all, 10)
        #expect(chosen.contains(517))
        #expect(chosen.contains(803))
        #expect(Set(chosen.map { all[$0].caller }) == [0, 1, 2, 9])
        #expect(chosen == chosen.sorted())
    }

    @Test func `APIs come by their share`() {
        let all = (0..<1200).map { traits($0 % 4 == 0 ? 1 : 0, 0) }
        let chosen = representatives(all, 12).map { all[$0].api }
        #expect(chosen.count { $0 == 1 } == 3)
    }

    @Test func `both IDs come first, and then the newest SDK`() {
        var all = (0..<10).map { _ in traits(0, 0, sdk: "Boto3/1.9.0") }
        all[3] = traits(0, 0, sdk: "Boto3/1.34.0 md/Botocore#1.34.0")
        #expect(representatives(all, 1) == [3])
        all[7] = traits(0, 0, both: true, sdk: "Boto3/1.9.0")
        #expect(representatives(all, 1) == [7])
    }

    @Test(arguments: [
        ("Boto3/1.34.1 md/Botocore#1.34", "Boto/2.49.0", true),
        ("aws-cli/2.15.0", "aws-cli/1.40.2", true),
        ("aws-sdk-go-v2/1.2.0 os/linux", "aws-sdk-go/1.55.0", true),
        ("Boto3/1.9.9", "Boto3/1.10.0", false),
        ("Boto3/1.34.1", "aws-cli/1.0", false), ("curl/8.0", "curl/7.0", false),
        ("Boto3/99999999999999999999.1", "Boto3/1.1", true),
    ])
    func `releases compare by number within one SDK`(one: String, other: String, isNewer: Bool) {
        #expect(SDKRelease(one).isNewer(than: SDKRelease(other)) == isNewer)
    }
}
