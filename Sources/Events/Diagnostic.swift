/// A record or input that could not be read, or was read with a caveat.
public struct Diagnostic: Hashable, Sendable {
    /// What kind of trouble it is; counted under this name.
    public var reason: Reason
    /// What happened, in one short sentence without the place.
    public var detail: String
    /// Where it happened.
    public var source: Provenance

    /// Creates a diagnostic.
    public init(_ reason: Reason, _ detail: String, at source: Provenance) {
        self.reason = reason
        self.detail = detail
        self.source = source
    }

    /// The kinds of trouble, named as the report counts them.
    ///
    /// A new kind is a new constant, here or in the parser that finds it.
    public struct Reason: RawRepresentable, Hashable, Sendable {
        /// The name in snake case.
        public var rawValue: String
        /// Whether this means that input was damaged or lost, which exit status 2 reports.
        public var isDamage: Bool

        /// Creates a reason that means damage.
        public init(rawValue: String) { self.init(rawValue, isDamage: true) }

        /// Creates a reason.
        public init(_ rawValue: String, isDamage: Bool) {
            self.rawValue = rawValue
            self.isDamage = isDamage
        }

        /// The file or folder could not be opened or read.
        public static let unreadableFile = Reason("unreadable_file", isDamage: true)
        /// The compressed data are broken.
        public static let damagedCompression = Reason("damaged_compression", isDamage: true)
        /// A record starts well and does not end.
        public static let truncatedRecord = Reason("truncated_record", isDamage: true)
        /// A record looks like AWS evidence and could not be read.
        public static let malformedRecord = Reason("malformed_record", isDamage: true)
        /// Bytes that are no text in any encoding known.
        public static let binaryNoise = Reason("binary_noise", isDamage: true)
        /// A record was read by the tolerant path, after repairs that the detail names.
        public static let repairedRecord = Reason("repaired_record", isDamage: false)
        /// A limit of the tool was reached, and what lies past it was left out.
        public static let capReached = Reason("cap_reached", isDamage: true)
        /// A person interrupted the reading, and what lies behind was left out.
        public static let interrupted = Reason("interrupted", isDamage: true)
        /// A file got shorter while it was read, so that part of it is missing.
        public static let shrunkFile = Reason("shrunk_file", isDamage: true)
        /// A file got longer while it was read; it was read up to the end as it was reached.
        public static let grownFile = Reason("grown_file", isDamage: false)
        /// The text is another vendor's limit or another kind of error, and was not counted.
        public static let lookalike = Reason("lookalike", isDamage: false)
        /// The service could be one of several; the detail names them.
        public static let ambiguousService = Reason("ambiguous_service", isDamage: false)
        /// The time of an event shows no year, so that the event has no time.
        public static let timeWithoutYear = Reason("time_without_year", isDamage: false)
        /// A text that looks like an AWS error and gave no event: damaged, or only talk of errors.
        public static let unreadEvidence = Reason("unread_evidence", isDamage: false)
        /// A file of a kind that holds no API calls.
        public static let notEvidence = Reason("not_evidence", isDamage: false)
    }
}

/// Diagnostics of a run: how many of each kind, and the first few in full.
///
/// Merging is associative: the counts add, and of the cases the first in input order are kept.
public struct DiagnosticLog: Equatable, Sendable {
    /// How many cases each reason keeps in full.
    public static let casesKept = 5

    /// The count of each reason.
    public private(set) var counts: [Diagnostic.Reason: Int] = [:]
    /// The first cases of each reason, in the order met.
    public private(set) var first: [Diagnostic.Reason: [Diagnostic]] = [:]

    /// Creates an empty log.
    public init() {}

    /// Takes up a log that was written down: for each reason its count, 1 or more, and the first
    /// cases.
    ///
    /// Of each reason at most ``casesKept`` cases are taken.
    public init(_ entries: [(reason: Diagnostic.Reason, count: Int, first: [Diagnostic])]) {
        for entry in entries {
            counts[entry.reason] = entry.count
            first[entry.reason] = Array(entry.first.prefix(Self.casesKept))
        }
    }

    /// Counts `diagnostic`, and keeps it while few of its kind are known.
    public mutating func add(_ diagnostic: Diagnostic) {
        counts[diagnostic.reason, default: 0] += 1
        if first[diagnostic.reason, default: []].count < Self.casesKept {
            first[diagnostic.reason, default: []].append(diagnostic)
        }
    }

    /// Adds a later log to this one.
    public mutating func merge(_ later: DiagnosticLog) {
        for (reason, count) in later.counts { counts[reason, default: 0] += count }
        for (reason, cases) in later.first {
            first[reason] = Array((first[reason, default: []] + cases).prefix(Self.casesKept))
        }
    }

    /// Returns the log with every case kept in full put through `transform`; the counts stay.
    public func mappingCases(_ transform: (Diagnostic) -> Diagnostic) -> DiagnosticLog {
        var log = self
        for reason in first.keys.sorted(by: { $0.rawValue < $1.rawValue }) {
            log.first[reason] = first[reason, default: []].map(transform)
        }
        return log
    }

    /// Whether anything was damaged or lost.
    public var containsDamage: Bool { counts.keys.contains(where: \.isDamage) }

    /// The number of records that could not be read.
    public var unread: Int {
        counts.reduce(0) { sum, entry in
            entry.key.isDamage || entry.key == .unreadEvidence ? sum + entry.value : sum
        }
    }
}
