import Testing
import TextFormats

@testable import Terminal

@Suite struct WrappingTests {
    @Test(
        arguments: [
            ("", 10, [""]),
            ("one two three", 7, ["one two", "three"]),
            ("one two  three", 8, ["one two", "three"]),
            ("a\n\nb", 10, ["a", "", "b"]),
            ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
            ("go abcdefghij", 4, ["go", "abcd", "efgh", "ij"]),
            ("--dry-run --reason", 12, ["--dry-run", "--reason"]),
            // Between ideographs a line may break, but not before what closes.
            ("客户投诉处理流程", 8, ["客户投诉", "处理流程"]),
            ("客户投诉，处理", 8, ["客户投", "诉，处理"]),
            ("客户投《服务》", 8, ["客户投", "《服务》"]),
            ("共计60分钟ok", 6, ["共计60", "分钟ok"]),
            ("得分60%以上", 6, ["得分", "60%以", "上"]),
            ("他说：“好的。”", 8, ["他说：", "“好的。”"]),
            ("见 certify help 页", 9, ["见", "certify", "help 页"]),
            ("买·提·阿布都拉", 6, ["买·提·", "阿布都", "拉"]),
        ] as [(String, Int, [String])])
    func `lines break where a reader expects it`(text: String, width: Int, lines: [String]) {
        #expect(wrap(text, to: width) == lines)
    }

    @Test func `later lines may hang`() {
        #expect(wrap("one two three", to: 9, hanging: 2) == ["one two", "  three"])
        #expect(wrap("one two", to: 6, indent: 1) == [" one", " two"])
    }

    @Test func `no line is too long and no character is lost`() {
        var numbers = Congruential(state: 20_261_121)
        let alphabet = Array("ab 客户，。（：《》“” -x60%·👩‍💻é(")
        for width in 4...12 {
            let text = String((0..<120).map { _ in alphabet.randomElement(using: &numbers)! })
            let lines = wrap(text, to: width)
            #expect(lines.allSatisfy { displayWidth(of: $0) <= width }, "\(text)")
            let kept = lines.joined().filter { $0 != " " }
            #expect(kept == text.filter { $0 != " " })
        }
    }
}

/// The numbers of Knuth's MMIX generator, so that a failure comes again.
private struct Congruential: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ (state >> 32)
    }
}
