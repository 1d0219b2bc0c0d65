import Authority
import CertCore
import Disk
import ExamBank
import Ledger
import Rehearsal
import Seals
import TextFormats

/// How fast the bulk commands take synthetic candidates through all ten steps.
///
/// Every command is the real program, run as a child; its wall time, its peak memory and the
/// events it appended are printed, and at the end the time that the ledger alone would take for
/// the same events in as many signed and synced commits.
struct WorkflowBench {
    private var candidates = 10_000
    private var banks = "ExamBanks"
    private var program = ""
    /// Where the run's store and sheets stay; nil for a folder that is removed.
    private var folder: String?

    init(options: [String]) throws {
        var rest = options[...]
        while let option = rest.popFirst() {
            guard let value = rest.popFirst() else { throw BenchUsage.message }
            switch option {
            case "--candidates":
                guard let number = Int(value), number > 0 else { throw BenchUsage.message }
                candidates = number
            case "--banks": banks = value
            case "--program": program = value
            case "--keep": folder = try Path.absolute(value)
            default: throw BenchUsage.message
            }
        }
        if program.isEmpty {
            program = Path.join(
                Path.parent(try Path.absolute(CommandLine.arguments[0])), "certify")
        }
    }

    func run() throws {
        if let folder { try Folder.create(folder) }
        let scratch = try folder ?? Folder.createTemporary(in: "/tmp")
        defer { if folder == nil { try? Folder.removeTree(scratch) } }
        let run = WorkflowRun(
            program: program, scratch: scratch, banks: banks, candidates: candidates)
        try run.carryOut()
    }
}
