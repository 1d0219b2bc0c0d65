import ExamBank

/// Items that share a text.
extension FaultCase {
    private static let f2 = #""f2", "version": 1, "status": "live", "type": "fill-in""#

    static let cases: [FaultCase] = [
        FaultCase(
            .caseOfOneItem, .unknownCase, in: "bank",
            [
                #"[{ "id": "K1""#: #"[{ "id": ⟦"K1"⟧"#,
                #"请作答题f2", "case": "K1""#: #"请作答题f2", "case": ⟦"K2"⟧"#,
            ]),
        FaultCase(
            .caseOfSeveralTypes, in: "bank",
            [
                f2: #""f2", "version": 1, "status": "live", "type": "true-false""#,
                #"请作答题f2", "case": "K1""#: #"请作答题f2", "case": ⟦"K1"⟧"#,
                #"{ "accept": ["您好"], "width": "fold", "case": "exact" }"#: "true",
            ]),
        FaultCase(
            .caseOfSeveralPoints, in: "bank",
            [
                f2 + #", "point": "A-1""#: f2 + #", "point": "B""#,
                #"请作答题f2", "case": "K1""#: #"请作答题f2", "case": ⟦"K1"⟧"#,
            ]),
        FaultCase(
            .caseOfEnemies, .caseOfEnemies, in: "bank",
            [
                #"请作答题f1", "case": "K1","#: #"请作答题f1", "case": "K1", "enemies": [⟦"f2"⟧],"#,
                #"请作答题f2", "case": "K1","#: #"请作答题f2", "case": "K1", "enemies": [⟦"f1"⟧],"#,
            ]),
        FaultCase(
            .unusedCase, in: "bank",
            [#""cases": ["#: #""cases": [{ "id": ⟦"K2"⟧, "text": "客户来信。" }, "#]),
        FaultCase(
            .caseOfOneItem, in: "bank",
            [
                #"[{ "id": "K1""#: #"[{ "id": ⟦"K1"⟧"#,
                #""f2", "version": 1, "status": "live""#:
                    #""f2", "version": 1, "status": "retired""#,
            ]),
        FaultCase(
            .casePartlyLive, in: "bank",
            [
                #"[{ "id": "K1""#: #"[{ "id": ⟦"K1"⟧"#,
                #""f2", "version": 1, "status": "live""#:
                    #""f2", "version": 1, "status": "draft""#,
            ]),
        FaultCase(.emptyText, in: "bank", [#""客户来电投诉。""#: #"⟦" "⟧"#]),
        FaultCase(
            .duplicate, in: "bank",
            [#""客户来电投诉。" }"#: #""客户来电投诉。" }, { "id": ⟦"K1"⟧, "text": "又来电。" }"#]),
    ]
}
