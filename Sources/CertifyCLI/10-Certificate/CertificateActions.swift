import Authority
import CertCore
import Credentials
import Disk
import Documents
import TextFormats
import Terminal
import Wording

extension Context {
    func issueCertificates(to selection: CaseSelection, folder: String?) throws -> ExitCode {
        let (issued, refused) = try open { authority, actor in
            let signer = try authority.bodySigner(for: actor)
            return try authority.perform(
                as: actor, commandID: options.commandID, isDryRun: options.isDryRun
            ) { work in
                try work.issueCertificates(selection, signer: signer)
            }
        }
        if !options.isDryRun { try write(issued, to: folder) }
        if options.isJSON {
            print([
                "issued": .array(issued.map(\.json)), "refused": refused.json(naming: partTitles),
            ])
            return refused.isEmpty ? .done : .no
        }
        if issued.isEmpty, refused.isEmpty {
            done(CommonWords.nobodyDue)
            return .done
        }
        tell(refused: refused)
        for one in issued.prefix(Self.shownLines) {
            print(["\(one.caseFile.id)  \(one.credential.number)"])
        }
        tellMore(than: issued.count)
        done(Phrase(zh: "颁发 \(issued.count) 张。", en: "Issued \(issued.count)."))
        return refused.isEmpty ? .done : .no
    }

    /// Writes the files of certificates that were issued before.
    func writeCertificates(of selection: CaseSelection, to folder: String?) throws -> ExitCode {
        let issued = try read { view in
            let files = try view.caseFiles(selection, .outline)
            if case .named = selection { return try files.map { try view.certificate(of: $0) } }
            return try files.filter { $0.certificate != nil }
                .map { try view.certificate(of: $0) }
        }
        if !options.isDryRun { try write(issued, to: folder) }
        done(Phrase(zh: "重写 \(issued.count) 张。", en: "Wrote \(issued.count) again."))
        return .done
    }

    func replaceCertificate(_ name: String, reason: String, folder: String?) throws -> ExitCode {
        let issued = try open { authority, actor in
            let signer = try authority.bodySigner(for: actor)
            return try authority.perform(
                as: actor, commandID: options.commandID, isDryRun: options.isDryRun
            ) { work in
                try work.replaceCertificate(
                    of: work.view.certifiedCase(name), reason: reason, signer: signer)
            }
        }
        if !options.isDryRun { try write([issued], to: folder) }
        if options.isJSON { print(issued.json) }
        let number = issued.credential.number
        let count = issued.credential.replacement
        done(
            Phrase(
                zh: "\(number) 已换发（第 \(count) 次）。",
                en: "\(number) has a new document (replacement \(count))."))
        return .done
    }

    func change(_ name: String, _ command: CertificateCommand) throws -> ExitCode {
        let caseFile = try perform { work in
            try work.perform(.certificate(command), on: work.view.certifiedCase(name))
        }
        guard let record = caseFile.certificate else { return .bug }
        if options.isJSON { print(record.json(of: caseFile.id)) }
        done(
            Phrase(
                zh: "\(record.number)：\(record.status.title.zh)。",
                en: "\(record.number): \(record.status.title.en)."))
        return .done
    }

    func showCertificate(_ name: String) throws -> ExitCode {
        let (issued, today) = try read { view in
            (try view.certificate(of: view.caseFile(view.certifiedCase(name))), view.today)
        }
        guard let record = issued.caseFile.certificate else { return .bug }
        if options.isJSON {
            print([
                "status": record.json(of: issued.caseFile.id),
                "document": try JSONDocument(parsing: issued.bytes).root.value,
            ])
            return .done
        }
        print(CertificatePage(issued.credential).lines)
        let isExpired = record.isExpired(on: today)
        let status =
            isExpired && record.status == .active
            ? Phrase(zh: "已到期", en: "expired") : record.status.title
        print(
            Phrase(
                zh: "案卷 \(issued.caseFile.id) · 状态：\(status.zh)",
                en: "Case \(issued.caseFile.id) · status: \(status.en)"))
        return .done
    }

    func listCertificates(_ filter: RegisterFilter) throws -> ExitCode {
        let entries = try read { view in try view.register(filter) }
        if options.isJSON {
            print(.array(entries.map(\.json)))
            return .done
        }
        var table = Table([
            Table.Column(Phrase(zh: "证书编号", en: "Number").in(language)),
            Table.Column(Phrase(zh: "案卷", en: "Case").in(language)),
            Table.Column(Phrase(zh: "姓名", en: "Holder").in(language), shrink: 1),
            Table.Column(Phrase(zh: "发证", en: "Issued").in(language)),
            Table.Column(Phrase(zh: "有效期至", en: "Valid through").in(language)),
            Table.Column(Phrase(zh: "状态", en: "Status").in(language)),
        ])
        for entry in entries {
            table.add([
                Table.Cell(entry.number), Table.Cell(entry.caseID.text),
                Table.Cell(entry.holder), Table.Cell(entry.issued.description),
                Table.Cell(entry.expires?.description ?? "–"),
                Table.Cell(entry.status.title.in(language)),
            ])
        }
        print(table)
        return .done
    }

    private func write(_ issued: [IssuedCertificate], to folder: String?) throws {
        let output =
            try folder.map { try Path.absolute($0) }
            ?? Path.join(self.folder().output, "certificates")
        let files = issued.flatMap { one in
            [
                OutputFile(name: one.credential.number + ".json", bytes: one.bytes),
                OutputFile(
                    name: one.credential.number + ".txt",
                    bytes: CertificatePage(one.credential).text),
            ]
        }
        try writeAll(files, to: output)
    }
}

extension IssuedCertificate {
    fileprivate var json: JSON {
        [
            "case": .string(caseFile.id.text), "number": .string(credential.number),
            "issued": .string("\(credential.issued)"),
            "expires": credential.expires.map { .string("\($0)") } ?? .null,
            "document": .string(caseFile.certificate?.document.text ?? ""),
        ]
    }
}

extension CertificateRecord {
    fileprivate func json(of id: CaseID) -> JSON {
        [
            "case": .string(id.text), "number": .string(number),
            "status": .string(status.rawValue), "issued": .string("\(issued)"),
            "expires": expires.map { .string("\($0)") } ?? .null,
            "replacements": .integer(Int64(replacements)),
            "document": .string(document.text),
        ]
    }
}

extension RegisterEntry {
    fileprivate var json: JSON {
        [
            "number": .string(number), "case": .string(caseID.text),
            "round": .string(round.text), "holder": .string(holder),
            "status": .string(status.rawValue), "issued": .string("\(issued)"),
            "expires": expires.map { .string("\($0)") } ?? .null,
        ]
    }
}
