/// Places within very long lines up to which characters have been counted once, so that finding
/// many columns in a text without line breaks does not count from its beginning each time.
struct SourceAnchors: Sendable {
    struct Anchor: Sendable {
        var offset: Int
        /// The characters between the start of the line and the anchor.
        var characters: Int
    }

    private static let stride = 1 << 14

    private var anchors: [Anchor] = []

    init(bytes: [UInt8], lineStarts: [Int]) {
        for (index, start) in lineStarts.enumerated() {
            let end = index + 1 < lineStarts.count ? lineStarts[index + 1] : bytes.count
            if end - start > Self.stride { addAnchors(from: start, to: end, in: bytes) }
        }
    }

    /// The last anchor at or before `offset`, or the start of the line if it has none there.
    func last(upTo offset: Int, from lineStart: Int) -> Anchor {
        var low = 0
        var high = anchors.count
        while low < high {
            let middle = (low + high) / 2
            if anchors[middle].offset <= offset { low = middle + 1 } else { high = middle }
        }
        guard low > 0, anchors[low - 1].offset > lineStart else {
            return Anchor(offset: lineStart, characters: 0)
        }
        return anchors[low - 1]
    }

    private mutating func addAnchors(from start: Int, to end: Int, in bytes: [UInt8]) {
        var last = Anchor(offset: start, characters: 0)
        while let next = Self.breakPlace(from: last.offset + Self.stride, to: end, in: bytes) {
            let text = String(decoding: bytes[last.offset..<next], as: UTF8.self)
            last = Anchor(offset: next, characters: last.characters + characterCount(text))
            anchors.append(last)
        }
    }

    /// The next place between two printable ASCII characters: no cluster reaches across it.
    private static func breakPlace(from place: Int, to end: Int, in bytes: [UInt8]) -> Int? {
        guard place < end else { return nil }
        let printable: ClosedRange<UInt8> = 0x20...0x7E
        return (place..<end).first {
            printable.contains(bytes[$0 - 1]) && printable.contains(bytes[$0])
        }
    }
}
