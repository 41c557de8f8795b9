internal import Catalogue
internal import Events

/// How the callers of a case try again, as far as a log that links no retries tells.
struct CallerRetries {
    /// The policies by caller.
    private(set) var policies: [Int32: RetryPolicy] = [:]
    /// The names of the SDKs behind them, the most frequent first.
    private(set) var sdks: [String] = []

    /// The policies whose number of attempts a client's own words state, as
    /// `(reached max retries: 4)` does.
    ///
    /// Statements that name no caller hold for those of whom nothing else is said.
    static func stated(_ limitCase: LimitCase, of file: CaseFile) -> CallerRetries {
        var totals: [Int32: Int] = [:]
        var unattributed: Int?
        for index in limitCase.throttledRows where file.row(index).retriesExhausted == true {
            guard let attempts = file.statedAttempts(index) else { continue }
            let caller = file.row(index).callerIdentity
            if caller == .none {
                unattributed = max(unattributed ?? 0, attempts)
            } else {
                totals[Int32(truncatingIfNeeded: caller.index), default: 0] =
                    max(totals[Int32(truncatingIfNeeded: caller.index)] ?? 0, attempts)
            }
        }
        return CallerRetries(limitCase, of: file) { caller, _ in totals[caller] ?? unattributed }
    }

    /// The policies that the callers' SDKs have without settings.
    static func defaults(_ limitCase: LimitCase, of file: CaseFile) -> CallerRetries {
        CallerRetries(limitCase, of: file) { _, sdk in sdk?.attempts }
    }

    /// The policies of callers that make more than one attempt.
    private init(
        _ limitCase: LimitCase,
        of file: CaseFile,
        attempts: (Int32, SeenSDK?) -> Int?
    ) {
        var known: [Symbol: SeenSDK?] = [:]
        var names: [String] = []
        for index in limitCase.throttledRows {
            let row = file.row(index)
            let caller = Int32(truncatingIfNeeded: row.callerIdentity.index)
            guard policies[caller] == nil else { continue }
            let sdk: SeenSDK?
            if let seen = known[row.userAgent] {
                sdk = seen
            } else {
                sdk = file.text(row.userAgent).flatMap(SeenSDK.init)
                known[row.userAgent] = .some(sdk)
            }
            guard let most = attempts(caller, sdk), most > 1 else { continue }
            policies[caller] = RetryPolicy(maxAttempts: most, backoff: SeenSDK.backoff(sdk))
            if let sdk { names.append(sdk.profile.name) }
        }
        sdks = commonest(names)
    }

    /// The links that follow; `nil` where no caller's policy is known.
    func links(_ records: [CallRecord]) -> RetryLinks? {
        guard !policies.isEmpty else { return nil }
        let links = RetryLinks(records) { policies[$0] }
        return links.basis == .none ? nil : links
    }

    /// The most attempts that a caller makes.
    var mostAttempts: Int { policies.values.reduce(1) { max($0, $1.maxAttempts) } }

    /// One policy for all, for a replay: that of most callers, ties to the one with more attempts.
    var usual: RetryPolicy? {
        let attempts = commonest(policies.values.map(\.maxAttempts).sorted(by: >)).first
        return policies.sorted { $0.key < $1.key }.first { $0.value.maxAttempts == attempts }?.value
    }
}

/// An SDK as a user agent names it, with the mode that botocore adds (`cfg/retry-mode#standard`).
struct SeenSDK {
    var profile: SDKProfile
    /// The attempts that its mode makes without settings.
    var attempts: Int

    init?(_ userAgent: String) {
        guard let profile = Catalogue.sdk(matching: userAgent) else { return nil }
        self.profile = profile
        attempts = profile.defaultAttempts
        // botocore/config: 5 attempts in legacy mode, 3 in the others.
        let agent = Array(userAgent.utf8.prefix(1000))
        for (mode, count) in [("legacy", 5), ("standard", 3), ("adaptive", 3)]
        where contains(agent, "retry-mode#" + mode) || contains(agent, "retry-mode/" + mode) {
            attempts = count
        }
    }

    /// Whether a user agent names the retry mode that limits the client's own rate.
    static func isAdaptive(_ userAgent: String) -> Bool {
        let agent = Array(userAgent.utf8.prefix(1000))
        return contains(agent, "retry-mode#adaptive") || contains(agent, "retry-mode/adaptive")
    }

    /// How an SDK waits, or one of which nothing is known.
    static func backoff(_ sdk: SeenSDK?) -> RetryPolicy.Backoff {
        let base = sdk?.profile.throttleBaseSeconds ?? 1
        let cap = max(base, sdk?.profile.capSeconds ?? 1_048_576)
        return sdk?.profile.hasJitter ?? true
            ? .fullJitter(base: base, cap: cap) : .exponential(base: base, cap: cap)
    }
}

/// Whether `part` stands in `bytes`.
private func contains(_ bytes: [UInt8], _ part: String) -> Bool {
    let part = Array(part.utf8)
    guard bytes.count >= part.count else { return false }
    return (0...(bytes.count - part.count)).contains {
        bytes[$0..<($0 + part.count)].elementsEqual(part)
    }
}
