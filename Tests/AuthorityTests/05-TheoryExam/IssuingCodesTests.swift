import Authority
import CertCore
import Disk
import Sitting
import Testing

/// Codes that are told for sittings away from the store: which, to whom, and when.
@Suite struct IssuingCodesTests {
    /// Three candidates with papers, of whom the first two are checked in.
    private static func store() throws -> RehearsalStore {
        let store = try ExamTests.scheduled(3)
        try ExamTests.draw(in: store)
        _ = try ExamTests.checkIn(["C-0001", "C-0002"], in: store)
        return store
    }

    private static func issue(
        _ kind: SittingCode.Kind, minutes: Int = 0, for named: String? = nil,
        commandID: String? = nil, in store: borrowing RehearsalStore
    ) throws -> ToldCode {
        let authority = try store.authority(at: "2026-11-21T09:10:00")
        return try authority.issueCode(
            kind, by: .minutes(minutes), for: named, of: "S-0001", reason: "r",
            as: authority.actor("wang") { nil }, commandID: commandID)
    }

    private static func refusal(_ body: () throws -> Void) throws -> Refusal {
        do { try body() } catch AuthorityError.refused(let refusal, _) { return refusal }
        Issue.record("nothing was refused")
        throw CancellationError()
    }

    @Test func `a pause told again before its end is the same, and so is its end`() throws {
        let store = try Self.store()
        let first = try Self.issue(.pause, in: store)
        let again = try Self.issue(.pause, in: store)
        #expect(again.code == first.code && again.text == first.text)
        // One candidate's pause is another.
        #expect(try Self.issue(.pause, for: "C-0001", in: store).text != first.text)
        let end = try Self.issue(.resume, in: store)
        #expect(end.code.serial == first.code.serial)
        #expect(try Self.issue(.resume, in: store).text == end.text)
        let second = try Self.issue(.pause, in: store)
        #expect(second.code.serial == first.code.serial + 1)
        #expect(try Self.issue(.resume, in: store).code.serial == second.code.serial)
    }

    @Test func `a retry tells the code that the first attempt told`() throws {
        let store = try Self.store()
        let first = try Self.issue(.extend, minutes: 10, commandID: "x1", in: store)
        let other = try Self.issue(.extend, minutes: 10, commandID: "x2", in: store)
        let again = try Self.issue(.extend, minutes: 10, commandID: "x1", in: store)
        #expect(again.text == first.text && again.text != other.text)
    }

    @Test func `all codes told are told again, each once`() throws {
        let store = try Self.store()
        var told: [String?] = []
        told.append(try Self.issue(.pause, in: store).text)
        told.append(try Self.issue(.extend, minutes: 5, for: "C-0002", in: store).text)
        _ = try Self.issue(.pause, in: store)
        told.append(try Self.issue(.resume, in: store).text)
        let list = try store.authority(at: "2026-11-21T09:30:00").toldCodes(of: "S-0001")
        #expect(list.map(\.text) == told)
        #expect(list[1].cases == ["C-0002"])
    }

    @Test(arguments: [Int.min, -1, 0, 121, .max])
    func `minutes that no paper could prove are refused`(minutes: Int) throws {
        let store = try Self.store()
        let refusal = try Self.refusal { _ = try Self.issue(.extend, minutes: minutes, in: store) }
        #expect(refusal == .attendance(.minutesOutOfRange(minutes, maximum: 120)))
    }

    @Test func `nobody is readmitted where sittings go on by themselves`() throws {
        let store = try Self.store()
        let refusal = try Self.refusal { _ = try Self.issue(.readmit, for: "C-0001", in: store) }
        #expect(refusal == .session(.readmitNotNeeded("theory")))
    }

    @Test func `who is absent, void or through gets no code, and the room's is not theirs`() throws
    {
        let store = try Self.store()
        let ticket = try ExamTests.form(of: "C-0002", in: store).ticket
        let authority = try store.authority(at: "2026-11-21T09:05:00")
        let beside = try SittingFolder(ticket: ticket, in: store.folder.sittings)
        do {
            let (opens, late) = (
                ClockReading(wall: ExamTests.window.lowerBound, uptime: 0, boot: "b"),
                ClockReading(
                    wall: ExamTests.window.lowerBound + .minutes(60), uptime: 3_600_000,
                    boot: "b")
            )
            do {
                var sitting = try RunningSitting.open(beside, clock: ClockSource { opens })
                try sitting.perform(.start)
            }
            var sitting = try RunningSitting.open(beside, clock: ClockSource { late })
            try sitting.perform(.submit)
        }
        let taken = try authority.collect("S-0001", as: authority.actor("lin") { nil })
        try #require(taken.taken.map(\.case) == ["C-0002"])
        try store.perform(at: "2026-11-21T09:06:00") { work in
            _ = try work.markAbsent("S-0001", ["C-0003"])
            _ = try work.void("C-0001", part: "theory", tier: nil, reason: "r")
        }
        let refusals = try ["C-0001", "C-0002", "C-0003"].map { named in
            try Self.refusal { _ = try Self.issue(.extend, minutes: 5, for: named, in: store) }
        }
        #expect(
            refusals == [
                .attendance(.notPresent("theory", .voided(nil))),
                .attendance(.alreadyCollected("theory")),
                .attendance(.notPresent("theory", .absent)),
            ])
        #expect(try Self.issue(.pause, in: store).cases.isEmpty)
    }

    @Test func `nobody gets the code of the papers before the doors open`() throws {
        let store = try Self.store()
        for time in ["2026-11-21T08:30:00", "2026-11-21T10:59:00", "2026-11-22T10:00:00"] {
            let authority = try store.authority(at: time)
            #expect(
                try authority.releaseCode(of: "S-0001", as: authority.actor("wang") { nil })
                    != nil)
        }
        let early = try ExamTests.scheduled(1)
        try ExamTests.draw(in: early)
        let authority = try early.authority(at: "2026-11-21T07:59:00")
        let refusal = try Self.refusal {
            _ = try authority.releaseCode(of: "S-0001", as: authority.actor("wang") { nil })
        }
        guard case .session(.releaseTooEarly("S-0001", let from, _)) = refusal else {
            Issue.record("\(refusal)")
            return
        }
        #expect(from.clock == "08:00")
    }
}
