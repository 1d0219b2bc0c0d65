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
        guard bytes.count < JSONTapeEntry.sizeLimit else {
            let kind = JSONSyntaxError.Kind.tooLarge(limit: JSONTapeEntry.sizeLimit - 1)
            throw JSONSyntaxError(offset: JSONTapeEntry.sizeLimit - 1, kind: kind)
        }
        if let mark = ByteOrderMark(startOf: bytes) {
            throw JSONSyntaxError(offset: 0, kind: .byteOrderMark(mark))
        }
        tape = try JSONTokenizer.tape(of: bytes)
    }

    /// The value that is the whole text.
    public var root: JSONNode { JSONNode(tape: tape, index: 0) }

    /// The text as it was read.
    public var bytes: [UInt8] { tape.bytes }
}
