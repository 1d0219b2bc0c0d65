import CertCore
import Testing

@testable import Sitting

/// Text that nobody typed.
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
        #expect(bursts([[(at: 400, text: String(repeating: "好", count: 20))]]) == [])
    }

    @Test func `characters that follow each other too closely are one burst`() {
        let fast = (0..<60).map { (at: 1_000 + $0 * 10, text: "好") }
        let told = bursts([Array(fast[..<30]), Array(fast[30...])])
        #expect(told.map(\.characters) == [59] && told.map(\.at) == [TestClock.start + .seconds(1)])
        // 600 in a minute is what the fastest typists do.
        #expect(bursts([(0..<60).map { (at: 1_000 + $0 * 100, text: "好") }]) == [])
        let twice = fast + fast.map { (at: $0.at + 20_000, text: $0.text) }
        #expect(bursts([twice]).map(\.characters) == [59, 59])
    }
}
