import CertCore

extension ApplicationEvent {
    var phrase: Phrase {
        switch self {
        case .submitted(let submission):
            let previous =
                submission.previous.map { Phrase(zh: "，补考 \($0)", en: ", a resit of \($0)") }
                ?? Phrase("")
            return Phrase(
                zh: "报名 \(submission.round)（\(submission.person)\(previous.zh)）",
                en: "applied in \(submission.round) (\(submission.person)\(previous.en))")
        case .amended(_, let reason):
            return Phrase(zh: "更正申请", en: "application amended").because(reason)
        case .supplemented(_, let note):
            return Phrase(zh: "补交材料", en: "supplement handed in").because(note)
        case .deferred(let reason): return Phrase(zh: "缓考", en: "deferred").because(reason)
        case .withdrawn(let reason): return Phrase(zh: "退出", en: "withdrawn").because(reason)
        case .reopened(let round, let reason):
            return Phrase(zh: "恢复于 \(round)", en: "reopened in \(round)").because(reason)
        }
    }
}
