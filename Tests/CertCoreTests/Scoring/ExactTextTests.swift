import CertCore
import TestKit
import Testing

@Suite struct ExactTextTests {
    @Test(arguments: [
        ("60", "60"), ("0.5", "1/2"), ("-3.25", "-13/4"), ("0", "0"), ("-0", "0"), ("0.0", "0"),
        ("60.00", "60"), ("100000000000000000000", "100000000000000000000"),
        ("0.000000000001", "1/1000000000000"), ("10.10", "101/10"),
    ])
    func `a decimal is read exactly`(text: String, canonical: String) {
        #expect(Exact(decimal: text)?.canonical == canonical)
    }

    @Test(arguments: [
        "", "-", "+5", ".5", "5.", "05", "00", "-05", "1e3", "1,5", " 5", "5 ", "1.2.3", "0x10",
        "1/2", "٣", "５", "--1", "0.0000000000001", "170141183460469231731687303715884105728",
        "NaN",
    ])
    func `what is not a strict decimal is refused`(text: String) {
        #expect(Exact(decimal: text) == nil)
    }

    @Test(arguments: ["0", "7", "-7", "1/3", "-22/7", "170141183460469231731687303715884105727"])
    func `the canonical form reads back`(text: String) {
        #expect(Exact(canonical: text)?.canonical == text)
    }

    @Test(arguments: [
        "2/4", "1/1", "-0", "1/0", "1/-2", "01", "1/02", "", "/2", "1/", "1/2/3", "+1", "0.5", " 1",
        "-170141183460469231731687303715884105728",
    ])
    func `another spelling of a number is not canonical`(text: String) {
        #expect(Exact(canonical: text) == nil)
    }

    @Test(arguments: [
        ("1/2", "0.5"), ("-13/4", "-3.25"), ("1/3", "1/3"), ("60", "60"), ("1/8", "0.125"),
        ("7/40", "0.175"), ("-2/7", "-2/7"), ("1/524288", "1/524288"),
    ])
    func `the plain form is a decimal where one ends`(canonical: String, plain: String) {
        #expect(exact(canonical).plain == plain)
        #expect("\(exact(canonical))" == plain)
    }

    @Test(arguments: 0..<100)
    func `any number survives its canonical and plain forms`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let value = Exact.random(&generator)
        #expect(Exact(canonical: value.canonical) == value)
        #expect(exact(value.plain) == value)
    }
}
