internal import Analysis
internal import Events

extension Summary {
    /// The summary as the file holds it behind its header: numbers of bytes and events, then what
    /// a ``BitWriter`` made of inputs and events, then the hashes of IDs.
    ///
    /// Equal inputs give equal bytes, in whatever order they were added.
    consuming func content() throws(SummaryError) -> [UInt8] {
        var ordered = canonical()
        var parts = ByteWriter()
        parts.add(ordered.parts.count)
        for part in ordered.parts { part.write(to: &parts) }
        let count = ordered.rows.count
        let texts = TextTable(of: ordered.symbols, model: TextModel(texts: count))
        var rows: [LedgerRow] = []
        swap(&rows, &ordered.rows)
        // Whatever else held the rows would have them copied.
        var codec = RowCodec(BitWriter(), texts: texts, rows: consume rows, count: count)
        _ = try codec.code(parts.bytes, count: parts.bytes.count)
        for index in 0..<count { try codec.codeRow(index) }
        var side = codec.side
        side.finish()
        var out = ByteWriter()
        out.add(parts.bytes.count)
        out.add(count)
        out.add(side.coded.count)
        out.add(raw: side.coded)
        out.add(raw: side.raw)
        return out.bytes
    }

    /// Reads a summary from its content.
    init(content: [UInt8]) throws(SummaryError) {
        var input = ByteReader(content)
        let partBytes = try input.count()
        let count = try input.count()
        let coded = try input.count(upTo: content.count)
        let start = content.count - input.remaining
        guard coded <= input.remaining else { throw .damaged("bytes are missing") }
        let room = max(Self.textFloor, content.count * Self.mostTextPerByte)
        guard count <= max(Self.rowFloor, content.count * Self.mostRowsPerByte) else {
            throw .tooLarge
        }
        var codec = RowCodec(
            BitReader(content, coded: start..<start + coded),
            texts: TextTable(model: TextModel(texts: count), room: room),
            rows: [],
            count: count
        )
        var described = ByteReader(try codec.code([], count: partBytes))
        var parts: [Part] = []
        var rows = 0
        for _ in 0..<(try described.count(eachAtLeast: 5)) {
            let part = try Part(&described, from: rows)
            rows = part.rows.upperBound
            parts.append(part)
        }
        try described.end()
        guard rows == count else { throw .damaged("the events are not all of an input") }
        for index in 0..<count { try codec.codeRow(index) }
        guard codec.side.isAtEnd else { throw .damaged("bytes follow its end") }
        self.init(Sheaf(parts: parts, rows: codec.rows, symbols: codec.texts.symbols))
    }

    /// A row takes at least a sixteenth of a bit, as some twenty answers are coded for each.
    private static let mostRowsPerByte = 128
    /// A byte of text takes at least 1/220 of a bit.
    private static let mostTextPerByte = 2048
    /// What a summary may hold in any case, however short it is.
    private static let rowFloor = 1 << 20
    private static let textFloor = 64 << 20
}

extension Summary.Part {
    /// Writes all but the rows.
    fileprivate func write(to out: inout ByteWriter) {
        out.add(input == nil ? 0 : 1)
        if let input {
            out.add(input.file)
            out.add(input.bytes)
            out.add(input.sha256)
            out.add(input.format)
            out.add(input.events)
            out.add(input.unreadRecords)
        }
        out.add(reading)
        out.add(diagnostics)
        out.add(metrics.count)
        for series in metrics { out.add(series) }
        out.add(rows.count)
    }

    /// Reads what ``write(to:)`` wrote; the rows begin at `start`.
    fileprivate init(_ bytes: inout ByteReader, from start: Int) throws(SummaryError) {
        input = nil
        if try bytes.count(upTo: 1) == 1 {
            input = InputSummary(
                file: try bytes.string(),
                bytes: try bytes.count(upTo: 1 << 50),
                sha256: try bytes.optionalString(),
                format: try bytes.string(),
                events: try bytes.count(),
                unreadRecords: try bytes.count()
            )
        }
        reading = try bytes.string()
        diagnostics = try bytes.diagnostics()
        metrics = []
        for _ in 0..<(try bytes.count(eachAtLeast: 10)) { metrics.append(try bytes.series()) }
        let count = try bytes.count()
        guard start <= 1 << 40 else { throw .damaged("there are too many events") }
        rows = start..<start + count
    }
}

extension ByteWriter {
    fileprivate mutating func add(_ place: Provenance) {
        add(place.file)
        add(signed: Int64(place.line))
        add(signed: Int64(place.offset))
        add(place.format)
    }

    fileprivate mutating func add(_ log: DiagnosticLog) {
        let reasons = log.counts.sorted { $0.key.rawValue < $1.key.rawValue }
        add(reasons.count)
        for (reason, count) in reasons {
            add(reason.rawValue)
            add(reason.isDamage ? 1 : 0)
            add(count)
            let cases = log.first[reason, default: []]
            add(cases.count)
            for diagnostic in cases {
                add(diagnostic.detail)
                add(diagnostic.source)
            }
        }
    }

    fileprivate mutating func add(_ series: MetricSeries) {
        add(series.label)
        add(series.metric)
        add(series.meaning.rawValue)
        add(series.statistic)
        add(series.namespace)
        add(series.region)
        add(series.periodSeconds)
        add(series.source)
        add(series.points.count)
        var last: Int64 = 0
        for point in series.points {
            add(signed: point.time.microseconds - last)
            last = point.time.microseconds
            add(signed: point.time.resolution)
            add(point.value)
        }
    }
}

extension ByteReader {
    fileprivate mutating func place() throws(SummaryError) -> Provenance {
        Provenance(
            file: try string(),
            line: Int(truncatingIfNeeded: try signed()),
            offset: Int(truncatingIfNeeded: try signed()),
            format: try string()
        )
    }

    fileprivate mutating func diagnostics() throws(SummaryError) -> DiagnosticLog {
        var entries: [(reason: Diagnostic.Reason, count: Int, first: [Diagnostic])] = []
        for _ in 0..<(try count(eachAtLeast: 4)) {
            let name = try string()
            let reason = Diagnostic.Reason(name, isDamage: try count(upTo: 1) == 1)
            let cases = max(1, try count())
            var first: [Diagnostic] = []
            for _ in 0..<(try count(eachAtLeast: 5)) {
                first.append(Diagnostic(reason, try string(), at: try place()))
            }
            entries.append((reason, cases, first))
        }
        return DiagnosticLog(entries)
    }

    fileprivate mutating func series() throws(SummaryError) -> MetricSeries {
        let label = try string()
        let metric = try optionalString()
        guard let meaning = MetricSeries.Meaning(rawValue: try string()) else {
            throw .damaged("a metric's meaning is unknown")
        }
        let names = (try optionalString(), try optionalString(), try optionalString())
        let period = try double()
        var series = MetricSeries(label: label, source: try place())
        series.metric = metric
        series.meaning = meaning
        (series.statistic, series.namespace, series.region) = names
        series.periodSeconds = period
        var last: Int64 = 0
        for _ in 0..<(try count(eachAtLeast: 3)) {
            let (time, isTooFar) = last.addingReportingOverflow(try signed())
            guard !isTooFar, Instant.range.contains(time) else {
                throw .damaged("a time is out of range")
            }
            last = time
            let width = try signed()
            guard let value = try double() else { throw .damaged("a value is missing") }
            series.points.append(
                MetricSeries.Point(
                    time: Instant(microseconds: time, resolution: width),
                    value: value
                )
            )
        }
        return series
    }
}
