import Testing

@testable import TextFormats

/// What is stepped over, where all faults are wanted.
struct JSONRecoveryTests {
    fileprivate struct Damaged: CustomTestStringConvertible, Sendable {
        var text: String
        var faults: [JSONSyntaxError]
        /// What was read all the same; nil where nothing was.
        var value: JSON?
        var testDescription: String { text }

        init(_ text: String, _ value: JSON?, _ faults: (Int, JSONSyntaxError.Kind)...) {
            self.text = text
            self.value = value
            self.faults = faults.map { JSONSyntaxError(offset: $0.0, kind: $0.1) }
        }
    }

    @Test(arguments: [
        Damaged("[1, 2]", [1, 2]),
        Damaged("[1, 2,]", [1, 2], (5, .trailingComma)),
        Damaged(
            #"{"a": [1,], "b": {"c": 2,},}"#, ["a": [1], "b": ["c": 2]], (8, .trailingComma),
            (24, .trailingComma), (26, .trailingComma)),
        Damaged(
            #"{"a": 1, "b": 2, "a": 3, "a": 4}"#, ["a": 1, "b": 2, "a": 3, "a": 4],
            (17, .duplicateMember("a", first: 1)), (25, .duplicateMember("a", first: 1))),
        Damaged(
            #"["\x41", "a\'b", "\u12G4"]"#, ["\u{FFFD}x41", "a\u{FFFD}'b", "\u{FFFD}12G4"],
            (2, .badEscape), (11, .badEscape), (18, .badEscape)),
        Damaged(
            #"["\uD800", "x\uDC00y", "\uD83D\uD83D\uDE00"]"#,
            ["\u{FFFD}", "x\u{FFFD}y", "\u{FFFD}😀"], (2, .loneSurrogate(0xD800)),
            (13, .loneSurrogate(0xDC00)), (24, .loneSurrogate(0xD83D))),
        Damaged(
            "[\"a\tb\", \"\0\"]", ["a\tb", "\0"], (3, .controlCharacter(9)),
            (9, .controlCharacter(0))),
        Damaged("\u{FEFF} [1,]", [1], (0, .byteOrderMark(.utf8)), (6, .trailingComma)),
        Damaged("\u{FEFF}", nil, (0, .byteOrderMark(.utf8)), (0, .empty)),
        // A quote is missing, so what comes behind cannot be told.
        Damaged("[\"a\n, \"b\"]", nil, (3, .controlCharacter(0x0A))),
        Damaged(#"[1,, 2]"#, nil, (3, .unexpected(",", expecting: .value))),
        Damaged(
            #"{"a": 1, "a": 2, "b" 3}"#, nil, (9, .duplicateMember("a", first: 1)),
            (21, .unexpected("3", expecting: .colon))),
    ])
    fileprivate func `what can be stepped over is, and all of it is told`(_ damaged: Damaged) {
        let (document, faults) = JSONDocument.reading(Array(damaged.text.utf8))
        #expect(faults == damaged.faults)
        #expect(document?.root.value == damaged.value)
    }

    @Test func `bytes that are not UTF-8 are told one by one and stand as replacements`() {
        let bytes: [UInt8] = Array("[\"客".utf8) + [0xFF, 0x80] + Array("户\", 1]".utf8)
        let (document, faults) = JSONDocument.reading(bytes)
        #expect(faults.map(\.offset) == [5, 6])
        #expect(faults.allSatisfy { $0.kind == .invalidUTF8 })
        let text = document?.root.elements.first { _ in true }
        #expect(text?.string == "客\u{FFFD}\u{FFFD}户")
        #expect(text?.isDamaged == true)
    }

    @Test func `only so many faults are stepped over`() {
        let text = "[" + String(repeating: "[1,],", count: 20) + "2]"
        let (document, faults) = JSONDocument.reading(Array(text.utf8), faultLimit: 5)
        #expect(document == nil)
        #expect(faults.count == 6)
    }

    @Test func `a name that is damaged is compared by its bytes`() throws {
        let text = #"{"\x": 1, "\x": 2, "x": 3}"#
        let (document, faults) = JSONDocument.reading(Array(text.utf8))
        #expect(faults.map(\.offset) == [2, 11, 10])
        #expect(document?.root["x"]?.integer == 3)
    }
}
