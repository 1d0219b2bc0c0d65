extension MemberWords {
    static let eligibility = """
        eligibility
        报考条件。
        Who may apply.

        eligibility.asOf
        年龄与年限算到哪一天：registration-deadline 报名截止日，exam-date 考试日，year-end 当年年末。
        The day on which age and work time are counted: registration-deadline, exam-date or year-end.

        eligibility.remainder
        各段经历整月之外的零头：thirty-days-are-a-month 每三十天折一个月，dropped 舍去。
        Days that jobs leave over beside whole months: thirty of them are a month, or they are dropped.

        eligibility.anyOf
        报考条件，符合其一即可。
        Conditions, any of which suffices.

        eligibility.anyOf.id
        条件的编号，如 4-1。
        The condition's id, such as 4-1.

        eligibility.anyOf.title
        条件的文字。
        The condition in words.

        eligibility.anyOf.age
        至少几周岁。
        Full years of age at least.

        eligibility.anyOf.certificate
        须持有本职业的证书。
        A certificate of the occupation that must be held.

        eligibility.anyOf.certificate.level
        证书等级。
        Of this level.

        eligibility.anyOf.certificate.heldYears
        取得已满几年。
        For at least so many years.

        eligibility.anyOf.professionalTitle
        须有专业技术职称。
        A professional title that must be held.

        eligibility.anyOf.professionalTitle.rank
        至少这一级：junior 初级，middle 中级，senior 高级。
        Of at least this rank.

        eligibility.anyOf.professionalTitle.heldYears
        取得已满几年。
        For at least so many years.

        eligibility.anyOf.diploma
        须有本专业或相关专业的毕业证书。
        A diploma in this or a related field.

        eligibility.anyOf.diploma.kinds
        哪些毕业证书，任一即可。
        Of any of these kinds.

        eligibility.anyOf.diploma.countsFinalYear
        true 表示包括应届毕业生。
        True where students of the final year count as holders.

        eligibility.anyOf.work
        须有本职业或相关职业的工作经历。
        Work in the occupation or a related one.

        eligibility.anyOf.work.years
        满几年。
        For so many years.

        eligibility.anyOf.work.count
        cumulative 累计，continuous 连续。
        cumulative: all of it together; continuous: without a break.

        eligibility.anyOf.work.after
        只算取得此项之后的工作：certificate 证书，title 职称，diploma 毕业证书。
        Counts only work after this was obtained.

        eligibility.anyOf.evidence
        须提交的证明。
        What the applicant has to show.
        """
}
