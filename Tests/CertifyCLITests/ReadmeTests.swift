import Disk
import TestKit
import Testing

/// What the README shows is what the program says.
@Suite struct ReadmeTests {
    /// What stands there between fences, from these words on.
    private func block(_ beginning: String) throws -> String {
        let bytes = try File.read(PackageFolder.path(to: "README.md"), atMost: 1 << 20)
        let parts = String(decoding: bytes, as: UTF8.self)
            .split(separator: "```", omittingEmptySubsequences: false)
        // Behind a fence stands the language, on its line.
        let blocks = parts.map { String($0.drop { $0 != "\n" }.dropFirst()) }
        return try #require(blocks.first { $0.hasPrefix(beginning) })
    }

    private func bank() throws -> String { try block("{ \"format\": \"certify-bank/1\"") }

    private func told(_ bank: String, _ words: String...) throws -> String {
        let desk = try Desk()
        try desk.write(bank, to: "bank.json")
        let all = ["validate", "bank.json", "--quiet", "--now", "2026-11-21T09:00"]
        return try desk.run(all + words).text
    }

    @Test func `of its smallest bank only what it says is told`() throws {
        let told = try told(bank(), "--format", "concise").split(separator: "\n")
        #expect(told.count == 1)
        #expect(told.first?.contains("B-thin-point") == true)
        #expect(told.first?.hasSuffix("write 3 more items") == true)
    }

    @Test func `a slip of the pen is told as it shows`() throws {
        let shown = try block("bank.json:")
        let told = try told(bank().replacing("\"difficulty\"", with: "\"dificulty\""))
        #expect(told.contains(shown), "\(told)")
    }
}
