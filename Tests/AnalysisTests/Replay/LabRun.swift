import Analysis
import Foundation

/// One run of the throttling laboratory: every request that its server saw, with what it decided.
struct LabRun {
    var records: [CallRecord] = []
    var callers: [String: Int32] = [:]
    var operations: [String: Int32] = [:]
    var resources: [String: Int32] = [:]

    /// The share of throttled attempts among those a limiter decided.
    var ratio: Double {
        let decided = records.filter { $0.outcome != .failed }
        return decided.isEmpty
            ? 0 : Double(decided.count { $0.outcome == .throttled }) / Double(decided.count)
    }

    /// The folder that `THROTTLE_LAB_RUNS` names; runs are measured there only.
    static var folder: String? { ProcessInfo.processInfo.environment["THROTTLE_LAB_RUNS"] }

    /// Reads `truth.jsonl` of a run; `nil` where there is none.
    ///
    /// With `limit`, only the requests which that limit decided.
    init?(_ name: String, limit: String? = nil, hidesInvocations: Bool = false) {
        guard let folder = Self.folder,
            let data = FileManager.default.contents(atPath: "\(folder)/\(name)/truth.jsonl")
        else { return nil }
        var invocations: [String: Int64] = [:]
        func number(_ name: String, _ table: inout [String: Int32]) -> Int32 {
            let next = Int32(table.count)
            return table[name]
                ?? {
                    table[name] = next; return next
                }()
        }
        for line in data.split(separator: 10) {
            guard let row = try? JSONSerialization.jsonObject(with: line) as? [String: Any],
                let time = row["t_us"] as? Int, let end = row["outcome"] as? String
            else { continue }
            let limits = row["limits"] as? [[String: Any]] ?? []
            let own = limits.first { $0["id"] as? String == limit }
            if limit != nil, own == nil, end != "fault" { continue }
            var invocation: Int64?
            if !hidesInvocations, let id = row["invocation_id"] as? String {
                let next = Int64(invocations.count)
                invocation =
                    invocations[id]
                    ?? {
                        invocations[id] = next; return next
                    }()
            }
            let what = row["item_key"] as? String ?? row["resource"] as? String
            records.append(
                CallRecord(
                    microseconds: Int64(time),
                    outcome: end == "ok" ? .admitted : end == "fault" ? .failed : .throttled,
                    cost: (own?["cost"] as? Double) ?? 1,
                    caller: number(row["access_key"] as? String ?? "", &callers),
                    operation: number(row["operation"] as? String ?? "", &operations),
                    resource: what.map { number($0, &resources) },
                    invocation: invocation,
                    attempt: (row["attempt"] as? Int).map { Int32(clamping: $0) },
                    durationMicroseconds: (row["work_us"] as? Int).map(Int64.init)
                )
            )
        }
    }
}
