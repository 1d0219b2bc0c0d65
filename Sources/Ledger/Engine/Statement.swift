import CSQLite

/// A prepared statement.
@safe
final class Statement {
    let sql: String
    private let handle: OpaquePointer

    init(adopting handle: OpaquePointer, sql: String) {
        self.sql = sql
        unsafe self.handle = unsafe handle
    }

    deinit {
        unsafe sqlite3_finalize(handle)
    }

    /// Binds a value to a place, counted from 1; gives the engine's code.
    func bind(_ value: Value, at place: Int32) -> Int32 {
        switch value {
        case .text(var text?):
            text.withUTF8 { utf8 in
                unsafe utf8.withMemoryRebound(to: CChar.self) { characters in
                    unsafe certify_bind_text(
                        handle, place, characters.baseAddress, UInt64(characters.count))
                }
            }
        case .integer(let number?):
            unsafe sqlite3_bind_int64(handle, place, number)
        case .blob(let bytes?):
            unsafe bytes.withUnsafeBytes { bytes in
                unsafe certify_bind_blob(handle, place, bytes.baseAddress, UInt64(bytes.count))
            }
        case .text(nil), .integer(nil), .blob(nil):
            unsafe sqlite3_bind_null(handle, place)
        }
    }

    func step() -> Int32 { unsafe sqlite3_step(handle) }

    /// Makes the statement ready for its next use and lets go of what it holds.
    func reset() {
        unsafe sqlite3_reset(handle)
        unsafe sqlite3_clear_bindings(handle)
    }

    func isNull(_ column: Int32) -> Bool {
        unsafe sqlite3_column_type(handle, column) == SQLITE_NULL
    }

    func integer(_ column: Int32) -> Int64 { unsafe sqlite3_column_int64(handle, column) }

    func text(_ column: Int32) -> String {
        let start = unsafe sqlite3_column_text(handle, column)
        let count = unsafe Int(sqlite3_column_bytes(handle, column))
        return unsafe String(
            decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    }

    func blob(_ column: Int32) -> [UInt8] {
        let start = unsafe sqlite3_column_blob(handle, column)
        let count = unsafe Int(sqlite3_column_bytes(handle, column))
        return unsafe [UInt8](UnsafeRawBufferPointer(start: start, count: count))
    }
}
