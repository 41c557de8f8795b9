// swift-tools-version: 6.2
import Foundation
import PackageDescription

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
]

let package = Package(
    name: "throttle-forensics",
    // The spans of strings, by which the catalogue's tables are searched, came with macOS 26.
    platforms: [.macOS(.v26)],
    products: [
        .executable(name: "throttle-forensics", targets: ["throttle-forensics"])
    ],
    targets: [
        // C and C++ libraries, each behind its own small target.
        .systemLibrary(
            name: "CLibXML2",
            pkgConfig: "libxml-2.0",
            providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]
        ),
        .systemLibrary(
            name: "CISAL",
            pkgConfig: "libisal",
            providers: [.apt(["libisal-dev"]), .brew(["isa-l"])]
        ),
        .systemLibrary(
            name: "CZstd",
            pkgConfig: "libzstd",
            providers: [.apt(["libzstd-dev"]), .brew(["zstd"])]
        ),
        .systemLibrary(
            name: "CNettle",
            pkgConfig: "nettle",
            providers: [.apt(["nettle-dev"]), .brew(["nettle"])]
        ),
        .systemLibrary(
            name: "CVectorscan",
            pkgConfig: "libhs",
            providers: [.apt(["libvectorscan-dev"]), .brew(["vectorscan"])]
        ),
        .target(
            name: "CSimdJSON",
            linkerSettings: [
                .linkedLibrary("simdjson"), .linkedLibrary("stdc++", .when(platforms: [.linux])),
            ]
        ),

        // What Swift cannot reach of the C library.
        .target(name: "CAllocator"),

        // The commit, which the Makefile names: THROTTLE_FORENSICS_COMMIT="b9eebd2 2026-11-21".
        .target(
            name: "CBuildInfo",
            cSettings: Context.environment["THROTTLE_FORENSICS_COMMIT"].map {
                [.define("THROTTLE_FORENSICS_COMMIT", to: "\"\($0)\"")]
            } ?? []
        ),

        // The tool, from the bottom of the import order to the top.
        .target(
            name: "Bindings",
            dependencies: [
                "CAllocator", "CBuildInfo", "CISAL", "CLibXML2", "CNettle", "CSimdJSON",
                "CVectorscan", "CZstd",
            ]
        ),
        .target(name: "Events"),
        .target(name: "Catalogue", dependencies: ["Events"]),
        .target(name: "Parsers", dependencies: ["Bindings", "Catalogue", "Events"]),
        .target(name: "Analysis", dependencies: ["Catalogue", "Events"]),
        .target(name: "Summaries", dependencies: ["Analysis", "Bindings", "Events"]),
        .target(name: "Reports", dependencies: ["Analysis", "Catalogue", "Events"]),
        .executableTarget(
            name: "throttle-forensics",
            dependencies: [
                "Analysis", "Bindings", "Catalogue", "Events", "Parsers", "Reports", "Summaries",
            ]
        ),

        // The accuracy table of the limit inference: a simulator of limiters and callers, and a command.
        .target(
            name: "LimitSimulator",
            dependencies: ["Analysis"],
            path: "Benchmarks/LimitSimulator"
        ),
        .executableTarget(
            name: "accuracy",
            dependencies: ["Analysis", "LimitSimulator"],
            path: "Benchmarks/Accuracy"
        ),

        // What hostile input must not do, checked by the tests and, for every byte, by a command.
        .target(
            name: "HostileInput",
            dependencies: ["Analysis", "Events", "LimitSimulator", "Parsers", "Reports"],
            path: "Fuzz/HostileInput"
        ),
        .executableTarget(
            name: "torture",
            dependencies: ["HostileInput", "Parsers", "Samples"],
            path: "Fuzz/Torture"
        ),

        // Simulates the sample incidents of samples/; see scripts/make-tour.
        .executableTarget(
            name: "tour",
            dependencies: ["Bindings", "Events", "LimitSimulator"],
            path: "Benchmarks/Tour"
        ),

        // Their tests. `Samples` is the folder of inputs with the code that lists them.
        .target(name: "Samples", path: "Tests/Samples", exclude: sampleFolders),
        .testTarget(name: "EventsTests", dependencies: ["Events"]),
        .testTarget(name: "BindingsTests", dependencies: ["Bindings"]),
        .testTarget(name: "CatalogueTests", dependencies: ["Catalogue", "Events"]),
        .testTarget(
            name: "ParsersTests",
            dependencies: ["Bindings", "Catalogue", "Events", "Parsers", "Samples"]
        ),
        .testTarget(
            name: "AnalysisTests",
            dependencies: ["Analysis", "Catalogue", "Events", "LimitSimulator"]
        ),
        .testTarget(
            name: "SummariesTests",
            dependencies: ["Analysis", "Bindings", "Events", "Summaries"]
        ),
        .testTarget(
            name: "ReportsTests",
            dependencies: ["Analysis", "Catalogue", "Events", "Reports", "Samples"]
        ),
        .testTarget(
            name: "CommandTests",
            dependencies: [
                "Analysis", "Bindings", "Catalogue", "Events", "HostileInput", "LimitSimulator",
                "Parsers", "Reports", "Samples", "Summaries", "throttle-forensics",
            ],
            exclude: ["Golden", "Incidents"]
        ),
    ],
    swiftLanguageModes: [.v6],
    cxxLanguageStandard: .cxx17
)

