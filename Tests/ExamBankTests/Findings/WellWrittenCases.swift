import ExamBank

/// What must not be taken for a fault.
extension FaultCase {
    static let wellWritten: [FaultCase] = [
        options(a: "全部退款", c: "都可以退换"), options(a: "1-3天", b: "4-6天", c: "7-9天"),
        options(a: "30", b: "20", c: "10"), options(a: "A 类客户", b: "B 类客户"),
        stem(#""哪些情形应当另建工单，而不宜并入原工单""#), stem(#""下列做法中【不正确】的是""#),
        stem(#""Which of these is NOT polite?""#), stem(#""接听时应当先（　　）。""#),
        stem(#"{ "zh": "先要做什么？", "en": "\#(String(repeating: "very ", count: 80))long" }"#),
    ]

    /// Words that are others than they look, and one whose rule is off.
    static let otherWords: [FaultCase] = [
        options(b: "移交所有权").withEverything, options(b: "按一定的顺序").withEverything,
        options(b: "maybe, allowed").withEverything, options(b: "从不道歉"),
    ]

    /// Changes options of the item s1, whose key is a.
    private static func options(
        a: String = "s1 a", b: String = "s1 b", c: String = "s1 c"
    ) -> FaultCase {
        FaultCase(
            in: "bank", [#""s1 a""#: "\"\(a)\"", #""s1 b""#: "\"\(b)\"", #""s1 c""#: "\"\(c)\""])
    }

    private static func stem(_ stem: String) -> FaultCase {
        FaultCase(in: "bank", [#""请作答题s1""#: stem])
    }

    /// With the rules that are off otherwise.
    private var withEverything: FaultCase {
        var one = self
        one.settings = .everything
        return one
    }
}
