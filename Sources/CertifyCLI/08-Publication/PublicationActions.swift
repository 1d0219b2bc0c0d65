import Authority
import CertCore
import Disk
import Documents
import TextFormats
import Terminal
import Wording

extension Context {
    /// Publishes, and writes the files once the ledger has it.
    func publish(_ selection: CaseSelection, to folder: String?) throws -> ExitCode {
        let (published, window, refused) = try perform { work in
            let result = try work.publish(selection)
            let window = result.done.first?.publication.phrase
            return (Documented(result.done), window, result.refused)
        }
        if !options.isDryRun {
            do {
                try writeDocuments(of: published, to: folder)
            } catch {
                note(
                    Phrase(
                        zh: "成绩已经公布，但文件没有写全；排除故障后用 certify publish … --again 补写。",
                        en: """
                            The scores are published, but not all files are written; once the \
                            fault is mended, certify publish … --again writes them.
                            """))
                throw error
            }
        }
        if options.isJSON {
            print([
                "published": .array(published.cases.map { .string($0.text) }),
                "refused": refused.json(naming: partTitles),
            ])
            return refused.isEmpty ? .done : .no
        }
        if published.cases.isEmpty, refused.isEmpty {
            done(CommonWords.nobodyDue)
            return .done
        }
        tell(refused: refused)
        if let window { print(window) }
        tellDocuments(of: published, isNew: true)
        return refused.isEmpty ? .done : .no
    }

    /// Writes the documents of what was published before.
    func writeReports(of selection: CaseSelection, to folder: String?) throws -> ExitCode {
        let published = try read { view in
            let files = try view.caseFiles(selection, .outline)
            if case .named = selection {
                for file in files where !file.publication.isPublished {
                    throw AuthorityError.refused(.publication(.notPublished), case: file.id)
                }
            }
            return Documented(files.filter(\.publication.isPublished))
        }
        if !options.isDryRun { try writeDocuments(of: published, to: folder) }
        tellDocuments(of: published, isNew: false)
        return .done
    }

    /// Two files for each case, and two for each round that they belong to.
    private func writeDocuments(of published: Documented, to folder: String?) throws {
        let base = try folder.map { try Path.absolute($0) }
        let output = try self.folder().output
        let reports = base ?? Path.join(output, "reports")
        let notices = base ?? Path.join(output, "notices")
        try read { view in
            var desk = PublicationDesk(language: language)
            for batch in published.cases.batches(of: View.batch) {
                let documents = try batch.flatMap { id in
                    try desk.report(of: view.caseFile(id, .derived), in: view)
                }
                try writeAll(documents, to: reports)
            }
            for round in published.rounds {
                try writeAll(desk.notice(of: round, in: view), to: notices)
            }
        }
    }

    /// Many files into one folder, made where it is missing.
    func writeAll(_ files: [OutputFile], to folder: String) throws {
        guard !files.isEmpty else { return }
        try Folder.create(folder)
        try Folder.writeAll(folder, files.map { ($0.name, $0.bytes) })
    }

    private func tellDocuments(of published: Documented, isNew: Bool) {
        let count = published.cases.count
        let files = 2 * (count + published.rounds.count)
        done(
            Phrase(
                zh: isNew ? "公布 \(count) 人，文件 \(files) 份。" : "重写 \(count) 人的成绩单，文件 \(files) 份。",
                en: isNew
                    ? "Published \(count); \(counted(files, "file"))."
                    : "Wrote the reports of \(count) again; \(counted(files, "file"))."))
    }

    // MARK: Objections

    func fileObjection(
        to id: CaseID, ground: Objection.Ground, text: String?, file: String?
    ) throws -> ExitCode {
        let content = try text ?? file.map { try readText($0) } ?? ""
        let caseFile = try perform { work in
            try work.fileObjection(to: id, ground: ground, text: content)
        }
        guard let objection = caseFile.publication.objections.last else { return .bug }
        if options.isJSON {
            print(objection.json(of: caseFile))
        }
        done(
            Phrase(
                zh: "\(id)：已登记第 \(objection.number) 号异议（\(ground.title.zh)）。",
                en: "\(id): objection \(objection.number) is filed (\(ground.title.en))."))
        return .done
    }

