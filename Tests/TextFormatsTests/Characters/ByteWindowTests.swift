import TextFormats
import Testing

/// What sixteen places at a time tell is what one place after the other does.
struct ByteWindowTests {
    @Test(arguments: 0...70)
    func `a hit is found wherever it ends, in texts of every length`(length: Int) {
        let plain = String(repeating: "x", count: length)
        #expect(!hits(plain))
        for place in 0...length {
            for word in ["q", "yz", "案", "√", "(案"] {
                let text = "\(plain.prefix(place))\(word)\(plain.dropFirst(place))"
                #expect(hits(text), "\(text)")
            }
        }
        // Neighbours of 案, which share all bytes with it but the last.
        for text in ["桇", "桉"] {
            #expect(!hits(text + plain) && !hits(plain + text), "\(text)")
        }
    }

    @Test func `nothing is found in a text without bytes, and nothing outside of one`() {
        #expect(!hits(""))
        // What is no part of the text stands as a space.
        for text in ["a", String(repeating: "a", count: 40)] {
            #expect(!ByteWindow.isAnyHit(in: text.utf8.span) { $0.byte.are(0) })
            #expect(!ByteWindow.isAnyHit(in: text.utf8.span) { $0.ends("ba") })
        }
    }

    @Test func `bytes are compared without a sign`() {
        let text = "\u{7F}é"
        #expect(ByteWindow.isAnyHit(in: text.utf8.span) { $0.byte.areFrom(0xC3) })
        #expect(!ByteWindow.isAnyHit(in: text.utf8.span) { $0.byte.areFrom(0xC4) })
        #expect(ByteWindow.isAnyHit(in: text.utf8.span) { $0.byte.are(0x7F) })
        #expect(!ByteWindow.isAnyHit(in: "~é".utf8.span) { $0.byte.areUnder(0x20) })
    }

    private func hits(_ text: String) -> Bool {
        ByteWindow.isAnyHit(in: text.utf8.span) {
            $0.ends("q") .| $0.ends("yz") .| $0.ends("案") .| $0.ends("√") .| $0.ends("(案")
        }
    }
}
