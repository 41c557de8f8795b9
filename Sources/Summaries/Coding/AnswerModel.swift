internal import Analysis
internal import Events

/// What a row says that hangs on its API and outcome alone: most often, all that the last such row
/// said.
struct AnswerModel {
    private var isLike = [BitModel](repeating: BitModel(), count: 4)
    private var service = SymbolColumn(kind: 16)
    private var code = SymbolColumn(kind: 17)
    private var message = SymbolColumn(kind: 18)
    private var reason = SymbolColumn(kind: 19)
    private var quotaCode = SymbolColumn(kind: 20)
    private var variant = SymbolColumn(kind: 21)
    private var format = SymbolColumn(kind: 22)
    private var numbers = Array(repeating: LikeNumber(), count: 7)
    private var retryAfter = DoubleModel()
    private var cost = DoubleModel()
    private var resourceCost = DoubleModel()

    /// The widest stamp in microseconds, some thirty years; the reader of events has the same.
    private static let widestStamp: UInt64 = 1_000_000_000_000_000

    /// Codes all of it, of which that of `like` is likely.
    mutating func code(
        _ row: inout LedgerRow,
        like: LedgerRow,
        _ texts: inout TextTable,
        by side: inout some BitCoder
    ) throws(SummaryError) {
        let isSame = isSame(row, like, texts)
        if side.code(isSame, by: &isLike[Int(row.outcome.code)]) {
            row.take(answerOf: like)
            return
        }
        row.service = try service.code(row.service, like: like.service, in: 0, &texts, by: &side)
        row.code = try code.code(row.code, like: like.code, in: 0, &texts, by: &side)
        row.message = try message.code(row.message, like: like.message, in: 0, &texts, by: &side)
        row.reason = try reason.code(row.reason, like: like.reason, in: 0, &texts, by: &side)
        row.quotaCode = try quotaCode.code(
            row.quotaCode,
            like: like.quotaCode,
            in: 0,
            &texts,
            by: &side
        )
        row.variant = try variant.code(row.variant, like: like.variant, in: 0, &texts, by: &side)
        row.format = try format.code(row.format, like: like.format, in: 0, &texts, by: &side)
        try codeNumbers(&row, like, by: &side)
        row.retryAfterSeconds = retryAfter.code(
            row.retryAfterSeconds,
            like: like.retryAfterSeconds,
            by: &side
        )
        row.cost = cost.code(row.cost, like: like.cost, by: &side) ?? 1
        row.resourceCost = resourceCost.code(
            row.resourceCost,
            like: like.resourceCost,
            by: &side
        )
    }

    private mutating func codeNumbers(
        _ row: inout LedgerRow,
        _ like: LedgerRow,
        by side: inout some BitCoder
    ) throws(SummaryError) {
        let kind = numbers[0].code(row.kindNumber, like: like.kindNumber, by: &side)
        row.throttleKind = kind == 0 ? nil : ThrottleKind(code: kind - 1)
        guard kind == 0 || row.throttleKind != nil else { throw .damaged("a kind is unknown") }
        row.status = try Self.small(
            numbers[1].code(Self.number(row.status), like: Self.number(like.status), by: &side)
        )
        row.attempts = try Self.small(
            numbers[2].code(Self.number(row.attempts), like: Self.number(like.attempts), by: &side)
        )
        let exhausted = numbers[3].code(
            row.exhaustionNumber,
            like: like.exhaustionNumber,
            by: &side
        )
        guard exhausted <= 2 else { throw .damaged("an answer is neither yes nor no") }
        row.retriesExhausted = exhausted == 0 ? nil : exhausted == 2
        let evidence = numbers[4].code(
            zigzag(Int64(row.evidence)),
            like: zigzag(Int64(like.evidence)),
            by: &side
        )
        guard let count = Int32(exactly: unzigzag(evidence)) else {
            throw .damaged("a count of evidence is out of range")
        }
        row.evidence = count
        let width = numbers[5].code(
            UInt64(max(0, row.resolution)),
            like: UInt64(max(0, like.resolution)),
            by: &side
        )
        guard width <= Self.widestStamp else { throw .damaged("a stamp is too wide") }
        row.resolution = Int64(width)
        let spelling = numbers[6].code(row.spellingNumber, like: like.spellingNumber, by: &side)
        guard spelling <= 2 else { throw .damaged("a spelling is unknown") }
        row.withheldSpelling = spelling == 0 ? nil : spelling == 1 ? .lower : .upper
    }

