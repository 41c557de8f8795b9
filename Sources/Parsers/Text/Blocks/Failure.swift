import Events

/// One call's end, as one or more mentions of a block tell it.
struct Failure {
    /// The mentions' facts, joined; the strongest mention's first.
    var facts: Facts
    /// From the first byte to the last byte of its mentions.
    var range: Range<Int>
    /// The bytes of each mention.
    var parts: [Range<Int>]
    /// The number of separate places that tell it.
    var evidence = 1
    /// The index of the record in the block where it starts.
    var record: Int
    /// The forms in which it was told.
    var shapes: Set<String>
    /// The format of the first mention, or of the first one that is an SDK's frame.
    var format: String
    /// The strongest mention's strength.
    var strength: Mention.Strength
    /// Whether the client refused the call itself.
    var isClientSide: Bool
    /// Whether the call succeeded.
    var isSuccess: Bool
    /// Whether nothing but a class line tells it so far.
    var needsPartner: Bool
    /// What was repaired to read it.
    var repair: String?
    /// The time between sending and answer.
    var durationSeconds: Double?
    /// The byte at which its first mention starts: where the reader is sent.
    var start: Int { range.lowerBound }

    /// Creates the failure that a mention tells.
    init(_ mention: Mention, record: Int) {
        facts = mention.facts
        range = mention.range
        parts = [mention.range]
        self.record = record
        shapes = [mention.shape]
        format = mention.format
        strength = mention.strength
        isClientSide = mention.isClientSide
        isSuccess = mention.isSuccess
        needsPartner = mention.needsPartner
        repair = mention.repair
        durationSeconds = mention.durationSeconds
    }

    /// Adds another telling of the same call.
    mutating func add(_ other: Failure) {
        var joined = other.strength > strength ? other.facts : facts
        joined.fill(from: other.strength > strength ? facts : other.facts)
        facts = joined
        range =
            min(
                range.lowerBound,
                other.range.lowerBound
            )..<max(
                range.upperBound,
                other.range.upperBound
            )
        parts += other.parts
        shapes.formUnion(other.shapes)
        evidence += other.evidence
        repair = repair ?? other.repair
        strength = max(strength, other.strength)
    }

    /// Adds another mention of the same call.
    mutating func add(_ mention: Mention) {
        // What names neither code nor text describes the failure and does not tell it again.
        let tells = mention.facts.code != nil || mention.facts.message != nil
        if tells, !parts.contains(where: { $0.overlaps(mention.range) }) { evidence += 1 }
        if let outer = facts.code, let inner = mention.facts.code,
            Lookup.looksThrottled(inner), !Lookup.looksThrottled(outer)
        {
            // The outer service only passes on that another one refused it.
            if mention.strength == .frame {
                let outerFacts = facts
                facts = mention.facts
                facts.attempts = facts.attempts ?? outerFacts.attempts
                facts.retriesExhausted = facts.retriesExhausted ?? outerFacts.retriesExhausted
            } else {
                facts.code = inner
                facts.service = mention.facts.service
            }
        }
        if mention.strength > strength {
            var joined = mention.facts
            joined.fill(from: facts)
            facts = joined
            if strength != .frame || needsPartner { format = mention.format }
            strength = mention.strength
        } else {
            facts.fill(from: mention.facts)
        }
        if needsPartner, !mention.needsPartner, mention.strength == .frame {
            format = mention.format
        }
        range =
            min(
                range.lowerBound,
                mention.range.lowerBound
            )..<max(
                range.upperBound,
                mention.range.upperBound
            )
        parts.append(mention.range)
        shapes.insert(mention.shape)
        needsPartner = needsPartner && mention.needsPartner
        isSuccess = isSuccess && mention.isSuccess
        repair = repair ?? mention.repair
        durationSeconds = durationSeconds ?? mention.durationSeconds
    }
}
