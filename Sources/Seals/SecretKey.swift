import CSodium

/// A symmetric key of 32 bytes, wiped from memory after its last use.
public struct SecretKey: Sendable {
    let secret: SecretBytes

    /// Takes a key from its bytes; nil unless there are 32.
    public init?(_ bytes: [UInt8]) {
        guard bytes.count == 32 else { return nil }
        secret = SecretBytes(bytes)
    }

    /// Draws a new key.
    public init(from random: inout RandomSource) {
        secret = SecretBytes(random.bytes(32))
    }

    /// The key of another purpose, from which this one cannot be found.
    public func derived(for context: String) -> SecretKey {
        SecretKey(trusting: keyedHash(of: Array(context.utf8)))
    }

    /// A copy of the key for safe keeping; the copy is the caller's to guard.
    public var bytes: [UInt8] { secret.bytes }

    /// BLAKE2b-256 of a message under this key: without the key nobody can guess and compare.
    public func keyedHash(of message: [UInt8]) -> [UInt8] {
        var hash = [UInt8](repeating: 0, count: 32)
        unsafe secret.withPointer { key in
            unsafe Sodium.expect(
                crypto_generichash(&hash, 32, message, UInt64(message.count), key, 32))
        }
        return hash
    }

    private init(trusting bytes: [UInt8]) {
        secret = SecretBytes(bytes)
    }
}

extension SecretKey: Equatable {
    public static func == (first: SecretKey, second: SecretKey) -> Bool {
        equalInConstantTime(first.bytes, second.bytes)
    }
}

extension SecretKey: CustomStringConvertible {
    /// Never the key itself, so that it cannot slip into a message.
    public var description: String { "SecretKey" }
}
