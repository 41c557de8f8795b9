/// Whether callers whose retries a log does not link try again, told by what the first refusal changes.
///
/// A client that retries sends more attempts once it is refused, by as many as the retries are; one
/// that does not goes on as before. So the rate of attempts before the first refusal, which holds no
/// retries, is compared with that of all attempts until the last refusal, and with that of the first
/// attempts alone as a retry policy implies them. Counts are taken for Poisson's: differences of two
/// standard deviations count.
struct RetryOnset: Equatable {
    /// What the comparison says.
    enum Verdict {
        /// Attempts rose with the refusals, and the policy's retries are what they rose by.
        case shown
        /// Attempts went on as before; without the retries that the policy implies they would be fewer.
        case refuted
        /// The log does not tell.
        case open
    }

    /// Attempts per second before the first refusal.
    var free: Double
    /// Attempts per second from then to the last refusal.
    var attempts: Double
    /// First attempts per second in the same time, as the policy implies them.
    var firstAttempts: Double
    /// What the comparison says.
    var verdict: Verdict

    /// Compares rates in the stretch with the most refusals.
    ///
    /// `nil` where fewer than ten attempts come before the first refusal of the stretch, or after it.
    /// - Parameters:
    ///   - records: the attempts, in order of time.
    ///   - links: which attempts the policy makes retries.
    init?(_ records: [CallRecord], _ links: RetryLinks) {
        guard let stretch = WorkerPool.worstStretch(records), links.previous.count == records.count
        else { return nil }
        let inside = records.indices.filter { stretch.contains(records[$0].microseconds) }
        guard let first = inside.first(where: { records[$0].outcome == .throttled }),
            let last = inside.last(where: { records[$0].outcome == .throttled }),
            let start = inside.first
        else { return nil }
        // Coarse stamps do not tell what came before a refusal within one of them.
        let width = records[first].resolutionMicroseconds
        let edge =
            width < 10_000
            ? records[first].microseconds
            : floorDivide(records[first].microseconds, width) &* width
        let end = records[last].microseconds
        // Whole stamps, of which the first may be cut; and no more time than there is behind the edge.
        var from = max(records[start].microseconds, edge &- (end &- edge))
        if width >= 10_000, from < edge {
            from = (floorDivide(from, width) &+ 1) &* width
        }
        let freeSeconds = Double(edge &- from) / 1e6
        let heldSeconds = Double(end &- edge) / 1e6
        guard freeSeconds > 0, heldSeconds > 0 else { return nil }
        let before = inside.count {
            records[$0].microseconds >= from && records[$0].microseconds < edge
        }
        let during = inside.filter {
            records[$0].microseconds >= edge && records[$0].microseconds <= end
        }
        guard before >= 10, during.count >= 10 else { return nil }
        let free = Double(before) / freeSeconds
        let attempts = Double(during.count) / heldSeconds
        let firstAttempts = Double(during.count { links.previous[$0] < 0 }) / heldSeconds
        func deviations(_ rate: Double) -> Double {
            (rate - free) / (free / freeSeconds + rate / heldSeconds).squareRoot()
        }
        (self.free, self.attempts, self.firstAttempts) = (free, attempts, firstAttempts)
        verdict =
            if deviations(attempts) > 2, abs(deviations(firstAttempts)) <= 2 {
                .shown
            } else if abs(deviations(attempts)) <= 2, deviations(firstAttempts) < -2 {
                .refuted
            } else {
                .open
            }
    }
}
