import CertCore
import ExamBank

extension GuessingFault {
    var phrase: Phrase {
        switch self {
        case .keyPositions(let options, let place, let count, let total):
            Phrase(
                zh:
                    "\(total) 道 \(options) 选 1 的题中，\(count) 道（\(percent(count, of: total))%）的答案是第 \(place + 1) 个选项",
                en:
                    "\(count) of the \(total) items with \(options) options (\(percent(count, of: total)) %) have their key in place \(place + 1)"
            )
        case .keyRun(let answer, let length, let through, let oneIn):
            Phrase(
                zh:
                    "从这里到 \(through) 连续 \(length) 题的答案都是\(answer.title.zh)，碰巧如此的机会不到 \(oneIn) 分之一",
                en:
                    "from here to \(through) the key is \(answer.title.en) \(length) times in a row; chance does that in fewer than one bank in \(oneIn)"
            )
        case .trueFalseBalance(let isTrue, let count, let total):
            Phrase(
                zh:
                    "\(total) 道判断题中 \(count) 道（\(percent(count, of: total))%）的答案是「\(isTrue ? "正确" : "错误")」",
                en:
                    "\(count) of \(total) true-or-false items (\(percent(count, of: total)) %) are \(isTrue ? "true" : "false")"
            )
        case .trick(let trick, let score, let chance, let items, .situational):
            Phrase(
                zh:
                    "在 \(items) 道情境题中，总是选\(trick.title.zh)的人有 \(percent(score))% 选中最佳做法，而碰运气只有 \(percent(chance))%",
                en:
                    "whoever always takes \(trick.title.en) finds the best response in \(percent(score)) % of \(items) situations; chance does in \(percent(chance)) %"
            )
        case .trick(let trick, let score, let chance, let items, _):
            Phrase(
                zh:
                    "在 \(items) 道单选题中，总是选\(trick.title.zh)的人能答对 \(percent(score))%，而碰运气只有 \(percent(chance))%",
                en:
                    "whoever always takes \(trick.title.en) gets \(percent(score)) % of \(items) single choices right; chance gets \(percent(chance)) %"
            )
        case .guesser(let part, let score, let cut):
            Phrase(
                zh: "科目 \(part) 只凭猜测平均可得 \(one(score)) 分，合格线 \(cut) 分",
                en:
                    "in \(part) guessing alone brings \(one(score)) points on average; the cut is \(cut)"
            )
        case .guesserNearCut(let part, let score, let cut):
            Phrase(
                zh: "科目 \(part) 只凭猜测平均就有 \(one(score)) 分，离合格线 \(cut) 分太近",
                en:
                    "in \(part) guessing alone brings \(one(score)) points on average, too near to the cut of \(cut)"
            )
        }
    }

    var help: Phrase? {
        switch self {
        case .keyPositions:
            Phrase(
                zh: "在标准中写 \"shuffleOptions\": true，试卷就会打乱选项；否则把一些答案换到别的位置",
                en:
                    "\"shuffleOptions\": true in the scheme gives each paper an order of its own; otherwise move some keys"
            )
        case .keyRun(.option, _, _, _):
            Phrase(
                zh: "在标准中写 \"shuffleItems\": true 或 \"shuffleOptions\": true，试卷上就看不到；否则换几题的位置",
                en:
                    "\"shuffleItems\": true or \"shuffleOptions\": true in the scheme breaks it up; otherwise move some items"
            )
        case .keyRun:
            Phrase(
                zh: "在标准中写 \"shuffleItems\": true，试卷上就看不到；否则换几题的位置",
                en: "\"shuffleItems\": true in the scheme breaks it up; otherwise move some items")
        case .trueFalseBalance(let isTrue, let count, let total):
            Phrase(
                zh: "把约 \(count - total / 2) 道改写为\(isTrue ? "错误" : "正确")的说法",
                en:
                    "turn about \(count - total / 2) of them into \(isTrue ? "false" : "true") statements"
            )
        case .trick(let trick, _, _, _, _): trick.help
        case .guesserNearCut:
            Phrase(
                zh: "增加选项或填空、计算、简答题，或改用更严的多选计分",
                en:
                    "more options, more items that are written, or a stricter rule for several answers"
            )
        case .guesser: nil
        }
    }

    private func percent(_ count: Int, of total: Int) -> String {
        percent(Exact(count, over: max(1, total)))
    }

    private func percent(_ share: Exact) -> String { one(share * 100) }

    private func one(_ number: Exact) -> String { number.text(places: 1, mode: .halfUp) }
}

extension GuessingFault.Answer {
    fileprivate var title: Phrase {
        switch self {
        case .option(let place):
            Phrase(zh: "第 \(place + 1) 个选项", en: "in place \(place + 1)")
        case .right: Phrase(zh: "正确", en: "true")
        case .wrong: Phrase(zh: "错误", en: "false")
        }
    }
}

extension TestwiseTrick {
    fileprivate var title: Phrase {
        switch self {
        case .longest: Phrase(zh: "最长的选项", en: "the longest option")
        case .shortest: Phrase(zh: "最短的选项", en: "the shortest option")
        case .allOfTheAbove: Phrase(zh: "「以上都对」", en: "“all of the above”")
        case .noneOfTheAbove: Phrase(zh: "「以上都不对」", en: "“none of the above”")
        case .convergent:
            Phrase(zh: "与其他选项字句最相近的选项", en: "the option that shares most with the others")
        case .middleNumber: Phrase(zh: "居中的数字", en: "a number from the middle")
        case .qualified:
            Phrase(zh: "分句和限定最多的选项", en: "the option with the most clauses")
        case .plain: Phrase(zh: "分句和限定最少的选项", en: "the option with the fewest clauses")
        case .sentences: Phrase(zh: "句子最多的选项", en: "the option with the most sentences")
        case .echo: Phrase(zh: "与题干字句最相近的选项", en: "the option that shares most with the stem")
        }
    }

    fileprivate var help: Phrase {
        switch self {
        case .longest, .qualified, .sentences:
            Phrase(zh: "把干扰项写得与答案一样具体", en: "make the distractors as detailed as the keys")
        case .shortest, .plain:
            Phrase(zh: "把干扰项写得与答案一样简短", en: "make the distractors as short as the keys")
        case .allOfTheAbove, .noneOfTheAbove:
            Phrase(zh: "换成一个具体的选项", en: "put an option in its place that says something")
        case .convergent:
            Phrase(
                zh: "不要由答案改几个字造出各个干扰项",
                en: "do not make distractors by changing one piece of the key each")
        case .middleNumber:
            Phrase(zh: "让答案也常是最小或最大的数", en: "let the key be the least or greatest as often")
        case .echo:
            Phrase(
                zh: "让干扰项也用题干的词，或答案换个说法",
                en: "use the stem's words in distractors, or others in keys")
        }
    }
}
