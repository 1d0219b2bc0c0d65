import CSQLite
import Disk
import Testing

@testable import Ledger

@Suite struct OpeningTests {
    @Test func `a ledger is not made where something stands`() throws {
        let stage = try Stage()
        let before = try File.read(stage.path, atMost: 1 << 20)
        #expect(throws: LedgerError.alreadyExists(path: stage.path)) {
            _ = try LedgerStore.create(stage.path)
        }
        #expect(try File.read(stage.path, atMost: 1 << 20) == before)
    }

    @Test func `a missing ledger is told apart`() throws {
        let path = try Stage().folder + "/none.sqlite"
        #expect {
            _ = try LedgerStore.open(path, for: .reading)
        } throws: {
            guard case .disk(let error)? = $0 as? LedgerError else { return false }
            return error.isMissing
        }
    }

    @Test func `what is no ledger is refused untouched`() throws {
        let stage = try Stage()
        let files: [(String, [UInt8])] = [
            ("empty", []), ("text", Array("考试记录".utf8)),
            ("long text", [UInt8](repeating: 0x61, count: 5_000)),
        ]
        for (name, content) in files {
            let path = Path.join(stage.folder, name)
            try File.create(path, content)
            #expect(throws: LedgerError.foreign(path: path)) {
                _ = try LedgerStore.open(path, for: .writing)
            }
            #expect(try File.read(path, atMost: 10_000) == content)
        }
        #expect(throws: LedgerError.foreign(path: stage.folder)) {
            _ = try LedgerStore.open(stage.folder, for: .reading)
        }
    }

    @Test(arguments: [
        ("application_id = 7", LedgerError.foreign(path: "")),
        ("user_version = 2", .otherVersion(found: 2, known: 1)),
        ("user_version = 0", .otherVersion(found: 0, known: 1)),
    ])
    func `another program's or another version's file is refused untouched`(
        pragma: String, expected: LedgerError
    ) throws {
        let stage = try Stage()
        let path = Path.join(stage.folder, "other.sqlite")
        do {
            let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
            let other = try Connection(path, flags: flags, patience: 0)
            let id = Schema.applicationID
            try other.run(
                script: """
                    PRAGMA application_id = \(id); PRAGMA user_version = 1; PRAGMA \(pragma);
                    CREATE TABLE t (x);
                    """, to: "tamper")
        }
        let before = try File.read(path, atMost: 1 << 20)
        let names = try Folder.list(stage.folder)
        #expect {
            _ = try LedgerStore.open(path, for: .writing)
        } throws: {
            let error = $0 as? LedgerError
            return error == expected || error == .foreign(path: path) && pragma.hasPrefix("app")
        }
        #expect(try File.read(path, atMost: 1 << 20) == before)
        #expect(try Folder.list(stage.folder) == names)
    }

    @Test func `the ledger and what stands beside it are for their owner alone`() throws {
        let stage = try Stage()
        let store = try stage.open()
        try store.read { try #expect($0.events(.all).isEmpty) }
        let names = try Folder.list(stage.folder)
        #expect(names == ["ledger.sqlite", "ledger.sqlite-shm", "ledger.sqlite-wal"])
        for name in names {
            #expect(try Path.permissions(Path.join(stage.folder, name)) == 0o600)
        }
    }

    @Test func `reading cannot write`() throws {
        let stage = try Stage.withSixEvents()
        let store = try stage.open(.reading)
        #expect {
            try store.write(as: stage.registrar, commandID: "x", at: 9) { transaction in
                try transaction.append([Stage.event("a")], to: "a", expecting: 0)
            }
        } throws: {
            guard case .engine(let code, _, _)? = $0 as? LedgerError else { return false }
            return Int32(code) & 0xff == SQLITE_READONLY
        }
        #expect(try store.read { try $0.events(.all).count } == 6)
    }

    @Test func `a path that looks like a URI is a path`() throws {
        let stage = try Stage()
        try Folder.create(Path.join(stage.folder, "file:x?mode=memory"))
        let path = Path.join(stage.folder, "file:x?mode=memory/a?b#c.sqlite")
        _ = try LedgerStore.create(path)
        _ = try LedgerStore.open(path, for: .writing)
        #expect(Path.exists(path))
    }

    @Test func `every connection is set up safely`() throws {
        let stage = try Stage()
        for access in [LedgerStore.Access.writing, .reading] {
            #expect(try stage.open(access).check() == [])
        }
        let bare = try Connection(stage.path, flags: SQLITE_OPEN_READWRITE, patience: 0)
        let problems = try LedgerStore(connection: bare).check()
        #expect(
            problems.contains(.setting(name: "recursive_triggers", found: "0", wanted: "1")))
    }

    @Test func `after the disk failed the store is stopped`() throws {
        let stage = try Stage.withSixEvents()
        let store = try stage.open()
        let code = SQLITE_IOERR | (4 << 8)  // SQLITE_IOERR_FSYNC
        _ = store.connection.failure(code, in: "COMMIT")
        #expect(throws: LedgerError.stopped) { try store.read { _ in } }
        #expect(throws: LedgerError.stopped) {
            try store.write(as: stage.registrar, commandID: "x", at: 9) { _ in }
        }
        #expect(try stage.open().read { try $0.events(.all).count } == 6)
    }

    @Test func `a removed trigger and a strange table are found`() throws {
        let stage = try Stage.withSixEvents()
        try stage.tamper("CREATE TABLE strange (x); DROP INDEX cases_by_person")
        let problems = try stage.open().check()
        let objects = [
            "cases_by_person", "commits_remain", "commits_stay", "erased_persons_remain",
            "events_remain", "events_stay", "keys_are_only_erased", "strange",
        ]
        #expect(problems == objects.map { .schema(object: $0) })
    }

    @Test func `a gap in a stream and a dangling person are found`() throws {
        let stage = try Stage.withSixEvents()
        try stage.tamper(
            """
            UPDATE events SET stream_version = 3 WHERE sequence = 6;
            UPDATE events SET subject = 'P-9' WHERE sequence = 2;
            """)
        let problems = try stage.open().check()
        #expect(problems.contains(.gap(stream: "case/3")))
        #expect(problems.contains(.danglingReference(table: "events")))
    }
}
