import Disk
import Testing

@testable import Ledger

@Suite struct RebuildingTests {
    /// Fills the list of cases with one row for each stream of a case.
    private func project(_ tables: Tables) throws {
        try tables.reader.forEachEvent(.streams(prefix: "case/")) { event in
            var row = Stage.caseRow(String(event.stream.dropFirst(5)))
            row.version = event.streamVersion
            try tables.put(row)
        }
    }

    @Test func `tables are rebuilt from the events`() throws {
        let stage = try Stage.withSixEvents()
        let store = try stage.open()
        try store.rebuild(project)
        try store.read { reader throws in
            #expect(try reader.cases().map(\.id) == ["1", "2", "3"])
            #expect(try reader.cases().map(\.version) == [2, 2, 2])
        }
        try store.rebuild { _ in }
        #expect(try store.read { try $0.cases() } == [])
        #expect(try store.check() == [])
        guard case .sound(events: 6, commits: 3, _) = try store.verify(key: stage.key(of:)) else {
            Issue.record("the chain is broken")
            return
        }
    }

    @Test func `a rebuilding that fails leaves the tables as they were`() throws {
        struct Refusal: Error {}
        let stage = try Stage.withSixEvents()
        let store = try stage.open()
        try store.rebuild(project)
        #expect(throws: Refusal.self) {
            try store.rebuild { _ in throw Refusal() }
        }
        #expect(try store.read { try $0.cases().count } == 3)
    }

    @Test func `numbers go on after a rebuilding`() throws {
        let stage = try Stage()
        let store = try stage.open()
        try store.write(as: stage.registrar, commandID: "one", at: 1) { transaction in
            _ = try transaction.tables.nextNumber("case")
            try transaction.append([Stage.event("a")], to: "case/1", expecting: 0)
        }
        try store.rebuild { _ in }
        let next = try store.write(as: stage.registrar, commandID: "two", at: 1) { transaction in
            try transaction.tables.nextNumber("case")
        }
        #expect(next == 2)
    }

    @Test func `tables of another version stop writing until they are rebuilt`() throws {
        let stage = try Stage.withSixEvents()
        let store = try stage.open()
        #expect(try !store.hasStaleProjections())
        try store.connection.run(
            script: """
                UPDATE settings SET value = 'older' WHERE name = 'projections';
                DROP TABLE cases; CREATE TABLE cases (old TEXT) STRICT;
                CREATE TABLE candidates (old TEXT) STRICT;
                """, to: "tamper")
        #expect(try store.hasStaleProjections())
        #expect(try store.check() == [.staleProjections])
        #expect(throws: LedgerError.staleProjections) {
            try store.write(as: stage.registrar, commandID: "x", at: 9) { _ in }
        }
        try store.rebuild(project)
        #expect(try !store.hasStaleProjections())
        #expect(try store.check() == [])
        #expect(try store.read { try $0.cases().count } == 3)
    }

    @Test func `a list that differs from its events is shown row by row`() throws {
        let stage = try Stage.withSixEvents()
        let store = try stage.open()
        try store.rebuild(project)
        let path = Path.join(stage.folder, "scratch.sqlite")
        try store.backUp(to: path)
        let scratch = try LedgerStore.open(path, for: .writing)
        #expect(try store.projectionDifferences(from: scratch) == [])
        try store.connection.run(
            script: """
                UPDATE cases SET step = 'theory-exam', attention = 'x' WHERE id = '2';
                DELETE FROM cases WHERE id = '1';
                INSERT INTO tickets VALUES ('T', '1', 'S');
                """, to: "tamper")
        #expect(
            try store.projectionDifferences(from: scratch) == [
                ProjectionDifference(table: "cases", key: ["'1'"], kind: .missing),
                ProjectionDifference(
                    table: "cases", key: ["'2'"], kind: .changed(columns: ["step", "attention"])),
                ProjectionDifference(table: "tickets", key: ["'T'"], kind: .extra),
            ])
    }

    @Test func `the rows and the schema name the same columns`() throws {
        let stage = try Stage()
        let store = try stage.open()
        for table in LedgerStore.tables {
            var rows = try store.connection.query(
                "SELECT name, pk FROM pragma_table_info('\(table.name)') ORDER BY cid")
            var columns: Set<String> = []
            var key: Set<String> = []
            while try rows.next() {
                let name = rows.text()
                columns.insert(name)
                if rows.integer() > 0 { key.insert(name) }
            }
            #expect(columns == Set(table.columns))
            #expect(key == Set(table.key))
        }
    }

    @Test func `the table list leaves no table out`() throws {
        let stage = try Stage()
        let declared = try stage.open().connection.declarations()
        let tables = Set(declared.values.map(\.table))
        #expect(
            tables == Set(LedgerStore.tables.map(\.name)).union(Schema.lasting))
    }
}
