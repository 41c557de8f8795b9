import Bindings
import Events

/// A table that an AWS console, a query or a notebook wrote: what its header says about its rows.
struct CSVTable {
    private enum Kind { case trail, insights, metrics }

    /// The name of the format in provenance.
    let format: String
    private let kind: Kind
    private let dialect: TableDialect
    private let header: [String]
    private var metrics: CSVMetrics
    /// Whether an empty line stood before the row, as it does behind a table.
    private var isParted = false

    /// Recognises a header line by the names of its columns; `nil` for any other line.
    init?(header line: ArraySlice<UInt8>) {
        guard line.count < 8192, let first = line.first else { return nil }
        if first.isLetter || first == UInt8(ascii: "\"") || first == UInt8(ascii: "@"),
            line.firstIndex(ofByte: UInt8(ascii: ","), from: line.startIndex) != nil,
            Self.mayHead(line), let table = CSVTable(line, .separated(UInt8(ascii: ",")))
        {
            self = table
            return
        }
        for dialect in TableDialect.candidates(for: line) {
            guard let table = CSVTable(line, dialect), table.kind == .trail else { continue }
            self = table
            return
        }
        return nil
    }

    /// Whether the letters of a line, put together, hold the name of a column without which no
    /// header is known; a cheap look at what would else be cut into cells line by line.
    private static func mayHead(_ line: ArraySlice<UInt8>) -> Bool {
        var last: UInt64 = 0
        let bytes = line.span
        let (eventName, message, fullLabel) = (eventName, message, fullLabel)
        for index in bytes.indices {
            let byte = bytes[index]
            let small = byte | 0x20
            let isLetter = small &- 0x61 < 26
            guard isLetter || byte &- 0x30 < 10 else { continue }
            last = last << 8 | UInt64(isLetter ? small : byte)
            // All three names end in one of two letters.
            guard small == 0x65 || small == 0x6C else { continue }
            if last == eventName || last & 0x00FF_FFFF_FFFF_FFFF == message || last == fullLabel {
                return true
            }
        }
        return false
    }

    /// The last letters of the names of columns, as numbers.
    private static let eventName = packed("ventname")
    private static let message = packed("message")
    private static let fullLabel = packed("ulllabel")

