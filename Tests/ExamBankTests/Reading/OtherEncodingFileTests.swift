import ExamBank
import Testing

/// Files saved in another encoding than UTF-8.
@Suite struct OtherEncodingFileTests {
    private static let head =
        #"{ "format": "certify-courses/1", "id": "c", "language": "zh", "title": ""#

    /// Of a file that has a title twice.
    private func findings(_ title: [UInt8]) -> [Finding] {
        let middle = #"", "courses": [{ "id": "a", "title": ""#
        let end = #"", "hours": 8, "completion": "x", "competencies": ["listening"] }] }"#
        let bytes =
            Array(Self.head.utf8) + title + Array(middle.utf8) + title + Array(end.utf8)
        return Catalogue([SourceFile(path: "courses.json", bytes: bytes)]).findings
    }

    @Test func `GBK is told once, at its first byte`() {
        // 客户服务, and 誠信 with a backslash for a second byte.
        let findings = findings([
            0xBF, 0xCD, 0xBB, 0xA7, 0xB7, 0xFE, 0xCE, 0xF1, 0xD5, 0x5C, 0xD0, 0xC5,
        ])
        #expect(
            findings.map(\.detail) == [.shape(.otherEncoding(runs: 6, isLikelyGBK: true))])
        #expect(findings.map(\.range.lowerBound) == [Self.head.utf8.count])
    }

    @Test func `a byte that is lost is told once, and so is what else is wrong`() {
        let findings = findings(Array("客户".utf8.dropLast()) + Array(#"\x"#.utf8))
        #expect(findings.map(\.detail).first == .shape(.otherEncoding(runs: 2, isLikelyGBK: false)))
        #expect(findings.map(\.code) == [.syntax, .syntax, .syntax])
    }
}
