import Testing

@testable import TextFormats

@Suite struct JSONWriterTests {
    private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    private let sample: JSON = [
        "format": "certify-bank/1", "empty": [:], "none": [],
        "items": [["id": "A-01", "live": true, "note": nil], -5], "half": .number("0.50"),
    ]

    @Test func `compact text has no white space and keeps the order`() {
        let expected =
            #"{"format":"certify-bank/1","empty":{},"none":[],"#
            + #""items":[{"id":"A-01","live":true,"note":null},-5],"half":0.50}"#
        #expect(text(sample.compact()) == expected)
    }

    @Test func `pretty text has a line per value and ends in a line feed`() {
        let expected = """
            {
              "format": "certify-bank/1",
              "empty": {},
              "none": [],
              "items": [
                {
                  "id": "A-01",
                  "live": true,
                  "note": null
                },
                -5
              ],
              "half": 0.50
            }

            """
        #expect(text(sample.pretty()) == expected)
        #expect(text(JSON.string("中文·😀").pretty()) == "\"中文·😀\"\n")
    }

    @Test func `what is written reads back as the same value`() throws {
        for bytes in [sample.compact(), sample.pretty()] {
            #expect(try JSONDocument(parsing: bytes).root.value == sample)
        }
    }

    @Test(arguments: [
        (0, "0"), (-1, "-1"), (10, "10"), (1_234_567_890, "1234567890"),
        (Int64.max, "9223372036854775807"), (Int64.min, "-9223372036854775808"),
    ])
    func `integers are written in full`(number: Int64, expected: String) {
        #expect(text(JSON.integer(number).compact()) == expected)
    }

    @Test func `only quotes, backslashes and controls are escaped`() {
        let string = String(String.UnicodeScalarView((0...0x7F).map { Unicode.Scalar($0)! }))
        let expected =
            #""\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000b\f\r\u000e\u000f"#
            + #"\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b"#
            + ##"\u001c\u001d\u001e\u001f !\"#$%&'()*+,-./0123456789:;<=>?@"##
            + #"ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~"# + "\u{7F}\""
        #expect(text(JSON.string(string).compact()) == expected)
    }

    @Test func `a writer is used again without a trace`() {
        var writer = JSONWriter(reservingCapacity: 64)
        for round in 0..<2 {
            writer.beginObject()
            writer.name("round")
            writer.integer(Int64(round))
            writer.name("list")
            writer.beginArray()
            writer.string("a")
            writer.number("1e3")
            writer.boolean(false)
            writer.null()
            writer.endArray()
            writer.endObject()
            #expect(text(writer.bytes) == #"{"round":\#(round),"list":["a",1e3,false,null]}"#)
            writer.removeAll()
        }
        #expect(writer.bytes.isEmpty)
    }

    @Test func `values that are written alike are equal, and no others`() {
        #expect(JSON.string("\u{E9}") != .string("e\u{301}"))
        #expect(JSON.object([.init("\u{E9}", 1)]) != .object([.init("e\u{301}", 1)]))
        #expect(["a": 1, "b": 2] as JSON != ["b": 2, "a": 1])
        #expect(JSON.integer(1) != .number("1"))
        #expect(sample == sample)
        #expect(Set([sample, sample, nil]).count == 2)
        #expect(sample["items"] == [["id": "A-01", "live": true, "note": nil], -5])
        #expect(sample["item"] == nil)
    }
}