/// Every folder of inputs below `Tests/Samples`; adding one needs no change here.
var sampleFolders: [String] {
    let samples = Context.packageDirectory + "/Tests/Samples"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: samples)) ?? []
    return names.filter { !$0.hasSuffix(".swift") }.sorted()
}

let ofC: Set<String> = ["CAllocator", "CBuildInfo", "CSimdJSON"]
for target in package.targets where target.type != .system && !ofC.contains(target.name) {
    target.swiftSettings = (target.swiftSettings ?? []) + strict
}

// Fuzzing needs -sanitize=fuzzer, which SwiftPM takes only as unsafe flags, so it exists only when
// FUZZ names the sanitizers: fuzzer, or fuzzer,address; see scripts/fuzz.
if let sanitizers = Context.environment["FUZZ"] {
    let flags = ["-sanitize=" + sanitizers]
    // libFuzzer looks through all counters behind every input; those of the readers alone are half.
    var fuzzed: Set<String> = ["Bindings", "Events", "Parsers", "Summaries"]
    if sanitizers != "fuzzer" { fuzzed.formUnion(["Catalogue", "Reports"]) }
    for target in package.targets {
        // The readers that are fuzzed by themselves are internal.
        target.swiftSettings?.append(.unsafeFlags(["-enable-testing"]))
        if fuzzed.contains(target.name) { target.swiftSettings?.append(.unsafeFlags(flags)) }
        // The code of our own that no bounds check guards.
        if target.name == "CSimdJSON" {
            let kinds = sanitizers.split(separator: ",").map {
                $0 == "fuzzer" ? "fuzzer-no-link" : $0
            }
            target.cxxSettings = [
                .unsafeFlags([
                    "-fsanitize=" + kinds.joined(separator: ","), "-fsanitize=undefined",
                    "-fsanitize-trap=undefined",
                ])
            ]
        }
    }
    // A program can't use another's code: here the tool is a library.
    package.targets.removeAll { $0.name == "throttle-forensics" }
    package.products = []
    package.targets += [
        .target(
            name: "throttle-forensics",
            dependencies: [
                "Analysis", "Bindings", "Catalogue", "Events", "Parsers", "Reports", "Summaries",
            ],
            exclude: ["main.swift"],
            swiftSettings: strict + [.unsafeFlags(["-enable-testing"])]
        ),
        .target(name: "CFuzzDriver", path: "Fuzz/CFuzzDriver"),
        .executableTarget(
            name: "fuzz",
            dependencies: [
                "Analysis", "Bindings", "Catalogue", "CFuzzDriver", "Events", "Parsers", "Reports",
                "Summaries", "throttle-forensics",
            ],
            path: "Fuzz/Fuzz",
            swiftSettings: strict,
            linkerSettings: [.unsafeFlags(flags + ["-use-ld=lld"])]
        ),
    ]
}
