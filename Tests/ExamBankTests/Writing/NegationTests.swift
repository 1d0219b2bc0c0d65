import Testing

@testable import ExamBank

/// Negations in stems and options, and what is asked by them.
@Suite struct NegationTests {
    @Test(arguments: [
        "不能不做的事情是", "下列不属于不礼貌用语的是", "没有人不需要倾听，这句话说明", "Which is not incorrect?", "坐席不应不登记，原因是",
        "坐席无法不遵守的规定是", "客服没有不接受批评的权利，这意味着", "这一规定不是没有道理的，因为它", "此话并非不是客户的本意，它说明",
        "并非没有办法的是哪一种", "Why should an agent never not log a call?",
        "It is not unusual to wait here.",
    ])
    func `words that negate twice are told`(stem: String) {
        #expect(codes("倾听 | 复述 | 确认", under: stem) == [.doubleNegative])
        #expect(codes("\(stem) | 复述 | 确认").contains(.doubleNegative))
    }

    @Test(arguments: ["不道歉", "没有登记", "未登记", "Do not listen", "Don’t listen", "Never ask", "勿挂断"])
    func `options that negate again are told`(option: String) {
        for stem in ["下列做法中【不正确】的是", "下列做法中【不】恰当的是", "下列行为中**不**符合规范的是"] {
            let codes = codes("\(option) | 复述客户的诉求 | 确认客户的姓名", under: stem)
            #expect(codes == [.doubleNegative])
        }
    }

    @Test(arguments: [
        "未拆封的书", "未满七天的订单", "不合格的商品", "没有发票的来电", "下列不属于不正当竞争行为的是", "不断倾听", "不同客户区别对待", "不仅倾听而且复述",
        "未来三天回访", "Note the number",
        "Notify them",
    ])
    func `words that only begin like a negation are not told`(option: String) {
        #expect(!codes("\(option) | 复述 | 确认", under: "下列做法中【不正确】的是").contains(.doubleNegative))
    }

    @Test(arguments: [
        "客户的需求不能不同等对待", "下列不属于不正当竞争的是", "是不是不满", "客户会不会不满", "Not listening is wrong",
        "下列做法中不属于不断改进的是", "下列不属于不合格品的是哪一种", "客户生气的原因不是不满而是着急",
        "客户有没有不满意", "客户没有不满", "没有不良记录的客户", "是不是没有登记", "问题不是没有登记而是登记错了", "未必不同",
        "Never note it on paper", "The answer is never impolite", "It is not usual",
    ])
    func `words that negate once are not told`(option: String) {
        #expect(!codes("\(option) | 复述 | 确认").contains(.doubleNegative))
    }

