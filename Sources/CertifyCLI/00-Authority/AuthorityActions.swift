import Authority
import CertCore
import Ledger
import TextFormats
import Terminal
import Wording

extension Context {
    func found(_ founding: Founding, in path: String) throws -> ExitCode {
        let folder = StoreFolder(path)
        try Authority.requireRoom(for: founding, in: folder)
        var founding = founding
        if !options.isDryRun {
            if founding.rehearsal == nil {
                founding.passphrase = try newPassphrase(
                    of: founding.firstOperator, file: options.passphraseFile)
            }
            try Authority.found(founding, in: folder)
        }
        if founding.rehearsal != nil { note(CommonWords.rehearsal) }
        done(
            Phrase(
                zh: "已建立 \(founding.name.zh)（\(path)），第一位操作员 \(founding.firstOperator)。",
                en:
                    "Founded \(founding.name.en) in \(path); its first operator is \(founding.firstOperator)."
            ))
        return .done
    }

    func rehearsal(
        _ isRehearsal: Bool, seed: String?, offset: UTCOffset
    ) throws -> Founding.Rehearsal? {
        guard isRehearsal else {
            if options.now != nil || seed != nil { throw AuthorityError.notRehearsal }
            return nil
        }
        guard let now = options.now else {
            throw CommandFailure(
                .usage, zh: "演练机构需要 --now 时间。", en: "A rehearsal takes --now TIME.")
        }
        return Founding.Rehearsal(now: now.instant(at: offset), seed: seed ?? "rehearsal")
    }

    /// A passphrase for a new key: from the file, or typed twice at the terminal.
    func newPassphrase(of name: OperatorName, file: String?) throws -> String {
        if let file {
            let passphrase = try firstLine(of: file)
            guard PassphraseWords.isLongEnough(passphrase) else {
                throw CommandFailure(
                    .badData, zh: PassphraseWords.tooShort.zh, en: PassphraseWords.tooShort.en)
            }
            return passphrase
        }
        while let first = try askSecret(PassphraseWords.new(of: name)) {
            guard PassphraseWords.isLongEnough(first) else {
                note(PassphraseWords.tooShort)
                continue
            }
            guard let again = try askSecret(PassphraseWords.again) else { break }
            if again == first { return first }
            note(PassphraseWords.differ)
        }
        throw AuthorityError.newPassphraseMissing(name)
    }

    /// A new operator chooses a passphrase of their own: nobody else is to know it.
    func addOperator(
        _ account: Operator, fullName: String, passphraseFile: String?
    ) throws -> ExitCode {
        try open { authority, actor in
            let needsPassphrase = !authority.profile.isRehearsal && !options.isDryRun
            if needsPassphrase { try authority.requireNew(account, as: actor) }
            let passphrase =
                needsPassphrase
                ? try newPassphrase(of: account.name, file: passphraseFile) : nil
            try authority.addOperator(
                account, fullName: fullName, passphrase: passphrase, as: actor,
                isDryRun: options.isDryRun)
        }
        let roles = listed(account.roles.map(\.title).sorted { $0.en < $1.en })
        done(
            Phrase(
                zh: "已增加操作员 \(account.name)：\(roles.zh)。",
                en: "Added operator \(account.name): \(roles.en)."))
        return .done
    }

    func listOperators() throws -> ExitCode {
        let rows = try read { view in try view.reader.operators() }
        if options.isJSON {
            print(
                .array(
                    rows.map {
                        [
                            "name": .string($0.name), "roles": .string($0.roles),
                            "state": .string($0.state),
                        ]
                    }))
            return .done
        }
        var table = Table([
            Table.Column(Phrase(zh: "操作员", en: "Operator").in(language)),
            Table.Column(
                Phrase(zh: "角色", en: "Roles").in(language), minimum: 20, shrink: 1, wraps: true),
            Table.Column(Phrase(zh: "状态", en: "State").in(language)),
        ])
        for row in rows {
            let roles = row.roles.split(separator: " ").compactMap { Role(rawValue: String($0)) }
            let state =
                row.state == "retired"
                ? Phrase(zh: "已停用", en: "retired") : Phrase(zh: "在用", en: "active")
            table.add([
                Table.Cell(row.name), Table.Cell(listed(roles.map(\.title)).in(language)),
                Table.Cell(state.in(language)),
            ])
        }
        print(table)
        return .done
    }

    func openRound(
        scheme: String, title: String, place: String, applications: ClosedRange<Day>, exam: Day
    ) throws -> ExitCode {
        let round = try perform { work in
            try work.openRound(
                scheme: work.view.schemeReference(scheme), title: title, place: place,
                applications: applications, examDate: exam)
        }
        done(
            Phrase(
                zh:
                    "已开设 \(round.id)「\(title)」：\(round.scheme.id) v\(round.scheme.version)，报名 \(applications.lowerBound) 至 \(applications.upperBound)，考试 \(exam)。",
                en:
                    "Opened \(round.id) “\(title)”: \(round.scheme.id) v\(round.scheme.version), applications \(applications.lowerBound) to \(applications.upperBound), exam \(exam)."
            ))
        return .done
    }

    func listRounds() throws -> ExitCode {
        let rounds = try read { view in
            try view.reader.rounds().map { try view.round(RoundID($0.id)) }
        }
        if options.isJSON {
            print(
                .array(
                    rounds.map {
                        [
                            "id": .string($0.id.text), "title": .string($0.title),
                            "scheme": .string($0.scheme.id.text),
                            "version": .string($0.scheme.version),
                            "from": .string($0.applications.lowerBound.description),
                            "to": .string($0.applications.upperBound.description),
                            "exam": .string($0.examDate.description),
                            "closed": .boolean($0.isClosed),
                        ]
                    }))
            return .done
        }
        var table = Table([
            Table.Column(Phrase(zh: "期", en: "Round").in(language)),
            Table.Column(Phrase(zh: "名称", en: "Title").in(language)),
            Table.Column(Phrase(zh: "标准", en: "Scheme").in(language)),
            Table.Column(Phrase(zh: "报名期", en: "Applications").in(language)),
            Table.Column(Phrase(zh: "考试", en: "Exam").in(language)),
            Table.Column(Phrase(zh: "状态", en: "State").in(language)),
        ])
        for round in rounds {
            let state =
                round.isClosed
                ? Phrase(zh: "已关闭", en: "closed") : Phrase(zh: "开放", en: "open")
            table.add([
                Table.Cell(round.id.text), Table.Cell(round.title),
                Table.Cell("\(round.scheme.id) v\(round.scheme.version)"),
                Table.Cell("\(round.applications.lowerBound) – \(round.applications.upperBound)"),
                Table.Cell(round.examDate.description), Table.Cell(state.in(language)),
            ])
        }
        print(table)
        return .done
    }
}
