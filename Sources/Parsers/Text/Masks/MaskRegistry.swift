/// Every mask, the most specific first, and the tables made of them.
enum MaskRegistry {
    /// The masks; of mentions at one place the earlier mask's wins.
    static let all: [any Mask.Type] = [
        XMLBodyMask.self,
        JSONBodyMask.self,
        BotocoreMask.self,
        GoV2Mask.self,
        JavaMask.self,
        PHPMask.self,
        ClientLogMask.self,
        MetadataMask.self,
        ClassMask.self,
        GoV1Mask.self,
        Boto2Mask.self,
        CodeMask.self,
        MessageMask.self,
    ]

    /// Places of triggers in one record that are asked about; no record of a log holds so many.
    private static let hitLimit = 2048

    /// The anchors of all masks, each once, in order.
    static let anchors: [String] = Array(Set(all.flatMap { $0.anchors } + debugAnchors)).sorted()

    /// The anchors as a table.
    static let anchorTable = LiteralTable(anchors)

    /// The triggers of all masks as a table; `owners` names the mask of each.
    static let triggerTable = LiteralTable(all.flatMap { $0.triggers })

    /// For each trigger, the index of its mask in `all`.
    static let owners: [Int] = all.indices.flatMap { index in
        all[index].triggers.map { _ in index }
    }

    private static let debugAnchors = [
        "request id", "requestid", "x-amzn-", "x-amz-request-id", "x-amz-target", "http-outgoing-",
        "sending request: ",
    ]

    /// Every mention in `range` of `text`, in text order, none inside another's frame twice.
    static func mentions(in text: [UInt8], range: Range<Int>) -> [Mention] {
        var mentions: [(mask: Int, mention: Mention)] = []
        for hit in triggerTable.hits(in: text, range: range).prefix(hitLimit) {
            let mask = owners[hit.literal]
            if mentions.suffix(16).contains(where: {
                $0.mask <= mask && $0.mention.range.contains(hit.position)
                    && (all[mask] != MessageMask.self || $0.mention.strength > .message)
                    && $0.mask == mask
            }) {
                continue
            }
            guard let mention = all[mask].mention(in: text, at: hit.position, window: range) else {
                continue
            }
            if mention.strength < .frame,
                SourceCode.standsIn(text, at: mention.range.lowerBound)
            {
                continue
            }
            mentions.append((mask, mention))
        }
        if mentions.contains(where: \.mention.isTemplate) {
            let templates = mentions.filter(\.mention.isTemplate).map(\.mention.range)
            mentions.removeAll { found in templates.contains { $0.overlaps(found.mention.range) } }
        }
        return mentions.map(\.mention).sorted {
            ($0.range.lowerBound, -$0.range.upperBound, -$0.strength.rawValue)
                < ($1.range.lowerBound, -$1.range.upperBound, -$1.strength.rawValue)
        }
    }
}
