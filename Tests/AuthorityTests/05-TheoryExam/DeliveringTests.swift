import CertCore
import Disk
import Ledger
import TestKit
import Testing

@testable import Authority
@testable import Sitting

/// What the desk ordered reaches the sittings, whatever came in between.
@Suite struct DeliveringTests {
    private static func folder(
        _ id: CaseID, in store: borrowing RehearsalStore
    ) throws -> SittingFolder {
        try SittingFolder(
            ticket: ExamTests.form(of: id, in: store).ticket, in: store.folder.sittings)
    }

    private static func orders(
        of id: CaseID, in store: borrowing RehearsalStore
    ) throws -> [SittingOrder.Kind] {
        try folder(id, in: store).readAdmission().orders.map(\.kind)
    }

    private static func order(
        _ kind: SittingOrder.Kind, _ place: String = "S-0001", at time: String,
        commandID: String? = nil, in store: borrowing RehearsalStore
    ) throws {
        let authority = try store.authority(at: "2026-11-21T" + time)
        _ = try authority.order(
            kind, words: "w", of: place, as: authority.actor("wang") { nil },
            commandID: commandID)
    }

    /// What the sittings were told before the program was killed.
    private static func admissions(
        _ count: Int, in store: borrowing RehearsalStore
    ) throws -> [(path: String, bytes: [UInt8])] {
        try (1...count).map { number in
            let path = try folder(CaseID("C-000\(number)"), in: store).admission
            return (path, try File.read(path, atMost: 1 << 20))
        }
    }

    enum Next: CaseIterable { case sameCommand, sameOrder, orderToOne, extend, checkIn, watch }

