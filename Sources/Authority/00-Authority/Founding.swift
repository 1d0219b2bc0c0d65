public import CertCore
import Disk
import Ledger
import Records
import Seals

/// What a new authority is made from.
public struct Founding: Sendable {
    public var name: Phrase
    public var codes: AuthorityCodes
    public var offset: UTCOffset
    public var address: String
    public var firstOperator: OperatorName
    public var fullName: String
    /// Nil in a rehearsal, whose keys stand open.
    public var passphrase: String?
    public var rehearsal: Rehearsal?

    /// The clock and the seed that a rehearsal begins with.
    public struct Rehearsal: Sendable {
        public var now: Instant
        public var seed: String

        public init(now: Instant, seed: String) {
            self.now = now
            self.seed = seed
        }
    }

    public init(
        name: Phrase, codes: AuthorityCodes, offset: UTCOffset, address: String,
        firstOperator: OperatorName, fullName: String, passphrase: String?,
        rehearsal: Rehearsal?
    ) {
        self.name = name
        self.codes = codes
        self.offset = offset
        self.address = address
        self.firstOperator = firstOperator
        self.fullName = fullName
        self.passphrase = passphrase
        self.rehearsal = rehearsal
    }
}

extension Authority {
    /// Makes a new authority in a folder that holds none.
    ///
    /// A new folder gets its name once the authority is whole. In one that is there the marker
    /// file is written last: without it, it was never an authority.
    public static func found(_ founding: Founding, in folder: StoreFolder) throws {
        try requireRoom(for: founding, in: folder)
        if Path.exists(folder.path) { return try fill(folder, with: founding) }
        let parent = Path.parent(folder.path)
        try Folder.create(parent)
        let making = StoreFolder(try Folder.createTemporary(in: parent))
        do {
            try fill(making, with: founding)
            try File.move(making.path, to: folder.path)
        } catch {
            try? Folder.removeTree(making.path)
            throw error
        }
    }

    /// Refuses a folder that holds an authority, and a name nobody can sign with.
    public static func requireRoom(for founding: Founding, in folder: StoreFolder) throws {
        if Path.exists(folder.authority) || Path.exists(folder.ledger) {
            throw AuthorityError.alreadyThere(folder.path)
        }
        try founding.firstOperator.requirePlain()
    }

    private static func fill(_ folder: StoreFolder, with founding: Founding) throws {
        var random = founding.random
        let secret = SecretKey(from: &random)
        let body = SigningKey(from: &random)
        let first = SigningKey(from: &random)
        let profile = AuthorityProfile(
            name: founding.name, codes: founding.codes, offset: founding.offset,
            isRehearsal: founding.rehearsal != nil, key: body.verifyingKey.hex,
            address: founding.address)
        try folder.create()
        try File.write(Array(secret.bytes.hex.utf8), to: folder.storeKey)
        var shared = BodyKey(key: body.verifyingKey)
        try shared.share(body, with: founding.firstOperator, key: first.verifyingKey)
        try File.write(shared.bytes, to: folder.bodyKey)
        try writeKey(
            first, of: founding.firstOperator, passphrase: founding.passphrase, in: folder,
            random: &random)
        let authority = Authority(
            folder: folder, profile: profile, store: try LedgerStore.create(folder.ledger),
            secret: secret, given: founding.rehearsal?.now)
        try authority.writeFirstEvents(founding, key: first)
        try File.write(AuthorityFile.bytes(profile), to: folder.authority)
    }

    static func writeKey(
        _ key: SigningKey, of name: OperatorName, passphrase: String?, in folder: StoreFolder,
        random: inout RandomSource
    ) throws {
        let bytes =
            if let passphrase {
                try KeyFile.locked(
                    key, name: name.text, passphrase: passphrase, random: &random)
            } else {
                KeyFile.open(key, name: name.text)
            }
        try File.write(bytes, to: folder.operatorKey(name.text))
    }

    private func writeFirstEvents(_ founding: Founding, key: SigningKey) throws {
        let account = Operator(name: founding.firstOperator, roles: Set(Role.allCases))
        let actor = Actor(
            account: account, signer: Signer(name: account.name.text, key: key), key: key)
        try perform(as: actor, commandID: "found") { work in
            let founded = AuthorityEvent.founded(profile)
            work.queue(
                [NewEvent(EventCoding.authority.encode(founded))], to: Stream.authority,
                after: 0)
            try work.add(account, key: key.verifyingKey.hex, fullName: founding.fullName)
        }
    }
}

extension Founding {
    var random: RandomSource {
        guard let rehearsal else { return .system }
        let seed = SecretKey(Digest(of: Array(rehearsal.seed.utf8)).bytes)
        return seed.map { .rehearsal(seed: $0, context: "founding") } ?? .system
    }
}
