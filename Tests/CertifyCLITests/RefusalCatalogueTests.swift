import CertCore
import Disk
import Testing

/// The transcripts named `refusals-…` are the catalogue: every refusal by a small command that
/// leads to it, with its code and its words in both languages.
@Suite struct RefusalCatalogueTests {
    /// What the core refuses whoever asks, though no command ever asks for it.
    static let unreached: [RefusalCode: String] = [
        .attendanceUnknownSession: "commands read the session first and say that there is none",
        .attendanceWrongPart: "commands take the part from the session",
        .attendanceMinutesOutOfRange: "the option takes no other number of minutes",
        .eligibilityExtraTimeOutOfRange: "the options take no other numbers",
        .eligibilityBreaksOutOfRange: "the option takes no other number of minutes",
        .theoryNotScheduled: "papers are drawn for those who sit in the session",
        .theoryMarkingBegun: "exam collect tells it beside the name of a file, and without a code",
        .theoryAlreadyDrawn: "who has a paper of the session is passed over",
        .practicalNotAssigned: "a sheet names the assessors there are",
    ]

    private static func answers() throws -> [[String]] {
        let names = TranscriptTests.names.filter { $0.hasPrefix("refusals-") }
        return try names.flatMap { name in
            let path = Path.join(TranscriptTests.folder, name)
            let text = String(decoding: try File.read(path, atMost: 1 << 22), as: UTF8.self)
            return Transcript(text).exchanges.map(\.answer)
        }
    }

    @Test func `every refusal is in the catalogue or known not to be reached`() throws {
        let lines = Set(try Self.answers().joined())
        let missing = RefusalCode.allCases.filter {
            !lines.contains($0.rawValue) && Self.unreached[$0] == nil
        }
        #expect(missing.map(\.rawValue) == [])
        let reached = Self.unreached.keys.filter { lines.contains($0.rawValue) }
        #expect(reached.map(\.rawValue) == [], "these are reached after all")
    }

    @Test func `every refusal of the catalogue is told in Chinese and in English`() throws {
        let codes = Set(RefusalCode.allCases.map(\.rawValue))
        for answer in try Self.answers() {
            for (index, line) in answer.enumerated() where codes.contains(line) {
                let words = answer[(index + 1)...].prefix(2)
                try #require(words.count == 2, "\(line) has no words")
                let isChinese = words.map { $0.unicodeScalars.contains { $0.value >= 0x4E00 } }
                #expect(isChinese == [true, false], "\(line): \(Array(words))")
            }
        }
    }
}
