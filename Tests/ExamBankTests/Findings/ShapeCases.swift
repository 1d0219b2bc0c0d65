import ExamBank

extension FaultCase {
    static let shape: [FaultCase] = [
        FaultCase(.syntax, in: "courses", [#""听写通过" }]"#: #""听写通过" ⟦,⟧}]"#]),
        FaultCase(.syntax, in: "calendar", [#""2026-01-04"] }"#: #""2026-01-04"] } ⟦多⟧"#]),
        FaultCase(
            .unknownFormat, in: "courses", [#""certify-courses/1""#: #"⟦"certify-course/1"⟧"#]),
        FaultCase(
            .unknownFormat, in: "courses", [#"{ "format": "certify-courses/1","#: "⟦{⟧"]),
        FaultCase(
            .newerFormat, in: "courses", [#""certify-courses/1""#: #"⟦"certify-courses/2"⟧"#]),
        FaultCase(
            .unknownMember, in: "courses", [#""hours": 8"#: #"⟦"hour"⟧: 8"#]),
        FaultCase(
            .missingMember, in: "tasks", [#"{ "rating": 1, "text": "冷" }"#: #"⟦{⟧ "rating": 1 }"#]),
        FaultCase(
            .excludingMembers, in: "scheme",
            [
                #"[{ "metric": "speed""#: #"[⟦{⟧ "metric": "speed""#,
                #""atLeast": "60",\#n"#: #""atLeast": "60", "atMost": "90",\#n"#,
            ]),
        FaultCase(
            .missingMember, in: "scheme",
            [
                #"[{ "metric": "speed""#: #"[⟦{⟧ "metric": "speed""#,
                #" "atLeast": "60",\#n"#: "\n",
            ]),
        FaultCase(.wrongType, in: "courses", [#""hours": 8"#: #""hours": ⟦"8"⟧"#]),
        FaultCase(
            .wrongType, .wrongType, in: "tasks",
            [#""title": "来电""#: #""title": ⟦[]⟧"#, #""starred": false"#: #""starred": ⟦0⟧"#]),
        FaultCase(.unknownWord, in: "tasks", [#""role-play""#: #"⟦"roleplay"⟧"#]),
        FaultCase(
            .unknownWord, in: "scheme", [#""all-or-nothing""#: #"⟦"all-or-none"⟧"#]),
        FaultCase(.emptyText, in: "courses", [#""听写通过""#: #"⟦" 　"⟧"#]),
        FaultCase(
            .emptyText, in: "courses", [#""听写通过""#: #"{ "zh": "听写", "en": ⟦""⟧ }"#]),
        FaultCase(.identifier, in: "courses", [#""hear""#: #"⟦"倾听"⟧"#]),
        FaultCase(
            .identifier, in: "scheme", [#"{ "listening": "hear" }"#: #"{ ⟦"倾听"⟧: "hear" }"#]),
        FaultCase(.decimal, in: "bank", [#""9.5""#: "⟦9.5⟧"]),
        FaultCase(.decimal, in: "bank", [#""9.5""#: #"⟦"09.5"⟧"#]),
        FaultCase(.outOfRange, in: "scheme", [#""from": "90""#: #""from": ⟦"100.1"⟧"#]),
        FaultCase(.outOfRange, in: "scheme", [#""years": 5"#: #""years": ⟦0⟧"#]),
        FaultCase(.date, in: "calendar", [#""2026-01-03""#: #"⟦"2026-02-30"⟧"#]),
        FaultCase(.count, in: "bank", [#""key": ["a", "b"]"#: #""key": ⟦["a"]⟧"#]),
        FaultCase(
            .duplicate, in: "tasks",
            [#"{ "id": "peer""#: #"{ "id": ⟦"lead"⟧"#]),
        FaultCase(
            .duplicate, in: "calendar",
            [#"["2026-01-04"]"#: #"["2026-01-04", ⟦"2026-01-04"⟧]"#]),
        FaultCase(
            .ratingScale, in: "tasks",
            [#"{ "from": 1, "to": 5 }"#: #"⟦{⟧ "from": 5, "to": 5 }"#]),
        FaultCase(
            .numberLayout, in: "scheme", [#""{issuer}{serial:6}""#: #"⟦"{issuer}{serial}"⟧"#]),
        FaultCase(
            .countingUndeclared, in: "scheme",
            [
                #"[{ "id": "overtime""#: #"[⟦{⟧ "id": "overtime""#,
                #""count": "completed", "#: "",
            ]),
    ]
}
