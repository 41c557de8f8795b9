internal import Catalogue
internal import Events

/// The answer that costs nothing: the same result with fewer calls, where the catalogue knows how.
let adviseOnFewerCalls: Advisor = { fewerCalls($0, inGeneral: false) }

/// What holds for every service, where the catalogue knows nothing of this one: it saves no calls of
/// the API by itself, so it comes behind all that does more.
let adviseInGeneral: Advisor = { fewerCalls($0, inGeneral: true) }

private func fewerCalls(_ consultation: Consultation, inGeneral: Bool) -> [Recommendation] {
    let limitCase = consultation.limitCase
    guard limitCase.kind != .concurrency, let service = limitCase.limit.scope.service else {
        return []
    }
    let remedies = limitCase.limit.scope.operations.flatMap { operation in
        Catalogue.remedies(service: service, operation: operation)
            .filter { $0.kind != .quota && $0.kind != .retry && $0.kind != .client }
            // Units of throughput are counted by item, however many a call holds.
            .filter { $0.kind != .batch || limitCase.kind != .throughput }
            // Calls that name what they ask for are filtered already.
            .filter { $0.kind != .filter || !consultation.namesResources }
    }
    .reduce(into: [Remedy]()) { kept, remedy in
        // Operations of one service share remedies.
        if !kept.contains(where: { $0.better == remedy.better }) { kept.append(remedy) }
    }
    let specific = remedies.first { $0.service != "*" }
    guard inGeneral == (specific == nil), let best = specific ?? remedies.first else { return [] }
    let batch = remedies.first { $0.kind == .batch && ($0.maximum ?? 0) > 1 }
    let cache = remedies.first { $0.kind == .cache && ($0.cacheSeconds ?? 0) > 0 }
    let documents = Catalogue.documents(remedies.flatMap(\.sources)).compactMap(\.url)
    let prediction: Recommendation.Prediction
    if let batch, let size = batch.maximum, best.kind == .batch {
        prediction = consultation.study.prediction(
            "Up to \(size) calls of a caller within a second in one."
        ) {
            $0.batchSize = size
        }
    } else if let cache, let seconds = cache.cacheSeconds,
        consultation.study.records.contains(where: { $0.resource != nil })
    {
        prediction = consultation.study.prediction("Answers reused for \(seconds) s by caller.") {
            $0.cacheLifetime = Int64(seconds) * 1_000_000
        }
    } else {
        prediction = Recommendation.Prediction(
            before: consultation.before,
            after: nil,
            basis: "Not computed: the log does not show which calls asked for the same thing."
        )
    }
    return [
        Recommendation(
            id: "\(limitCase.slug)-fewer-calls",
            verdict: .changeArchitecture,
            channel: .none,
            title: inGeneral
                ? best.better.prefix(1).uppercased() + best.better.dropFirst()
                : "Make fewer calls: \(best.better)",
            why: "\(limitCase.name) was \(limitCase.showsSuccesses ? "called" : "refused")"
                + " \(grouped(limitCase.calls)) \(limitCase.calls == 1 ? "time" : "times") in this log"
                + (best.why.map { "; " + best.cited($0) } ?? "") + ".",
            actions: ([best] + remedies.filter { $0 != best }).prefix(5).map { remedy in
                let size = remedy.maximum.map { " (up to \($0))" } ?? ""
                return remedy.cited(
                    remedy.better.prefix(1).uppercased() + remedy.better.dropFirst() + size
                        + (remedy.why.map { ": \($0)" } ?? "")
                ) + "."
            } + (consultation.diagnosis.cause == .sustained && !inGeneral ? [noMoreAttempts] : []),
            predicted: prediction,
            evidence: consultation.evidence,
            references: documents.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
        )
    ]
}

extension Consultation {
    /// Whether nine of ten calls name the resource that they are about.
    fileprivate var namesResources: Bool {
        let named = limitCase.rows.count { file.row($0).resource != .none }
        return named * 10 >= limitCase.calls * 9
    }
}

