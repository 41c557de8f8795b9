import Analysis
import LimitSimulator

let arguments = CommandLine.arguments
let perWorkload = arguments.count > 1 ? Int(arguments[1]) ?? 20 : 20
let firstSeed = arguments.count > 2 ? UInt64(arguments[2]) ?? 1 : 1
let only = arguments.count > 3 ? arguments[3] : ""
var grid = Grid(perWorkload: perWorkload, firstSeed: firstSeed, only: only, verbose: false)
for argument in arguments.dropFirst(4) {
    let parts = argument.split(separator: "=")
    let value = parts.count > 1 ? Double(parts[1]) ?? 0 : 0
    switch parts[0] {
    case "v":
        grid.verbose = true
    case "margin": grid.tuning.coarseMargin = value
    case "perbin": grid.tuning.coarseMarginPerBin = value
    case "spare": grid.tuning.spareLabels = value
    case "root": grid.tuning.spareLabelsPerRoot = value
    case "penalty": grid.tuning.disturbancePenalty = value
    case "explain": grid.tuning.explanationMargin = value
    case "sample": grid.tuning.sampleSteps = Int(value)
    case "jitter": grid.tuning.jitterSpare = value
    case "wrong": grid.tuning.wrongLabelPenalty = value
    case "rarer": grid.tuning.rarerShare = value
    case "count": grid.tuning.countMarginShare = value
    case "share": grid.tuning.explanationShare = value
    case "fine": grid.tuning.leastFineConsistency = value
    case "consistent": grid.tuning.leastConsistency = value
    case "repeats": grid.tuning.disturbanceRepeats = Int(value)
    case "strained": grid.tuning.strainedShare = value
    default: print("unknown option \(argument)")
    }
}
if arguments.dropFirst().first == "figure" {
    print(arguments.last == "counts" ? Figure.counts() : Figure.cumulative())
} else if only == "stdin" {
    // Lines of "microseconds,admitted,cost[,duration]"; the first argument is the stamps' width.
    var decisions: [Decision] = []
    while let line = readLine() {
        let cells = line.split(separator: ",")
        guard cells.count >= 3, let time = Int64(cells[0]), let cost = Double(cells[2]) else {
            continue
        }
        decisions.append(
            Decision(
                microseconds: time,
                cost: cost,
                isAdmitted: cells[1] == "1",
                durationMicroseconds: cells.count > 3 ? Int64(cells[3]) : nil
            )
        )
    }
    let log = DecisionLog(decisions: decisions, resolutionMicroseconds: Int64(perWorkload))
    let clock = ContinuousClock()
    var found = LimitEstimate(calls: 0, throttled: 0, reasons: [])
    let taken = clock.measure { found = estimateLimit(log) }
    func show(_ value: Double?) -> String { value.map { "\($0)" } ?? "-" }
    print(
        found.model,
        found.candidates.map(\.rawValue),
        found.windowSeconds ?? 0,
        "capacity",
        found.capacityIsIdentifiable,
        show(found.capacity.estimate),
        show(found.capacity.low),
        show(found.capacity.high),
        "refill",
        found.refillIsIdentifiable,
        show(found.refillPerSecond.estimate),
        show(found.refillPerSecond.low),
        show(found.refillPerSecond.high),
        "consistency",
        show(found.consistency),
        found.reasons.map(\.rawValue),
        taken
    )
} else if only == "changes" {
    ChangeGrid(perWorkload: perWorkload, firstSeed: firstSeed, tuning: grid.tuning).run()
} else if only == "traps" {
    TrapGrid(
        perWorkload: perWorkload,
        firstSeed: firstSeed,
        tuning: grid.tuning,
        isVerbose: grid.verbose
    ).run()
} else if only == "kinds" {
    KindGrid(
        perWorkload: perWorkload,
        firstSeed: firstSeed,
        tuning: grid.tuning,
        isVerbose: grid.verbose
    ).run()
} else {
    grid.run()
}
