import Authority
import CertCore
import TextFormats
import Terminal
import Wording

extension Context {
    func decide(_ selection: CaseSelection) throws -> ExitCode {
        let (result, standards) = try perform { work in
            let result = try work.decide(selection, keepingDetailOf: detailed(selection))
            var standards: [FileDigest: Standard] = [:]
            for file in result.done where standards[file.scheme.digest] == nil {
                standards[file.scheme.digest] = try work.standard(file.scheme)
            }
            return (result, standards)
        }
        let decided = result.done.compactMap { file in
            standards[file.scheme.digest].map { Decided(caseFile: file, standard: $0) }
        }
        if options.isJSON {
            print([
                "decided": .array(decided.map(\.json)),
                "refused": result.refused.json(naming: partTitles),
            ])
        } else if result.isEmpty {
            done(CommonWords.nobodyDue)
        } else {
            tell(refused: result.refused)
            if case .named = selection {
                for one in decided { print(one.lines(language)) }
            } else {
                print(table(of: decided))
                tellMore(than: decided.count)
            }
            let passed = decided.count { $0.caseFile.decision?.outcome == .pass }
            done(
                Phrase(
                    zh: "通过 \(passed) 人，不通过 \(decided.count - passed) 人。",
                    en: "\(passed) pass, \(decided.count - passed) fail."))
        }
        return result.refused.isEmpty ? .done : .no
    }

    private func table(of decided: [Decided]) -> Table {
        var table = Table([
            Table.Column(Phrase(zh: "案卷", en: "Case").in(language)),
            Table.Column(Phrase(zh: "结果", en: "Result").in(language)),
            Table.Column(
                Phrase(zh: "依据", en: "Because").in(language), minimum: 20, shrink: 1, wraps: true),
        ])
        for one in decided.prefix(Self.shownLines) {
            guard let decision = one.caseFile.decision else { continue }
            let isPass = decision.outcome == .pass
            table.add([
                Table.Cell(one.caseFile.id.text),
                Table.Cell(
                    decision.title(under: one.standard.scheme).in(language),
                    isPass ? .green : .red),
                Table.Cell(decision.reasons.summary(under: one.standard).in(language)),
            ])
        }
        return table
    }
}

/// A decided case with what it was decided by.
private struct Decided: Sendable {
    var caseFile: CaseFile
    var standard: Standard

    func lines(_ language: Language) -> [String] {
        guard let decision = caseFile.decision else { return [] }
        var lines = decision.lines(under: standard, language)
        lines[0] = "\(caseFile.id) " + lines[0]
        return lines
    }

    var json: JSON {
        guard let decision = caseFile.decision else { return .null }
        let scheme = standard.scheme
        var members: [JSON.Member] = [
            JSON.Member("case", .string(caseFile.id.text)),
            JSON.Member("outcome", .string(decision.outcome.rawValue)),
            JSON.Member("title", .string(decision.title(under: scheme).en)),
            JSON.Member("reasons", decision.reasons.json(under: standard)),
            JSON.Member("courses", .array(decision.courses.map { .string($0.text) })),
            JSON.Member(
                "advice",
                .array(
                    decision.advice(under: scheme).map { advice in
                        ["zh": .string(advice.zh), "en": .string(advice.en)]
                    })),
        ]
        if let resit = decision.resit { members.append(JSON.Member("resit", resit.json)) }
        return .object(members)
    }
}

extension ResitTerms {
    fileprivate var json: JSON {
        var members: [JSON.Member] = []
        if let earliest { members.append(JSON.Member("earliest", .string("\(earliest)"))) }
        members.append(JSON.Member("parts", .array(parts.map { .string($0.text) })))
        members.append(
            JSON.Member(
                "kept",
                .array(
                    carried.map { part in
                        [
                            "part": .string(part.part.text),
                            "score": .string(part.score.canonical),
                            "until": .string("\(part.until)"),
                        ]
                    })))
        return .object(members)
    }
}