    /// Whether a writer's row says what the reader knows `like` to say.
    private func isSame(_ row: LedgerRow, _ like: LedgerRow, _ texts: TextTable) -> Bool {
        func isSame(_ left: Symbol, _ right: Symbol) -> Bool {
            texts.number(of: left) == right.index &+ 1
        }
        return row.throttleKind == like.throttleKind && isSame(row.service, like.service)
            && isSame(row.code, like.code) && isSame(row.message, like.message)
            && isSame(row.reason, like.reason) && isSame(row.quotaCode, like.quotaCode)
            && isSame(row.variant, like.variant) && isSame(row.format, like.format)
            && row.status == like.status && row.attempts == like.attempts
            && row.retriesExhausted == like.retriesExhausted && row.evidence == like.evidence
            && max(0, row.resolution) == like.resolution
            && row.withheldSpelling == like.withheldSpelling
            && row.retryAfterSeconds?.bitPattern == like.retryAfterSeconds?.bitPattern
            && row.cost.bitPattern == like.cost.bitPattern
            && row.resourceCost?.bitPattern == like.resourceCost?.bitPattern
    }

    /// A number that may be missing as one that is 0 then.
    private static func number(_ value: Int32?) -> UInt64 {
        value.map { zigzag(Int64($0)) + 1 } ?? 0
    }

    private static func small(_ number: UInt64) throws(SummaryError) -> Int32? {
        guard number > 0 else { return nil }
        guard let value = Int32(exactly: unzigzag(number - 1)) else {
            throw .damaged("a number is out of range")
        }
        return value
    }
}

/// A number that is likely that of another row.
private struct LikeNumber {
    private var isLike = BitModel()
    private var numbers = NumberModel()

    mutating func code(_ number: UInt64, like: UInt64, by side: inout some BitCoder) -> UInt64 {
        if side.code(number == like, by: &isLike) { return like }
        return numbers.code(number, by: &side)
    }
}

extension LedgerRow {
    fileprivate var kindNumber: UInt64 { throttleKind.map { $0.code + 1 } ?? 0 }
    fileprivate var exhaustionNumber: UInt64 { retriesExhausted.map { $0 ? 2 : 1 } ?? 0 }
    fileprivate var spellingNumber: UInt64 { withheldSpelling.map { UInt64($0.rawValue) + 1 } ?? 0 }

    fileprivate mutating func take(answerOf like: LedgerRow) {
        throttleKind = like.throttleKind
        (service, code, message) = (like.service, like.code, like.message)
        (reason, quotaCode) = (like.reason, like.quotaCode)
        (variant, format) = (like.variant, like.format)
        (status, attempts) = (like.status, like.attempts)
        retriesExhausted = like.retriesExhausted
        evidence = like.evidence
        resolution = like.resolution
        withheldSpelling = like.withheldSpelling
        retryAfterSeconds = like.retryAfterSeconds
        cost = like.cost
        resourceCost = like.resourceCost
    }
}

extension Outcome {
    /// Its number in summaries; these never change.
    var code: UInt64 {
        switch self {
        case .throttled: 0
        case .throttledClient: 1
        case .succeeded: 2
        case .failed: 3
        }
    }

    /// The outcome of a number, or `nil` where there is none.
    init?(code: UInt64) {
        switch code {
        case 0: self = .throttled
        case 1: self = .throttledClient
        case 2: self = .succeeded
        case 3: self = .failed
        default: return nil
        }
    }
}

extension ThrottleKind {
    /// Its number in summaries; these never change.
    var code: UInt64 {
        switch self {
        case .rate: 0
        case .throughput: 1
        case .concurrency: 2
        case .bandwidth: 3
        case .slowdown: 4
        case .quotaWindow: 5
        }
    }

    /// The kind of a number, or `nil` where there is none.
    init?(code: UInt64) {
        guard let kind = Self.allCases.first(where: { $0.code == code }) else { return nil }
        self = kind
    }
}
