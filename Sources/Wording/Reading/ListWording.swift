public import Authority
public import CertCore
public import Ledger
public import TextFormats

extension CaseListing {
    /// The titles over the columns of a list.
    public func titles(_ language: Language) -> [String] {
        let start = [
            Phrase(zh: "案卷", en: "Case"), Phrase(zh: "姓名", en: "Name"),
            Phrase(zh: "步骤", en: "Step"), Phrase(zh: "状态", en: "State"),
        ]
        let titles = start + parts.map(\.title) + [Phrase(zh: "备注", en: "Remark")]
        return titles.map { $0.in(language) }
    }

    /// The cells of one case under them.
    public func cells(of row: CaseRow, _ language: Language) -> [String] {
        let scores = Self.scores(of: row)
        return [row.id, row.name.isEmpty ? "–" : row.name, row.stepTitle.in(language)]
            + [row.stateTitle.in(language)] + parts.map { scores[$0.id] ?? "" }
            + [row.remark.in(language)]
    }

    public var json: JSON { .array(rows.map { json(of: $0) }) }

    private func json(of row: CaseRow) -> JSON {
        let scores = Self.scores(of: row)
        let members = parts.compactMap { part in
            scores[part.id].map { JSON.Member(part.id.text, .string($0)) }
        }
        return [
            "case": .string(row.id), "person": .string(row.person), "round": .string(row.round),
            "name": .string(row.name), "step": .string(row.step), "state": .string(row.state),
            "attention": .boolean(row.attention != nil),
            "previous": row.previous.map { .string($0) } ?? .null, "scores": .object(members),
        ]
    }
}

extension CaseRow {
    var stepTitle: Phrase { Step(rawValue: step)?.title ?? Phrase(step) }

    var stateTitle: Phrase { CaseFile.State(rawValue: state)?.title ?? Phrase(state) }

    /// What a list says beside the state.
    var remark: Phrase {
        var remarks: [Phrase] = []
        if attention != nil { remarks.append(Phrase(zh: "待处理", en: "needs attention")) }
        if let missed = missed.flatMap({ Step(rawValue: $0) }) {
            remarks.append(
                Phrase(zh: "\(missed.title.zh)缺考", en: "absent from \(missed.title.en)"))
        }
        if let previous { remarks.append(Phrase(zh: "补考 \(previous)", en: "resit of \(previous)")) }
        return listed(remarks)
    }
}
