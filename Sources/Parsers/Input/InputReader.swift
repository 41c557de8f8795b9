import Bindings
import Events

/// Reads inputs of any kind and hands what they show to a sink, in input order.
///
/// Compression, encoding and format are recognised by content, never by name. Memory is bounded
/// by the caps of `StreamParser`, whatever the size of the input.
public struct InputReader: Sendable {
    /// The bytes read at once.
    static let chunk = 1 << 18
    /// The bytes that one input may decompress to; no honest log of one file comes near.
    static let decompressedLimit = 1 << 40
    /// How many times its size an input may decompress to, once past ``bombFloor`` bytes.
    ///
    /// Deflate cannot pass 1,032; logs reach 100. Only a Zstandard bomb passes it.
    static let ratioLimit = 2000
    /// The decompressed size from which on the ratio matters.
    static let bombFloor = 256 << 20

    /// Hears how many bytes each step of reading a file took, from whatever thread reads it.
    public var didRead: (@Sendable (Int) -> Void)?

    private let options: ParseOptions
    private let isHashing: Bool
    private let isStopped: @Sendable () -> Bool
    /// Whether a second thread may be used for one input: long files are read ahead of the parsing,
    /// and long text is parsed in two places at once.
    public var readsAhead = false

    /// Creates a reader.
    ///
    /// - Parameters:
    ///   - options: what the user says about the inputs.
    ///   - hashing: asks for the SHA-256 of every input, which costs time.
    ///   - isStopped: tells when to stop, asked before every piece of a file; what was read until
    ///     then counts.
    public init(
        options: ParseOptions = ParseOptions(),
        hashing: Bool = false,
        isStopped: @escaping @Sendable () -> Bool = { false }
    ) {
        self.options = options
        self.isHashing = hashing
        self.isStopped = isStopped
    }

    /// The files that `path` stands for: itself, or for a folder all files below it, sorted.
    ///
    /// What cannot be opened is noted in `sink`.
    public func files(at path: String, noting sink: inout some EventSink) -> [String] {
        FolderWalk.entries(of: path).compactMap { entry in
            switch entry {
            case .file(let file): return file
            case .refused(let refused, let error):
                sink.note(Self.unreadable(refused, "\(error)"))
                return nil
            case .repeated: return nil
            }
        }
    }

    /// Reads a file, a folder with all below it, or `-` for standard input.
    public func readAll(_ path: String, into sink: inout some EventSink) -> [InputReport] {
        files(at: path, noting: &sink).map { read($0, into: &sink) }
    }

    /// Reads one file, pipe or device, or `-` for standard input.
    public func read(_ path: String, into sink: inout some EventSink) -> InputReport {
        let file: FileReader
        guard !isStopped() else {
            sink.note(Self.trouble(.interrupted, path, "not read: an interrupt came before"))
            var report = InputReport(file: path)
            report.unreadRecords = 1
            return report
        }
        do { file = try FileReader(path) } catch {
            sink.note(Self.unreadable(path, "\(error)"))
            var report = InputReport(file: path)
            report.unreadRecords = 1
            return report
        }
        var trouble: [Diagnostic] = []
        var isAtEnd = false
        var ahead: ReadAhead?
        var digest = SHA256()
        var report = read(named: path, into: &sink, isDigested: true) {
            guard !isStopped() else {
                trouble.append(Self.trouble(.interrupted, path, Self.interruption))
                return nil
            }
            do throws(SystemError) {
                if let ahead {
                    let bytes = try ahead.next()
                    didRead?(bytes.count)
                    isAtEnd = bytes.isEmpty
                    return bytes.isEmpty ? nil : bytes
                }
                let bytes = try file.next(upTo: Self.chunk, unless: isStopped)
                didRead?(bytes.count)
                if isHashing { digest.update(bytes[...]) }
                // Pipes are waited for here, where an interrupt ends the wait.
                if readsAhead, bytes.count == Self.chunk, file.sizeAtOpening != nil {
                    ahead = ReadAhead(
                        file,
                        chunk: 2 * PairedParser.half,
                        digest: isHashing ? digest : nil
                    )
                }
                if !bytes.isEmpty { return bytes }
                if isStopped() {
                    trouble.append(Self.trouble(.interrupted, path, Self.interruption))
                } else {
                    isAtEnd = true
                }
            } catch { trouble.append(Self.unreadable(path, "reading stopped: \(error)")) }
            return nil
        }
        if isHashing { report.sha256 = (ahead?.digest ?? digest).hexadecimal }
        if isAtEnd, let size = file.sizeAtOpening, report.bytes != size {
            trouble.append(Self.changed(path, from: size, to: report.bytes))
        }
        for diagnostic in trouble {
            sink.note(diagnostic)
            guard diagnostic.reason.isDamage else { continue }
            report.unreadRecords += 1
            // A digest of half a file would prove nothing.
            report.sha256 = nil
        }
        return report
    }

