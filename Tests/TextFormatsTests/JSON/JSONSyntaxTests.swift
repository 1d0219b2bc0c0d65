import Testing

@testable import TextFormats

/// A text that must be refused, with the place and the rule.
private struct Refused: CustomTestStringConvertible, Sendable {
    let text: String
    let offset: Int
    let kind: JSONSyntaxError.Kind

    init(_ text: String, _ offset: Int, _ kind: JSONSyntaxError.Kind) {
        self.text = text
        self.offset = offset
        self.kind = kind
    }

    var testDescription: String { visible(text) }
}

/// Bytes that must be refused, for texts that no string literal holds.
private struct RefusedBytes: Sendable {
    let bytes: [UInt8]
    let offset: Int
    let kind: JSONSyntaxError.Kind

    init(_ bytes: [UInt8], _ offset: Int, _ kind: JSONSyntaxError.Kind) {
        self.bytes = bytes
        self.offset = offset
        self.kind = kind
    }
}

private func fault(_ bytes: [UInt8]) -> JSONSyntaxError? {
    do {
        _ = try JSONDocument(parsing: bytes)
        return nil
    } catch {
        return error
    }
}

@Suite struct JSONSyntaxTests {
    @Test(arguments: [
        "null", "true", "false", "0", "-0", "-1", "12", "1.5", "-0.25", "1e9", "1E+9", "1e-9",
        "0e0", "0.0e00", "\"\"", "\"text\"", "[]", "{}", "[ ]", "{ }", " [1] ", "\t\r\n 1\t\r\n ",
        "[1,2]", "[1 , 2]", "{\"a\":1}", "{ \"a\" : 1 , \"b\" : 2 }", "[[[]],{}]",
        "{\"\":\"\"}", "\"\u{7F}\"", "\"\u{80}\u{2028}\u{2029}\u{FEFF}\u{FFFF}\u{10FFFF}\"",
        #""\"\\\/\b\f\n\r\t""#, #""\u0000\u0020\uFFFF\uabCD""#, #""\uD83D\uDE00""#,
        #"{"a":1,"A":2,"ä":3,"a\u0308":4}"#, "\"中文一二三四五六七八九十\"", "\"0123456é89012345\"",
    ])
    func `what RFC 8259 allows is read`(text: String) throws {
        let document = try JSONDocument(parsing: Array(text.utf8))
        #expect(document.root.range.lowerBound >= 0)
    }

