public import CertCore
public import Credentials
import TextFormats

extension CredentialCheck {
    /// One answer to one question about a certificate.
    public struct Line: Hashable, Sendable {
        public var question: Phrase
        public var answer: Phrase
        /// Nil where nothing could be asked.
        public var isGood: Bool?
    }

    /// Every question with its answer; none stands for another.
    public var lines: [Line] {
        var lines = [
            Line(
                question: Phrase(zh: "签名", en: "Signature"), answer: signature.phrase,
                isGood: signature == .valid),
            Line(
                question: Phrase(zh: "密钥归属", en: "Key"), answer: issuer.phrase,
                isGood: issuer == .signedByItself),
        ]
        if let trust {
            lines.append(
                Line(
                    question: Phrase(zh: "发证机构", en: "Issuer"), answer: trust.phrase,
                    isGood: trust == .notAsked ? nil : trust == .trusted))
        }
        if let dates {
            lines.append(
                Line(
                    question: Phrase(zh: "有效期", en: "Dates"), answer: phrase(of: dates),
                    isGood: dates == .current))
        }
        lines.append(
            Line(
                question: Phrase(zh: "状态", en: "Status"), answer: status.phrase,
                isGood: status == .unknown ? nil : status == .active))
        return lines
    }

    /// The sum of the answers.
    public var verdict: Phrase {
        if holds {
            return status == .unknown
                ? Phrase(
                    zh: "证书真实，且未过期；是否暂停或撤销未知。",
                    en: "Genuine and in date; whether it was suspended or withdrawn is not known.")
                : Phrase(zh: "证书真实有效。", en: "Genuine and valid.")
        }
        if trust == .notAsked, signature == .valid, issuer == .signedByItself {
            return Phrase(
                zh: "不能确认：任何人都能自制密钥签名。请以 --key 或 --issuer 给出发证机构的公钥。",
                en:
                    "Not confirmed: anybody can sign with a key of their own. Give the issuer's key with --key or --issuer."
            )
        }
        return Phrase(zh: "不能采信。", en: "Not to be relied upon.")
    }

    private func phrase(of dates: DateAnswer) -> Phrase {
        switch dates {
        case .current:
            switch credential?.expires {
            case let last?: Phrase(zh: "有效至 \(last)", en: "valid through \(last)")
            case nil: Phrase(zh: "长期有效", en: "does not expire")
            }
        case .notYet(let day): Phrase(zh: "\(day) 起才有效", en: "valid only from \(day)")
        case .expired(let last): Phrase(zh: "已于 \(last) 到期", en: "expired after \(last)")
        }
    }
}

extension CredentialCheck.SignatureAnswer {
    var phrase: Phrase {
        switch self {
        case .valid: Phrase(zh: "正确，内容未被改动", en: "valid; nothing was changed")
        case .invalid:
            Phrase(
                zh: "错误：内容被改动，或由别的密钥签名",
                en: "wrong: something was changed, or another key signed")
        case .unreadable(let problem): problem.phrase
        }
    }
}

extension ProofProblem {
    var phrase: Phrase {
        switch self {
        case .noProof: Phrase(zh: "没有签名", en: "there is no proof")
        case .severalProofs:
            Phrase(zh: "不止一个签名", en: "there is more than one proof")
        case .unexpected(let member, let wanted):
            Phrase(
                zh: "签名的 \(member) 不是 \(wanted)", en: "the proof's \(member) is not \(wanted)")
        case .unknown(let member):
            Phrase(
                zh: "签名含有未知的成员 \(visible(member))",
                en: "the proof has an unknown member \(visible(member))")
        case .badSignature:
            Phrase(zh: "签名值读不懂", en: "the proof's value is not a signature")
        case .otherContext:
            Phrase(
                zh: "签名与文件的 @context 不同", en: "proof and document have different contexts")
        case .number(let path):
            Phrase(
                zh: "\(visible(path.joined(separator: "."))) 是数字；各家对数字的读法不一，证书中不得有",
                en:
                    "\(visible(path.joined(separator: "."))) is a number; readers disagree about those, so a certificate has none"
            )
        case .notCanonical:
            Phrase(zh: "没有规范形式", en: "it has no canonical form")
        }
    }
}

extension CredentialCheck.IssuerAnswer {
    var phrase: Phrase {
        switch self {
        case .signedByItself:
            Phrase(zh: "签名的密钥就是文件所写机构的密钥", en: "the issuer the document names signed it")
        case .signedByAnother(let key):
            Phrase(
                zh: "签名的不是文件所写机构" + (key.map { "（\($0.did)）" } ?? ""),
                en: "not signed by the issuer it names" + (key.map { " but by \($0.did)" } ?? ""))
        case .unreadable(.member(let path)):
            Phrase(
                zh: "不是本系统的证书：\(path.joined(separator: ".")) 缺少或写法不对",
                en:
                    "not a certificate of this kind: \(path.joined(separator: ".")) is missing or malformed"
            )
        case .unreadable(.altered):
            Phrase(
                zh: "含有证书不应有的内容", en: "it says more or other things than a certificate does")
        }
    }
}

extension CredentialCheck.TrustAnswer {
    var phrase: Phrase {
        switch self {
        case .trusted: Phrase(zh: "是所给的机构", en: "is the one given")
        case .otherKey(let key):
            Phrase(zh: "不是所给的机构（\(key.did)）", en: "is not the one given (\(key.did))")
        case .notAsked: Phrase(zh: "未知：没有给出公钥", en: "not known: no key was given")
        }
    }
}

extension CredentialCheck.StatusAnswer {
    var phrase: Phrase {
        switch self {
        case .active: CertificateRecord.Status.active.title
        case .suspended: CertificateRecord.Status.suspended.title
        case .withdrawn: CertificateRecord.Status.withdrawn.title
        case .superseded:
            Phrase(zh: "已被换发的证书取代", en: "superseded by a replacement")
        case .notRegistered:
            Phrase(zh: "登记册中没有这张证书", en: "the register does not have it")
        case .unknown: Phrase(zh: "未知：没有登记册可查", en: "not known: there is no register at hand")
        }
    }
}
