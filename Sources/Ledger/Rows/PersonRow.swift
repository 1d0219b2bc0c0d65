/// A person as lists show them.
public struct PersonRow: Hashable, Sendable {
    /// Opaque.
    public var id: String
    public var name: String
    /// The number of the identity document, its middle hidden.
    public var maskedID: String
    /// A keyed hash of the document's kind and number; no two persons have the same.
    public var idLookup: [UInt8]?
    /// Milliseconds since 1970-01-01 UTC.
    public var barredUntil: Int64?
    /// The version of the person's stream.
    public var version: Int

    public init(
        id: String, name: String, maskedID: String, idLookup: [UInt8]? = nil,
        barredUntil: Int64? = nil, version: Int
    ) {
        self.id = id
        self.name = name
        self.maskedID = maskedID
        self.idLookup = idLookup
        self.barredUntil = barredUntil
        self.version = version
    }
}

extension PersonRow: TableRow {
    static let table = Table(
        "persons", key: ["id"],
        columns: [
            "id", "name", "id_masked", "id_lookup", "barred_until", "version",
        ])

    init(_ cursor: inout Cursor) {
        id = cursor.text()
        name = cursor.text()
        maskedID = cursor.text()
        idLookup = cursor.optionalBlob()
        barredUntil = cursor.optionalInteger()
        version = Int(cursor.integer())
    }

    var values: [Value] {
        [
            .text(id), .text(name), .text(maskedID), .blob(idLookup),
            .integer(barredUntil), .integer(Int64(version)),
        ]
    }
}

extension Reader {
    /// One person.
    public func person(_ id: String) throws(LedgerError) -> PersonRow? {
        try row(PersonRow.self, "WHERE id = ?", [.text(id)])
    }

    /// The person with a keyed hash of an identity document.
    public func person(idLookup: [UInt8]) throws(LedgerError) -> PersonRow? {
        try row(PersonRow.self, "WHERE id_lookup = ?", [.blob(idLookup)])
    }

    /// All persons, by identifier.
    public func persons() throws(LedgerError) -> [PersonRow] {
        try rows(PersonRow.self, "ORDER BY id")
    }
}

extension Tables {
    /// Lists a person, or lists them anew; `taken` when another has the same `idLookup`.
    public func put(_ row: PersonRow) throws(LedgerError) { try upsert(row) }

    /// Takes a person off the list, as erasing must.
    public func removePerson(_ id: String) throws(LedgerError) {
        try delete(PersonRow.self, key: [.text(id)])
    }
}
