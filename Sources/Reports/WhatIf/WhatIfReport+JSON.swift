public import Analysis
import Events

extension WhatIfReport {
    /// Returns the answers as one JSON object by the contract `throttle-forensics/whatif/1`.
    public static func json(_ change: WhatIfChange, _ answers: [WhatIfAnswer]) -> [UInt8] {
        var writer = JSONWriter(pretty: true)
        writer.object { writer in
            writer.member("schema", schema)
            writer.member("tool_version", Tool.version)
            writer.key("change")
            writer.object { writer in
                writer.member("capacity", change.capacity)
                writer.member("refill_per_second", change.refillPerSecond)
                writer.member("batch_size", change.batchSize)
                writer.member("cache_s", change.cacheSeconds)
                writer.member("jitter_s", change.jitterSeconds)
                writer.member("adaptive", change.isAdaptive)
                writer.member("pace_per_second", change.pacePerSecond)
                writer.member("accounts", change.accounts)
            }
            writer.key("answers")
            writer.array(answers) { $0.answer($1) }
        }
        return writer.bytes + [0x0A]
    }
}

extension JSONWriter {
    fileprivate mutating func answer(_ answer: WhatIfAnswer) {
        object { writer in
            writer.key("scope")
            writer.object { writer in
                writer.member("account", answer.scope.account)
                writer.member("region", answer.scope.region)
                writer.member("service", answer.scope.service)
                writer.member("operations", answer.scope.operations)
                writer.member("caller_scope", answer.scope.callerScope)
            }
            writer.member("obstacle", answer.obstacle?.rawValue)
            writer.limiter("present", answer.present)
            writer.member("present_source", answer.presentSource?.rawValue)
            writer.member("present_origin", answer.presentOrigin)
            writer.limiter("tried", answer.tried)
            writer.member("attempts", answer.attempts)
            writer.member("throttle_ratio_before", answer.loggedRatio)
            writer.member("throttle_ratio_replayed", answer.baseline?.ratio)
            writer.member("throttle_ratio_after", answer.expectedRatio)
            writer.member("calls", answer.after?.calls)
            writer.member("calls_saved", answer.after?.saved)
            writer.member("calls_failed", answer.after?.failed)
            writer.key("added_wait_s")
            writer.object { writer in
                writer.member("median", answer.after.map { Double($0.waitMedian) / 1e6 })
                writer.member("p95", answer.after.map { Double($0.wait95) / 1e6 })
                writer.member("max", answer.after.map { Double($0.waitMost) / 1e6 })
            }
            writer.key("smallest_increase")
            writer.smallest(answer)
            writer.key("windows")
            writer.array(WhatIfReport.windows(answer.logged, answer.after?.windows ?? [])) {
                writer,
                row in
                writer.object { writer in
                    let start = Instant(microseconds: row.start, resolution: 1_000_000)
                    writer.member("from", start.rfc3339)
                    writer.member("attempts_before", row.before?.attempts ?? 0)
                    writer.member("throttled_before", row.before?.throttled ?? 0)
                    writer.member("attempts_after", row.after?.attempts ?? 0)
                    writer.member("throttled_after", row.after?.throttled ?? 0)
                }
            }
        }
    }

    private mutating func limiter(_ name: String, _ limiter: LimiterSetting?) {
        key(name)
        guard let limiter else { return value(nil as String?) }
        object { writer in
            switch limiter {
            case .tokenBucket(let capacity, let refill, _, _):
                writer.member("model", LimiterModel.tokenBucket.rawValue)
                writer.member("capacity", capacity)
                writer.member("refill_per_second", refill)
            case .window(let limit, let length, _):
                writer.member("model", LimiterModel.fixedWindow.rawValue)
                writer.member("capacity", limit)
                writer.member("window_s", Double(length) / 1e6)
            case .concurrency(let limit):
                writer.member("model", LimiterModel.concurrency.rawValue)
                writer.member("capacity", limit)
            }
        }
    }

    private mutating func smallest(_ answer: WhatIfAnswer) {
        guard let smallest = answer.smallest else { return value(nil as String?) }
        object { writer in
            writer.limiter("from", answer.smallestFrom)
            writer.member("verdict", smallest.verdict.rawValue)
            writer.member("refill_alone", smallest.refillAlone)
            writer.member("capacity_alone", smallest.capacityAlone)
            writer.member("factor_for_both", smallest.factorForBoth)
            writer.member("throttle_ratio_after", smallest.after?.ratio)
        }
    }
}
