import Testing

@testable import ExamBank

/// Which stems ask for the exception without letting it stand out, and which only look like it.
@Suite struct NegativeStemTests {
    private func asked(_ stem: String) -> String? {
        NegativeQuestion(asking: Array(scalars: stem)).map { $0.isEmphasised ? nil : $0.word.text }
            ?? nil
    }

    // MARK: Told

    @Test(arguments: [
        "Which of the following are not polite on a call? (Choose two.)",
        "Which of the following are not polite on a call? Choose two.",
        "Which of the following are not polite on a call? Select all that apply.",
        "Which of the following is not a sign that a caller is becoming upset, "
            + "according to the manual?",
        "Which of the following is not a step that an agent takes before a complaint is handed "
            + "to the back office team?",
        "Which of the following isn't part of active listening?",
        "Which action shouldn't an agent take first?",
        "Which action shouldn’t an agent take first?",
        "Which one of these don't you need to ask?",
        "Choose the statement that is not correct.",
        "Choose the one which is not polite.",
        "Which of these replies is neither polite nor useful?",
        "Which of these aren’t needed to open a ticket? (Select two answers)",
        "What can't an agent promise on a call?",
        "Which words are agents told not to use?",
        "Identify the step that does not belong to a warm transfer. Choose one.",
        "In the manual's words, which of these is never said to a caller?",
        "Which of the following, according to the manual, is not polite?",
        "Which of the following statements about the refund is not true?",
        "Which statement about refunds isn't true, in line with the policy?",
        "Of the following, which is not polite?",
        "What's not part of a greeting?",
        "All of the following are polite except",
        "All of the following are signs of anger except which one? (Choose one.)",
        "Which of the following is usually not asked at the start of a call?",
        "What is something agents should never say?",
        "What is it that agents are not allowed to promise?",
        "Which is one of the words that should not be used?",
        "Which parcels does the warehouse not accept?",
        "Who should not be told the password?",
        "Which of the following was not mentioned, even by the agent?",
        "Select the sentence that doesn't calm a caller.",
        "Which of the agents is not ready to take a call?",
        "An agent need not ask for",
        "Which of the following is the least polite?",
        "Which of the following must an agent not do, if a caller swears?",
        "Which of these is a false statement about holds?",
        "Which of the callers has not yet been called back?",
        "Which of the following is not true, or not always true?",
        "Which option should an agent not choose first?",
    ])
    func `an English stem that asks for the exception is told`(stem: String) {
        #expect(asked(stem) != nil)
    }

    @Test(arguments: [
        "下列做法中不正确的是（　　）。（多选）",
        "下列哪些做法不正确？（可多选）",
        "下列做法不正确的有哪些？请选出两项。",
        "下列哪一种网购商品不适用无理由退货？",
        "下列做法不利于安抚客户的是",
        "下列情形不构成违约的是",
        "下列回应中，不会激怒客户的是",
        "下列单据不具备法律效力的是（　　）。",
        "下列行为中，没有违反规定的是",
        "以下哪一项并非坐席的职责？",
        "普通坐席无权查询的是",
        "下列做法中不正确的是（　　）。（选两项）",
        "下列话术不当的是（多选）（　　）。",
        "下列说法错误的是（　　）。（2分）",
        "以下不属于服务禁语的有哪些？（不定项）",
        "下列关于导致投诉升级的说法错误的是",
        "下列处理不恰当的是（　　）。",
        "下列词语使用不恰当的是（　　）。",
        "下列情形不构成违约的是哪一项？",
        "下列费用中，客户不承担的是（　　）。",
        "与通话质量无关的是（　　）。",
        "下列记录未体现客户诉求的是（　　）。",
        "以下哪种说法没有依据？",
        "下列哪一项不涉及个人信息？",
        "下列做法不利于留住客户的有（　　）。（多选，有两个答案）",
        "坐席无权决定的事项是（　　）。",
        "下列哪些做法不规范？请从下列选项中选出三项",
        "下列处理投诉的做法不利于挽回客户的是（　　）。",
        "下列做法中不正确的是（　　）。请作答。",
        "坐席不得（　　）。",
        "下列不属于客服职责的选项（　　）。",
        "哪一种问法不会引起客户反感？",
    ])
    func `a Chinese stem that asks for the exception is told`(stem: String) {
        #expect(asked(stem) != nil)
    }

    @Test(arguments: [
        ("Which of these aren’t asked? (Choose two.)", "aren’t"),
        ("Which of these is NOT polite? Select all that apply.", nil),
        ("Which one of these ISN'T polite, as a rule?", nil),
        ("下列行为中，没有违反规定的是（　　）。（多选）", "没有"), ("下列商品【不】适用无理由退货的是（　　）。", nil),
        ("以下哪一项【并非】坐席的职责？（可多选）", nil), ("以下哪一项并【非】坐席的职责？", nil),
        ("下列做法“不正确”的是（　　）。请选出两项。", nil),
    ])
    func `the word that asks is quoted unless it stands out`(stem: String, word: String?) {
        #expect(asked(stem) == word)
    }

    // MARK: Silent

