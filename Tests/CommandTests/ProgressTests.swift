import Synchronization
import Testing

@testable import throttle_forensics

@Suite struct ProgressTests {
    /// A clock that is set by hand, and the lines that a meter shows.
    private final class Bench: Sendable {
        let time = Mutex(0.0)
        let lines = Mutex<[String]>([])

        var meter: ProgressMeter {
            ProgressMeter(
                seconds: { self.time.withLock { $0 } },
                write: { text in self.lines.withLock { $0.append(text) } }
            )
        }

        func at(_ seconds: Double) { time.withLock { $0 = seconds } }
        var shown: [String] { lines.withLock { $0 } }
    }

    @Test func `a long read shows bytes, rate and the time left`() {
        let bench = Bench()
        let meter = bench.meter
        meter.begin(files: 3, bytes: 4_000_000_000)
        bench.at(2)
        meter.read(1_000_000_000)
        #expect(
            bench.shown == [
                "\r\u{1B}[Kthrottle-forensics: 1 GB of 4 GB, 0 of 3 files, 500 MB/s, 6 s left"
            ]
        )
        meter.finishFile()
        bench.at(4)
        meter.read(2_500_000_000)
        #expect(bench.shown.count == 2)
        #expect(
            bench.shown.last?.hasSuffix("3.5 GB of 4 GB, 1 of 3 files, 875 MB/s, 1 s left") == true
        )
        meter.finishFile()
        bench.at(5)
        meter.finishFile()
        #expect(bench.shown.last == "\r\u{1B}[K")
    }

    @Test func `a short read shows nothing`() {
        let bench = Bench()
        let meter = bench.meter
        meter.begin(files: 1, bytes: 1000)
        bench.at(0.3)
        meter.read(1000)
        meter.finishFile()
        #expect(bench.shown.isEmpty)
    }

    @Test func `lines come a few times a second at most, however many pieces are read`() {
        let bench = Bench()
        let meter = bench.meter
        meter.begin(files: 1, bytes: 10_000_000)
        for step in 0..<10_000 {
            bench.at(Double(step) / 1000)
            meter.read(1000)
        }
        #expect((30...45).contains(bench.shown.count))
        for line in bench.shown { #expect(line.count < 80) }
    }

    @Test func `a stream of unknown length shows no time left`() {
        let bench = Bench()
        let meter = bench.meter
        meter.begin(files: 1, bytes: nil)
        bench.at(10)
        meter.read(123_456)
        #expect(bench.shown == ["\r\u{1B}[Kthrottle-forensics: 123 kB, 12.3 kB/s"])
    }

    @Test func `a file that grows past its size is shown without one`() {
        let bench = Bench()
        let meter = bench.meter
        meter.begin(files: 1, bytes: 10)
        bench.at(1)
        meter.read(20)
        #expect(bench.shown == ["\r\u{1B}[Kthrottle-forensics: 20 B, 20 B/s"])
    }
}
