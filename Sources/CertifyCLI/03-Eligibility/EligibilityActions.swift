import Authority
import CertCore
import Ledger
import TextFormats
import Wording

extension Context {
    /// The conditions of each case, met or not, with their arithmetic.
    func showReview(_ cases: [CaseID], round: RoundID?) throws -> ExitCode {
        let files = try read { view in
            let waiting =
                try cases.isEmpty
                ? view.caseFiles(CaseFilter(round: round?.text), .sealed).filter {
                    $0.standing == .active && $0.eligibility.status == .pending
                }
                : cases.map { try view.caseFile($0) }
            return try waiting.map { caseFile in
                try view.eligibilityFile(
                    of: caseFile, standard: view.standard(caseFile.scheme),
                    round: view.round(caseFile.round))
            }
        }
        if options.isJSON {
            print(.array(files.map(\.json)))
        } else if files.isEmpty {
            print(Phrase(zh: "没有待审的案卷。", en: "Nothing waits for review."))
        } else {
            for file in files { print(file.lines(language)) }
        }
        return .done
    }

    func accept(
        _ cases: [CaseID], condition: ConditionID?, extraTime: ExtraTime, layout: ExamLayout,
        breakMinutes: Int, note: String
    ) throws -> ExitCode {
        let accepted = try perform { work in
            try cases.map {
                try work.accept(
                    $0, condition: condition, extraTime: extraTime, layout: layout,
                    breakMinutes: breakMinutes, note: note)
            }
        }
        for caseFile in accepted { tell(accepted: caseFile) }
        return .done
    }

    func acceptAll(
        in round: RoundID, condition: ConditionID?, note: String
    ) throws -> ExitCode {
        let result = try perform { work in
            try work.acceptAll(in: round, condition: condition, note: note)
        }
        if options.isJSON {
            print([
                "accepted": .array(result.accepted.map { .string($0.id.text) }),
                "withNeeds": .array(result.needing.map { .string($0.id.text) }),
                "left": .array(result.left.map { .string($0.caseFile.id.text) }),
            ])
            return .done
        }
        if result.accepted.isEmpty, result.needing.isEmpty, result.left.isEmpty {
            done(CommonWords.nobodyDue)
            return .done
        }
        for caseFile in result.accepted.prefix(40) { tell(accepted: caseFile) }
        for file in result.left.prefix(40) { print(file.lines(language)) }
        for (id, condition) in result.needing {
            print(EligibilityWords.toProvide(for: id, under: condition))
        }
        done(
            CountWords.accepted(
                result.accepted.count, needing: result.needing.count, left: result.left.count))
        return .done
    }

    private func tell(accepted caseFile: CaseFile) {
        print(
            Phrase(
                zh: "\(caseFile.id) \(caseFile.eligibility.title.zh)",
                en: "\(caseFile.id) \(caseFile.eligibility.title.en)"))
    }
}
