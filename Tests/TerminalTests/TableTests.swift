import Testing
import TextFormats

@testable import Terminal

@Suite struct TableTests {
    private let table = Table(
        [
            Table.Column("编号"), Table.Column("姓名", minimum: 6, shrink: 1),
            Table.Column("Result", minimum: 4, shrink: 2), Table.Column("分数", .trailing),
        ],
        rows: [
            ["A-1", "欧阳娜娜", "passed", "92.50"],
            ["A-2", "Li", "not assessable", "8"],
            ["A-3", "买买提·艾力", "", ""],
        ])

    @Test func `columns line up under Chinese text`() {
        #expect(
            table.lines() == [
                "编号  姓名         Result           分数",
                "A-1   欧阳娜娜     passed          92.50",
                "A-2   Li           not assessable      8",
                "A-3   买买提·艾力",
            ])
    }

    @Test func `the column with the higher number gives up its room first`() {
        #expect(
            table.lines(width: 36) == [
                "编号  姓名         Result       分数",
                "A-1   欧阳娜娜     passed      92.50",
                "A-2   Li           not asses…      8",
                "A-3   买买提·艾力",
            ])
        #expect(
            table.lines(width: 26) == [
                "编号  姓名     Res…   分数",
                "A-1   欧阳娜…  pas…  92.50",
                "A-2   Li       not…      8",
                "A-3   买买提…",
            ])
    }

    @Test(arguments: 25...50)
    func `no line is wider than the room`(width: Int) {
        #expect(table.lines(width: width).allSatisfy { displayWidth(of: $0) <= width })
    }

    @Test func `too narrow a room turns rows into blocks`() {
        #expect(
            table.lines(width: 20) == [
                "编号  A-1", "姓名  欧阳娜娜", "Result  passed", "分数  92.50", "",
                "编号  A-2", "姓名  Li", "Result  not assessable", "分数  8", "",
                "编号  A-3", "姓名  买买提·艾力",
            ])
    }

    @Test func `cells of a wrapping column go on below`() {
        let table = Table(
            [
                Table.Column("编号"), Table.Column("角色", minimum: 8, shrink: 1, wraps: true),
                Table.Column("n"),
            ],
            rows: [["A-1", "管理员、考评员、培训师", "7"], ["A-2", "考务员", "8"]])
        #expect(
            table.lines(width: 21) == [
                "编号  角色          n",
                "A-1   管理员、考评  7",
                "      员、培训师",
                "A-2   考务员        8",
            ])
        #expect(table.lines()[1] == "A-1   管理员、考评员、培训师  7")
    }

    @Test func `style changes looks and not places`() {
        let table = Table(
            [Table.Column("a"), Table.Column("b")], rows: [[Table.Cell("x", .red), "yy"]])
        #expect(
            table.lines(style: Style(isStyled: true)) == [
                "\u{1B}[1ma\u{1B}[0m  \u{1B}[1mb\u{1B}[0m",
                "\u{1B}[2m─  ──\u{1B}[0m",
                "\u{1B}[31mx\u{1B}[0m  yy",
            ])
    }

    @Test func `what hides in a cell is made visible`() {
        let table = Table([Table.Column("a")], rows: [["x\u{1B}[2J\u{202E}y"]])
        #expect(table.lines()[1] == visible("x\u{1B}[2J\u{202E}y"))
        #expect(!table.lines()[1].contains("\u{1B}"))
    }

    @Test func `a column has its greatest width`() {
        let table = Table([Table.Column("a", maximum: 4)], rows: [["abcdef"]])
        #expect(table.lines() == ["a", "abc…"])
    }

    @Test(arguments: [
        (0, 8, 4, ""), (8, 8, 4, "████"), (4, 8, 4, "██"), (1, 32, 4, "▏"), (1, 1000, 4, "▏"),
        (9, 16, 4, "██▎"), (3, 32, 4, "▍"), (Int.max, Int.max, 3, "███"), (9, 8, 2, "██"),
        (-1, 8, 4, ""), (1, 0, 4, ""),
    ])
    func `a bar is as long as its share`(count: Int, largest: Int, width: Int, drawn: String) {
        #expect(bar(count, of: largest, width: width) == drawn)
    }
}
