import CertCore
import ExamBank

extension WritingFault {
    var phrase: Phrase {
        switch self {
        case .allOfTheAbove(let isRight):
            Phrase(
                zh: "「以上都对」式的选项\(isRight ? "，而且是答案" : "")：看出两项正确的人就能选中它",
                en:
                    "an “all of the above”\(isRight ? " that is also the key" : ""): whoever sees two right options has it"
            )
        case .noneOfTheAbove(let isRight):
            Phrase(
                zh: "「以上都不对」式的选项\(isRight ? "，而且是答案" : "")：它只考出考生知道什么不对",
                en:
                    "a “none of the above”\(isRight ? " that is also the key" : ""): it tests only what is wrong"
            )
        case .longKey(let length, let next):
            Phrase(
                zh: "答案有 \(length) 字，其余选项最长 \(next) 字：长短泄露了答案",
                en:
                    "the key has \(length) characters, the longest distractor \(next): length gives it away"
            )
        case .negativeStem(let word):
            Phrase(
                zh: "题干用「\(word)」反向提问，容易看漏",
                en: "the stem asks for the exception with “\(word)”, which is easily read over")
        case .doubleNegative(let stem, let option):
            Phrase(
                zh: "题干已用「\(stem)」，选项又以「\(option)」否定",
                en:
                    "the stem already negates with “\(stem)”, and the option negates again (“\(option)”)"
            )
        case .negatedTwice(let words):
            Phrase(zh: "「\(words)」连用两次否定", en: "“\(words)” negates twice")
        case .overlappingRanges(let one, let other):
            Phrase(
                zh: "选项 \(one) 与 \(other) 的范围有重叠",
                en: "the ranges of options \(one) and \(other) overlap")
        case .unorderedNumbers:
            Phrase(zh: "数字选项没有按大小排列", en: "the numbers of the options are not in order")
        case .commonOpening(let text):
            Phrase(zh: "各项都以「\(text)」开头", en: "all begin with “\(text)”")
        case .echoedWord(let word):
            Phrase(
                zh: "题干中的「\(word)」，选项中只有答案用到",
                en: "of the options only the key has “\(word)” from the stem")
        case .combinedOptions:
            Phrase(zh: "选项由其他选项或编号组合而成", en: "the option combines others or numbered statements")
        case .letteredOption(let mark):
            Phrase(
                zh: "文字自带序号「\(mark)」，而试卷会另加",
                en: "the text brings its own letter or number, “\(mark)”, and the paper adds one")
        case .lookAlikes(let found): LookAlikeWording(found).phrase
        case .straySpaces(let count):
            count == 1
                ? Phrase(zh: "有多余的空格", en: "there is a stray space")
                : Phrase(
                    zh: "有 \(count) 处多余的空格", en: "there are stray spaces in \(count) places")
        case .shortStem(let count, let least):
            Phrase(
                zh: "题干只有 \(count) 字（至少 \(least) 字），离开选项看不出问什么",
                en:
                    "the stem has \(counted(count, "character")) (\(least) at least): without the options it asks nothing"
            )
        case .longStem(let count, let most):
            Phrase(
                zh: "文字有 \(count) 字（至多 \(most) 字），考的成了阅读",
                en:
                    "\(counted(count, "character")) (\(most) at most): reading becomes the test"
            )
        case .midStemBlank:
            Phrase(zh: "空在题干中间，要读两遍", en: "the blank stands in mid-stem, so that it is read twice")
        case .convergence:
            Phrase(
                zh: "答案与其他选项重合的部分最多，不读题也能挑出来",
                en:
                    "the key shares the most parts with the other options, and so can be picked unread"
            )
        case .keyByIDs:
            Phrase(
                zh: "答案正是编号的顺序，而试卷上印有编号",
                en: "the key follows the order of the ids, which stand on the papers")
        case .movingReference(let scheme, _):
            Phrase(
                zh: "选项按位置指称其他选项，而标准 \(scheme) 的试卷会打乱选项",
                en:
                    "the option speaks of others by their places, but papers of scheme \(scheme) shuffle options"
            )
        case .absoluteWord(let word):
            Phrase(zh: "「\(word)」不留余地", en: "“\(word)” allows no exception")
        case .vagueWord(let word):
            Phrase(zh: "「\(word)」含糊", en: "“\(word)” is vague")
        }
    }

    var help: Phrase? {
        switch self {
        case .letteredOption: Phrase(zh: "删去序号", en: "take it out")
        case .lookAlikes(let found): LookAlikeWording(found).help
        case .straySpaces: Phrase(zh: "删去它", en: "take it out")
        case .commonOpening: Phrase(zh: "移到题干", en: "move it to the stem")
        case .convergence:
            Phrase(
                zh: "让干扰项之间也同样多地共用各部分",
                en: "let the distractors share as many parts with each other")
        case .movingReference(_, isOfAll: true):
            Phrase(
                zh: "改写这一项，或放在最后并写上 \"fixed\": true，使它不被打乱",
                en: "write another option, or put it last and keep it there by \"fixed\": true")
        case .movingReference(_, isOfAll: false):
            Phrase(
                zh: "写出它指的内容，不说位置或字母；或给本题各选项都写上 \"fixed\": true，不打乱它们",
                en:
                    "say what is meant rather than its place or letter, or keep all options of the item in place by \"fixed\": true"
            )
        case .keyByIDs:
            Phrase(
                zh: "另给编号，使答案不是编号的顺序", en: "give the ids so that the key is not in their order")
        case .unorderedNumbers: Phrase(zh: "由小到大排列", en: "put them in order")
        default: nil
        }
    }
}