    private static func carryOut(_ next: Next, in store: borrowing RehearsalStore) throws {
        let authority = try store.authority(at: "2026-11-21T09:06:00")
        let actor = try authority.actor("wang") { nil }
        switch next {
        case .sameCommand:
            #expect(throws: LedgerError.self) {
                try order(.pause, at: "09:06:00", commandID: "fire", in: store)
            }
        case .sameOrder: try order(.pause, at: "09:06:00", in: store)
        case .orderToOne:
            try order(
                .notice, ExamTests.form(of: "C-0001", in: store).ticket, at: "09:06:00", in: store)
        case .extend:
            _ = try authority.extend(
                "S-0001", ["C-0001"], by: .minutes(5), reason: "r", as: actor)
        case .checkIn: _ = try authority.checkIn("S-0001", ["C-0001"], as: actor)
        case .watch:
            #expect(try authority.watch("S-0001").undelivered == ["C-0001", "C-0002"])
            try authority.deliver(to: "S-0001")
        }
    }

    @Test func `what was cut short on its way is delivered by whatever comes next`() throws {
        let store = try CarriedExam.prepared(2)
        let before = try Self.admissions(2, in: store)
        try Self.order(.pause, at: "09:05:00", commandID: "fire", in: store)
        var wanted: [SittingOrder.Kind] = [.pause]
        for next in Next.allCases {
            for admission in before { try File.write(admission.bytes, to: admission.path) }
            try Self.carryOut(next, in: store)
            if next == .orderToOne { wanted.append(.notice) }
            if next == .extend { wanted.append(.extend) }
            #expect(try Self.orders(of: "C-0001", in: store) == wanted, "\(next)")
            #expect(try Self.orders(of: "C-0002", in: store) == [.pause], "\(next)")
        }
        let authority = try store.authority(at: "2026-11-21T09:06:00")
        #expect(try authority.watch("S-0001").undelivered.isEmpty)
    }

    @Test func `the end of a pause is told again, and is on record once`() throws {
        let store = try CarriedExam.prepared(1)
        try Self.order(.pause, at: "09:05:00", in: store)
        let paused = try Self.admissions(1, in: store)[0]
        for minute in ["10", "11"] {
            try Self.order(.resume, at: "09:\(minute):00", in: store)
            #expect(try Self.orders(of: "C-0001", in: store) == [.pause, .resume])
            try File.write(paused.bytes, to: paused.path)
        }
        #expect(try store.read { try $0.session("S-0001").orders }.count == 2)
    }

    @Test func `a folder that cannot be written keeps an order from nobody else`() throws {
        let store = try CarriedExam.prepared(2)
        let path = try Self.folder("C-0002", in: store).admission
        try File.remove(path)
        try Folder.create(path)
        do {
            try Self.order(.pause, at: "09:05:00", in: store)
            Issue.record("nobody was told that one was not")
        } catch AuthorityError.undelivered("S-0001", let undelivered) {
            #expect(undelivered.map(\.case) == ["C-0002"])
        }
        #expect(try Self.orders(of: "C-0001", in: store) == [.pause])
        try Folder.removeTree(path)
        let authority = try store.authority(at: "2026-11-21T09:06:00")
        #expect(try authority.watch("S-0001").undelivered == ["C-0002"])
        try authority.deliver(to: "S-0001")
        let admission = try Self.folder("C-0002", in: store).readAdmission()
        #expect(admission.orders.map(\.kind) == [.pause])
        #expect(admission.by == "wang" && admission.at == Instant("2026-11-21T00:30:00Z"))
        #expect(try Self.folder("C-0002", in: store).readPaper(key: admission.key).items.count > 0)
    }

    @Test func `nobody is let in who is not checked in, and nobody twice`() throws {
        let store = try ExamTests.scheduled(3)
        try ExamTests.draw(in: store)
        _ = try ExamTests.checkIn(["C-0001", "C-0002"], in: store)
        try store.perform(at: "2026-11-21T08:40:00") { work in
            _ = try work.void("C-0002", part: "theory", tier: "serious", reason: "phone")
        }
        for id: CaseID in ["C-0001", "C-0002"] {
            try File.remove(Self.folder(id, in: store).admission)
        }
        try store.authority(at: "2026-11-21T08:41:00").deliver(to: "S-0001")
        let isAdmitted = try ["C-0001", "C-0002", "C-0003"].map {
            Path.exists(try Self.folder(CaseID($0), in: store).admission)
        }
        #expect(isAdmitted == [true, false, false])
    }

    @Test func `time given to the room before and during reaches everybody alike`() throws {
        let store = try ExamTests.scheduled(3)
        try ExamTests.draw(in: store)
        func extend(
            _ named: [String]?, by time: ExtraTime, at clock: String
        ) throws -> [CaseID] {
            let authority = try store.authority(at: "2026-11-21T" + clock)
            return try authority.extend(
                "S-0001", named, by: time, reason: "power",
                as: authority.actor("wang") { nil }
            ).cases.map(\.id)
        }
        // A tenth of 90 minutes before anybody came, and five for one who is still awaited.
        #expect(try extend(nil, by: .percent(10), at: "08:20:00").count == 3)
        #expect(try extend(["C-0002"], by: .minutes(5), at: "08:25:00") == ["C-0002"])
        _ = try ExamTests.checkIn(["C-0001"], in: store)
        try store.perform(at: "2026-11-21T09:02:00") { work in
            _ = try work.markAbsent("S-0001", ["C-0003"])
        }
        #expect(try extend(nil, by: .minutes(10), at: "09:05:00") == ["C-0001", "C-0002"])
        try store.perform(at: "2026-11-21T09:06:00") { work in
            _ = try work.liftAbsence("S-0001", ["C-0003"], reason: "late")
        }
        let authority = try store.authority(at: "2026-11-21T09:07:00")
        _ = try authority.checkIn("S-0001", nil, as: authority.actor("wang") { nil })
        for (id, minutes) in [("C-0001", 109), ("C-0002", 114), ("C-0003", 109)] {
            let folder = try Self.folder(CaseID(id), in: store)
            var sitting = try RunningSitting.open(
                folder,
                clock: ClockSource {
                    ClockReading(
                        wall: ExamTests.window.lowerBound + .minutes(8), uptime: 0, boot: "b")
                })
            #expect(
                sitting.state.window.upperBound == ExamTests.window.upperBound
                    + .minutes(minutes - 90))
            try sitting.perform(.start)
            #expect(sitting.timeLeft == .minutes(minutes), "\(id)")
        }
        let record = try authority.record(of: "S-0001")
        #expect(record.orders.map(\.value.minutes) == [9, 10])
        #expect(record.rows.map { $0.orders.map(\.value.minutes) } == [[], [5], []])
    }

    @Test func `who was absent when the pause of the room ended may begin`() throws {
        let store = try ExamTests.scheduled(2)
        try ExamTests.draw(in: store)
        _ = try ExamTests.checkIn(["C-0001"], in: store)
        try Self.order(.pause, at: "09:05:00", in: store)
        try store.perform(at: "2026-11-21T09:10:00") { work in
            _ = try work.markAbsent("S-0001", ["C-0002"])
        }
        try Self.order(.resume, at: "09:15:00", in: store)
        try store.perform(at: "2026-11-21T09:20:00") { work in
            _ = try work.liftAbsence("S-0001", ["C-0002"], reason: "late")
        }
        let authority = try store.authority(at: "2026-11-21T09:21:00")
        _ = try authority.checkIn("S-0001", nil, as: authority.actor("wang") { nil })
        #expect(try Self.orders(of: "C-0002", in: store) == [.pause, .resume])
    }

    @Test func `while answers are collected from a room that sits, the desk is not kept waiting`()
        async throws
    {
        let store = try CarriedExam.prepared(4)
        let folders = try (1...4).map { try Self.folder(CaseID("C-000\($0)"), in: store) }
        let path = store.folder
        let isOver = Flag()
        let held = try folders.map { try Holding($0.lock) }
        let collecting = Task.detached {
            defer { isOver.set() }
            let authority = try Authority.open(path, for: .writing) { offset in
                Instant("2026-11-21T10:00:00\(offset)") ?? Instant(milliseconds: 0)
            }
            return try authority.collect("S-0001", as: authority.actor("lin") { nil }).left.count
        }
        while !isOver.isSet {
            let authority = try Authority.open(path, for: .writing, patience: 1_000) { offset in
                Instant("2026-11-21T10:00:00\(offset)") ?? Instant(milliseconds: 0)
            }
            _ = try authority.order(
                .notice, words: "w", of: "S-0001", as: authority.actor("wang") { nil })
            try await Task.sleep(for: .milliseconds(200))
        }
        #expect(try await collecting.value == 4)
        extendLifetime(held)
    }

    /// A lock that goes with its object.
    private final class Holding {
        private let lock: FileLock

        init(_ path: String) throws(DiskError) { lock = try FileLock(path, waitingAtMost: 0) }
    }
}
