import CertCore

extension PanelReviewEvent {
    var phrase: Phrase {
        switch self {
        case .partGraded(let result, let name):
            return Phrase(zh: "先行汇总（\(name)）：", en: "graded ahead by \(name): ") + result.logPhrase
        case .partVerified(let part, let name):
            return Phrase(zh: "\(part) 审核无误（\(name)）", en: "\(part) verified by \(name)")
        case .graded(let grade, let name):
            let scores = listed(grade.parts.map(\.logPhrase))
            return Phrase(zh: "汇总成绩（\(name)）：", en: "graded by \(name): ") + scores
        case .verified(let name): return Phrase(zh: "成绩审核无误（\(name)）", en: "verified by \(name)")
        case .convened(let members):
            return Phrase(
                zh: "组成评审组：\(listed(members).zh)", en: "panel convened: \(listed(members).en)")
        case .recused(let name, let reason):
            return Phrase(zh: "\(name) 回避", en: "\(name) recused").because(reason)
        case .voted(let name, let vote, let reason):
            let score = vote.score.map { " \($0.plain)" } ?? ""
            return Phrase(
                zh: "\(name) 评审：\(vote.kind.title.zh)\(score)",
                en: "\(name) votes \(vote.kind.title.en)\(score)"
            ).because(reason)
        case .closed(let outcome, _):
            return Phrase(zh: "评审结束：\(outcome.title.zh)", en: "panel closed: \(outcome.title.en)")
        }
    }
}

extension PartResult {
    /// The part with its score; what a standard's cuts are is not known here, so that no rounding
    /// passes the nearest whole number.
    fileprivate var logPhrase: Phrase {
        let shown = score.map { Phrase(DisplayScore($0, cuts: [$0.rounded(0, .halfUp)]).text) }
        return Phrase("\(part) ") + (shown ?? standing.title)
    }
}
