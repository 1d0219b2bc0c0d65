import Testing

@testable import TextFormats

@Suite struct SourceAnchorsTests {
    @Test(arguments: ["客户", "{\"a\": ", "é", "ж", "か", "한", "，", "🙂", "👩‍👧", "🇨🇳", "e\u{301}"])
    func `no place of a long line is far from one that was counted`(unit: String) {
        let text = String(repeating: unit, count: 20_000)
        let bytes = Array(text.utf8)
        let anchors = SourceAnchors(bytes: bytes, lineStarts: [0])
        for offset in stride(from: 0, to: bytes.count, by: 997) {
            let anchor = anchors.last(upTo: offset, from: 0)
            #expect(offset - anchor.offset < 4_096)
            let before = String(decoding: bytes[..<anchor.offset], as: UTF8.self)
            #expect(anchor.codePoints == before.unicodeScalars.count)
        }
        let last = anchors.last(upTo: bytes.count, from: 0)
        #expect(last.characters == String(decoding: bytes[..<last.offset], as: UTF8.self).count)
    }
}
