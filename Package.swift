// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .enableUpcomingFeature("InferIsolatedConformances"),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
]

func library(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(
    _ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []
) -> Target {
    .testTarget(
        name: name + "Tests", dependencies: dependencies, exclude: exclude,
        swiftSettings: settings)
}

let package = Package(
    name: "certify",
    products: [
        .library(name: "CertCore", targets: ["CertCore"]),
        .executable(name: "certify", targets: ["certify"]),
    ],
    targets: [
        // What Debian's C libraries give.
        .systemLibrary(
            name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
        .systemLibrary(
            name: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]),
        .systemLibrary(
            name: "CUtf8proc", pkgConfig: "libutf8proc", providers: [.apt(["libutf8proc-dev"])]),
        .systemLibrary(name: "CLinux"),

        // One way downwards: each target imports only what stands above it.
        library("CertCore", []),
        library("Parallel", []),
        library("TextFormats", ["CUtf8proc", "Parallel"]),
        library("Seals", ["CSodium"]),
        library("Disk", ["CLinux"]),
        library("Ledger", ["Seals", "Disk", "CSQLite"]),
        library("Arguments", []),
        library("Terminal", ["CLinux", "TextFormats"]),
        library("Records", ["CertCore", "TextFormats"]),
        library("ExamBank", ["CertCore", "Parallel", "TextFormats", "Seals"]),
        library("Sitting", ["CertCore", "Records", "TextFormats", "Seals", "Disk"]),
        library(
            "ExamRoom", ["CertCore", "Disk", "Seals", "Sitting", "Terminal", "TextFormats"]),
        library("Credentials", ["CertCore", "TextFormats", "Seals"]),
        library(
            "Authority",
            [
                "CertCore", "TextFormats", "Seals", "Disk", "Records", "Ledger", "ExamBank",
                "Credentials", "Sitting",
            ]),
        library(
            "Wording",
            [
                "Arguments", "Authority", "CertCore", "Credentials", "Disk", "ExamBank", "Ledger",
                "Records", "Seals", "Sitting", "TextFormats",
            ]),
        library(
            "Documents",
            [
                "CertCore", "Authority", "Credentials", "ExamBank", "Seals", "TextFormats",
                "Wording",
            ]),
        library(
            "CertifyCLI",
            [
                "Arguments", "Authority", "CertCore", "Credentials", "Disk", "Documents",
                "ExamBank", "ExamRoom", "Ledger", "Records", "Rehearsal", "Seals", "Sitting",
                "Terminal", "TextFormats", "Wording",
            ]),

        library(
            "Rehearsal",
            ["CertCore", "Authority", "Disk", "ExamBank", "Ledger", "Seals", "TextFormats"]),
        .executableTarget(
            name: "certify", dependencies: ["CertifyCLI"], swiftSettings: settings),
        .executableTarget(
            name: "certify-bench",
            dependencies: [
                "Authority", "CertCore", "Disk", "ExamBank", "ExamRoom", "Ledger", "Parallel",
                "Rehearsal", "Seals", "Sitting", "Terminal", "TextFormats",
            ], swiftSettings: settings),

        // What several of the tests stand on.
        .target(
            name: "TestKit", dependencies: ["Disk", "ExamBank", "TextFormats"],
            path: "Tests/TestKit", swiftSettings: settings),
        tests(
            "Authority",
            [
                "Authority", "CertCore", "Credentials", "Disk", "Ledger", "Records", "Seals",
                "TextFormats", "ExamBank", "Sitting", "TestKit",
            ]),
        tests("Credentials", ["Credentials", "CertCore", "Seals", "TextFormats"]),
        tests(
            "Documents",
            [
                "Documents", "Authority", "CertCore", "Credentials", "Disk", "ExamBank", "Seals",
                "TestKit", "TextFormats", "Wording",
            ], exclude: ["Findings/Golden"]),
        tests("Wording", ["Wording", "CertCore", "Authority", "Disk", "ExamBank", "TestKit"]),
        tests(
            "CertifyCLI",
            [
                "CertifyCLI", "Arguments", "CertCore", "Disk", "Ledger", "Seals", "Sitting",
                "TestKit", "TextFormats",
            ],
            exclude: ["Transcripts"]),
        tests("CertCore", ["CertCore", "Records", "TestKit"]),
        tests("Records", ["Records", "CertCore", "Disk", "TestKit"], exclude: ["Golden"]),
        tests(
            "ExamBank",
            [
                "ExamBank", "CertCore", "Disk", "Documents", "Seals", "TestKit", "TextFormats",
                "Wording",
            ],
            exclude: ["Catalogue"]),
        tests("Sitting", ["Sitting", "CertCore", "Records", "Seals", "Disk", "TestKit"]),
        tests(
            "ExamRoom",
            ["ExamRoom", "CertCore", "Disk", "Seals", "Sitting", "Terminal", "TestKit"],
            exclude: ["Screen/Golden"]),
        tests("Parallel", ["Parallel"]),
        tests("TextFormats", ["TextFormats", "TestKit"]),
        tests("Seals", ["Seals"]),
        tests("Disk", ["Disk", "TestKit"]),
        tests("Ledger", ["Ledger", "Seals", "Disk", "CSQLite"]),
        tests("Arguments", ["Arguments", "Terminal", "TextFormats"]),
        tests("Terminal", ["Disk", "Terminal", "TestKit", "TextFormats"]),
    ],
    swiftLanguageModes: [.v6]
)
