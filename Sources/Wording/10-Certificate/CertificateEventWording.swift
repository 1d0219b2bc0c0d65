import CertCore

extension CertificateEvent {
    var phrase: Phrase {
        switch self {
        case .issued(let number, _, let day, let expires, _):
            let until = expires.map { Phrase(zh: "，有效至 \($0)", en: ", valid until \($0)") }
            return Phrase(zh: "\(day) 发证 \(number)", en: "certificate \(number) issued \(day)")
                + (until ?? Phrase(""))
        case .suspended(let reason):
            return Phrase(zh: "证书暂停", en: "certificate suspended").because(reason)
        case .reinstated(let reason):
            return Phrase(zh: "证书恢复", en: "certificate reinstated").because(reason)
        case .withdrawn(let reason):
            return Phrase(zh: "证书撤销", en: "certificate withdrawn").because(reason)
        case .replaced(_, let reason):
            return Phrase(zh: "换发证书", en: "certificate replaced").because(reason)
        }
    }
}
