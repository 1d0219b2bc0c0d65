import ExamBank

extension FaultCase {
    /// Faults of several kinds that show together, and no others with them.
    static let together: [FaultCase] = [
        FaultCase(
            .thinPoint, .resitRepeats, in: "bank",
            [
                #"{ "id": "B""#: #"{ "id": ⟦"B"⟧"#,
                #""t4", "version": 1, "status": "live""#: #""t4", "version": 1, "status": "draft""#,
            ]
        ).and(in: "scheme", [#""bank": "mini""#: #""bank": ⟦"mini"⟧"#]),
        FaultCase(
            .sameOptionText, .lookAlike, in: "bank",
            [#""text": "m1 c""#: #""text": ⟦"⟦Ｍ⟧１ a"⟧"#]),
        // The mini scheme shuffles options.
        FaultCase(.allOfTheAbove, .movingReference, in: "bank", [#""s1 c""#: #"⟦⟦"以上都对"⟧⟧"#]),
        FaultCase(.noneOfTheAbove, .movingReference, in: "bank", [#""s1 c""#: #"⟦⟦"以上都不对"⟧⟧"#]),
        FaultCase(
            .negativeStem, .letteredOption, in: "bank",
            [
                #""请作答题s1""#: #"{ "zh": "先要做什么？", "en": ⟦"Which of these is not polite?"⟧ }"#,
                #""s1 a""#: #"{ "zh": ⟦"A. 甲"⟧, "en": "s1 a" }"#,
                #""s1 b""#: #"{ "zh": "B. 乙", "en": "s1 b" }"#,
            ]),
        FaultCase(
            .unknownReference, .unknownReference, in: "scheme",
            [#"{ "listening": "hear" }"#: #"{ ⟦"listen"⟧: ⟦"heard"⟧ }"#]),
        FaultCase(
            .gradeNeverReached, .passWithoutGrade, in: "scheme",
            [#""from": "60", "by""#: #""from": ⟦⟦"90"⟧⟧, "by""#]),
        FaultCase(
            .stepWithoutPart, .partInWrongStep, in: "scheme",
            [
                #"{ "step": "practical-assessment", "gates""#:
                    #"{ "step": ⟦"practical-assessment"⟧, "gates""#,
                #""step": "practical-assessment", "title""#: #""step": ⟦"theory-exam"⟧, "title""#,
            ]),
        FaultCase(
            .mixedWithoutFloor, .mixedWithoutFloor, in: "scheme",
            [
                #"{ "id": "theory""#: #"{ "id": ⟦"theory"⟧"#,
                #"{ "id": "practical""#: #"{ "id": ⟦"practical"⟧"#,
                #"{ "model": "conjunctive" }"#: #"{ "model": "mixed", "cut": "60" }"#,
            ]),
    ]

    /// Faults of which the files that refer to theirs must say nothing.
    static let withoutEcho: [FaultCase] = [
        FaultCase(.syntax, in: "courses", [#""听写通过" }]"#: #""听写通过" ⟦,⟧}]"#]),
        FaultCase(
            .unknownFormat, in: "courses", [#""certify-courses/1""#: #"⟦"certify-course/1"⟧"#]),
        FaultCase(.unknownFormat, in: "courses", [#"{ "format": "certify-courses/1","#: "⟦{⟧"]),
        FaultCase(
            .newerFormat, in: "courses", [#""certify-courses/1""#: #"⟦"certify-courses/2"⟧"#]),
        FaultCase(.unknownMember, in: "courses", [#""hours": 8"#: #"⟦"hour"⟧: 8"#]),
        FaultCase(.identifier, in: "courses", [#""hear""#: #"⟦"倾听"⟧"#]),
        FaultCase(
            .missingMember, in: "tasks", [#"{ "rating": 1, "text": "冷" }"#: #"⟦{⟧ "rating": 1 }"#]),
        FaultCase(.unknownWord, in: "tasks", [#""role-play""#: #"⟦"roleplay"⟧"#]),
        FaultCase(.outsideYear, in: "calendar", [#"["2026-01-04"]"#: #"[⟦"2027-01-03"⟧]"#]),
        FaultCase(.count, in: "bank", [#""key": ["a", "b"]"#: #""key": ⟦["a"]⟧"#]),
        FaultCase(.emptyText, in: "bank", [#""客户来电投诉。""#: #"⟦" "⟧"#]),
        FaultCase(.repeatedDocument, in: "extra", [#""id": "cn-2027""#: #""id": ⟦"cn-2026"⟧"#]),
        FaultCase(
            .severalPanelParts, in: "scheme",
            [
                #""missing": "incomplete" } ] } } ]"#:
                    #""missing": "incomplete" } ] } }, { "id": "one", "step": "panel-review", "title": "评审", "cut": "60", "weight": "0", "minutes": 15, "staffing": { "atLeast": 3, "odd": true }, "panel": { "marks": "mean" } }, { "id": ⟦"two"⟧, "step": "panel-review", "title": "评审", "cut": "60", "weight": "0", "minutes": 15, "staffing": { "atLeast": 3, "odd": true }, "panel": { "marks": "mean" } } ]"#
            ]),
    ]
}
