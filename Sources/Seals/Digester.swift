import CSodium

/// A SHA-256 digest in the making, fed piece by piece.
///
/// Several values go in as *fields*: each is preceded by its length in bytes (eight, big-endian), so
/// that no two different lists of fields feed the same bytes.
public struct Digester {
    private var state = crypto_hash_sha256_state()

    /// Starts an empty digest.
    public init() {
        unsafe Sodium.expect(crypto_hash_sha256_init(&state))
    }

    /// Starts with a field that names what is digested, so that digests of different kinds differ.
    public init(domain: String) {
        self.init()
        field(domain)
    }

    /// Feeds bytes as they are.
    public mutating func update(_ bytes: [UInt8]) {
        unsafe Sodium.expect(crypto_hash_sha256_update(&state, bytes, UInt64(bytes.count)))
    }

    /// Feeds one field: its length, then the bytes.
    public mutating func field(_ bytes: [UInt8]) {
        update(length: bytes.count)
        update(bytes)
    }

    /// Feeds one field: its length in UTF-8, then the text as it is, not normalised.
    public mutating func field(_ text: String) {
        var text = text
        text.withUTF8 { utf8 in
            update(length: utf8.count)
            unsafe Sodium.expect(
                crypto_hash_sha256_update(&state, utf8.baseAddress, UInt64(utf8.count)))
        }
    }

    /// Feeds one field of eight big-endian bytes.
    public mutating func field(_ number: Int64) {
        update(length: 8)
        update(number)
    }

    /// The digest of everything fed so far.
    public func finish() -> Digest {
        var state = state
        var bytes = [UInt8](repeating: 0, count: 32)
        unsafe Sodium.expect(crypto_hash_sha256_final(&state, &bytes))
        return Digest(trusting: bytes)
    }

    private mutating func update(length: Int) {
        update(Int64(length))
    }

    private mutating func update(_ number: Int64) {
        var bigEndian = number.bigEndian
        unsafe withUnsafeBytes(of: &bigEndian) { bytes in
            let start = unsafe bytes.baseAddress?.assumingMemoryBound(to: UInt8.self)
            unsafe Sodium.expect(crypto_hash_sha256_update(&state, start, 8))
        }
    }
}
