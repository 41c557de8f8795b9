/// A stretch of a long text that a parser passed over because nothing of it is wanted.
///
/// There the parser holds nothing: what it does from there on depends on the text and on ``state``
/// alone. A second parser that started elsewhere in the text, and rests at the same place in the same
/// state, goes on the same way.
struct Rest {
    /// The offsets in the input between which the parser rested, both starts of lines.
    var from: Int
    /// See ``from``.
    var to: Int
    /// What the parser remembers of the text before.
    var state: AnchorWindow.State
    /// What the parser had found until then.
    var found: EventBatch.Counts

    /// Whether a parser that rests in `other` rests here too.
    fileprivate func meets(_ other: Rest) -> Bool {
        max(from, other.from) <= min(to, other.to) && state == other.state
    }
}

/// All that decides how a parser goes on from the start of a line that is wanted, beside the text from
/// there on.
struct Standing {
    /// The offset of the line in the input.
    var offset: Int
    /// What is wanted of the text ahead.
    var filter: AnchorWindow.Standing
    /// What was gathered of the text before.
    var text: TextParser
    /// What the line before says of a value that may follow it.
    var carried: Context
    /// Whether the line starts the input's line, rather than following a value on it.
    var isAtLineStart: Bool
    /// What the parser had found until then.
    var found: EventBatch.Counts

    fileprivate func isLike(_ other: Standing) -> Bool {
        offset == other.offset && filter == other.filter && carried == other.carried
            && isAtLineStart == other.isAtLineStart && text.stands(like: other.text)
    }
}

/// How two parsers on one text find the place from which on both do the same.
///
/// The one that started further on leaves traces: where it rested, and, now and then, all that it
/// knew at the start of a line. The other one follows until it finds itself in the same state there.
struct Encounter {
    /// The bytes between two waymarks.
    private let spacing: Int
    private var rests: [Rest] = []
    private var waymarks: [Standing] = []
    private var nextOffset = 0
    private var isFollowing = false
    private var nextWaymark = 0
    /// Where the two met.
    private(set) var met: Meeting?

    /// The place where two parsers are in the same state.
    struct Meeting {
        /// What the parser that came by first had found there.
        var found: EventBatch.Counts
        /// Whether nothing was wanted there.
        var isRest: Bool
    }

    /// Starts to leave traces, a waymark every so many bytes.
    init(waymarkSpacing: Int) { spacing = waymarkSpacing }

    /// Starts to follow the traces of `other`.
    init(following other: Encounter) {
        self = other
        isFollowing = true
        nextWaymark = 0
    }

    /// Notes a rest for the other to find.
    private mutating func leave(_ rest: Rest) {
        guard let last = rests.last, last.to == rest.from, last.state == rest.state,
            last.found == rest.found
        else { return rests.append(rest) }
        rests[rests.count - 1].to = rest.to
    }

    /// Notes a rest, or looks for the other there; returns whether to go on.
    mutating func rest(_ rest: Rest) -> Bool {
        guard isFollowing else {
            leave(rest)
            return true
        }
        if let first = rests.first(where: { $0.to >= rest.from }), first.meets(rest) {
            met = Meeting(found: first.found, isRest: true)
        }
        return met == nil
    }

    /// Whether the line that starts at `offset` is one for ``pass(_:)``.
    mutating func isWaymark(_ offset: Int) -> Bool {
        guard isFollowing else { return offset >= nextOffset }
        while nextWaymark < waymarks.count, waymarks[nextWaymark].offset < offset {
            nextWaymark += 1
        }
        return nextWaymark < waymarks.count && waymarks[nextWaymark].offset == offset
    }

    /// Notes the start of a line, or looks for the other there; returns whether to go on.
    mutating func pass(_ standing: Standing) -> Bool {
        guard isFollowing else {
            waymarks.append(standing)
            nextOffset = standing.offset + spacing
            return true
        }
        let waymark = waymarks[nextWaymark]
        if waymark.isLike(standing) { met = Meeting(found: waymark.found, isRest: false) }
        return met == nil
    }
}
