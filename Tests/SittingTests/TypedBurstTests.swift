import CertCore
import Testing

@testable import Sitting

/// Text that came faster than hands type.
@Suite struct TypedBurstTests {
    private func bursts(_ batches: [[(at: Int, text: String)]]) -> [TypedBurst] {
        TypedBurst.all(
            in: batches.enumerated().map { place, edits in
                let edits = edits.map { TypingEdit(at: $0.at, .insert($0.text)) }
                return (.typed("T1", edits), TestClock.start + .seconds(place))
            })
    }

    private static let line = String(repeating: "您好", count: 20)

    @Test func `a line that comes at once is told, one that took its time is not`() {
        let told = bursts([[(at: 600, text: Self.line)]])
        #expect(
            told == [TypedBurst(item: "T1", characters: 40, at: TestClock.start)])
        #expect(bursts([[(at: 9_000, text: Self.line)], [(at: 30_000, text: Self.line)]]) == [])
        // The longest that an input method commits at once.
        #expect(bursts([[(at: 400, text: String(Self.line.prefix(20)))]]) == [])
        #expect(bursts([[(at: 400, text: String(Self.line.prefix(21)))]]).count == 1)
    }

    @Test func `characters that follow each other too closely are one burst`() {
        let fast = (0..<60).map { (at: 1_000 + $0 * 10, text: Self.character($0)) }
        let told = bursts([Array(fast[..<30]), Array(fast[30...])])
        #expect(told.map(\.characters) == [59] && told.map(\.at) == [TestClock.start + .seconds(1)])
        // 600 in a minute is what the fastest typists do.
        #expect(bursts([(0..<60).map { (at: 1_000 + $0 * 100, text: Self.character($0)) }]) == [])
        let twice = fast + fast.map { (at: $0.at + 20_000, text: $0.text) }
        #expect(bursts([twice]).map(\.characters) == [59, 59])
    }

    private static func character(_ place: Int) -> String { place % 2 == 0 ? "您" : "好" }

    @Test(arguments: [25, 30, 33])
    func `a key that is held is no burst`(perSecond: Int) {
        for key in [" ", "a", "好"] {
            // Half a second until it repeats, and then three seconds of repeats.
            let held = (0..<3 * perSecond).map { (at: 1_500 + $0 * 1_000 / perSecond, text: key) }
            #expect(bursts([[(at: 1_000, text: key)] + held]) == [])
            // Repeats that came while the program was busy are one change.
            let late = String(repeating: key, count: 40)
            #expect(bursts([[(at: 1_000, text: key), (at: 1_900, text: late)]]) == [])
            // It hides no line behind it.
            let line = [(at: 4_550, text: Self.line)]
            #expect(bursts([held + line]).map(\.characters) == [40])
        }
        // Taken back and typed again, it was pressed again.
        let edits = (0..<60).map { place in
            TypingEdit(at: 1_000 + place * 10, place % 2 == 0 ? .insert("a") : .delete(1))
        }
        #expect(TypedBurst.all(in: [(.typed("T1", edits), TestClock.start)]).count == 1)
    }

    @Test func `a rate about the limit is one burst, and nothing in it counts twice`() {
        var at = 1_000
        let typed = (0..<160).map { place in
            at += place % 13 == 12 ? 150 : 40
            return (at: at, text: Self.character(place))
        }
        #expect(bursts([typed]).map(\.characters) == [154])
    }
}
