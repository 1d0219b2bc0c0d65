import CertCore
import TextFormats
import Testing

@testable import ExamBank

/// The rules of writing see the same of a plain item, whether it was made or not.
struct WrittenItemTests {
    @Test func `a plain item looked at in place is the same as the item made`() throws {
        let plain = try shippedItems().count { try check($0) }
        #expect(plain > 400)
    }

    @Test(arguments: [
        #"""
        {"id": "A1", "version": 1, "status": "live", "type": "multiple", "point": "p",
         "difficulty": 2, "stem": "é、\u4e2d\ud83d\ude00文😀", "options": [{"id": "a", "text": "\n甲"},
         {"id": "b", "text": "B"}, {"id": "c", "text": "\\"}], "key": ["c", "b"],
         "rationale": "因为。", "author": "甲组"}
        """#,
        #"""
        {"author": "甲组", "rationale": "因为。", "key": false, "stem": "是这样。", "difficulty": 1,
         "point": "p", "type": "true-false", "status": "retired", "version": 1, "id": "A3"}
        """#,
    ])
    func `so it is with members in any order and characters spelled in any way`(
        source: String
    ) throws {
        #expect(try check(#require(JSONDocument.reading(Array(source.utf8)).document).root))
    }

    /// Whether an item is plain; then both ways must show the same.
    private func check(_ node: JSONNode) throws -> Bool {
        let found = node.look { view, place in
            PlainItem(place, in: view).map {
                (listed: ListedItem($0, at: node, in: view), item: Item($0, in: view))
            }
        }
        guard let (listed, item) = found else { return false }
        let isPlain = node.look { view, place in listed.texts(at: place, in: view) != nil }
        #expect(isPlain)
        let made = WrittenItem(item, node, in: .zh)
        var looks = 0
        _ = WrittenItem.remarks(on: listed, CheckThresholds()) { written in
            looks += 1
            #expect(written.type == made.type && written.language == made.language)
            #expect(written.stem == made.stem && written.options == made.options)
            #expect(written.targets == made.targets && written.passage == made.passage)
            #expect(written.right == made.right && written.isKeyByIDs == made.isKeyByIDs)
            #expect(item.options.indices.map(written.id) == item.options.map(\.id))
            return []
        }
        #expect(looks == 1)
        return true
    }

    @Test(arguments: [
        "", "a", "\u{7F}\u{80}", "\u{7FF}\u{800}", "中\u{FFFF}", "\u{10000}\u{10FFFF}z",
    ])
    func `the scalars of a text are those that its bytes spell`(text: String) {
        #expect(Array(scalars: text) == Array(text.unicodeScalars))
    }
}
