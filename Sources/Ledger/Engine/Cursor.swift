import CSQLite

/// The rows a statement gives, one after another; each row is read column by column from the left.
struct Cursor: ~Copyable {
    private let connection: Connection
    private let statement: Statement
    private var column: Int32 = 0

    init(_ statement: Statement, of connection: Connection) {
        self.statement = statement
        self.connection = connection
    }

    deinit {
        connection.giveBack(statement)
    }

    /// Goes to the next row; false when there is none.
    mutating func next() throws(LedgerError) -> Bool {
        column = 0
        switch statement.step() {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        case let code: throw connection.failure(code, in: statement.sql)
        }
    }

    mutating func integer() -> Int64 {
        defer { column += 1 }
        return statement.integer(column)
    }

    mutating func text() -> String {
        defer { column += 1 }
        return statement.text(column)
    }

    mutating func blob() -> [UInt8] {
        defer { column += 1 }
        return statement.blob(column)
    }

    mutating func optionalInteger() -> Int64? { isNull() ? nil : integer() }

    mutating func optionalText() -> String? { isNull() ? nil : text() }

    mutating func optionalBlob() -> [UInt8]? { isNull() ? nil : blob() }

    /// Passes over the column when it is NULL.
    private mutating func isNull() -> Bool {
        let isNull = statement.isNull(column)
        if isNull { column += 1 }
        return isNull
    }
}
