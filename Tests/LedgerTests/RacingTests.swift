import Disk
import Seals
import Testing

@testable import Ledger

@Suite struct RacingTests {
    private func append(
        _ stage: Stage, _ store: borrowing LedgerStore, command: String, expecting version: Int = 0
    ) throws {
        try store.write(as: stage.examiner, commandID: command, at: 9) { transaction in
            try transaction.append(
                [Stage.event("raced")], to: "case/race", expecting: version)
        }
    }

    @Test func `a second writer waits, then hears that the ledger is busy`() throws {
        let stage = try Stage()
        let first = try stage.open()
        let second = try stage.open(patience: 60)
        try first.write(as: stage.registrar, commandID: "one", at: 1) { transaction throws in
            try transaction.append([Stage.event("a")], to: "case/race", expecting: 0)
            let start = SystemClock.sinceBoot()
            #expect(throws: LedgerError.busy) { try append(stage, second, command: "two") }
            #expect(SystemClock.sinceBoot() - start >= 50)
        }
        #expect(throws: LedgerError.conflict(stream: "case/race", expected: 0, found: 1)) {
            try append(stage, second, command: "two")
        }
        try append(stage, second, command: "two", expecting: 1)
        #expect(try first.read { try $0.version(of: "case/race") } == 2)
    }

    @Test func `a reader sees one moment while others write`() throws {
        let stage = try Stage.withSixEvents()
        let reader = try stage.open(.reading)
        let writer = try stage.open()
        try reader.read { reader throws in
            #expect(try reader.events(.all).count == 6)
            try append(stage, writer, command: "two")
            #expect(try reader.events(.all).count == 6)
        }
        #expect(try reader.read { try $0.events(.all).count } == 7)
    }

    @Test func `a selection can be read inside another`() throws {
        let stage = try Stage.withSixEvents()
        try stage.open().read { reader throws in
            var counts: [Int] = []
            try reader.forEachEvent(.all) { event in
                try reader.forEachEvent(.all) { _ in }
                counts.append(try reader.events(.stream(event.stream)).count)
            }
            #expect(counts == [2, 2, 2, 2, 2, 2])
        }
    }

    @Test func `a process that dies inside a transaction leaves the last commit`() throws {
        let stage = try Stage.withSixEvents()
        let store = try stage.open()
        // So small a cache spills what is not committed into the log.
        try store.connection.run("PRAGMA cache_size = 4")
        try append(stage, store, command: "two")
        let committed = try File.size(stage.path + "-wal")
        let copy = Path.join(stage.folder, "copy.sqlite")
        try store.write(as: stage.registrar, commandID: "three", at: 9) { transaction in
            let events = (0..<2_000).map { Stage.event("long.\($0)") }
            try transaction.append(events, to: "case/long", expecting: 0)
            try #require(try File.size(stage.path + "-wal") > committed + 100_000)
            try File.copy(stage.path, to: copy)
            try File.copy(stage.path + "-wal", to: copy + "-wal")
        }
        #expect(try LedgerStore.open(copy, for: .reading).read { try $0.events(.all).count } == 7)
        let dead = try LedgerStore.open(copy, for: .writing)
        guard case .sound(events: 7, commits: 4, _) = try dead.verify(key: stage.key(of:)) else {
            Issue.record("only whole commits are there")
            return
        }
        #expect(try dead.check() == [])
        #expect(try store.read { try $0.events(.all).count } == 2_007)
    }

    @Test func `a log torn anywhere gives whole commits only`() throws {
        let stage = try Stage()
        let store = try stage.open()
        for command in 0..<4 {
            try append(stage, store, command: "\(command)", expecting: command)
        }
        let log = try File.read(stage.path + "-wal", atMost: 1 << 24)
        let file = try File.read(stage.path, atMost: 1 << 24)
        var seen: Set<Int64> = []
        for length in stride(from: 0, through: log.count, by: 1_999) {
            let copy = Path.join(stage.folder, "torn-\(length).sqlite")
            try File.create(copy, file)
            try File.create(copy + "-wal", Array(log.prefix(length)))
            let torn = try LedgerStore.open(copy, for: .writing)
            guard case .sound(let events, let commits, _) = try torn.verify(key: stage.key(of:))
            else {
                Issue.record("a part of a commit is there at \(length)")
                return
            }
            #expect(events == commits)
            seen.insert(events)
        }
        #expect(seen.count >= 4)
    }

    @Test func `a copy is whole while the ledger goes on`() throws {
        let stage = try Stage.withSixEvents()
        let store = try stage.open()
        let path = Path.join(stage.folder, "backup.sqlite")
        try store.write(as: stage.registrar, commandID: "long", at: 9) { transaction in
            try transaction.append([Stage.event("a")], to: "case/race", expecting: 0)
            try stage.open().backUp(to: path)
        }
        #expect(try File.prefix(path, 20)[18...19] == [1, 1])
        #expect(try Path.permissions(path) == 0o600)
        let copy = try LedgerStore.open(path, for: .reading)
        guard case .sound(events: 6, commits: 3, _) = try copy.verify(key: stage.key(of:)) else {
            Issue.record("the copy is broken")
            return
        }
        #expect(
            try copy.read { try $0.events(.all, personal: true) }
                == store.read { try $0.events(.sequences(1...6), personal: true) })
        #expect(try copy.check() == [])
        #expect(throws: LedgerError.alreadyExists(path: path)) { try store.backUp(to: path) }
        #expect(try Folder.list(stage.folder).allSatisfy { !$0.hasSuffix(".partial") })
    }

    @Test func `a copy can be written to as a ledger`() throws {
        let stage = try Stage.withSixEvents()
        let path = Path.join(stage.folder, "backup.sqlite")
        try stage.open().backUp(to: path)
        let copy = try LedgerStore.open(path, for: .writing)
        try append(stage, copy, command: "two")
        #expect(try copy.read { try $0.events(.all).count } == 7)
        #expect(try stage.open().read { try $0.events(.all).count } == 6)
    }
}
