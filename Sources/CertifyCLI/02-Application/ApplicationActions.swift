import Authority
import CertCore
import Disk
import TextFormats
import Terminal
import Wording

extension Context {
    /// Fields given more than once are lists.
    func fields(_ given: [GivenField]) -> [RosterField: String] {
        Dictionary(given.map { ($0.field, $0.value) }) { $0 + ";" + $1 }
    }

    /// One application from flags, or asked for item by item at a terminal.
    func enroll(fields given: [RosterField: String], in round: RoundID) throws -> ExitCode {
        let caseFile = try open { authority, actor -> CaseFile? in
            var values = given
            if given.isEmpty {
                // Whoever may not enter applications need not fill in a form.
                let (today, evidence) = try authority.perform(as: actor, isDryRun: true) { work in
                    try work.requireApplications(to: round)
                    return (work.today, work.evidenceKeeper())
                }
                var form = try ApplicationFormAsking(self, today: today, evidence: evidence)
                let answers = try form.answers(for: round) { document, previous in
                    try authority.perform(as: actor, isDryRun: true) { work in
                        try work.requireApplicant(document, to: round, resitting: previous)
                    }
                }
                guard let answers else { return nil }
                values = answers
            }
            return try authority.perform(
                as: actor, commandID: options.commandID, isDryRun: options.isDryRun
            ) { work in
                var reading = RosterReading(
                    values, today: work.today, evidence: work.evidenceKeeper())
                guard let enrollment = reading.enrollment() else {
                    throw AuthorityError.badFields(reading.problems)
                }
                return try work.enroll(enrollment, in: round)
            }
        }
        guard let caseFile else {
            note(EnrollWords.abandoned)
            return .no
        }
        if options.isJSON {
            tell(caseFile)
        } else {
            tell(enrolled: [caseFile], left: [], rejects: nil)
        }
        return .done
    }

    /// A whole roster in one transaction.
    ///
    /// - Parameter rejects: where bad rows go, if they are to be left out.
    func enroll(roster path: String, in round: RoundID, rejects: String?) throws -> ExitCode {
        let table = try table(path)
        if table.rows.allSatisfy(\.isBlank) {
            throw CommandFailure(
                .badData, zh: "\(path)：名册只有表头，没有申请人。",
                en: "\(path): the roster has a header and no applicants.")
        }
        return try open { authority, actor in
            var left: [RosterProblem] = []
            let cases: [CaseFile]
            do {
                cases = try authority.perform(
                    as: actor, commandID: options.commandID, isDryRun: options.isDryRun
                ) { work in
                    try work.requireApplications(to: round)
                    let keeper = work.evidenceKeeper(in: Path.parent(path))
                    let roster = Roster(table, today: work.today, evidence: keeper)
                    if rejects == nil, !roster.problems.isEmpty {
                        throw AuthorityError.badRoster(roster.problems)
                    }
                    var progress = Progress(
                        Phrase(zh: "登记", en: "Enrolling").in(language),
                        total: roster.rows.count)
                    let result = try work.enroll(roster.rows, in: round) {
                        progress.advance(to: $0)
                    }
                    left = roster.problems + result.problems
                    if rejects == nil, !result.problems.isEmpty {
                        throw AuthorityError.badRoster(result.problems)
                    }
                    return result.cases
                }
            }
            if let rejects, !left.isEmpty, !options.isDryRun {
                try File.write(rejectFile(left, of: table), to: rejects)
            }
            tell(enrolled: cases, left: left, rejects: rejects)
            return left.isEmpty ? .done : .no
        }
    }

    /// The bad rows as they came, with a last column that says why.
    private func rejectFile(_ problems: [RosterProblem], of table: CSVTable) -> [UInt8] {
        var reasons: [Int: [String]] = [:]
        for problem in problems {
            reasons[problem.row ?? 0, default: []].append(problem.phrase.in(language))
        }
        let title = Phrase(zh: "退回原因", en: "why").in(language)
        var writer = CSVWriter(header: table.header + [title], byteOrderMark: true)
        for row in table.rows {
            guard let why = reasons[row.number] else { continue }
            writer.append(row.cells + [why.joined(separator: "\n")])
        }
        return writer.bytes
    }

    private func tell(enrolled cases: [CaseFile], left: [RosterProblem], rejects: String?) {
        if options.isJSON {
            print([
                "enrolled": .array(cases.map { .string($0.id.text) }),
                "left": .array(left.map { .string($0.phrase.in(language)) }),
            ])
            return
        }
        let span = cases.first.map { first in
            "\(first.id)" + (cases.count > 1 ? " – \(cases[cases.count - 1].id)" : "")
        }
        done(
            Phrase(
                zh: "登记 \(cases.count) 人" + (span.map { "：\($0)" } ?? "") + "。",
                en: "Enrolled \(cases.count)" + (span.map { ": \($0)" } ?? "") + "."))
        for problem in left { note(problem.phrase) }
        if let rejects, !left.isEmpty {
            note(EnrollWords.rejected(to: rejects, isDryRun: options.isDryRun))
        }
    }

    /// What of an application was changed.
    func tell(changed caseFile: CaseFile, fields: [RosterField]) {
        if options.isJSON { return print(caseFile.standingJSON) }
        let names = listed(Set(fields).sorted { $0.rawValue < $1.rawValue }.map(\.title))
        done(
            Phrase(
                zh: "\(caseFile.id)（\(caseFile.state.title.zh)）已更改：\(names.zh)。",
                en: "\(caseFile.id) (\(caseFile.state.title.en)) is changed: \(names.en)."))
    }

    /// Where a case stands after a command.
    func tell(_ caseFile: CaseFile) {
        if options.isJSON { return print(caseFile.standingJSON) }
        done(
            Phrase(
                zh: "\(caseFile.id)：\(caseFile.state.title.zh)。",
                en: "\(caseFile.id): \(caseFile.state.title.en)."))
    }
}

extension CaseFile {
    fileprivate var standingJSON: JSON {
        [
            "case": .string(id.text), "state": .string(state.rawValue),
            "version": .integer(Int64(version)),
        ]
    }
}
