import ExamBank

extension FaultCase {
    static let others: [FaultCase] = [
        FaultCase(.anchorOrder, in: "tasks", [#"{ "rating": 3"#: #"{ "rating": ⟦5⟧"#]),
        FaultCase(
            .worthlessChecklist, in: "tasks",
            [
                #"[{ "id": "greet", "text": "问候", "points": "4", "starred": false }]"#:
                    #"⟦[{ "id": "greet", "text": "问候", "points": "0", "starred": false }]⟧"#
            ]),
        FaultCase(.eventAfterEnd, in: "tasks", [#""atMinute": 3"#: #""atMinute": ⟦12⟧"#]),
        FaultCase(
            .taskWeightsSum, in: "tasks",
            [
                #""sources": ["#: #""sources": ⟦["#,
                #""weight": 60, "atLeast": 3 }]"#: #""weight": 50, "atLeast": 3 }]⟧"#,
            ]),
        FaultCase(
            .ratersRecognisable, in: "tasks",
            [#""weight": 60, "atLeast": 3"#: #""weight": 60, "atLeast": ⟦2⟧"#]),
        FaultCase(.unknownReference, in: "scheme", [#""bank": "mini""#: #""bank": ⟦"minni"⟧"#]),
        FaultCase(
            .unknownReference, in: "scheme", [#""tasks": "mini-tasks""#: #""tasks": ⟦"tasks"⟧"#]),
        FaultCase(
            .unknownReference, in: "scheme",
            [#""courses": "mini-courses""#: #""courses": ⟦"course"⟧"#]),
        FaultCase(
            .unknownReference, in: "scheme",
            [#""calendars": ["cn-2026"]"#: #""calendars": ["cn-2026", ⟦"cn-2028"⟧]"#]),
        FaultCase(
            .unknownReference, in: "scheme", [#""rubric": "warmth""#: #""rubric": ⟦"warm"⟧"#]),
        FaultCase(.unknownReference, in: "scheme", [#""task": "call""#: #""task": ⟦"calls"⟧"#]),
        FaultCase(
            .unknownReference, in: "scheme",
            [#"{ "taken": "theory" }"#: #"⟦{ "taken": "theorie" }⟧"#]),
        FaultCase(
            .unknownReference, in: "scheme",
            [
                #""录入", "dimension": "basic", "competencies": ["memory"]"#:
                    #""录入", "dimension": ⟦"basics"⟧, "competencies": ["memory"]"#
            ]),
        FaultCase(
            .unknownReference, in: "scheme",
            [
                #""录入", "dimension": "basic", "competencies": ["memory"]"#:
                    #""录入", "dimension": "basic", "competencies": ["memory", ⟦"typing"⟧]"#
            ]),
        FaultCase(
            .unknownReference, .unknownReference, in: "scheme",
            [#"{ "listening": "hear" }"#: #"{ ⟦"listen"⟧: ⟦"heard"⟧ }"#]),
        FaultCase(
            .competencyNotInScheme, in: "bank",
            [#""competency": "memory""#: #""competency": ⟦"learning"⟧"#]),
        FaultCase(
            .competencyNotInScheme, .competencyNotInScheme, .competencyNotInScheme, in: "tasks",
            [
                #""competencies": ["listening"]"#: #""competencies": [⟦"listen"⟧]"#,
                #""亲切", "competency": "listening""#: #""亲切", "competency": ⟦"warmth"⟧"#,
                #""听得进", "competency": "listening""#: #""听得进", "competency": ⟦"ear"⟧"#,
            ]),
        FaultCase(.repeatedDocument, in: "extra", [#""id": "cn-2027""#: #""id": ⟦"cn-2026"⟧"#]),
        FaultCase(.repeatedYear, in: "extra", [#""year": 2027"#: #""year": 2026"#])
            .and(in: "scheme", [#"["cn-2026"]"#: #"["cn-2026", ⟦"cn-2027"⟧]"#]),
        FaultCase(.outsideYear, in: "calendar", [#"["2026-01-04"]"#: #"[⟦"2027-01-03"⟧]"#]),
        FaultCase(
            .outsideYear, in: "calendar",
            [
                #"{ "from": "2026-01-01", "to": "2026-01-03", "name": "元旦" }"#:
                    #"⟦{ "from": "2025-12-31", "to": "2026-01-03", "name": "元旦" }⟧"#
            ]),
        FaultCase(.holidayWorked, in: "calendar", [#"["2026-01-04"]"#: #"[⟦"2026-01-03"⟧]"#]),
        FaultCase(.makeUpOnWeekday, in: "calendar", [#"["2026-01-04"]"#: #"[⟦"2026-01-05"⟧]"#]),
        FaultCase(
            .backwards, in: "calendar", [#"[{ "from": "2026-01-01""#: #"[⟦{⟧ "from": "2026-01-04""#]
        ),
        FaultCase(
            .provisional, in: "calendar",
            [#""year": 2026,"#: #""year": 2026, "provisional": ⟦true⟧,"#]),
    ]
}
