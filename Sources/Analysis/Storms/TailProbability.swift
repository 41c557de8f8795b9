#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Tail probabilities of the tests' null distributions.
enum TailProbability {
    /// P(Z ≥ z) of the standard normal distribution: erfc(z/√2)/2.
    static func normal(_ z: Double) -> Double { 0.5 * erfc(z / 2.0.squareRoot()) }

    /// P(X ≥ k) of a binomial distribution of n trials with probability p, exact: a sum of
    /// terms from log-factorials.
    static func binomial(atLeast k: Int, of n: Int, probability p: Double) -> Double {
        guard k > 0 else { return 1 }
        guard k <= n, p > 0 else { return 0 }
        guard p < 1 else { return 1 }
        var term = exp(
            logFactorial(n) - logFactorial(k) - logFactorial(n - k) + Double(k) * log(p)
                + Double(n - k) * log1p(-p)
        )
        var sum = 0.0
        var index = k
        while index <= n {
            sum += term
            term *= Double(n - index) / Double(index + 1) * p / (1 - p)
            index += 1
            if Double(index) > Double(n) * p, term < sum * 1e-16 { break }
        }
        return min(1, sum)
    }

    /// P(X ≥ k) where k of m draws without replacement from a total, some marked, are
    /// marked (the hypergeometric upper tail, Fisher's exact test), exact.
    static func hypergeometric(atLeast k: Int, draws m: Int, marked: Int, of total: Int) -> Double {
        let least = max(0, m + marked - total)
        let most = min(m, marked)
        guard k > least else { return 1 }
        guard k <= most else { return 0 }
        var term = exp(
            logFactorial(marked) - logFactorial(k) - logFactorial(marked - k)
                + logFactorial(total - marked)
                - logFactorial(m - k) - logFactorial(total - marked - m + k) - logFactorial(total)
                + logFactorial(m) + logFactorial(total - m)
        )
        let mean = Double(m) * Double(marked) / Double(max(1, total))
        var sum = 0.0
        for index in k...most {
            sum += term
            term *= Double(marked - index) * Double(m - index)
            term /= Double(index + 1) * Double(total - marked - m + index + 1)
            if Double(index) > mean, term < sum * 1e-16 { break }
        }
        return min(1, sum)
    }

    /// P of a resultant as long as `length` or longer of n uniform directions.
    ///
    /// Rayleigh's test in the approximation of Zar (Biostatistical Analysis, section 27.1).
    static func rayleigh(resultant length: Double, of n: Int) -> Double {
        let count = Double(n)
        let inner = 1 + 4 * count + 4 * (count * count - length * length)
        return min(1, exp(max(0, inner).squareRoot() - (1 + 2 * count)))
    }

    /// ln n!, exact for small n, by Stirling's series above 16.
    private static func logFactorial(_ n: Int) -> Double {
        guard n > 1 else { return 0 }
        if n <= 16 { return (2...n).reduce(0) { $0 + log(Double($1)) } }
        let x = Double(n) + 1
        let series = 1 / (12 * x) - 1 / (360 * x * x * x)
        return (x - 0.5) * log(x) - x + 0.5 * log(2 * Double.pi) + series
    }
}

/// The direction of a phase in turns, as a unit vector.
func direction(_ turns: Double) -> (x: Double, y: Double) {
    (cos(2 * Double.pi * turns), sin(2 * Double.pi * turns))
}

/// The logarithm to base 2.
func logarithm2(_ value: Double) -> Double { log2(value) }

/// 2 to a power.
func power2(_ exponent: Double) -> Double { exp2(exponent) }
