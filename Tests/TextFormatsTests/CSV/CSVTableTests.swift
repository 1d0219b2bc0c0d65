import TestKit
import Testing

@testable import TextFormats

/// A text that must be refused, with the place and the rule.
private struct Refused: Sendable {
    let text: String
    let error: CSVError

    init(_ text: String, _ offset: Int, _ row: Int, _ column: Int, _ kind: CSVError.Kind) {
        self.text = text
        error = CSVError(offset: offset, row: row, column: column, kind: kind)
    }
}

@Suite struct CSVTableTests {
    private func cells(_ text: String) throws -> [[String]] {
        try CSVTable(parsing: Array(text.utf8)).rows.map(\.cells)
    }

    private func fault(_ bytes: [UInt8]) -> CSVError? {
        do {
            _ = try CSVTable(parsing: bytes)
            return nil
        } catch {
            return error
        }
    }

    @Test(arguments: [
        ("a,b\n1,2\n", [["1", "2"]]),
        ("a,b\r\n1,2\r\n3,4", [["1", "2"], ["3", "4"]]),
        ("\u{FEFF}a,b\n1,2\n", [["1", "2"]]),
        ("a,b\n\"1\",\"2\"\n", [["1", "2"]]),
        ("a,b\n\"x,y\",\"say \"\"hi\"\"\"\n", [["x,y", "say \"hi\""]]),
        ("a,b\n\"one\r\ntwo\",\"\"\n", [["one\r\ntwo", ""]]),
        ("a,b\n,\n", [["", ""]]),
        ("a,b\n 1 , 2\n", [[" 1 ", " 2"]]),
        ("a,b\n\n1,2\r\n\r\n\n3,4\n\n", [["1", "2"], ["3", "4"]]),
        ("a\n\"\"\nx\n", [[""], ["x"]]),
        ("a,b\n", []),
        ("姓名,分数\n买买提·热合曼,59.445\n𠮷野,60\n", [["买买提·热合曼", "59.445"], ["𠮷野", "60"]]),
        ("a;b\n1;2\n", [["1;2"]]),
    ])
    func `what RFC 4180 allows is read`(text: String, expected: [[String]]) throws {
        #expect(try cells(text) == expected)
    }

    @Test func `rows know their line and find cells by column name`() throws {
        let text = "ticket,姓名\n\n1,\"李\n四\"\n2,王五\n,\n"
        let table = try CSVTable(parsing: Array(text.utf8))
        #expect(table.header == ["ticket", "姓名"])
        #expect(table.rows.map(\.number) == [3, 5, 6])
        #expect(table.rows.map { $0["姓名"] } == ["李\n四", "王五", ""])
        #expect(table.rows[0]["name"] == nil)
        #expect(table.rows.map(\.isBlank) == [false, false, true])
    }

    @Test(arguments: [
        Refused("", 0, 1, 1, .empty),
        Refused("\u{FEFF}\n\n", 5, 1, 1, .empty),
        Refused("a,b\n1,\"2\n3\n", 6, 2, 2, .unterminatedQuote),
        Refused("a,b\n1,x\"y\n", 7, 2, 2, .strayQuote),
        Refused("a,b\n\"1\"x,2\n", 7, 2, 1, .textAfterQuote),
        Refused("a,b\n\"1\" ,2\n", 7, 2, 1, .textAfterQuote),
        Refused("a,b\r1,2\r", 3, 1, 2, .loneCarriageReturn),
        Refused("a,b\n1,2\r", 7, 2, 2, .loneCarriageReturn),
        Refused("a,b\n1,\0\n", 6, 2, 2, .nul),
        Refused("a,b\n\"x\n\0\",2\n", 7, 2, 1, .nul),
        Refused("a,,b\n", 2, 1, 2, .unnamedColumn),
        Refused("a,b,a\n", 4, 1, 3, .duplicateColumn("a", first: 1)),
        Refused("a,\"b\",\u{E9},e\u{301}\n", 9, 1, 4, .duplicateColumn("e\u{301}", first: 3)),
        Refused("a,b\n1\n", 4, 2, 1, .ragged([CSVRaggedRow(number: 2, count: 1)], columns: 2)),
    ])
    fileprivate func `what cannot be read is told by row, column and byte`(_ refused: Refused) {
        #expect(fault(Array(refused.text.utf8)) == refused.error)
    }

    @Test func `all ragged rows are told at once`() {
        let text = "a,b\n1,2\n1,2,3\n\"x\ny\"\n3,4\n5,\n,,,\n"
        let rows = [(3, 3), (4, 1), (8, 4)].map { CSVRaggedRow(number: $0.0, count: $0.1) }
        let expected = CSVError(offset: 8, row: 3, column: 3, kind: .ragged(rows, columns: 2))
        #expect(fault(Array(text.utf8)) == expected)
    }

    @Test func `other encodings are refused where they show`() {
        // 姓名 and 张三 in GBK.
        let gbk: [UInt8] = [0xD0, 0xD5, 0xC3, 0xFB]
        let name: [UInt8] = [0xD5, 0xC5, 0xC8, 0xFD]
        let head = Array("id,name\n1,".utf8)
        #expect(fault(gbk) == CSVError(offset: 0, row: 1, column: 1, kind: .invalidUTF8))
        #expect(fault(head + name) == CSVError(offset: 10, row: 2, column: 2, kind: .invalidUTF8))
        let quoted = head + [0x22] + name + [0x22, 0x0A]
        #expect(fault(quoted) == CSVError(offset: 11, row: 2, column: 2, kind: .invalidUTF8))
        let open = head + [0x22] + name
        #expect(fault(open) == CSVError(offset: 11, row: 2, column: 2, kind: .invalidUTF8))
        let mark = CSVError(offset: 0, row: 1, column: 1, kind: .byteOrderMark(.utf16LittleEndian))
        #expect(fault([0xFF, 0xFE, 0x61, 0]) == mark)
        #expect(fault([0x61, 0, 0x2C, 0])?.kind == .nul)
    }

    @Test(arguments: 0..<8)
    func `a damaged table is read or refused within its bounds`(seed: UInt64) {
        let sample = Array(
            "\u{FEFF}a,\"b\",c\r\n1,\"x,\"\"y\"\"\r\nz\",客户\r\n\r\n=1,,-3.5\r\n".utf8)
        let telling: [UInt8] = Array("\",\r\nx".utf8) + [0, 0xFF, 0xE5]
        var random = SeededGenerator(seed: seed)
        for _ in 0..<2_000 {
            var bytes = sample
            for _ in 0..<2 {
                let place = Int.random(in: 0..<bytes.count, using: &random)
                switch Int.random(in: 0..<3, using: &random) {
                case 0: bytes[place] = telling.randomElement(using: &random)!
                case 1: bytes.insert(telling.randomElement(using: &random)!, at: place)
                default: bytes.remove(at: place)
                }
            }
            do {
                let table = try CSVTable(parsing: bytes)
                #expect(table.rows.allSatisfy { $0.cells.count == table.header.count })
            } catch {
                #expect((0...bytes.count).contains(error.offset), "\(error) in \(bytes)")
            }
        }
    }
}
