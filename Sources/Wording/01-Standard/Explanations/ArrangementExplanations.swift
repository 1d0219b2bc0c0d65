import ExamBank

/// Items whose options are put in order or matched.
extension FindingCode {
    var arrangementExplanation: Explanation? {
        switch self {
        case .keyLeavesOut:
            Explanation(
                zh: ("排序题或匹配题的答案没有写全。", "每个选项都要有自己的位置或匹配对象；缺了的那一项，考生怎么答都不算对。"),
                en: (
                    "The key of an ordering or matching item leaves options out.",
                    "Every option has its place or its target there. One that has none can never be answered rightly."
                ),
                bad: #""options": \#(Self.steps), "key": ["b", "a", "d"]"#,
                good: #""options": \#(Self.steps), "key": ["b", "a", "d", "c"]"#)
        case .keyNotTarget:
            Explanation(
                zh: ("匹配题的答案不在匹配对象之中。", "这一对谁也配不对。"),
                en: (
                    "The key of a matching item names a target that the item does not have.",
                    "Nobody could get that pair right."
                ),
                bad: #"\#(Self.pairs), "key": { "a": "t1", "b": "t3" }"#,
                good: #"\#(Self.pairs), "key": { "a": "t1", "b": "t2" }"#)
        case .sameTargetText:
            Explanation(
                zh: ("两个匹配对象读起来一样。", "考生分不清该配哪一个，而只有一个算对。大小写、全半角和写法的差别不算差别。"),
                en: (
                    "Two targets of a matching item read the same.",
                    "Candidates cannot tell which of them is meant, and only one is right. Case, width and spelling do not make a difference."
                ),
                bad:
                    #""targets": [{ "id": "t1", "text": "SLA" }, { "id": "t2", "text": "ＳＬＡ" }]"#,
                good:
                    #""targets": [{ "id": "t1", "text": "SLA" }, { "id": "t2", "text": "KPI" }]"#)
        default: nil
        }
    }

    private static let steps = """
        [{ "id": "a", "text": "核实身份" }, { "id": "b", "text": "问候客户" }, \
        { "id": "c", "text": "礼貌道别" }, { "id": "d", "text": "说明办法" }]
        """

    private static let pairs = """
        "options": [{ "id": "a", "text": "退款" }, { "id": "b", "text": "故障" }], \
        "targets": [{ "id": "t1", "text": "财务组" }, { "id": "t2", "text": "技术组" }]
        """
}
