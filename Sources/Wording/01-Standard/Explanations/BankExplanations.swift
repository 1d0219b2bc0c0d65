import ExamBank

extension FindingCode {
    var bankExplanation: Explanation? {
        switch self {
        case .bankWeightsSum:
            Explanation(
                zh: ("一级鉴定点的权重合计不是 100。", "抽题按权重分配题数；悄悄按比例放大会改变鉴定要素细目表，所以照实报告。"),
                en: (
                    "The weights of the top-level points do not make 100.",
                    "Items are drawn in proportion to the weights. Scaling them silently would change the blueprint, so it is told."
                ),
                bad: #""id": "A", "weight": 50"#, good: #""id": "A", "weight": 60"#)
        case .repeatedPoint:
            Explanation(
                zh: ("鉴定点的编号重复。", "试题靠编号归入鉴定点，同一编号只能有一个。"),
                en: (
                    "Two assessment points have the same id.",
                    "Items belong to points by id, so there can be one only."
                ),
                bad: #""id": "A""#, good: #""id": "B""#)
        case .unknownPoint:
            Explanation(
                zh: ("试题所属的鉴定点不存在。", "没有归属的试题永远抽不到。"),
                en: (
                    "An item belongs to an assessment point that the bank does not have.",
                    "It would never be drawn."
                ),
                bad: #""point": "A-l""#, good: #""point": "A-1""#)
        case .pointNotLeaf:
            Explanation(
                zh: ("试题归入了还有下级的鉴定点。", "题数在最下级的鉴定点之间分配，归在上级的试题不知算在哪里。"),
                en: (
                    "An item belongs to a point that has points of its own.",
                    "Items are shared out among the leaves of the tree, so each belongs to one of those."
                ),
                bad: #""point": "A""#, good: #""point": "A-1""#)
        case .thinPoint:
            Explanation(
                zh: ("鉴定点的可用试题不足四道。", "题太少，每份试卷都会用到同样的几道，补考也避不开已经见过的题。"),
                en: (
                    "An assessment point has fewer than four live items.",
                    "With so few, the same ones are in every form, and a resit cannot avoid what was seen before."
                ),
                bad: #""status": "draft""#, good: #""status": "live""#)
        case .unknownBehaviour:
            Explanation(
                zh: ("试题提到的关键行为，题库没有定义。", "关键行为在题库开头定义一次，试题用编号引用。"),
                en: (
                    "An item names a behaviour that the bank does not define.",
                    "Behaviours are defined once, at the head of the bank, and named by id."
                ),
                bad:
                    #""key": { "a": { "score": 2, "behaviours": ["emphaty"] }, "b": { "score": 0 }, "c": { "score": 0 } }"#,
                good:
                    #""key": { "a": { "score": 2, "behaviours": ["empathy"] }, "b": { "score": 0 }, "c": { "score": 0 } }"#
            )
        case .keyNotOption:
            Explanation(
                zh: ("答案不在选项之中。", "这道题谁也答不对。"),
                en: (
                    "The key names an option that the item does not have.",
                    "Nobody could answer such an item rightly."
                ),
                bad:
                    #""options": [{ "id": "a", "text": "倾听" }, { "id": "b", "text": "辩解" }], "key": ["c"]"#,
                good:
                    #""options": [{ "id": "a", "text": "倾听" }, { "id": "b", "text": "辩解" }], "key": ["a"]"#
            )
        case .allOptionsRight:
            Explanation(
                zh: ("多选题的所有选项都正确。", "全选的人不需要任何知识就能得分。"),
                en: (
                    "Every option of a multiple choice is right.",
                    "Whoever ticks all of them scores without knowing anything."
                ),
                bad: #""key": ["a", "b", "c"]"#, good: #""key": ["a", "b"]"#,
                source:
                    "Haladyna, Downing & Rodriguez (2002), Applied Measurement in Education 15(3)"
            )
        case .unscoredOptions:
            Explanation(
                zh: ("情境题有选项没有分值。", "选了它的考生得几分，必须事先写明，哪怕是 0。"),
                en: (
                    "An option of a situational item has no score.",
                    "What a candidate gets for it has to be said beforehand, even if it is 0."
                ),
                bad: #""key": { "a": { "score": 2 }, "b": { "score": 0 } }"#,
                good: #""key": { "a": { "score": 2 }, "b": { "score": 0 }, "c": { "score": -1 } }"#)
        case .noBestOption:
            Explanation(
                zh: ("情境题没有得分高于零的选项。", "这样的题谁也得不了分。"),
                en: (
                    "No option of a situational item scores above zero.",
                    "Nobody could earn anything with it."
                ),
                bad: #""key": { "a": { "score": 0 }, "b": { "score": 0 }, "c": { "score": -1 } }"#,
                good: #""key": { "a": { "score": 2 }, "b": { "score": 0 }, "c": { "score": -1 } }"#)
        case .sameOptionText:
            Explanation(
                zh: ("两个选项在考生看来相同。", "若其一是答案，另一个也该算对；若都不是，就少了一个干扰项。"),
                en: (
                    "Two options look the same to a candidate.",
                    "If one is the key, the other should be right too; if neither is, a distractor is wasted."
                ),
                bad:
                    #""options": [{ "id": "a", "text": "倾听" }, { "id": "b", "text": "倾听" }], "key": ["a"]"#,
                good:
                    #""options": [{ "id": "a", "text": "倾听" }, { "id": "b", "text": "辩解" }], "key": ["a"]"#,
                source:
                    "Haladyna, Downing & Rodriguez (2002), Applied Measurement in Education 15(3)"
            )
        case .answerTooLong:
            Explanation(
                zh: ("参考答案比允许考生写的还长。", "考生无法写出满分的答案。"),
                en: (
                    "The model answer is longer than a candidate may write.",
                    "Nobody could write a full answer."
                ),
                bad: #""maximumLength": 4, "key": { "answer": "非常抱歉，给您添麻烦了" }"#,
                good: #""maximumLength": 40, "key": { "answer": "非常抱歉，给您添麻烦了" }"#)
        case .passageTooShort:
            Explanation(
                zh: ("原文短于速录规则要求的字数。", "每少打一字都要减分，而没有那么多字可打：没有人能得满分。"),
                en: (
                    "The passage is shorter than the court typists' rule asks for.",
                    "Points come off for every character fewer, and there are none left to type: nobody could earn them all."
                ),
                bad: #""passage": "您好，请问有什么可以帮您？""#,
                good: #""passage": "您好，感谢您的来电，请问有什么可以帮您？我马上为您查询。""#)
        case .leakedKey:
            Explanation(
                zh: (
                    "题干、选项或配对项里写着答案（「答案：B」「（正确）」「✓」），或题干里有整段解析。",
                    "这些话是给命题人看的，考生一读就知道答案。请移到 \"key\" 或 \"rationale\"。"
                ),
                en: (
                    "A stem, option or target names the answer (“Answer: B”, “(correct)”, “✓”), or a stem has all of the rationale in it.",
                    "Such words are for authors; a candidate who reads them knows the answer. Move them to \"key\" or \"rationale\"."
                ),
                bad: #""stem": "客户抱怨时首先应当（　　）。答案：A""#,
                good: #""stem": "客户抱怨时首先应当（　　）。""#)
        case .ownEnemy:
            Explanation(
                zh: ("试题把自己列为互斥题。", "互斥表写的是不能同卷出现的别的题；这里多半抄错了编号。"),
                en: (
                    "An item is in its own list of enemies.",
                    "Enemies are other items that must not share a form with it; probably an id was copied wrongly."
                ),
                bad: #""id": "t1", "enemies": ["t1"]"#, good: #""id": "t1", "enemies": ["t2"]"#)
        case .unknownEnemy:
            Explanation(
                zh: ("互斥的试题不存在。", "它要防住的那道题因此没有防住。"),
                en: (
                    "An item that is named as an enemy is not in the bank.",
                    "The one that was meant is thus not kept apart."
                ),
                bad: #""id": "t1", "enemies": ["t9"]"#, good: #""id": "t1", "enemies": ["t2"]"#)
        case .oneSidedEnemy:
            Explanation(
                zh: ("两题互斥，只有一方写明。", "抽题时双方都会避开，但改动另一题的人看不到这层关系。"),
                en: (
                    "Of two items that must not share a form only one says so.",
                    "They are kept apart all the same, but whoever edits the other cannot see it."
                ),
                bad: #""id": "t2""#, good: #""id": "t2", "enemies": ["t1"]"#)
        case .unreviewed:
            Explanation(
                zh: ("可用的试题无人审过。", "命题人看不出自己题目中的歧义和提示；审题是发现它们最便宜的办法。"),
                en: (
                    "Nobody has reviewed a live item.",
                    "Authors do not see what is ambiguous or gives the key away in their own items; a second reader does, at little cost."
                ),
                bad: #""author": "林""#,
                good: #""author": "林", "reviewer": "陈", "reviewed": "2026-10-01""#,
                source: "Standards for Educational and Psychological Testing (2014), ch. 4")
        case .reviewedByAuthor:
            Explanation(
                zh: ("试题由作者自己审。", "自审等于没有审：作者只会读到自己想写的意思。"),
                en: (
                    "An item was reviewed by its author.",
                    "That is no review: authors read what they meant to write."
                ),
                bad: #""author": "林", "reviewer": "林""#, good: #""author": "林", "reviewer": "陈""#,
                source: "Standards for Educational and Psychological Testing (2014), ch. 4")
        case .partlyTranslated:
            Explanation(
                zh: ("试题只译了一部分。", "用英文作答的考生会读到英文题干和中文选项，或中文案例下的英文试题，两种语言的考生考的就不是同一道题。"),
                en: (
                    "An item is translated in part only.",
                    "Whoever sits the exam in English reads an English stem over Chinese options, or English items below a Chinese case, so the two languages do not get the same item. Numbers, names and formulas need no translation; words that are meant to be the same in both may be written under both."
                ),
                bad:
                    #""stem": { "zh": "接电话时先做什么？", "en": "What comes first on the phone?" }, "options": [{ "id": "a", "text": "问候" }, { "id": "b", "text": "道别" }]"#,
                good:
                    #""stem": { "zh": "接电话时先做什么？", "en": "What comes first on the phone?" }, "options": [{ "id": "a", "text": { "zh": "问候", "en": "A greeting" } }, { "id": "b", "text": { "zh": "道别", "en": "A goodbye" } }]"#,
                source:
                    "International Test Commission (2017), Guidelines for Translating and Adapting Tests"
            )
        default: nil
        }
    }

    var taskExplanation: Explanation? {
        switch self {
        case .anchorOrder:
            Explanation(
                zh: ("量表的行为锚定缺级、重复或倒序。", "考评员按锚定打分，每一级都要有一段话，由低到高。"),
                en: (
                    "The anchors of a rubric skip a rating, repeat one or go down.",
                    "Assessors rate by the anchors: each rating has its words, from low to high."
                ),
                bad:
                    #""anchors": [{ "rating": 1, "text": "冷淡" }, { "rating": 3, "text": "亲切" }]"#,
                good:
                    #""anchors": [{ "rating": 1, "text": "冷淡" }, { "rating": 2, "text": "礼貌" }, { "rating": 3, "text": "亲切" }]"#,
                source: "Smith & Kendall (1963), Journal of Applied Psychology 47(2)")
        case .worthlessChecklist:
            Explanation(
                zh: ("检查表的各项都没有分值。", "做得再好也得不了分。"),
                en: (
                    "No criterion of a checklist gives points.",
                    "However well the task is done, it earns nothing."
                ),
                bad:
                    #""checklist": [{ "id": "greet", "text": "问候", "points": "0", "starred": false }]"#,
                good:
                    #""checklist": [{ "id": "greet", "text": "问候", "points": "4", "starred": false }]"#
            )
        case .eventAfterEnd:
            Explanation(
                zh: ("突发事件排在任务结束之后。", "考生永远遇不到它，与之相关的评分也就落空。"),
                en: (
                    "An event of a script comes after the task is over.",
                    "No candidate would meet it, and what is scored by it would be lost."
                ),
                bad: #""events": [{ "atMinute": 12, "what": "客户要求投诉" }]"#,
                good: #""events": [{ "atMinute": 3, "what": "客户要求投诉" }]"#)
        case .taskWeightsSum:
            Explanation(
                zh: ("反馈来源的权重合计不是 100。", "总评是各来源的加权平均，权重不齐则含义不清。"),
                en: (
                    "The weights of a feedback form's sources do not make 100.",
                    "The total is their weighted mean, which otherwise has no clear meaning."
                ),
                bad: #""id": "peer", "weight": 50"#, good: #""id": "peer", "weight": 60"#)
        case .ratersRecognisable:
            Explanation(
                zh: ("反馈来源的最少人数太低。", "只有一两人时，平均分就等于透露个人的评价，以后没有人敢说真话。"),
                en: (
                    "A source of feedback takes so few raters that they can be recognised.",
                    "The mean of one or two gives away what each of them said, and nobody will be frank again."
                ),
                bad: #""id": "peer", "atLeast": 2"#, good: #""id": "peer", "atLeast": 3"#)
        default: nil
        }
    }
}
