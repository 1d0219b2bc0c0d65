import CertCore
import TestKit
import Testing

@Suite struct DisplayScoreTests {
    @Test(arguments: [
        ("60", "60", "60.00"),
        ("59.996", "60", "59.996"),
        ("59.994", "60", "59.99"),
        ("59.9999996", "60", "59.9999996"),
        ("60.004", "60.004", "60.004"),
        ("89.995", "90", "89.995"),
    ])
    func `the text is on the decision's side of the cut`(
        value: String, cut: String, text: String
    ) {
        #expect(DisplayScore(exact(value), cuts: [exact(cut)]).text == text)
    }

    @Test func `a periodic number shows nines up to the digit that tells`() {
        let justBelow = Exact(179_999, over: 3_000)
        #expect(DisplayScore(justBelow, cuts: [60]).text == "59.9997")
    }

    @Test func `what no decimal can tell apart is shown as the fraction`() throws {
        let hair = try #require(Exact(Int128(60) << 100 - 1, over: Int128(1) << 100))
        #expect(DisplayScore(hair, cuts: [60]).text == hair.canonical)
    }

    @Test(arguments: 0..<300)
    func `no display contradicts a decision`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let cut = exact(["60", "59.5", "90", "180/7"][Int(seed % 4)])
        let step = Exact(1, over: Int.random(in: 1...2_000_000, using: &generator))
        let value = cut + step * Exact(Int.random(in: -1...1, using: &generator))
        let display = DisplayScore(value, cuts: [cut], places: 1, mode: .halfEven)
        #expect((exact(display.text) >= cut) == (value >= cut))
    }
}
