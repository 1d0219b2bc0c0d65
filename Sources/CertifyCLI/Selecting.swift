import Arguments
import Authority
import CertCore
import TextFormats
import Terminal
import Wording

extension CaseSelection {
    /// Cases by name, a round or a session, but one of them.
    init(
        cases: [CaseID], round: RoundID?, session: SessionID? = nil
    ) throws(ArgumentsError) {
        switch (cases.isEmpty, round, session) {
        case (false, nil, nil): self = .named(cases)
        case (true, let round?, nil): self = .round(round)
        case (true, nil, let session?): self = .session(session)
        case (true, nil, nil): throw .missingArgument("<case>")
        case (true, _?, _?): throw .conflicting(["--round", "--session"])
        case (false, _, _): throw .conflicting(["<case>", round == nil ? "--session" : "--round"])
        }
    }
}

extension Input where Value == [CaseID] {
    static func cases(_ t: Tongue) -> Self {
        .optionalArguments(
            "case", as: .code(),
            help: t("案卷：全部办理或全不办理", "Cases: all of them are done, or none"))
    }
}

extension Input where Value == RoundID? {
    static func round(_ t: Tongue) -> Self {
        .option(
            "round", value: "R-0001", as: .code(),
            help: t(
                "该期所有到此一步的案卷；被拒的列出，不妨碍其余",
                "Every case of the round that has come to this step; refused ones are listed and stop nobody"
            ))
    }
}

extension Context {
    /// So many lines of a long list are shown; all of them with `--json`.
    static let shownLines = 40

    /// The refused cases of a bulk command, each with its reason.
    func tell(refused cases: [RefusedCase]) {
        let parts = cases.isEmpty ? .unknown : partTitles
        for one in cases.prefix(Self.shownLines) {
            let why = one.refusal.phrase(naming: parts)
            print("\(one.id)  \(why.in(language))", to: errors)
        }
        tellMore(than: cases.count)
    }

    func tellMore(than count: Int) {
        guard count > Self.shownLines else { return }
        let more = count - Self.shownLines
        note(
            Phrase(zh: "…… 另有 \(more) 个（--json 列出全部）", en: "… and \(more) more (--json lists all)"))
    }

    private func print(_ line: String, to output: Output) {
        try? output.write(lines: [line])
    }
}

extension [RefusedCase] {
    func json(naming parts: PartTitles) -> JSON {
        .array(map { $0.refusal.json($0.id, naming: parts) })
    }
}
