/// A row for listing that is not what the events make it.
public struct ProjectionDifference: Hashable, Sendable {
    /// How two ledgers differ in a row.
    public enum Kind: Hashable, Sendable {
        /// Only the other ledger has the row.
        case missing
        /// Only this ledger has the row.
        case extra
        /// Both have it, with other values in these columns.
        case changed(columns: [String])
    }

    public var table: String
    /// The values of the row's key, quoted as the engine does.
    public var key: [String]
    public var kind: Kind
}

extension LedgerStore {
    /// Every table for listing.
    static let tables = [
        CaseRow.table, PersonRow.table, OperatorRow.table, SchemeRow.table, RoundRow.table,
        SessionRow.table, CertificateRow.table, InvolvementRow.table, TicketRow.table,
    ]

    /// Compares the tables for listing with another ledger's, such as a copy rebuilt from the events.
    public func projectionDifferences(
        from other: borrowing LedgerStore
    ) throws(LedgerError) -> [ProjectionDifference] {
        var differences: [ProjectionDifference] = []
        for table in Self.tables {
            let mine = try connection.quotedRows(of: table)
            let theirs = try other.connection.quotedRows(of: table)
            let keys = Set(mine.keys).union(theirs.keys)
            for key in keys.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
                guard let kind = table.difference(mine[key], theirs[key]) else { continue }
                differences.append(ProjectionDifference(table: table.name, key: key, kind: kind))
            }
        }
        return differences
    }
}

extension Table {
    fileprivate func difference(
        _ mine: [String]?, _ theirs: [String]?
    ) -> ProjectionDifference.Kind? {
        guard let mine else { return theirs == nil ? nil : .missing }
        guard let theirs else { return .extra }
        guard mine != theirs else { return nil }
        let changed = columns.indices.filter { mine[$0] != theirs[$0] }
        return .changed(columns: changed.map { columns[$0] })
    }
}

extension Connection {
    /// Every row of a table by its key, all values quoted.
    fileprivate func quotedRows(of table: Table) throws(LedgerError) -> [[String]: [String]] {
        let columns = table.columns.map { "quote(\($0))" }.joined(separator: ", ")
        let keyPlaces = table.key.compactMap { table.columns.firstIndex(of: $0) }
        var cursor = try query("SELECT \(columns) FROM \(table.name)")
        var rows: [[String]: [String]] = [:]
        while try cursor.next() {
            let row = table.columns.map { _ in cursor.text() }
            rows[keyPlaces.map { row[$0] }] = row
        }
        return rows
    }
}
