import Testing

@testable import TextFormats

@Suite struct VisibleTests {
    @Test(arguments: [
        ("客户 OK, 您好。", "客户 OK, 您好。"),
        ("\u{1B}[2J", "␛[2J"),
        ("a\0b\tc\r\n", "a␀b␉c␍␊"),
        ("\u{7F}\u{9B}31m", "␡⟦U+009B⟧31m"),
        ("合格\u{202E}格合不", "合格⟦U+202E⟧格合不"),
        ("\u{2066}x\u{2069}\u{200F}\u{61C}", "⟦U+2066⟧x⟦U+2069⟧⟦U+200F⟧⟦U+061C⟧"),
        ("a\u{200B}b\u{FEFF}c\u{AD}d", "a⟦U+200B⟧b⟦U+FEFF⟧c⟦U+00AD⟧d"),
        ("\u{2028}\u{2029}\u{85}", "⟦U+2028⟧⟦U+2029⟧⟦U+0085⟧"),
        ("\u{E0041}", "⟦U+E0041⟧"),
        ("👩‍👩‍👧 e\u{301} 买买提·热合曼 𠮷", "👩‍👩‍👧 e\u{301} 买买提·热合曼 𠮷"),
        ("\u{600}١", "\u{600}١"),
    ])
    func `what hides is shown and all else stays`(text: String, expected: String) {
        #expect(Array(visible(text).unicodeScalars) == Array(expected.unicodeScalars))
    }

    @Test func `line feeds stay where lines are wanted`() {
        #expect(visible("一\n二\r\n\t三", keepingLineFeeds: true) == "一\n二␍\n␉三")
    }

    @Test func `nothing stays that steers a terminal`() {
        for scalar in (UInt32(0)...0x1FFFF).compactMap(Unicode.Scalar.init) {
            let shown = visible("a" + String(scalar)).unicodeScalars.dropFirst()
            let category = scalar.properties.generalCategory
            if category == .control || category == .lineSeparator || scalar.properties.isBidiControl
            {
                #expect(shown.first != scalar, "\(scalar.value)")
            }
            if category == .otherLetter || category == .nonspacingMark {
                #expect(Array(shown) == [scalar], "\(scalar.value)")
            }
        }
    }
}
