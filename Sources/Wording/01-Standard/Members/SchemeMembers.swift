extension MemberWords {
    static let scheme = """
        id
        标准的编号，不再改变。
        The scheme's id, never changed.

        version
        版本；考生始终按报名时的版本认定。
        Its version; a candidate keeps the one they enrolled under.

        title
        标准的名称。
        The scheme's title.

        occupation
        所认定的职业。
        The occupation that is certified.

        occupation.code
        职业编码，如 4-07-02-03。
        Its code, such as 4-07-02-03.

        occupation.title
        职业名称。
        Its title.

        occupation.direction
        职业方向或工种。
        The branch of the occupation, where there is one.

        level
        等级：5 初级工，4 中级工，3 高级工，2 技师，1 高级技师。
        The level, from 5 (lowest) to 1.

        steps
        步骤，按考生经过的次序。
        The steps, in the order candidates pass them.

        steps.step
        哪一步：standard 标准，application 报名，eligibility-review 资格审核，training 培训，theory-exam 理论考试，practical-assessment 实操考核，marking 阅卷，score-check 成绩汇总与审核，panel-review 评审，score-publication 成绩公布，result 认定结果，certificate 颁发证书。
        Which step it is. marking and score-check stand for panel-review in the nine-step procedure.

        steps.optional
        true 表示可以跳过。
        True where it may be left out.

        steps.gates
        进入本步骤须先满足的条件。
        What must be true before the step is entered.

        steps.gates.taken
        参加过该科目，无论结果如何。
        The part was taken, whatever came of it.

        steps.gates.passed
        该科目已合格，或保留了合格成绩。
        The part was passed, now or earlier.

        competencies
        所认定的能力。
        The competencies that are certified.

        competencies.id
        能力编号，供题库、任务与课程引用。
        The competency's id, for banks, tasks and courses to refer to.

        competencies.title
        能力名称。
        The competency's title.

        competencies.definition
        一句话说明这项能力。
        What it is, in a sentence.

        dimensions
        一并报告成绩的维度，如基础能力。
        What measures are reported together by, such as basic ability.

        dimensions.id
        维度编号，供考核项引用。
        The dimension's id, for measures to refer to.

        dimensions.title
        维度名称。
        The dimension's title.

        dimensions.floor
        该维度的最低得分率；低于此百分比即不合格。
        Percent of the dimension's own points under which nobody passes.

        training
        培训：学时、补弱课程。步骤中有 training 时必写。
        Training: hours, and courses by weakness. Required where there is a step training.

        training.courses
        所用课程表的编号。
        The course list, by its id.

        training.hours
        必修学时。
        Hours to be completed.

        training.byCompetency
        能力薄弱时安排的课程：能力编号对应课程编号。
        The course that strengthens a weak competency: course ids by competency ids.

        training.byTag
        标签所指内容薄弱时安排的课程：标签对应课程编号。
        The course for what is tagged so: course ids by tags.

        training.weakBelow
        得分率低于此百分比算薄弱；不写为 60。
        Percent of its points under which somebody is weak in it; 60 if not given.

        panel
        评审组人数。步骤中有 panel-review 时必写。
        How many people a panel needs. Required where there is a step panel-review.

        panel.atLeast
        至少几人。
        How many at least.

        panel.candidatesEach
        每多少名考生配一人，向上取整。
        One person for every so many candidates, rounded up.

        panel.odd
        true 表示人数须为单数，表决才不会平局。
        True where the number must be odd, so that a vote cannot tie.

        misconduct
        违纪等级与处理。
        Tiers of misconduct, and what follows.

        misconduct.id
        违纪等级的编号。
        The tier's id.

        misconduct.title
        违纪等级的名称。
        The tier's title.

        misconduct.effect
        part-void 本科目无效，all-void 全部科目无效并停考，penalty 扣分。
        part-void: the part is void; all-void: all parts are, and applications are barred; penalty: points off.

        misconduct.barMonths
        停考几个月。
        For how many months no application is taken.

        misconduct.points
        先扣去的分数。
        Points taken off first.

        misconduct.percent
        再从余下的分数中扣去的百分比。
        Percent then taken off what remains.

        workingDays
        各期限的工作日数；0 表示没有。
        Windows in working days; 0 means there is none.

        workingDays.supplement
        补正材料的期限。
        For supplementing an application.

        workingDays.objection
        对成绩提出异议的期限。
        For objecting to scores.

        workingDays.publicNotice
        公示期。
        Of public notice.

        calendars
        计算工作日所用的日历，每年一份。
        The calendars by which working days are counted, one for each year.

        decision
        各科目成绩怎样得出结果。
        How parts become a result.

        decision.model
        conjunctive 各科目均须合格，compensatory 只看综合分，mixed 综合分合格且各科目不低于下限。
        conjunctive: every part meets its cut; compensatory: only the composite counts; mixed: the composite, with a floor for each part.

        decision.cut
        综合分的合格线。
        The composite that passes.

        grades
        成绩等第，从高到低。
        Grades, from the highest down.

        grades.title
        等第名称，如“优秀”。
        What it is called, such as Excellent.

        grades.from
        从多少分起。
        From how many points on.

        grades.by
        lowest-part 看最低的科目，composite 看综合分。
        lowest-part: by the lowest part; composite: by the composite.

        rounding
        成绩如何显示；是否合格按未修约的值判定。
        How scores are shown; decisions are made on the exact values.

        rounding.places
        小数位数。
        Decimal places.

        rounding.mode
        half-up 四舍五入，half-even 四舍六入五成双（GB/T 8170）。
        half-up, or half-even (GB/T 8170).

        resit
        补考。
        When a failed candidate may come again, and what they keep.

        resit.carryMonths
        合格科目的成绩保留几个月；0 表示不保留。
        For how many months a passed part is kept; 0 keeps none.

        resit.carryAttempts
        保留的成绩可用几次。
        How often a passed part may be carried.

        resit.anchor
        保留期从何时起算：registration-deadline 报名截止日，exam-date 考试日，month-end 当月末。
        What that is counted from: registration-deadline, exam-date or month-end.

        resit.waitDays
        第一次、第二次……不合格后须等几天；之后按最后一项。
        Days to wait after the first, second … failure; the last one repeats.

        resit.maximumAttempts
        最多考几次；不写为不限。
        How many attempts there are; no limit if not given.

        certificate
        证书。
        The certificate.

        certificate.number
        证书编号的组成，如 {issuer}{body}{province}{site}{year:2}{level}{serial:6}；恰有一个 serial。
        How its number is made, such as {issuer}{body}{province}{site}{year:2}{level}{serial:6}; with exactly one serial.

        certificate.title
        证书名称。
        What it is called.

        certificate.validityMonths
        有效期几个月；不写为长期有效。
        For how many months it is valid; for ever if not given.

        separation
        职责分离：哪些事不能由同一人办。
        Which duties the same person may not unite.

        separation.rules
        decider-uninvolved 认定决定人未参与培训与考评，entering-not-verifying 录入与复核分开，invigilator-not-scorer 监考不评分，trainer-not-assessor 培训者不考评，objection-uninvolved 异议由无关者处理，reversal-by-second 撤销须另一人办。
        Which rules hold (ISO/IEC 17024): who decides was not involved, who verifies did not enter, and so on.

        separation.trainerMonths
        培训过某人之后，几个月内不得考评其人。
        For how many months training somebody bars from assessing them.
        """
}