/// What to do where the evidence does not decide: the one export that would.
let adviseOnMissingEvidence: Advisor = { consultation in
    let limitCase = consultation.limitCase
    let estimate = limitCase.limit.estimate
    guard consultation.diagnosis.cause == .unknown || !limitCase.showsSuccesses else { return [] }
    guard limitCase.kind != .concurrency else { return [] }
    let reasons = estimate.reasons.map(\.rawValue).joined(separator: ", ")
    let isErrorOnly = !limitCase.showsSuccesses
    let because = reasons.isEmpty ? "" : " (\(reasons))"
    let others = isErrorOnly ? nil : adviseOnOtherCallers(consultation)
    if let others { return [others] }
    return [
        Recommendation(
            id: "\(limitCase.slug)-evidence",
            verdict: .insufficientEvidence,
            channel: .none,
            title: limitCase.limit.scope.service == nil
                ? "Find out which service was throttled: the text does not name it"
                : isErrorOnly
                    ? "Add the successful calls of \(limitCase.name) before asking for a quota"
                    : "Log \(limitCase.name) more finely: this log does not tell what exhausts its limit",
            why: (isErrorOnly
                ? "The input shows refused calls only. They prove that the limit was reached, not how"
                    + " large it is or who used it up."
                : "The log does not show what the throttling comes from\(because).")
                + publishedSentence(limitCase.limit.published),
            actions: [limitCase.limit.nextEvidence].compactMap { $0 },
            commands: [limitCase.limit.nextCommand].compactMap { $0 },
            predicted: consultation.study.noPrediction,
            evidence: consultation.evidence
        )
    ]
}

/// What to do where the calls of the log alone do not reach the published limit, or are too few for any,
/// and nothing else says what exhausts it: see who else calls.
private func adviseOnOtherCallers(_ consultation: Consultation) -> Recommendation? {
    let study = consultation.study
    let limitCase = consultation.limitCase
    guard study.pointsToOthers,
        let operation = limitCase.limit.scope.operations.first,
        let service = limitCase.limit.scope.service,
        !isDataPlane(service: service, operation: operation)
    else { return nil }
    let times = limitCase.throttledRows.map { consultation.file.row($0) }
        .filter { $0.resolution != 0 }
        .map { Instant(microseconds: $0.microseconds, resolution: $0.resolution) }
    let command = trailExport(limitCase.limit.scope, from: times.first, to: times.last)
    return Recommendation(
        id: "\(limitCase.slug)-evidence",
        verdict: .insufficientEvidence,
        channel: .none,
        title:
            "Find out who else calls \(limitCase.name): these calls alone do not reach its limit",
        why: study.staysWithinPublished
            ? "What has a time in this log, \(grouped(study.records.count))"
                + " \(plural(study.records.count, "call")), fits the published limit, and yet"
                + " \(grouped(limitCase.throttled)) \(limitCase.throttled == 1 ? "was" : "were") refused: calls that this log"
                + " does not show, this caller's or others', take the rest, or the account's limit is"
                + " lower."
                + publishedSentence(limitCase.limit.published)
            : "\(grouped(limitCase.throttled)) of \(grouped(limitCase.calls)) calls were refused,"
                + " although at most \(consultation.diagnosis.peakPerSecond) were made in one second:"
                + " calls that this log does not show take the limit, or took it before the log"
                + " begins, unless it is lower than that.",
        actions: [
            study.isOfClientsAlone
                ? "CloudTrail shows the calls of all callers of the account and Region, up to 90 days"
                    + " back: give its records of the same time to this tool, which then names the"
                    + " caller that takes most."
                : "Give this tool the records of all callers of the account and Region, not of one"
                    + " user or role, with the minutes before the first refusal: it then names the"
                    + " caller that takes most."
        ],
        commands: [command],
        predicted: study.noPrediction,
        evidence: consultation.evidence,
        references: [
            "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/view-cloudtrail-events-cli.html"
        ]
    )
}

/// What is published about the limit, as a sentence after a full stop.
private func publishedSentence(_ published: PublishedValue?) -> String {
    guard let published, let refill = published.refillPerSecond else { return "" }
    return (published.isApplied ? " The account's own limit is " : " The published default is ")
        + (published.capacity.map { "\(decimal($0)) tokens, " } ?? "")
        + "\(decimal(refill))/s (\(published.origin))."
}
