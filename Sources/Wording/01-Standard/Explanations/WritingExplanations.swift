import ExamBank

extension FindingCode {
    /// How items are written. The figures are from 61,000 public items.
    var writingExplanation: Explanation? {
        switch self {
        case .allOfTheAbove:
            Explanation(
                zh: (
                    "选项是「以上都对」之类。",
                    "看出两项正确的人就能选中它，不必懂全部。公开的六万一千道题中，有这种选项时它是答案的占 58–61%（碰运气是 25%）。改成多选题，或换一个干扰项。"
                ),
                en: (
                    "An option says “all of the above”.",
                    "Whoever sees two right options has it without knowing the rest. On 61,000 public items it was the key in 58 to 61 % of those that had one (chance: 25 %). Ask for several answers, or write another distractor."
                ),
                bad:
                    #""options": [{ "id": "a", "text": "致歉" }, { "id": "b", "text": "核对身份" }, { "id": "c", "text": "以上都对" }], "key": ["c"]"#,
                good:
                    #""options": [{ "id": "a", "text": "致歉" }, { "id": "b", "text": "辩解" }, { "id": "c", "text": "挂断" }], "key": ["a"]"#,
                source: writingGuidelines)
        case .noneOfTheAbove:
            Explanation(
                zh: ("选项是「以上都不对」之类。", "它只考出考生知道什么不对，看不出是否知道什么对；公开题中它是答案的只有 10–11%，会做题的人便直接排除。"),
                en: (
                    "An option says “none of the above”.",
                    "As the key it shows only that a candidate knows what is wrong. On public items it was the key in 10 to 11 % (chance: 25 %), so the test-wise rule it out."
                ),
                bad:
                    #""options": [{ "id": "a", "text": "致歉" }, { "id": "b", "text": "辩解" }, { "id": "c", "text": "以上都不对" }], "key": ["a"]"#,
                good:
                    #""options": [{ "id": "a", "text": "致歉" }, { "id": "b", "text": "辩解" }, { "id": "c", "text": "挂断" }], "key": ["a"]"#,
                source: writingGuidelines)
        case .longKey:
            Explanation(
                zh: (
                    "答案比其他选项长得多。",
                    "命题人总想把答案写得周全。公开的中文题中，明显最长的选项是答案的占 41%（碰运气是 25%）。缩短答案，或把干扰项写得同样具体。"
                ),
                en: (
                    "The key is much longer than the other options.",
                    "Authors take care that the key is beyond dispute. On public items in Chinese the markedly long option was the key in 41 % (chance: 25 %). Shorten it, or make the distractors as specific."
                ),
                bad:
                    #""options": [{ "id": "a", "text": "先倾听再说明可以做的事" }, { "id": "b", "text": "先转给主管" }, { "id": "c", "text": "先解释规定" }], "key": ["a"]"#,
                good:
                    #""options": [{ "id": "a", "text": "先倾听再说明" }, { "id": "b", "text": "先转给主管" }, { "id": "c", "text": "先解释规定" }], "key": ["a"]"#,
                source: writingGuidelines)
        case .negativeStem:
            Explanation(
                zh: ("题干问的是哪一项不对，而否定词不醒目。", "看漏一个「不」字的人答错的不是知识。最好正面提问；非问不可，就让否定词醒目。"),
                en: (
                    "The stem asks for what is not so, and the word does not stand out.",
                    "Whoever reads over it fails for reading, not for knowing. Ask for what is so; where that cannot be, let the word stand out."
                ),
                bad: #""stem": "下列做法中不正确的是（　　）。""#,
                good: #""stem": "下列做法中【不正确】的是（　　）。""#, source: writingGuidelines)
        case .doubleNegative:
            Explanation(
                zh: ("题干否定，选项又否定；或者一句话否定两次。", "双重否定考的是逻辑，不是业务；请改成肯定的说法。"),
                en: (
                    "The stem negates, and an option negates again; or one sentence negates twice.",
                    "Two negations test logic rather than the job. Say what is done, not what is not."
                ),
                bad:
                    #""stem": "下列做法中【不正确】的是（　　）。", "options": [{ "id": "a", "text": "不道歉" }, { "id": "b", "text": "核对身份" }, { "id": "c", "text": "记录诉求" }], "key": ["a"]"#,
                good:
                    #""stem": "下列做法中【不正确】的是（　　）。", "options": [{ "id": "a", "text": "当场争辩" }, { "id": "b", "text": "核对身份" }, { "id": "c", "text": "记录诉求" }], "key": ["a"]"#,
                source: writingGuidelines)
        case .overlappingRanges:
            Explanation(
                zh: ("数字选项的范围有重叠。", "落在重叠处的值有两个对的选项，却只认一个。"),
                en: (
                    "The ranges of two options overlap.",
                    "For a value in both there are two right options, but only one scores."
                ),
                bad:
                    #""options": [{ "id": "a", "text": "1-3天" }, { "id": "b", "text": "3-5天" }, { "id": "c", "text": "6-8天" }], "key": ["a"]"#,
                good:
                    #""options": [{ "id": "a", "text": "1-3天" }, { "id": "b", "text": "4-5天" }, { "id": "c", "text": "6-8天" }], "key": ["a"]"#,
                source: writingGuidelines)
        case .unorderedNumbers:
            Explanation(
                zh: ("数字选项没有按大小排列。", "考生要先在心里排序，平添负担；乱序也往往透露了命题人先写下的那一个。"),
                en: (
                    "The numbers of the options are not in order.",
                    "Candidates have to sort them first, and disorder often shows which one the author wrote down first."
                ),
                bad:
                    #""options": [{ "id": "a", "text": "30%" }, { "id": "b", "text": "10%" }, { "id": "c", "text": "20%" }], "key": ["a"]"#,
                good:
                    #""options": [{ "id": "a", "text": "10%" }, { "id": "b", "text": "20%" }, { "id": "c", "text": "30%" }], "key": ["a"]"#,
                source: writingGuidelines)
        case .commonOpening:
            Explanation(
                zh: ("各选项或各匹配对象以同样的字开头。", "同样的字读几遍只费时间；移到题干，选项才突出差别。"),
                en: (
                    "All options begin alike, or all that they are matched with.",
                    "Reading the same words again and again only takes time. In the stem they let the options show how they differ."
                ),
                bad:
                    #""options": [{ "id": "a", "text": "向客户说明甲" }, { "id": "b", "text": "向客户说明乙" }, { "id": "c", "text": "向客户说明丙" }], "key": ["a"]"#,
                good:
                    #""options": [{ "id": "a", "text": "退款时限" }, { "id": "b", "text": "退货地址" }, { "id": "c", "text": "换货条件" }], "key": ["a"]"#,
                source: writingGuidelines)
        case .echoedWord:
            Explanation(
                zh: ("题干中的词语，选项中只有答案用到。", "不懂的人也会选与题干用词相同的那一项。"),
                en: (
                    "Of the options only the key takes up words of the stem.",
                    "Whoever does not know will choose the one that sounds like the question."
                ),
                bad:
                    #""stem": "退款到账之后怎样答复", "options": [{ "id": "a", "text": "告知退款到账" }, { "id": "b", "text": "请稍后再拨" }, { "id": "c", "text": "转给主管" }], "key": ["a"]"#,
                good:
                    #""stem": "退款到账之后怎样答复", "options": [{ "id": "a", "text": "告知结果" }, { "id": "b", "text": "请稍后再拨" }, { "id": "c", "text": "转给主管" }], "key": ["a"]"#,
                source: writingGuidelines)
        case .combinedOptions:
            Explanation(
                zh: ("选项由编号的说法组合而成（K 型题）。", "考生靠排除组合就能猜中，区分度低；改成多选题更好。"),
                en: (
                    "Options combine numbered statements (the K type).",
                    "Combinations can be ruled out by knowing one statement, so such items tell less. Ask for several answers instead."
                ),
                bad:
                    #""options": [{ "id": "a", "text": "①③" }, { "id": "b", "text": "①②" }, { "id": "c", "text": "②③" }], "key": ["a"]"#,
                good:
                    #""options": [{ "id": "a", "text": "倾听" }, { "id": "b", "text": "辩解" }, { "id": "c", "text": "挂断" }], "key": ["a"]"#,
                source: writingGuidelines)
        case .letteredOption:
            Explanation(
                zh: ("选项或匹配对象自带序号。", "试卷会另加序号，打乱后两个序号互相矛盾。"),
                en: (
                    "An option, or what options are matched with, brings a letter or number of its own.",
                    "Papers letter the options themselves, and once shuffled the two contradict each other."
                ),
                bad:
                    #""options": [{ "id": "a", "text": "A. 倾听" }, { "id": "b", "text": "B. 辩解" }, { "id": "c", "text": "C. 挂断" }], "key": ["a"]"#,
                good:
                    #""options": [{ "id": "a", "text": "倾听" }, { "id": "b", "text": "辩解" }, { "id": "c", "text": "挂断" }], "key": ["a"]"#
            )
        case .lookAlike:
            Explanation(
                zh: ("有形似的字符、看不见的字符，或中文中的半角标点。", "看上去一样，搜索、查重和填空判分却不一样；多半是从别处粘贴来的。"),
                en: (
                    "There is a character that only looks like the usual one, hides, or is a half-width mark in Chinese.",
                    "To the eye it is the same, to search, comparison and the marking of blanks it is not. Mostly it was pasted in."
                ),
                bad:
                    #""options": [{ "id": "a", "text": "倾听" }, { "id": "b", "text": "热情,耐心" }, { "id": "c", "text": "挂断" }], "key": ["a"]"#,
                good:
                    #""options": [{ "id": "a", "text": "倾听" }, { "id": "b", "text": "热情，耐心" }, { "id": "c", "text": "挂断" }], "key": ["a"]"#,
                source: "UTS #39, UAX #15")
        case .straySpace:
            Explanation(
                zh: ("有多余的空格。", "它没有意义，却会影响比较和排版。"),
                en: (
                    "There is a space that does not belong.",
                    "It means nothing, but disturbs comparison and layout."
                ),
                bad:
                    #""options": [{ "id": "a", "text": "倾听" }, { "id": "b", "text": "冷 淡" }, { "id": "c", "text": "挂断" }], "key": ["a"]"#,
                good:
                    #""options": [{ "id": "a", "text": "倾听" }, { "id": "b", "text": "冷淡" }, { "id": "c", "text": "挂断" }], "key": ["a"]"#
            )
        case .shortStem:
            Explanation(
                zh: ("题干太短，离开选项看不出问什么。", "好的题干自己就是一个问题，会的人不看选项也答得出。"),
                en: (
                    "The stem is so short that without the options it asks nothing.",
                    "A good stem is a question by itself: who knows can answer before reading the options."
                ),
                bad: #""stem": "投诉""#,
                good: #""stem": "客户投诉时首先应当""#, source: writingGuidelines)
        case .longStem:
            Explanation(
                zh: ("题干或案例太长。", "文字越长，考的越是阅读；与答题无关的内容请删去。"),
                en: (
                    "A stem or a case is very long.",
                    "The longer it is, the more it tests reading. Leave out what is not needed for the answer."
                ),
                bad: #""stem": "客户投诉时，\#(String(repeating: "情绪非常激动，", count: 32))首先应当""#,
                good: #""stem": "客户投诉时首先应当""#, source: writingGuidelines)
        case .midStemBlank:
            Explanation(
                zh: ("空在题干中间。", "考生读到末尾，还要回头再读一遍；把空移到末尾，或改成问句。"),
                en: (
                    "The blank stands in the middle of the stem.",
                    "At the end candidates have to go back and read again. Move the blank to the end, or ask a question."
                ),
                bad: #""stem": "接听时应当（　　）并记录客户的诉求""#,
                good: #""stem": "接听时除记录诉求外还应当（　　）。""#, source: writingGuidelines)
        case .movingReference:
            Explanation(
                zh: (
                    "选项按位置指称其他选项，而使用它的标准会打乱选项。",
                    "打乱之后「前两项」不再是原来的两项，答案便可能是错的。写了 \"fixed\": true 的选项留在原位：「以上都对」排在最后并这样固定，或本题选项全部固定，就不再是错误。"
                ),
                en: (
                    "An option speaks of others by their places, and a scheme that uses the bank shuffles options.",
                    "Once shuffled, “the first two” are others, and the key may be wrong. An option with \"fixed\": true keeps its place: an “all of the above” that is last and fixed, or options that are all fixed, are no error."
                ),
                bad:
                    #""options": [{ "id": "a", "text": "倾听" }, { "id": "b", "text": "辩解" }, { "id": "c", "text": "前两项做法" }], "key": ["a"]"#,
                good:
                    #""options": [{ "id": "a", "text": "倾听" }, { "id": "b", "text": "辩解" }, { "id": "c", "text": "挂断" }], "key": ["a"]"#
            )
        case .convergence:
            Explanation(
                zh: (
                    "选项由几个部分拼成，答案与其他选项重合的部分最多。",
                    "命题人常从答案变出干扰项，每次换掉一处，于是答案的各部分出现得最多。应试老手不读题也能挑出来。让干扰项之间共用同样多的部分，或改成多选题。"
                ),
                en: (
                    "The options are put together from parts, and the key shares the most with the others.",
                    "Distractors are often made from the key by changing one part at a time, so its parts appear most often, and the test-wise pick it unread. Let distractors share as many parts with each other, or ask for several answers."
                ),
                bad:
                    #""options": [{ "id": "a", "text": "致歉和倾听" }, { "id": "b", "text": "致歉和辩解" }, { "id": "c", "text": "倾听和转接" }], "key": ["a"]"#,
                good:
                    #""options": [{ "id": "a", "text": "致歉和倾听" }, { "id": "b", "text": "辩解和转接" }, { "id": "c", "text": "沉默和挂断" }], "key": ["a"]"#,
                source: writingGuidelines)
        case .keyByIDs:
            Explanation(
                zh: (
                    "排序题的答案正是选项编号的顺序，或匹配题的选项与匹配对象依次相配。",
                    "试卷会打乱选项，但编号跟着选项走：按 a、b、c 排一遍就得满分。"
                ),
                en: (
                    "The key of an ordering item is the order of the options' ids, or a matching item pairs like with like in order.",
                    "Papers shuffle options, but ids go along with them: whoever puts a, b, c in order has full marks."
                ),
                bad: #""key": ["a", "b", "c", "d"]"#, good: #""key": ["c", "a", "d", "b"]"#)
        default: nil
        }
    }

    /// The best known review of what makes items good.
    var writingGuidelines: String {
        "Haladyna, Downing & Rodriguez (2002), Applied Measurement in Education 15(3)"
    }
}