    @Test(arguments: [
        // The text as a whole.
        Refused("", 0, .empty),
        Refused(" \t\r\n", 0, .empty),
        Refused("\u{FEFF}{}", 0, .byteOrderMark(.utf8)),
        Refused("1 2", 2, .trailingContent),
        Refused("{} x", 3, .trailingContent),
        Refused("[]]", 2, .trailingContent),
        Refused("1\0", 1, .trailingContent),
        // What may begin a value.
        Refused("\0", 0, .unexpected("\0", expecting: .value)),
        Refused("]", 0, .unexpected("]", expecting: .value)),
        Refused("'a'", 0, .unexpected("'", expecting: .value)),
        Refused("+1", 0, .unexpected("+", expecting: .value)),
        Refused(".5", 0, .unexpected(".", expecting: .value)),
        Refused("[,1]", 1, .unexpected(",", expecting: .value)),
        Refused("[1,,2]", 3, .unexpected(",", expecting: .value)),
        Refused("{\"a\":}", 5, .unexpected("}", expecting: .value)),
        Refused("[，]", 1, .unexpected("，", expecting: .value)),
        Refused("/* */ 1", 0, .unexpected("/", expecting: .value)),
        Refused("\u{A0}1", 0, .unexpected("\u{A0}", expecting: .value)),
        Refused("\u{C}1", 0, .unexpected("\u{C}", expecting: .value)),
        // Bare words.
        Refused("nul", 0, .unknownWord("nul")),
        Refused("[True]", 1, .unknownWord("True")),
        Refused("truee", 0, .unknownWord("truee")),
        Refused("[NaN]", 1, .unknownWord("NaN")),
        Refused("[-Infinity]", 1, .badNumber),
        Refused(
            String(repeating: "x", count: 40), 0, .unknownWord(String(repeating: "x", count: 32))),
        // Between the values.
        Refused("[1 2]", 3, .unexpected("2", expecting: .commaOrClosingBracket)),
        Refused("[1:2]", 2, .unexpected(":", expecting: .commaOrClosingBracket)),
        Refused("[1}", 2, .unexpected("}", expecting: .commaOrClosingBracket)),
        Refused("[1；2]", 2, .unexpected("；", expecting: .commaOrClosingBracket)),
        Refused("[1,]", 2, .trailingComma),
        Refused("[1 , ]", 3, .trailingComma),
        Refused("{\"a\":1,}", 6, .trailingComma),
        Refused("{a:1}", 1, .unexpected("a", expecting: .memberName)),
        Refused("{1:1}", 1, .unexpected("1", expecting: .memberName)),
        Refused("{,}", 1, .unexpected(",", expecting: .memberName)),
        Refused("{\"a\" 1}", 5, .unexpected("1", expecting: .colon)),
        Refused("{\"a\"}", 4, .unexpected("}", expecting: .colon)),
        Refused("{\"a\":1 \"b\":2}", 7, .unexpected("\"", expecting: .commaOrClosingBrace)),
        Refused("{\"a\":1]", 6, .unexpected("]", expecting: .commaOrClosingBrace)),
        // What is left open.
        Refused("[", 0, .unterminated(.array)),
        Refused(" [1", 1, .unterminated(.array)),
        Refused("[1, ", 0, .unterminated(.array)),
        Refused("[[1]", 0, .unterminated(.array)),
        Refused("[ {", 2, .unterminated(.object)),
        Refused("{\"a\"", 0, .unterminated(.object)),
        Refused("{\"a\":", 0, .unterminated(.object)),
        Refused("{\"a\":1", 0, .unterminated(.object)),
        Refused("{\"a\":1,", 0, .unterminated(.object)),
        Refused("\"", 0, .unterminated(.string)),
        Refused("[\"abc", 1, .unterminated(.string)),
        Refused("[\"abc\\", 1, .unterminated(.string)),
        Refused("[\"abc\\\"]", 1, .unterminated(.string)),
        Refused("[\"\\u12", 1, .unterminated(.string)),
        // Strings.
        Refused("\"a\nb\"", 2, .controlCharacter(0x0A)),
        Refused("\"\0\"", 1, .controlCharacter(0)),
        Refused("\"0123456789\u{1F}\"", 11, .controlCharacter(0x1F)),
        Refused("\"\t012345678\"", 1, .controlCharacter(9)),
        Refused(#""\x41""#, 1, .badEscape),
        Refused(#""a\'""#, 2, .badEscape),
        Refused(#""\u12G4""#, 1, .badEscape),
        Refused(#""\U0041""#, 1, .badEscape),
        Refused(#""\u+041""#, 1, .badEscape),
        Refused(#""\uD800""#, 1, .loneSurrogate(0xD800)),
        Refused(#""a\uDC00""#, 2, .loneSurrogate(0xDC00)),
        Refused(#""\uD83Dx""#, 1, .loneSurrogate(0xD83D)),
        Refused(#""\uD83D\n""#, 1, .loneSurrogate(0xD83D)),
        Refused(#""\uD83D\uD83D""#, 1, .loneSurrogate(0xD83D)),
        Refused(#""\uD83D\u0041""#, 1, .loneSurrogate(0xD83D)),
        Refused(#""\uD83D\u00ZZ""#, 7, .badEscape),
        Refused(#""\uDE00\uD83D""#, 1, .loneSurrogate(0xDE00)),
        // Numbers.
        Refused("01", 0, .leadingZero),
        Refused("[-012]", 2, .leadingZero),
        Refused("00", 0, .leadingZero),
        Refused("-", 0, .badNumber),
        Refused("[-]", 1, .badNumber),
        Refused("1.", 0, .badNumber),
        Refused("[1.e5]", 1, .badNumber),
        Refused("1e", 0, .badNumber),
        Refused("1e+", 0, .badNumber),
        Refused("[1.5.2]", 4, .unexpected(".", expecting: .commaOrClosingBracket)),
        Refused("0x10", 1, .trailingContent),
        Refused("[１]", 1, .unexpected("１", expecting: .value)),
    ])
    fileprivate func `what RFC 8259 forbids is refused at its place`(_ refused: Refused) {
        let expected = JSONSyntaxError(offset: refused.offset, kind: refused.kind)
        #expect(fault(Array(refused.text.utf8)) == expected)
    }

    @Test(arguments: [
        RefusedBytes([0xFE, 0xFF, 0, 0x31], 0, .byteOrderMark(.utf16BigEndian)),
        RefusedBytes([0xFF, 0xFE, 0x31, 0], 0, .byteOrderMark(.utf16LittleEndian)),
        RefusedBytes([0x31, 0], 1, .trailingContent),
        RefusedBytes([0x7B, 0, 0x7D, 0], 0, .utf16),
        RefusedBytes([0, 0x7B, 0, 0x7D], 0, .utf16),
        RefusedBytes([0x80], 0, .invalidUTF8),
        RefusedBytes([0x5B, 0xE4, 0xB8], 1, .invalidUTF8),
        RefusedBytes([0x22, 0x61, 0xFF, 0x22], 2, .invalidUTF8),
        // A continuation byte alone, overlong forms, a surrogate, beyond U+10FFFF, cut short.
        RefusedBytes([0x22, 0xBF, 0x22], 1, .invalidUTF8),
        RefusedBytes([0x22, 0xC0, 0xAF, 0x22], 1, .invalidUTF8),
        RefusedBytes([0x22, 0xC1, 0xBF, 0x22], 1, .invalidUTF8),
        RefusedBytes([0x22, 0xE0, 0x9F, 0xBF, 0x22], 1, .invalidUTF8),
        RefusedBytes([0x22, 0xED, 0xA0, 0x80, 0x22], 1, .invalidUTF8),
        RefusedBytes([0x22, 0xF0, 0x8F, 0xBF, 0xBF, 0x22], 1, .invalidUTF8),
        RefusedBytes([0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], 1, .invalidUTF8),
        RefusedBytes([0x22, 0xF5, 0x80, 0x80, 0x80, 0x22], 1, .invalidUTF8),
        RefusedBytes([0x22, 0xE4, 0xB8, 0x22], 1, .invalidUTF8),
        RefusedBytes([0x22, 0xF0, 0x9F, 0x98, 0x22], 1, .invalidUTF8),
        RefusedBytes([0x22, 0xE4, 0xB8, 0xAD, 0xE4, 0xB8, 0x22, 0x20], 4, .invalidUTF8),
        RefusedBytes([0x22, 0xC3], 1, .invalidUTF8),
        // GBK for 中.
        RefusedBytes([0x22, 0xD6, 0xD0, 0x22], 1, .invalidUTF8),
    ])
    fileprivate func `bytes that are not UTF-8 are refused at the first`(_ refused: RefusedBytes) {
        let expected = JSONSyntaxError(offset: refused.offset, kind: refused.kind)
        #expect(fault(refused.bytes) == expected)
    }

    @Test(arguments: [("[", "]", 1), ("{\"a\":", "}", 5)])
    func `sixty-four brackets may be open and not one more`(
        open: String, close: String, step: Int
    ) {
        func nested(_ depth: Int) -> [UInt8] {
            let opened = String(repeating: open, count: depth)
            return Array((opened + "1" + String(repeating: close, count: depth)).utf8)
        }
        #expect(fault(nested(64)) == nil)
        let tooDeep = JSONSyntaxError(offset: 64 * step, kind: .tooDeep(limit: 64))
        #expect(fault(nested(65)) == tooDeep)
        #expect(fault(Array(String(repeating: open, count: 100_000).utf8)) == tooDeep)
    }

    @Test func `brackets side by side are not deep`() {
        let text = "[" + String(repeating: "[{}],", count: 1000) + "[]]"
        #expect(fault(Array(text.utf8)) == nil)
    }
}
