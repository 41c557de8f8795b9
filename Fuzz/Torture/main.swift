import Foundation

// torture cut [doubled]              every sample cut at every byte; doubled names the cuts behind
//                                    which the last failure shows twice
// torture mutate [COUNT [SEED]]      every sample damaged COUNT times, 10,000 by default
// torture mutate COUNT SEED SAMPLE   one sample, each input kept in $TMPDIR/torture-input
//
// Standard error names the sample at work. When an input ends the program, the third form with that
// name does it again, and leaves the input behind.

let arguments = Array(CommandLine.arguments.dropFirst())
var torture = try Torture()
switch arguments.first {
case "cut": torture.cutEverywhere(namesDoubled: arguments.dropFirst().first == "doubled")
case "mutate":
    let count = arguments.count > 1 ? Int(arguments[1]) : 10_000
    let seed = arguments.count > 2 ? UInt64(arguments[2]) : 1
    let name = arguments.count > 3 ? arguments[3] : nil
    try torture.damage(count ?? 10_000, seed: seed ?? 1, only: name)
default:
    print("usage: torture cut | torture mutate [COUNT [SEED]]")
    exit(64)
}
exit(torture.breaches == 0 ? 0 : 1)
