import ExamBank

extension FindingCode {
    /// What adds up, what can be reached, what is scored.
    var schemeExplanation: Explanation? {
        switch self {
        case .schemeWeightsSum:
            Explanation(
                zh: ("各科目权重合计既不是 100，也不全为 0。", "综合分按权重相加；程序不替您按比例调整，因为那会改变标准。"),
                en: (
                    "The parts' weights make neither 100 nor nothing.",
                    "The composite is their weighted sum. They are not scaled for you, since that would change the standard."
                ),
                bad: #""weight": "50""#, good: #""weight": "40""#)
        case .compositeWithoutWeights:
            Explanation(
                zh: ("认定模式需要综合分，各科目却没有权重。", "没有权重就算不出综合分，谁也无法通过。"),
                en: (
                    "The decision model needs a composite, but no part has a weight.",
                    "Without weights there is no composite, and nobody could pass."
                ),
                bad: #""decision": { "model": "compensatory", "cut": "60" }"#,
                good: #""decision": { "model": "conjunctive" }"#)
        case .pointsSum:
            Explanation(
                zh: ("考核项或试卷各节的分值合计不是 100。", "合格线以百分制写成；满分不是 100，60 分就不再是六成。"),
                en: (
                    "The points of a part's measures, or of a form's sections, do not make 100.",
                    "Cuts are written out of 100: with another total, 60 points are no longer sixty percent."
                ),
                bad: #""points": "30""#, good: #""points": "35""#)
        case .quantitativeShare:
            Explanation(
                zh: ("量化分所占比例不在 60% 至 70% 之间。", "量化分太少，结果取决于谁来评；太多，则看不出共情等只能由人判断的素质。"),
                en: (
                    "The share of quantitative points is outside 60 to 70 percent.",
                    "With less, the result depends on who assesses; with more, what only people can judge, such as empathy, hardly counts."
                ),
                bad: #""kind": "judged", "points": "35""#,
                good: #""kind": "quantitative", "points": "35""#)
        case .countingUndeclared:
            Explanation(
                zh: (
                    "按单位扣分，却没有说明不足一个单位如何计算。",
                    "超时 7 分钟、每 5 分钟扣 2 分：按满 5 分钟扣 2 分，按不足也算扣 4 分，按比例扣 2.8 分。须由标准写明。"
                ),
                en: (
                    "Points go off by the unit, but how a part of a unit counts is not said.",
                    "Seven minutes over, 2 points for every five: completed units take off 2, started ones 4, a proportion 2.8. The scheme has to say which."
                ),
                bad: #""points": "2", "perMinutes": "5""#,
                good: #""points": "2", "perMinutes": "5", "count": "completed""#)
        case .numbersTooFine:
            Explanation(
                zh: ("数字的小数位太多，合起来可能超出精确运算的范围。", "分数精确计算，从不近似；请减少小数位。"),
                en: (
                    "Numbers have so many decimals that together they could leave the bounds of exact arithmetic.",
                    "Scores are computed exactly, never nearly; use fewer decimals."
                ),
                bad: #""perMinutes": "7.000000000001""#, good: #""perMinutes": "5""#)
        case .unreachable:
            Explanation(
                zh: ("合格线、下限或分档高于能得到的最高分。", "谁也达不到，这一科便无人能过。"),
                en: (
                    "A cut, floor or band is above the most that can be had.",
                    "Nobody could reach it, and nobody would pass."
                ),
                bad: #""cut": "95""#, good: #""cut": "60""#)
        case .contradictoryGates:
            Explanation(
                zh: ("同一指标的两个门槛互相矛盾。", "没有任何数值能同时满足二者。"),
                en: (
                    "Two gates on one metric contradict each other.",
                    "There is no value that meets both."
                ),
                bad: """
                    "gates": [
                      { "metric": "speed", "title": "速度", "atLeast": "60", "statistic": "mean", "missing": "fail" },
                      { "metric": "speed", "title": "速度", "atMost": "50", "statistic": "mean", "missing": "fail" }]
                    """,
                good: """
                    "gates": [
                      { "metric": "speed", "title": "速度", "atLeast": "60", "statistic": "mean", "missing": "fail" }]
                    """)
        case .bandNeverReached:
            Explanation(
                zh: ("分档排在更低或相同的分档之后。", "分档自上而下比较，先满足的先得，后面这一档永远用不到。"),
                en: (
                    "A band stands after a lower or equal one.",
                    "Bands are tried from the first on, so it is never reached."
                ),
                bad:
                    #""bands": [{ "atLeast": "60", "points": "18" }, { "atLeast": "80", "points": "30" }]"#,
                good:
                    #""bands": [{ "atLeast": "80", "points": "30" }, { "atLeast": "60", "points": "18" }]"#
            )
        case .bandPoints:
            Explanation(
                zh: ("较低的分档得分更高，或超过该项的分值。", "那样，做得更差反而得分更多。"),
                en: (
                    "A lower band earns more, or more than the measure has.",
                    "Doing worse would then pay."
                ),
                bad:
                    #""bands": [{ "atLeast": "80", "points": "18" }, { "atLeast": "60", "points": "30" }]"#,
                good:
                    #""bands": [{ "atLeast": "80", "points": "30" }, { "atLeast": "60", "points": "18" }]"#
            )
        case .gradeNeverReached:
            Explanation(
                zh: ("等第排在更低或相同的等第之后。", "等第自上而下比较，后面这一等永远用不到。"),
                en: (
                    "A grade stands after a lower or equal one.",
                    "Grades are tried from the first on, so nobody ever gets it."
                ),
                bad:
                    #""grades": [{ "title": "合格", "from": "60", "by": "lowest-part" }, { "title": "优", "from": "90", "by": "lowest-part" }]"#,
                good:
                    #""grades": [{ "title": "优", "from": "90", "by": "lowest-part" }, { "title": "合格", "from": "60", "by": "lowest-part" }]"#
            )
        case .passWithoutGrade:
            Explanation(
                zh: ("最低的等第高于合格线。", "两者之间的人合格了，却没有等第可写在证书上。"),
                en: (
                    "The lowest grade starts above the cut.",
                    "Those between pass, but have no grade to be printed."
                ),
                bad: #""grades": [{ "title": "合格", "from": "70", "by": "lowest-part" }]"#,
                good: #""grades": [{ "title": "合格", "from": "60", "by": "lowest-part" }]"#)
        case .infeasible:
            Explanation(
                zh: ("题库的试题不够组成一份试卷。", "提示写明哪一题型、哪一鉴定点缺几道；考试当天才发现就太晚了。"),
                en: (
                    "The bank has not enough items for a form.",
                    "The finding names each type and point with what it needs and has; on the day of the exam it would be too late."
                ),
                bad: #""type": "single", "count": 8, "points": "7.5""#,
                good: #""type": "single", "count": 3, "points": "20""#)
        case .submissionAfterEnd:
            Explanation(
                zh: ("最早交卷时间晚于考试结束。", "那样就没有人能自己交卷。"),
                en: (
                    "Handing in is allowed only after the exam is over.",
                    "Then nobody could hand in at all."
                ),
                bad: #""earliestSubmissionMinutes": 91"#, good: #""earliestSubmissionMinutes": 30"#)
        case .sectionTimes:
            Explanation(
                zh: ("各大题的时间与科目的时间不符。", "大题要么都写 minutes，要么都不写；都写时，和须等于科目的 minutes。"),
                en: (
                    "The times of the sections are not the time of the part.",
                    "Either every section has minutes or none; together they make the part's minutes."
                ),
                bad: #""minutes": 50"#, good: #""minutes": 60"#)
        case .timedSectionsAreFree:
            Explanation(
                zh: ("大题有单独的时间或休息，却可以随意往来。", "单独的时间和休息，只有离开后不能返回的大题才有意义。"),
                en: (
                    "Sections have own times or breaks, but candidates may move everywhere.",
                    "A time of its own, or a break behind it, needs a section that is left for good."
                ),
                bad: #""navigation": "free""#, good: #""navigation": "sections""#)
        case .typingOverTime:
            Explanation(
                zh: ("打字题自己的时间，比所在大题或科目的时间还长。", "速度按打字题的全部时间计算；时间不够打完，对考生不公平。"),
                en: (
                    "The typing tests of a form take longer than their section, or the part.",
                    "Speed is reckoned over a test's whole time; whom the end cuts short would lose by it."
                ),
                bad: #""minutes": 10"#, good: #""minutes": 90"#)
        case .breakAfterLast:
            Explanation(
                zh: ("最后一个大题之后有休息。", "之后没有试题了，考生交卷即可。"),
                en: (
                    "There is a break after the last section.",
                    "Nothing comes after it: the candidate hands in."
                ),
                bad: #""breakMinutes": 10"#, good: #""breakMinutes": 0"#)
        case .warningAtStart:
            Explanation(
                zh: ("提醒的时刻不在考试时间之内。", "剩余时间一开始就不比它多，提醒不会出现。"),
                en: (
                    "A warning lies outside the time of the exam.",
                    "There is never that much time left, so that it would not be seen."
                ),
                bad: #""warningMinutes": [90]"#, good: #""warningMinutes": [15, 5]"#)
        case .checklistWithoutTask:
            Explanation(
                zh: ("按检查表计分，却没有指明任务。", "检查表在任务里；没有任务就没有检查表。"),
                en: (
                    "A measure is scored by checklist, but names no task.",
                    "Checklists belong to tasks: without one there is nothing to tick."
                ),
                bad: #""source": { "from": "checklist" }"#,
                good: #""task": "call", "source": { "from": "checklist" }"#)
        case .noDeductions:
            Explanation(
                zh: ("按扣分计分，却没有扣分规则。", "那样人人都得满分。"),
                en: (
                    "A measure is scored by deductions, but there are none.",
                    "Everybody would get full marks."
                ),
                bad: #""source": { "from": "deductions" }, "deductions": []"#,
                good: """
                    "source": { "from": "deductions" },
                    "deductions": [{ "id": "error", "title": "操作错误", "points": "1" }]
                    """)
        case .capUnderUnit:
            Explanation(
                zh: ("扣分上限低于一次扣分。", "第一次就扣不足，规则所写的分值从不生效。"),
                en: (
                    "The cap is under a single deduction.",
                    "Even the first does not count in full, so the points named never apply."
                ),
                bad: #""points": "2", "cap": "1""#, good: #""points": "2", "cap": "10""#)
        case .gateWithoutData:
            Explanation(
                zh: ("门槛所用的指标没有数据来源，缺数据者却一律不过。", "外来考生没有表扬记录，这是无法评定，不是不合格。"),
                en: (
                    "A gate fails whoever has no data, though no task makes any.",
                    "An outside candidate has no record of praise: that cannot be assessed, which is not a fail."
                ),
                bad:
                    #""gates": [{ "metric": "praise", "title": "表扬", "atLeast": "5", "statistic": "mean", "missing": "fail" }]"#,
                good:
                    #""gates": [{ "metric": "praise", "title": "表扬", "atLeast": "5", "statistic": "mean", "missing": "not-assessable" }]"#
            )
        default: nil
        }
    }
}
