import Terminal
import Testing

@Suite struct KeyDecoderTests {
    private static let keys: [(String, [Key])] = [
        ("a", [.character("a")]),
        (
            "A1 ?",
            [
                .character("A"), .character("1"), .character(" "), .character("?"),
            ]
        ),
        ("中文", [.character("中"), .character("文")]), ("𠮷", [.character("𠮷")]),
        ("\r", [.enter]), ("\n", [.control("j")]), ("\t", [.tab]),
        ("\u{7F}\u{8}", [.backspace, .backspace]),
        ("\u{3}\u{1A}\u{1}", [.control("c"), .control("z"), .control("a")]),
        ("\u{1B}[A\u{1B}[B\u{1B}[C\u{1B}[D", [.up, .down, .right, .left]),
        ("\u{1B}OA\u{1B}OB\u{1B}OC\u{1B}OD", [.up, .down, .right, .left]),
        ("\u{1B}[1;5A\u{1B}[1;2C", [.up, .right]),
        ("\u{1B}[H\u{1B}[F\u{1B}OH\u{1B}OF", [.home, .end, .home, .end]),
        ("\u{1B}[1~\u{1B}[4~\u{1B}[7~\u{1B}[8~", [.home, .end, .home, .end]),
        ("\u{1B}[3~\u{1B}[5~\u{1B}[6~", [.delete, .pageUp, .pageDown]),
        ("\u{1B}[Z", [.backTab]), ("\u{1B}OM", [.enter]),
        (
            "\u{1B}OP\u{1B}[11~\u{1B}[[A\u{1B}[24~",
            [.function(1), .function(1), .function(1), .function(12)]
        ),
    ]

    @Test(arguments: keys)
    func `what terminals send for a key is that key`(sent: String, keys: [Key]) {
        var decoder = KeyDecoder()
        #expect(decoder.decode(sent.utf8) == keys)
        #expect(decoder.patience == nil)
    }

    private static let noKeys: [(String, String)] = [
        ("\u{1B}[?1;2c", "a reply"), ("\u{1B}[12;40R", "a place"), ("\u{1B}[M !!", "a mouse"),
        ("\u{1B}[<0;10;10M", "a newer mouse"), ("\u{1B}]0;title\u{7}", "a title"),
        ("\u{1B}]52;c;aGk=\u{1B}\\", "a clipboard"), ("\u{1B}P1$r0m\u{1B}\\", "a string"),
        ("\u{1B}[97;5u", "another protocol"), ("\u{1B}x", "Alt"), ("\u{1B}[1\u{18}", "cancelled"),
        ("\u{0}\u{1C}\u{1F}", "controls without letters"), ("\u{85}\u{9B}", "later controls"),
        ("\u{1B}[999~", "no key"), ("\u{1B}[99999999999999999999~", "no number"),
        ("\u{1B}[" + String(repeating: "1;", count: 500) + "A", "much too long"),
    ]

    @Test(arguments: noKeys)
    func `what is no key is passed over`(sent: String, what: String) {
        var decoder = KeyDecoder()
        #expect(decoder.decode(sent.utf8) == [], "\(what)")
        #expect(decoder.decode("b".utf8) == [.character("b")], "\(what)")
    }

    @Test func `bytes that are no text are passed over`() {
        var decoder = KeyDecoder()
        let broken: [UInt8] = [
            0xC4, 0xE3, 0x61, 0xFF, 0x80, 0xE4, 0xB8, 0x62, 0xED, 0xA0, 0x80, 0x63,
        ]
        #expect(decoder.decode(broken) == [.character("a"), .character("b"), .character("c")])
    }

    @Test func `keys are the same however their bytes are cut`() {
        let sent = Array("好\u{1B}[1;5Ax\u{1B}[200~粘贴\r\nb\u{1B}[201~\u{1B}OP𠮷\u{1B}[3~".utf8)
        let keys: [Key] = [
            .character("好"), .up, .character("x"), .paste("粘贴\nb"), .function(1),
            .character("𠮷"), .delete,
        ]
        for cut in 0...sent.count {
            for second in cut...sent.count {
                var decoder = KeyDecoder()
                var got = decoder.decode(sent[..<cut])
                got += decoder.decode(sent[cut..<second])
                got += decoder.decode(sent[second...])
                #expect(got == keys, "cut at \(cut) and \(second)")
            }
        }
    }

    @Test func `Esc is a key once nothing follows it`() {
        var decoder = KeyDecoder()
        #expect(decoder.decode([0x1B]) == [])
        #expect(decoder.patience == .milliseconds(50))
        #expect(decoder.flush() == [.escape])
        #expect(decoder.patience == nil)
        #expect(decoder.decode([0x1B, 0x1B]) == [.escape])
        #expect(decoder.flush() == [.escape])
    }

    @Test func `half a sequence is given up and holds nothing back`() {
        var decoder = KeyDecoder()
        for half in ["\u{1B}[1;", "\u{1B}]0;title", "\u{1B}O"] {
            #expect(decoder.decode(half.utf8) == [])
            #expect(decoder.patience != nil)
            #expect(decoder.flush() == [])
            #expect(decoder.decode("a".utf8) == [.character("a")])
        }
    }

    @Test func `a paste is one event without control characters`() {
        var decoder = KeyDecoder()
        let sent = "\u{1B}[200~a\tb\r\nc\rd\u{1B}[31m\u{7}\u{1B}[201~e"
        #expect(decoder.decode(sent.utf8) == [.paste("a b\nc\nd[31m"), .character("e")])
    }

    @Test func `a paste is bounded, and one without end is given up`() {
        var decoder = KeyDecoder()
        let much = String(repeating: "x", count: 100_000)
        #expect(decoder.decode(("\u{1B}[200~" + much).utf8) == [])
        #expect(decoder.patience == .seconds(5))
        #expect(decoder.flush() == [.paste(String(much.prefix(65_536)))])
        #expect(decoder.decode("a".utf8) == [.character("a")])
    }

    @Test func `noise of all kinds never traps and leaves a decoder that works`() {
        var random = SystemRandomNumberGenerator()
        let common: [UInt8] = [0x1B, 0x5B, 0x5D, 0x4F, 0x7E, 0x3B, 0x32, 0x30, 0x31, 0x4D, 0xE4]
        for _ in 0..<2_000 {
            var decoder = KeyDecoder()
            let noise = (0..<40).map { _ in
                Bool.random(using: &random)
                    ? common.randomElement(using: &random)!
                    : UInt8.random(in: 0...255, using: &random)
            }
            _ = decoder.decode(noise)
            _ = decoder.flush()
            #expect(decoder.decode("z".utf8) == [.character("z")], "\(noise)")
        }
    }
}
