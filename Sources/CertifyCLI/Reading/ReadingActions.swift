import Authority
import CertCore
import Ledger
import Terminal
import TextFormats
import Wording

extension Context {
    func identifier(_ text: String) throws -> Identifier {
        guard let identifier = Identifier(text) else {
            throw AuthorityError.unknownIdentifier(text)
        }
        return identifier
    }

    // MARK: Status

    func showStatus(_ round: RoundID?, isAll: Bool) throws -> ExitCode {
        let (profile, statuses) = try read { view in
            (view.profile, try view.roundStatuses(round))
        }
        let unfinished = statuses.filter { round != nil || isAll || !$0.isFinished }
        if options.isJSON {
            print(.array(unfinished.map(\.json)))
            return .done
        }
        if profile.isRehearsal { note(CommonWords.rehearsal) }
        for (index, status) in unfinished.enumerated() {
            if index > 0 { print([""]) }
            print(status.lines(language) { statusBar($0, $1, of: $2) })
        }
        if unfinished.isEmpty { print(CommonWords.nothingOpen(finished: statuses.count)) }
        return .done
    }

    /// A cell for each candidate while they are few: full for done, light for those at the step.
    private func statusBar(_ done: Int, _ waiting: Int, of cases: Int) -> String {
        let width = min(cases, 24)
        let full = bar(done, of: cases, width: width)
        let both = bar(done + waiting, of: cases, width: width)
        let light = displayWidth(of: both) - displayWidth(of: full)
        return output.style(full, .green) + String(repeating: "░", count: light)
    }

    // MARK: Lists

    func listCases(_ filter: CaseFilter, limit: Int?, isCSV: Bool) throws -> ExitCode {
        let listing = try read { view in try view.listing(filter, limit: limit) }
        if options.isJSON {
            print(listing.json)
        } else if isCSV {
            var writer = CSVWriter(header: listing.titles(language), byteOrderMark: true)
            for row in listing.rows { writer.append(listing.cells(of: row, language)) }
            try? output.write(bytes: writer.bytes)
        } else if listing.rows.isEmpty {
            print(Phrase(zh: "没有这样的案卷。", en: "No such cases."))
        } else {
            var table = Table(
                listing.titles(language).enumerated().map { index, title in
                    Table.Column(title, shrink: index == 1 ? 1 : 0)
                })
            for row in listing.rows {
                table.add(listing.cells(of: row, language).map { Table.Cell($0) })
            }
            print(table)
        }
        return .done
    }

    // MARK: One thing

    func show(_ identifier: Identifier, isPersonal: Bool) throws -> ExitCode {
        try read { view in
            let offset = view.profile.offset
            switch identifier {
            case .caseFile(let id): show(try view.dossier(of: id), at: offset, isPersonal)
            case .certificate(let number):
                let id = try view.caseID(ofCertificate: number)
                show(try view.dossier(of: id), at: offset, isPersonal)
            case .person(let id):
                let dossier = try view.dossier(of: id)
                if options.isJSON {
                    print(dossier.json)
                } else {
                    print(dossier.lines(language, personal: isPersonal))
                }
            case .session(let id):
                let dossier = try view.dossier(of: id)
                if options.isJSON {
                    print(dossier.json(at: offset))
                } else {
                    print(dossier.lines(language, at: offset))
                }
            case .round(let id):
                for status in try view.roundStatuses(id) {
                    if options.isJSON {
                        print(status.json)
                    } else {
                        print(status.lines(language) { statusBar($0, $1, of: $2) })
                    }
                }
            }
        }
        return .done
    }

    private func show(_ dossier: CaseDossier, at offset: UTCOffset, _ isPersonal: Bool) {
        if options.isJSON {
            print(dossier.json(at: offset))
        } else {
            print(dossier.lines(language, at: offset, personal: isPersonal))
        }
    }

    // MARK: The log

    func showLog(_ range: LogRange, isPersonal: Bool) throws -> ExitCode {
        var range = range
        let isWhole = range.subject == nil && range.since == nil && range.limit == nil
        if isWhole, !options.isJSON { range.limit = 50 }
        return try read { view in
            let offset = view.profile.offset
            if options.isJSON {
                try view.forEachEntry(of: range, personal: isPersonal) { entry in
                    try? output.write(
                        bytes: entry.json(at: offset).compact() + [UInt8(ascii: "\n")])
                }
                return .done
            }
            var entries: [LogEntry] = []
            try view.forEachEntry(of: range, personal: isPersonal) { entries.append($0) }
            let widths = LogWidths(entries)
            print(entries.map { $0.line(language, at: offset, widths: widths) })
            if isWhole, let first = entries.first?.recorded.sequence, first > 1 {
                note(
                    Phrase(
                        zh: "（更早的 \(first - 1) 条：--since 1）",
                        en: "(\(counted(Int(first) - 1, "earlier event")): --since 1)"))
            }
            return .done
        }
    }

    func verifyLog(_ expected: ChainHead?) throws -> ExitCode {
        let authority = try Authority.open(folder(), for: .reading, now: options.now?.instant)
        let verification = try authority.verify()
        var isSound = false
        if case .sound = verification { isSound = true }
        if options.isJSON {
            print([
                "sound": .boolean(isSound), "zh": .string(verification.phrase.zh),
                "en": .string(verification.phrase.en),
            ])
        } else {
            print([(isSound ? "✓ " : "✗ ") + verification.phrase.in(language)])
        }
        guard isSound else { return .no }
        guard let expected else { return .done }
        let found = try authority.read { view in try view.reader.hash(at: expected.sequence) }
        if found == expected.hash { return .done }
        print(
            Phrase(
                zh: "✗ 第 \(expected.sequence) 条记录与抄存的链头不符：账册已被截断或替换。",
                en:
                    "✗ Event \(expected.sequence) is not the head that was noted: the ledger was cut off or replaced."
            ))
        return .no
    }
}
