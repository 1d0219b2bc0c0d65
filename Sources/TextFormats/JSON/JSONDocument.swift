/// A JSON text that was read strictly, with the place of every value in it.
///
/// RFC 8259 to the letter, and stricter where it leaves room: the bytes are UTF-8 without a byte
/// order mark, names in an object differ, surrogates come in pairs, at most 64 brackets are open
/// at a time, and the text is at most 512 MiB.
public struct JSONDocument: Sendable {
    /// How many objects and arrays may be open at a time.
    public static let depthLimit = 64

    private let tape: JSONTape

    /// Reads `bytes`, or tells the first rule they break.
    public init(parsing bytes: [UInt8]) throws(JSONSyntaxError) {
        let (tape, faults) = Self.read(bytes, faultLimit: 0)
        guard let tape else { throw faults[0] }
        self.tape = tape
    }

    /// Reads `bytes` as far as faults can be stepped over, and tells all that were met.
    ///
    /// A mark of UTF-8 at the start, names that are met twice, trailing commas, and characters and
    /// escapes that no string may hold are stepped over, `faultLimit` of them at most; any other
    /// fault ends the reading and leaves no document.
    public static func reading(
        _ bytes: [UInt8], faultLimit: Int = 10_000
    ) -> (document: JSONDocument?, faults: [JSONSyntaxError]) {
        let (tape, faults) = read(bytes, faultLimit: faultLimit)
        return (tape.map(JSONDocument.init), faults)
    }

    private init(tape: JSONTape) {
        self.tape = tape
    }

    private static func read(
        _ bytes: [UInt8], faultLimit: Int
    ) -> (tape: JSONTape?, faults: [JSONSyntaxError]) {
        guard bytes.count < JSONTapeEntry.sizeLimit else {
            let kind = JSONSyntaxError.Kind.tooLarge(limit: JSONTapeEntry.sizeLimit - 1)
            return (nil, [JSONSyntaxError(offset: JSONTapeEntry.sizeLimit - 1, kind: kind)])
        }
        // Behind the mark of UTF-8 a text goes on that can be read; the others tell of another one.
        if let mark = ByteOrderMark(startOf: bytes), mark != .utf8 {
            return (nil, [JSONSyntaxError(offset: 0, kind: .byteOrderMark(mark))])
        }
        if bytes.count >= 4, bytes[..<2].count(where: { $0 == 0 }) == 1 {
            return (nil, [JSONSyntaxError(offset: 0, kind: .utf16)])
        }
        let half = bytes.count >= largeSize ? bytes.count / 2 : nil
        return JSONTokenizer.tape(of: bytes, faultLimit: faultLimit, aheadFrom: half)
    }

    /// From this size on the second half of a text is worth a thread of its own.
    static let largeSize = 1 << 22

    /// The value that is the whole text.
    public var root: JSONNode { JSONNode(tape: tape, index: 0) }

    /// The text as it was read.
    public var bytes: [UInt8] { tape.bytes }
}
