import CertCore
import Disk
import Seals
import TestKit
import Testing

@testable import Sitting

@Suite struct RunningSittingTests {
    private let clock = TestClock()

    private func open(_ folder: SittingFolder) throws(SittingFailure) -> RunningSitting {
        try RunningSitting.open(folder, clock: clock.source, host: "desk 7")
    }

    @Test func `the machines that a sitting was held on are on record`() throws {
        let root = try TestFolder()
        let folder = try Samples.admitted(in: root.path)
        for host in ["desk 7", "desk 7", "desk 9"] {
            var sitting = try RunningSitting.open(folder, clock: clock.source, host: host)
            if !sitting.state.isRunning { try sitting.perform(.start) }
        }
        #expect(try open(folder).state.hosts == ["desk 7", "desk 9"])
    }

    @Test func `a carried paper opens with both codes, and its journal is beside it`() throws {
        let root = try TestFolder()
        let codes = OpeningCodes(room: "0123456789ABCDEFGHJK", own: "0123456789AB")
        let paper = root("x.paper")
        let folder = try SittingFolder(carried: paper, ticket: Samples.ticket, codes: codes)
        var random = RandomSource.system
        let bytes = folder.sealed(
            Samples.paper(), key: codes.key(of: Samples.ticket), random: &random)
        try File.write(bytes, to: paper)
        do {
            var sitting = try open(folder)
            try sitting.perform(.start)
            try sitting.perform(.answer("S1", .options(["a"])))
        }
        #expect(folder.journal == root("T7K2M9.responses"))
        #expect(try open(folder).state.answers == ["S1": .options(["a"])])
        let others = [
            OpeningCodes(room: "0123456789ABCDEFGHJK", own: "0123456789AC"),
            OpeningCodes(room: "0123456789ABCDEFGHJM", own: "0123456789AB"),
        ]
        for other in others {
            let folder = try SittingFolder(carried: paper, ticket: Samples.ticket, codes: other)
            #expect(throws: SittingFailure.paperStaysShut) { _ = try open(folder) }
        }
        let elsewhere = try SittingFolder(carried: paper, ticket: "OTHER", codes: codes)
        #expect(throws: SittingFailure.paperStaysShut) { _ = try open(elsewhere) }
    }

    @Test func `codes are understood however they are typed, in either order`() {
        let codes = OpeningCodes(room: "0123456789ABCDEFGHJK", own: "0123456789AB")
        let room = "0123-4567-89ab-cdef-ghjk"
        for typed in ["0123-4567-89ab", "o123 4567 89AB", "oi23456789ab"] {
            #expect(OpeningCodes(typed: typed, room) == codes)
            #expect(OpeningCodes(typed: room, typed) == codes)
        }
        for typed in ["", "0123-4567-89a", "0123-4567-89au", room] {
            #expect(OpeningCodes(typed: typed, room) == nil)
        }
    }

    @Test func `every answer is there after the process is gone`() throws {
        let root = try TestFolder()
        let folder = try Samples.admitted(in: root.path)
        do {
            var sitting = try open(folder)
            #expect(!sitting.state.isRunning)
            try sitting.perform(.start)
            clock.pass(.minutes(5))
            try sitting.perform(.show("M1"))
            try sitting.perform(.answer("M1", .options(["d", "a"])))
            try sitting.perform(.flag("M1", true))
        }
        clock.pass(.minutes(2))
        let again = try open(folder)
        #expect(again.state.answers == ["M1": .options(["a", "d"])])
        #expect(again.state.flags == ["M1"])
        #expect(again.state.current == "M1")
        #expect(again.state.resumptions == 1)
        #expect(again.timeLeft == .minutes(83))
    }

    @Test func `killed at any byte of the last record, only that answer is missing`() throws {
        let root = try TestFolder()
        let folder = try Samples.admitted(in: root.path)
        var whole = 0
        do {
            var sitting = try open(folder)
            try sitting.perform(.start)
            try sitting.perform(.answer("S1", .options(["a"])))
            whole = try File.size(folder.journal)
            try sitting.perform(.answer("J1", .boolean(true)))
        }
        let bytes = try File.read(folder.journal, atMost: 1 << 20)
        for length in whole..<bytes.count {
            try File.write(Array(bytes.prefix(length)), to: folder.journal)
            var sitting = try open(folder)
            #expect(sitting.state.answers == ["S1": .options(["a"])])
            #expect(sitting.state.resumptions == 1)
            try sitting.perform(.answer("J1", .boolean(false)))
            #expect(sitting.state.answers.count == 2)
        }
    }

