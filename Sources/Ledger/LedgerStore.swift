import CSQLite
import Disk
public import Seals

/// The append-only store: events in streams, chained and signed, and tables for listing them.
///
/// It knows bytes, streams, hashes, signatures and keys; what an event means is its caller's. One
/// store is one connection for one task at a time; several processes may hold stores of one file.
public struct LedgerStore: ~Copyable {
    /// What a ledger is opened for.
    public enum Access: Hashable, Sendable {
        case reading, writing
    }

    /// How long another writer is waited for, in milliseconds, unless told otherwise.
    public static let patience: Int32 = 5_000

    let connection: Connection

    /// Makes a new, empty ledger and opens it for writing.
    public static func create(
        _ path: String, patience: Int32 = patience
    ) throws(LedgerError) -> LedgerStore {
        do throws(DiskError) {
            try File.create(path)
        } catch {
            throw error.isAlreadyThere ? .alreadyExists(path: path) : .disk(error)
        }
        do throws(LedgerError) {
            return try LedgerStore(creatingAt: path, patience: patience)
        } catch {
            for suffix in ["", "-journal", "-wal", "-shm"] { try? File.remove(path + suffix) }
            throw error
        }
    }

    /// Opens a ledger; a file that is none, or of another version, is refused untouched.
    public static func open(
        _ path: String, for access: Access, patience: Int32 = patience
    ) throws(LedgerError) -> LedgerStore {
        try FileHeader(path).check(path)
        let flags = access == .writing ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY
        let connection = try Connection(absolute(path), flags: flags, patience: patience)
        try connection.secure()
        if access == .writing { try connection.run("PRAGMA journal_mode = WAL") }
        return LedgerStore(connection: connection)
    }

    /// Reads, everything as of one moment.
    public func read<Result>(_ body: (Reader) throws -> Result) throws -> Result {
        try connection.run("BEGIN DEFERRED")
        // Nothing was written, so undoing ends the transaction as well as keeping would.
        defer { connection.rollBack() }
        return try body(Reader(connection: connection))
    }

    /// Reads while nobody writes, so that what is done beside the ledger agrees with it to the end.
    public func exclusively<Result>(_ body: (Reader) throws -> Result) throws -> Result {
        try connection.run("BEGIN IMMEDIATE")
        defer { connection.rollBack() }
        return try body(Reader(connection: connection))
    }

    /// Carries out one command: all that the body writes is kept together, or nothing is.
    ///
    /// Whatever the body throws undoes it all. So does a body that appends no event: there is
    /// nothing to sign, and tables follow from events alone.
    ///
    /// - Parameters:
    ///   - stamp: names and dates the command. It is asked once nobody else can write: a clock
    ///     read before another's commit would stand behind it.
    ///   - random: where keys and nonces come from.
    ///   - isDryRun: whether everything is undone in the end.
    @discardableResult
    public func write<Result>(
        as signer: Signer, random: RandomSource = .system, isDryRun: Bool = false,
        stamp: (_ last: Commit?) throws -> Stamp, _ body: (inout Transaction) throws -> Result
    ) throws -> Result {
        try connection.run("BEGIN IMMEDIATE")
        defer { connection.rollBack() }
        let last = try connection.lastCommit()
        var transaction = try begin(
            after: last, as: signer, try stamp(last), random: random)
        let result = try body(&transaction)
        guard !isDryRun, try transaction.seal(with: signer.key) else { return result }
        try connection.run("COMMIT")
        if transaction.hasErased { forget() }
        return result
    }

    /// What a command is called and when it happens.
    public struct Stamp: Hashable, Sendable {
        /// A second command of the same name throws `alreadyDone`.
        public var commandID: String
        /// Milliseconds since 1970-01-01 UTC; before the last commit's it throws `clockBehind`.
        public var time: Int64

        public init(commandID: String, time: Int64) {
            self.commandID = commandID
            self.time = time
        }
    }

    /// Carries out one command whose name and time are known beforehand.
    @discardableResult
    public func write<Result>(
        as signer: Signer, commandID: String, at time: Int64, random: RandomSource = .system,
        isDryRun: Bool = false, _ body: (inout Transaction) throws -> Result
    ) throws -> Result {
        let stamp = Stamp(commandID: commandID, time: time)
        return try write(
            as: signer, random: random, isDryRun: isDryRun, stamp: { _ in stamp }, body)
    }

    private func begin(
        after last: Commit?, as signer: Signer, _ stamp: Stamp, random: RandomSource
    ) throws(LedgerError) -> Transaction {
        if let done = try connection.commit(command: stamp.commandID) { throw .alreadyDone(done) }
        guard try !hasStaleProjections() else { throw .staleProjections }
        if let last = last?.at, stamp.time < last { throw .clockBehind(last: last) }
        let header = Commit.Header(
            first: (last?.last ?? 0) + 1, operatorName: signer.name,
            commandID: stamp.commandID, at: stamp.time)
        return Transaction(on: connection, after: last, commit: header, random: random)
    }

    /// Moves everything out of the write-ahead log, where a destroyed key would linger.
    private func forget() {
        // Readers may hold the log; then the last one to close the ledger empties it.
        try? connection.run("PRAGMA wal_checkpoint(TRUNCATE)")
    }
}

extension LedgerStore {
    private init(creatingAt path: String, patience: Int32) throws(LedgerError) {
        let connection = try Connection(
            Self.absolute(path), flags: SQLITE_OPEN_READWRITE, patience: patience)
        try connection.secure()
        try connection.run(
            script: """
                BEGIN IMMEDIATE;
                PRAGMA application_id = \(Schema.applicationID);
                PRAGMA user_version = \(Schema.version);
                \(Schema.kept)
                \(Schema.projections)
                INSERT INTO settings (name, value)
                    VALUES ('projections', '\(Schema.projectionsDigest)');
                COMMIT;
                PRAGMA journal_mode = WAL;
                """, to: "create")
        self.init(connection: connection)
    }

    /// For a database that lives as long as its connection.
    static let memoryFlags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_MEMORY

    static func absolute(_ path: String) throws(LedgerError) -> String {
        do throws(DiskError) {
            return try Path.absolute(path)
        } catch {
            throw .disk(error)
        }
    }
}

extension Connection {
    /// Settings that every connection needs anew.
    func secure() throws(LedgerError) {
        try configure(SQLITE_DBCONFIG_DEFENSIVE, on: true)
        try configure(SQLITE_DBCONFIG_TRUSTED_SCHEMA, on: false)
        try configure(SQLITE_DBCONFIG_DQS_DML, on: false)
        try configure(SQLITE_DBCONFIG_DQS_DDL, on: false)
        try configure(SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, on: false)
        // FULL: what was acknowledged survives a power cut. Recursive triggers: INSERT OR REPLACE
        // deletes a row, and only then do triggers see it.
        try run(
            script: """
                PRAGMA foreign_keys = ON;
                PRAGMA recursive_triggers = ON;
                PRAGMA secure_delete = ON;
                PRAGMA synchronous = FULL;
                PRAGMA cell_size_check = ON;
                PRAGMA cache_size = -16384;
                PRAGMA temp_store = MEMORY;
                PRAGMA journal_size_limit = 67108864;
                """, to: "secure")
    }
}
