import Glibc

// Benchmarks, one per file: `certify-bench json`.
let arguments = Array(CommandLine.arguments.dropFirst())
do {
    switch arguments.first {
    case "json": try JSONBench(options: Array(arguments.dropFirst())).run()
    default: throw BenchUsage.message
    }
} catch {
    print(error)
    exit(64)
}
