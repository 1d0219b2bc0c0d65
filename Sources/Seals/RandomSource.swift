import CSodium

/// Where random bytes come from: the system, or for rehearsals a stream that can be repeated.
public enum RandomSource: Sendable {
    /// The operating system's generator.
    case system
    /// A keyed stream: whoever knows the key knows every byte.
    case keyed(KeyedStream)

    /// A source for a rehearsal, whose every byte follows from the seed and the context.
    public static func rehearsal(seed: SecretKey, context: String) -> RandomSource {
        .keyed(KeyedStream(key: seed, context: context))
    }

    /// The source for one purpose: the system again, or another stream of the same key.
    ///
    /// A keyed source that is copied repeats itself; deriving it from something that never comes
    /// twice keeps nonces apart.
    public func derived(for context: String) -> RandomSource {
        switch self {
        case .system: .system
        case .keyed(let stream): .keyed(stream.sibling(context: context))
        }
    }

    /// Draws bytes.
    public mutating func bytes(_ count: Int) -> [UInt8] {
        switch self {
        case .system:
            Sodium.start()
            var bytes = [UInt8](repeating: 0, count: count)
            unsafe randombytes_buf(&bytes, count)
            return bytes
        case .keyed(var stream):
            let bytes = stream.bytes(count)
            self = .keyed(stream)
            return bytes
        }
    }
}
