import Testing

@testable import ExamBank

/// The characters that no text may have, told from bytes as from tables.
struct TextCharactersTests {
    @Test func `the quick look finds every bad character and no other`() {
        var bad = 0
        for value in UInt32(1)...0x10_FFFF {
            // The last of each plane tells of all between: nothing else there is looked at singly.
            if value > 0x1_0000, value & 0xFFFF < 0xFF00, value >> 16 != 0xE { continue }
            guard let scalar = Unicode.Scalar(value) else { continue }
            let isBad = TextCharacters.isBad(scalar)
            if isBad { bad += 1 }
            for text in ["客\(scalar)户", "a\(scalar)", "\(scalar)，b"]
            where TextCharacters.mayBeBad(text) != isBad {
                Issue.record("U+\(String(value, radix: 16))")
            }
        }
        #expect(bad > 200)
    }

    @Test func `texts of nothing but spaces and marks without a width are empty`() {
        var blank = 0
        for value in UInt32(1)...0x10_FFFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let isUnseen =
                scalar.properties.isWhitespace
                || scalar.properties.isDefaultIgnorableCodePoint && !TextCharacters.isBad(scalar)
            if isUnseen { blank += 1 }
            if Reading<String>.isBlank("\(scalar)") != isUnseen {
                Issue.record("U+\(String(value, radix: 16))")
            }
        }
        #expect(blank > 30)
        #expect(Reading<String>.isBlank("\u{200B}\u{FEFF} \u{3000}"))
        #expect(!Reading<String>.isBlank("\u{FEFF}\u{200B}。"))
        // What is bad is told as that.
        #expect(!Reading<String>.isBlank("\u{202E}"))
    }

    @Test(arguments: [
        ("王审", "王审"), (" 王审\u{3000}", "王审"), ("王审\u{A0}", "王审"), ("a\u{A0}", "a"),
        ("\u{2003}Li", "Li"), ("Li\u{2003}", "Li"), ("é ", "é"), ("é", "é"), ("", ""), (" ", ""),
        ("𠮷", "𠮷"), ("\u{3000}𠮷 ", "𠮷"),
    ])
    func `names are compared without the spaces at their ends`(text: String, trimmed: String) {
        #expect(text.trimmed == trimmed)
    }
}
