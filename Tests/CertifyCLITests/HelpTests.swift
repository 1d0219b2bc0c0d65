import Arguments
import CertCore
import Sitting
import Testing

@testable import CertifyCLI

@Suite struct HelpTests {
    private static let commands = Certify.program(Tongue(language: .en)).description.root.tree
        .filter { $0.command.isCommand }.map(\.path)

    private func command(_ path: [String], _ language: Language) throws -> CommandDescription {
        let program = Certify.program(Tongue(language: language)).description
        return try #require(program.root.command(at: path[...]))
    }

    @Test(arguments: commands)
    func `every command has examples, which are command lines`(_ path: [String]) throws {
        let program = Certify.program(Tongue(language: .en))
        let examples = try command(path, .en).examples
        #expect(!examples.isEmpty)
        for example in examples {
            let words = example.line.prefix { $0 != ">" && $0 != "<" }.split(separator: " ")
                .map(String.init)
            #expect(words.first == "certify")
            let line = Array(words.dropFirst())
            #expect(throws: Never.self) { _ = try program.parse(line) }
        }
    }

    @Test(arguments: commands)
    func `help is in both languages, each in its own punctuation`(_ path: [String]) throws {
        let chinese = try command(path, .zh)
        let english = try command(path, .en)
        let pairs =
            [(chinese.summary, english.summary), (chinese.discussion, english.discussion)]
            + zip(chinese.examples, english.examples).map { ($0.explanation, $1.explanation) }
            + zip(chinese.options, english.options).map { ($0.help, $1.help) }
            + zip(chinese.arguments, english.arguments).map { ($0.help, $1.help) }
        for (zh, en) in pairs where !(zh.isEmpty && en.isEmpty) {
            #expect(Self.hasIdeographs(zh), "\(zh) is not Chinese")
            #expect(!Self.hasIdeographs(en), "\(en) is not English")
            #expect(Self.strayMarks(in: zh).isEmpty, "\(zh)")
        }
    }

    @Test(arguments: Language.allCases)
    func `the help of the journal tells every event there may be`(_ language: Language) throws {
        let help = try command(["exam", "journal"], language).discussion
        let words = Set(help.split { !($0.isASCII && $0.isLetter || $0 == "-") })
        for name in SittingEvent.names {
            #expect(words.contains(Substring(name)), "\(name)")
        }
        // Every event is written by a name of its own.
        #expect(Set(SittingEvent.names).count == SittingEvent.names.count)
    }

    private static func hasIdeographs(_ text: String) -> Bool {
        text.contains { $0.isIdeograph }
    }

    /// ASCII punctuation beside an ideograph.
    private static func strayMarks(in text: String) -> [Character] {
        let characters = Array(text)
        return characters.indices.filter { index in
            guard ",;:?!()".contains(characters[index]) else { return false }
            let before = index > 0 && characters[index - 1].isIdeograph
            let after = index + 1 < characters.count && characters[index + 1].isIdeograph
            return before || after
        }.map { characters[$0] }
    }
}

extension Character {
    fileprivate var isIdeograph: Bool {
        unicodeScalars.allSatisfy { (0x4E00...0x9FFF).contains($0.value) }
    }
}
