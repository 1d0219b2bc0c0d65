import Testing

@testable import Arguments

private let plain = Shop.Shared(store: nil, json: false)

@Suite struct ParsingTests {
    @Test func `a command without inputs makes its action`() {
        #expect(Parsed("init") == .run(.initialise, plain))
    }

    @Test(arguments: [
        ["review", "accept", "A1", "A2", "--reason", "why", "--dry-run"],
        ["review", "accept", "--dry-run", "--reason=why", "A1", "A2"],
        ["review", "accept", "A1", "-n", "A2", "-r", "why"],
        ["review", "accept", "A1", "-nrwhy", "A2"],
        ["review", "accept", "A1", "-nr=why", "A2"],
        ["review", "accept", "-rwhy", "--dry-run", "--", "A1", "A2"],
        ["rv", "accept", "--dry-run", "-n", "-r", "why", "A1", "A2"],
    ])
    func `the order and the spelling of options do not matter`(line: [String]) throws {
        let outcome = try Shop.program.parse(line)
        guard case .run(_, let action) = outcome else {
            Issue.record("not run: \(outcome)")
            return
        }
        #expect(action == .accept(["A1", "A2"], reason: "why", dryRun: true))
    }

    @Test func `options may stand in any order among the arguments`() throws {
        let parts = [["--reason", "why"], ["-n"], ["--json"], ["--store=s"], ["A1"]]
        let wanted = Parsed.run(
            .accept(["A1"], reason: "why", dryRun: true), Shop.Shared(store: "s", json: true))
        for order in orders(of: parts) {
            #expect(Parsed(["review", "accept"] + order.joined()) == wanted, "\(order)")
        }
    }

    @Test func `shared options stand before, between and after the names`() {
        let shared = Shop.Shared(store: "s", json: true)
        let wanted = Parsed.run(.accept(["A1"], reason: nil, dryRun: false), shared)
        #expect(Parsed("--store", "s", "-j", "review", "accept", "A1") == wanted)
        #expect(Parsed("review", "--store=s", "accept", "--json", "A1") == wanted)
        #expect(Parsed("review", "accept", "A1", "--json", "--store", "s") == wanted)
    }

    @Test func `a group may be a command by itself`() {
        #expect(Parsed("review") == .run(.review(all: false), plain))
        #expect(Parsed("review", "--all") == .run(.review(all: true), plain))
        #expect(Parsed("order") == .refused(["order"], .missingCommand))
        #expect(Parsed() == .refused([], .missingCommand))
    }

    @Test func `an option of a group does not reach the commands below it`() {
        #expect(
            Parsed("review", "--all", "accept", "A1")
                == .refused(["review"], .unknownOption("--all", suggestions: [])))
    }

    @Test func `what must be given is served before what may repeat`() {
        #expect(Parsed("review", "move", "A", "B", "C") == .run(.move(["A", "B"], to: "C"), plain))
        #expect(Parsed("review", "move", "A", "B") == .run(.move(["A"], to: "B"), plain))
        #expect(
            Parsed("review", "move", "A")
                == .refused(["review", "move"], .missingArgument("<folder>")))
        #expect(
            Parsed("review", "move") == .refused(["review", "move"], .missingArgument("<order>")))
    }

    @Test func `after two dashes every word is an argument`() {
        #expect(
            Parsed("review", "accept", "--", "--dry-run", "--")
                == .run(.accept(["--dry-run", "--"], reason: nil, dryRun: false), plain))
    }

    @Test func `a single dash and a negative number are values`() {
        #expect(Parsed("order", "show", "-5") == .run(.show(-5, format: nil, tags: []), plain))
        #expect(
            Parsed("review", "accept", "-", "--reason", "-1")
                == .run(.accept(["-"], reason: "-1", dryRun: false), plain))
    }

    @Test func `repeatable options keep their order`() {
        #expect(
            Parsed("order", "show", "--tag", "b", "7", "--tag=a", "--format", "sheet")
                == .run(.show(7, format: .sheet, tags: ["b", "a"]), plain))
    }

    @Test func `a value may be empty or hold an equals sign`() {
        #expect(
            Parsed("review", "accept", "A", "--reason=")
                == .run(.accept(["A"], reason: "", dryRun: false), plain))
        #expect(
            Parsed("review", "accept", "A", "--reason=a=b")
                == .run(.accept(["A"], reason: "a=b", dryRun: false), plain))
    }

    @Test func `help is found wherever it is asked for`() {
        #expect(Parsed("--help") == .help([]))
        #expect(Parsed("-h", "review", "accept") == .help(["review", "accept"]))
        #expect(Parsed("help", "rv", "accept") == .help(["review", "accept"]))
        #expect(Parsed("help") == .help([]))
        #expect(Parsed("review", "accept", "--bogus", "--help") == .help(["review", "accept"]))
        #expect(Parsed("review", "accept", "--help") == .help(["review", "accept"]))
        #expect(
            Parsed("help", "bogus") == .refused([], .unknownCommand("bogus", suggestions: [])))
        #expect(
            Parsed("review", "accept", "--", "--help")
                == .run(.accept(["--help"], reason: nil, dryRun: false), plain))
    }

    @Test func `the version is asked of the program alone`() {
        #expect(Parsed("--version") == .version)
        #expect(
            Parsed("init", "--version")
                == .refused(["init"], .unknownOption("--version", suggestions: [])))
    }

    @Test func `the value of an option is found before parsing`() {
        #expect(value(ofOption: "lang", in: ["init", "--lang", "zh"]) == "zh")
        #expect(value(ofOption: "lang", in: ["--lang=en", "init"]) == "en")
        #expect(value(ofOption: "lang", in: ["init", "--lang"]) == nil)
        #expect(value(ofOption: "lang", in: ["init", "--", "--lang=en"]) == nil)
    }
}

/// Every order of some parts.
private func orders(of parts: [[String]]) -> [[[String]]] {
    if parts.count < 2 { return [parts] }
    return parts.indices.flatMap { index in
        var rest = parts
        let first = rest.remove(at: index)
        return orders(of: rest).map { [first] + $0 }
    }
}
