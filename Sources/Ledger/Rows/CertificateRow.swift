/// A certificate as the register shows it.
public struct CertificateRow: Hashable, Sendable {
    public var number: String
    public var caseID: String
    public var person: String
    /// Within which serials are dense, such as site and year.
    public var serialScope: String
    /// Unique in its scope.
    public var serial: Int64
    public var state: String
    /// A civil date, year first.
    public var issued: String
    /// A civil date, year first; nil when it does not.
    public var expires: String?

    public init(
        number: String, caseID: String, person: String, serialScope: String,
        serial: Int64, state: String, issued: String, expires: String? = nil
    ) {
        self.number = number
        self.caseID = caseID
        self.person = person
        self.serialScope = serialScope
        self.serial = serial
        self.state = state
        self.issued = issued
        self.expires = expires
    }
}

extension CertificateRow: TableRow {
    static let table = Table(
        "certificates", key: ["number"],
        columns: [
            "number", "case_id", "person", "serial_scope", "serial", "state",
            "issued", "expires",
        ])

    init(_ cursor: inout Cursor) {
        number = cursor.text()
        caseID = cursor.text()
        person = cursor.text()
        serialScope = cursor.text()
        serial = cursor.integer()
        state = cursor.text()
        issued = cursor.text()
        expires = cursor.optionalText()
    }

    var values: [Value] {
        [
            .text(number), .text(caseID), .text(person), .text(serialScope),
            .integer(serial), .text(state), .text(issued), .text(expires),
        ]
    }
}

extension Reader {
    /// One certificate.
    public func certificate(_ number: String) throws(LedgerError) -> CertificateRow? {
        try row(CertificateRow.self, "WHERE number = ?", [.text(number)])
    }

    /// All certificates, by number.
    public func certificates() throws(LedgerError) -> [CertificateRow] {
        try rows(CertificateRow.self, "ORDER BY number")
    }

    /// The certificates of a case, by number.
    public func certificates(case caseID: String) throws(LedgerError) -> [CertificateRow] {
        try rows(CertificateRow.self, "WHERE case_id = ? ORDER BY number", [.text(caseID)])
    }

    /// The certificates of a person, by number.
    public func certificates(person: String) throws(LedgerError) -> [CertificateRow] {
        try rows(CertificateRow.self, "WHERE person = ? ORDER BY number", [.text(person)])
    }

    /// The first serial that was not given yet in a scope, from 1.
    public func nextSerial(in scope: String) throws(LedgerError) -> Int64 {
        var rows = try connection.query(
            "SELECT ifnull(max(serial), 0) + 1 FROM certificates WHERE serial_scope = ?",
            [.text(scope)])
        return try rows.next() ? rows.integer() : 1
    }
}

extension Tables {
    /// Enters a certificate, or enters it anew; `taken` when another has its serial.
    public func put(_ row: CertificateRow) throws(LedgerError) { try upsert(row) }
}
