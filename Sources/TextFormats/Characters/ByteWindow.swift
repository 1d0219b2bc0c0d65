/// Sixteen bytes that follow each other in a text, each with the three before it: what four bytes
/// in a row can tell is told of sixteen places at once.
///
/// Bytes before the beginning of a text are spaces.
public struct ByteWindow {
    public typealias Hits = SIMDMask<SIMD16<Int8>>

    /// The bytes three, two and one before each.
    public let third: SIMD16<UInt8>
    public let second: SIMD16<UInt8>
    public let previous: SIMD16<UInt8>
    public let byte: SIMD16<UInt8>

    /// - Parameter start: what stands three bytes before the first of the sixteen.
    @inlinable @inline(__always)
    init(_ start: UnsafeRawPointer) {
        third = unsafe start.loadUnaligned(as: SIMD16<UInt8>.self)
        second = unsafe start.loadUnaligned(fromByteOffset: 1, as: SIMD16<UInt8>.self)
        previous = unsafe start.loadUnaligned(fromByteOffset: 2, as: SIMD16<UInt8>.self)
        byte = unsafe start.loadUnaligned(fromByteOffset: 3, as: SIMD16<UInt8>.self)
    }

    /// Where a byte and those before it are the last four of `text`, or all of it if it is shorter.
    @inlinable @inline(__always)
    public func ends(_ text: StaticString) -> Hits {
        let (start, count) = unsafe (text.utf8Start, text.utf8CodeUnitCount)
        var hits = unsafe byte.are(start[count - 1])
        if count > 1 { unsafe hits = hits .& previous.are(start[count - 2]) }
        if count > 2 { unsafe hits = hits .& second.are(start[count - 3]) }
        if count > 3 { unsafe hits = hits .& third.are(start[count - 4]) }
        return hits
    }

    /// Whether anything is hit anywhere in a text.
    @inlinable @inline(__always)
    public static func isAnyHit(
        in text: Span<UInt8>, _ test: (ByteWindow) -> Hits
    ) -> Bool {
        unsafe text.withUnsafeBytes { bytes in
            let count = bytes.count
            guard count > 0, let base = bytes.baseAddress else { return false }
            var head = (spaces, spaces, spaces)
            var hits = unsafe withUnsafeMutableBytes(of: &head) { head in
                let start = head.baseAddress!
                if count >= 19 {
                    // Behind these every window finds three bytes before it.
                    let bytes = unsafe base.loadUnaligned(as: SIMD16<UInt8>.self)
                    unsafe head.storeBytes(of: bytes, toByteOffset: 3, as: SIMD16<UInt8>.self)
                    return unsafe test(ByteWindow(start))
                }
                unsafe (start + 3).copyMemory(from: base, byteCount: count)
                let first = unsafe test(ByteWindow(start))
                return count <= 16 ? first : unsafe first .| test(ByteWindow(start + 16))
            }
            if count >= 19 {
                var at = 16
                while at + 16 <= count {
                    hits = unsafe hits .| test(ByteWindow(base + (at - 3)))
                    at += 16
                }
                if at < count { hits = unsafe hits .| test(ByteWindow(base + (count - 19))) }
            }
            let halves = unsafe unsafeBitCast(hits, to: SIMD2<UInt64>.self)
            return halves[0] | halves[1] != 0
        }
    }

    @usableFromInline static var spaces: SIMD16<UInt8> {
        @inlinable @inline(__always) get { SIMD16(repeating: 0x20) }
    }
}

// Comparing with a vector of the same bytes is one instruction; with a single byte it is a loop.
extension SIMD16<UInt8> {
    @inlinable @inline(__always)
    public func are(_ byte: UInt8) -> ByteWindow.Hits { self .== SIMD16(repeating: byte) }

    @inlinable @inline(__always)
    public func areUnder(_ byte: UInt8) -> ByteWindow.Hits { self .< SIMD16(repeating: byte) }

    @inlinable @inline(__always)
    public func areFrom(_ byte: UInt8) -> ByteWindow.Hits { self .>= SIMD16(repeating: byte) }
}