    private static let interruption = "an interrupt stopped the reading; the rest was left out"

    private static func changed(_ path: String, from size: Int, to read: Int) -> Diagnostic {
        read < size
            ? trouble(
                .shrunkFile,
                path,
                "the file got shorter while it was read: \(size) bytes at first, \(read) were left"
            )
            : trouble(
                .grownFile,
                path,
                "the file got longer while it was read: \(size) bytes at first, \(read) were read"
            )
    }

    /// Reads bytes that are in memory, in chunks of any size.
    public func read(
        _ bytes: [UInt8],
        named name: String,
        chunk: Int = 1 << 20,
        into sink: inout some EventSink
    ) -> InputReport {
        var position = 0
        return read(named: name, into: &sink) {
            let end = min(position + max(1, chunk), bytes.count)
            defer { position = end }
            return position < end ? Array(bytes[position..<end]) : nil
        }
    }

    /// Reads a stream as it comes: what each piece shows is handed on before the next is asked for,
    /// as far as records have ended.
    ///
    /// - Parameters:
    ///   - name: the name of the stream in the report.
    ///   - sink: where events go.
    ///   - next: gives the next bytes, none for now, or `nil` at the end.
    /// - Returns: what came of reading it.
    public func follow(
        named name: String,
        into sink: inout some EventSink,
        next: () -> [UInt8]?
    ) -> InputReport {
        read(named: name, into: &sink, isLive: true, next: next)
    }

    private func read(
        named name: String,
        into sink: inout some EventSink,
        isLive: Bool = false,
        isDigested: Bool = false,
        next: () -> [UInt8]?
    ) -> InputReport {
        var report = InputReport(file: name)
        var digest = SHA256()
        var decoder = StreamDecoder()
        var parser = PairedParser(
            file: name,
            options: options,
            half: readsAhead ? PairedParser.half : 0
        )
        parser.isLive = isLive
        var batch = EventBatch()
        var isOpen = true
        while let bytes = next() {
            if bytes.isEmpty { continue }
            report.bytes += bytes.count
            if isHashing, !isDigested { digest.update(bytes[...]) }
            guard isOpen else { continue }
            let before = report
            let problem = decoder.decode(bytes[...]) { piece in
                report.decompressedBytes += piece.count
                parser.feed(piece, into: &batch)
                batch.drain(into: &sink, report: &report, options: options)
                return Self.isWithinLimits(report)
            }
            let isBomb = !Self.isWithinLimits(report)
            if let problem = isBomb ? Self.bomb : problem {
                let place = Provenance(
                    file: name,
                    line: 0,
                    offset: before.bytes,
                    format: decoder.name
                )
                batch.note(Diagnostic(problem.reason, problem.detail, at: place))
                // Reading goes on: the size, and a digest, of half a file would prove nothing.
                isOpen = false
            }
        }
        if isOpen, let problem = decoder.finish(take: { parser.feed($0, into: &batch) }) {
            let place = Provenance(
                file: name,
                line: 0,
                offset: report.bytes,
                format: decoder.name
            )
            batch.note(Diagnostic(problem.reason, problem.detail, at: place))
        }
        parser.finish(into: &batch)
        batch.drain(into: &sink, report: &report, options: options)
        if isHashing, !isDigested { report.sha256 = digest.hexadecimal }
        return report
    }

    private static let bomb = StreamDecoder.Problem(
        reason: .capReached,
        detail: "the input decompresses to more than the limits allow; the rest was left out"
    )

    private static func isWithinLimits(_ report: InputReport) -> Bool {
        report.decompressedBytes <= decompressedLimit
            && (report.decompressedBytes <= bombFloor
                || report.decompressedBytes / max(1, report.bytes) <= ratioLimit)
    }

    private static func unreadable(_ path: String, _ detail: String) -> Diagnostic {
        trouble(.unreadableFile, path, detail)
    }

    private static func trouble(
        _ reason: Diagnostic.Reason,
        _ path: String,
        _ detail: String
    ) -> Diagnostic {
        Diagnostic(
            reason,
            detail,
            at: Provenance(file: path, line: 0, offset: 0, format: "file")
        )
    }
}
