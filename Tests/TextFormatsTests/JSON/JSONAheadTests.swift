import TestKit
import Testing

@testable import TextFormats

@Suite struct JSONAheadTests {
    private static let bank = Array(
        #"""
        { "points": [ { "id": "A" }, { "id": "B" } ],
          "items": [
            { "id": "1", "stem": "so: }, {\"a\": [{}, {}]", "key": ["b"],
              "options": [ { "id": "a" }, { "id": "b" } , {"id":"c"}] },
            { "id": "2", "id": "3", "stem": "\t", "note": [1, 2,] },
            { "id": "4", "options": [{"id": "a"},{"id": "b", "x": {"y": [[], {}, {"y": 0}]}}] },
            null, "}, {", { "id": "5" }, { "id": "6", "\q": 0 }, {}
          ],
          "more": [{}, {}, { "a": 1, "a": 2 }] }
        """#.utf8)

    /// What was listed, entry by entry, and what was told.
    private struct Outcome: Equatable {
        var entries: [String]
        var faults: [JSONSyntaxError]

        init(_ bytes: [UInt8], faultLimit: Int, half: Int?) {
            let (tape, faults) = JSONTokenizer.tape(
                of: bytes, faultLimit: faultLimit, aheadFrom: half)
            self.faults = faults
            entries = []
            if let tape { list(0, on: tape) }
        }

        /// Goes from value to value: what was read ahead need not lie next to what was read before.
        private mutating func list(_ place: Int, on tape: JSONTape) {
            let (entry, count) = (tape[place], tape.count(at: place))
            entries.append("\(entry.tag) \(entry.range) \(count)")
            var inner = place + 2
            for _ in 0..<(entry.tag == .object ? 2 * count : count) {
                list(inner, on: tape)
                inner = tape.next(after: inner)
            }
        }
    }

    private func check(_ bytes: [UInt8], from halves: some Sequence<Int>) {
        for faultLimit in [0, 2, 100] {
            let expected = Outcome(bytes, faultLimit: faultLimit, half: nil)
            for half in halves {
                let outcome = Outcome(bytes, faultLimit: faultLimit, half: half)
                #expect(outcome == expected, "from \(half) of \(bytes.map(Unicode.Scalar.init))")
            }
        }
    }

    @Test func `wherever reading ahead begins, the same is read`() {
        check(Self.bank, from: 0...Self.bank.count)
    }

    @Test(arguments: 0..<8)
    func `a damaged text is read ahead like any other`(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<100 {
            let bytes = JSONMutationTests.damaged(Self.bank, with: &random)
            check(bytes, from: (0..<3).map { _ in Int.random(in: 0...bytes.count, using: &random) })
        }
    }

    @Test func `what is read ahead are elements up to the end of their array`() throws {
        let bytes = Array(#"[{"a": 1}, {"b": 2, "b": 3}, [4], {}] ]"#.utf8)
        let space = try #require(JSONTapeSpace(forTextOf: bytes.count))
        let run = try #require(JSONTokenizer.run(in: bytes, behind: 3, on: space, 9))
        #expect(run.range == 11..<36 && run.count == 3 && run.faults.count == 1)
    }

    @Test func `an element that cannot be read is left to reading from the start`() throws {
        let bytes = Array(#"[{"a": 1}, {"b": 2}, {"c": 3}, {"d": 4, "d": 5, x}]"#.utf8)
        let space = try #require(JSONTapeSpace(forTextOf: bytes.count))
        let run = try #require(JSONTokenizer.run(in: bytes, behind: 3, on: space, 9))
        #expect(run.range == 11..<29 && run.count == 2 && run.faults.isEmpty)
    }

    @Test func `brackets too deep are found wherever they are`() {
        let limit = JSONDocument.depthLimit
        for depth in limit - JSONRun.depth - 2...limit {
            let deep = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
            for open in 0...10 {
                let text = String(repeating: "[", count: open) + "[{}, {\"a\": \(deep)}, {}, {}]"
                check(Array((text + String(repeating: "]", count: open)).utf8), from: [open + 1])
            }
        }
    }

    @Test func `a text that gives an entry for every byte keeps both readers apart`() {
        let open = JSONRun.depth - 1
        let dense = Array(repeating: "{},[[[[[[]]]]]],0", count: 40).joined(separator: ",")
        let text =
            String(repeating: "[", count: open) + dense + String(repeating: "]", count: open)
        check(Array(text.utf8), from: 0...text.utf8.count)
    }

    @Test func `a text of hundreds of thousands of values is the same as by its elements`() throws {
        let element = #"{"id": "x", "list": [{"a": 1}, {"a": 2}]}"#
        let count = JSONDocument.largeSize / element.utf8.count + 1
        let text = "[" + Array(repeating: element, count: count).joined(separator: ",\n") + "]"
        let root = try JSONDocument(parsing: Array(text.utf8)).root
        #expect(root.count == count)
        for (number, node) in root.elements.enumerated() {
            let start = 1 + number * (element.utf8.count + 2)
            guard node.range == start..<start + element.utf8.count, node.count == 2 else {
                Issue.record("element \(number) is not where it should be")
                return
            }
        }
    }
}
