/// A ticket to a sitting.
public struct TicketRow: Hashable, Sendable {
    public var ticket: String
    public var caseID: String
    public var session: String

    public init(
        ticket: String, caseID: String, session: String
    ) {
        self.ticket = ticket
        self.caseID = caseID
        self.session = session
    }
}

extension TicketRow: TableRow {
    static let table = Table(
        "tickets", key: ["ticket"],
        columns: [
            "ticket", "case_id", "session",
        ])

    init(_ cursor: inout Cursor) {
        ticket = cursor.text()
        caseID = cursor.text()
        session = cursor.text()
    }

    var values: [Value] {
        [
            .text(ticket), .text(caseID), .text(session),
        ]
    }
}

extension Reader {
    /// One ticket.
    public func ticket(_ ticket: String) throws(LedgerError) -> TicketRow? {
        try row(TicketRow.self, "WHERE ticket = ?", [.text(ticket)])
    }

    /// The tickets of a session, by ticket.
    public func tickets(session: String) throws(LedgerError) -> [TicketRow] {
        try rows(TicketRow.self, "WHERE session = ? ORDER BY ticket", [.text(session)])
    }

    /// The tickets of a case, by ticket.
    public func tickets(case caseID: String) throws(LedgerError) -> [TicketRow] {
        try rows(TicketRow.self, "WHERE case_id = ? ORDER BY ticket", [.text(caseID)])
    }
}

extension Tables {
    /// Lists a ticket.
    public func put(_ row: TicketRow) throws(LedgerError) { try upsert(row) }

    /// Takes a ticket off the list.
    public func removeTicket(_ ticket: String) throws(LedgerError) {
        try delete(TicketRow.self, key: [.text(ticket)])
    }
}
