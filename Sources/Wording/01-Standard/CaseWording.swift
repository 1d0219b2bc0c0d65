import CertCore
import ExamBank

extension CaseFault {
    var phrase: Phrase {
        switch self {
        case .unknownCase(let id, _):
            Phrase(zh: "没有案例「\(id)」", en: "there is no case “\(id)”")
        case .severalTypes(let id, let type, let first):
            Phrase(
                zh: "案例 \(id) 的第一题是\(first.title.zh)题，这一题却是\(type.title.zh)题",
                en: "the first item of case \(id) is \(first.title.en), this one \(type.title.en)")
        case .severalPoints(let id, let point, let first):
            Phrase(
                zh: "案例 \(id) 的第一题属于 \(first)，这一题却属于 \(point)",
                en: "the first item of case \(id) belongs to \(first), this one to \(point)")
        case .enemies(let id, let item):
            Phrase(
                zh: "与同属案例 \(id) 的 \(item) 互斥，整组永远抽不到",
                en: "\(item) of the same case \(id) is an enemy, so the case is never drawn")
        case .unusedCase: Phrase(zh: "没有试题用到这个案例", en: "no item uses the case")
        case .loneItem(let item):
            Phrase(zh: "只有 \(item) 一道试题用到这个案例", en: "only one item, \(item), uses the case")
        case .partlyLive(let live, let all):
            Phrase(
                zh: "这个案例的 \(all) 道试题中只有 \(live) 道可用",
                en:
                    "of the \(counted(all, "item")) of the case only \(live) \(live == 1 ? "is" : "are") live"
            )
        case .untranslated(let items, let all):
            Phrase(
                zh: "案例只有一种语言，而它的 \(all) 道试题中有 \(items) 道是中英文的",
                en:
                    "the case is in one language, but of its \(counted(all, "item")) \(items) \(items == 1 ? "is" : "are") in both"
            )
        case .untranslatedItem(let id):
            Phrase(
                zh: "试题只有一种语言，而案例 \(id) 是中英文的",
                en: "the item is in one language, but its case \(id) is in both")
        }
    }

    var help: Phrase? {
        switch self {
        case .severalTypes, .severalPoints:
            Phrase(
                zh: "同一案例的试题须同题型、同一级鉴定点", en: "items of a case share type and top-level point")
        case .loneItem: Phrase(zh: "把案例写进题干", en: "write the case into the stem")
        case .partlyLive:
            Phrase(zh: "试卷只会用到可用的试题", en: "forms will have the live ones only")
        case .untranslated, .untranslatedItem:
            Phrase(
                zh: "写作 { \"zh\": …, \"en\": … }", en: "write it as { \"zh\": …, \"en\": … }")
        case .enemies: Phrase(zh: "从 enemies 中删去", en: "take it out of the enemies")
        case .unknownCase, .unusedCase: nil
        }
    }
}
