public import CertCore
public import Disk
import Seals
public import Sitting
import TextFormats

/// A sitting to practise with, in a folder of its own that goes with this value.
public struct PracticeSitting: ~Copyable {
    public let folder: SittingFolder
    private let root: String

    /// Lays out the paper and lets the candidate in.
    ///
    /// - Parameter offset: of the times that the candidate is told.
    public init(_ language: Language, now: Instant, offset: UTCOffset) throws(DiskError) {
        let root = try Folder.createTemporary()
        let folder = try SittingFolder(ticket: "PRACTICE", in: root)
        var random = RandomSource.system
        let key = SecretKey(from: &random)
        // Nobody collects the answers, so that nobody has the collector's other half.
        let collector = SigningKey(from: &random).verifyingKey
        let paper = Self.paper(language, now: now, offset: offset, collector: collector)
        let admission = Admission(
            ticket: folder.ticket, key: key, candidate: paper.heading.candidate, by: "practice",
            at: now)
        try Folder.create(folder.path)
        try File.write(folder.sealed(paper, key: key, random: &random), to: folder.paper)
        try File.write(folder.content(of: admission), to: folder.admission)
        self.root = root
        self.folder = folder
    }

    private static func paper(
        _ language: Language, now: Instant, offset: UTCOffset, collector: VerifyingKey
    ) -> Paper {
        let window = now...(now + .minutes(24 * 60))
        return Paper(
            heading: Paper.Heading(
                authority: Phrase(zh: "练习", en: "Practice"),
                scheme: Phrase(zh: "熟悉考场", en: "Getting to know the exam room"),
                part: Phrase(zh: "不计成绩", en: "it does not count"),
                candidate: language == .zh ? "练习者" : "You", ticket: "PRACTICE",
                minutes: PracticePaper.minutes, window: window, offset: offset, language: language,
                isRehearsal: true),
            rules: Paper.Rules(
                outage: .charged, earliestSubmission: 0, multiple: .allOrNothing),
            collector: collector, cases: PracticePaper.cases,
            items: PracticePaper.items.map(\.shown))
    }

    /// What was answered and what would have been right, for the candidate to read; nothing where
    /// nobody began.
    public func review(_ language: Language, clock: ClockSource) throws(SittingFailure) -> [String]
    {
        let state = try RunningSitting.open(folder, clock: clock).state
        guard state.started != nil else { return [] }
        let words = RoomWords(language: language)
        let right = PracticePaper.items.filter { $0.isRight(state.answers[$0.shown.id]) == true }
        let judged = PracticePaper.items.filter { $0.isRight(nil) != nil }
        var lines = ["", words.practiceScore(right.count, of: judged.count)]
        for (index, item) in PracticePaper.items.enumerated() {
            lines.append(Self.line(index + 1, item, state.answers[item.shown.id], words))
        }
        return lines
    }

    private static func line(
        _ number: Int, _ item: PracticeItem, _ response: Response?, _ words: RoomWords
    ) -> String {
        func told(_ response: Response?) -> String {
            response.map { ItemSheet.text(of: $0, to: item.shown, words) } ?? words.noAnswer
        }
        let isRight = item.isRight(response)
        let mark = isRight.map { $0 ? "✓" : "✗" } ?? "–"
        let head = "\(mark) \(number). \(words.name(of: item.shown.type))"
        let given = words.practiceGiven(told(response))
        guard isRight != true, let right = item.rightResponse(words.language) else {
            return head + given
        }
        return head + given + words.practiceRight(told(right), isExample: isRight == nil)
    }

    deinit { try? Folder.removeTree(root) }
}
