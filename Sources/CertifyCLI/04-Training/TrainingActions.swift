import Authority
import CertCore
import Ledger
import Terminal
import TextFormats
import Wording

extension Context {
    func recordTraining(from path: String) throws -> ExitCode {
        let table = try table(path)
        let recorded = try perform { work in try work.recordTraining(from: table) }
        tell(recorded, zh: "已登记培训", en: "Training recorded")
        return .done
    }

    /// Cases with planned, completed or waived training; those named, or all that have any.
    func listTraining(_ cases: [CaseID], round: RoundID?) throws -> ExitCode {
        let rows = try read { view in
            let files =
                try cases.isEmpty
                ? view.caseFiles(CaseFilter(round: round?.text)).filter {
                    $0.training != Training()
                }
                : cases.map { try view.caseFile($0) }
            return try files.map { file in
                (file, try view.reader.person(file.person.text)?.name ?? "")
            }
        }
        if options.isJSON {
            print(.array(rows.map { file, _ in file.trainingJSON }))
            return .done
        }
        var table = Table([
            Table.Column(Phrase(zh: "案卷", en: "Case").in(language)),
            Table.Column(Phrase(zh: "姓名", en: "Name").in(language), maximum: 24, shrink: 1),
            Table.Column(Phrase(zh: "安排", en: "Planned").in(language), shrink: 2),
            Table.Column(Phrase(zh: "完成", en: "Completed").in(language), shrink: 2),
            Table.Column(Phrase(zh: "学时", en: "Hours").in(language), .trailing),
        ])
        for (file, name) in rows {
            let training = file.training
            let completed = training.completions.map { "\($0.course) \($0.completed)" }
            table.add([
                Table.Cell(file.id.text), Table.Cell(name),
                Table.Cell(listed(training.planned).in(language)),
                Table.Cell(
                    training.isWaived
                        ? Phrase(zh: "已免除", en: "waived").in(language)
                        : listed(completed).in(language)),
                Table.Cell(String(training.hours)),
            ])
        }
        print(table)
        return .done
    }
}

extension CaseFile {
    fileprivate var trainingJSON: JSON {
        [
            "case": .string(id.text),
            "planned": .array(training.planned.map { .string($0.text) }),
            "completed": .array(
                training.completions.map {
                    [
                        "course": .string($0.course.text), "hours": .integer(Int64($0.hours)),
                        "trainer": .string($0.trainer.text),
                        "completed": .string($0.completed.description),
                    ]
                }),
            "hours": .integer(Int64(training.hours)), "waived": .boolean(training.isWaived),
        ]
    }
}