    @Test(arguments: [
        "Why should an agent never promise a delivery date on behalf of another department?",
        "What should you do with a customer who does not want to wait?",
        "How do you help a caller who does not give an order number?",
        "Which step comes first for orders that do not arrive on time?",
        "What is the reason that customers do not return?",
        "Which department handles complaints that should not be closed by agents?",
        "What does the status \"not delivered\" mean?",
        "Which of the following means the parcel has not left the warehouse?",
        "An agent must not share passwords because",
        "What helps a caller who is not satisfied?",
        "The caller has not paid the bill. Choose two.",
        "The caller has not paid the bill. Which replies are right? (Choose two.)",
        "How do you help a caller who doesn't give an order number?",
        "How do you help callers you can’t hear?",
        "What should an agent do if the caller isn't satisfied? (Choose two.)",
        "Which department handles complaints which should not be closed by agents?",
        "Which department handles orders not yet shipped?",
        "What do you do with a parcel not delivered on time?",
        "What is the consequence of not logging a call?",
        "How do you tell a caller not to worry?",
        "Which reply is polite, but not too formal?",
        "Which reply is polite, not rude?",
        "What comes first, with the order not yet shipped?",
        "Which of these shows the caller is not satisfied?",
        "Which of the following is a sign that a caller is not satisfied?",
        "What does “not in stock” tell an agent?",
        "The main reason agents must not share passwords is",
        "What makes a caller not return?",
        "Which shops are open every day except Sundays?",
        "What helps callers you should never keep waiting?",
        "Which step helps the caller, who has not paid?",
        "If the system does not respond, what comes first?",
        "If the system does not respond the agent should first",
        "Which parcels not collected within 7 days are sent back?",
        "What should one do when a form isn't complete, according to the manual?",
        "Which note explains why the order was not shipped, according to the log?",
        "How should agents reply to callers they do not know?",
        "What is the name of the team that does not take calls?",
        "Which of these is best for customers whose parcels did not arrive?",
        "How do you correct a false statement?",
        "What should an agent say when the caller can't be heard?",
        "Who calls back customers that couldn't be reached?",
        "In which list are parcels that haven't arrived kept?",
        "Which of the following best describes a caller who isn't angry but disappointed?",
        "A parcel that isn't collected in seven days is",
        "Which is the best way to tell a caller that a refund is not possible?",
        "How can agents make sure that they don't forget a call-back?",
        "What does an agent say so that the caller does not hang up?",
        "Which reply tells the caller the refund isn't possible?",
        "What is true of orders which haven't been paid?",
        "Which phrase means that an item is not in stock?",
        "If an order isn't paid within 24 hours, it is",
        "Which rule says that agents must not share passwords?",
        "Which team decides whether or not a refund is paid?",
        "The system does not respond. Which step comes first? (Choose one.)",
        "Which field shows that the form isn't complete?",
        "How long should an agent wait before a call that isn't answered is ended?",
        "What is the first thing to do for a customer that didn't get a refund?",
        "What is a caller who is not satisfied likely to do?",
        "What should an agent do not later than a day after the call?",
        "What is a parcel that is not collected called?",
        "Which of these should an agent do not only once?",
    ])
    func `an English stem that asks for what is so is not told`(stem: String) {
        #expect(NegativeQuestion(asking: Array(scalars: stem))?.word.text == nil)
    }

    @Test(arguments: [
        "下列属于操作错误的是（　　）。",
        "哪个部门负责处理不属于本岗位的问题？",
        "最容易导致登记错误的是（　　）。",
        "下列会造成系统不能登录的是（　　）。",
        "下列属于不可抗力的是（　　）。",
        "通话保持的时间不得超过（　　）分钟。",
        "客户服务中不可或缺的是（　　）。",
        "道歉不是认错而是（　　）。",
        "满意度为什么没有反映出换货的问题？",
        "客户有没有授权应当查看哪一项？",
        "客户没有登记时应做的是（　　）。",
        "没有登记的客户应当先做的是（　　）。",
        "系统没有响应的原因是（　　）。（多选）",
        "系统没有响应的正确做法是（　　）。",
        "哪类客户最常抱怨没有人接听？",
        "哪种方法适合不会上网的客户？",
        "下列能帮助不会使用网络的客户的是（　　）。",
        "下列哪种情况最可能导致客户没有收到短信？",
        "下列哪一句，把“不能做什么”换成了“能做什么”？",
        "客户没有收到货的处理方式是（　　）。",
        "下列最能避免操作错误的是（　　）。",
        "客户不满意。请选出两项合适的做法",
        "下列哪一步最能安抚没有收到退款的客户？",
        "接听不得晚于第（　　）声铃响。",
        "下列哪种情形下坐席无法办理退款？",
        "客户会不会投诉主要取决于哪一项？",
        "下列哪一项说明客户没有听懂？",
        "不会用电脑的客户最适合的渠道是（　　）。",
        "怎样答复不属于本岗位的问题？",
        "对不符合退货条件的商品应当采取的做法是（　　）。",
        "不属于本部门的工单应转给（　　）。",
        "不属于本部门的工单转给哪个部门？",
        "投诉不能按时办结的主要责任在于（　　）。",
        "下列哪一句没有问题？",
        "下列能表明客户没有异议的是（　　）。",
        "下列属于没有履行职责的是（　　）。",
        "下列最能让客户不会反感的是（　　）。",
        "“没有问题”属于哪种用语？",
    ])
    func `a Chinese stem that asks for what is so is not told`(stem: String) {
        #expect(NegativeQuestion(asking: Array(scalars: stem))?.word.text == nil)
    }

    // MARK: Length

    @Test func `a sentence is read to its beginning, and one that nobody writes is not`() {
        let many = "a caller, an agent and "
        for count in [1, 10, 40] {
            let reason = "Why should \(String(repeating: many, count: count))a clerk never hang up?"
            #expect(NegativeQuestion(asking: Array(scalars: reason))?.word.text == nil)
        }
        let stem = "Which of the steps in \(String(repeating: "or out ", count: 99))is not needed?"
        #expect(asked(stem) == "not")
        #expect(asked("\(String(repeating: "不是", count: 9_999))的是") == nil)
        #expect(asked(String(repeating: "Which is not, ", count: 9_999)) == nil)
    }
}
