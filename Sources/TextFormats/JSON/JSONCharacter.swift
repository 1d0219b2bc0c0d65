/// A character of a string in a document, and how it is spelled there.
public struct JSONCharacter: Hashable, Sendable {
    public var scalar: Unicode.Scalar
    /// The bytes that spell it in the source.
    public var range: Range<Int>
    /// Spelled with a backslash.
    public var isEscaped: Bool
}

extension JSONNode {
    /// The characters of a string with their places; none for any other value.
    public var characters: [JSONCharacter] {
        guard kind == .string else { return [] }
        let contents = tape.bytes[range.lowerBound + 1..<range.upperBound - 1]
        var characters: [JSONCharacter] = []
        characters.reserveCapacity(contents.count)
        var at = contents.startIndex
        while at < contents.endIndex {
            let (scalar, length) = JSONEscape.character(at: at, in: contents)
            characters.append(
                JSONCharacter(
                    scalar: scalar, range: at..<at + length,
                    isEscaped: contents[at] == UInt8(ascii: "\\")))
            at += length
        }
        return characters
    }
}
