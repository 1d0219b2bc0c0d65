import Authority
import CertCore
import Disk
import Sitting
import Testing

/// A session whose papers are carried away, sat on other machines and collected again.
enum CarriedExam {
    /// Candidates checked in for a session whose papers are carried away.
    static func prepared(_ count: Int) throws -> RehearsalStore {
        let store = try ExamTests.scheduled(count)
        try ExamTests.draw(in: store)
        _ = try ExamTests.checkIn(nil, in: store)
        return store
    }

    static func codes(
        of ticket: String, in store: borrowing RehearsalStore
    ) throws -> OpeningCodes {
        let authority = try store.authority(at: "2026-11-21T08:55:00")
        let tickets = try authority.admissionTickets(of: "S-0001")
        let own = try #require(tickets.first { $0.ticket == ticket }).ownCode
        let room = try #require(
            try authority.releaseCode(of: "S-0001", as: authority.actor("wang") { nil }))
        return OpeningCodes(room: room, own: own)
    }

    /// The paper of a candidate, on another machine.
    static func carry(
        _ id: CaseID, to machine: String, from store: borrowing RehearsalStore
    ) throws -> SittingFolder {
        let folder = Path.join(store.path, machine)
        try Folder.create(folder)
        let papers = try store.authority(at: "2026-11-21T08:55:00").carriedPapers(of: "S-0001")
        let paper = try #require(papers.first { $0.case == id })
        let path = Path.join(folder, paper.name)
        try File.write(paper.bytes, to: path)
        return try SittingFolder(
            carried: path, ticket: paper.ticket, codes: codes(of: paper.ticket, in: store))
    }

    /// Answers the first item with the first option, and hands in if that is asked for.
    static func answer(
        _ folder: SittingFolder, option: OptionID = "A", submits: Bool = true
    ) throws {
        let opens = ExamTests.window.lowerBound
        let clock = ClockSource {
            // Whatever comes second is late enough to hand in.
            ClockReading(wall: opens + .minutes(41), uptime: 41 * 60_000, boot: "b")
        }
        let start = ClockSource { ClockReading(wall: opens, uptime: 0, boot: "b") }
        do {
            var sitting = try RunningSitting.open(folder, clock: start, host: "desk")
            try sitting.perform(.start)
        }
        var sitting = try RunningSitting.open(folder, clock: clock, host: "desk")
        let item = try #require(sitting.state.paper.items.first { !$0.options.isEmpty })
        let response: Response =
            switch item.type {
            case .ordering: .order(item.options.map(\.id))
            case .matching: .pairs([option: item.targets[0].id])
            default: .options([option])
            }
        try sitting.perform(.answer(item.id, response))
        if submits { try sitting.perform(.submit) }
    }

    static func collect(
        _ files: [String], in store: borrowing RehearsalStore,
        at time: String = "2026-11-21T11:05:00", takesUnfinished: Bool = false,
        isDryRun: Bool = false
    ) throws -> AnswerCollection {
        let authority = try store.authority(at: time)
        return try authority.collect(
            "S-0001", files: files, takesUnfinished: takesUnfinished,
            as: authority.actor("lin") { nil },
            isDryRun: isDryRun)
    }

    /// Goes on with a sitting and hands it in.
    static func finish(_ folder: SittingFolder) throws {
        let clock = ClockSource {
            ClockReading(
                wall: ExamTests.window.lowerBound + .minutes(50), uptime: 50 * 60_000, boot: "b")
        }
        var sitting = try RunningSitting.open(folder, clock: clock, host: "desk")
        try sitting.perform(.submit)
    }

    static func copy(
        _ bytes: some Sequence<UInt8>, as name: String, in store: borrowing RehearsalStore
    ) throws -> String {
        let path = Path.join(store.path, name)
        try File.write(Array(bytes), to: path)
        return path
    }
}

extension RefusedResponseFile {
    /// Where the other sitting lies.
    var other: String? {
        if case .second(_, let first) = reason { first } else { nil }
    }

    var what: String {
        switch reason {
        case .failure(.journal(.notAJournal)): "no journal"
        case .failure(.journal(.altered)): "altered"
        case .failure(.journal(.unreadable)): "unreadable"
        case .failure(.journal(.impossible)): "forged"
        case .failure(.cutOff): "cut off"
        case .failure(let failure): "\(failure)"
        case .foreign: "foreign"
        case .second: "second"
        case .damagedBeside: "damaged beside"
        case .refused(.theory(.notPresent)): "not present"
        case .refused(.theory(.markingBegun)): "marked"
        case .refused(let refusal): "\(refusal)"
        }
    }
}
