/// Places within very long lines up to which characters have been counted once, so that finding
/// many columns in a text without line breaks does not count from its beginning each time.
struct SourceAnchors: Sendable {
    struct Anchor: Sendable {
        var offset: Int
        /// The characters between the start of the line and the anchor …
        var characters: Int
        /// … and the code points.
        var codePoints: Int
    }

    private static let stride = 1 << 10

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
            return Anchor(offset: lineStart, characters: 0, codePoints: 0)
        }
        return anchors[low - 1]
    }

    private mutating func addAnchors(from start: Int, to end: Int, in bytes: [UInt8]) {
        var last = Anchor(offset: start, characters: 0, codePoints: 0)
        while let next = Self.breakPlace(behind: last.offset, to: end, in: bytes) {
            let text = String(decoding: bytes[last.offset..<next], as: UTF8.self)
            last = Anchor(
                offset: next, characters: last.characters + characterCount(text),
                codePoints: last.codePoints + codePointCount(bytes[last.offset..<next]))
            anchors.append(last)
        }
    }

    /// The next place a stride away that no cluster reaches across.
    private static func breakPlace(behind last: Int, to end: Int, in bytes: [UInt8]) -> Int? {
        let place = last + stride
        guard place < end else { return nil }
        let near = min(place + stride, end)
        return plainPlace(in: place..<near, bytes) ?? clusterEnd(
            from: last, in: place..<near, bytes)
            ?? plainPlace(in: near..<end, bytes)
    }

    private static func plainPlace(in places: Range<Int>, _ bytes: [UInt8]) -> Int? {
        places.first { place in
            let isStray = bytes[place] < 0xC0 && bytes[place] >= 0x80 && endsStray(place, bytes)
            return isStray || isPlain(bytes[place]) && endsPlain(place, bytes)
        }
    }

    /// The first end of a cluster among some places, found by reading on from a place where one
    /// begins: for writing without anything plain in it. The last of the clusters may go on behind.
    private static func clusterEnd(
        from start: Int, in places: Range<Int>, _ bytes: [UInt8]
    ) -> Int? {
        var end = places.upperBound
        while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
        guard let text = String(validating: bytes[start..<end], as: UTF8.self) else { return nil }
        var place = start
        for cluster in text.dropLast() {
            place += cluster.utf8.count
            if place >= places.lowerBound { return place }
        }
        return nil
    }

    /// Begins a character of ASCII, an ideograph, or no character at all: what joins neither what
    /// stands before it nor what follows.
    private static func isPlain(_ byte: UInt8) -> Bool {
        byte < 0x80 || 0xE4...0xE9 ~= byte || byte >= 0xF8
    }

    /// What ends before `place` joins nothing.
    private static func endsPlain(_ place: Int, _ bytes: [UInt8]) -> Bool {
        if endsStray(place, bytes) { return true }
        let lead = (1...3).first { bytes[place - $0] & 0xC0 != 0x80 }
        return lead.map {
            isPlain(bytes[place - $0]) && bytes[place - $0] != UInt8(ascii: "\r")
        } ?? false
    }

    /// More bytes that go on a character than there can be end before `place`.
    private static func endsStray(_ place: Int, _ bytes: [UInt8]) -> Bool {
        bytes[(place - 4)..<place].allSatisfy { $0 & 0xC0 == 0x80 }
    }
}

/// How many characters begin among some bytes of UTF-8.
func codePointCount(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
}
