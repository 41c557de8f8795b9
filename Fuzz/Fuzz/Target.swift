/// What the fuzzer feeds: the whole way from bytes to reports, or one reader or writer of bytes.
///
/// Any bytes may be refused; none may crash, hang, leak or break what a target asserts.
enum Target: String, CaseIterable {
    // The whole way, or most of it: some hundred inputs a second.
    case stream, text, report, split, cut
    // One reader each: ten thousands of inputs a second.
    case stamp, number, token, facts, mask, layer, escape, base64
    case json, tolerant, framer, trail, record, csv, xml, gzip, zstd
    case summary, quotas, arguments, catalogue, explain
    // One writer each, with the reader that must take back what it wrote.
    case event, redact, printed

    /// Feeds `bytes` to the target.
    func feed(_ bytes: [UInt8]) {
        switch self {
        case .stream: Self.readStream(bytes)
        case .text: Self.readLines(bytes)
        case .report: Self.report(bytes)
        case .split: Self.checkSplit(bytes)
        case .cut: Self.checkCut(bytes)
        case .stamp: Self.readStamps(bytes)
        case .number: Self.readNumbers(bytes)
        case .token: Self.readTokens(bytes)
        case .facts: Self.readFacts(bytes)
        case .mask: Self.readMentions(bytes)
        case .layer: Self.readLayers(bytes)
        case .escape: Self.readEscapes(bytes)
        case .base64: Self.readBase64(bytes)
        case .json: Self.readJSON(bytes)
        case .tolerant: Self.readTolerantly(bytes)
        case .framer: Self.frame(bytes)
        case .trail: Self.readTrail(bytes)
        case .record: Self.readRecord(bytes)
        case .csv: Self.readTables(bytes)
        case .xml: Self.readXML(bytes)
        case .gzip: Self.readGzip(bytes)
        case .zstd: Self.readZstd(bytes)
        case .summary: Self.readSummary(bytes)
        case .quotas: Self.readQuotas(bytes)
        case .arguments: Self.readArguments(bytes)
        case .catalogue: Self.askCatalogue(bytes)
        case .explain: Self.explain(bytes)
        case .event: Self.rewriteEvent(bytes)
        case .redact: Self.redact(bytes)
        case .printed: Self.write(bytes)
        }
    }

}
