import Testing

@testable import TextFormats

@Suite struct CSVWriterTests {
    @Test(arguments: [
        ("plain", "plain"), ("客户", "客户"), ("a,b", "\"a,b\""), ("say \"hi\"", "\"say \"\"hi\"\"\""),
        ("one\ntwo", "\"one\ntwo\""), (" x", "\" x\""), ("x ", "\"x \""), ("a=b", "a=b"),
        ("=1+1", "'=1+1"), ("+cmd", "'+cmd"), ("-2+3", "'-2+3"), ("@SUM(A1)", "'@SUM(A1)"),
        ("\tx", "'\tx"), ("\rx", "\"'\rx\""), ("\nx", "\"'\nx\""), ("＝1", "'＝1"), ("－1", "'－1"),
        ("=HYPERLINK(\"http://x\",\"y\")", "\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\""),
        ("-3.5", "-3.5"), ("+86", "+86"), ("-0", "-0"), ("-", "'-"), ("-.5", "'-.5"),
        ("-1.", "'-1."),
        ("-1.2.3", "'-1.2.3"), ("-1e5", "'-1e5"), ("--1", "'--1"), ("+１", "'+１"),
        ("-1\u{301}", "'-1\u{301}"),
        ("=\u{301}1", "'=\u{301}1"),
    ])
    func `cells are quoted where needed and never run`(cell: String, written: String) {
        var writer = CSVWriter(header: ["a", "b"])
        writer.append([cell, "x"])
        #expect(String(decoding: writer.bytes, as: UTF8.self) == "a,b\n\(written),x\n")
    }

    @Test func `what is written reads back as the same cells`() throws {
        let rows = [["1", "x,y", ""], ["", "\"", "a\r\nb"], ["客户", " ", "'"]]
        var writer = CSVWriter(header: ["id", "备注", "c"], byteOrderMark: true)
        for row in rows { writer.append(row) }
        #expect(writer.bytes.starts(with: [0xEF, 0xBB, 0xBF]))
        let table = try CSVTable(parsing: writer.bytes)
        #expect(table.header == ["id", "备注", "c"])
        #expect(table.rows.map(\.cells) == rows)
    }

    @Test func `a lone empty cell is still a row`() throws {
        var writer = CSVWriter(header: ["a"])
        writer.append([""])
        writer.append(["x"])
        #expect(try CSVTable(parsing: writer.bytes).rows.map(\.cells) == [[""], ["x"]])
    }
}
