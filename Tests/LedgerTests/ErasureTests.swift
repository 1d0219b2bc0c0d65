import Disk
import Seals
import Testing

@testable import Ledger

@Suite struct ErasureTests {
    private func erase(_ person: String, from store: borrowing LedgerStore, by signer: Signer)
        throws
    {
        try store.write(as: signer, commandID: "erase-\(person)", at: 9) { transaction in
            try transaction.erase(person: person)
            try transaction.tables.removePerson(person)
            try transaction.append(
                [Stage.event("person.erased")], to: "person/\(person)",
                expecting: transaction.reader.version(of: "person/\(person)"))
        }
    }

    @Test func `erasing one person leaves the chain sound and the others readable`() throws {
        let stage = try Stage.withSixEvents()
        try erase("P-1", from: stage.open(), by: stage.registrar)
        let store = try stage.open(.reading)
        let personal = try store.read { try $0.events(.all, personal: true).map(\.personal) }
        #expect(
            personal == [
                .none, .erased, .none, .known(Array("张三的备注 2".utf8)), .none, .none, .none,
            ])
        guard case .sound(events: 7, commits: 4, _) = try store.verify(key: stage.key(of:)) else {
            Issue.record("the chain is broken")
            return
        }
        #expect(try store.check() == [])
        #expect(try store.read { try $0.isErased(person: "P-1") })
        #expect(try store.read { try !$0.isErased(person: "P-2") })
        #expect(try store.read { try !$0.isErased(person: "P-9") })
    }

    @Test func `the destroyed key and the person's row are in no file any more`() throws {
        let stage = try Stage.withSixEvents()
        let store = try stage.open()
        try store.write(as: stage.registrar, commandID: "list", at: 8) { transaction in
            try transaction.tables.put(
                PersonRow(
                    id: "P-1", name: "欧阳锋·独一无二", maskedID: "1101************2X", version: 1))
            try transaction.append([Stage.event("listed")], to: "person/P-1", expecting: 0)
        }
        guard case .held(let key)? = try PersonKeys(store.connection).key(of: "P-1") else {
            Issue.record("P-1 has a key")
            return
        }
        let traces = [key.bytes, Array("欧阳锋·独一无二".utf8)]
        try #require(try traces.allSatisfy { try stage.filesHold($0) })
        try erase("P-1", from: store, by: stage.registrar)
        for trace in traces { #expect(try !stage.filesHold(trace)) }
    }

    @Test func `nothing more is sealed for an erased person, and nothing half appended`() throws {
        let stage = try Stage.withSixEvents()
        let store = try stage.open()
        try erase("P-1", from: store, by: stage.registrar)
        try store.write(as: stage.registrar, commandID: "again", at: 9) { transaction throws in
            #expect(throws: LedgerError.erased(person: "P-1")) {
                try transaction.append(
                    [
                        Stage.event("a"),
                        Stage.event("b", personal: Stage.personal("P-1", "x")),
                    ], to: "case/9", expecting: 0)
            }
            #expect(try transaction.reader.version(of: "case/9") == 0)
        }
    }

    @Test func `a person of whom nothing was sealed is remembered as erased too`() throws {
        let stage = try Stage()
        try erase("P-7", from: stage.open(), by: stage.registrar)
        #expect(try stage.open().read { try $0.isErased(person: "P-7") })
    }

    @Test func `a sealed part opens in its own place only`() throws {
        let stage = try Stage()
        let store = try stage.open()
        try store.write(as: stage.registrar, commandID: "one", at: 1) { transaction in
            let events = ["一", "二"].map {
                Stage.event("noted", personal: Stage.personal("P-1", $0))
            }
            try transaction.append(events, to: "case/1", expecting: 0)
        }
        try stage.tamper(
            """
            UPDATE events SET sealed = (SELECT sealed FROM events WHERE sequence = 2)
            WHERE sequence = 1
            """)
        #expect(throws: LedgerError.damaged(sequence: 1)) {
            try stage.open().read { try $0.events(.all, personal: true) }
        }
        #expect(try stage.open().read { try $0.events(.all) }.map(\.personal).count == 2)
    }
}
