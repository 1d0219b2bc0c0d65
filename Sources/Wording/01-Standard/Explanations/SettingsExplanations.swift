import ExamBank

extension FindingCode {
    /// What governs a check, and the rules that settings may ask for.
    var settingsExplanation: Explanation? {
        switch self {
        case .absoluteWord:
            Explanation(
                zh: (
                    "选项或判断题里有「绝对」「从不」之类的词。默认关闭，由设置打开。",
                    "命题指南说这类词多出现在干扰项里，会做题的人据此排除；但在公开的六万一千道题上，它们与答案无关。"
                ),
                en: (
                    "An option, or a statement to be judged, has a word such as “always” or “never”. Off unless settings ask for it.",
                    "Guidelines say that such words mark distractors. On 61,000 public items they told nothing of the key."
                ),
                bad:
                    #""options": [{ "id": "a", "text": "倾听" }, { "id": "b", "text": "一律退款" }, { "id": "c", "text": "挂断" }], "key": ["a"]"#,
                good:
                    #""options": [{ "id": "a", "text": "倾听" }, { "id": "b", "text": "先行退款" }, { "id": "c", "text": "挂断" }], "key": ["a"]"#,
                source:
                    "Haladyna, Downing & Rodriguez (2002), Applied Measurement in Education 15(3)"
            )
        case .vagueWord:
            Explanation(
                zh: (
                    "选项或判断题里有「通常」「可能」之类的词。默认关闭，由设置打开。",
                    "命题指南说这类词多出现在答案里，而且各人理解不同；但在公开的六万一千道题上，它们与答案无关。"
                ),
                en: (
                    "An option, or a statement to be judged, has a word such as “usually” or “may”. Off unless settings ask for it.",
                    "Guidelines say that such words mark keys, and everyone takes them otherwise. On 61,000 public items they told nothing of the key."
                ),
                bad:
                    #""options": [{ "id": "a", "text": "通常先倾听" }, { "id": "b", "text": "辩解" }, { "id": "c", "text": "挂断" }], "key": ["a"]"#,
                good:
                    #""options": [{ "id": "a", "text": "先倾听" }, { "id": "b", "text": "辩解" }, { "id": "c", "text": "挂断" }], "key": ["a"]"#,
                source:
                    "Haladyna, Downing & Rodriguez (2002), Applied Measurement in Education 15(3)"
            )
        case .unknownCode:
            Explanation(
                zh: ("设置或忽略里写的编码不存在。", "写错的编码什么也不管，而作者以为它管着。成族的编码写作 I-*。"),
                en: (
                    "Settings or an ignore name a code that there is not.",
                    "A mistyped code governs nothing, while its author relies on it. A family of codes is written I-*."
                ),
                bad: #""severity": { "I-longkey": "info" }"#,
                good: #""severity": { "I-long-key": "info" }"#)
        case .fixedCode:
            Explanation(
                zh: (
                    "设置或忽略想调低、关闭一条始终是错误的规则。",
                    "这些错误意味着文件读不了，或者考试没法用它进行；不显示不等于没有。题目写法（I-）的错误出于判断，可以调低，也可以写明理由后忽略。"
                ),
                en: (
                    "Settings or an ignore would lower or switch off what always is an error.",
                    "Such errors mean that the file cannot be read, or that no exam can be held with it; not showing them does not help. How items are written (I-) is a matter of judgement and may be lowered, or ignored with a reason."
                ),
                bad: #""severity": { "S-unknown-member": "off" }"#,
                good: #""severity": { "I-*": "off" }"#)
        case .pathPattern:
            Explanation(
                zh: (
                    "设置里的路径不是相对于设置文件所在文件夹的文件路径。",
                    "它一个文件也对不上。* 代表名称的一部分，? 代表一个字符，** 代表任意层文件夹。"
                ),
                en: (
                    "A path in the settings is no pattern for files below the folder of the settings.",
                    "It would match nothing. * stands for a part of a name, ? for a character, ** for any number of folders."
                ),
                bad: #""paths": [{ "path": "../drafts/", "severity": { "I-*": "info" } }]"#,
                good: #""paths": [{ "path": "drafts/**", "severity": { "I-*": "info" } }]"#)
        case .unmatchedPath:
            Explanation(
                zh: (
                    "设置里的路径没有对上任何文件。",
                    "文件改了名、移走了，或者路径写错；作者以为它管着，其实什么也不管。只在它所指的文件夹整个都检查时才报。"
                ),
                en: (
                    "Settings name a path where no file is.",
                    "Files were moved, or the path is mistyped; it governs nothing, while its author relies on it. It is told only where the whole folder in which it would match is checked."
                ),
                bad: #""paths": [{ "path": "draft/**", "severity": { "I-*": "info" } }]"#,
                good: #""paths": [{ "path": "drafts/**", "severity": { "I-*": "info" } }]"#)
        case .unusedIgnore:
            Explanation(
                zh: ("有一条忽略，而它要忽略的问题并不存在。", "问题已经改好，或者编码写错；留着它，以后真有这个问题时就看不见了。"),
                en: (
                    "An ignore is there, but nothing that it would let stand.",
                    "The finding was mended, or another was meant. Kept, it would hide the next one."
                ),
                bad:
                    #""stem": "客户投诉时首先应当", "ignore": [{ "code": "I-short-stem", "reason": "术语题" }]"#,
                good:
                    #""stem": "投诉", "ignore": [{ "code": "I-short-stem", "reason": "术语题" }]"#)
        case .staleEntry:
            Explanation(
                zh: ("基线中的一条已不再出现。", "改好的问题应当从基线里去掉，否则它再次出现时不会有人知道。"),
                en: (
                    "An entry of the baseline is not found any more.",
                    "What was mended should leave the baseline, or nobody will hear of it when it comes back."
                ),
                bad:
                    #""findings": [{ "document": "cs", "item": "CS4-0001", "code": "I-long-key", "trail": "cs/items/CS4-0001/options/a/text", "fingerprint": "0f9a" }]"#,
                good: #""findings": []"#)
        default: nil
        }
    }
}
