#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The calls of a log in spans as long as the jitter that is assumed.
struct JitterSpans {
    /// What the order of the labels within the spans costs, in nats.
    ///
    /// Within a span every order of the calls is equally likely: of k calls with a admitted, each of
    /// the k!/(a!·(k − a)!) orders of the labels. The sum only grows with the jitter, so it is the
    /// price of explaining labels by it.
    private(set) var orderEntropy = 0.0
    /// The number of calls in each span that holds throttles.
    private var calls: [Double] = []
    /// The length of a span in seconds.
    private let jitter: Double

    /// Cuts a log into spans.
    init(_ summary: DecisionSummary, jitter: Double) {
        self.jitter = jitter
        let width = Double(summary.resolutionMicroseconds) / 1_000_000
        let length = Int64(exactly: (jitter / width).rounded(.up)) ?? .max
        let totalCost = summary.bins.reduce(0) { $0 + $1.admittedCost }
        guard let first = summary.bins.first?.key, length > 1, totalCost > 0 else { return }
        let callsPerCost = Double(summary.calls - summary.throttled) / totalCost
        var (admitted, refused) = (0.0, 0.0)
        var span: Int64 = 0
        func close() {
            orderEntropy += Self.logChoices(admitted, refused)
            if refused > 0 { calls.append(admitted + refused) }
        }
        for bin in summary.bins {
            let now = (bin.key &- first) / length
            if now != span {
                close()
                (span, admitted, refused) = (now, 0, 0)
            }
            admitted += bin.admittedCost * callsPerCost
            refused += Double(bin.throttled)
        }
        close()
    }

    /// What the numbers admitted in the spans cost under a refill rate, in nats.
    ///
    /// The refill of a span may come before or after its calls: any number up to it may be admitted.
    func countEntropy(refill: Double) -> Double {
        calls.reduce(0) { $0 + log(1 + min($1, refill * jitter)) }
    }

    /// log((a + b)! / (a!·b!)).
    static func logChoices(_ a: Double, _ b: Double) -> Double {
        guard a > 0, b > 0 else { return 0 }
        return max(0, logFactorial(a + b) - logFactorial(a) - logFactorial(b))
    }

    /// log n! by Stirling's series; within 0.001 from n = 1 on.
    private static func logFactorial(_ n: Double) -> Double {
        guard n > 0 else { return 0 }
        return n * log(n) - n + 0.5 * log(2 * Double.pi * n) + 1 / (12 * n)
    }
}
