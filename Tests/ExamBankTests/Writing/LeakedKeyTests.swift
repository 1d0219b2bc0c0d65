import Testing

@testable import ExamBank

@Suite struct LeakedKeyTests {
    @Test(arguments: [
        ("应当先做什么？（答案：B）", "答案：B"), ("应当先做什么？【解析】先听后答", "【解析】"),
        ("参考答案：B", "答案：B"), ("正确答案是 C。", "答案是 C"), ("正确选项：（A）", "正确选项：（A"),
        ("先听后答，故选 D。", "故选 D"), ("What comes first? Answer: B", "Answer: B"),
        ("What comes first? (Key: C)", "Key: C"), ("The answer is b.", "answer is b"),
        ("客户的答案与记录不符，应当怎样做？答案：B", "答案：B"),
        ("先做什么？ａｎｓｗｅｒ：Ｂ", "ａｎｓｗｅｒ：Ｂ"), ("先做什么？Ｋｅｙ：Ｂ", "Ｋｅｙ：Ｂ"),
        ("客户投诉计费时坐席应当（　　）。选A", "选A"), ("应当先做什么？选 AC。", "选 AC"), ("先做什么？选Ｂ", "选Ｂ"),
        // Characters that fold together with their neighbours are told folded.
        ("e\u{301}tude 的答案：B", "答案:b"), ("ﬁle 的答案：B", "答案：B"),
    ])
    func `words that tell the key are found as they are written`(text: String, words: String) {
        #expect(LeakedKey.words(in: text, isOption: false) == words)
    }

    @Test(arguments: [
        ("先核对地址（正确）", "（正确）"), ("Check the address (correct)", "(correct)"),
        ("Check the address (CORRECT)", "(CORRECT)"), ("核对地址（ｃｏｒｒｅｃｔ）", "（ｃｏｒｒｅｃｔ）"),
        ("Check it (c\u{1D428}rrect)", "(c\u{1D428}rrect)"),
        ("Check it (co\u{AD}rrect)", "(co\u{AD}rrect)"), ("安抚并核查【正确选项】", "【正确选项】"),
    ])
    func `marks behind an option are found however they are spelled`(text: String, words: String) {
        #expect(LeakedKey.words(in: text, isOption: true) == words)
    }

    @Test(arguments: [
        ("客户抱怨时应当（A）。", ["a"], "（A）"), ("应当先做（ a、C ）", ["ac"], "（ a、C ）"),
        ("先倾听再解释。（√）", ["√", "对"], "（√）"), ("先应当（　　），再（　A　）。", ["a"], "（　A　）"),
        ("First ( ), then ( a )", ["a"], "( a )"), ("先做（b) 再做", ["b"], "（b)"),
    ])
    func `an answer in the brackets for it is found`(
        text: String, answers: [String], words: String
    ) {
        #expect(LeakedKey.filledBlank(in: text, with: answers) == words)
    }

    @Test(arguments: ["客户抱怨时应当（　　）。", "客户（A 类）抱怨时应当（ ）", "图（B）中的按钮", "f(a"])
    func `brackets with something else in them tell nothing`(text: String) {
        #expect(LeakedKey.filledBlank(in: text, with: ["a"]) == nil)
    }

    @Test(arguments: [
        "If the answer is a refund, what should the agent do first?",
        "Which monkey is a pet that needs care?", "The key is a good greeting. What comes next?",
        "客户的答案与记录不符，应当怎样做？", "客户给出的答案是 A 类，应当怎样做？", "答案A和答案B哪一个更妥当？",
        "请选出下面的正确选项：", "话术库只给出了一条参考答案：“请稍等”。", "客户无故选择退货。",
        "“客户搜不到答案”的日志说明什么？", "Press the key: always the same one.",
        "客户来电时应当选A", "电话里应当请客户选 B", "客户说：“我选A”", "语音提示：“请选A”", "套餐应当怎样选？A",
    ])
    func `words that only speak of answers are left alone`(text: String) {
        #expect(LeakedKey.words(in: text, isOption: false) == nil)
    }
}
