import ExamBank

extension FindingCode {
    /// What a bank gives away as a whole, and how far it carries a scheme.
    var balanceExplanation: Explanation? {
        switch self {
        case .keyPositions:
            Explanation(
                zh: (
                    "同样选项数的单选题，答案集中在某个位置：卡方检验 p < 0.01，且比平均多出 5 个百分点以上。",
                    "考生会发现哪个位置常对。标准若打乱选项（shuffleOptions），试卷上就看不出；题库不被打乱地使用或印刷时则会。"
                ),
                en: (
                    "Among single choices with the same number of options the key favours one place: chi-square p < .01, and 5 percentage points more than its share.",
                    "Candidates notice which place is often right. Where a scheme shuffles options no paper shows it; where the order is as authored, or printed, it does."
                ),
                bad: #""key": ["b"]"#, good: #""key": ["c"]"#,
                source: "Attali & Bar-Hillel (2003), Journal of Educational Measurement 40(2)")
        case .keyRun:
            Explanation(
                zh: (
                    "按文件的顺序，同一答案连续出现的次数多得不像碰巧：这样的机会不到百分之一。",
                    "考生看见一连串相同的答案会怀疑自己，或者借此猜题。打乱试题（shuffleItems）的试卷上看不到。"
                ),
                en: (
                    "In the order of the file one key comes so often in a row that chance hardly does it: in fewer than one bank in a hundred.",
                    "Candidates who see the same answer again and again doubt themselves, or guess by it. Papers whose items are shuffled do not show it."
                ),
                bad: #""key": true"#, good: #""key": false"#,
                source:
                    "Haladyna, Downing & Rodriguez (2002), Applied Measurement in Education 15(3)"
            )
        case .trueFalseBalance:
            Explanation(
                zh: (
                    "判断题的答案大多相同：卡方检验 p < 0.01，且超过 55%。",
                    "不懂的人一律选常见的那一边，得分就高过一半；打乱次序也无济于事。"
                ),
                en: (
                    "Most true-or-false items have the same answer: chi-square p < .01, and more than 55 percent.",
                    "Whoever knows nothing takes the usual side and gets more than half of them right; no shuffle mends that."
                ),
                bad: #""key": true"#, good: #""key": false"#,
                source: "Ebel & Frisbie (1991), Essentials of Educational Measurement, ch. 8")
        case .testwise:
            Explanation(
                zh: (
                    "不懂内容的人用应试窍门（总选最长的、「以上都对」、与其他选项最相近的……）答对的比碰运气多：多出三个标准差和三个百分点以上。",
                    "这样的题库考的是应试经验。在 61,000 道公开试题中，独自写着「以上都对」的选项有 58–61% 是答案，「以上都不对」只有 10–11%，中文题里明显最长的选项有 41%，而碰运气是 25%。"
                ),
                en: (
                    "With a trick for those who know nothing – always the longest option, “all of the above”, the one most like the others – more items are answered rightly than by chance: by three standard deviations and three percentage points at least.",
                    "Such a bank tests who has sat many exams. On 61,000 public items the option that alone said “all of the above” was the key 58 to 61 % of the time, “none of the above” 10 to 11 %, the markedly longest option in Chinese 41 %; chance is 25 %."
                ),
                bad:
                    #""options": [{ "id": "a", "text": "先致歉，再核实订单与付款记录" }, { "id": "b", "text": "请客户自查" }, { "id": "c", "text": "转交给别人" }], "key": ["a"]"#,
                good:
                    #""options": [{ "id": "a", "text": "先致歉再核实" }, { "id": "b", "text": "先请客户自己到各个网点逐一查询" }, { "id": "c", "text": "转交给别人" }], "key": ["a"]"#,
                source:
                    "Millman, Bishop & Ebel (1965), Educational and Psychological Measurement 25(3)"
            )
        case .importanceCounts:
            Explanation(
                zh: (
                    "题库或鉴定点声明的核心（X）、一般（Y）、辅助（Z）要素数与下级实有的不符。",
                    "公布的鉴定要素细目表按这些数目编写；不符说明有鉴定点漏了、多了或标错了。"
                ),
                en: (
                    "A bank or point declares numbers of core (X), general (Y) and auxiliary (Z) points that its leaves do not have.",
                    "Published specifications are written by these numbers; where they differ a point is missing, added or marked wrongly."
                ),
                bad: #""importanceCounts": { "X": 2 }"#, good: #""importanceCounts": { "X": 1 }"#)
        case .staleReview:
            Explanation(
                zh: (
                    "可用试题的上次审题已超过 24 个月。",
                    "法规、产品和话术都会变；过期的答案会让做对的人丢分。"
                ),
                en: (
                    "A live item was last reviewed more than 24 months ago.",
                    "Rules, products and manners of service change; an outdated key takes points from those who are right."
                ),
                bad: #""reviewed": "2023-08-01""#, good: #""reviewed": "2026-08-01""#,
                source: "Standards for Educational and Psychological Testing (2014), ch. 4")
        case .soleAuthor:
            Explanation(
                zh: (
                    "二十道以上的可用试题全部出自一人。",
                    "一个人的偏好、盲点和用词会遍布整个题库；熟悉此人的考生占便宜。"
                ),
                en: (
                    "All of twenty or more live items are by one author.",
                    "One person's habits, blind spots and wording run through the whole bank; candidates who know the author have the advantage."
                ),
                bad: #""author": "甲""#, good: #""author": "丙""#,
                source: "Standards for Educational and Psychological Testing (2014), ch. 4")
        case .disjointForms:
            Explanation(
                zh: (
                    "标准允许补考；告知题库能组多少套互不重题的试卷，再组一套又缺什么。",
                    "补考的人应遇到新题。数目已计入互斥题以及题型与鉴定点的配额；括号里是每一处需要多少、还余多少。"
                ),
                en: (
                    "The scheme has resits: tells how many forms without a common item the bank supports, and what one more would lack.",
                    "Who comes again should meet new items. Enemies and the quotas of types and points are counted in."
                ),
                bad: #""waitDays": [14]"#, good: #""waitDays": [14], "maximumAttempts": 1"#)
        case .resitRepeats:
            Explanation(
                zh: (
                    "互不重题的试卷少于标准预计的考试次数（未写 maximumAttempts 时按两次计）。",
                    "补考遇到旧题，考的就不再是能力，而是谁记得住、谁问得到。请补上所缺的题，或限制次数。"
                ),
                en: (
                    "There are fewer forms without a common item than the scheme foresees attempts (two where maximumAttempts is not given).",
                    "A resit with items met before measures memory, and whom one could ask. Write the items that are lacking, or limit the attempts."
                ),
                bad: #""maximumAttempts": 3"#, good: #""maximumAttempts": 2"#,
                source: "ISO/IEC 17024:2012, 9.2")
        case .guesser:
            Explanation(
                zh: (
                    "只凭猜测平均能得多少分：按题型、选项数和计分规则精确算出。",
                    "合格线与这个分数之间的距离，才是考试真正在量的部分。"
                ),
                en: (
                    "Tells what guessing alone brings on average, computed exactly from types, options and scoring rules.",
                    "Only what lies between this and the cut is measured by the exam."
                ),
                bad:
                    #""sections": [{ "type": "single", "count": 3, "points": "20" }, { "type": "true-false", "count": 2, "points": "20" }]"#,
                good: #""sections": [{ "type": "numeric", "count": 1, "points": "100" }]"#)
        case .guesserNearCut:
            Explanation(
                zh: (
                    "只凭猜测平均就能得到合格线的一半以上。",
                    "考试能区分的只剩下一小段：稍懂一点、运气好一点的人就能通过。"
                ),
                en: (
                    "Guessing alone brings more than half of the cut on average.",
                    "Little is left for the exam to tell apart: some luck and very little knowledge pass."
                ),
                bad: #""cut": "60""#, good: #""cut": "90""#,
                source: "Ebel & Frisbie (1991), Essentials of Educational Measurement, ch. 9")
        case .facility:
            Explanation(
                zh: (
                    "按试题难度，试卷的预计得分率与目标（默认 0.65）相差超过 0.10。难度 1 至 5 按 0.90 至 0.40 计。",
                    "太易或太难的试卷分不出合格线附近的人，历次考试之间也不公平。目标写在 targetFacility。"
                ),
                en: (
                    "By the items' difficulties a form brings a share of its points that is more than .10 from the target (.65 unless declared); difficulties 1 to 5 count as .90 to .40.",
                    "Forms too easy or too hard do not tell people near the cut apart, and are unfair between sessions. The target is declared as targetFacility."
                ),
                bad: #""targetFacility": "0.95""#, good: #""targetFacility": "0.7""#)
        case .formUnknownItem:
            Explanation(
                zh: ("试卷中有题库没有的试题。", "这样的试卷无法印制，也无法评分。"),
                en: (
                    "A form names an item that its bank does not have.",
                    "It can neither be shown nor scored."
                ),
                bad: #""items": ["s1", "s2", "b1", "t9", "t3"]"#,
                good: #""items": ["s1", "s2", "b1", "t1", "t3"]"#)
        case .formOutdated:
            Explanation(
                zh: (
                    "题库或组卷方案已不是组卷时的内容。",
                    "试卷由题库、组卷方案与种子推出；其中之一变了，就再也无法证明它是照章抽出的。请保留当时的文件，或重新组卷。"
                ),
                en: (
                    "Bank or blueprint are no longer what the form was drawn from.",
                    "A form follows from bank, blueprint and seed; once one of them has changed, nobody can prove that it was drawn by the rules. Keep the files of the time, or draw anew."
                ),
                bad: #""shuffleItems": false"#, good: #""shuffleItems": true"#)
        case .formNotDrawn:
            Explanation(
                zh: (
                    "按所写的题库、组卷方案与种子，组出的不是这份试卷。",
                    "有人换过题、改过次序或分值；这样的试卷对考生不公平。"
                ),
                en: (
                    "The bank, blueprint and seed that are given make another form.",
                    "Somebody exchanged items, or changed their order or points; such a form is not fair to candidates."
                ),
                bad:
                    #""seed": "00000000000000000000000000000000000000000000000000000000000000ff""#,
                good:
                    #""seed": "0000000000000000000000000000000000000000000000000000000000000001""#)
        default: nil
        }
    }
}
