import Authority
import CertCore
import Terminal
import TextFormats
import Wording

/// Cases of one command with the standards they follow.
private struct Graded {
    var result: SelectionResult
    var standards: [FileDigest: Standard]
    /// The one part that was rolled up ahead of the others; nil for whole cases.
    var part: PartID?

    /// What was rolled up of a case.
    func grade(of file: CaseFile) -> Grade? {
        guard let part else { return file.review.grade }
        return file.review.early[part].map { Grade(parts: [$0.result]) }
    }

    var cases: [(file: CaseFile, standard: Standard)] {
        result.done.compactMap { file in
            standards[file.scheme.digest].map { (file, $0) }
        }
    }
}

extension Context {
    func grade(_ selection: CaseSelection, part: PartID?) throws -> ExitCode {
        let graded = try graded(part) { work in
            let kept = detailed(selection)
            guard let part else {
                return try work.grade(selection, keepingDetailOf: kept)
            }
            return try work.grade(part, of: selection, keepingDetailOf: kept)
        }
        if options.isJSON {
            print(graded.json("graded", naming: partTitles))
            return code(of: graded.result)
        }
        if graded.result.isEmpty {
            done(CommonWords.nobodyDue)
            return .done
        }
        tell(refused: graded.result.refused)
        tell(graded, inFull: selection.isNamed)
        done(
            CountWords.graded(
                graded.result.done.count, refused: graded.result.refused.count))
        return code(of: graded.result)
    }

    func verifyGrade(_ selection: CaseSelection, part: PartID?) throws -> ExitCode {
        let graded = try graded(part) { work in
            let kept = detailed(selection)
            guard let part else {
                return try work.verifyGrade(selection, keepingDetailOf: kept)
            }
            return try work.verifyGrade(part, of: selection, keepingDetailOf: kept)
        }
        if options.isJSON {
            print(graded.json("verified", naming: partTitles))
            return code(of: graded.result)
        }
        return tell(graded.result, zh: "已审核", en: "Verified")
    }

    private func graded(
        _ part: PartID?, _ body: (inout Work) throws -> SelectionResult
    ) throws -> Graded {
        try perform { work in
            let result = try body(&work)
            var standards: [FileDigest: Standard] = [:]
            for file in result.done where standards[file.scheme.digest] == nil {
                standards[file.scheme.digest] = try work.standard(file.scheme)
            }
            return Graded(result: result, standards: standards, part: part)
        }
    }

    /// Named cases with their whole derivation, many as a table.
    private func tell(_ graded: Graded, inFull: Bool) {
        if inFull {
            for (file, standard) in graded.cases {
                print([file.id.text])
                let lines = graded.grade(of: file)?.lines(under: standard, language) ?? []
                print(lines.map { "  " + $0 })
            }
            return
        }
        var table = Table([
            Table.Column(Phrase(zh: "案卷", en: "Case").in(language)),
            Table.Column(
                Phrase(zh: "成绩", en: "Grade").in(language), minimum: 20, shrink: 1, wraps: true),
        ])
        for (file, standard) in graded.cases.prefix(Self.shownLines) {
            let summary = graded.grade(of: file)?.summary(under: standard).in(language) ?? ""
            table.add([Table.Cell(file.id.text), Table.Cell(summary)])
        }
        print(table)
        tellMore(than: graded.result.done.count)
    }

    func showGrade(of id: CaseID) throws -> ExitCode {
        let (file, standard) = try read { view in
            let file = try view.caseFile(id)
            return (file, try view.standard(file.scheme))
        }
        if options.isJSON {
            print([
                "case": .string(id.text),
                "grade": file.review.grade?.json(under: standard) ?? .null,
                "gradedBy": file.review.gradedBy.map { .string($0.text) } ?? .null,
                "verifiedBy": file.review.verifiedBy.map { .string($0.text) } ?? .null,
                "ahead": .array(
                    standard.scheme.parts.compactMap { file.review.early[$0.id] }
                        .map { $0.json(under: standard) }),
            ])
        } else {
            print([id.text] + file.reviewLines(under: standard, language).map { "  " + $0 })
        }
        return .done
    }

    func showPanelFile(of id: CaseID) throws -> ExitCode {
        let file = try read { view in try view.panelFile(of: id) }
        if options.isJSON { print(file.json) } else { print(file.lines(language)) }
        return .done
    }

    func closePanels(_ selection: CaseSelection) throws -> ExitCode {
        let result = try perform { work in try work.closePanels(selection) }
        if !options.isJSON {
            for outcome in PanelOutcome.allCases {
                let cases = result.done.filter { $0.review.panelOutcome == outcome }
                if cases.isEmpty { continue }
                let names = span(cases.map(\.id.text))
                let count = cases.count
                print(outcome.title + Phrase(zh: " \(count) 人：\(names)", en: " \(count): \(names)"))
            }
        }
        return tell(result, zh: "评审结束", en: "Panels closed for")
    }

    func vote(sheet path: String) throws -> ExitCode {
        let table = try table(path)
        let cases = try perform { work in try work.vote(from: table) }
        tell(cases, zh: "已表决", en: "Votes cast on")
        return .done
    }

    /// What became of a selection, the refused first.
    func tell(_ result: SelectionResult, zh: String, en: String) -> ExitCode {
        if options.isJSON {
            print([
                "done": .array(result.done.map { .string($0.id.text) }),
                "refused": result.refused.json(naming: partTitles),
            ])
            return code(of: result)
        }
        tell(refused: result.refused)
        if result.refused.isEmpty || !result.done.isEmpty { tell(result.done, zh: zh, en: en) }
        return code(of: result)
    }

    private func code(of result: SelectionResult) -> ExitCode {
        result.refused.isEmpty ? .done : .no
    }
}

extension Context {
    /// Of how many cases the marks and reasons will be shown.
    func detailed(_ selection: CaseSelection) -> Int {
        options.isJSON || selection.isNamed ? .max : Self.shownLines
    }
}

extension CaseSelection {
    fileprivate var isNamed: Bool {
        if case .named = self { true } else { false }
    }
}

extension Graded {
    fileprivate func json(_ name: String, naming parts: PartTitles) -> JSON {
        .object([
            JSON.Member(
                name,
                .array(
                    cases.map { file, standard in
                        [
                            "case": .string(file.id.text),
                            "grade": grade(of: file)?.json(under: standard) ?? .null,
                        ]
                    })),
            JSON.Member("refused", result.refused.json(naming: parts)),
        ])
    }
}
