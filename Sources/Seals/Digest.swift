import CSodium

/// A SHA-256 digest.
public struct Digest: Hashable, Sendable {
    /// The 32 bytes.
    public let bytes: [UInt8]

    /// Thirty-two zero bytes: what stands before the first link of a chain.
    public static let zero = Digest(trusting: [UInt8](repeating: 0, count: 32))

    /// The digest of a byte string.
    public init(of message: [UInt8]) {
        var bytes = [UInt8](repeating: 0, count: 32)
        unsafe Sodium.expect(crypto_hash_sha256(&bytes, message, UInt64(message.count)))
        self.bytes = bytes
    }

    /// Takes the bytes of a digest made elsewhere; nil unless there are 32.
    public init?(bytes: [UInt8]) {
        guard bytes.count == 32 else { return nil }
        self.bytes = bytes
    }

    /// Reads 64 hexadecimal digits.
    public init?(hex: some StringProtocol) {
        guard let bytes = [UInt8](hex: hex) else { return nil }
        self.init(bytes: bytes)
    }

    init(trusting bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The digest in 64 lower-case hexadecimal digits.
    public var hex: String { bytes.hex }
}

extension Digest: CustomStringConvertible {
    /// The hexadecimal digits.
    public var description: String { hex }
}
