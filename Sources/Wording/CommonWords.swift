public import CertCore

/// Words that many commands share.
public enum CommonWords {
    public static let cannotTell = Phrase(
        zh: "结果无法写到标准输出。", en: "The result cannot be written to standard output.")
    public static let dryRun = Phrase(
        zh: "（演算：什么也没有写入）", en: "(dry run: nothing was written)")

    /// Where a command for many finds none that it is for.
    public static let nobodyDue = Phrase(zh: "没有等待办理的案卷。", en: "No case waits for this.")

    /// Where no round is under way.
    public static func nothingOpen(finished: Int) -> Phrase {
        finished == 0
            ? Phrase(
                zh: "还没有期次。先采用标准：certify scheme adopt，再开设一期：certify round open。",
                en:
                    "There are no rounds yet. Adopt a scheme, certify scheme adopt, and open one: certify round open."
            )
            : Phrase(
                zh: "\(finished) 期都已办完（--all 可见）。",
                en: "All \(finished) rounds are finished (--all shows them).")
    }

    public static let rehearsal = Phrase(
        zh: "演练 —— 本机构的一切仅供培训与测试", en: "REHEARSAL – for training and tests only")
}

extension Step {
    public var title: Phrase {
        switch self {
        case .standard: Phrase(zh: "标准", en: "Standard")
        case .application: Phrase(zh: "报名", en: "Application")
        case .eligibilityReview: Phrase(zh: "资格审核", en: "Eligibility review")
        case .training: Phrase(zh: "培训", en: "Training")
        case .theoryExam: Phrase(zh: "理论考试", en: "Theory exam")
        case .practicalAssessment: Phrase(zh: "实操考核", en: "Practical assessment")
        case .marking: Phrase(zh: "评分", en: "Marking")
        case .scoreCheck: Phrase(zh: "成绩汇总与审核", en: "Roll-up and check")
        case .panelReview: Phrase(zh: "评审", en: "Panel review")
        case .scorePublication: Phrase(zh: "成绩公布", en: "Score publication")
        case .result: Phrase(zh: "认定结果", en: "Result")
        case .certificate: Phrase(zh: "证书", en: "Certificate")
        }
    }
}

extension CaseFile.State {
    public var title: Phrase {
        switch self {
        case .active: Phrase(zh: "进行中", en: "under way")
        case .returned: Phrase(zh: "待补正", en: "returned for supplement")
        case .absent: Phrase(zh: "缺考", en: "absent")
        case .voided: Phrase(zh: "成绩作废", en: "voided")
        case .objected: Phrase(zh: "异议处理中", en: "objection open")
        case .deferred: Phrase(zh: "已缓考", en: "deferred")
        case .withdrawn: Phrase(zh: "已退出", en: "withdrawn")
        case .rejected: Phrase(zh: "审核未通过", en: "rejected")
        case .passed: Phrase(zh: "通过", en: "passed")
        case .failed: Phrase(zh: "不通过", en: "failed")
        case .certified: Phrase(zh: "已发证", en: "certified")
        case .suspended: Phrase(zh: "证书暂停", en: "suspended")
        case .revoked: Phrase(zh: "证书撤销", en: "certificate withdrawn")
        }
    }
}

extension CaseFile.Standing {
    public var title: Phrase {
        switch self {
        case .active: CaseFile.State.active.title
        case .deferred: CaseFile.State.deferred.title
        case .withdrawn: CaseFile.State.withdrawn.title
        case .rejected: CaseFile.State.rejected.title
        case .passed: CaseFile.State.passed.title
        case .failed: CaseFile.State.failed.title
        }
    }
}

extension Role {
    public var title: Phrase {
        switch self {
        case .administrator: Phrase(zh: "管理员", en: "administrator")
        case .schemeOwner: Phrase(zh: "标准负责人", en: "scheme owner")
        case .registrar: Phrase(zh: "报名登记员", en: "registrar")
        case .eligibilityReviewer: Phrase(zh: "资格审核员", en: "eligibility reviewer")
        case .trainer: Phrase(zh: "培训师", en: "trainer")
        case .examOfficer: Phrase(zh: "考务员", en: "exam officer")
        case .invigilator: Phrase(zh: "监考员", en: "invigilator")
        case .assessor: Phrase(zh: "考评员", en: "assessor")
        case .panelMember: Phrase(zh: "评审委员", en: "panel member")
        case .publisher: Phrase(zh: "成绩公布员", en: "publisher")
        case .objectionHandler: Phrase(zh: "异议处理员", en: "objection handler")
        case .decisionMaker: Phrase(zh: "认定决定人", en: "certification decision maker")
        case .certificateOfficer: Phrase(zh: "证书管理员", en: "certificate officer")
        }
    }
}

/// A number with its noun, in English: "1 paper", "2 papers".
public func counted(_ count: Int, _ noun: String, _ plural: String? = nil) -> String {
    "\(count) " + (count == 1 ? noun : plural ?? noun + "s")
}

/// Items joined as a list in a sentence.
public func listed(_ items: [Phrase]) -> Phrase {
    Phrase(
        zh: items.map(\.zh).joined(separator: "、"), en: items.map(\.en).joined(separator: ", "))
}

public func listed(_ items: some Sequence<some CustomStringConvertible>) -> Phrase {
    listed(items.map { Phrase($0.description) })
}
