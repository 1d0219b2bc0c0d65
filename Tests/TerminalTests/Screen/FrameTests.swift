import TestKit
import Testing

@testable import Terminal

@Suite struct FrameTests {
    private static let size = Frame.Size(rows: 4, columns: 10)
    private static let coloured = Style(isStyled: true)

    @Test func `text lies in cells, two for a wide character`() {
        var frame = Frame(Self.size)
        #expect(frame.put("a中b", row: 1, column: 2) == 6)
        #expect(frame.text == ["", "  a中b", "", ""])
    }

    @Test func `what does not fit is left out, and no half of a character with it`() {
        var frame = Frame(Self.size)
        #expect(frame.put("123456789中", row: 0) == 9)
        frame.put("x", row: 4)
        frame.put("x", row: -1)
        frame.put("x", row: 0, column: -1)
        #expect(frame.text == ["123456789", "", "", ""])
    }

    @Test(arguments: [(0, "x 中"), (1, " x中"), (2, "中x"), (3, "中 x")])
    func `writing over half of a wide character takes all of it`(column: Int, text: String) {
        var frame = Frame(Self.size)
        frame.put("中中", row: 0)
        frame.put("x", row: 0, column: column)
        #expect(frame.text[0] == text)
    }

    @Test func `what hides in text is shown and cannot steer the terminal`() {
        var frame = Frame(Self.size)
        frame.put("a\u{1B}[2Jb", row: 0)
        #expect(frame.text[0] == "a␛[2Jb")
        #expect(!frame.changes(from: Frame(Self.size), style: Self.coloured).contains("\u{1B}[2J"))
    }

    @Test func `looks are changed cell by cell`() {
        var frame = Frame(Self.size)
        frame.put("a", row: 0, .dim)
        frame.put("b", row: 0, column: 1, .bold)
        frame.changeLooks { $0 == .dim ? .inverse : $0 }
        let sent = frame.changes(from: Frame(Self.size), style: Self.coloured)
        #expect(sent.contains("\u{1B}[0;7ma\u{1B}[0;1mb"))
    }

    @Test func `a change of one cell costs a few bytes`() {
        var before = Frame(Frame.Size(rows: 24, columns: 80))
        for row in 0..<24 { before.put(String(repeating: "好", count: 40), row: row) }
        var after = before
        after.put("x", row: 7, column: 31)
        #expect(after.changes(from: before, style: .plain) == "\u{1B}[8;31H x")
        #expect(before.changes(from: before, style: .plain) == "")
    }

    @Test func `after a character that terminals take differently the place is told anew`() {
        var frame = Frame(Self.size)
        frame.put("✓a", row: 0)
        let changes = frame.changes(from: Frame(Self.size), style: .plain)
        #expect(changes == "\u{1B}[1;1H✓\u{1B}[1;2Ha")
    }

    @Test func `looks are sent only where they are wished for`() {
        var frame = Frame(Self.size)
        frame.put("a", row: 0, [.bold, .red])
        let blank = Frame(Self.size)
        #expect(
            frame.changes(from: blank, style: Self.coloured)
                == "\u{1B}[1;1H\u{1B}[0;1;31ma\u{1B}[0m")
        #expect(frame.changes(from: blank, style: .plain) == "\u{1B}[1;1Ha")
    }

    @Test func `no look sets a background`() {
        for bit in 0..<8 {
            let codes = Looks(rawValue: 1 << bit).sequence.dropFirst(2).dropLast().split(
                separator: ";")
            for code in codes.compactMap({ Int($0) }) {
                #expect(code < 38 || (90..<98).contains(code))
            }
        }
    }

    @Test func `whatever is shown before, the terminal shows the frame after`() {
        var random = SeededGenerator(seed: 7)
        let texts = ["中文字", "abc", "✓ 已保存", "   ", "e\u{301}x", "👩‍👩‍👧好", "—…“”", "x"]
        let looks: [Looks] = [[], .bold, .inverse, [.dim, .green]]
        var shown = TerminalPicture(rows: 4, columns: 10)
        var before: Frame?
        for step in 0..<3_000 {
            var frame = Bool.random(using: &random) ? before ?? Frame(Self.size) : Frame(Self.size)
            for _ in 0..<Int.random(in: 0...3, using: &random) {
                frame.put(
                    texts.randomElement(using: &random)!,
                    row: Int.random(in: 0..<4, using: &random),
                    column: Int.random(in: 0..<10, using: &random),
                    looks.randomElement(using: &random)!)
            }
            let place = Frame.Place(row: step % 4, column: step % 10)
            frame.cursor = step % 3 == 0 ? nil : place
            shown.show(frame.changes(from: before, style: Self.coloured).utf8)
            #expect(shown.text == frame.text, "step \(step)")
            #expect(shown.cursor == frame.cursor.map { [$0.row, $0.column] }, "step \(step)")
            before = frame
        }
        #expect(shown.unknown == [])
    }
}