    /// A text file in UTF-8.
    private func readText(_ path: String) throws -> String {
        guard let text = String(validating: try File.read(path, atMost: 1 << 20), as: UTF8.self)
        else {
            throw CommandFailure(.badData, zh: "\(path) 不是 UTF-8。", en: "\(path) is not UTF-8.")
        }
        guard text.contains(where: { !$0.isWhitespace }) else {
            throw CommandFailure(.badData, zh: "\(path) 是空的。", en: "\(path) is empty.")
        }
        return text
    }

    func resolveObjection(
        _ number: Int, of id: CaseID, _ outcome: Objection.Outcome, finding: String
    ) throws -> ExitCode {
        let caseFile = try perform { work in
            try work.resolveObjection(number, of: id, outcome, finding: finding)
        }
        if options.isJSON {
            print(.array(caseFile.publication.objections.map { $0.json(of: caseFile) }))
        }
        let result = Phrase(
            zh: "\(id)：第 \(number) 号异议\(outcome.title.zh)。",
            en: "\(id): objection \(number) is \(outcome.title.en).")
        let consequence = Phrase(
            zh: "\n成绩已收回。更正后请重新 grade、grade --verify、publish。",
            en: "\nThe scores are taken back. Correct them, then grade, verify and publish again.")
        done(outcome == .upheld ? result + consequence : result)
        return .done
    }

    func listObjections(in round: RoundID?, openOnly: Bool) throws -> ExitCode {
        let files = try read { view in try view.objections(in: round, openOnly: openOnly) }
        let objections = files.flatMap { file in
            file.publication.objections.filter { !openOnly || $0.outcome == nil }
                .map { (file, $0) }
        }
        if options.isJSON {
            print(.array(objections.map { $1.json(of: $0) }))
            return .done
        }
        guard !objections.isEmpty else {
            print(Phrase(zh: "没有异议。", en: "There are no objections."))
            return .done
        }
        var table = Table([
            Table.Column(Phrase(zh: "案卷", en: "Case").in(language)),
            Table.Column(Phrase(zh: "号", en: "No.").in(language), .trailing),
            Table.Column(Phrase(zh: "理由", en: "Ground").in(language)),
            Table.Column(Phrase(zh: "提出", en: "Filed").in(language)),
            Table.Column(Phrase(zh: "结论", en: "Outcome").in(language)),
            Table.Column(
                Phrase(zh: "内容", en: "Text").in(language), minimum: 20, shrink: 1, wraps: true),
        ])
        for (file, objection) in objections {
            let outcome = objection.outcome?.title ?? Phrase(zh: "待处理", en: "open")
            table.add([
                Table.Cell(file.id.text), Table.Cell("\(objection.number)"),
                Table.Cell(objection.ground.title.in(language)),
                Table.Cell(objection.filed.description), Table.Cell(outcome.in(language)),
                Table.Cell(objection.text.value ?? "–"),
            ])
        }
        print(table)
        return .done
    }
}

/// Whose documents are to be written; thousands of cases are not held for it.
private struct Documented {
    var cases: [CaseID]
    var rounds: [RoundID]

    init(_ files: [CaseFile]) {
        cases = files.map(\.id)
        rounds = Set(files.map(\.round)).sorted()
    }
}

extension Objection {
    func json(of caseFile: CaseFile) -> JSON {
        var members: [JSON.Member] = [
            JSON.Member("case", .string(caseFile.id.text)),
            JSON.Member("number", .integer(Int64(number))),
            JSON.Member("ground", .string(ground.rawValue)),
            JSON.Member("filed", .string(filed.description)),
        ]
        if let text = text.value { members.append(JSON.Member("text", .string(text))) }
        if let outcome { members.append(JSON.Member("outcome", .string(outcome.rawValue))) }
        if let resolvedBy { members.append(JSON.Member("by", .string(resolvedBy.text))) }
        if let finding = finding?.value {
            members.append(JSON.Member("finding", .string(finding)))
        }
        return .object(members)
    }
}
