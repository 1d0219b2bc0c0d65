import Testing

@testable import Seals

@Suite struct RandomSourceTests {
    private let seed = SecretKey(Array(0..<32))!

    @Test func `a rehearsal repeats itself from its seed`() {
        var first = RandomSource.rehearsal(seed: seed, context: "CS4-0001")
        var second = RandomSource.rehearsal(seed: seed, context: "CS4-0001")
        #expect(first.bytes(8).hex == "122b0485bdbcc59e")
        #expect(second.bytes(8).hex == "122b0485bdbcc59e")
        #expect(first.bytes(8).hex == "56f46049f7c5081e")
    }

    @Test func `a derived source does not depend on what was drawn before`() {
        var source = RandomSource.rehearsal(seed: seed, context: "tour")
        var early = source.derived(for: "commit/7")
        _ = source.bytes(100)
        var late = source.derived(for: "commit/7")
        var other = source.derived(for: "commit/8")
        let bytes = early.bytes(32)
        #expect(bytes == late.bytes(32))
        #expect(bytes != other.bytes(32))
    }

    @Test func `the system never gives the same 32 bytes twice`() {
        var source = RandomSource.system
        var derived = source.derived(for: "anything")
        #expect(source.bytes(32) != derived.bytes(32))
        #expect(source.bytes(0) == [])
    }

    @Test func `codes use only letters that cannot be misread`() {
        var source = RandomSource.rehearsal(seed: seed, context: "codes")
        let code = HumanCode.random(4_000, from: &source)
        #expect(Set(code) == Set("0123456789ABCDEFGHJKMNPQRSTVWXYZ"))
        #expect(code.count == 4_000)
    }

    @Test(arguments: [
        ("abcd-efgh", "ABCDEFGH"), ("o0il 1", "00111"), ("7KQ2", "7KQ2"),
        ("", nil), ("- -", nil), ("U", nil), ("码", nil), ("A\tB", nil),
    ])
    func `typed codes are read as they were meant`(typed: String, meant: String?) {
        #expect(HumanCode.normalized(typed) == meant)
    }
}
