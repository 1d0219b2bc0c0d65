import Authority
import CertCore
import Disk
import Ledger
import Rehearsal
import Seals

/// The sheets that the bulk commands of the workflow benchmark are given.
enum WorkflowSheet: String {
    case roster, answers, texts, marks

    private static let seed = SecretKey(Digest(of: Array("bench".utf8)).bytes)!
    private static let ability = SyntheticAbility(theory: 85, practical: 88)

    /// `certify-bench sheet KIND FOLDER CANDIDATES`, run by the benchmark itself.
    static func write(options: [String]) throws {
        guard options.count == 3, let sheet = WorkflowSheet(rawValue: options[0]),
            let candidates = Int(options[2])
        else { throw BenchUsage.message }
        let folder = options[1]
        let path = Path.join(folder, sheet.rawValue + ".csv")
        if sheet == .roster {
            var roster = SyntheticRoster(seed: seed)
            let csv = roster.csv(
                count: candidates, evidence: "work-proof.txt", consent: Day("2026-11-03")!)
            return try File.write(csv, to: path)
        }
        let store = StoreFolder(Path.join(folder, "store"))
        try Authority.open(store, for: .reading).read { view in
            let cases = try view.caseFiles(CaseFilter(round: "R-0001"), .outline)
            let standard = try view.standard(view.round("R-0001").scheme)
            try File.write(sheet.csv(of: cases, under: standard), to: path)
        }
    }

    private func csv(of cases: [CaseFile], under standard: Standard) -> [UInt8] {
        if self == .marks {
            let plan = standard.scheme.part("practical")!.practical!
            var marks = SyntheticMarks(
                plan: plan, library: standard.library(of: plan), seed: Self.seed)
            return marks.csv(cases, part: "practical") { _ in Self.ability }
        }
        let part = standard.scheme.part("theory")!
        var answers = SyntheticAnswers(
            bank: standard.banks[part.theory!.bank]!, seed: Self.seed)
        return self == .answers
            ? answers.csv(cases, part: "theory") { _ in Self.ability }
            : answers.textMarks(cases, part: part) { _ in Self.ability }
    }
}
