/// A handle on a text that was read and on the list of its values.
///
/// All nodes that were reached from each other share one, and every copy of a node counts at it.
/// Threads that work at one document do better with handles of their own: counting at one place
/// would have them wait for each other.
@safe final class JSONTape: @unchecked Sendable {
    private let source: Source
    /// What `source` holds; it stays where it is as long as `source` lives.
    private let text: UnsafeBufferPointer<UInt8>
    private let list: UnsafeBufferPointer<JSONTapeEntry>

    convenience init(bytes: [UInt8], entries: consuming JSONTapeBuffer) {
        self.init(Source(bytes: bytes, entries: entries))
    }

    private init(_ source: Source) {
        self.source = source
        unsafe text = source.bytes.withUnsafeBufferPointer { unsafe $0 }
        unsafe list = source.entries.all
    }

    /// A handle of its own on the same text.
    func apart() -> JSONTape { JSONTape(source) }

    var bytes: [UInt8] { source.bytes }

    func byte(at place: Int) -> UInt8 {
        precondition(unsafe text.indices.contains(place))
        return unsafe text[place]
    }

    subscript(index: Int) -> JSONTapeEntry {
        @inline(__always) get {
            precondition(unsafe list.indices.contains(index))
            return unsafe list[index]
        }
    }

    /// The index behind a value and all it holds.
    @inline(__always)
    func next(after index: Int) -> Int {
        index + (self[index].isLinked ? self[index + 1].linkedLength : 1)
    }

    /// How many elements or members a value has: 0 unless it is an array or object.
    func count(at index: Int) -> Int {
        self[index].isLinked ? self[index + 1].linkedCount : 0
    }

    /// The text of the string at `index`, escapes resolved.
    func text(of index: Int) -> String {
        let entry = self[index]
        guard !entry.isEscaped else {
            return String(decoding: JSONEscape.resolved(bytes[entry.contents]), as: UTF8.self)
        }
        // The tokenizer has found these bytes to be UTF-8, and the entry to lie within them.
        let contents = unsafe UnsafeBufferPointer(rebasing: text[entry.contents])
        return String(copying: unsafe UTF8Span(unchecked: contents.span))
    }

    /// Tells whether the string at `index` is `name`, byte for byte.
    func isString(at index: Int, _ name: String) -> Bool {
        let entry = self[index]
        if entry.isEscaped { return text(of: index).utf8.elementsEqual(name.utf8) }
        let contents = entry.contents
        let name = name.utf8.span
        guard contents.count == name.count else { return false }
        for place in name.indices
        where unsafe text[contents.lowerBound &+ place] != name[place] { return false }
        return true
    }

    /// Lends a view that needs no handle.
    func look<Result>(_ look: (borrowing JSONView) -> Result) -> Result {
        withExtendedLifetime(source) { look(unsafe JSONView(text: text, list: list)) }
    }

    /// What all handles on a document share.
    private final class Source: Sendable {
        let bytes: [UInt8]
        let entries: JSONTapeBuffer

        init(bytes: [UInt8], entries: consuming JSONTapeBuffer) {
            self.bytes = bytes
            self.entries = entries
        }
    }
}
