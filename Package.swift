// swift-tools-version: 6.2
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

        // The tool, from the bottom of the import order to the top.
        .target(
            name: "Bindings",
            dependencies: ["CISAL", "CLibXML2", "CNettle", "CSimdJSON", "CVectorscan", "CZstd"]
        ),
        .target(name: "Events"),
        .target(name: "Catalogue", dependencies: ["Events"]),
        .target(name: "Parsers", dependencies: ["Bindings", "Catalogue", "Events"]),
        .target(name: "Analysis", dependencies: ["Catalogue", "Events"]),
        .target(name: "Reports", dependencies: ["Analysis", "Catalogue", "Events"]),
        .executableTarget(
            name: "throttle-forensics",
            dependencies: ["Analysis", "Bindings", "Catalogue", "Events", "Parsers", "Reports"]
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
        .testTarget(name: "AnalysisTests", dependencies: ["Analysis", "Catalogue", "Events"]),
        .testTarget(
            name: "ReportsTests",
            dependencies: ["Analysis", "Catalogue", "Events", "Reports"]
        ),
        .testTarget(
            name: "CommandTests",
            dependencies: ["Events", "Reports", "Samples", "throttle-forensics"]
        ),
    ],
    swiftLanguageModes: [.v6],
    cxxLanguageStandard: .cxx17
)

/// Every folder of inputs below `Tests/Samples`; a new format adds its name here.
var sampleFolders: [String] {
    [
        "boto2", "botocore", "botocore-traceback", "debug-log", "envelope", "error-code",
        "exception-class", "go-sdk-v1", "go-sdk-v2", "java-sdk", "limit-message", "lookalike",
        "php-sdk", "response-metadata", "sdk-call-log", "xml-error",
    ]
}

for target in package.targets where target.type != .system && target.name != "CSimdJSON" {
    target.swiftSettings = (target.swiftSettings ?? []) + strict
}
