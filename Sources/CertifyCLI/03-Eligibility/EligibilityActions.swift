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
        _ cases: [CaseID], condition: ConditionID?, extraTime: Int, note: String
    ) throws -> ExitCode {
        let accepted = try perform { work in
            try cases.map {
                try work.accept($0, condition: condition, extraTime: extraTime, note: note)
            }
        }
        for caseFile in accepted { tell(accepted: caseFile) }
        return .done
    }

    func acceptAll(
        in round: RoundID, condition: ConditionID?, note: String
    ) throws -> ExitCode {
        let (accepted, left) = try perform { work in
            try work.acceptAll(in: round, condition: condition, note: note)
        }
        if options.isJSON {
            print([
                "accepted": .array(accepted.map { .string($0.id.text) }),
                "left": .array(left.map { .string($0.caseFile.id.text) }),
            ])
            return .done
        }
        if accepted.isEmpty, left.isEmpty {
            done(CommonWords.nobodyDue)
            return .done
        }
        for caseFile in accepted.prefix(40) { tell(accepted: caseFile) }
        for file in left.prefix(40) { print(file.lines(language)) }
        done(CountWords.accepted(accepted.count, left: left.count))
        return .done
    }

    private func tell(accepted caseFile: CaseFile) {
        print(
            Phrase(
                zh: "\(caseFile.id) \(caseFile.eligibility.title.zh)",
                en: "\(caseFile.id) \(caseFile.eligibility.title.en)"))
    }
}
