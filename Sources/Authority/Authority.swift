public import CertCore
import Disk
public import Ledger
import Records
import Seals
import TextFormats

/// An opened store: every verb of the certification is a function of it.
public struct Authority: ~Copyable {
    public let folder: StoreFolder
    public let profile: AuthorityProfile
    public let objects: Objects
    let store: LedgerStore
    /// The store's own secret: lookups, session secrets, and in rehearsals all randomness.
    let secret: SecretKey
    /// The clock of a rehearsal, where one was given.
    let given: Instant?

    /// Opens the authority of a folder.
    ///
    /// - Parameters:
    ///   - patience: how long others who write are waited for, in milliseconds.
    ///   - now: the time of a rehearsal, from its offset; a real authority refuses it.
    public static func open(
        _ folder: StoreFolder, for access: LedgerStore.Access,
        patience: Int32 = LedgerStore.patience, now: ((UTCOffset) -> Instant)? = nil
    ) throws -> Authority {
        guard Path.exists(folder.authority) else {
            throw AuthorityError.noAuthority(searched: folder.path)
        }
        let bytes = try File.read(folder.authority, atMost: 1 << 20)
        guard let profile = AuthorityFile.read(bytes) else {
            throw AuthorityError.badAuthorityFile(folder.authority)
        }
        if now != nil, !profile.isRehearsal { throw AuthorityError.notRehearsal }
        let store = try LedgerStore.open(folder.ledger, for: access, patience: patience)
        return Authority(
            folder: folder, profile: profile, store: store,
            secret: try Self.storeSecret(folder), given: now?(profile.offset))
    }

    init(
        folder: StoreFolder, profile: AuthorityProfile, store: consuming LedgerStore,
        secret: SecretKey, given: Instant?
    ) {
        self.folder = folder
        self.profile = profile
        self.store = store
        self.secret = secret
        self.given = given
        objects = Objects(folder: folder.objects)
    }

    private static func storeSecret(_ folder: StoreFolder) throws -> SecretKey {
        let bytes = try File.read(folder.storeKey, atMost: 1024)
        let text = String(decoding: bytes, as: UTF8.self).filter { $0 != "\n" }
        guard let secret = [UInt8](hex: text).flatMap({ SecretKey($0) }) else {
            throw AuthorityError.badKeyFile(folder.storeKey)
        }
        return secret
    }

    /// The time: of the system, or in a rehearsal the one given, else that of the last commit.
    func now() throws -> Instant {
        now(after: profile.isRehearsal ? try store.read { try $0.lastCommit() } : nil)
    }

    private func now(after last: Commit?) -> Instant {
        if let given { return given }
        guard profile.isRehearsal else { return Instant(milliseconds: SystemClock.utc()) }
        return Instant(milliseconds: last?.at ?? 0)
    }

    /// The civil date at the authority's offset.
    public func today() throws -> Day {
        try now().day(at: profile.offset)
    }

    /// The system's randomness, or in a rehearsal a stream that repeats.
    var entropy: RandomSource {
        profile.isRehearsal ? .rehearsal(seed: secret, context: "ledger") : .system
    }

    /// Carries out one command as one transaction: all it appends is kept, or nothing is.
    ///
    /// - Parameters:
    ///   - commandID: names the command, so that a retry of the same name does nothing.
    ///   - isDryRun: everything is decided and undone.
    public func perform<Result>(
        as actor: Actor, commandID: String? = nil, isDryRun: Bool = false,
        _ body: (inout Work) throws -> Result
    ) throws -> Result {
        do {
            return try write(as: actor, commandID: commandID, isDryRun: isDryRun, body)
        } catch LedgerError.clockBehind(let last) {
            let last = Instant(milliseconds: last)
            throw AuthorityError.clockBehind(last: LocalTime(last, at: profile.offset))
        }
    }

    private func write<Result>(
        as actor: Actor, commandID: String?, isDryRun: Bool,
        _ body: (inout Work) throws -> Result
    ) throws -> Result {
        try store.write(as: actor.signer, random: entropy, isDryRun: isDryRun) { last in
            LedgerStore.Stamp(
                commandID: commandID ?? newCommandID(after: last),
                time: now(after: last).milliseconds)
        } _: { transaction in
            try requireInService(actor, transaction.reader)
            var work = Work(
                tables: transaction.tables, actor: actor.account,
                now: Instant(milliseconds: transaction.time), profile: profile,
                objects: objects, secret: secret)
            let result = try body(&work)
            if !isDryRun { try work.keepContents() }
            try work.commit(into: &transaction)
            return result
        }
    }

    /// Somebody may have been retired, or given other roles, since their key was unlocked.
    private func requireInService(_ actor: Actor, _ reader: Reader) throws {
        // The first operator signs their own entry.
        guard try reader.lastCommit() != nil else { return }
        guard try reader.operatorRecord(actor.account.name)?.account == actor.account else {
            throw AuthorityError.operatorRetired(actor.account.name)
        }
    }

    /// Reads, everything as of one moment.
    public func read<Result>(_ body: (borrowing View) throws -> Result) throws -> Result {
        let now = try now()
        return try store.read { reader in
            try body(View(reader: reader, profile: profile, objects: objects, now: now))
        }
    }

    private func newCommandID(after last: Commit?) -> String {
        guard profile.isRehearsal else {
            var random = RandomSource.system
            return random.bytes(16).hex
        }
        return "rehearsal-\((last?.last ?? 0) + 1)"
    }
}

/// The file that marks an authority's folder and says who it is.
enum AuthorityFile {
    static let format = "certify-authority/1"

    static func bytes(_ profile: AuthorityProfile) -> [UInt8] {
        let json = JSON.object([
            JSON.Member("format", .string(format)),
            JSON.Member("profile", Coding.authorityProfile.json(profile)),
        ])
        return json.pretty()
    }

    static func read(_ bytes: [UInt8]) -> AuthorityProfile? {
        guard let root = try? JSONDocument(parsing: bytes).root,
            root["format"]?.string == format, let node = root["profile"]
        else { return nil }
        return try? Coding<AuthorityProfile>.authorityProfile.decode(node)
    }
}
