import CSodium

/// An endless stream of numbers that only its key and context decide: algorithm version 1.
///
/// Exam forms are drawn from it and must come out the same for ever, so nothing here may change;
/// another way of drawing would be a version 2 beside this one. The stream is the ChaCha20 key
/// stream (RFC 8439, nonce zero, first block 0) under BLAKE2b-256(context) keyed with the key, read
/// as little-endian 32-bit words.
public struct KeyedStream: Sendable {
    /// What a form's record calls this way of drawing.
    public static let version = 1

    /// Several blocks at a time, since the library makes four for little more than the price of one.
    private static let blocksAtOnce: UInt32 = 4

    private let key: SecretKey
    private let streamKey: SecretKey
    private var nextBlock: UInt32 = 0
    private var buffer: [UInt8] = []
    private var position = 0

    /// Starts the stream of a key for a purpose; different contexts give unrelated streams.
    public init(key: SecretKey, context: String) {
        self.key = key
        streamKey = key.derived(for: context)
    }

    /// The stream of the same key for another purpose, wherever this one stands.
    public func sibling(context: String) -> KeyedStream {
        KeyedStream(key: key, context: context)
    }

    /// The next 32 bits.
    public mutating func next() -> UInt32 {
        let low = UInt32(nextByte()) | UInt32(nextByte()) << 8
        return low | UInt32(nextByte()) << 16 | UInt32(nextByte()) << 24
    }

    /// A number from 0 to `bound` − 1, each equally likely; `bound` is at least 1.
    ///
    /// Words at or above the largest multiple of `bound` are passed over, the others are reduced.
    public mutating func next(below bound: UInt32) -> UInt32 {
        precondition(bound > 0, "nothing lies below zero")
        let words = UInt64(1) << 32
        let limit = words - words % UInt64(bound)
        while true {
            let word = next()
            if UInt64(word) < limit { return word % bound }
        }
    }

    /// Puts the elements in random order: Fisher–Yates from the last place down to the second.
    @inlinable public mutating func shuffle<Element>(_ elements: inout [Element]) {
        for last in stride(from: elements.count - 1, to: 0, by: -1) {
            elements.swapAt(last, Int(next(below: UInt32(last + 1))))
        }
    }

    /// The next bytes of the stream.
    public mutating func bytes(_ count: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count)
        for _ in 0..<count { bytes.append(nextByte()) }
        return bytes
    }

    private mutating func nextByte() -> UInt8 {
        if position == buffer.count { refill() }
        defer { position += 1 }
        return buffer[position]
    }

    private mutating func refill() {
        let count = Int(Self.blocksAtOnce) * 64
        let zeros = [UInt8](repeating: 0, count: count)
        let nonce = [UInt8](repeating: 0, count: 12)
        buffer = zeros
        unsafe streamKey.secret.withPointer { key in
            unsafe Sodium.expect(
                crypto_stream_chacha20_ietf_xor_ic(
                    &buffer, zeros, UInt64(count), nonce, nextBlock, key))
        }
        // Traps after 256 GiB rather than repeat itself.
        nextBlock += Self.blocksAtOnce
        position = 0
    }
}
