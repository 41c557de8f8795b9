import CFuzzDriver

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

// fuzz TARGET [libFuzzer's arguments…]
// fuzz seeds FOLDER SAMPLE…
// fuzz list
if CommandLine.arguments.dropFirst() == ["list"] {
    for target in Target.allCases { print(target.rawValue) }
    exit(0)
}
if CommandLine.arguments.count > 2, CommandLine.arguments[1] == "seeds" {
    var seeds = Seeds()
    for sample in CommandLine.arguments.dropFirst(3) { try seeds.add(sample) }
    seeds.addOwn()
    try seeds.write(to: CommandLine.arguments[2])
    exit(0)
}
guard CommandLine.arguments.count > 1, let target = Target(rawValue: CommandLine.arguments[1])
else {
    let names = Target.allCases.map(\.rawValue).joined(separator: "|")
    print("usage: fuzz \(names) [arguments of libFuzzer, such as -max_total_time=60 CORPUS]")
    exit(64)
}
nonisolated(unsafe) var chosen = target

// libFuzzer wants the program's name first; the target's name stands in for it.
var count = CommandLine.argc - 1
var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? =
    unsafe CommandLine.unsafeArgv + 1
_ = unsafe LLVMFuzzerRunDriver(&count, &arguments) { start, size in
    guard let start = unsafe start else { return 0 }
    unsafe chosen.feed(Array(UnsafeBufferPointer(start: start, count: size)))
    return 0
}
