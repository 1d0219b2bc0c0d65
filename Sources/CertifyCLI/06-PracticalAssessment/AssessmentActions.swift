import Authority
import CertCore
import Disk
import Ledger
import Terminal
import TextFormats
import Wording

extension Context {
    func assign(_ names: [OperatorName], toSession id: SessionID) throws -> ExitCode {
        let (staffing, cases) = try perform { work in
            try work.assign(names, toSession: id)
        }
        if staffing.missing > 0, !options.isJSON { tell(staffing) }
        tell(cases, zh: "已指定考评员", en: "Assessors assigned to")
        return .done
    }

    func assign(
        _ names: [OperatorName], to cases: [CaseID], part: PartID?
    ) throws -> ExitCode {
        let cases = try perform { work in try work.assign(names, to: cases, part: part) }
        tell(cases, zh: "已指定考评员", en: "Assessors assigned to")
        return .done
    }

    func writeMarkSheet(
        _ targets: [String], part: PartID?, to path: String
    ) throws -> ExitCode {
        let (bytes, count) = try read { view in
            let selection: CaseSelection =
                targets[0].hasPrefix("S-")
                ? .session(SessionID(targets[0])) : .named(targets.map { CaseID($0) })
            let cases = try view.caseFiles(selection)
            let bytes = try view.emptyMarkSheet(cases, part: part, language: language)
            return (bytes, cases.count)
        }
        if !options.isDryRun { try File.write(bytes, to: path) }
        done(
            Phrase(
                zh: "\(count) 人的空白评分表写入 \(path)。",
                en: "An empty sheet for \(counted(count, "candidate")) is in \(path)."))
        return .done
    }

    func enterMarks(sheet path: String, part: PartID?) throws -> ExitCode {
        let sheet = try markSheet(path)
        if sheet.rows.isEmpty, sheet.problems.isEmpty {
            throw CommandFailure(
                .badData, zh: "\(path)：没有填写任何值。", en: "\(path): no value is filled in.")
        }
        let (cases, count) = try perform { work in try work.enterMarks(sheet, part: part) }
        if options.isJSON {
            print([
                "cases": .array(cases.map { .string($0.id.text) }),
                "entries": .integer(Int64(count)),
            ])
            return .done
        }
        done(
            Phrase(
                zh: "录入 \(cases.count) 人的 \(count) 条记录。",
                en:
                    "Entered \(counted(count, "mark")) of \(counted(cases.count, "candidate"))."))
        return .done
    }

    /// JSON where the file begins like it, CSV otherwise.
    private func markSheet(_ path: String) throws -> MarkSheet {
        let bytes = try File.read(path, atMost: 512 << 20)
        let first = bytes.first { byte in !" \t\r\n\u{FEFF}".utf8.contains(byte) }
        guard first == UInt8(ascii: "{") else {
            do throws(CSVError) {
                return try MarkSheet(csv: bytes)
            } catch {
                throw CommandFailure(.badData, csv: error, path: path)
            }
        }
        do throws(JSONSyntaxError) {
            return MarkSheet(try JSONDocument(parsing: bytes))
        } catch {
            throw CommandFailure(.badData, json: error, in: bytes, path: path)
        }
    }

    func showAssessment(of id: CaseID, part: PartID?) throws -> ExitCode {
        let file = try read { view in try view.assessmentFile(of: id, part: part) }
        if options.isJSON {
            print(file.json)
            return .done
        }
        print([file.title.in(language)])
        print(file.table(language, style: output.style))
        print(file.derivation(language))
        return .done
    }
}

extension AssessmentFile {
    /// What was recorded: a line for each question, a column for each assessor.
    fileprivate func table(_ language: Language, style: Style) -> Table {
        let people = assessment.assessors
        let titles = AssessmentTitles(language)
        var columns = [
            Table.Column(titles.measure),
            Table.Column(titles.record, minimum: 16, shrink: 1, wraps: true),
        ]
        columns += people.map { Table.Column($0.text) }
        columns.append(Table.Column(titles.others))
        var table = Table(columns)
        for question in questions {
            let cells = (people.map { Optional($0) } + [nil]).map { name in
                entries(question, by: name).map(\.record.value).joined(separator: " ")
            }
            if cells.allSatisfy(\.isEmpty) { continue }
            let head = [question.measure?.text ?? "", question.title.in(language)]
            table.add((head + cells).map { Table.Cell($0) })
        }
        return table
    }
}
