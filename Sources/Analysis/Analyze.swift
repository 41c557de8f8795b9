public import Catalogue
internal import Events
internal import Synchronization

/// What an analysis is told besides the events.
public struct AnalysisOptions: Sendable {
    /// The account's own quotas, which replace published ones.
    public var quotas: [AppliedQuota] = []
    /// Whether to compute what only charts show, which takes replays of its own.
    public var drawsCharts = false
    /// Calls its second argument once with each number below its first, in any order and on any
    /// threads, and returns when all calls have; what comes out of an analysis does not depend on it.
    public var run: @Sendable (Int, @escaping @Sendable (Int) -> Void) -> Void = { count, work in
        for number in 0..<count { work(number) }
    }

    /// Creates options without quotas of the account's own and without charts.
    public init() {}
}

extension AnalysisOptions {
    /// The results of independent pieces of work, in the order of `elements`.
    func map<Element: Sendable, Result: Sendable>(
        _ elements: [Element],
        _ work: @escaping @Sendable (Element) -> Result
    ) -> [Result] {
        guard elements.count > 1 else { return elements.map(work) }
        let results = Mutex([Result?](repeating: nil, count: elements.count))
        run(elements.count) { index in
            let result = work(elements[index])
            results.withLock { $0[index] = result }
        }
        return results.withLock { $0.compactMap { $0 } }
    }
}

/// How many request IDs a report lists for quoting.
private let requestIDsKept = 20
/// How many limits are studied in full; the rest is in the groups.
private let casesStudied = 50
/// How many limits get charts of their own.
private let casesDrawn = 8

/// Analyses a batch: groups, limits, findings and recommendations; pure and deterministic.
///
/// - Parameters:
///   - ledger: the events, each call once, already filtered.
///   - inputs: what was read, for the report.
///   - options: what the user adds.
/// - Returns: everything that reports show.
public func analyze(
    _ ledger: Ledger,
    inputs: [InputSummary] = [],
    options: AnalysisOptions = AnalysisOptions()
) -> Incident {
    let (placed, placedCalls) = ledger.placed()
    let placing = placingFindings(placedCalls, of: ledger, in: placed)
    let (ledger, repeated, restated, joined) = placed.reconciled()
    let usages = ledger.usageByAPI()
    var incident = Incident()
    incident.inputs = inputs
    incident.diagnostics = ledger.diagnostics
    for row in ledger.rows { incident.byOutcome[row.outcome, default: 0] += 1 }
    (incident.from, incident.to) = ledger.window
    incident.groups = ledger.groups(of: usages)
    incident.timelines = ledger.timelines(of: usages)
    incident.requestIDs = ledger.requestReferences(requestIDsKept)

    let scopes = ledger.bucketScopes(of: usages, options: options)
    var file = CaseFile(ledger: ledger, usages: usages, cases: [])
    file.cases = options.map(ledger.mostThrottled(scopes, casesStudied)) {
        ledger.limitCase($0, options: options)
    }
    for index in file.cases.indices {
        file.cases[index].limit.evidence = file.citations(file.cases[index].throttledRows)
    }
    incident.limits = file.cases.map(\.limit)

    // The records of all calls are gone before those of each case are made, and those of a case when
    // its outcome is there.
    let fanOuts = ledger.fanOuts()
    let drawn = options.drawsCharts ? casesDrawn : 0
    let outcomes = options.map(Array(file.cases.enumerated())) { [file] place, limitCase in
        CaseOutcome(
            CaseStudy(limitCase, of: file),
            fanOuts: fanOuts,
            isDrawn: place < drawn
        )
    }
    for outcome in outcomes { incident.findings += outcome.findings }
    let metrics = MetricEvidence(ledger.metrics)
    incident.headline = incident.throttled == 0 ? metrics.headline : nil
    incident.findings += metrics.findings(eventsThrottled: incident.throttled)
    incident.findings += file.comparisonFindings(metrics)
    incident.findings += file.retryFindings() + file.clientRefusalFindings()
    incident.findings += file.otherErrorFindings() + file.completenessFindings()
    incident.findings += interruptionFindings(ledger.diagnostics)
    incident.findings += reconciliationFindings(
        repeated: repeated,
        restated: restated,
        evidence: joined
    )
    incident.findings += placing
    incident.findings = stablySorted(incident.findings) { $0.severity.rank < $1.severity.rank }
    incident.recommendations = recommendations(file.cases, outcomes)
    if incident.recommendations.isEmpty {
        incident.recommendations = [
            metrics.throttles.isEmpty ? nothingToDo(ledger) : metrics.recommendation
        ]
    }
    for (index, outcome) in outcomes.enumerated() where index < drawn {
        incident.limits[index].charts = outcome.charts
    }
    return incident
}

