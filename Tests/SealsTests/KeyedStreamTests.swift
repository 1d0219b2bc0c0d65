import Testing

@testable import Seals

/// Vectors made with other tools: Python's `hashlib.blake2b` and `openssl enc -chacha20`.
/// They stand for every exam form ever drawn. They never change.
@Suite struct KeyedStreamTests {
    private let key = SecretKey(Array(0..<32))!

    private func stream(_ context: String) -> KeyedStream {
        KeyedStream(key: key, context: context)
    }

    @Test(arguments: [
        ("", "4274bd0d3101f11519d9cd5de4767ff9"),
        ("CS4-0001", "122b0485bdbcc59e56f46049f7c5081e"),
        ("题目", "562df17cf3f7e41164a37747211c0281"),
    ])
    func `the stream starts with its fixed bytes`(context: String, expected: String) {
        var stream = stream(context)
        #expect(stream.bytes(16).hex == expected)
    }

    @Test func `words are little-endian`() {
        var stream = stream("CS4-0001")
        let words = (0..<4).map { _ in stream.next() }
        #expect(words == [2_231_642_898, 2_663_759_037, 1_231_090_774, 503_891_447])
    }

    @Test func `the stream goes on over its blocks`() {
        var stream = stream("long")
        #expect(
            Digest(of: stream.bytes(2_000)).hex
                == "c6d3b5a64114cfaa0a5435e1a2076d4ae15dbb2def2fbb5b2f4b1727fe0c1c70")
    }

    @Test func `bounded draws are fixed`() {
        var stream = stream("draw")
        let bounds: [UInt32] = [1, 2, 3, 6, 10, 100, 1_000, 0x8000_0001, 0xffff_ffff, 7]
        let draws = bounds.map { stream.next(below: $0) }
        #expect(draws == [0, 1, 1, 0, 5, 75, 958, 1_488_757_215, 2_222_220_580, 2])
    }

    @Test func `words that would favour small numbers are passed over`() {
        var stream = stream("halves")
        let draws = (0..<6).map { _ in stream.next(below: 0x8000_0001) }
        #expect(
            draws == [
                558_193_171, 1_789_182_460, 1_690_446_099, 800_484_453,
                630_131_792, 966_053_124,
            ])
        var words = self.stream("halves")
        let passed = (0..<13).map { _ in words.next() }.filter { $0 > 0x8000_0000 }
        #expect(passed.count == 7)
        #expect(stream.next() == words.next())
    }

    @Test func `a shuffle is fixed`() {
        var stream = stream("shuffle")
        var ten = Array(0..<10)
        stream.shuffle(&ten)
        #expect(ten == [0, 8, 5, 4, 2, 6, 7, 1, 3, 9])
    }

    @Test func `a long shuffle is fixed`() {
        var stream = stream("shuffle")
        var elements = Array(UInt8(0)..<200)
        stream.shuffle(&elements)
        #expect(
            Digest(of: elements).hex
                == "e38c300178952aac8b432db1040c1ddee8e1cc485ea140a08eacf3db69115aa9")
    }

    @Test func `an empty list and a list of one take nothing from the stream`() {
        var stream = stream("CS4-0001")
        var none: [Int] = []
        var one = [1]
        stream.shuffle(&none)
        stream.shuffle(&one)
        #expect(stream.next() == 2_231_642_898)
    }

    @Test func `another key or another context gives another stream`() {
        var first = stream("a")
        var second = stream("b")
        var third = KeyedStream(key: SecretKey(Array(1...32))!, context: "a")
        let heads = [first.bytes(16), second.bytes(16), third.bytes(16)]
        #expect(Set(heads).count == 3)
    }

    @Test func `draws are even`() {
        var stream = stream("even")
        var counts = [0, 0, 0, 0, 0, 0]
        for _ in 0..<60_000 { counts[Int(stream.next(below: 6))] += 1 }
        #expect(counts.allSatisfy { (9_700...10_300).contains($0) })
    }
}
