import Authority
import CertCore
import Ledger
import TextFormats
import Terminal
import Wording

extension Context {
    func found(_ founding: Founding, in folder: String) throws -> ExitCode {
        if options.isDryRun {
            done(Phrase(zh: "将建立机构 \(folder)。", en: "Would found an authority in \(folder)."))
            return .done
        }
        try Authority.found(founding, in: StoreFolder(folder))
        if founding.rehearsal != nil { note(CommonWords.rehearsal) }
        done(
            Phrase(
                zh: "已建立 \(founding.name.zh)（\(folder)），第一位操作员 \(founding.firstOperator)。",
                en:
                    "Founded \(founding.name.en) in \(folder); its first operator is \(founding.firstOperator)."
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
    func newPassphrase(of name: OperatorName) throws -> String {
        guard let first = try passphrase(of: name) else {
            throw AuthorityError.passphraseMissing(name)
        }
        if options.passphraseFile == nil {
            let again = Phrase(zh: "再输一次：", en: "Once more: ")
            guard try askSecret(again) == first else {
                throw CommandFailure(.no, zh: "两次口令不同。", en: "The passphrases differ.")
            }
        }
        guard first.unicodeScalars.count >= 8 else {
            throw CommandFailure(
                .no, zh: "口令至少 8 个字符。", en: "A passphrase has at least 8 characters.")
        }
        return first
    }

    /// A new operator types a passphrase of their own; `CERTIFY_NEW_PASSPHRASE_FILE` for scripts.
    func addOperator(_ account: Operator, fullName: String) throws -> ExitCode {
        try open { authority, actor in
            let passphrase =
                authority.profile.isRehearsal ? nil : try newPassphrase(of: account.name)
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
            Table.Column(Phrase(zh: "角色", en: "Roles").in(language)),
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