    private static func packed(_ letters: StaticString) -> UInt64 {
        "\(letters)".utf8.reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// Recognises an HTML table that opens at the start of `bytes`, by the cells of its first row.
    init?(html bytes: ArraySlice<UInt8>) {
        guard let table = CSVTable(bytes.prefix(TableDialect.htmlReach), .html),
            table.kind == .trail
        else { return nil }
        self = table
    }

    private init?(_ line: ArraySlice<UInt8>, _ dialect: TableDialect) {
        guard case .row(let cells, _) = dialect.next(in: Array(line), from: 0, isFinal: true) else {
            return nil
        }
        let names = cells.map { String(decoding: $0, as: UTF8.self) }
        let letters = Set(names.map { $0.lowercased().filter { $0.isLetter || $0.isNumber } })
        if letters.isSuperset(of: ["eventname", "eventsource"])
            || letters.isSuperset(of: ["eventname", "eventtime"])
        {
            kind = .trail
            format = "cloudtrail-csv"
        } else if names.contains("@message")
            || (names.contains("@timestamp") && names.contains { $0.lowercased() == "message" })
            || letters.isSuperset(of: ["timestamp", "message"])
        {
            kind = .insights
            format = "cloudwatch-insights-csv"
        } else if names.count > 1, names[0].lowercased() == "full label" {
            kind = .metrics
            format = "cloudwatch-metrics"
        } else {
            return nil
        }
        self.dialect = dialect
        self.header = names
        self.metrics = CSVMetrics(labels: Array(names.dropFirst()))
    }

    /// What tables write in a cell that has no value.
    private static let emptyCells: Set<String> = [
        "", "-", "--", "NaN", "nan", "NaT", "None", "null", "NULL", "(null)", "<NA>", "N/A",
    ]

    /// Whether a column says how calls ended; without one, an empty error is no success.
    private var statesOutcome: Bool {
        header.contains { name in
            let letters = name.lowercased().filter { $0.isLetter }
            return ["errorcode", "errormessage", "cloudtrailevent"].contains(letters)
        }
    }

    /// The number of columns; metrics may have rows that are shorter.
    var width: Int { kind == .metrics ? 1 : header.count }

    /// The next row in `bytes`.
    func nextRow(in bytes: [UInt8], from start: Int, isFinal: Bool) -> CSVRow {
        dialect.next(in: bytes, from: start, isFinal: isFinal)
    }

    /// Reads one row and tells whether it is part of the table.
    ///
    /// A row of another width ends the table; a header that comes again is passed over.
    mutating func read(
        _ cells: [[UInt8]],
        at place: Provenance,
        into sink: inout some EventSink,
        reader: inout JSONRecordReader,
        text: inout TextParser
    ) -> Bool {
        var values = cells.map { String(decoding: $0, as: UTF8.self) }
        if dialect == .piped || dialect == .columns {
            // Ruled lines part the rows; a data frame's index has no name above it.
            if values.isEmpty { return true }
            if values.count == header.count + 1 { values.removeFirst() }
            if dialect == .columns, let first = values.first, let cut = first.firstIndex(of: " "),
                first[..<cut].utf8.allSatisfy(\.isDigit), first[..<cut].utf8.count < 10
            {
                values[0] = String(first[first.index(after: cut)...])
            }
        }
        if values == header { return true }
        if values == [""] {
            isParted = true
            return true
        }
        defer { isParted = false }
        if kind == .metrics { return metrics.read(values, at: place) }
        guard values.count == header.count else { return false }
        let row = JSONValue.object(
            zip(header, values).map { name, cell in
                JSONValue.Member(
                    key: name,
                    value: kind == .trail && Self.emptyCells.contains(cell) ? .null : .string(cell)
                )
            }
        )
        let layer = JSONLayer(place: place, context: Context(), depth: 0)
        switch kind {
        case .trail:
            guard statesOutcome else {
                let detail = "a row of a table that has no column for errors"
                sink.note(Diagnostic(.notEvidence, detail, at: place))
                return true
            }
            // The message of a record that an Insights query took apart is no record itself.
            guard let record = CloudTrailRecord(row) else { return !isParted }
            if let event = record.event(place, context: Context()) { sink.accept(event) }
        default:
            guard row["@message"] == nil else {
                reader.read(row, layer, &text, &sink)
                return true
            }
            var inner = layer
            let time = zip(header, values).first { name, _ in
                ["@timestamp", "timestamp"].contains(name.lowercased())
            }
            inner.context.time = time.flatMap { JSONRecordReader.time(.string($0.1)) }
            let message = zip(header, values).first { $0.0.lowercased() == "message" }
            if let message { reader.readMessage(message.1, inner, &text, &sink) }
        }
        return true
    }

    /// Ends the table.
    mutating func finish(
        into sink: inout some EventSink,
        reader: inout JSONRecordReader,
        text: inout TextParser
    ) {
        for series in metrics.series { sink.accept(CloudWatchMetrics.completed(series)) }
        metrics = CSVMetrics(labels: [])
    }
}

/// The metrics of a console export: rows that describe the columns, then a row per period.
private struct CSVMetrics {
    private let labels: [String]
    private(set) var series: [MetricSeries] = []

    init(labels: [String]) { self.labels = labels }

    private static let limit = 10_000
    /// The heads of the rows that describe the columns, in small letters.
    private static let descriptors: Set<String> = [
        "label", "id", "account", "account id", "account label", "namespace", "metric name",
        "metric", "expression", "statistic", "period", "region", "unit", "color", "y axis",
        "dimension name", "dimension value", "dimensions",
    ]

    /// Reads one row and tells whether it is part of the table.
    mutating func read(_ cells: [String], at place: Provenance) -> Bool {
        guard cells.count >= 2, let head = cells.first else { return false }
        if series.isEmpty {
            series = labels.prefix(Self.limit).map { MetricSeries(label: $0, source: place) }
        }
        let time = Self.time(head)
        guard time != nil || Self.descriptors.contains(head.lowercased()) else { return false }
        for (index, cell) in cells.dropFirst().enumerated() where index < series.count {
            if let time {
                guard let value = Double(cell), value.isFinite else { continue }
                series[index].points.append(MetricSeries.Point(time: time, value: value))
                continue
            }
            switch head.lowercased() {
            case "namespace": series[index].namespace = cell
            case "metric name": series[index].metric = cell
            case "statistic": series[index].statistic = cell
            case "region": series[index].region = cell
            case "period": series[index].periodSeconds = Double(cell)
            default: break
            }
        }
        return true
    }

    /// The console writes `2026/05/05 08:00:00`.
    private static func time(_ text: String) -> Instant? {
        guard let first = text.utf8.first, first.isDigit else { return nil }
        let bytes = text.utf8.map { $0 == UInt8(ascii: "/") ? UInt8(ascii: "-") : $0 }
        return Instant(rfc3339: bytes)
    }
}
