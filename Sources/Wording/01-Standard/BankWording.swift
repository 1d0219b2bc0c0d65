import CertCore
import ExamBank

extension BankFault {
    fileprivate func text(of counts: [AssessmentPoint.Importance: Int]) -> String {
        AssessmentPoint.Importance.allCases.map { "\($0.rawValue) \(counts[$0, default: 0])" }
            .joined(separator: " · ")
    }

    var phrase: Phrase {
        switch self {
        case .weightsSum(let sum):
            Phrase(
                zh: "一级鉴定点权重合计 \(sum)，应为 100",
                en: "the weights of the top-level points make \(sum) instead of 100")
        case .repeatedPoint(let id):
            Phrase(zh: "鉴定点 \(id) 重复", en: "point \(id) is there twice")
        case .unknownPoint(let id, _):
            Phrase(zh: "没有鉴定点 \(id)", en: "there is no point \(id)")
        case .pointNotLeaf(let id):
            Phrase(
                zh: "\(id) 还有下级鉴定点，试题须归入最下级",
                en: "\(id) has points of its own; items belong to leaves")
        case .thinPoint(let id, let live, let least):
            Phrase(
                zh: "鉴定点 \(id) 只有 \(live) 道可用试题，至少应有 \(least) 道",
                en: "point \(id) has \(counted(live, "live item")); \(least) are needed")
        case .unknownBehaviour(let id, _):
            Phrase(zh: "没有关键行为「\(id)」", en: "there is no behaviour “\(id)”")
        case .keyNotOption(let id, let options):
            Phrase(
                zh: "答案「\(id)」不是选项（\(listed(options).zh)）",
                en: "key “\(id)” is no option (\(listed(options).en))")
        case .keyLeavesOut(let ids):
            Phrase(zh: "答案缺选项 \(listed(ids).zh)", en: "the key leaves out \(listed(ids).en)")
        case .keyNotTarget(let id, let targets):
            Phrase(
                zh: "答案「\(id)」不是匹配对象（\(listed(targets).zh)）",
                en: "key “\(id)” is no target (\(listed(targets).en))")
        case .allOptionsRight:
            Phrase(
                zh: "所有选项都正确，全选即得分",
                en: "every option is right, so choosing all needs no knowledge")
        case .unscoredOptions(let ids):
            Phrase(zh: "选项 \(listed(ids).zh) 没有分值", en: "no score for option \(listed(ids).en)")
        case .noBestOption:
            Phrase(zh: "没有得分高于零的选项", en: "no option scores above zero")
        case .sameOptionText(let one, let other):
            Phrase(zh: "选项 \(one) 与 \(other) 相同", en: "options \(one) and \(other) are the same")
        case .sameTargetText(let one, let other):
            Phrase(zh: "匹配对象 \(one) 与 \(other) 相同", en: "targets \(one) and \(other) are the same")
        case .answerTooLong(let count, let maximum):
            Phrase(
                zh: "参考答案 \(count) 字，而考生最多写 \(maximum) 字",
                en:
                    "the model answer has \(counted(count, "character")); candidates may write \(maximum)"
            )
        case .passageTooShort(let count, let expected):
            Phrase(
                zh: "原文 \(count) 字，少于速录规则要求的 \(expected) 字：打完全文也要减分",
                en: "the passage has \(counted(count, "character")), fewer than the \(expected) of "
                    + "the court typists' rule: who types all of it loses points all the same")
        case .leakedKey(let words):
            Phrase(
                zh: "考生读到的文字泄露了答案：「\(words)」",
                en: "what candidates read gives the answer away: “\(words)”")
        case .ownEnemy: Phrase(zh: "试题互斥表中有自己", en: "the item is its own enemy")
        case .unknownEnemy(let id):
            Phrase(zh: "互斥的试题 \(id) 不存在", en: "there is no item \(id) to be enemy of")
        case .oneSidedEnemy(let id):
            Phrase(zh: "\(id) 没有反过来列出本题", en: "\(id) does not name this item in return")
        case .unreviewed:
            Phrase(zh: "没有审题人或审题日期", en: "no reviewer, or no day of the review")
        case .reviewedByAuthor(let name):
            Phrase(zh: "由作者 \(name) 自审", en: "reviewed by its own author, \(name)")
        case .partlyTranslated(let same, let all):
            Phrase(
                zh: "试题只译了一部分：\(all) 处文字中有 \(same) 处中英文相同",
                en:
                    "the item is translated in part only: \(same) of \(counted(all, "text")) read the same in both languages"
            )
        case .staleReview(let day, let months):
            Phrase(
                zh: "上次审题在 \(day)，已超过 \(months) 个月",
                en: "last reviewed on \(day), more than \(counted(months, "month")) ago")
        case .reviewToCome(let day):
            Phrase(zh: "审题日期 \(day) 还没有到", en: "the day of the review, \(day), is still to come")
        case .soleAuthor(let name, let items):
            Phrase(
                zh: "\(items) 道可用试题全部出自 \(name) 一人",
                en: "all \(counted(items, "live item")) are by one author, \(name)")
        case .importanceCounts(let declared, let found):
            Phrase(
                zh: "声明的重要程度为 \(text(of: declared))，实有 \(text(of: found))",
                en: "declares \(text(of: declared)), but its leaves are \(text(of: found))")
        }
    }

