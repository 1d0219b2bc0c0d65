public import CertCore
public import Ledger
import Seals

extension Verification.Fault {
    /// What is wrong, after "event 17".
    public var phrase: Phrase {
        switch self {
        case .missing: Phrase(zh: "缺失", en: "is missing")
        case .altered: Phrase(zh: "内容被改动", en: "was altered")
        case .uncommitted: Phrase(zh: "不属于任何一次提交", en: "belongs to no commit")
        case .otherHead:
            Phrase(zh: "与其提交所记的链头不符", en: "does not end as its commit says")
        case .timeRunsBack:
            Phrase(zh: "的提交早于前一次提交", en: "is of a commit earlier than the one before")
        case .unknownOperator(let name):
            Phrase(
                zh: "的提交署名 \(name)，而当时没有这位操作员",
                en: "is of a commit by \(name), who had no key then")
        case .badSignature(let name):
            Phrase(zh: "的提交不是 \(name) 的签名", en: "is of a commit that \(name)'s key did not sign")
        case .strayCommit:
            Phrase(zh: "被两次提交重复包含", en: "is covered by two commits")
        }
    }
}

extension Verification {
    public var phrase: Phrase {
        switch self {
        case .sound(let events, let commits, let head):
            Phrase(
                zh: "\(events) 条记录、\(commits) 次提交，每一条与每个签名都无误；链头 \(events):\(head.hex)",
                en:
                    "\(counted(Int(events), "event")) in \(counted(Int(commits), "commit")), every one and every signature as written; head \(events):\(head.hex)"
            )
        case .broken(let sequence, let fault):
            Phrase(
                zh: "第 \(sequence) 条记录\(fault.phrase.zh)。",
                en: "Event \(sequence) \(fault.phrase.en).")
        }
    }
}
