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

    /// What needs no translation in an item that is in both languages, and targets that only look
    /// as if they were lettered or began alike.
    static let wellMatched: [FaultCase] = [
        targets("财务组", "技术组", "A 类客户组"), targets("转给财务组", "转给技术组", "转给销售组"),
        matching(#""=AVERAGE(B2:B31)""#, #""=SUM(B2:B31)/31""#, #""=IF(A1 > B1, C1, D1)""#),
        matching(#""12.5 %""#, #""B2 B3 B4""#, #""Excel""#),
        matching(
            #"{ "zh": "first call resolution", "en": "first call resolution" }"#, #""FCR""#,
            #""SLA""#),
    ]

    static let wellTold: [FaultCase] = [
        sharedText(#"{ "zh": "客户来电。", "en": "A customer calls." }"#),
        // What an order is called in both languages.
        sharedText(#""CN-2026-11 / A4""#),
        FaultCase(
            in: "bank",
            [#""客户来电投诉。""#: #""\#(String(repeating: "a word ", count: 250))end""#]),
    ]

    private static func targets(_ texts: String...) -> FaultCase {
        let targets = texts.enumerated().map { #"{ "id": "t\#($0 + 1)", "text": "\#($1)" }"# }
        return FaultCase(
            in: "bank",
            [
                #"{ "id": "t1", "text": "p1 1" }, { "id": "t2", "text": "p1 2" }"#:
                    targets.joined(separator: ", ")
            ])
    }

    /// The matching item in both languages, with these texts to be matched.
    private static func matching(_ a: String, _ b: String, _ c: String) -> FaultCase {
        FaultCase(
            in: "bank",
            [
                #""请作答题p1""#: #"{ "zh": "请作答题p1", "en": "Answer item p1" }"#,
                #""p1 a""#: a, #""p1 b""#: b, #""p1 c""#: c,
            ])
    }

    /// Another text of the case, whose items are in both languages.
    private static func sharedText(_ text: String) -> FaultCase {
        FaultCase(
            in: "bank",
            [
                #""客户来电投诉。""#: text,
                #""请作答题f1""#: #"{ "zh": "请作答题f1", "en": "How does the call end?" }"#,
                #""请作答题f2""#: #"{ "zh": "请作答题f2", "en": "Greet whoever is there." }"#,
            ])
    }

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
