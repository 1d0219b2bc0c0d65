import CertCore

extension PublicationEvent {
    var phrase: Phrase {
        switch self {
        case .published(let day, let objections, let notice):
            let windows = PublicationWindows(
                published: day, objectionsUntil: objections, noticeUntil: notice)
            return Phrase(zh: "成绩 ", en: "scores ") + windows.phrase
        case .objectionFiled(let number, let ground, let day, let text):
            return Phrase(
                zh: "\(day) 提出异议 \(number)（\(ground.title.zh)）",
                en: "objection \(number) filed \(day) (\(ground.title.en))"
            ).because(text)
        case .objectionResolved(let number, let outcome, let name, let finding):
            return Phrase(
                zh: "异议 \(number) \(outcome.title.zh)（\(name)）",
                en: "objection \(number) \(outcome.title.en) by \(name)"
            ).because(finding)
        }
    }
}
