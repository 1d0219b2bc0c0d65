import TextFormats
import Testing

@Suite struct JSONCharacterTests {
    private func characters(of text: String) throws -> [JSONCharacter] {
        let root = try JSONDocument(parsing: Array("[\(text)]".utf8)).root
        return root.elements.first { _ in true }?.characters ?? []
    }

    @Test func `each character is known with the bytes that spell it`() throws {
        let found = try characters(of: #""a题\n\u2F64\ud83d\ude00😀\"""#)
        #expect(found.map(\.scalar) == ["a", "题", "\n", "⽤", "😀", "😀", "\""])
        #expect(found.map(\.range) == [2..<3, 3..<6, 6..<8, 8..<14, 14..<26, 26..<30, 30..<32])
        #expect(found.map(\.isEscaped) == [false, false, true, true, true, false, true])
    }

    @Test(arguments: ["1", "null", "[]", "{}", #""""#])
    func `what has no characters has none`(text: String) throws {
        #expect(try characters(of: text).isEmpty)
    }

    @Test func `together they are the text`() throws {
        let text = #""\/\b\f\r\t\\ÿ\u00e9𝄞\uD834\uDD1E中\u4E2D""#
        let root = try JSONDocument(parsing: Array(text.utf8)).root
        var joined = ""
        for character in root.characters { joined.unicodeScalars.append(character.scalar) }
        #expect(joined == root.string)
        #expect(root.characters.last?.range.upperBound == root.range.upperBound - 1)
    }
}
