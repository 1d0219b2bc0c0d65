import Glibc

// Benchmarks, one per file, named after their command.
let arguments = Array(CommandLine.arguments.dropFirst())
do {
    switch arguments.first {
    case "json": try JSONBench(options: Array(arguments.dropFirst())).run()
    case "ledger": try LedgerBench(options: Array(arguments.dropFirst())).run()
    case "draw": try DrawBench(options: Array(arguments.dropFirst())).run()
    case "replay": try ReplayBench(options: Array(arguments.dropFirst())).run()
    case "sheet": try WorkflowSheet.write(options: Array(arguments.dropFirst()))
    case "workflow": try WorkflowBench(options: Array(arguments.dropFirst())).run()
    case "bank": try BankBench(options: Array(arguments.dropFirst())).run()
    case "validate": try ValidateBench(options: Array(arguments.dropFirst())).run()
    case "sitting": try SittingBench(options: Array(arguments.dropFirst())).run()
    case "screen": try ScreenBench(options: Array(arguments.dropFirst())).run()
    case "kill": try KillBench(options: Array(arguments.dropFirst())).run()
    case KillBench.child: try KillBench.answer(options: Array(arguments.dropFirst()))
    default: throw BenchUsage.message
    }
} catch {
    print(error)
    exit(64)
}
