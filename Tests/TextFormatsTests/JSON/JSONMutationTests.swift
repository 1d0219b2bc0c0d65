import TestKit
import Testing

@testable import TextFormats

@Suite struct JSONMutationTests {
    private static let sample = Array(
        #"""
        { "$schema": "../bank.json", "format": "certify-bank/1", "title": { "zh": "客户服务管理员" },
          "items": [
            { "id": "CS4-0001", "version": 1, "stem": "您好\uD83D\uDE00……应当", "key": ["b", "\n"],
              "options": [ { "id": "a", "text": "é😀" }, { "id": "b", "text": "" } ] },
            [-12, 0.5e-3, 9223372036854775807, true, false, null, {}, []] ] }
        """#.utf8)

    @Test(arguments: 0..<16)
    func `a damaged text is read or refused within its bounds, and never traps`(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<2_000 {
            let bytes = Self.damaged(Self.sample, with: &random)
            do {
                let document = try JSONDocument(parsing: bytes)
                walk(document.root, within: 0..<bytes.count)
                let written = document.root.value.compact()
                #expect((try? JSONDocument(parsing: written).root.value) == document.root.value)
            } catch {
                #expect((0...bytes.count).contains(error.offset), "\(error) in \(bytes)")
            }
        }
    }

    @Test func `every beginning of a text is refused`() {
        for length in 0..<Self.sample.count {
            #expect(throws: JSONSyntaxError.self) {
                try JSONDocument(parsing: Array(Self.sample[..<length]))
            }
        }
    }

    static func damaged(_ bytes: [UInt8], with random: inout SeededGenerator) -> [UInt8] {
        let telling: [UInt8] = Array("\"\\[]{},:-0u \n".utf8) + [0, 0x80, 0xE0, 0xED, 0xF4, 0xFF]
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...3, using: &random) where !bytes.isEmpty {
            let place = Int.random(in: 0..<bytes.count, using: &random)
            switch Int.random(in: 0..<5, using: &random) {
            case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
            case 1: bytes[place] = telling.randomElement(using: &random)!
            case 2: bytes.insert(telling.randomElement(using: &random)!, at: place)
            case 3: bytes.remove(at: place)
            default:
                let end = min(bytes.count, place + Int.random(in: 0..<40, using: &random))
                bytes.insert(contentsOf: bytes[place..<end], at: place)
            }
        }
        return bytes
    }

    /// Visits all values: each lies within its parent and after the one before it.
    private func walk(_ node: JSONNode, within bounds: Range<Int>) {
        #expect(bounds.lowerBound <= node.range.lowerBound)
        #expect(node.range.upperBound <= bounds.upperBound)
        _ = (node.string, node.integer, node.boolean, node.sourceText)
        var rest = node.range
        for element in node.elements {
            walk(element, within: rest)
            rest = element.range.upperBound..<rest.upperBound
        }
        for member in node.members {
            #expect(rest.contains(member.nameRange.lowerBound))
            walk(member.value, within: member.nameRange.upperBound..<rest.upperBound)
            #expect(node[member.name]?.range == member.value.range)
            rest = member.value.range.upperBound..<rest.upperBound
        }
    }
}
