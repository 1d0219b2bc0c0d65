import CertCore
import TextFormats

extension AuthorityProfile {
    var foundedPhrase: Phrase {
        let kind = isRehearsal ? Phrase(zh: "演练机构", en: "the rehearsal ") : Phrase(zh: "机构", en: "")
        return Phrase(
            zh: "建立\(kind.zh)「\(visible(name.zh))」", en: "founded \(kind.en)“\(visible(name.en))”")
    }
}

extension OperatorEvent {
    var phrase: Phrase {
        switch self {
        case .added(let roles, let key, let person, let fullName):
            let titles = listed(Role.allCases.filter(roles.contains).map(\.title))
            let name = fullName.value.map { Phrase(" " + visible($0)) } ?? Phrase("")
            let also = person.map { Phrase(zh: "，即 \($0)", en: ", who is \($0)") } ?? Phrase("")
            return Phrase(zh: "增加操作员", en: "added operator") + name + also
                + Phrase(
                    zh: "（密钥 \(key.prefix(8))…）：\(titles.zh)",
                    en: " (key \(key.prefix(8))…): \(titles.en)")
        case .retired(let reason):
            return Phrase(zh: "停用操作员", en: "retired operator").because(reason)
        }
    }
}

extension RoundEvent {
    var phrase: Phrase {
        switch self {
        case .opened(let scheme, let title, let place, let applications, let examDate):
            let place = place.isEmpty ? "" : " " + visible(place)
            let ends = "\(applications.lowerBound) – \(applications.upperBound)"
            return Phrase(
                zh:
                    "开设「\(visible(title))」\(place)：\(scheme.id) v\(scheme.version)，报名 \(ends)，考试 \(examDate)",
                en:
                    "opened “\(visible(title))”\(place): \(scheme.id) v\(scheme.version), applications \(ends), exam \(examDate)"
            )
        case .closed: return Phrase(zh: "关闭", en: "closed")
        }
    }
}

extension SessionEvent {
    func phrase(at offset: UTCOffset) -> Phrase {
        switch self {
        case .scheduled(let round, let part, let room, let window):
            let from = window.lowerBound.local(at: offset)
            let to = window.upperBound.local(at: offset)
            return Phrase(
                zh: "\(round) 期 \(part) 场次：\(visible(room))，\(from) – \(to)",
                en: "session of \(part) in \(round): \(visible(room)), \(from) – \(to)")
        case .candidatesAssigned(let cases):
            return Phrase(
                zh: "安排考生 \(cases.count) 人", en: "\(counted(cases.count, "candidate")) assigned")
        case .candidatesMoved(let cases):
            return Phrase(
                zh: "考生 \(cases.count) 人移到别的场次",
                en: "\(counted(cases.count, "candidate")) moved to another session")
        case .staffed(let names):
            return Phrase(zh: "考务人员：\(listed(names).zh)", en: "staff: \(listed(names).en)")
        case .closed: return Phrase(zh: "关闭场次", en: "session closed")
        case .codeReleased: return Phrase(zh: "告知开卷码", en: "the code of the papers was told")
        case .codeIssued(let code, let id):
            return Phrase(zh: "告知码：", en: "code told: ") + code.phrase
                + (id.map { Phrase("  \($0)") } ?? Phrase(""))
        case .incidentNoted(let incident): return incident.phrase(at: offset)
        case .ordered(let order):
            return Phrase(zh: "全场", en: "the whole room: ") + order.phrase
        }
    }
}

extension PersonEvent {
    var phrase: Phrase {
        switch self {
        case .registered(let particulars):
            return Phrase(zh: "登记人员", en: "person registered") + particulars.suffix
        case .corrected(let particulars, let reason):
            return (Phrase(zh: "更正个人信息", en: "particulars corrected") + particulars.suffix)
                .because(reason)
        case .barred(let until, let id):
            return Phrase(
                zh: "因 \(id) 违纪，至 \(until) 不得报名",
                en: "barred until \(until) for misconduct in \(id)")
        case .erased(let ground):
            return Phrase(
                zh: "个人信息已删除（\(ground.title.zh)）", en: "data erased (\(ground.title.en))")
        }
    }
}

extension Personal<Particulars> {
    fileprivate var suffix: Phrase {
        guard let value else { return Phrase("") }
        let words = "\(visible(value.name)) \(value.document.masked)"
        return Phrase(zh: "：\(words)", en: ": \(words)")
    }
}
