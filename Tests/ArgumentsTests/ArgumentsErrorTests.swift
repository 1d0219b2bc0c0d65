import Testing

@testable import Arguments

@Suite struct ArgumentsErrorTests {
    @Test(
        arguments: [
            (["reveiw"], .unknownCommand("reveiw", suggestions: ["review"])),
            (["or"], .unknownCommand("or", suggestions: ["order"])),
            (["accept"], .unknownCommand("accept", suggestions: ["review accept"])),
            (["zzz"], .unknownCommand("zzz", suggestions: [])),
            (["init", "--jsn"], .unknownOption("--jsn", suggestions: ["--json"])),
            (["init", "-x"], .unknownOption("-x", suggestions: [])),
            (["init", "more"], .unexpectedArgument("more")),
            (["init", "--json=yes"], .unexpectedValue(option: "--json", given: "yes")),
            (["init", "--store"], .missingValue(option: "--store", value: "folder")),
            (["init", "--store", "--json"], .missingValue(option: "--store", value: "folder")),
            (["init", "--store", "--", "a"], .missingValue(option: "--store", value: "folder")),
            (["--store", "a", "init", "--store", "b"], .repeated(option: "--store")),
            (["review", "accept"], .missingArgument("<order>")),
            (
                ["review", "accept", "A", "-r", "conflict", "-n"],
                .conflicting(["--dry-run", "--reason"])
            ),
            (["order", "note", "--by", "me"], .missingOption("--reason")),
            (["order", "show", "x"], .badValue(of: "<number>", given: "x", .malformed)),
            (
                ["order", "show", "100"],
                .badValue(of: "<number>", given: "100", .outside(-9...99))
            ),
            (
                ["order", "show", "1", "--format", "sheat"],
                .badValue(
                    of: "--format", given: "sheat",
                    .notAmong(["text", "sheet"], suggestions: ["sheet"]))
            ),
            (
                ["order", "note", "--by", "me", "--reason", "too long"],
                .badValue(
                    of: "--reason", given: "too long",
                    .because(Cause(Shop.Reason.TooLong(count: 8))))
            ),
        ] as [([String], ArgumentsError)])
    func `each mistake is told apart`(line: [String], problem: ArgumentsError) {
        let error = #expect(throws: UsageError.self) { _ = try Shop.program.parse(line) }
        #expect(error?.problem == problem)
    }

    @Test func `the command a mistake was found in is named`() {
        #expect(
            Parsed("rv", "accept", "A", "--resaon", "x")
                == .refused(
                    ["review", "accept"], .unknownOption("--resaon", suggestions: ["--reason"])))
    }

    @Test(arguments: [
        ("", "", 0), ("a", "", 1), ("abc", "abc", 0), ("abc", "acb", 1), ("kitten", "sitting", 3),
        ("ca", "abc", 3), ("reveiw", "review", 1), ("成绩公布", "成绩公示", 1),
    ])
    func `a swap of neighbours is one edit`(one: String, other: String, distance: Int) {
        #expect(editDistance(from: one, to: other) == distance)
        #expect(editDistance(from: other, to: one) == distance)
    }

    @Test func `the nearest suggestion comes first`() {
        let names = ["verify", "review", "reviewer", "preview", "case", "cast"]
        #expect(suggestions(for: "reviewe", among: names) == ["review", "reviewer", "preview"])
        #expect(suggestions(for: "cas", among: names) == ["case", "cast"])
        #expect(suggestions(for: "x", among: names).isEmpty)
    }
}
