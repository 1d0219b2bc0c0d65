public import CertCore

extension ErasureGround {
    public var title: Phrase {
        switch self {
        case .request: Phrase(zh: "本人要求", en: "on request")
        case .retention: Phrase(zh: "保存期已满", en: "kept long enough")
        case .mistake: Phrase(zh: "误录", en: "entered by mistake")
        }
    }
}

extension ErasureRefusal {
    func phrase(of person: PersonID) -> Phrase {
        switch self {
        case .alreadyErased:
            Phrase(zh: "\(person) 的个人信息已经删除。", en: "\(person)'s data are erased already.")
        case .openCase(let id, let standing):
            Phrase(
                zh:
                    "\(person) 的案卷 \(id) 状态为「\(standing.title.zh)」。请先办完，或 certify case withdraw \(id)。",
                en:
                    "\(person)'s case \(id) is “\(standing.title.en)”. Finish it first, or certify case withdraw \(id)."
            )
        case .barred(let until):
            Phrase(
                zh: "\(person) 在 \(until) 之前（含当日）不得报名，须凭身份信息识别；期满后再删除。",
                en:
                    "\(person) is barred up to and including \(until), which needs the identity; erase it afterwards."
            )
        }
    }
}
