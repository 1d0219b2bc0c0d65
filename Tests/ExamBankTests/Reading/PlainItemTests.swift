import CertCore
import TextFormats
import Testing

@testable import ExamBank

/// The short way to an item leads to the same item as the long way, or nowhere.
struct PlainItemTests {
    @Test func `the short way finds nothing else than the long way in what is shipped`() throws {
        let all = try shippedItems()
        var plain = 0
        for node in all {
            guard let item = Item(plain: node) else { continue }
            plain += 1
            #expect(read(node).item == item)
            #expect(read(node).remarks.isEmpty)
        }
        #expect(all.count > 900)
        #expect(plain * 2 > all.count)
    }

    @Test func `whatever is not as it should be is left to the long way`() throws {
        var refused = 0
        for source in Self.items {
            #expect(Item(plain: try node(source)) != nil, "\(source)")
            let members = try node(source).members.map { JSON.Member($0.name, $0.value.value) }
            for (index, member) in members.enumerated() {
                for name in [member.name, member.name + "s", "note", "case", "unit"] {
                    for value in Self.values + [member.value] {
                        var changed = members
                        changed[index] = JSON.Member(name, value)
                        if try isLeft(.object(changed)) { refused += 1 }
                    }
                }
                var fewer = members
                fewer.remove(at: index)
                if try isLeft(.object(fewer)) { refused += 1 }
            }
        }
        #expect(refused > 3000)
    }

    /// Whether an item is left to the long way, which otherwise has nothing else to say.
    private func isLeft(_ item: JSON) throws -> Bool {
        let source = String(decoding: item.compact(), as: UTF8.self)
        let node = try node(source)
        guard let item = Item(plain: node) else { return true }
        #expect(read(node).item == item, "\(source)")
        #expect(read(node).remarks.isEmpty, "\(source)")
        return false
    }

    private static let items = [
        #"""
        {"id": "A1", "version": 1, "status": "live", "type": "single", "point": "p",
         "difficulty": 2, "tags": ["t", "u"], "stem": "问题？", "options": [{"id": "a", "text": "甲"},
         {"id": "b", "text": "乙"}], "key": ["a"], "rationale": "因为。", "author": "甲组",
         "reviewer": "乙组", "reviewed": "2026-01-02", "enemies": ["A2"]}
        """#,
        #"""
        {"id": "A2", "version": 9999, "status": "draft", "type": "multiple", "point": "p",
         "difficulty": 5, "stem": "问\n题？", "options": [{"id": "a", "text": "甲"},
         {"id": "b", "text": "乙"}, {"id": "c", "text": "丙"}], "key": ["a", "c"],
         "rationale": "因为。", "author": "甲组"}
        """#,
        #"""
        {"author": "甲组", "rationale": "因为。", "key": false, "stem": "是这样。", "difficulty": 1,
         "point": "p", "type": "true-false", "status": "retired", "version": 1, "id": "A3"}
        """#,
    ]

    private static let values: [JSON] = [
        .string(""), .string(" "), .string("a"), .string("b c"), .string("\u{202E}甲"),
        .string("A1"), .string("2026-02-30"), .string("2026-02-28"), .string("matching"),
        .string(String(repeating: "长", count: 10_001)), .integer(0), .integer(1), .integer(10_000),
        .number("1.5"), .boolean(true), .null, .array([]), .array([.string("a")]),
        .array([.string("a"), .string("a")]), .array([.string("a"), .integer(1)]),
        .array([.object([JSON.Member("id", .string("a")), JSON.Member("text", .string("甲"))])]),
        .object([]),
        .object([JSON.Member("zh", .string("甲")), JSON.Member("en", .string("A"))]),
    ]

    private func node(_ source: String) throws -> JSONNode {
        try #require(JSONDocument.reading(Array(source.utf8)).document).root
    }

    private func read(_ node: JSONNode) -> (item: Item, remarks: [Remark]) {
        let notes = Notes(file: "bank.json")
        let item = ItemReadings.item.read(node, notes)
        return (item, notes.remarks)
    }
}
