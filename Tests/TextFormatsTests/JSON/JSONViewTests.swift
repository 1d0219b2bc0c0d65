import TextFormats
import Testing

/// Values by their places tell the same as by their nodes.
struct JSONViewTests {
    private static let source = #"""
        {"id": "a\u0062", "list": ["ab", "客户", "", {"x": 1}], "n": 9999, "big": 1234567890123,
         "less": -1, "yes": true, "none": null, "bad": "\ud800"}
        """#

    /// What is told of a value.
    private struct Told: Equatable {
        var isArray, isObject, isWholeString: Bool
        var count: Int
        var boolean: Bool?
        var text: String?
    }

    @Test func `every member is told by its place as by its node`() throws {
        let (document, faults) = JSONDocument.reading(Array(Self.source.utf8))
        #expect(faults.count == 1)
        let root = try #require(document).root
        let told = root.look { view, place in
            var told: [Told] = []
            var name = view.first(in: place)
            for member in root.members {
                told.append(Self.told(name + 1, of: member.value, in: view))
                name = view.next(after: name + 1)
            }
            return told
        }
        #expect(told == root.members.map { Self.told(of: $0.value) })
    }

    private static func told(of node: JSONNode) -> Told {
        let isString: Bool = node.kind == .string
        return Told(
            isArray: node.kind == .array, isObject: node.kind == .object,
            isWholeString: isString && !node.isDamaged, count: node.count, boolean: node.boolean,
            text: node.string)
    }

    private static func told(
        _ place: Int, of node: JSONNode, in view: borrowing JSONView
    ) -> Told {
        Told(
            isArray: view.isArray(place), isObject: view.isObject(place),
            isWholeString: view.isWholeString(place), count: view.count(place),
            boolean: view.boolean(place), text: node.string == nil ? nil : view.text(place))
    }

    @Test(arguments: [
        (#"["a\u0062", "ab"]"#, true), (#"["ab", "a\u0062"]"#, true), (#"["ab", "ab"]"#, true),
        (#"["ab", "abc"]"#, false), (#"["ab", "a"]"#, false), (#"["ab", "ac"]"#, false),
        (#"["ab", "a\u0063"]"#, false),
    ])
    func `strings are compared by what they stand for`(source: String, areSame: Bool) throws {
        let root = try JSONDocument(parsing: Array(source.utf8)).root
        let told = root.look { view, place in
            let first = view.first(in: place)
            return [
                view.areSame(first, first + 1), view.areSame(first + 1, first),
                view.isString(first, "ab") && view.isString(first + 1, "ab"),
            ]
        }
        #expect(told == [areSame, areSame, areSame])
    }

    @Test(arguments: ["0", "7", "120", "999999999"])
    func `small numbers are read digit by digit`(digits: String) throws {
        let root = try JSONDocument(parsing: Array(digits.utf8)).root
        let number = root.look { view, place in view.smallNumber(place) }
        #expect(number == Int(digits))
    }

    @Test(arguments: ["-1", "1.0", "1234567890", "1e2", "\"1\"", "null"])
    func `other values are no small numbers`(source: String) throws {
        let root = try JSONDocument(parsing: Array(source.utf8)).root
        let number = root.look { view, place in view.smallNumber(place) }
        #expect(number == nil)
    }
}
