import CSodium

/// An Ed25519 key pair that signs, wiped from memory after its last use.
public struct SigningKey: Sendable {
    /// libsodium's form: the seed followed by the public key, 64 bytes.
    let secret: SecretBytes

    /// The public half.
    public let verifyingKey: VerifyingKey

    /// Makes the pair that belongs to a seed of 32 bytes; nil for any other length.
    public init?(seed: [UInt8]) {
        guard seed.count == 32 else { return nil }
        var publicKey = [UInt8](repeating: 0, count: 32)
        secret = unsafe SecretBytes(count: 64) { start in
            unsafe Sodium.expect(crypto_sign_seed_keypair(&publicKey, start, seed))
        }
        verifyingKey = VerifyingKey(trusting: publicKey)
    }

    /// Draws a new pair.
    public init(from random: inout RandomSource) {
        guard let key = SigningKey(seed: random.bytes(32)) else {
            preconditionFailure("a source gives as many bytes as it is asked for")
        }
        self = key
    }

    /// A copy of the seed, for locking it away; the copy is the caller's to guard.
    public var seed: [UInt8] { Array(secret.bytes.prefix(32)) }

    /// Signs a message; the same message always gets the same signature (RFC 8032).
    public func sign(_ message: [UInt8]) -> Signature {
        var bytes = [UInt8](repeating: 0, count: 64)
        unsafe secret.withPointer { key in
            unsafe Sodium.expect(
                crypto_sign_detached(&bytes, nil, message, UInt64(message.count), key))
        }
        return Signature(trusting: bytes)
    }
}

extension SigningKey: CustomStringConvertible {
    /// The public half only, so that the secret cannot slip into a message.
    public var description: String { "SigningKey(\(verifyingKey.hex))" }
}
