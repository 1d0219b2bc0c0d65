public import CertCore

/// What is said of applicants with special needs.
public enum EligibilityWords {
    /// How to accept somebody whose needs are to be provided for.
    public static func toProvide(for id: CaseID, under condition: ConditionID) -> Phrase {
        let command = "certify review accept \(id) --condition \(condition)"
        return Phrase(
            zh:
                "\(id) 满足条件 \(condition)，但有特殊需要，请单独通过：\(command) --extra-time 百分比（或 --extra-minutes 分钟）--breaks 分钟 --note 安排（不延长则为 0）",
            en:
                "\(id) meets \(condition) and states special needs. Accept with what is provided: \(command) --extra-time PERCENT (or --extra-minutes N) --breaks N --note TEXT (0 for no more time)"
        )
    }

    /// Where a reviewer reads what the applicant needs.
    static func statesNeeds(_ id: CaseID) -> Phrase {
        Phrase(
            zh: "⚠ 有特殊需要：certify show \(id) --personal",
            en: "⚠ states special needs: certify show \(id) --personal")
    }
}
