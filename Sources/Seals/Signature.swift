/// An Ed25519 signature.
public struct Signature: Hashable, Sendable {
    /// The 64 bytes.
    public let bytes: [UInt8]

    /// Takes the bytes of a signature; nil unless there are 64.
    public init?(bytes: [UInt8]) {
        guard bytes.count == 64 else { return nil }
        self.bytes = bytes
    }

    /// Reads 128 hexadecimal digits.
    public init?(hex: some StringProtocol) {
        guard let bytes = [UInt8](hex: hex) else { return nil }
        self.init(bytes: bytes)
    }

    /// Reads base58btc with its multibase prefix `z`, as Data Integrity proofs carry it.
    public init?(multibase: some StringProtocol) {
        guard let bytes = Base58.decode(multibase: multibase) else { return nil }
        self.init(bytes: bytes)
    }

    init(trusting bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The signature in 128 lower-case hexadecimal digits.
    public var hex: String { bytes.hex }

    /// The signature in base58btc with its multibase prefix `z`.
    public var multibase: String { Base58.multibase(bytes) }
}

extension Signature: CustomStringConvertible {
    /// The hexadecimal digits.
    public var description: String { hex }
}
