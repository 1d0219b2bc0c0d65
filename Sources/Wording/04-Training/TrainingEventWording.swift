import CertCore

extension TrainingEvent {
    var phrase: Phrase {
        switch self {
        case .planned(let courses):
            return Phrase(
                zh: "培训计划：\(listed(courses).zh)", en: "training planned: \(listed(courses).en)")
        case .recorded(let completion): return completion.phrase
        case .waived(let reason):
            return Phrase(zh: "免除培训", en: "training waived").because(reason)
        }
    }
}

extension Training.Completion {
    var phrase: Phrase {
        Phrase(
            zh: "完成 \(course) \(hours) 学时（\(trainer)，\(completed)）",
            en: "completed \(course), \(counted(hours, "hour")) (\(trainer), \(completed))")
    }
}
