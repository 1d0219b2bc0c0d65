import CSodium

/// A secret locked with a passphrase: Argon2id stretches it to the key of a `SealBox`.
///
/// The parameters stand beside the box, so that they can be raised for new secrets while old ones
/// still open.
public struct LockedSecret: Hashable, Sendable {
    /// How much work a guess at the passphrase costs.
    public enum Strength: Hashable, Sendable {
        /// 64 MiB, two passes: some 65 ms.
        case interactive
        /// 256 MiB, three passes: some 0.5 s.
        case moderate
    }

    /// Sixteen random bytes.
    public var salt: [UInt8]
    /// Argon2id passes.
    public var operations: UInt64
    /// Argon2id memory in bytes.
    public var memory: Int
    /// The sealed secret.
    public var box: [UInt8]

    /// Takes a locked secret as it was kept.
    public init(salt: [UInt8], operations: UInt64, memory: Int, box: [UInt8]) {
        self.salt = salt
        self.operations = operations
        self.memory = memory
        self.box = box
    }

    /// Locks a secret; the passphrase counts byte for byte.
    public init(
        locking secret: [UInt8], with passphrase: String, strength: Strength,
        random: inout RandomSource
    ) throws(SealsError) {
        self.init(
            salt: random.bytes(16), operations: strength.operations, memory: strength.memory,
            box: [])
        box = SealBox.seal(secret, under: try stretch(passphrase), random: &random)
    }

    /// Gives the secret back.
    public func unlock(with passphrase: String) throws(SealsError) -> [UInt8] {
        let key = try stretch(passphrase)
        do {
            return try SealBox.open(box, under: key)
        } catch {
            throw .wrongPassphrase
        }
    }

    private func stretch(_ passphrase: String) throws(SealsError) -> SecretKey {
        // A file may claim any cost; one that would stall the machine is not ours.
        guard salt.count == 16, (1...16).contains(operations),
            (8_192...(1 << 30)).contains(memory)
        else { throw .unreasonableStretching(operations: operations, memory: memory) }
        Sodium.start()
        var key = [UInt8](repeating: 0, count: 32)
        let password = passphrase.utf8.map { CChar(bitPattern: $0) }
        let status = unsafe crypto_pwhash(
            &key, 32, password, UInt64(password.count), salt, operations, memory,
            crypto_pwhash_ALG_ARGON2ID13)
        guard status == 0, let key = SecretKey(key) else { throw .notEnoughMemory(bytes: memory) }
        return key
    }
}

extension LockedSecret.Strength {
    var operations: UInt64 {
        switch self {
        case .interactive: 2
        case .moderate: 3
        }
    }

    var memory: Int {
        switch self {
        case .interactive: 64 << 20
        case .moderate: 256 << 20
        }
    }
}
