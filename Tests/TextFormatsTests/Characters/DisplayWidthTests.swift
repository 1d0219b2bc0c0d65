import Testing

@testable import TextFormats

@Suite struct DisplayWidthTests {
    @Test(arguments: [
        ("", 0), ("certify", 7), ("客户服务", 8), ("买买提·热合曼", 13), ("ＡＢ１，", 8), ("ｱｲ", 2),
        ("“客户”……", 8), ("é", 1), ("e\u{301}", 1), ("\u{1E9}\u{323}", 1), ("한글", 4),
        ("\u{1112}\u{1161}\u{11AB}", 2), ("𠮷野家", 6), ("\u{2EBF0}\u{3FFFD}", 4), ("カ\u{3099}", 2),
        ("😀", 2), ("👩‍👩‍👧‍👦", 2), ("👍🏽", 2), ("🇨🇳", 2), ("❤", 1), ("❤\u{FE0F}", 2),
        ("1\u{FE0F}\u{20E3}", 2),
        ("★①", 2), ("\u{200B}\u{FEFF}", 0), ("\u{378}", 1), ("क्ष", 2), ("\u{3000}", 2),
        ("a\u{200D}b", 2),
        ("\u{E000}", 1),
    ])
    func `width is that of the characters a person sees`(text: String, cells: Int) {
        #expect(displayWidth(of: text) == cells)
    }

    /// The ranges that are measured by their bytes must agree with the tables for each character.
    @Test func `plain characters are as wide, as composed and as visible as the tables say`() {
        var count = 0
        for scalar in (UInt32(0x20)...0xFFFF).compactMap(Unicode.Scalar.init) {
            let text = String(scalar)
            guard let plain = PlainText.measure(text) else { continue }
            count += 1
            // A sign that is not plain sends the whole text to the tables.
            #expect(displayWidth(of: text + "\u{300}") == plain.cells, "\(scalar.value)")
            #expect(Array(normalized(text + "\u{E001}").unicodeScalars.dropLast()) == [scalar])
            #expect(visible(text + "\u{E001}").unicodeScalars.first == scalar)
            #expect(folded(text + "\u{E001}").dropLast() == folded(text), "\(scalar.value)")
            #expect(plain.characters == 1 && (text + "字").count == 2 && ("字" + text).count == 2)
        }
        #expect(count == 95 + 9 + 17 + 0x5200 + 94)
    }

    @Test(arguments: [
        ("客户", 6, "客户  "), ("客户", 4, "客户"), ("客户", 3, "客户"), ("", 2, "  "), ("ab", -1, "ab"),
    ])
    func `padding counts cells`(text: String, width: Int, expected: String) {
        #expect(padded(text, to: width) == expected)
    }

    @Test func `numbers are padded in front`() {
        #expect(padded("95", to: 5, aligned: .trailing) == "   95")
    }

    @Test(arguments: [
        ("客户服务", 8, "客户服务"), ("客户服务", 7, "客户服…"), ("客户服务", 6, "客户…"), ("客户服务", 2, "…"),
        ("客户服务", 1, "…"), ("客户服务", 0, ""), ("客户服务", -3, ""), ("abc", 3, "abc"), ("abcd", 3, "ab…"),
        ("👩‍👩‍👧‍👦👍🏽x", 3, "👩‍👩‍👧‍👦…"), ("", 0, ""),
    ])
    func `what does not fit is cut between characters`(
        text: String, width: Int, expected: String
    ) {
        let result = truncated(text, to: width)
        #expect(result == expected)
        #expect(displayWidth(of: result) <= max(0, width))
    }
}
