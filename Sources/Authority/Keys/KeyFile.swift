import Disk
import Seals
import TextFormats

/// A signing key on disk: locked with a passphrase, or open in a rehearsal, where nothing
/// depends on it.
enum KeyFile {
    static let format = "certify-key/1"

    static func locked(
        _ key: SigningKey, name: String, passphrase: String, random: inout RandomSource
    ) throws(SealsError) -> [UInt8] {
        let lock = try LockedSecret(
            locking: key.seed, with: passphrase, strength: .moderate, random: &random)
        let json: JSON = [
            "format": .string(format), "name": .string(name),
            "public": .string(key.verifyingKey.hex), "salt": .string(lock.salt.hex),
            "operations": .integer(Int64(lock.operations)),
            "memory": .integer(Int64(lock.memory)), "box": .string(lock.box.hex),
        ]
        return json.pretty()
    }

    static func open(_ key: SigningKey, name: String) -> [UInt8] {
        let json: JSON = [
            "format": .string(format), "name": .string(name),
            "public": .string(key.verifyingKey.hex), "rehearsal-seed": .string(key.seed.hex),
        ]
        return json.pretty()
    }

    /// Whose key a file says it is, which needs no passphrase.
    static func verifyingKey(_ bytes: [UInt8]) -> VerifyingKey? {
        guard let root = try? JSONDocument(parsing: bytes).root,
            root["format"]?.string == format
        else { return nil }
        return root["public"]?.string.flatMap { VerifyingKey(hex: $0) }
    }

    /// What a key file holds.
    enum Content {
        case open(SigningKey)
        case locked(LockedSecret)
    }

    static func read(_ bytes: [UInt8]) -> Content? {
        guard let root = try? JSONDocument(parsing: bytes).root,
            root["format"]?.string == format
        else { return nil }
        if let seed = root["rehearsal-seed"]?.string.flatMap({ [UInt8](hex: $0) }) {
            return SigningKey(seed: seed).map(Content.open)
        }
        guard let salt = root["salt"]?.string.flatMap({ [UInt8](hex: $0) }),
            let operations = root["operations"]?.integer, operations > 0,
            let memory = root["memory"]?.integer, memory > 0,
            let box = root["box"]?.string.flatMap({ [UInt8](hex: $0) })
        else { return nil }
        return .locked(
            LockedSecret(
                salt: salt, operations: UInt64(operations), memory: Int(memory), box: box))
    }
}
