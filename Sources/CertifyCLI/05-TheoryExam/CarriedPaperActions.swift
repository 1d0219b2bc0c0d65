import Authority
import CertCore
import Disk
import Seals
import Terminal
import TextFormats
import Wording

extension Context {
    func seal(_ id: SessionID, to given: String?) throws -> ExitCode {
        let (papers, folder) = try consult { authority in
            (
                try authority.carriedPapers(of: id),
                try given.map { try Path.absolute($0) } ?? authority.papers(of: id)
            )
        }
        if !options.isDryRun {
            try Folder.create(folder)
            try Folder.writeAll(folder, papers.map { ($0.name, $0.bytes) })
        }
        if options.isJSON {
            print([
                "session": .string(id.text), "folder": .string(folder),
                "papers": .array(
                    papers.map {
                        [
                            "case": .string($0.case.text), "ticket": .string($0.ticket),
                            "file": .string($0.name),
                            "sha256": .string(Digest(of: $0.bytes).hex),
                        ]
                    }),
            ])
        }
        done(CarriedPaperWords.sealed(papers.count, in: given ?? folder))
        return .done
    }

    func release(_ id: SessionID) throws -> ExitCode {
        let code = try open { authority, actor in
            try authority.releaseCode(
                of: id, as: actor, commandID: options.commandID, isDryRun: options.isDryRun)
        }
        tell(code, of: id, CarriedPaperWords.release(of: id))
        return .done
    }

    /// - Parameter named: whose sitting; nil for the whole room.
    func issueCode(
        _ kind: SittingCode.Kind, by time: ExtraTime, for named: String?, of id: SessionID,
        reason: String
    ) throws -> ExitCode {
        let told = try open { authority, actor in
            try authority.issueCode(
                kind, by: time, for: named, of: id, reason: reason, as: actor,
                commandID: options.commandID, isDryRun: options.isDryRun)
        }
        tell(told.text, of: id, CarriedPaperWords.told(told))
        return .done
    }

    /// All codes told so far.
    func listCodes(of id: SessionID) throws -> ExitCode {
        let told = try consult { authority in try authority.toldCodes(of: id) }
        if options.isJSON {
            print(.array(told.map(\.json)))
        } else if told.isEmpty {
            print(CarriedPaperWords.noCodes)
        } else {
            var table = Table([
                Table.Column(CarriedPaperWords.code.in(language)),
                Table.Column(CarriedPaperWords.deed.in(language), shrink: 1),
                Table.Column(CarriedPaperWords.whose.in(language)),
            ])
            for code in told {
                let whose = code.code.scope == .own ? code.cases.first?.text : nil
                table.add([
                    Table.Cell(code.text.map { HumanCode.grouped($0) } ?? "–"),
                    Table.Cell(code.code.phrase.in(language)), Table.Cell(whose ?? "–"),
                ])
            }
            print(table)
        }
        return .done
    }

    private func tell(_ code: String?, of id: SessionID, _ phrase: Phrase) {
        let grouped = code.map { HumanCode.grouped($0) }
        if options.isJSON {
            print(["session": .string(id.text), "code": grouped.map { .string($0) } ?? .null])
        } else {
            if let grouped { print([grouped]) }
            done(phrase)
        }
    }
}

extension ToldCode {
    fileprivate var json: JSON {
        let candidate = code.scope == .own ? cases.first : nil
        return [
            "code": text.map { .string(HumanCode.grouped($0)) } ?? .null,
            "kind": .string(code.kind.rawValue), "serial": .integer(Int64(code.serial)),
            "minutes": .integer(Int64(code.minutes)),
            "case": candidate.map { .string($0.text) } ?? .null,
        ]
    }
}
