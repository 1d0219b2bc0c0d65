import ExamBank

extension FaultCase {
    static let writing: [FaultCase] = [
        // The mini scheme shuffles options.
        options(.allOfTheAbove, .movingReference, c: #"⟦⟦"以上都对"⟧⟧"#),
        options(.allOfTheAbove, .movingReference, a: #"⟦⟦"以上皆可。"⟧⟧"#),
        options(.allOfTheAbove, .movingReference, c: #"⟦⟦"All of the above"⟧⟧"#),
        options(.noneOfTheAbove, .movingReference, c: #"⟦⟦"以上都不对"⟧⟧"#),
        options(.noneOfTheAbove, .movingReference, c: #"⟦⟦"上述说法均错误"⟧⟧"#),
        options(.movingReference, c: #"⟦"前两项做法"⟧"#),
        options(.longKey, a: #"⟦"先倾听再说明可以做的事"⟧"#, b: #""先转给主管""#, c: #""先解释规定""#),
        options(.longKey, a: #"⟦"s1 a and a good deal more"⟧"#),
        options(.overlappingRanges, a: #""1-3天""#, b: #"⟦"3至5天"⟧"#, c: #""6～8天""#),
        options(.unorderedNumbers, a: #"⟦"30%"⟧"#, b: #""10%""#, c: #""20%""#),
        options(.commonOpening, a: #"⟦"向客户说明甲"⟧"#, b: #""向客户说明乙""#, c: #""向客户说明丙""#),
        options(.combinedOptions, a: #"⟦"①③"⟧"#),
        options(.letteredOption, a: #"⟦"A. 甲"⟧"#, b: #""B、乙""#),
        options(.straySpace, b: #"⟦"冷 淡"⟧"#),
        options(.straySpace, b: #"⟦" s1 b"⟧"#),
        options(.lookAlike, b: #"⟦"热情,耐心"⟧"#),
        options(.lookAlike, b: #"⟦"热\u200b情"⟧"#),
        stem(.lookAlike, asks: #"⟦"请⽤一句话作答"⟧"#),
        stem(.negativeStem, asks: #"⟦"下列做法中不正确的是（　　）。"⟧"#),
        stem(.negativeStem, asks: #"⟦"Which of these is not polite?"⟧"#),
        stem(.doubleNegative, asks: #""下列做法中【不正确】的是""#, b: #"⟦"不道歉"⟧"#),
        stem(.echoedWord, asks: #""退款到账之后怎样答复""#, a: #"⟦"告知退款到账"⟧"#, b: #""请稍后再拨""#),
        stem(.shortStem, asks: #"⟦"题s1"⟧"#),
        stem(.longStem, asks: #"⟦"\#(String(repeating: "很", count: 221))"⟧"#),
        stem(
            .longKey, asks: #"{ "zh": "先要做什么？", "en": "What comes first?" }"#,
            a: #"{ "zh": "倾听", "en": ⟦"s1 a and a good deal more"⟧ }"#),
        stem(
            .negativeStem, .letteredOption,
            asks: #"{ "zh": "先要做什么？", "en": ⟦"Which of these is not polite?"⟧ }"#,
            a: #"{ "zh": ⟦"A. 甲"⟧, "en": "s1 a" }"#, b: #"{ "zh": "B. 乙", "en": "s1 b" }"#),
        // One text for both languages is looked at once.
        stem(
            .lookAlike, asks: #"{ "zh": "先要做什么？", "en": "What comes first?" }"#,
            b: #"⟦"s1\u200b b"⟧"#),
        options(.convergence, a: #"⟦"致歉和倾听"⟧"#, b: #""致歉和辩解""#, c: #""倾听和转接""#),
        stem(.midStemBlank, asks: #"⟦"接听时应当（　　）并记录客户的诉求"⟧"#),
    ]

    /// What must not be taken for a fault.
    static let wellWritten: [FaultCase] = [
        options(a: #""全部退款""#, c: #""都可以退换""#),
        options(a: #""1-3天""#, b: #""4-6天""#, c: #""7-9天""#),
        options(a: #""30""#, b: #""20""#, c: #""10""#),
        options(a: #""A 类客户""#, b: #""B 类客户""#),
        stem(asks: #""哪些情形应当另建工单，而不宜并入原工单""#),
        stem(asks: #""下列做法中【不正确】的是""#),
        stem(asks: #""Which of these is NOT polite?""#),
        stem(asks: #""接听时应当先（　　）。""#),
        stem(
            asks: #"{ "zh": "先要做什么？", "en": "\#(String(repeating: "very ", count: 80))long" }"#),
    ]

    /// Changes options of the item s1, whose key is a.
    private static func options(
        _ codes: FindingCode..., a: String = #""s1 a""#, b: String = #""s1 b""#,
        c: String = #""s1 c""#
    ) -> FaultCase {
        FaultCase(codes: codes, edits: options(a, b, c))
    }

    /// Changes the stem of the item s1.
    private static func stem(
        _ codes: FindingCode..., asks stem: String, a: String = #""s1 a""#, b: String = #""s1 b""#
    ) -> FaultCase {
        let edit = Edit(path: "bank", old: #""请作答题s1""#, new: stem)
        return FaultCase(codes: codes, edits: [edit] + options(a, b, #""s1 c""#))
    }

    private static func options(_ a: String, _ b: String, _ c: String) -> [Edit] {
        [("a", a), ("b", b), ("c", c)].map { letter, text in
            Edit(path: "bank", old: "\"s1 \(letter)\"", new: text)
        }
    }
}
