import CertCore
import Disk
import Seals
import Sitting

/// Sittings of 60 fill-in items that began today, for measuring.
enum BenchSitting {
    static let itemCount = 60
    private static let key = SecretKey(Array(0..<32))!
    private static let collector = SigningKey(seed: Array(0..<32))!

    /// A candidate's folder among others, with the sealed paper and the key released.
    static func lay(
        _ ticket: String, in sittings: String, items: [PaperItem] = fillIns
    ) throws -> SittingFolder {
        let folder = try SittingFolder(ticket: ticket, in: sittings)
        try Folder.create(folder.path)
        var random = RandomSource.system
        try File.write(
            folder.sealed(paper(of: ticket, items), key: key, random: &random), to: folder.paper)
        let admission = Admission(
            ticket: ticket, key: key, candidate: ticket, by: "bench", at: now)
        try File.write(folder.content(of: admission), to: folder.admission)
        return folder
    }

    /// What the given answer number, from 1, is about, and what it says.
    static func answer(_ number: Int) -> SittingCommand {
        .answer(item((number - 1) % itemCount), .text(String(number)))
    }

    /// The answers after so many: of each item the last.
    static func answers(after count: Int) -> [ItemID: Response] {
        var answers: [ItemID: Response] = [:]
        for number in max(1, count - itemCount + 1)..<(count + 1) {
            answers[item((number - 1) % itemCount)] = .text(String(number))
        }
        return answers
    }

    private static var now: Instant { Instant(milliseconds: SystemClock.utc()) }

    private static func item(_ place: Int) -> ItemID { ItemID(String(place + 1)) }

    private static func paper(of ticket: String, _ items: [PaperItem]) -> Paper {
        let window = (now + .minutes(-1))...(now + .minutes(600))
        return Paper(
            heading: Paper.Heading(
                authority: Phrase("bench"), scheme: Phrase("bench"), part: Phrase("bench"),
                candidate: ticket, ticket: ticket, minutes: 600, window: window, offset: .utc,
                language: .zh, isRehearsal: false),
            rules: Paper.Rules(outage: .charged, earliestSubmission: 0, multiple: .allOrNothing),
            collector: collector.verifyingKey,
            items: items)
    }

    private static let fillIns = (0..<itemCount).map { place in
        PaperItem(
            id: item(place), type: .fillIn, stem: Phrase("客户来电时先说哪一句？"), options: [],
            unit: nil, maximumLength: 20, points: 1)
    }

    /// What it costs to append about what a record of an answer takes, and to sync it.
    static func bareAppends(
        _ count: Int, every pause: Duration, to path: String
    ) throws -> Measurement {
        var file = try AppendFile(creating: path)
        let record = [UInt8](repeating: 0x5A, count: 250)
        return Measurement(
            times: try Paced(count: count, every: pause).times { _ in try file.append(record) })
    }
}
