import Disk

/// The first hundred bytes of a database file, read without the engine so that nothing is touched.
struct FileHeader {
    private static let magic = Array("SQLite format 3\0".utf8)
    private let bytes: [UInt8]

    init(_ path: String) throws(LedgerError) {
        do throws(DiskError) {
            bytes = try File.prefix(path, 100)
        } catch {
            throw error.reason == .notARegularFile ? .foreign(path: path) : .disk(error)
        }
    }

    /// Refuses what is no ledger, or one of another version.
    func check(_ path: String) throws(LedgerError) {
        guard bytes.count == 100, bytes.starts(with: Self.magic),
            number(at: 68) == Schema.applicationID
        else { throw .foreign(path: path) }
        let version = number(at: 60)
        guard version == Schema.version else {
            throw .otherVersion(found: Int(version), known: Int(Schema.version))
        }
    }

    private func number(at offset: Int) -> Int32 {
        bytes[offset..<offset + 4].reduce(0) { $0 << 8 | Int32($1) }
    }
}
