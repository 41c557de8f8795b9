import Foundation
import HostileInput
import Parsers
import Samples

/// Puts every sample to the torture, and counts what must not be.
struct Torture {
    /// The number of breaches so far.
    private(set) var breaches = 0
    private let samples: [(name: String, bytes: [UInt8])]
    private let clock = ContinuousClock()

    /// Reads the samples.
    init() throws {
        samples = try Sample.all().map { (name: $0.description, bytes: try $0.bytes()) }
    }

    mutating func report(_ breach: String) {
        breaches += 1
        if breaches <= 50 { print(breach) }
    }

    /// Cuts every sample at every byte; `namesDoubled` prints where the last failure shows twice.
    mutating func cutEverywhere(namesDoubled: Bool) {
        var cuts = 0
        var doubled = 0
        var slowest = Duration.zero
        for (name, bytes) in samples {
            let check = CutCheck(bytes)
            for end in 0...bytes.count {
                let start = clock.now
                let result = check.cut(at: end)
                slowest = max(slowest, clock.now - start)
                cuts += 1
                if result.hasDoubledLast {
                    doubled += 1
                    if namesDoubled { print("\(name) cut at \(end): told twice") }
                }
                for breach in result.breaches { report("\(name) cut at \(breach.end): \(breach)") }
            }
        }
        print(
            "torture: \(samples.count) samples, \(cuts) cuts, \(breaches) breaches,"
                + " \(doubled) with the last failure told twice, slowest \(slowest)"
        )
    }

    /// Damages every sample `count` times; or, to look for the input that ends the program, the one
    /// that is named, keeping each input in a file before it is read.
    mutating func damage(_ count: Int, seed: UInt64, only name: String? = nil) throws {
        let kept = FileManager.default.temporaryDirectory.appendingPathComponent("torture-input")
        var slowest = (time: Duration.zero, name: "")
        var found = 0
        var written = 0
        for (index, sample) in samples.enumerated() where name == nil || name == sample.name {
            FileHandle.standardError.write(Data("\(sample.name)\n".utf8))
            let donors = (1...4).map { samples[(index + $0 * 37) % samples.count].bytes }
            var mutator = Mutator(seed: seed &* 1_000_003 &+ UInt64(index), donors: donors)
            for number in 0..<count {
                let mutant = mutator.mutant(of: sample.bytes)
                if name != nil { try Data(mutant).write(to: kept) }
                let start = clock.now
                // Reports take longer than reading, and depend on less of the bytes.
                if number % 16 == 0 {
                    written += reports(on: mutant)
                } else {
                    found += events(in: mutant).events.count
                }
                let time = clock.now - start
                if time > slowest.time { slowest = (time, sample.name) }
                if time > .seconds(1) { report("\(sample.name) mutant \(number): \(time)") }
            }
        }
        print(
            "torture: \(samples.count) samples, \(count) mutants each, \(breaches) over a second,"
                + " \(found) events, \(written) bytes of reports, slowest \(slowest.time)"
                + " (\(slowest.name))"
        )
    }
}
