import Analysis

extension Flag {
    /// The flags of `whatif`: what to try.
    static let change: [Flag] = [
        whatIf("capacity", .required("TOKENS"), "Try a bucket of TOKENS.") {
            (options, value) throws(UsageError) in
            options.change.capacity = try positive(value, "--capacity", "tokens, such as 200")
        },
        whatIf("refill", .required("RATE"), "Try a refill of RATE tokens per second.") {
            (options, value) throws(UsageError) in
            options.change.refillPerSecond =
                try positive(value, "--refill", "tokens per second, such as 40")
        },
        whatIf("batch", .required("K"), "Put K calls of one caller and API into one.") {
            (options, value) throws(UsageError) in
            options.change.batchSize = try whole(value, "--batch", upTo: 100_000)
        },
        whatIf(
            "cache",
            .required("SECONDS"),
            "Reuse answers for SECONDS, where the log names the same resource."
        ) { (options, value) throws(UsageError) in
            options.change.cacheSeconds = try positive(value, "--cache", "seconds, such as 60")
        },
        whatIf(
            "jitter",
            .optional("SECONDS", default: "1"),
            "Put off each first attempt by a random time up to SECONDS (1)."
        ) { (options, value) throws(UsageError) in
            options.change.jitterSeconds = try positive(value, "--jitter", "seconds, such as 5")
        },
        whatIf("adaptive", .none, "Retry in the SDKs' adaptive mode.") { options, _ in
            options.change.isAdaptive = true
        },
        whatIf("pace", .required("RATE"), "Keep each client to RATE calls per second.") {
            (options, value) throws(UsageError) in
            options.change.pacePerSecond =
                try positive(value, "--pace", "calls per second, such as 5")
        },
        whatIf("accounts", .required("N"), "Spread the callers over N accounts.") {
            (options, value) throws(UsageError) in
            options.change.accounts = try whole(value, "--accounts", upTo: 10_000)
        },
    ]

    private static func whatIf(
        _ name: String,
        _ value: Value,
        _ summary: String,
        apply: @escaping @Sendable (inout Options, String) throws(UsageError) -> Void
    ) -> Flag {
        Flag(
            short: nil,
            long: name,
            value: value,
            summary: summary,
            commands: [.whatif],
            apply: apply
        )
    }

    private static func positive(
        _ value: String,
        _ flag: String,
        _ expected: String
    ) throws(UsageError) -> Double {
        guard let number = Double(value), number > 0, number <= 1e9 else {
            throw .badValue(value, flag: flag, expected: "a number above 0 of " + expected)
        }
        return number
    }

    private static func whole(
        _ value: String,
        _ flag: String,
        upTo most: Int
    ) throws(UsageError) -> Int {
        guard let number = Int(value), (1...most).contains(number) else {
            throw .badValue(value, flag: flag, expected: "a whole number from 1 to \(most)")
        }
        return number
    }
}
