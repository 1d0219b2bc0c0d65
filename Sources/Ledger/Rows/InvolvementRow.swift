/// That an operator had a part in a person's case: who trained, examined, decided whom.
public struct InvolvementRow: Hashable, Sendable {
    public var person: String
    public var operatorName: String
    /// What the operator did.
    public var kind: String
    public var caseID: String
    /// The last time, milliseconds since 1970-01-01 UTC.
    public var at: Int64

    public init(
        person: String, operatorName: String, kind: String, caseID: String, at: Int64
    ) {
        self.person = person
        self.operatorName = operatorName
        self.kind = kind
        self.caseID = caseID
        self.at = at
    }
}

extension InvolvementRow: TableRow {
    static let table = Table(
        "involvements", key: ["person", "operator", "kind", "case_id"],
        columns: [
            "person", "operator", "kind", "case_id", "at",
        ])

    init(_ cursor: inout Cursor) {
        person = cursor.text()
        operatorName = cursor.text()
        kind = cursor.text()
        caseID = cursor.text()
        at = cursor.integer()
    }

    var values: [Value] {
        [
            .text(person), .text(operatorName), .text(kind), .text(caseID),
            .integer(at),
        ]
    }
}

extension Reader {
    /// Everything operators did with a person, or one operator did, oldest first.
    public func involvements(
        person: String, operatorName: String? = nil
    ) throws(LedgerError) -> [InvolvementRow] {
        let order = "ORDER BY at, operator, kind, case_id"
        guard let operatorName else {
            return try rows(InvolvementRow.self, "WHERE person = ? \(order)", [.text(person)])
        }
        return try rows(
            InvolvementRow.self, "WHERE person = ? AND operator = ? \(order)",
            [.text(person), .text(operatorName)])
    }

    /// Everything an operator did with anybody, oldest first.
    public func involvements(
        operatorName: String
    ) throws(LedgerError) -> [InvolvementRow] {
        try rows(
            InvolvementRow.self, "WHERE operator = ? ORDER BY at, person, kind, case_id",
            [.text(operatorName)])
    }
}

extension Tables {
    /// Notes an involvement; a later one of the same kind takes its place.
    public func put(_ row: InvolvementRow) throws(LedgerError) { try upsert(row) }
}
