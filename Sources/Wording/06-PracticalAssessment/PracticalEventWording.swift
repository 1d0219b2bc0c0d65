import CertCore

extension PracticalAssessmentEvent {
    var phrase: Phrase {
        switch self {
        case .assigned(let part, let names):
            return Phrase(
                zh: "\(part) 考评员：\(listed(names).zh)",
                en: "assessors of \(part): \(listed(names).en)")
        case .entered(let part, let name, let entries):
            let assessors = listed(Set(entries.compactMap(\.assessor)).sorted())
            let by =
                assessors.zh.isEmpty
                ? Phrase("") : Phrase(zh: "，考评员 \(assessors.zh)", en: ", judged by \(assessors.en)")
            return Phrase(
                zh: "\(part) 录入 \(entries.count) 项（\(name)）",
                en: "\(counted(entries.count, "mark")) of \(part) entered by \(name)") + by
        }
    }
}
