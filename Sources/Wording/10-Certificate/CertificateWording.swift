public import CertCore

extension CertificateRefusal {
    var phrase: Phrase {
        switch self {
        case .notPassed:
            Phrase(
                zh: "没有「通过」的认定决定，不能发证。",
                en: "There is no decision to pass; no certificate can be issued.")
        case .alreadyIssued(let number):
            Phrase(
                zh: "证书 \(number) 已经颁发。内容有变时用 certify certificate replace。",
                en:
                    "Certificate \(number) is issued already. If its content changed: certify certificate replace."
            )
        case .notIssued:
            Phrase(zh: "尚未颁发证书。", en: "No certificate was issued yet.")
        case .wrongStatus(let status):
            Phrase(
                zh: "证书现为「\(status.title.zh)」，不能如此办理。",
                en: "The certificate is \(status.title.en); this cannot be done to it.")
        case .windowsOpen(let last): .windowsOpen(until: last)
        case .openObjections(let numbers): .openObjections(numbers)
        case .serialsUsedUp(let series):
            Phrase(
                zh: "证书编号 \(series) 的序号已用完。请在标准中加长序号。",
                en: "The serials of \(series) are used up. Give the scheme's layout more digits.")
        case .personalDataErased:
            Phrase(
                zh: "此人的个人信息已删除，无法制作证书。",
                en: "The person's data were erased; there is nobody to write a certificate for.")
        }
    }
}

extension CertificateRecord.Status {
    public var title: Phrase {
        switch self {
        case .active: Phrase(zh: "有效", en: "active")
        case .suspended: Phrase(zh: "暂停", en: "suspended")
        case .withdrawn: Phrase(zh: "撤销", en: "withdrawn")
        }
    }
}
