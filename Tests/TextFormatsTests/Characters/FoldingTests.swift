import Testing

@testable import TextFormats

@Suite struct FoldingTests {
    @Test(arguments: [
        ("CRM系统", "crm系统"), ("ＣＲＭ系统", "crm系统"), ("“您好”，请问？", "“您好”,请问?"), ("……", "......"),
        ("Straße", "strasse"), ("ﾊﾟｿｺﾝ", "パソコン"), ("①㎏½", "1kg1⁄2"), ("İ", "i\u{307}"),
        ("a\u{200B}b\u{AD}", "ab"),
        ("\u{3000}x", " x"), ("e\u{301}", "é"), ("ΑΒΣ", "αβσ"), ("", ""),
    ])
    func `folding forgets case, width and what is invisible`(text: String, expected: String) {
        #expect(Array(folded(text).unicodeScalars) == Array(expected.unicodeScalars))
    }

    @Test func `folding twice changes nothing more`() {
        for scalar in (UInt32(0)...0x2FFFF).compactMap(Unicode.Scalar.init) {
            let once = folded(String(scalar))
            #expect(folded(once).utf8.elementsEqual(once.utf8), "\(scalar.value)")
        }
    }

    @Test(arguments: [
        ("e\u{301}", "\u{E9}"), ("\u{212B}", "\u{C5}"), ("q\u{307}\u{323}", "q\u{323}\u{307}"),
        ("\u{1112}\u{1161}\u{11AB}", "한"), ("\u{F900}", "\u{8C48}"), ("ＡＢ", "ＡＢ"), ("é中\0", "é中\0"),
        ("\u{958}", "\u{915}\u{93C}"),
    ])
    func `normal form is composed and keeps width and case`(text: String, expected: String) {
        #expect(Array(normalized(text).unicodeScalars) == Array(expected.unicodeScalars))
    }
}
