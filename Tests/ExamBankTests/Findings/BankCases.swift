import ExamBank

extension FaultCase {
    static let bank: [FaultCase] = [
        FaultCase(
            .bankWeightsSum, in: "bank",
            [
                #""points": [\#n    { "id": "A""#: #""points": ⟦[\#n    { "id": "A""#,
                #""weight": 40"#: #""weight": 35"#,
                #""competency": "memory" }]"#: #""competency": "memory" }]⟧"#,
            ]),
        FaultCase(
            .repeatedPoint, in: "bank",
            [
                #""competency": "listening" }]"#:
                    #""competency": "listening" }, { "id": ⟦"A-1"⟧, "title": "重", "importance": "Z", "competency": "memory" }]"#
            ]),
        FaultCase(
            .thinPoint, .resitRepeats, in: "bank",
            [
                #"{ "id": "B""#: #"{ "id": ⟦"B"⟧"#,
                #""t4", "version": 1, "status": "live""#: #""t4", "version": 1, "status": "draft""#,
            ]
        ).and(in: "scheme", [#""bank": "mini""#: #""bank": ⟦"mini"⟧"#]),
        FaultCase(
            .unknownPoint, in: "bank",
            [#""numeric", "point": "A-1""#: #""numeric", "point": ⟦"A-2"⟧"#]),
        FaultCase(
            .pointNotLeaf, in: "bank",
            [#""numeric", "point": "A-1""#: #""numeric", "point": ⟦"A"⟧"#]),
        FaultCase(.unknownBehaviour, in: "bank", [#"["empathy"]"#: #"[⟦"emphaty"⟧]"#]),
        FaultCase(
            .unknownBehaviour, in: "bank",
            [#""behaviour": "empathy""#: #""behaviour": ⟦"sympathy"⟧"#]),
        FaultCase(
            .keyNotOption, in: "bank",
            [#""text": "s1 c" }], "key": ["a"]"#: #""text": "s1 c" }], "key": [⟦"d"⟧]"#]),
        FaultCase(.keyNotOption, in: "bank", [#""key": ["a", "b"]"#: #""key": ["a", ⟦"B"⟧]"#]),
        FaultCase(
            .keyNotOption, in: "bank",
            [#""c": { "score": 0 } }"#: #""c": { "score": 0 }, ⟦"d"⟧: { "score": 0 } }"#]),
        FaultCase(
            .allOptionsRight, in: "bank", [#""key": ["a", "b"]"#: #""key": ⟦["a", "b", "c"]⟧"#]),
        FaultCase(
            .unscoredOptions, in: "bank",
            [
                #"{ "a": { "score": 2, "behaviours": ["empathy"] }, "b": { "score": 0 }, "c": { "score": 0 } }"#:
                    #"⟦{ "a": { "score": 2 }, "b": { "score": 0 } }⟧"#
            ]),
        FaultCase(
            .noBestOption, in: "bank",
            [
                #"{ "a": { "score": 2, "behaviours": ["empathy"] }, "b": { "score": 0 }, "c": { "score": 0 } }"#:
                    #"⟦{ "a": { "score": 0 }, "b": { "score": 0 }, "c": { "score": -1 } }⟧"#
            ]),
        FaultCase(
            .sameOptionText, .lookAlike, in: "bank",
            [#""text": "m1 c""#: #""text": ⟦⟦"Ｍ１ a"⟧⟧"#]),
        FaultCase(
            .answerTooLong, in: "bank",
            [
                #""maximumLength": 20"#: #""maximumLength": 1"#,
                #""answer": "抱歉""#: #""answer": ⟦"抱歉"⟧"#,
            ]),
        FaultCase(.ownEnemy, in: "bank", [#"["t2"]"#: #"["t2", ⟦"t1"⟧]"#]),
        FaultCase(.unknownEnemy, in: "bank", [#"["t2"]"#: #"["t2", ⟦"t9"⟧]"#]),
        FaultCase(
            .oneSidedEnemy, in: "bank", [#"["t2"]"#: #"[⟦"t2"⟧]"#, #", "enemies": ["t1"]"#: #""#]),
        FaultCase(
            .unreviewed, in: "bank",
            [
                #""t4", "version": 1, "status": "live""#:
                    #""t4", "version": 1, "status": ⟦"live"⟧"#,
                #"题t4", "key": false, "rationale": "因", "author": "甲", "reviewer": "乙""#:
                    #"题t4", "key": false, "rationale": "因", "author": "甲""#,
            ]),
        FaultCase(
            .reviewedByAuthor, in: "bank",
            [
                #"题t4", "key": false, "rationale": "因", "author": "甲", "reviewer": "乙""#:
                    #"题t4", "key": false, "rationale": "因", "author": "甲", "reviewer": ⟦"甲"⟧"#
            ]),
        FaultCase(
            .partlyTranslated, in: "bank",
            [
                #""请作答题s1""#: #"{ "zh": "请作答题s1", "en": "Answer item s1" }"#,
                #""text": "s1 c""#: #""text": ⟦"倾听"⟧"#,
            ]),
        FaultCase(
            .partlyTranslated, in: "bank",
            [#""请作答题n1", "unit": "元""#: #"⟦"请作答题n1"⟧, "unit": { "zh": "元", "en": "CNY" }"#]),
        FaultCase(
            .sameOptionText, in: "bank",
            [
                #""text": "s1 a""#: #""text": { "zh": "倾听", "en": "listen" }"#,
                #""text": "s1 b""#: #""text": { "zh": "聆听", "en": ⟦"Listen"⟧ }"#,
                #""请作答题s1""#: #"{ "zh": "请作答题s1", "en": "Answer item s1" }"#,
            ]),
        FaultCase(
            .emptyText, in: "bank",
            [#""请作答题n1""#: #"{ "zh": "请作答题n1", "en": ⟦" "⟧ }"#]),
    ]
}
