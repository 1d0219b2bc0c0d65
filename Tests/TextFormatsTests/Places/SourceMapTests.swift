import TestKit
import Testing

@testable import TextFormats

@Suite struct SourceMapTests {
    /// The text without its mark ‸, and the offset where the mark was.
    private func marked(_ text: String) -> (bytes: [UInt8], offset: Int) {
        let parts = text.unicodeScalars.split(separator: "‸", omittingEmptySubsequences: false)
        precondition(parts.count == 2)
        let before = Array(String(parts[0]).utf8)
        return (before + Array(String(parts[1]).utf8), before.count)
    }

    @Test(arguments: [
        ("‸", 1, 1), ("‸a", 1, 1), ("a‸", 1, 2), ("a\n‸", 2, 1), ("a\n‸b", 2, 1), ("a‸\nb", 1, 2),
        ("a\r\n‸b", 2, 1), ("a‸\r\nb", 1, 2), ("a\r‸\nb", 1, 2), ("\n\n‸", 3, 1), ("a\rb‸c", 1, 4),
        ("客户‸服务", 1, 3), ("{\n  \"标题\": ‸tru", 2, 9), ("e\u{301}‸x", 1, 2), ("e‸\u{301}x", 1, 1),
        ("👩‍👩‍👧‍👦‸!", 1, 2), ("👩‍👩‍👧‍‸👦!", 1, 1), ("🇨🇳‸🇨🇳", 1, 2), ("\t\t‸x", 1, 3), ("𠮷‸", 1, 2),
    ])
    func `a place is named by line and by the characters people see`(
        text: String, line: Int, column: Int
    ) {
        let (bytes, offset) = marked(text)
        #expect(SourceMap(bytes).place(at: offset) == SourcePlace(line: line, column: column))
    }

    @Test(arguments: [
        ("‸x", 1), ("客户‸服务", 5), ("\t‸x", 9), ("ab\t‸x", 9), ("客户服务\t‸x", 17), ("a\n\t“客”‸", 13),
        ("e\u{301}‸x", 2), ("😀‸", 3), ("ab‸\n", 3), ("\u{1B}\u{202E}‸", 10),
    ])
    func `a caret stands under its character`(text: String, column: Int) {
        let (bytes, offset) = marked(text)
        let excerpt = SourceMap(bytes).excerpt(of: offset..<offset)
        #expect(excerpt.marked == column - 1..<column)
    }

    @Test func `lines are told without their ends`() {
        let bytes = Array("一\r\n\r\n二\n\n三\rx\n".utf8)
        let map = SourceMap(bytes)
        let lines = (1...6).map { String(decoding: bytes[map.lineRange($0)], as: UTF8.self) }
        #expect(lines == ["一", "", "二", "", "三\rx", ""])
        #expect(map.lineRange(3) == 7..<10)
        #expect(SourceMap([]).lineRange(1) == 0..<0)
    }

    @Test func `every byte of a character has its place, and the end has one`() {
        let map = SourceMap(Array("a中b".utf8))
        #expect((0...5).map { map.place(at: $0).column } == [1, 2, 2, 2, 3, 4])
        #expect(map.place(at: 99).column == 4)
        #expect(map.place(at: -1).column == 1)
    }

    @Test func `bytes that are no text count as one character each`() {
        let map = SourceMap([0xFF, 0xFE, 0x61, 0x0A, 0xC0, 0x62])
        #expect(map.place(at: 2) == SourcePlace(line: 1, column: 3))
        #expect(map.place(at: 5) == SourcePlace(line: 2, column: 2))
        #expect(map.excerpt(of: 4..<5).text == "\u{FFFD}b")
    }

    @Test(arguments: ["客户服务", "{\"题干\":\"您好！\"}, ", "e\u{301}👍🏽 ab", "\r\n中ab"])
    func `very long lines are counted as exactly as short ones`(unit: String) {
        let text = String(repeating: unit, count: 9_000)
        let map = SourceMap(Array(text.utf8))
        var random = SeededGenerator(seed: UInt64(unit.utf8.count))
        for _ in 0..<40 {
            let number = Int.random(in: 0..<9_000, using: &random)
            let place = map.place(at: number * unit.utf8.count)
            let before = String(repeating: unit, count: number)
            let line = before.split(separator: "\r\n", omittingEmptySubsequences: false).last!
            #expect(place.column == line.count + 1)
        }
        let lines = text.split(separator: "\r\n", omittingEmptySubsequences: false).count
        #expect(map.place(at: text.utf8.count).line == lines)
    }
}
