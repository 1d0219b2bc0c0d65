import CertCore
import TestKit
import Testing

/// Writes a fraction or decimal as a reader of the test would.
func exact(_ text: String) -> Exact {
    guard let value = Exact(decimal: text) ?? Exact(canonical: text) else {
        preconditionFailure("not a number: \(text)")
    }
    return value
}

extension Exact {
    static func random(_ generator: inout SeededGenerator, in range: ClosedRange<Int> = -500...500)
        -> Exact
    {
        Exact(
            Int.random(in: range, using: &generator),
            over: Int.random(in: 1...60, using: &generator))
    }
}

@Suite struct ExactTests {
    @Test func `a fraction is reduced and its denominator positive`() {
        let half = Exact(-3, over: -6)
        #expect(half.numerator == 1)
        #expect(half.denominator == 2)
        #expect(Exact(3, over: -6) == Exact(-1, over: 2))
        #expect(Exact(0, over: 7) == .zero)
        #expect(Exact(Int128(1), over: 0) == nil)
        #expect(Exact(Int128.min, over: 1) == nil)
    }

    @Test func `three parts at 10, 20 and 70 percent of 70, 62 and 58 are exactly 60`() {
        let total =
            exact("0.1") * 70 + exact("0.2") * 62 + exact("0.7") * 58
        #expect(total == 60)
        #expect(total >= 60)
    }

    @Test func `a third three times is one`() {
        let third = Exact(1, over: 3)
        #expect(third + third + third == .one)
        #expect(third * 3 == .one)
        #expect(.one / third == 3)
        #expect(third - third == .zero)
    }

    @Test(arguments: [
        ("1/3", "0.333333333333", false), ("0.1", "1/10", false), ("-1/2", "-1/3", true),
        ("59.999999999999", "60", true), ("-1", "0", true),
    ])
    func `order is that of the exact values`(left: String, right: String, isLess: Bool) {
        #expect((exact(left) < exact(right)) == isLess)
    }

    @Test func `comparison does not overflow at the bounds`() throws {
        let large = try #require(Exact(Int128.max, over: Int128.max - 1))
        let larger = try #require(Exact(Int128.max - 1, over: Int128.max - 2))
        #expect(large < larger)
        #expect(-larger < -large)
        #expect(!(large < large))
    }

    @Test func `the named operations refuse what leaves the bounds`() throws {
        let most = try #require(Exact(Int128.max, over: 1))
        let tiny = try #require(Exact(1, over: Int128.max))
        #expect(most.adding(1) == nil)
        #expect((-most).adding(-1) == nil)
        #expect(most.adding(Exact(1, over: 3)) == nil)
        #expect(Exact(1, over: 3).adding(most) == nil)
        #expect(most.multiplied(by: 2) == nil)
        #expect(tiny.divided(by: 2) == nil)
        #expect(tiny.adding(exact("0.5")) == nil)
        #expect(Exact.one.divided(by: 0) == nil)
        #expect(most.multiplied(by: tiny) == 1)
        #expect(most.adding(-most) == 0)
    }

    @Test(arguments: [
        ("7/2", "3", "4"), ("-7/2", "-4", "-3"), ("5", "5", "5"), ("-1/3", "-1", "0"),
    ])
    func `floor and ceiling are the whole neighbours`(
        value: String, floor: String, ceiling: String
    ) {
        #expect(exact(value).floor == exact(floor))
        #expect(exact(value).ceiling == exact(ceiling))
    }

    @Test func `an Int is had only of a whole number that fits`() throws {
        #expect(Exact(6, over: 3).int == 2)
        #expect(Exact(5, over: 3).int == nil)
        #expect(try #require(Exact(Int128.max, over: 1)).int == nil)
    }

    @Test func `clamping holds marks within their range`() {
        #expect(Exact(-3).clamped(to: 0...100) == 0)
        #expect(Exact(103).clamped(to: 0...100) == 100)
        #expect(exact("99.5").clamped(to: 0...100) == exact("99.5"))
    }

    @Test(arguments: 0..<200)
    func `the laws of arithmetic hold for any numbers`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let (a, b) = (Exact.random(&generator), Exact.random(&generator))
        let c = Exact.random(&generator)
        #expect(a + b == b + a)
        #expect((a + b) + c == a + (b + c))
        #expect(a * (b + c) == a * b + a * c)
        #expect(a - b == -(b - a))
        #expect(b == 0 || a / b * b == a)
        #expect(a.floor <= a && a < a.floor + 1)
        #expect([a < b, a == b, b < a].filter { $0 }.count == 1)
        #expect((a < b) == (a - b < 0))
        #expect([a, b, c].sum() == c + b + a)
        for value in [a, b, c, a * b, a + c] {
            #expect(Exact.reduced(value))
        }
    }
}

extension Exact {
    fileprivate static func reduced(_ value: Exact) -> Bool {
        Exact(value.numerator, over: value.denominator) == value && value.denominator > 0
    }
}