    var help: Phrase? {
        switch self {
        case .thinPoint(_, let live, let least):
            Phrase(
                zh: "再写 \(least - live) 道",
                en: "write \(counted(least - live, "more item"))")
        case .oneSidedEnemy(let id):
            Phrase(
                zh: "在 \(id) 的 enemies 中也列出本题，或从这里删去",
                en: "name this item among the enemies of \(id), or take that one out here")
        case .unreviewed:
            Phrase(
                zh: "由另一人审题后写上 \"reviewer\" 与 \"reviewed\"",
                en: "let someone else review it, then add \"reviewer\" and \"reviewed\"")
        case .partlyTranslated:
            Phrase(
                zh: "写作 { \"zh\": …, \"en\": … }", en: "write it as { \"zh\": …, \"en\": … }")
        case .weightsSum(let sum):
            Phrase(
                zh: "共须\(sum < 100 ? "增加" : "减少") \(abs(100 - sum))",
                en: "\(sum < 100 ? "add" : "take away") \(abs(100 - sum)) in all")
        case .repeatedPoint:
            Phrase(zh: "另取一个编号，试题的 point 随之改", en: "give one another id, and its items with it")
        case .pointNotLeaf:
            Phrase(zh: "改用其下最末一级的鉴定点", en: "name one of the leaves under it")
        case .keyNotOption, .keyNotTarget:
            Phrase(zh: "改正答案，或补上这一项", en: "correct the key, or add what it names")
        case .keyLeavesOut:
            Phrase(zh: "把它们也写进答案", en: "name them in the key as well")
        case .allOptionsRight:
            Phrase(zh: "至少写一个错误选项", en: "write one wrong option at least")
        case .unscoredOptions:
            Phrase(zh: "给每个选项一个分值，不得分的写 0", en: "give every option a score, 0 for none")
        case .noBestOption:
            Phrase(zh: "给最好的选项一个正的分值", en: "give the best option a score above zero")
        case .sameOptionText, .sameTargetText:
            Phrase(zh: "改写其一，或删去", en: "write one of them anew, or take it out")
        case .answerTooLong:
            Phrase(
                zh: "缩短参考答案，或提高 maximumLength",
                en: "shorten the answer, or raise `maximumLength`")
        case .passageTooShort:
            Phrase(
                zh: "换更长的原文，或降低 characters", en: "take a longer passage, or lower `characters`")
        case .leakedKey:
            Phrase(
                zh: "从这里删去；理由写在 rationale", en: "take it out here; reasons belong in `rationale`")
        case .ownEnemy, .unknownEnemy:
            Phrase(zh: "从 enemies 中删去", en: "take it out of `enemies`")
        case .reviewedByAuthor:
            Phrase(zh: "请另一人审题", en: "let someone else review it")
        case .staleReview:
            Phrase(zh: "重新审题，再更新 reviewed", en: "review it again, then change `reviewed`")
        case .reviewToCome:
            Phrase(zh: "写实际审题的日期", en: "write the day on which it was reviewed")
        case .soleAuthor:
            Phrase(zh: "请第二人参与命题", en: "let a second author write as well")
        case .importanceCounts:
            Phrase(zh: "改成实有的数，或改鉴定点", en: "declare what is found, or change the points")
        case .unknownPoint, .unknownBehaviour: nil
        }
    }
}
