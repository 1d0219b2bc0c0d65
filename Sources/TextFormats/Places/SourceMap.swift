/// Finds lines and columns for byte offsets of a text.
///
/// Lines end in a line feed, with a carriage return before it or not. Bytes that are no UTF-8 count
/// as replacement characters.
public struct SourceMap: Sendable {
    private let bytes: [UInt8]
    private let lineStarts: [Int]
    private let anchors: SourceAnchors

    public init(_ bytes: [UInt8]) {
        self.bytes = bytes
        lineStarts = Self.lineStarts(of: bytes)
        anchors = SourceAnchors(bytes: bytes, lineStarts: lineStarts)
    }

    /// The place of a byte; of the character it belongs to, where that has several bytes.
    ///
    /// An offset beyond the end is taken as the end.
    public func place(at offset: Int) -> SourcePlace {
        let offset = clamped(offset)
        let line = line(at: offset)
        let anchor = anchors.last(upTo: offset, from: lineStarts[line - 1])
        let before = characters(from: anchor.offset, before: offset, in: line)
        return SourcePlace(line: line, column: anchor.characters + characterCount(before) + 1)
    }

    /// The column of a byte, counted from 1 in Unicode code points.
    public func codePointColumn(at offset: Int) -> Int {
        let offset = clamped(offset)
        let anchor = anchors.last(upTo: offset, from: lineStarts[line(at: offset) - 1])
        return anchor.codePoints + codePointCount(bytes[anchor.offset..<offset]) + 1
    }

    /// The bytes of a line, counted from 1, without what ends it.
    public func lineRange(_ line: Int) -> Range<Int> {
        let start = lineStarts[line - 1]
        guard line < lineStarts.count else { return start..<bytes.count }
        let feed = lineStarts[line] - 1
        let hasReturn = feed > start && bytes[feed - 1] == UInt8(ascii: "\r")
        return start..<(hasReturn ? feed - 1 : feed)
    }

    /// The text of some bytes of a line as it is shown from a cell on.
    func shown(_ range: Range<Int>, fromCell cell: Int) -> String {
        TextFormats.shown(String(decoding: bytes[range], as: UTF8.self), fromCell: cell)
    }

    /// The place, not before `bound`, where the character begins that holds the byte at `place`.
    func characterStart(at place: Int, notBefore bound: Int) -> Int {
        let earliest = max(bound, place - 3)
        var start = place
        while start > earliest, start < bytes.count, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        return start
    }

    /// The characters between `start` and the one that the byte at `offset` belongs to.
    private func characters(from start: Int, before offset: Int, in line: Int) -> String {
        let end = lineRange(line).upperBound
        guard offset < end else { return String(decoding: bytes[start..<end], as: UTF8.self) }
        // Marks join what stands before them, so the character at hand must be looked at too.
        var next = offset + 1
        while next < end, bytes[next] & 0xC0 == 0x80 { next += 1 }
        var text = String(decoding: bytes[start..<next], as: UTF8.self)
        text.removeLast()
        return text
    }

    private func clamped(_ offset: Int) -> Int { max(0, min(offset, bytes.count)) }

    /// The line, from 1, that holds the byte at `offset`.
    public func line(at offset: Int) -> Int {
        var low = 0
        var high = lineStarts.count
        while low + 1 < high {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        return low + 1
    }

    private static func lineStarts(of bytes: [UInt8]) -> [Int] {
        var starts = [0]
        for (place, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
            starts.append(place + 1)
        }
        return starts
    }
}
