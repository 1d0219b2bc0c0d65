import Testing

@testable import Seals

@Suite struct DigestTests {
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    ])
    func `SHA-256 gives the published digests`(message: String, expected: String) {
        #expect(Digest(of: Array(message.utf8)).hex == expected)
    }

    @Test func `pieces digest like the whole`() {
        var digester = Digester()
        digester.update(Array("a".utf8))
        digester.update([])
        digester.update(Array("bc".utf8))
        #expect(digester.finish() == Digest(of: Array("abc".utf8)))
    }

    @Test func `a field is its length in eight bytes, then itself`() {
        var digester = Digester(domain: "certify")
        digester.field("客服")
        digester.field(Int64(-2))
        #expect(
            digester.finish().hex
                == "4d75eca69e2d8387e12a41092fcb7f9a9fa66469a5c8ff27dcec1f430fbbf54a")
    }

    @Test func `fields cannot run into each other`() {
        var first = Digester()
        first.field("ab")
        first.field("c")
        var second = Digester()
        second.field("a")
        second.field("bc")
        #expect(first.finish() != second.finish())
    }

    @Test func `asking for the digest does not end it`() {
        var digester = Digester()
        digester.update(Array("a".utf8))
        #expect(digester.finish() == Digest(of: Array("a".utf8)))
        digester.update(Array("bc".utf8))
        #expect(digester.finish() == Digest(of: Array("abc".utf8)))
    }

    @Test(arguments: [
        "", "00", String(repeating: "0", count: 63), String(repeating: "g", count: 64),
    ])
    func `a digest is read from 64 digits and nothing else`(text: String) {
        #expect(Digest(hex: text) == nil)
    }

    @Test func `hexadecimal is read in either case and written in the lower`() {
        #expect([UInt8](hex: "00fFAb") == [0, 255, 0xab])
        #expect([UInt8](hex: "00fFAb")?.hex == "00ffab")
        #expect([UInt8](hex: "0") == nil)
        #expect([UInt8](hex: "0x") == nil)
    }
}
