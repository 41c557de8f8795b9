internal import Events

/// A limit of one resource's own, shown by who was throttled when: the throttles of an API fall on one
/// table, stream, bucket or key while more calls for others pass at the same moments.
///
/// Three things have to agree, since each alone has another explanation. The resource has more of the
/// throttles than its share of the calls within a second of them (hypergeometric test, p < 0.001 after
/// correction). In four of five seconds with throttles, as many calls for other resources passed as were
/// tried for it: an empty bucket of the account would have refused these too. And a bucket for each resource explains all decisions
/// better than one for all, by a likelihood ratio of e^10 or more, which a resource that only calls in
/// bursts does not bring about.
struct HotResource: Equatable {
    /// The resource's interned number.
    var resource: Int32
    /// Its throttled calls, and those of all.
    var throttled: Int
    var allThrottled: Int
    /// Its calls in the seconds with throttles, and the calls for others that passed in those.
    var attempts: Int
    var othersAdmitted: Int
    /// The corrected p-value of "no more throttles than its share of the calls".
    var pValue: Double
    /// ln of the likelihood of a bucket for each resource over that of one bucket for all.
    var logLikelihoodRatio: Double

    /// The least ratio that counts, in nats: odds of 22,000 to one.
    static let leastRatio = 10.0

    /// Tests the calls of one API in one account and Region, in order of time.
    init?(_ records: [CallRecord]) {
        let hidden = HiddenLimit(records, bucket: nil)
        guard let suspect = hidden.suspects.first(where: { $0.key == .resource }),
            suspect.share >= 0.95
        else { return nil }
        resource = suspect.party
        throttled = suspect.unexplained
        allThrottled = hidden.unexplained
        pValue = suspect.pValue
        let seconds = Self.seconds(records, of: suspect.party)
        (attempts, othersAdmitted) = (seconds.attempts, seconds.passed)
        guard othersAdmitted >= max(5, attempts), seconds.roomy >= 0.8 else { return nil }
        let ranking = BucketHypotheses(records).ranking
        guard let own = ranking.first(where: { $0.grouping == .resource })?.score,
            let one = ranking.first(where: { $0.grouping == .account })?.score
        else { return nil }
        logLikelihoodRatio = one - own
        guard logLikelihoodRatio > Self.leastRatio else { return nil }
    }

    /// What the clock's seconds with throttles show; linear.
    ///
    /// The calls for `party`, the others that passed, and the share of those seconds in which as many
    /// others passed as calls were made for it.
    private static func seconds(
        _ records: [CallRecord],
        of party: Int32
    ) -> (attempts: Int, passed: Int, roomy: Double) {
        var seconds: [Int64: (attempts: Int, passed: Int, throttled: Bool)] = [:]
        for record in records {
            let second = floorDivide(record.microseconds, 1_000_000)
            var counts = seconds[second] ?? (0, 0, false)
            if record.outcome == .throttled { counts.throttled = true }
            if record.resource == party {
                counts.attempts += 1
            } else if record.outcome == .admitted {
                counts.passed += 1
            }
            seconds[second] = counts
        }
        let throttled = seconds.values.filter(\.throttled)
        let roomy = throttled.count { $0.passed >= $0.attempts }
        return (
            throttled.reduce(0) { $0 + $1.attempts }, throttled.reduce(0) { $0 + $1.passed },
            throttled.isEmpty ? 0 : Double(roomy) / Double(throttled.count)
        )
    }
}

extension CaseFile {
    /// The resource that alone is throttled among those of the case's API, if one is.
    func hotResource(of limitCase: LimitCase) -> HotResource? {
        guard limitCase.kind != .concurrency, limitCase.throttled >= 5,
            let first = limitCase.throttledRows.first
        else { return nil }
        let key = APIKey(row(first))
        guard let usage = usages.first(where: { $0.key == key })?.usage else { return nil }
        return HotResource(ledger.callRecords(of: usage.rows))
    }
}

extension CaseStudy {
    /// The finding on a resource with a limit of its own.
    func hotResourceFindings() -> [Finding] {
        guard let hot = hotResource, let name = name(hot.resource) else { return [] }
        return [
            Finding(
                kind: "hot_partition",
                severity: .warning,
                title: "\(limitCase.name): \(name) alone is throttled, not the account",
                detail:
                    "\(hot.throttled) of \(hot.allThrottled) throttled calls name \(name). In the"
                    + " same seconds \(hot.attempts) calls were made for it, and"
                    + " \(hot.othersAdmitted) for others passed, so the account's limit had room"
                    + " (p = \(small(hot.pValue)); a bucket of its own explains the log better by a"
                    + " factor of e^\(decimal(hot.logLikelihoodRatio))). One limit of that resource, or"
                    + " of a key or partition in it, is reached; a higher limit for the account does"
                    + " not raise it.",
                scope: limitCase.limit.scope,
                figures: [
                    Finding.Figure(
                        "p_value",
                        hot.pValue,
                        formula: "hypergeometric test of the resource's share of the throttles"
                            + " against its share of the calls within a second, corrected"
                    ),
                    Finding.Figure(
                        "log_likelihood_ratio",
                        hot.logLikelihoodRatio,
                        formula: "loss of one bucket for all - loss of a bucket for each resource"
                    ),
                    Finding.Figure(
                        "others_admitted",
                        Double(hot.othersAdmitted),
                        formula: "admitted calls for other resources in the seconds with throttles"
                    ),
                ],
                evidence: file.citations(limitCase.throttledRows)
            )
        ]
    }

    /// A p-value as one writes it.
    private func small(_ value: Double) -> String {
        value < 0.0001 ? "under 0.0001" : decimal(value)
    }
}
