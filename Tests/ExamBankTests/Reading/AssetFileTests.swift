import CertCore
import Testing

@testable import ExamBank

/// Files that banks show, as candidates read them.
@Suite struct AssetFileTests {
    private func read(_ bytes: [UInt8], as form: AssetPath.Form = .text) -> AssetFile {
        AssetFile(SourceFile(path: "file", bytes: bytes), as: form)
    }

    private func read(_ text: String, as form: AssetPath.Form = .text) -> AssetFile {
        read(Array(text.utf8), as: form)
    }

    @Test func `a table is drawn in columns that line up under ideographs`() {
        let table = "类型,时限,备注\n全额退款,7 天,\nA,,\"下单, 次日起\n顺延\"\n"
        #expect(
            read(table, as: .table).text == """
                | 类型     | 时限 | 备注              |
                | 全额退款 | 7 天 |                   |
                | A        |      | 下单, 次日起 顺延 |
                """)
    }

    @Test(arguments: [
        ("\u{FEFF}甲\r\n乙\r\n", "甲\n乙"), ("甲\t乙  \n\n", "甲    乙"), ("\n  甲", "\n  甲"),
    ])
    func `line ends, tabs and white space behind the text are made alike`(
        written: String, shown: String
    ) {
        let asset = read(written)
        #expect(asset.text == shown)
        #expect(asset.remarks.isEmpty)
    }

    @Test func `what cannot be shown is told where it stands`() throws {
        let faults: [(bytes: [UInt8], code: FindingCode, range: Range<Int>)] = [
            ([], .emptyText, 0..<0), (Array(" \n\t".utf8), .emptyText, 0..<3),
            (Array("甲\u{202E}乙".utf8), .character, 3..<6),
            (Array("甲\n乙\u{0}\u{7}".utf8), .character, 7..<8),
            (Array("甲\r乙".utf8), .character, 3..<4),
            (Array("甲".utf8) + [0xD6, 0xD0], .syntax, 3..<4),
            ([0xFF, 0xFE, 0x32, 0x75], .syntax, 0..<1),
            (Array(String(repeating: "甲", count: 10_001).utf8), .longText, 0..<30_003),
        ]
        for fault in faults {
            let asset = read(fault.bytes)
            #expect(asset.text == nil)
            #expect(asset.remarks.map(\.detail.code) == [fault.code], "\(fault.bytes.prefix(9))")
            #expect(asset.remarks.map(\.range) == [fault.range])
        }
    }

    @Test func `a table that padding would blow up is refused, and a wide one told`() {
        let tall =
            "h\n" + String(repeating: "w", count: 4900)
            + String(repeating: "\na", count: 2500) + "\n"
        let blown = read(tall, as: .table)
        #expect(blown.text == nil)
        #expect(blown.remarks.map(\.detail.code) == [.longText])
        let wide = read("甲,乙\n\(String(repeating: "宽", count: 40)),1\n", as: .table)
        #expect(wide.remarks.map(\.detail) == [.asset(.wide(89))])
        #expect(wide.remarks.map(\.range) == [0..<7])
        #expect(wide.text != nil)
    }

    @Test func `an answer in it is told, and it can be shown all the same`() {
        let asset = read("客服：您好。\n【答案】B\n")
        #expect(asset.remarks.map(\.detail) == [.bank(.leakedKey("【答案】"))])
        #expect(asset.remarks.map(\.range) == [19..<32])
        #expect(asset.text != nil)
    }

    @Test func `a table that is none is told at its first fault`() {
        let asset = read("类型,时限\n甲,乙,丙\n", as: .table)
        #expect(asset.text == nil)
        #expect(asset.remarks.map(\.detail.code) == [.assetTable])
        #expect(asset.remarks.map(\.range.lowerBound) == [14])
    }

    @Test(arguments: ["a.txt", "assets/限额.csv", "a/b/c.TXT", "..a/b..txt"])
    func `a path that goes down stays inside`(path: String) {
        let path = AssetPath(text: path)
        #expect(path.staysInside)
        #expect(path.form != nil)
    }

    @Test(arguments: [
        "/etc/passwd.txt", "../a.txt", "a/../../b.txt", "a/./b.txt", "a//b.txt", "a/", "",
        "C:\\a.txt", "c:a.txt", "a\\..\\b.txt", "file:///a.txt", "http://host/a.txt",
    ])
    func `a path that goes up, round or elsewhere does not`(path: String) {
        #expect(!AssetPath(text: path).staysInside)
    }
}
