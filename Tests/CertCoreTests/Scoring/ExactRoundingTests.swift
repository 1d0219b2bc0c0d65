import CertCore
import TestKit
import Testing

@Suite struct ExactRoundingTests {
    @Test(arguments: [
        ("59.445", 2, "59.45", "59.44"),
        ("59.455", 2, "59.46", "59.46"),
        ("59.4450000001", 2, "59.45", "59.45"),
        ("59.445", 0, "59", "59"),
        ("0.5", 0, "1", "0"),
        ("1.5", 0, "2", "2"),
        ("-0.5", 0, "-1", "0"),
        ("-2.5", 0, "-3", "-2"),
        ("99.995", 2, "100.00", "100.00"),
        ("99.985", 2, "99.99", "99.98"),
        ("-0.001", 2, "0.00", "0.00"),
        ("190/3", 2, "63.33", "63.33"),
        ("2/3", 3, "0.667", "0.667"),
        ("1/16", 4, "0.0625", "0.0625"),
    ])
    func `a number is shown with its places in both modes`(
        value: String, places: Int, halfUp: String, halfEven: String
    ) {
        #expect(exact(value).text(places: places, mode: .halfUp) == halfUp)
        #expect(exact(value).text(places: places, mode: .halfEven) == halfEven)
    }

    @Test func `one rounding of 59.445 is no pass, a chain of them would be`() {
        let once = exact("59.445").rounded(0, .halfUp)
        let chained = exact("59.445").rounded(2, .halfUp).rounded(1, .halfUp).rounded(0, .halfUp)
        #expect(once == 59)
        #expect(chained == 60)
    }

    @Test func `eighteen places of a number at the bounds are shown`() throws {
        let nearlyOne = try #require(Exact(Int128.max - 1, over: Int128.max))
        #expect(nearlyOne.text(places: 18, mode: .halfUp) == "1.000000000000000000")
        let large = try #require(Exact(Int128.max, over: 2))
        #expect(
            large.text(places: 1, mode: .halfUp) == "85070591730234615865843651857942052863.5")
    }

    @Test(arguments: 0..<200)
    func `rounding stays within half a unit, keeps order and never crosses a mark`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let (a, b) = (Exact.random(&generator), Exact.random(&generator))
        let places = Int.random(in: 0...4, using: &generator)
        let half = Exact(1, over: 2 * [1, 10, 100, 1_000, 10_000][places])
        for mode in RoundingMode.allCases {
            let rounded = a.rounded(places, mode)
            #expect((rounded - a).magnitude <= half)
            #expect(rounded.rounded(places, mode) == rounded)
            #expect(rounded == exact(a.text(places: places, mode: mode)))
            #expect((-a).rounded(places, mode) == -rounded)
            #expect(a > b || rounded <= b.rounded(places, mode))
        }
    }
}
