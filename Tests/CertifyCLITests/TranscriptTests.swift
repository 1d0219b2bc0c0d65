import Disk
import Glibc
import TestKit
import Testing

@Suite struct TranscriptTests {
    static let folder = Path.join(Path.parent(#filePath), "Transcripts")

    static let names = ((try? Folder.list(folder)) ?? []).filter { $0.hasSuffix(".transcript") }

    @Test(arguments: names)
    func `the program says what the transcript has`(_ name: String) throws {
        let path = Path.join(Self.folder, name)
        let file = String(decoding: try File.read(path, atMost: 1 << 22), as: UTF8.self)
        let transcript = Transcript(file)
        let answers = try transcript.run(on: Desk())
        if Golden.isRewritten {
            return try Golden.write(Array(transcript.text(answering: answers).utf8), to: path)
        }
        try #require(answers.count == transcript.exchanges.count, "the shell went on to the end")
        for (exchange, answer) in zip(transcript.exchanges, answers) {
            let wanted = exchange.answer
            #expect(
                answer == wanted,
                "\(name):\(exchange.line): \(exchange.command[0])\nsaid\(String(answer))\nnot\(String(wanted))"
            )
        }
    }

    @Test func `there are transcripts`() {
        #expect(!Self.names.isEmpty)
    }

    @Test func `a transcript is its text, commands and answers`() {
        let text = """
            Some words.

              $ one
              > two
              said

              said too
              [1]
              $ three
            """
        let transcript = Transcript(text)
        #expect(
            transcript.exchanges.map(\.command) == [["one", "two"], ["three"]])
        #expect(transcript.exchanges[0].answer == ["said", "", "said too", "[1]"])
        let other = transcript.text(answering: [["x", "", "y"], []])
        #expect(
            other == """
                Some words.

                  $ one
                  > two
                  x

                  y
                  $ three

                """)
        #expect(Transcript(other).exchanges[0].answer == ["x", "", "y"])
    }
}
