import Testing

@testable import TextFormats

@Suite struct JSONNodeTests {
    private func root(_ text: String) throws -> JSONNode {
        try JSONDocument(parsing: Array(text.utf8)).root
    }

    @Test func `a bank reads as a tree`() throws {
        let text = """
            { "format": "certify-bank/1", "items": [
                { "id": "CS4-0001", "version": 2, "live": true, "note": null },
                { "id": "CS4-0002", "key": ["a", "c"] } ] }
            """
        let root = try root(text)
        #expect(root.kind == .object)
        #expect(root.count == 2)
        #expect(root.members.map(\.name) == ["format", "items"])
        #expect(root["format"]?.string == "certify-bank/1")
        let items = try #require(root["items"])
        #expect(items.elements.map { $0["id"]?.string } == ["CS4-0001", "CS4-0002"])
        let first = try #require(items.elements.first { _ in true })
        #expect(first["version"]?.integer == 2)
        #expect(first["live"]?.boolean == true)
        #expect(first["note"]?.isNull == true)
        #expect(first["key"] == nil)
        let keys = items.elements.compactMap { $0["key"] }.flatMap { $0.elements.map(\.string) }
        #expect(keys == ["a", "c"])
    }

    @Test func `every value knows its bytes`() throws {
        let text = #" {"一": [10, "二\n", {}], "b" : -2.5e3 } "#
        let bytes = Array(text.utf8)
        let root = try root(text)
        func source(_ range: Range<Int>) -> String {
            String(decoding: bytes[range], as: UTF8.self)
        }
        #expect(source(root.range) == text.dropFirst().dropLast())
        #expect(root.members.map { source($0.nameRange) } == [#""一""#, #""b""#])
        let array = try #require(root["一"])
        #expect(source(array.range) == #"[10, "二\n", {}]"#)
        #expect(array.elements.map { source($0.range) } == ["10", #""二\n""#, "{}"])
        #expect(root["b"]?.sourceText == "-2.5e3")
    }

    @Test(arguments: [
        ("0", 0), ("-0", 0), ("-1", -1), ("42", 42),
        ("999999999999999999", 999_999_999_999_999_999),
        ("9223372036854775807", Int64.max), ("-9223372036854775808", Int64.min),
    ])
    func `integers that fit are integers`(text: String, value: Int64) throws {
        let node = try root(text)
        #expect(node.kind == .integer)
        #expect(node.integer == value)
        #expect(node.value == .integer(value))
    }

    @Test(arguments: [
        "1.0", "1e2", "0.5", "-0.0", "9223372036854775808", "-9223372036854775809",
        "100000000000000000000", "1.0000000000000000000", "12345678901234567890.5",
    ])
    func `other numbers keep their spelling`(text: String) throws {
        let node = try root(text)
        #expect(node.kind == .number)
        #expect(node.integer == nil)
        #expect(node.value == .number(text))
    }

    @Test(arguments: [
        (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"),
        (#""\u4e2d\u6587""#, "中文"),
        (#""\u4E2D中\u6587文""#, "中中文文"),
        (#""\uD83D\uDE00!""#, "😀!"),
        (#""\ud83d\ude00\ud83d\udE01""#, "😀😁"),
        (#""\uDBFF\uDFFF\uD800\uDC00""#, "\u{10FFFF}\u{10000}"),
        (#""\u0000""#, "\0"),
        ("\"\"", ""),
    ])
    func `escapes stand for their characters`(text: String, value: String) throws {
        let string = try #require(try root(text).string)
        #expect(Array(string.utf8) == Array(value.utf8))
    }

    @Test func `a member is found by its name whether escaped or not`() throws {
        let node = try root(#"{"\u4e2d":1,"文":{"x":2},"ab":3,"e\#u{301}":4}"#)
        #expect(node["中"]?.integer == 1)
        #expect(node["文"]?["x"]?.integer == 2)
        #expect(node["ab"]?.integer == 3)
        #expect(node["a"] == nil)
        #expect(node["x"] == nil)
        #expect(node["\u{E9}"] == nil, "another normal form is another name")
    }

    @Test func `a value is nothing but what it is`() throws {
        let node = try root(#"[1, "a", true, null, {}, [], 1.5]"#)
        let elements = Array(node.elements)
        let kinds: [JSONNode.Kind] = [
            .integer, .string, .boolean, .null, .object, .array, .number,
        ]
        #expect(elements.map(\.kind) == kinds)
        #expect(elements.map { $0.integer != nil }.filter { $0 }.count == 1)
        #expect(elements.map { $0.string != nil }.filter { $0 }.count == 1)
        #expect(elements.map { $0.boolean != nil }.filter { $0 }.count == 1)
        #expect(elements.map(\.isNull).filter { $0 }.count == 1)
        #expect(elements.allSatisfy { $0["a"] == nil && $0.count == 0 })
        #expect(elements.allSatisfy { Array($0.elements).isEmpty && Array($0.members).isEmpty })
    }

    @Test func `a node keeps its document alive`() throws {
        func inner() throws -> JSONNode { try #require(try root(#"{"a":["b"]}"#)["a"]) }
        #expect(try inner().elements.map(\.string) == ["b"])
    }

    @Test func `values may stand as close as the grammar lets them`() throws {
        let numbers = (0..<300_000).map { $0 % 10 }
        let text = "[" + numbers.map(String.init).joined(separator: ",") + "]"
        let root = try root(text)
        #expect(root.count == numbers.count)
        #expect(
            root.elements.reduce(0) { $0 + $1.integer! } == numbers.reduce(0) { $0 + Int64($1) })
    }
}