    @Test func `killed while the journal is being made, the sitting has not begun`() throws {
        let root = try TestFolder()
        let folder = try Samples.admitted(in: root.path)
        do {
            var sitting = try open(folder)
            try sitting.perform(.start)
        }
        let bytes = try File.read(folder.journal, atMost: 1 << 20)
        // Mark, head and the first records arrive together, as far as they do.
        let first = try JournalScan(
            bytes,
            of: Samples.paper().owner(
                folder.readSealed(key: Samples.key).digest,
                access: .paper(Samples.key)))
        #expect(first.entries.map(\.event) == [.started, .hosted("desk 7")])
        for length in 0..<first.offsets[1] where length % 3 == 0 {
            try File.write(Array(bytes.prefix(length)), to: folder.journal)
            var sitting = try open(folder)
            #expect(sitting.state.started == nil)
            try sitting.perform(.start)
            try sitting.perform(.answer("S1", .options(["a"])))
            #expect(sitting.state.isRunning)
        }
        #expect(try open(folder).state.answers.count == 1)
    }

    @Test func `a second process is refused while the first one holds the sitting`() throws {
        let root = try TestFolder()
        let folder = try Samples.admitted(in: root.path)
        do {
            var first = try open(folder)
            let second = #expect(throws: SittingFailure.self) { _ = try open(folder) }
            try first.perform(.start)
            let collector = #expect(throws: SittingFailure.self) {
                try folder.collect(key: Samples.key, now: TestClock.start)
            }
            for failure in [second, collector] {
                guard case .inUse(let holder?)? = failure else {
                    Issue.record("\(String(describing: failure))")
                    continue
                }
                #expect(holder.host == "desk 7")
            }
            try first.perform(.leave)
        }
        #expect(throws: Never.self) { _ = try open(folder) }
    }

    @Test func `an altered journal is reported and left as it is`() throws {
        let root = try TestFolder()
        let folder = try Samples.admitted(in: root.path)
        do {
            var sitting = try open(folder)
            try sitting.perform(.start)
            try sitting.perform(.answer("S1", .options(["a"])))
        }
        var bytes = try File.read(folder.journal, atMost: 1 << 20)
        let start = try #require(try JournalScan.head(of: bytes)).end
        bytes[start + 20] ^= 1
        try File.write(bytes, to: folder.journal)
        let fault = JournalFault.altered(record: 0, offset: start)
        #expect(throws: SittingFailure.journal(fault)) { _ = try open(folder) }
        #expect(try File.read(folder.journal, atMost: 1 << 20) == bytes)
    }

    @Test func `a command after the time puts the end on record`() throws {
        let root = try TestFolder()
        let folder = try Samples.admitted(in: root.path)
        var sitting = try open(folder)
        try sitting.perform(.start)
        clock.pass(.minutes(90))
        #expect(throws: SittingFailure.refused(.timeOver)) {
            try sitting.perform(.answer("S1", .options(["a"])))
        }
        #expect(sitting.state.ending == .timeOver)
        #expect(sitting.state.answers.isEmpty)
        #expect(throws: SittingFailure.refused(.ended(.timeOver))) {
            try sitting.perform(.submit)
        }
    }

    @Test func `a beat keeps the sitting alive, and ends it in time`() throws {
        let root = try TestFolder()
        let folder = try Samples.admitted(in: root.path)
        var sitting = try open(folder)
        #expect(try !sitting.beat())
        try sitting.perform(.start)
        clock.pass(.minutes(89))
        #expect(try !sitting.beat())
        clock.pass(.minutes(1))
        #expect(try sitting.beat())
        #expect(sitting.state.ending == .timeOver)
    }

    @Test func `a sitting resumed after its time has ended`() throws {
        let root = try TestFolder()
        let folder = try Samples.admitted(in: root.path)
        do {
            var sitting = try open(folder)
            try sitting.perform(.start)
        }
        clock.pass(.minutes(91))
        let sitting = try open(folder)
        #expect(sitting.state.ending == .timeOver)
        #expect(sitting.state.ended == TestClock.start + .minutes(90))
    }

    @Test func `setting the wall clock is put on record and gains nothing`() throws {
        let root = try TestFolder()
        let folder = try Samples.admitted(in: root.path)
        var sitting = try open(folder)
        try sitting.perform(.start)
        clock.pass(.minutes(10))
        clock.setWall(by: .minutes(-60))
        try sitting.perform(.answer("S1", .options(["a"])))
        #expect(sitting.state.jumps == [.minutes(-60)])
        #expect(sitting.timeLeft == .minutes(80))
        clock.pass(.minutes(1))
        try sitting.perform(.answer("S1", .options(["b"])))
        #expect(sitting.state.jumps.count == 1)
    }

    @Test func `over a restart of the machine nothing is lost but the time`() throws {
        let root = try TestFolder()
        let folder = try Samples.admitted(in: root.path)
        do {
            var sitting = try open(folder)
            try sitting.perform(.start)
            clock.pass(.minutes(10))
            try sitting.perform(.answer("S1", .options(["a"])))
        }
        clock.restart(after: .minutes(7), boot: "b2")
        let sitting = try open(folder)
        #expect(sitting.timeLeft == .minutes(73))
        #expect(sitting.state.answers.count == 1)
    }

    @Test func `a rehearsal's clock starts anew with every process, which is no jump`() throws {
        let root = try TestFolder()
        let folder = try Samples.admitted(in: root.path, Samples.paper(isRehearsal: true))
        do {
            var sitting = try open(folder)
            try sitting.perform(.start)
            clock.pass(.minutes(10))
            _ = try sitting.beat()
        }
        clock.setWall(by: .minutes(-10))
        let sitting = try open(folder)
        #expect(sitting.state.jumps.isEmpty)
        #expect(sitting.timeLeft == .minutes(80))
    }

    @Test func `extra time given while the sitting runs counts at once, and is never taken back`()
        throws
    {
        let root = try TestFolder()
        let folder = try Samples.admitted(in: root.path)
        var sitting = try open(folder)
        try sitting.perform(.start)
        clock.pass(.minutes(89))
        try folder.admit(Samples.admission(extraMinutes: 15))
        #expect(try !sitting.beat())
        #expect(sitting.timeLeft == .minutes(16))
        clock.pass(.minutes(10))
        // What was told once is not taken back.
        try folder.admit(Samples.admission())
        try sitting.perform(.answer("S1", .options(["a"])))
        #expect(sitting.timeLeft == .minutes(6))
        clock.pass(.minutes(6))
        #expect(try sitting.beat())
        #expect(sitting.state.ended == TestClock.start + .minutes(105))
    }

    @Test func `extra time given while the sitting is down counts on resuming`() throws {
        let root = try TestFolder()
        let folder = try Samples.admitted(in: root.path)
        do {
            var sitting = try open(folder)
            try sitting.perform(.start)
        }
        try folder.admit(Samples.admission(extraMinutes: 15))
        let sitting = try open(folder)
        #expect(sitting.timeLeft == .minutes(105))
    }

    @Test func `a sitting that stood still while it was up is told, and its time went on`() throws {
        let root = try TestFolder()
        let folder = try Samples.admitted(in: root.path)
        do {
            var sitting = try open(folder)
            try sitting.perform(.start)
            // A program that was stopped, a machine that slept, and what is no more than late.
            for seconds in [30, 34, 35, 30, 110] {
                clock.pass(.seconds(seconds))
                _ = try sitting.beat()
            }
            #expect(sitting.state.standstills == [.seconds(35), .seconds(110)])
        }
        // What is down does not stand still, and is told otherwise.
        clock.pass(.seconds(200))
        var sitting = try open(folder)
        clock.pass(.seconds(30))
        try sitting.perform(.leave)
        clock.pass(.seconds(300))
        let glance = try folder.glance(key: Samples.key, at: clock.source.reading())
        #expect(glance.standstills == [.seconds(35), .seconds(110)])
        _ = consume sitting
        let again = try open(folder)
        #expect(again.state.standstills.count == 2 && again.state.resumptions == 2)
        let story = try folder.story(key: Samples.key)
        let told = story.lines.filter { $0.silence != nil }
        #expect(told.map(\.silence) == [.seconds(35), .seconds(110)])
        #expect(told.map(\.charged) == [.seconds(35), .seconds(110)])
        #expect(told.map(\.left) == [.seconds(5301), .seconds(5161)])
    }

    @Test func `what passes in a pause while the machine sleeps is told and does not count`() throws
    {
        let root = try TestFolder()
        let folder = try Samples.admitted(in: root.path)
        var sitting = try open(folder)
        try sitting.perform(.start)
        var admission = try folder.readAdmission()
        admission.orders = [SittingOrder(.pause, .room, at: clock.source.reading().wall)]
        try folder.admit(admission)
        try sitting.look()
        clock.pass(.minutes(3))
        _ = try sitting.beat()
        let line = try #require(folder.story(key: Samples.key).lines.last)
        #expect(line.silence == .minutes(3) && line.charged == .zero && line.left == .minutes(90))
    }

    @Test func `an order on its way to a sitting that is down does not make it stand still`() throws
    {
        let root = try TestFolder()
        let folder = try Samples.admitted(in: root.path)
        var sitting = try open(folder)
        try sitting.perform(.start)
        clock.pass(.minutes(5))
        let order = SittingOrder(.notice, .room, at: clock.source.reading().wall)
        let glance = try folder.glance(
            key: Samples.key, orders: [order], at: clock.source.reading())
        #expect(glance.waitingOrders == 1 && glance.standstills.isEmpty)
        _ = consume sitting
    }
}
