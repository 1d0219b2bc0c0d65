/// A case file as lists show it.
public struct CaseRow: Hashable, Sendable {
    public var id: String
    public var person: String
    public var round: String
    /// The digest of the scheme version the case was opened under.
    public var scheme: String
    /// Unique within the round.
    public var candidateNumber: String?
    public var name: String
    public var step: String
    public var state: String
    /// What somebody must look at; nil when nothing waits.
    public var attention: String?
    /// The first step that the candidate was absent from.
    public var missed: String?
    /// JSON for lists, such as scores.
    public var detail: String
    /// The case this one is a resit of.
    public var previous: String?
    /// The version of the case's stream.
    public var version: Int

    public init(
        id: String, person: String, round: String, scheme: String,
        candidateNumber: String? = nil, name: String, step: String, state: String,
        attention: String? = nil, missed: String? = nil, detail: String, previous: String? = nil,
        version: Int
    ) {
        self.id = id
        self.person = person
        self.round = round
        self.scheme = scheme
        self.candidateNumber = candidateNumber
        self.name = name
        self.step = step
        self.state = state
        self.attention = attention
        self.missed = missed
        self.detail = detail
        self.previous = previous
        self.version = version
    }

    /// What the names of the cases' streams start with.
    static let streamPrefix = "case/"

    /// The stream of a case, which `EventSelection.cases` finds by this name.
    public static func stream(of id: String) -> String { streamPrefix + id }
}

extension CaseRow: TableRow {
    static let table = Table(
        "cases", key: ["id"],
        columns: [
            "id", "person", "round", "scheme", "candidate_number", "name", "step",
            "state", "attention", "missed", "detail", "previous", "version",
        ], fixed: ["person", "round"])

    init(_ cursor: inout Cursor) {
        id = cursor.text()
        person = cursor.text()
        round = cursor.text()
        scheme = cursor.text()
        candidateNumber = cursor.optionalText()
        name = cursor.text()
        step = cursor.text()
        state = cursor.text()
        attention = cursor.optionalText()
        missed = cursor.optionalText()
        detail = cursor.text()
        previous = cursor.optionalText()
        version = Int(cursor.integer())
    }

    var values: [Value] {
        [
            .text(id), .text(person), .text(round), .text(scheme),
            .text(candidateNumber), .text(name), .text(step), .text(state),
            .text(attention), .text(missed), .text(detail), .text(previous),
            .integer(Int64(version)),
        ]
    }
}

extension Reader {
    /// One case.
    public func caseRow(_ id: String) throws(LedgerError) -> CaseRow? {
        try row(CaseRow.self, "WHERE id = ?", [.text(id)])
    }

    /// The cases that a filter passes, by identifier, from one place on.
    ///
    /// - Parameter last: the identifier after which to go on; a page is as long as `limit`.
    public func cases(
        _ filter: CaseFilter = CaseFilter(), after last: String? = nil, limit: Int = .max
    ) throws(LedgerError) -> [CaseRow] {
        let condition = filter.condition(after: last)
        return try rows(
            CaseRow.self, "c \(condition.sql) ORDER BY c.id LIMIT ?",
            condition.values + [.integer(Int64(limit))])
    }

    /// How many cases a filter passes.
    public func count(_ filter: CaseFilter = CaseFilter()) throws(LedgerError) -> Int {
        let condition = filter.condition
        var rows = try connection.query(
            "SELECT count(*) FROM cases c \(condition.sql)", condition.values)
        return try rows.next() ? Int(rows.integer()) : 0
    }

    /// How many cases stand where: one row for each round, step, state and missed step that occur.
    public func caseCounts(round: String? = nil) throws(LedgerError) -> [CaseCount] {
        let condition = CaseFilter(round: round).condition
        var rows = try connection.query(
            """
            SELECT round, step, state, missed, count(*), count(attention), min(id) \
            FROM cases c \(condition.sql) \
            GROUP BY round, step, state, missed ORDER BY round, step, state, missed
            """,
            condition.values)
        var counts: [CaseCount] = []
        while try rows.next() {
            counts.append(
                CaseCount(
                    round: rows.text(), step: rows.text(), state: rows.text(),
                    missed: rows.optionalText(), count: Int(rows.integer()),
                    needingAttention: Int(rows.integer()), first: rows.text()))
        }
        return counts
    }
}

extension Tables {
    /// Lists a case, or lists it anew; its person never changes.
    public func put(_ row: CaseRow) throws(LedgerError) {
        if try attempt(row) { return }
        // Hardly ever does a case move to another round, so that the index rests otherwise.
        try reader.connection.run(
            "UPDATE cases SET round = ? WHERE id = ?", [.text(row.round), .text(row.id)])
        try upsert(row)
    }

    /// Lists all cases of a person under another name.
    public func renameCases(of person: String, to name: String) throws(LedgerError) {
        try reader.connection.run(
            "UPDATE cases SET name = ? WHERE person = ?", [.text(name), .text(person)])
    }
}
