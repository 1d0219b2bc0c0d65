import CSodium

/// An Ed25519 public key.
public struct VerifyingKey: Hashable, Sendable {
    /// The 32 bytes.
    public let bytes: [UInt8]

    /// Multicodec's name for an Ed25519 public key, as W3C Multikey wants it in front.
    private static let multicodec: [UInt8] = [0xed, 0x01]

    /// Takes the bytes of a key; nil unless there are 32.
    public init?(bytes: [UInt8]) {
        guard bytes.count == 32 else { return nil }
        self.bytes = bytes
    }

    /// Reads 64 hexadecimal digits.
    public init?(hex: some StringProtocol) {
        guard let bytes = [UInt8](hex: hex) else { return nil }
        self.init(bytes: bytes)
    }

    /// Reads a W3C Multikey (`z6Mk…`); nil for other kinds of key.
    public init?(multibase: some StringProtocol) {
        guard let bytes = Base58.decode(multibase: multibase),
            bytes.starts(with: Self.multicodec)
        else { return nil }
        self.init(bytes: Array(bytes.dropFirst(2)))
    }

    init(trusting bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The key in 64 lower-case hexadecimal digits.
    public var hex: String { bytes.hex }

    /// The key as a W3C Multikey.
    public var multibase: String { Base58.multibase(Self.multicodec + bytes) }

    /// Tells whether the owner of this key signed exactly this message.
    public func verify(_ signature: Signature, of message: [UInt8]) -> Bool {
        Sodium.start()
        return unsafe crypto_sign_verify_detached(
            signature.bytes, message, UInt64(message.count), bytes) == 0
    }
}

extension VerifyingKey: CustomStringConvertible {
    /// The hexadecimal digits.
    public var description: String { hex }
}