    @Test(arguments: [
        ("Which of the following are NOT polite on a call? (Choose two.)", "Not greeting a caller"),
        ("Which of these is NOT good practice?", "Shouldn't listen"),
        ("Which of these ISN’T good practice? Select all that apply.", "Don’t listen"),
        ("下列做法中【不正确】的是（　　）。（多选）", "不道歉就挂机"), ("下列做法【不】利于安抚客户的是？请选出两项。", "未登记"),
    ])
    func `a remark on how many to choose hides no double negation`(stem: String, option: String) {
        #expect(
            codes("\(option) | Ask a caller to wait | 复述客户的诉求", under: stem) == [.doubleNegative])
    }

    @Test(arguments: ["Not only listening but also noting", "Don't just listen", "不光倾听还要记录"])
    func `more than one thing is no negation`(option: String) {
        for stem in ["Which of these is NOT good practice?", "下列做法中【不正确】的是"] {
            #expect(
                codes("\(option) | Ask a caller to wait for long | 复述客户的诉求", under: stem).isEmpty)
        }
    }

    @Test(arguments: [
        "下列做法中【不正确】的是（　　）。（选两项）", "应当先（　　）。（多选，至少选两项）", "应当先（　　）。请选出两项。",
        "A call is opened by ____. (Choose two.)", "应当先做（多选，有两个答案）（　　）。",
        "A call is opened by ____. Select all that apply.", "A call is opened by ____. (2 marks)",
        "A call is opened by ____ [2 marks]", "应当先（　　）。（本题有多个正确答案，少选得一半分）",
    ])
    func `a remark on how many to choose is no text behind a blank`(stem: String) {
        #expect(!codes("倾听 | 复述 | 确认", under: stem).contains(.midStemBlank))
    }

    @Test(arguments: ["坐席（　　）之后应当登记工单。（选两项）", "A call by ____ is closed at once. (Choose two.)"])
    func `text behind a blank is told, whatever remark follows`(stem: String) {
        #expect(codes("倾听 | 复述 | 确认", under: stem).contains(.midStemBlank))
    }

    @Test func `an English negation is quoted as it is written`() throws {
        let words = try #require(Negation.beginning(Array(scalars: "Do not listen")))
        #expect(words.text == "Do not")
    }

    @Test(arguments: [
        "下列做法中不正确的是", "以下哪一项有误", "下列除哪项外都是服务用语", "哪种做法欠妥", "不能使用的词语是",
        "除下列哪种情形外，其余均可退款", "Which of these is not polite?", "下列做法不当的是（　　）。",
        "下列话术不对的是（　　）。", "下列记录不准确的是", "哪一种安排不合理？", "接待投诉时不允许出现的言行是（　　）。",
        "办理挂失时无需提供的是（　　）。", "受理催单时，坐席不必做的是（　　）。", "不能在通话时说的话是（　　）。",
        "系统不能登录时不应做的是（　　）。", "Which statement about holds is false?",
        "Which of these should an agent never say?", "What can an agent not promise?",
        "What is something that an agent should not say?", "Which goods cannot be returned?",
        "The bill is paid. Which reply is not polite?", "What can an agent never promise?",
        "An agent should never", "Which step is never done?", "What must call agents never do?",
        "Which orders can the system never find?", "Which orders the agent cannot refund",
        "Which of the following orders cannot be refunded?", "What is something you cannot say?",
        "Which one of these cannot be returned?", "A refund cannot be made by",
        "What is a word that should never be used?", "Which is one word you should never use?",
        "Which of these is false about holds?", "Which is a false statement?", "What is untrue?",
    ])
    func `a stem that asks for the exception is told`(stem: String) {
        #expect(codes("倾听 | 复述 | 确认", under: stem) == [.negativeStem])
    }

    @Test(arguments: [
        "系统不能登录的常见原因是（　　）。", "下列哪种情况下客户不需要承担退货运费？", "系统不能登录时应采取的措施是（　　）。",
        "这样处理对不对？", "客户认为处理不当的主要表现是", "最容易造成记录不准确的是（　　）。", "客户提出不合理要求时应当（　　）。",
        "系统不允许重复提交的主要目的是（　　）。", "客户无需到场的情形是（　　）。", "What should one do at least?",
        "The caller has not paid the bill. What should the agent do first?",
        "What should an agent do if the caller does not answer?", "Why can customers not log in?",
        "What helps a caller who is not satisfied?", "What is wrong with the account?",
        "A caller says the bill is wrong! What comes first?", "What did the wrong parcel cost?",
        "Which department handles orders the system cannot find?",
        "How should an agent greet a caller they have never met?", "What is false advertising?",
        "How do you answer a question you cannot understand?", "What are wrong numbers called?",
        "What helps callers you cannot hear?", "Who handles a case the agent has never seen?",
        "What is an untrue claim called?", "An order the system cannot find is sent to",
        "信息有误时应当先做什么", "不能登录的原因是", "除登记外还应当做什么", "哪些情形应当另建工单，而不宜并入原工单", "除客户外都应当怎么做",
    ])
    func `a stem that asks for what is so is not told`(stem: String) {
        #expect(codes("倾听 | 复述 | 确认", under: stem).isEmpty)
    }

    @Test(arguments: [
        "下列做法中【不】恰当的是", "下列行为中**不**符合规范的是", "下列做法“不正确”的是", "Which is **not** polite?",
        "Which is NOT polite?", "受理改址时，坐席【不得】做的是（　　）。",
    ])
    func `a negation that stands out is no finding`(stem: String) {
        #expect(codes("倾听 | 复述 | 确认", under: stem).isEmpty)
    }

    @Test func `what a sentence before says asks nothing`() {
        let stem = "The caller has not paid the bill, e.g. by card. What comes first?"
        #expect(codes("Not mention it | Ask why | Wait", under: stem).isEmpty)
        #expect(
            codes("Not mention it | Ask why | Wait", under: "In 2.5 hours, what is not done?")
                == [.negativeStem, .doubleNegative])
    }
}
