import Analysis
import Testing

@testable import Reports

@Suite struct HTMLReportTests {
    private static let frames = [
        "<script>alert(%)</script>", "\"><img src=x onerror=alert(%)>", "' onload='x%",
        "</style><svg/onload=x%>", "</title><b>%", "<!--%", "]]><x%>", "<a href=javascript:x%>",
    ]

    @Test func `none of 200 payloads becomes markup`() {
        let plain = InjectionTests.incident(saying: "plain")
        let expected = Self.tags(HTMLReport().render(plain))
        for index in 0..<200 {
            let parts = Self.frames[index % Self.frames.count].split(
                separator: "%",
                omittingEmptySubsequences: false
            )
            let payload = parts.map(String.init).joined(separator: String(index))
            let page = HTMLReport().render(InjectionTests.incident(saying: payload))
            #expect(Self.tags(page) == expected, "\(payload)")
        }
    }

    @Test func `a page of 10,000 groups is capped and says so`() {
        var incident = InjectionTests.incident(saying: "x")
        incident.groups = Array(repeating: incident.groups[0], count: 10_000)
        let page = HTMLReport().render(incident)
        #expect(page.count < 1_000_000)
        #expect(String(decoding: page, as: UTF8.self).contains("500 of 10,000 shown"))
        #expect(page == HTMLReport().render(incident))
    }

    /// The number of opening angle brackets, which is that of the tags.
    private static func tags(_ page: [UInt8]) -> Int { page.count { $0 == 0x3C } }
}
