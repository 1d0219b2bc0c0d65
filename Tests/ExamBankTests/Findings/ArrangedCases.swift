import ExamBank

/// Items whose options are put in order or matched.
extension FaultCase {
    static let arranged: [FaultCase] = [
        order(.keyLeavesOut, key: #"⟦["b", "d", "a"]⟧"#),
        order(.duplicate, key: #"["b", "d", "a", ⟦"b"⟧]"#),
        order(.keyNotOption, key: #"["b", "d", "a", "c", ⟦"e"⟧]"#),
        order(.keyNotOption, key: #"["b", "d", "a", ⟦"e"⟧]"#),
        order(.count, key: #"⟦["b", "d"]⟧"#),
        order(.wrongType, key: #"⟦"bdac"⟧"#),
        FaultCase(
            .count, in: "bank",
            [
                #""options": [{ "id": "a", "text": "o1 a" }, { "id": "b", "text": "o1 b" }, { "id": "c", "text": "o1 c" }, { "id": "d", "text": "o1 d" }]"#:
                    #""options": ⟦[{ "id": "a", "text": "o1 a" }, { "id": "b", "text": "o1 b" }]⟧"#
            ]),
        FaultCase(
            .unknownMember, in: "bank",
            [#""key": ["b", "d", "a", "c"]"#: #""key": ["b", "d", "a", "c"], ⟦"targets"⟧: []"#]),
        FaultCase(.sameOptionText, in: "bank", [#""text": "o1 d""#: #""text": ⟦"O1 A"⟧"#]),
        pairs(.keyLeavesOut, key: #"⟦{ "a": "t1", "c": "t1" }⟧"#),
        pairs(.keyNotTarget, key: #"{ "a": "t1", "b": ⟦"t3"⟧, "c": "t1" }"#),
        pairs(.keyNotOption, key: #"{ "a": "t1", "b": "t2", "c": "t1", ⟦"d"⟧: "t1" }"#),
        pairs(.wrongType, key: #"⟦["t1", "t2", "t1"]⟧"#),
        FaultCase(.sameTargetText, in: "bank", [#""text": "p1 2""#: #""text": ⟦"Ｐ１ 1"⟧"#]),
        FaultCase(
            .count, in: "bank",
            [
                #""targets": [{ "id": "t1", "text": "p1 1" }, { "id": "t2", "text": "p1 2" }]"#:
                    #""targets": ⟦[{ "id": "t1", "text": "p1 1" }]⟧"#
            ]),
        FaultCase(
            .missingMember, in: "bank",
            [
                #"请作答题p1""#: #"请作答题p1", "note": "无匹配对象""#,
                #"{ "id": "p1""#: #"⟦{⟧ "id": "p1""#,
                #""targets": [{ "id": "t1", "text": "p1 1" }, { "id": "t2", "text": "p1 2" }],"#:
                    "",
            ]),
        FaultCase(
            .duplicate, in: "bank",
            [
                #"{ "id": "t2", "text": "p1 2" }"#:
                    #"{ "id": "t2", "text": "p1 2" }, { "id": ⟦"t2"⟧, "text": "p1 3" }"#
            ]),
        FaultCase(
            .partlyTranslated, in: "bank",
            [
                #""请作答题p1""#: #"{ "zh": "请作答题p1", "en": "Answer item p1" }"#,
                #""text": "p1 2""#: #""text": ⟦"财务组"⟧"#,
            ]),
        FaultCase(
            .missingMember, in: "scheme",
            [
                #""theory": { "bank""#: #""theory": ⟦{⟧ "bank""#,
                #"{ "type": "true-false", "count": 2, "points": "20" } ]"#:
                    #"{ "type": "true-false", "count": 1, "points": "20" }, { "type": "ordering", "count": 1, "points": "20" } ]"#,
            ]),
        FaultCase(
            .unknownWord, in: "scheme",
            [
                #""multipleRule": "all-or-nothing""#:
                    #""multipleRule": "all-or-nothing", "matchingRule": ⟦"per-right"⟧"#
            ]),
    ]

    private static func order(_ codes: FindingCode..., key: String) -> FaultCase {
        let edit = Edit(path: "bank", old: #"["b", "d", "a", "c"]"#, new: key)
        return FaultCase(codes: codes, edits: [edit])
    }

    private static func pairs(_ codes: FindingCode..., key: String) -> FaultCase {
        let edit = Edit(
            path: "bank", old: #"{ "a": "t1", "b": "t2", "c": "t1" }"#, new: key)
        return FaultCase(codes: codes, edits: [edit])
    }
}
