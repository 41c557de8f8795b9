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
        grid.tuning.isVerbose = true
    case "margin": grid.tuning.coarseMargin = value
    case "loose": grid.tuning.coarseLooseness = value
    case "spare": grid.tuning.spareLabels = value
    case "root": grid.tuning.spareLabelsPerRoot = value
    case "penalty": grid.tuning.disturbancePenalty = value
    case "explain": grid.tuning.explanationMargin = value
    case "sample": grid.tuning.sampleSteps = Int(value)
    case "share": grid.tuning.explanationShare = value
    case "strained": grid.tuning.strainedShare = value
    default: print("unknown option \(argument)")
    }
}
if only == "kinds" {
    KindGrid(
        perWorkload: perWorkload,
        firstSeed: firstSeed,
        tuning: grid.tuning,
        isVerbose: grid.verbose
    ).run()
} else {
    grid.run()
}
