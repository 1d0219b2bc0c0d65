import Disk
import Testing

/// Opening a paper that was carried to another machine, at its terminal.
@Suite(.serialized) struct OpeningPaperTests {
    @Test(arguments: [false, true])
    func `an option that opens nothing ends the command and is named`(isWellFormed: Bool) throws {
        let desk = try Desk.withExam()
        let (ticket, words) = try desk.carryPaper()
        let wrong = isWellFormed ? "0001-0099-ZZ" : "abc"
        let session = desk.sit(["take", words[1], "--ticket", wrong], in: "stick")
        if isWellFormed {
            #expect(session.type("JJJJ-JJJJ-JJJJ\n", until: "开卷码："), "\(session.text)")
            session.type("JJJJ-JJJJ-JJJJ-JJJJ-JJJJ\n")
        }
        #expect(session.wait() == (isWellFormed ? 77 : 64))
        #expect(session.text.contains("--ticket"), "\(session.text)")

        try desk.write("JJJJ-JJJJ-JJJJ\nJJJJ-JJJJ-JJJJ-JJJJ-JJJJ\n", to: "stick/wrong")
        let coded = desk.sit(["take", words[1], "--code-file", "wrong"], in: "stick")
        #expect(coded.shows("准考证号："))
        coded.type(ticket + "\n")
        #expect(coded.wait() == 77)
        #expect(coded.text.contains("--code-file"), "\(coded.text)")
    }

    @Test func `what was mistyped is asked for again, and full width does no harm`() throws {
        let desk = try Desk.withExam()
        let (ticket, words) = try desk.carryPaper()
        let file = try File.read(Path.join(desk.folder, "stick/codes"), atMost: 200)
        let codes = String(decoding: file, as: UTF8.self).split(separator: "\n").map {
            wide(String($0))
        }
        let session = desk.sit(["take", words[1], "--plain"], in: "stick")
        #expect(session.shows("准考证号："))
        #expect(session.type("abc\n", until: "试卷打不开"), "\(session.text)")
        #expect(session.type(wide(ticket) + "\n", until: "个人码："), "\(session.text)")
        #expect(session.type(codes[0] + "\n", until: "开卷码："), "\(session.text)")
        #expect(session.type(codes[1] + "\n", until: "分钟"), "\(session.text)")
    }

    /// As an input method gives it.
    private func wide(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.map { Unicode.Scalar($0.value + 0xFEE0) ?? $0 }))
    }
}