extension Ledger {
    /// The `count` scopes with the most throttled calls, those first, chosen before any is studied: a
    /// log may hold a million.
    fileprivate func mostThrottled(_ scopes: [BucketScope], _ count: Int) -> [BucketScope] {
        scopes.map { scope in
            let throttled = scope.rows.count { rows[$0].outcome == .throttled }
            return (scope: scope, throttled: throttled, name: scope.scope.caseName)
        }
        .sorted { ($1.throttled, $0.name) < ($0.throttled, $1.name) }
        .prefix(count).map(\.scope)
    }

    /// The triggers that become calls of several APIs, over all calls.
    fileprivate func fanOuts() -> [FanOut] {
        let everything = callRecords(of: Array(rows.indices))
        return FanOut.find(everything, RetryLinks(everything))
    }
}

/// What one case comes to.
private struct CaseOutcome: Sendable {
    var findings: [Finding]
    var recommendations: [Recommendation]
    var charts = LimitCharts()

    init(_ study: CaseStudy, fanOuts: [FanOut], isDrawn: Bool) {
        let diagnosis = study.diagnosis(fanOuts: fanOuts)
        findings = study.windowFindings() + study.causeFindings(diagnosis)
        findings += study.hotResourceFindings() + study.attemptFindings()
        let own = advisors.flatMap { $0(Consultation(study: study, diagnosis: diagnosis)) }
        // A storm is ended by its retries, a question by its evidence; the rest is second to that.
        let leading: Recommendation.Verdict?
        switch diagnosis.cause {
        case .retryStorm: leading = .fixClientRetries
        case .unknown where !study.limitCase.showsSuccesses: leading = .insufficientEvidence
        // Callers that the log does not show are looked for before those that it shows are changed.
        case .unknown where study.pointsToOthers:
            leading = .insufficientEvidence
        default: leading = nil
        }
        recommendations =
            leading.map { leading in
                own.filter { $0.verdict == leading } + own.filter { $0.verdict != leading }
            } ?? byEffect(own)
        if isDrawn {
            let scope = study.limitCase.limit.scope
            let ask = own.compactMap(\.wanted).first { $0.scope == scope }
            charts = study.charts(wanted: ask?.refillWanted)
        }
    }
}

/// The advisors' answers, case by case, the most throttled case first.
///
/// Refusals alone of an API whose calls another case shows whole are what could not be joined with
/// those, as a client's errors without an account or a Region; the whole case answers for them first.
private func recommendations(
    _ cases: [LimitCase],
    _ outcomes: [CaseOutcome]
) -> [Recommendation] {
    var whole: Set<String> = []
    for limitCase in cases where limitCase.showsSuccesses { whole.formUnion(limitCase.apiNames) }
    let isRemnant = cases.map { limitCase -> Bool in
        guard !limitCase.showsSuccesses else { return false }
        let names = limitCase.apiNames
        guard names.isEmpty, let service = limitCase.limit.scope.service else {
            return !whole.isDisjoint(with: names)
        }
        return whole.contains { $0.hasPrefix(service + ":") }
    }
    let order = cases.indices.filter { !isRemnant[$0] } + cases.indices.filter { isRemnant[$0] }
    return order.flatMap { outcomes[$0].recommendations }
}

/// Puts what by itself leaves most of the throttling behind what ends most of it, as far as both are
/// computed; the rest keeps the advisors' order.
private func byEffect(_ advice: [Recommendation]) -> [Recommendation] {
    func leaves(_ advice: Recommendation) -> Double? {
        guard let before = advice.predicted.throttleRatioBefore, before > 0 else { return nil }
        return advice.predicted.throttleRatioAfter.map { $0 / before }
    }
    guard advice.contains(where: { leaves($0).map { $0 <= 0.1 } ?? false }) else { return advice }
    let isWeak = { (advice: Recommendation) in leaves(advice).map { $0 > 0.5 } ?? false }
    return advice.filter { !isWeak($0) } + advice.filter(isWeak)
}

