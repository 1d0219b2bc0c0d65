import Documents
import Testing

@Suite struct UnifiedDiffTests {
    private func diff(_ before: String, _ after: String, path: String = "a.json") -> String {
        String(
            decoding: UnifiedDiff(from: Array(before.utf8), to: Array(after.utf8), path: path)
                .bytes, as: UTF8.self)
    }

    private static let ten = (1...10).map { "\($0)\n" }.joined()

    @Test func `a changed line is shown with three around it`() {
        #expect(
            diff(Self.ten, Self.ten.replacing("5\n", with: "五\n")) == """
                --- a.json
                +++ a.json
                @@ -2,7 +2,7 @@
                 2
                 3
                 4
                -5
                +五
                 6
                 7
                 8

                """)
    }

    @Test func `lines that change together are told together, and those far apart by themselves`() {
        let text = (1...20).map { "\($0)\n" }.joined()
        let after = text.replacing("\n2\n3\n", with: "\n二\n三\n").replacing("19\n", with: "十九\n")
        #expect(
            diff(text, after) == """
                --- a.json
                +++ a.json
                @@ -1,6 +1,6 @@
                 1
                -2
                -3
                +二
                +三
                 4
                 5
                 6
                @@ -16,5 +16,5 @@
                 16
                 17
                 18
                -19
                +十九
                 20

                """)
    }

    @Test func `a last line without a line feed says so`() {
        #expect(
            diff("a", "b", path: "my bank.json") == """
                --- my bank.json\t
                +++ my bank.json\t
                @@ -1 +1 @@
                -a
                \\ No newline at end of file
                +b
                \\ No newline at end of file

                """)
    }

    @Test func `what is the same has no difference`() {
        #expect(diff("a\nb", "a\nb").isEmpty)
        #expect(diff("", "").isEmpty)
    }
}
