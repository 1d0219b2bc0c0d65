import CSQLite

/// One connection to a database file, with its prepared statements kept for the next use.
@safe
final class Connection {
    private static let isStarted: Bool = certify_leave_out_statistics() == SQLITE_OK

    private let handle: OpaquePointer
    private var idle: [StatementKey: Statement] = [:]

    /// After a failure of the disk nobody knows what was written: nothing more is tried.
    private(set) var hasStopped = false

    /// Opens a file by its absolute path: one that starts with `file:` would be taken for a URI.
    init(_ path: String, flags: Int32, patience milliseconds: Int32) throws(LedgerError) {
        // Without it the engine is slower, nothing else.
        _ = Self.isStarted
        var opened: OpaquePointer?
        let flags = flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
        let code = unsafe sqlite3_open_v2(path, &opened, flags, nil)
        guard code == SQLITE_OK, let handle = unsafe opened else {
            let message = unsafe String(cString: sqlite3_errstr(code))
            unsafe sqlite3_close_v2(opened)
            throw .engine(code: Int(code), message: message, statement: "open")
        }
        unsafe self.handle = unsafe handle
        unsafe sqlite3_busy_timeout(handle, milliseconds)
    }

    deinit {
        idle.removeAll()
        unsafe sqlite3_close_v2(handle)
    }

    /// Switches one of the engine's own settings.
    func configure(_ setting: Int32, on: Bool) throws(LedgerError) {
        let code = unsafe certify_configure(handle, setting, on ? 1 : 0)
        guard code == SQLITE_OK else { throw failure(code, in: "configure \(setting)") }
    }

    /// Runs statements that take no values and give no rows.
    ///
    /// - Parameter purpose: what an error says was being done.
    func run(script: String, to purpose: String) throws(LedgerError) {
        guard !hasStopped else { throw .stopped }
        let code = unsafe sqlite3_exec(handle, script, nil, nil, nil)
        guard code == SQLITE_OK else { throw failure(code, in: purpose) }
    }

    /// How many rows the last statement inserted, changed or deleted.
    var changedRows: Int { unsafe Int(sqlite3_changes(handle)) }

    /// Runs one statement to its end.
    func run(_ sql: String, _ values: [Value] = []) throws(LedgerError) {
        var cursor = try query(sql, values)
        while try cursor.next() {}
    }

    /// Starts one statement.
    func query(_ sql: String, _ values: [Value] = []) throws(LedgerError) -> Cursor {
        guard !hasStopped else { throw .stopped }
        let statement = try idleStatement(for: sql)
        let cursor = Cursor(statement, of: self)
        for (index, value) in values.enumerated() {
            let code = statement.bind(value, at: Int32(index + 1))
            guard code == SQLITE_OK else { throw failure(code, in: sql) }
        }
        return cursor
    }

    func giveBack(_ statement: Statement) {
        statement.reset()
        idle[StatementKey(sql: statement.sql)] = statement
    }

    /// Undoes the open transaction, if one is.
    func rollBack() {
        guard unsafe sqlite3_get_autocommit(handle) == 0 else { return }
        // Whatever fails here, closing the file undoes the transaction all the same.
        unsafe sqlite3_exec(handle, "ROLLBACK", nil, nil, nil)
    }

    /// What a code of the engine means; stops the connection when the disk failed.
    func failure(_ code: Int32, in sql: String) -> LedgerError {
        let message = unsafe String(cString: sqlite3_errmsg(handle))
        switch code & 0xff {
        case SQLITE_BUSY, SQLITE_LOCKED:
            return .busy
        case SQLITE_IOERR, SQLITE_FULL, SQLITE_CORRUPT, SQLITE_NOTADB:
            hasStopped = true
        case SQLITE_CONSTRAINT where isUniqueness(code):
            return .taken(columns: columns(named: message))
        default:
            break
        }
        return .engine(code: Int(code), message: message, statement: sql)
    }

    /// Takes a statement that is kept, or prepares one; while it runs nobody else can take it.
    private func idleStatement(for sql: String) throws(LedgerError) -> Statement {
        if let statement = idle.removeValue(forKey: StatementKey(sql: sql)) { return statement }
        return try prepare(sql)
    }

    private func prepare(_ sql: String) throws(LedgerError) -> Statement {
        var prepared: OpaquePointer?
        let flags = UInt32(SQLITE_PREPARE_PERSISTENT)
        let code = unsafe sqlite3_prepare_v3(handle, sql, -1, flags, &prepared, nil)
        guard code == SQLITE_OK, let prepared = unsafe prepared else {
            throw failure(code, in: sql)
        }
        return unsafe Statement(adopting: prepared, sql: sql)
    }

    private func isUniqueness(_ code: Int32) -> Bool {
        let codes = [
            certify_constraint_unique, certify_constraint_primary_key, certify_constraint_row_id,
        ]
        return codes.contains(Int(code))
    }

    /// The columns in "UNIQUE constraint failed: table.first, table.second".
    private func columns(named message: String) -> [String] {
        guard let colon = message.utf8.firstIndex(of: UInt8(ascii: ":")) else { return [] }
        return message[colon...].dropFirst().split(separator: ",").map { column in
            String(column.drop { $0 == " " })
        }
    }
}

/// A statement's text, hashed by its length alone: the texts are long, few and mostly literals,
/// which are compared by their addresses.
private struct StatementKey: Hashable {
    let sql: String

    func hash(into hasher: inout Hasher) {
        hasher.combine(sql.utf8.count)
    }
}