/// What was counted once although the input shows it several times without a request ID.
private func reconciliationFindings(
    repeated: Int,
    restated: Int,
    evidence: [Citation]
) -> [Finding] {
    guard repeated + restated > 0 else { return [] }
    return [
        Finding(
            kind: "joined_without_id",
            severity: .info,
            title:
                "\(grouped(repeated + restated)) \(plural(repeated + restated, "event")) without a request ID"
                + " were joined with others",
            detail:
                "\(grouped(repeated)) stand in several exports of the same log; \(grouped(restated)) restate, in a"
                + " client's words, refusals that another input shows with an ID (same API and code,"
                + " within a second and a half). Each failure is counted once.",
            figures: [
                Finding.Figure(
                    "repeated",
                    Double(repeated),
                    formula: "events equal to the stamp in files that share four fifths of theirs"
                ),
                Finding.Figure(
                    "restated",
                    Double(restated),
                    formula: "refusals matched one to one by API, code and time"
                ),
            ],
            evidence: evidence
        )
    ]
}

/// Says that the report is on a part of the inputs, when a person stopped the reading.
private func interruptionFindings(_ diagnostics: DiagnosticLog) -> [Finding] {
    guard let inputs = diagnostics.counts[.interrupted] else { return [] }
    return [
        Finding(
            kind: "partial_report",
            severity: .critical,
            title: "This report is partial: the reading was interrupted",
            detail:
                "\(inputs) \(plural(inputs, "input")) \(inputs == 1 ? "was" : "were") not read to the"
                + " end. Counts, ratios and limits are those of what was read until then.",
            figures: [
                Finding.Figure(
                    "inputs_cut_short",
                    Double(inputs),
                    formula: "inputs at which an interrupt came before their end"
                )
            ]
        )
    ]
}

/// The calls whose place their own lines leave open.
private func placingFindings(_ count: Int, of ledger: Ledger, in placed: Ledger) -> [Finding] {
    guard count > 0 else { return [] }
    let changed = ledger.rows.indices.filter { index in
        let (before, after) = (ledger.rows[index], placed.rows[index])
        return before.region != after.region || before.account != after.account
    }
    return [
        Finding(
            kind: "place_taken_from_log",
            severity: .info,
            title:
                "\(grouped(count)) \(plural(count, "call")) got Region or account from the other calls of the"
                + " same log",
            detail:
                "Their own lines do not name it. At least as many calls of the same API in the same"
                + " file do, and all of these name the same one.",
            figures: [
                Finding.Figure(
                    "placed",
                    Double(count),
                    formula:
                        "calls without a Region or an account in logs whose others agree on one"
                )
            ],
            evidence: spread(changed, 5).map {
                Citation(placed.rows[$0].event(placed.symbols).source)
            }
        )
    ]
}

private func nothingToDo(_ ledger: Ledger) -> Recommendation {
    let refusals = ledger.rows.filter { $0.outcome == .throttledClient }.count
    return Recommendation(
        id: "nothing-to-do",
        verdict: ledger.count == 0 ? .insufficientEvidence : .nothingToDo,
        channel: .none,
        title: ledger.count == 0
            ? "No AWS API calls or errors were found in this input"
            : "No throttling by AWS in this input",
        why: ledger.count == 0
            ? "Nothing in the input could be read as an AWS API call, so it says nothing for or against"
                + " throttling."
            : "\(grouped(ledger.count)) \(plural(ledger.count, "call")) were read and none was refused by a"
                + " service's limit."
                + (refusals > 0
                    ? " \(refusals) were refused by the SDK's own retry quota, which follows from other"
                        + " errors." : ""),
        predicted: Recommendation.Prediction(
            before: ledger.count == 0 ? nil : 0,
            after: ledger.count == 0 ? nil : 0,
            basis: ledger.count == 0 ? "No calls were read." : "Nothing is to be changed."
        )
    )
}

extension Finding.Severity {
    fileprivate var rank: Int {
        switch self {
        case .critical: 0
        case .warning: 1
        case .info: 2
        }
    }
}

/// Sorts, leaving equals in their order.
func stablySorted<Element>(
    _ elements: [Element],
    by areInOrder: (Element, Element) -> Bool
) -> [Element] {
    elements.enumerated().sorted { left, right in
        if areInOrder(left.element, right.element) { return true }
        if areInOrder(right.element, left.element) { return false }
        return left.offset < right.offset
    }.map(\.element)
}
