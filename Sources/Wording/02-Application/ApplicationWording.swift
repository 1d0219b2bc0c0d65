import CertCore

extension ApplicationRefusal {
    var phrase: Phrase {
        switch self {
        case .windowClosed(let window, let today):
            Phrase(
                zh: "今天是 \(today)，不在报名期 \(window.lowerBound) 至 \(window.upperBound) 之内。",
                en:
                    "Today is \(today); applications are taken from \(window.lowerBound) to \(window.upperBound)."
            )
        case .roundClosed(let round):
            Phrase(zh: "\(round) 期已关闭。", en: "Round \(round) is closed.")
        case .barred(let until):
            Phrase(
                zh: "此人因违纪在 \(until) 之前（含当日）不得报名。",
                en: "The person is barred for misconduct up to and including \(until).")
        case .duplicate(let id):
            Phrase(
                zh: "同一证件号码在本期已有案卷 \(id)。",
                en: "The same identity document already has case \(id) in this round.")
        case .noConsent:
            Phrase(zh: "同意日期晚于今天。", en: "The day of consent is in the future.")
        case .nothingToSupplement:
            Phrase(zh: "本案没有待补正的事项。", en: "Nothing was returned for supplement.")
        case .supplementLate(let deadline):
            Phrase(
                zh: "补正期限 \(deadline) 已过。", en: "The supplement was due by \(deadline).")
        case .notStanding(let standing):
            Phrase(
                zh: "案卷状态为「\(standing.title.zh)」，不能这样办理。",
                en: "The case is “\(standing.title.en)”, so this is not possible.")
                + standing.hint
        case .alreadyStanding:
            Phrase(zh: "案卷本来就在办理中。", en: "The case is under way already.")
        case .settled(let step):
            Phrase(
                zh: "「\(step.title.zh)」已完成，不能再更改申请。",
                en: "“\(step.title.en)” is done; the application can no longer be amended.")
        case .reviewed:
            Phrase(
                zh:
                    "审核是依据这些经历、证书、证明材料和出生日期通过的，不能再改；文字上的更正仍可办理。确需更改的，请第二人先撤回审核：certify case reverse。",
                en:
                    "The acceptance rests on these jobs, certificates, evidence and this birth date; only words may still be corrected. To change them, a second person first reverses it: certify case reverse."
            )
        case .otherScheme:
            Phrase(
                zh: "该期采用另一版标准；案卷固定于其开立时的版本。",
                en:
                    "That round follows another scheme version; a case keeps the one it was opened under."
            )
        case .resit(let refusal): refusal.phrase
        }
    }
}

extension CaseFile.Standing {
    /// How a case comes to be under way again.
    fileprivate var hint: Phrase {
        switch self {
        case .deferred, .withdrawn:
            Phrase(
                zh: "恢复办理：certify case reopen。", en: " To take it up again: certify case reopen.")
        case .rejected:
            Phrase(
                zh: "第二人可以撤回审核结论：certify case reverse。",
                en: " A second person can take the rejection back: certify case reverse.")
        case .active, .passed, .failed: Phrase("")
        }
    }
}

extension ResitRefusal {
    var phrase: Phrase {
        switch self {
        case .notFailed(let id):
            Phrase(
                zh: "\(id) 没有不通过的结果，无从补考。",
                en: "\(id) has no failed result to resit.")
        case .tooEarly(let earliest):
            Phrase(zh: "补考最早自 \(earliest) 起。", en: "A resit is possible from \(earliest).")
        case .noAttemptsLeft(let maximum):
            Phrase(
                zh: "最多 \(maximum) 次，已用完。", en: "All attempts are used up: \(maximum).")
        case .otherPerson(let id):
            Phrase(
                zh: "\(id) 是另一个人的案卷。", en: "\(id) is the case of another person.")
        }
    }
}
