internal import Analysis
internal import Events

extension Summary {
    /// The summary as bytes before compression: strings, inputs, then the events by columns.
    ///
    /// Equal inputs give equal bytes, in whatever order they were added.
    var content: [UInt8] {
        let ordered = canonical()
        var out = ByteWriter()
        out.add(ordered.symbols.count)
        for index in 0..<ordered.symbols.count {
            out.add(ordered.symbols[Symbol(index: UInt32(index))] ?? "")
        }
        out.add(ordered.parts.count)
        for part in ordered.parts { part.write(to: &out) }
        var columns = ColumnWriter(ordered.rows, to: out)
        columns.writeAll()
        return columns.out.bytes
    }

    /// Reads a summary from its bytes before compression.
    init(content: [UInt8]) throws(SummaryError) {
        var input = ByteReader(content)
        var symbols = SymbolTable()
        for index in 0..<(try input.count(eachAtLeast: 1)) {
            guard symbols.intern(try input.string()).index == index else {
                throw .damaged("a string is there twice")
            }
        }
        var parts: [Part] = []
        var rows = 0
        for _ in 0..<(try input.count(eachAtLeast: 5)) {
            let part = try Part(&input, from: rows)
            rows = part.rows.upperBound
            parts.append(part)
        }
        var columns = try ColumnReader(input, count: rows, symbols: symbols)
        try columns.readAll()
        try columns.input.end()
        self.init(parts: parts, rows: columns.rows, symbols: symbols)
    }
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
