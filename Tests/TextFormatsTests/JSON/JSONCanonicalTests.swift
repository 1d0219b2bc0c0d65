import Testing

@testable import TextFormats

@Suite struct JSONCanonicalTests {
    private func canonical(_ text: String) throws -> String {
        let value = try JSONDocument(parsing: Array(text.utf8)).root.value
        return String(decoding: try value.canonical(), as: UTF8.self)
    }

    // RFC 8785 §3.2.3: carriage return, 1, control, ö, euro, smile, and a Hebrew letter that sorts
    // after the smile since a surrogate pair spells that.
    @Test func `members are sorted by UTF-16 units`() throws {
        let text = #"""
            { "\u20ac": "Euro Sign", "\r": "Carriage Return", "\ufb33": "Hebrew Letter Dalet",
              "1": "One", "\ud83d\ude00": "Emoji", "\u0080": "Control", "\u00f6": "Latin" }
            """#
        let value = try JSONDocument(parsing: Array(text.utf8)).root.value
        let sorted = try JSONDocument(parsing: value.canonical()).root.members
        let expected = [
            "Carriage Return", "One", "Control", "Latin", "Euro Sign", "Emoji",
            "Hebrew Letter Dalet",
        ]
        #expect(sorted.compactMap(\.value.string) == expected)
    }

    // RFC 8785 §3.2.2, its numbers aside.
    @Test func `strings have the least escapes, literals none`() throws {
        let text = #"""
            { "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
              "literals": [null, true, false] }
            """#
        let expected = #"{"literals":[null,true,false],"string":"€$\u000f\nA'B\"\\\\\"/"}"#
        #expect(try canonical(text) == expected)
    }

    @Test func `sorting reaches into arrays and objects and stops at elements`() throws {
        let text = #"{"b": [{"d": 1, "c": [3, 2]}], "a": {"z": 0, "y": -0}, "": {}}"#
        #expect(try canonical(text) == #"{"":{},"a":{"y":0,"z":0},"b":[{"c":[3,2],"d":1}]}"#)
    }

    @Test(arguments: [
        ("a", "b"), ("", "a"), ("a", "aa"), ("Z", "a"), ("a", "ä"), ("中", "文"), ("é", "中"),
        ("\u{10000}", "\u{E000}"), ("\u{10FFFF}", "\u{FFFF}"), ("\u{D7FF}", "\u{10000}"),
        ("\u{10000}", "\u{10001}"), ("\u{E000}", "\u{FFFF}"), ("x\u{1F600}", "x\u{FB33}"),
        ("\u{EFFF}", "\u{F000}"), ("\u{1F600}a", "\u{1F600}b"), ("\u{D7FF}", "\u{E000}"),
    ])
    func `the order is that of UTF-16`(one: String, other: String) {
        #expect(UTF16Order.precedes(one, other))
        #expect(!UTF16Order.precedes(other, one))
        #expect(!UTF16Order.precedes(one, one))
        #expect(one.utf16.lexicographicallyPrecedes(other.utf16))
    }

    @Test(arguments: [9_007_199_254_740_992, -9_007_199_254_740_992, 0])
    func `integers up to two to the fifty-third are written`(number: Int64) throws {
        #expect(try JSON.integer(number).canonical() == Array(String(number).utf8))
    }

    @Test func `what has no canonical form is refused`() {
        func error(_ value: JSON) -> JSONCanonicalError? {
            do {
                _ = try value.canonical()
                return nil
            } catch {
                return error
            }
        }
        #expect(error([["a": .number("1.5")]]) == .notAnInteger("1.5"))
        #expect(error(9_007_199_254_740_993) == .integerTooLarge(9_007_199_254_740_993))
        #expect(error(-9_007_199_254_740_993) == .integerTooLarge(-9_007_199_254_740_993))
        #expect(error(["a": 1, "b": 2, "a": 1]) == .duplicateMember("a"))
        #expect(error(["\u{E9}": 1, "e\u{301}": 1]) == nil)
    }
}
