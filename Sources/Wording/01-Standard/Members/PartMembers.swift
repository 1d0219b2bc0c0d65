extension MemberWords {
    static let parts = """
        parts
        各科目，每科满分 100。
        The parts, each out of 100 points.

        parts.id
        科目编号。
        The part's id.

        parts.step
        科目属于哪一步骤。
        The step it belongs to.

        parts.title
        科目名称。
        The part's title.

        parts.cut
        合格线，满分 100。
        Points of 100 that pass it.

        parts.floor
        mixed 模式的下限：低于此分，综合分再高也不合格。
        In a mixed model, points of 100 under which the composite cannot save anybody.

        parts.weight
        在综合分中所占百分比；各科目之和为 100，或全为 0。
        Its share of the composite in percent; all sum to 100, or all are 0.

        parts.minutes
        时长，分钟。
        How long it lasts, in minutes.

        parts.staffing
        监考或考评人员的人数。
        How many invigilators or assessors it needs.

        parts.staffing.atLeast
        至少几人。
        How many at least.

        parts.staffing.candidatesEach
        每多少名考生配一人，向上取整。
        One person for every so many candidates, rounded up.

        parts.staffing.odd
        true 表示人数须为单数。
        True where the number must be odd.

        parts.theory
        理论考试：怎样组卷与计分。
        A theory exam: how forms are drawn and scored.

        parts.theory.bank
        所用题库的编号。
        The bank, by its id.

        parts.theory.sections
        试卷各大题，每种题型一个；各大题按鉴定点权重分配试题。
        The sections of a form, one for each type of item; each is spread over the points by their weights.

        parts.theory.sections.type
        题型。
        The type of its items.

        parts.theory.sections.count
        题数。
        How many items.

        parts.theory.sections.points
        每题分值。
        Points of each item.

        parts.theory.sections.minutes
        本大题单独的时间，分钟；要么都写，要么都不写，和为科目的 minutes。没用完的时间不带到后面。
        Its own time in minutes; all sections have one or none, and together they make the part's. What is not used is not carried over.

        parts.theory.sections.breakMinutes
        本大题之后最多休息几分钟；休息时停表、不显示试题。
        A break of at most so many minutes after it, in which the time stands still and no item is shown.

        parts.theory.sections.shuffleItems
        本大题是否打乱试题次序；不写则依 theory 的 shuffleItems。
        Whether the order of its items is shuffled; what the part says if not given.

        parts.theory.total
        核算用：各题分值之和；不写为 100。
        For checking: what the points of all items add up to; 100 if not given.

        parts.theory.targetFacility
        期望的平均得分率，0 至 1；不写为 0.65。
        The share of its points that a form is meant to bring on average, 0 to 1; 0.65 if not given.

        parts.theory.shuffleItems
        是否打乱试题次序。
        Whether the order of items is shuffled.

        parts.theory.shuffleOptions
        是否打乱选项次序。
        Whether the order of options is shuffled.

        parts.theory.multipleRule
        多选题计分：all-or-nothing 全对才得分，per-right-unless-wrong 选对按比例、有错选不得分，per-right-less-wrong 选对减选错，或写 fixedPartial。
        What a multiple choice earns: all-or-nothing, a share per right option unless one is wrong, or less the wrong ones, or fixedPartial.

        parts.theory.multipleRule.fixedPartial
        少选而无错选时所得的比例，0 至 1。
        The share earned by some of the key with nothing wrong, 0 to 1.

        parts.theory.orderingRule
        排序题计分：all-or-nothing 全对才得分，per-neighbour 按相邻关系，per-pair 按先后关系；大题中有 ordering 时必写。
        What an ordering earns: all-or-nothing, or a share per right neighbour or right pair; required where a section has such items.

        parts.theory.matchingRule
        匹配题如何计分；大题中有 matching 时必写。
        What a matching earns; required where a section has such items.

        parts.theory.outage
        中断的时间：charged 计入；resume-code 停表，凭监考员的码继续；或写 creditedMinutes。
        Time while a sitting is down: charged, standing still until a code (resume-code), or given back up to creditedMinutes.

        parts.theory.outage.creditedMinutes
        一共最多补回几分钟。
        How many minutes are given back at most, in all.

        parts.theory.earliestSubmissionMinutes
        开考几分钟后才可交卷。
        After how many minutes a candidate may hand in.

        parts.theory.navigation
        free 随意往来，sections 大题内往来、离开后不能返回，linear 逐题作答、不能返回；不写为 free。
        free: everywhere; sections: within a section, which stays locked once left; linear: item after item, with no way back. free if not given.

        parts.theory.warningMinutes
        剩几分钟时提醒考生，全卷和单独计时的大题都用；不写为 10 和 1。
        At how many minutes left candidates are warned, of the whole and of sections with their own time; 10 and 1 if not given.

        parts.theory.afterwards
        交卷或时间到之后，考生看得到什么：nothing 什么也没有，count 答了几题，answers 自己的全部答案；不写为 count。
        What candidates are shown once the sitting is over: nothing; count, how many answers are saved; answers, all of them as they gave them. count if not given.

        parts.practical
        实操考核：任务、考核项与合议。
        A practical assessment: tasks, measures, and how marks become one.

        parts.practical.tasks
        所用任务库的编号。
        The task library, by its id.

        parts.practical.measures
        考核项。
        What is measured.

        parts.practical.pooling
        多名考评员的记录怎样合为一个。
        How the records of several assessors become one.

        parts.practical.pooling.marks
        分数：mean 平均，median 中位数，highest 最高，lowest 最低，或写 trimmedMeanFrom。
        Marks: mean, median, highest, lowest, or trimmedMeanFrom.

        parts.practical.pooling.marks.trimmedMeanFrom
        从几人起去掉一个最高分和一个最低分再平均。
        From how many marks on one highest and one lowest are dropped.

        parts.practical.pooling.metrics
        指标：mean 平均，median 中位数，worst 最差。
        Metrics: mean, median, or the value furthest on the wrong side.

        parts.practical.pooling.vetoes
        否决项与关键技能：any 一人认定即成立，majority 过半数认定才成立。
        Vetoes and key skills hold if any assessor says so, or only a majority.

        parts.practical.vetoes
        出现即整个科目计零分的行为。
        Conduct that makes the whole part zero.

        parts.practical.vetoes.id
        否决项的编号。
        The veto's id.

        parts.practical.vetoes.title
        否决项的名称。
        What it is called.

        parts.panel
        由评审组打分的科目。
        A part that the panel's members score.

        parts.panel.marks
        评审员的分数：mean 平均，median 中位数，highest 最高，lowest 最低，或写 trimmedMeanFrom。
        How their marks become one: mean, median, highest, lowest, or trimmedMeanFrom.

        parts.panel.marks.trimmedMeanFrom
        从几人起去掉一个最高分和一个最低分再平均。
        From how many marks on one highest and one lowest are dropped.
        """
}
