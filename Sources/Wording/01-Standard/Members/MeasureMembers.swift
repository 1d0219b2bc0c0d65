extension MemberWords {
    /// Their paths start from a measure.
    static let measures = """
        id
        考核项编号。
        The measure's id.

        title
        考核项名称。
        The measure's title.

        dimension
        归入哪个维度报告。
        The dimension it is reported under.

        competencies
        所考察的能力。
        The competencies it shows.

        tags
        标签，可按标签安排补弱培训。
        Tags, from which training may be mapped.

        kind
        quantitative 可量化，judged 由考评员评判。
        quantitative: it is counted; judged: assessors rate it.

        points
        最多给科目加几分；各考核项之和为 100。
        The most it adds to the part; all measures sum to 100.

        source
        分数从何而来。
        Where its points come from.

        source.from
        checklist 评分点得分折算，deductions 满分减扣分，rubric 等级量表，bands 指标分档，feedback 反馈表，marks 考评员直接打分。
        checklist: its ticked entries; deductions: full points less these; rubric: a rating; bands: of a metric; feedback: a form's mean; marks: given directly.

        source.rubric
        评分量表的编号。
        The rubric, by its id.

        source.form
        反馈表的编号。
        The feedback form, by its id.

        source.conversion
        等级折算：share-of-maximum 等级除以最高等级，share-of-range 从最低等级算起。
        How a rating becomes a share: r / max, or (r − min) / (max − min).

        source.metric
        分档所看的指标。
        The metric that is held against the bands.

        source.statistic
        指标有多个值时怎样取：mean 平均，every 每一个都要，或写 percentile。
        What a list of cases is taken by: mean, every (the worst one), or percentile.

        source.statistic.percentile
        第几百分位数。
        Which percentile.

        source.bands
        各档，从高到低；达到哪一档得哪一档的分。
        The bands; the first whose bound is reached gives its points.

        source.bands.atLeast
        达到多少，数或百分比如 "95%"。
        The bound: a number, or a percentage such as "95%".

        source.bands.points
        该档得分。
        What it is worth.

        task
        所用任务的编号。
        The task it is observed in, by its id.

        gates
        无论得几分都必须守住的门槛。
        Thresholds that must be kept whatever the points.

        gates.metric
        指标的编号。
        The metric, by its id.

        gates.title
        指标的名称。
        What is measured.

        gates.atLeast
        不低于多少，数或百分比如 "95%"。
        At least this: a number, or a percentage such as "95%".

        gates.atMost
        不高于多少，数或百分比如 "5%"。
        At most this: a number, or a percentage such as "5%".

        gates.statistic
        指标有多个值时怎样取：mean 平均，every 每一个都要，或写 percentile。
        What a list of cases is taken by: mean, every (the worst one), or percentile.

        gates.statistic.percentile
        第几百分位数。
        Which percentile.

        gates.missing
        没有数据时：not-assessable 不适用，fail 不合格，incomplete 暂不能评定。
        Without data it is not-assessable (does not apply), a fail, or the case is incomplete.

        deductions
        扣分规定。
        What is taken off.

        deductions.id
        扣分项的编号。
        The deduction's id.

        deductions.title
        扣分项的名称。
        What it is for.

        deductions.points
        每次或每单位扣几分。
        Points for each occurrence or unit.

        deductions.per
        一个单位是多少；要同时写明 count。
        The size of a unit; it needs count.

        deductions.perMinutes
        一个单位是几分钟；要同时写明 count。
        The size of a unit in minutes; it needs count.

        deductions.count
        不足一个单位时：completed 只算满的，started 开始即算，prorated 按比例，once 无论多少只算一次。
        How a quantity between two units counts: completed ones only, every one started, prorated, or once in all.

        deductions.cap
        最多扣几分。
        The most it takes altogether.

        keySkillShare
        关键技能：得分率低于此百分比，整个科目计零分。
        A key skill: percent of its own points under which the whole part is zero.

        floor
        得分率低于此百分比，科目不合格。
        Percent of its own points under which the part is not passed.

        missing
        没有数据时：excluded 不计此项、其余折算为 100，zero 计零分，incomplete 暂不能评定。
        Without data it is excluded (the others are scaled to 100), zero, or the case is incomplete.
        """
}
