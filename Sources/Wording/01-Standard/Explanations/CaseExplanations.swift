import ExamBank

/// Items that share a text.
extension FindingCode {
    var caseExplanation: Explanation? {
        switch self {
        case .unknownCase:
            Explanation(
                zh: ("试题提到的案例，题库没有定义。", "案例在题库的 cases 中写一次，试题用编号引用；没有案例，考生看不懂题目。"),
                en: (
                    "An item names a case that the bank does not have.",
                    "A case is written once, among the bank's `cases`, and named by id. Without it candidates cannot understand the item."
                ),
                bad: #""case": "K-1""#, good: #""case": "K1""#)
        case .caseOfSeveralTypes:
            Explanation(
                zh: ("同一案例的试题题型不同。", "试卷按题型分部分，整组试题要放在一起，题型就必须相同。"),
                en: (
                    "The items of one case are of several types.",
                    "A form has a section for each type, and the items of a case stand together."
                ),
                bad: #""type": "true-false", "key": true"#,
                good:
                    #""type": "fill-in", "key": { "accept": ["请稍等"], "width": "fold", "case": "exact" }"#
            )
        case .caseOfSeveralPoints:
            Explanation(
                zh: ("同一案例的试题属于不同的一级鉴定点。", "题数按一级鉴定点分配，整组试题只能算在一个点里。"),
                en: (
                    "The items of one case belong to several top-level points.",
                    "Items are shared out among those, so a case that is drawn as a whole counts for one of them."
                ),
                bad: #""point": "B""#, good: #""point": "A-1""#)
        case .caseOfEnemies:
            Explanation(
                zh: ("同一案例的两道试题互斥。", "案例的试题总是一起出现，互斥的试题从不一起出现，这个案例就永远抽不到。"),
                en: (
                    "Two items of one case are enemies.",
                    "Items of a case come together and enemies never do, so the case could not be drawn."
                ),
                bad: #""enemies": ["f1"]"#, good: #""enemies": []"#)
        case .unusedCase:
            Explanation(
                zh: ("没有试题用到这个案例。", "多半是试题漏写了 case，或者编号写错了。"),
                en: (
                    "No item uses a case.",
                    "Most likely its items lack the member `case`, or were taken out."
                ),
                bad: #""cases": [{ "id": "K1", "text": "来电" }, { "id": "K2", "text": "来信" }]"#,
                good: #""cases": [{ "id": "K1", "text": "来电" }]"#)
        case .caseOfOneItem:
            Explanation(
                zh: ("只有一道试题用到这个案例。", "一道题的案例就是题干的一部分，单独写出来，考生要多读一遍，整组也无从谈起。"),
                en: (
                    "Only one item uses a case.",
                    "A case of one item is a part of its stem. It is shared by several, or it is none."
                ),
                bad: #""status": "retired""#, good: #""status": "live""#)
        case .casePartlyLive:
            Explanation(
                zh: ("案例的试题有的可用、有的还是草稿。", "试卷只用可用的试题，考生读了整段案例，却少答几道题。"),
                en: (
                    "Of the items of a case some are live and some are drafts.",
                    "Forms take the live ones only: candidates read the whole case for fewer items than were meant."
                ),
                bad: #""status": "draft""#, good: #""status": "live""#)
        default: nil
        }
    }
}
