import ExamBank

extension FaultCase {
    /// What only a bank as a whole shows, and what a scheme makes of it.
    static let balance: [FaultCase] = [
        FaultCase(
            .keyPositions, in: "bank", [mini: marked, items: with(MadeItems.choices(mostlyB))]
        ).and(in: "scheme", [#""shuffleOptions": true"#: #""shuffleOptions": false"#]),
        FaultCase(
            .keyRun, in: "bank",
            [
                items: with(
                    MadeItems.statements("T", marks: true) + ",\n"
                        + MadeItems.statements("TTTTTTTTTTTFFTFFFTFFFF", from: 1))
            ]
        ).and(in: "scheme", [#""shuffleItems": true"#: #""shuffleItems": false"#]),
        FaultCase(
            .trueFalseBalance, in: "bank",
            [mini: marked, items: with(MadeItems.statements("TTTTTTTTTTTT"))]),
        FaultCase(
            .testwise, in: "bank",
            [mini: marked, items: with(MadeItems.choices(longest: 30, others: 0))]),
        FaultCase(
            .importanceCounts, in: "bank",
            [
                #""weight": 60, "points""#:
                    #""weight": 60, "importanceCounts": ⟦{ "X": 1, "Y": 1 }⟧, "points""#
            ]),
        FaultCase(
            .importanceCounts, in: "bank",
            [
                #""title": "小题库","#:
                    #""title": "小题库", "importanceCounts": ⟦{ "X": 1 }⟧,"#
            ]),
        FaultCase(
            .staleReview, in: "bank",
            [
                #"题t4", "key": false, "rationale": "因", "author": "甲", "reviewer": "乙", "reviewed": "2026-08-01""#:
                    #"题t4", "key": false, "rationale": "因", "author": "甲", "reviewer": "乙", "reviewed": ⟦"2024-11-20"⟧"#
            ]),
        FaultCase(
            .soleAuthor, in: "bank",
            [mini: marked, items: with(MadeItems.statements("TFTFTF", author: "甲"))]),
        FaultCase(
            .disjointForms, in: "scheme", [#""bank": "mini""#: #""bank": ⟦"mini"⟧"#]),
        FaultCase(
            .resitRepeats, in: "scheme",
            [
                #""bank": "mini""#: #""bank": ⟦"mini"⟧"#,
                #""waitDays": [14]"#: #""waitDays": [14], "maximumAttempts": 3"#,
            ]),
        FaultCase(.guesser, in: "scheme", sections),
        FaultCase(
            .guesserNearCut, in: "scheme",
            [
                #""理论", "cut": "90""#: #""理论", "cut": "60""#,
                #""sections": ["#: #""sections": ⟦["#,
                #""points": "20" } ]"#: #""points": "20" } ]⟧"#,
            ]),
        FaultCase(
            .facility, in: "scheme",
            [#""bank": "mini","#: #""bank": "mini", "targetFacility": ⟦"0.8"⟧,"#]),
        FaultCase(
            .pointsSum, in: "scheme",
            [
                #""bank": "mini", "sections": ["#:
                    #""bank": "mini", "total": "120", "sections": ⟦["#,
                #""points": "20" } ]"#: #""points": "20" } ]⟧"#,
            ]),
    ]

    /// Keys of which three quarters are `b`.
    private static let mostlyB = "bbbabbbcbbbabbbcbbbb"
    private static let mini = #""id": "mini""#
    private static let marked = #""id": ⟦"mini"⟧"#
    private static let items = #""items": ["#
    private static func with(_ made: String) -> String { items + made + "," }
    private static let sections: KeyValuePairs = [
        #""sections": ["#: #""sections": ⟦["#, #""points": "20" } ]"#: #""points": "20" } ]⟧"#,
    ]
}
