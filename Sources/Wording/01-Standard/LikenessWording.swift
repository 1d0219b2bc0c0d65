import CertCore
import ExamBank

extension LikenessFault {
    var phrase: Phrase {
        switch self {
        case .duplicate(let other, 100):
            Phrase(zh: "与\(other.name.zh)是同一道题", en: "this is \(other.name.en) over again")
        case .duplicate(let other, let percent):
            Phrase(
                zh: "与\(other.name.zh)几乎是同一道题：题干与选项有 \(percent)% 相同",
                en:
                    "this is nearly \(other.name.en) over again: \(percent) % of stem and options are the same"
            )
        case .nearDuplicate(let other, let percent):
            Phrase(
                zh: "与\(other.name.zh)雷同：题干与选项有 \(percent)% 相同",
                en:
                    "this is much like \(other.name.en): \(percent) % of stem and options are the same"
            )
        case .conflictingKey(let other):
            Phrase(
                zh: "题干、选项与\(other.name.zh)相同，答案却不同",
                en: "stem and options are those of \(other.name.en), but the key is another")
        case .givesKey(let other, let key):
            Phrase(
                zh: "题干说出了\(other.name.zh)的答案「\(key)」",
                en: "the stem gives away the key of \(other.name.en): “\(key)”")
        case .comparisonCapped(let count):
            Phrase(
                zh: "有 \(count) 道题与太多的题相似，没有逐一比较，雷同的题可能还有",
                en:
                    "\(counted(count, "item")) of the bank \(count == 1 ? "is" : "are") like so many others that not all were compared: there may be more duplicates"
            )
        }
    }

    var help: Phrase? {
        switch self {
        case .duplicate: Phrase(zh: "停用其中一道", en: "retire one of them")
        case .nearDuplicate(let other, _):
            other.relation == .inOtherBank
                ? Phrase(zh: "改写或停用其中一道", en: "rewrite or retire one of them")
                : Phrase(
                    zh: "互列为 \"enemies\"，使二者不同卷，或停用其中一道",
                    en: "make them \"enemies\", so that they never meet in a form, or retire one")
        case .conflictingKey:
            Phrase(
                zh: "核定哪个答案正确，停用另一道", en: "find out which key is right, and retire the other item")
        case .givesKey:
            Phrase(
                zh: "互列为 \"enemies\"，使二者不同卷，或改写题干",
                en: "make them \"enemies\", so that they never meet in a form, or reword the stem")
        case .comparisonCapped:
            Phrase(
                zh: "停用已报告的雷同题后再检查一次", en: "retire the duplicates that are told, then check again")
        }
    }
}

extension OtherItem {
    /// The item, and its bank where that is another.
    fileprivate var name: Phrase {
        relation == .inOtherBank
            ? Phrase(zh: "题库 \(bank) 的 \(item) ", en: "\(item) of bank \(bank)")
            : Phrase(zh: " \(item) ", en: item.text)
    }
}
