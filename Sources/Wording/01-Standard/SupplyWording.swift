public import CertCore
public import ExamBank

extension SupplyFault {
    var phrase: Phrase {
        switch self {
        case .disjointForms(let part, let supply):
            Phrase(
                zh: "科目 \(part)：题库\(supply.count.zh)互不重题的试卷",
                en: "for \(part) the bank supports \(supply.count.en) without a common item")
                + supply.limit(atMost: 3)
        case .resitRepeats(let part, let supply, let attempts):
            Phrase(
                zh: "科目 \(part)：标准预计可考 \(attempts) 次，而题库\(supply.count.zh)互不重题的试卷，补考会遇到旧题",
                en:
                    "\(part) foresees \(counted(attempts, "attempt")), but the bank supports \(supply.count.en) without a common item, so a resit repeats items"
            ) + supply.limit(atMost: 3)
        case .facility(let part, let expected, let target):
            Phrase(
                zh: "科目 \(part) 的试卷按难度预计得分率 \(two(expected))，目标 \(two(target))",
                en:
                    "by its items' difficulties a form of \(part) brings \(two(expected)) of its points; the target is \(two(target))"
            )
        }
    }

    var help: Phrase? {
        switch self {
        case .disjointForms, .resitRepeats: nil
        case .facility(_, let expected, let target):
            expected > target
                ? Phrase(
                    zh: "换上更难的试题，或写明 \"targetFacility\"",
                    en: "use harder items, or declare \"targetFacility\"")
                : Phrase(
                    zh: "换上更容易的试题，或写明 \"targetFacility\"",
                    en: "use easier items, or declare \"targetFacility\"")
        }
    }

    private func two(_ number: Exact) -> String { number.text(places: 2, mode: .halfUp) }
}

extension FormSupply {
    /// How many forms there are.
    public var count: Phrase {
        forms == atMost
            ? Phrase(zh: "可组 \(forms) 套", en: counted(forms, "form"))
            : Phrase(
                zh: "至少可组 \(forms) 套（至多 \(atMost) 套）",
                en: "at least \(counted(forms, "form")) (at most \(atMost))")
    }

    /// Why there is not one more.
    public var limit: Phrase {
        if lacking.isEmpty { return Phrase("") }
        let cells = listed(lacking.map(\.phrase))
        return Phrase(zh: "；再组一套缺：\(cells.zh)", en: "; one more lacks \(cells.en)")
    }

    /// The same of the cells that lack most, where there are many.
    fileprivate func limit(atMost most: Int) -> Phrase {
        guard lacking.count > most else { return limit }
        let ranked = lacking.indices.sorted {
            (lacking[$1].shortage, $0) < (lacking[$0].shortage, $1)
        }
        let cells = listed(ranked.prefix(most).map { lacking[$0].phrase })
        let rest = lacking.count - most
        return Phrase(
            zh: "；再组一套缺：\(cells.zh)，还缺另外 \(rest) 处，见 certify bank stats",
            en: "; one more lacks \(cells.en) and \(rest) more: certify bank stats")
    }
}

extension DrawingFailure.Cell {
    fileprivate var shortage: Int { needs - has }
}
