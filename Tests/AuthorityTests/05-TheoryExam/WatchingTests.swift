import Authority
import CertCore
import Disk
import Ledger
import Sitting
import Testing

/// The invigilator's desk sees every sitting beside the store.
@Suite struct WatchingTests {
    private static let opens = ExamTests.window.lowerBound

    /// Clocks that show so many seconds after the opening.
    private static func clock(_ seconds: Int) -> ClockSource {
        ClockSource {
            ClockReading(
                wall: opens + .seconds(seconds), uptime: Int64(seconds) * 1000, boot: "b")
        }
    }

    private static func sitting(
        of id: CaseID, in store: borrowing RehearsalStore, at seconds: Int
    ) throws -> RunningSitting {
        let ticket = try ExamTests.form(of: id, in: store).ticket
        return try RunningSitting.open(
            SittingFolder(ticket: ticket, in: store.folder.sittings), clock: clock(seconds),
            host: "desk")
    }

    private static func watch(
        _ store: borrowing RehearsalStore, at time: String
    ) throws -> SessionWatch {
        try store.authority(at: "2026-11-21T\(time)").watch("S-0001")
    }

    private static func glance(of watch: SessionWatch, _ place: Int) -> SittingGlance? {
        if case .sitting(let glance) = watch.places[place].standing { glance } else { nil }
    }

    @Test func `a sitting is seen while its candidate holds it`() throws {
        let store = try ExamTests.scheduled(3)
        try ExamTests.draw(in: store)
        _ = try ExamTests.checkIn(["C-0001", "C-0002"], in: store)
        var sitting = try Self.sitting(of: "C-0001", in: store, at: 0)
        try sitting.perform(.start)
        let item = try #require(sitting.state.paper.items.first { $0.type == .single })
        try sitting.perform(.answer(item.id, .options(["A"])))
        try sitting.perform(.flag(item.id, true))

        let watch = try Self.watch(store, at: "09:01:00")
        let glance = try #require(Self.glance(of: watch, 0))
        #expect(glance.isRunning && glance.answered == 1 && glance.flagged == 1)
        #expect(glance.items == 100 && glance.hosts == ["desk"])
        #expect(glance.times.whole == .minutes(89))
        #expect(!glance.isSilent(at: watch.at))
        #expect(Self.glance(of: watch, 1)?.started == nil)
        #expect(Self.glance(of: watch, 2) == nil)
        #expect(watch.places { $0.isRunning } == 1)
        // Whoever sits there goes on.
        try sitting.perform(.answer(item.id, .options(["B"])))
    }

    @Test func `a sitting that has gone down is silent, and one that was left is not`() throws {
        let store = try ExamTests.scheduled(2)
        try ExamTests.draw(in: store)
        _ = try ExamTests.checkIn(nil, in: store)
        do {
            var one = try Self.sitting(of: "C-0001", in: store, at: 0)
            try one.perform(.start)
            var other = try Self.sitting(of: "C-0002", in: store, at: 0)
            try other.perform(.start)
            try other.perform(.leave)
        }
        let soon = try Self.watch(store, at: "09:01:15")
        #expect(soon.places { $0.isSilent(at: soon.at) } == 0)
        let later = try Self.watch(store, at: "09:01:16")
        #expect(Self.glance(of: later, 0)?.isSilent(at: later.at) == true)
        #expect(Self.glance(of: later, 1)?.isSilent(at: later.at) == false)
        #expect(Self.glance(of: later, 1)?.hasLeft == true)
    }

    @Test func `a journal that was touched is told, and hides nobody else`() throws {
        let store = try ExamTests.scheduled(2)
        try ExamTests.draw(in: store)
        _ = try ExamTests.checkIn(nil, in: store)
        for id: CaseID in ["C-0001", "C-0002"] {
            var sitting = try Self.sitting(of: id, in: store, at: 0)
            try sitting.perform(.start)
            try sitting.perform(.leave)
        }
        let ticket = try ExamTests.form(of: "C-0001", in: store).ticket
        let journal = try SittingFolder(ticket: ticket, in: store.folder.sittings).journal
        var bytes = try File.read(journal, atMost: 1 << 20)
        bytes[bytes.count / 2] ^= 1
        try File.write(bytes, to: journal)
        let watch = try Self.watch(store, at: "09:01:00")
        guard case .unreadable = watch.places[0].standing else {
            Issue.record("the altered journal was read")
            return
        }
        #expect(Self.glance(of: watch, 1)?.started != nil)
    }
}
