import Testing

@testable import Arguments

@Suite struct DeclarationTests {
    @Test func `a sound declaration has no faults`() {
        #expect(Shop.program.declarationFaults().isEmpty)
    }

    @Test func `every kind of mistake is found at its place`() {
        let program = Program<Bool, Int>(
            "p", "A program.",
            commands: [
                Command("a", "", examples: [Example("p a", "Wants a word.")]) { 1 },
                Command("b", "B.", aliases: ["a"], .flag("quiet", help: "")) { _ in 1 },
                Command(
                    "c", "C.", examples: [Example("p c -- x | less", "Fine.")],
                    .optionalArguments("x", help: ""), .optionalArgument("y", help: "")
                ) { _, _ in 1 },
                Command(
                    "d", "D.", examples: [Example("q d", ""), Example("p c", "Another's.")],
                    commands: [Command("-e", "E.") { 1 }], .optionalArgument("x", help: "")
                ) { _ in 1 },
                Command("f", "F.", .flag("help", short: "h", help: "")) { _ in 1 },
                Command("g", "G.", .flag("gg", short: "xy", help: "")) { _ in 1 },
            ],
            .flag("quiet", short: "q", help: "")
        ) { $0 }
        let faults: [DeclarationFault] = [
            .sameCommandName("a", path: []),
            .noSummary(path: ["a"]),
            .sameInputName("--quiet", path: ["b"]),
            .ambiguousArguments(path: ["c"]),
            .badName("-e", path: ["d"]),
            .argumentsBesideCommands(path: ["d"]),
            .badExample("q d", path: ["d"]),
            .badExample("p c", path: ["d"]),
            .reservedName("--help", path: ["f"]),
            .reservedName("-h", path: ["f"]),
            .badName("-xy", path: ["g"]),
        ]
        #expect(program.declarationFaults() == faults)
    }

    @Test(arguments: [
        ("a  b", ["a", "b"]), ("a 'b c' \"d e\"", ["a", "b c", "d e"]), ("a '' b", ["a", "", "b"]),
        ("a --x='1 2'|b", ["a", "--x=1 2"]), ("a > b", ["a"]), ("", []),
    ])
    func `an example is split as a shell would`(line: String, words: [String]) {
        #expect(shellWords(of: line) == words)
    }
}
