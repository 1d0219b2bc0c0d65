/// What a document and all its nodes share.
final class JSONTape: Sendable {
    let bytes: [UInt8]
    let entries: JSONTapeBuffer

    init(bytes: [UInt8], entries: consuming JSONTapeBuffer) {
        self.bytes = bytes
        self.entries = entries
    }

    /// The text of the string at `index`, escapes resolved.
    func text(of index: Int) -> String {
        let entry = entries[index]
        let bytes = bytes
        let contents = bytes.span.extracting(entry.contents)
        // The tokenizer has found these bytes to be UTF-8.
        guard entry.isEscaped else {
            return String(copying: unsafe UTF8Span(unchecked: contents))
        }
        return String(decoding: JSONEscape.resolved(bytes[entry.contents]), as: UTF8.self)
    }

    /// Tells whether the string at `index` is `name`, byte for byte.
    func isString(at index: Int, _ name: String) -> Bool {
        let entry = entries[index]
        if entry.isEscaped { return text(of: index).utf8.elementsEqual(name.utf8) }
        let contents = entry.contents
        let name = name.utf8.span
        guard contents.count == name.count else { return false }
        for place in name.indices
        where bytes[contents.lowerBound &+ place] != name[place] { return false }
        return true
    }
}
