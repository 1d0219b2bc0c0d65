import TestKit
import Testing

@testable import TextFormats

@Suite struct SourceExcerptTests {
    /// The line as shown, with the marked cells as carets beneath it.
    private func excerpt(_ marked: String, width: Int = 80) -> [String] {
        let parts = marked.split(separator: "‸", omittingEmptySubsequences: false).map {
            Array($0.utf8)
        }
        precondition(parts.count == 3)
        let range = parts[0].count..<(parts[0].count + parts[1].count)
        let excerpt = SourceMap(parts.flatMap { $0 }).excerpt(of: range, width: width)
        let carets = String(repeating: "^", count: excerpt.marked.count)
        return [excerpt.text, String(repeating: " ", count: excerpt.marked.lowerBound) + carets]
    }

    @Test func `the marked text is underlined as wide as it is`() {
        #expect(
            excerpt("{\n  \"标题\": ‸\"客户\"‸,\n}") == [
                "  \"标题\": \"客户\",",
                "          ^^^^^^",
            ])
        #expect(excerpt("\t‸a‸\tb") == ["        a       b", "        ^"])
        #expect(excerpt("a\u{1B}‸\u{202E}‸b") == ["a␛⟦U+202E⟧b", "  ^^^^^^^^"])
    }

    @Test func `an empty range and the end of a line have one caret`() {
        #expect(excerpt("ab‸‸c") == ["abc", "  ^"])
        #expect(excerpt("客户‸‸\r\nx") == ["客户", "    ^"])
        #expect(excerpt("‸‸") == ["", "^"])
    }

    @Test func `of a range over several lines the first is marked`() {
        #expect(excerpt("a ‸[\n1,\n2]‸ b") == ["a [", "  ^"])
    }

    @Test func `a long line is cut around the mark`() {
        let dots = String(repeating: ".", count: 100)
        #expect(
            excerpt("\(dots)‸xyz‸\(dots)", width: 20) == [
                "…......xyz.........…",
                "       ^^^",
            ])
        #expect(excerpt("‸xyz‸\(dots)", width: 10) == ["xyz......…", "^^^"])
        #expect(excerpt("\(dots)‸xyz‸", width: 10) == ["…...xyz", "    ^^^"])
        #expect(excerpt("\(dots)‸\(dots)‸", width: 10) == ["…........…", "    ^^^^^^"])
        #expect(excerpt("客户服务‸管理‸员四级题库", width: 11) == ["…务管理员…", "   ^^^^"])
    }

    @Test func `a line of very many bytes is cut as well`() {
        let long = String(repeating: "{\"题\":\"客户\"},", count: 20_000)
        let shown = excerpt("[\(long)‸tru‸,\(long)]", width: 40)
        let expected = [
            "…\"题\":\"客户\"},tru,{\"题\":\"客户\"},{\"题\":\"…",
            "              ^^^",
        ]
        #expect(shown == expected)
    }

    @Test(arguments: 0..<8)
    func `bytes of any kind have places and excerpts within the width`(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let telling: [UInt8] = [0x09, 0x0A, 0x0D, 0x1B, 0x61, 0x80, 0xCC, 0x81, 0xE4, 0xB8, 0xAD]
        for _ in 0..<200 {
            let count = Int.random(in: 0...120, using: &random)
            let bytes = (0..<count).map { _ in telling.randomElement(using: &random)! }
            let map = SourceMap(bytes)
            let lower = Int.random(in: -2...count + 2, using: &random)
            let range = lower..<lower + Int.random(in: 0...count, using: &random)
            let width = Int.random(in: 0...20, using: &random)
            let excerpt = map.excerpt(of: range, width: width)
            #expect(displayWidth(of: excerpt.text) <= width)
            #expect(!excerpt.marked.isEmpty)
            let place = map.place(at: lower)
            #expect((1...bytes.count { $0 == 0x0A } + 1).contains(place.line))
            let line = String(decoding: bytes[map.lineRange(place.line)], as: UTF8.self)
            #expect(place.column <= line.count + 1)
        }
    }
}
