import CertCore
import Ledger
import Records
import Seals
import Testing

@testable import Authority

/// Only keys that an administrator entered count, and only for as long as they did.
@Suite struct SignerTests {
    /// Appends an event past all rules, as somebody with a key and a general tool would.
    private func forge(
        _ event: OperatorEvent, of name: OperatorName, by signer: Signer,
        in store: borrowing RehearsalStore, expecting version: Int = 0
    ) throws {
        let ledger = try LedgerStore.open(store.folder.ledger, for: .writing)
        let last = try ledger.read { try $0.lastCommit()?.at ?? 0 }
        try ledger.write(as: signer, commandID: "forged-\(name)-\(version)", at: last) {
            transaction in
            let stream = Stream.operator(name)
            try transaction.append(
                [NewEvent(EventCoding.operator.encode(event), about: stream)], to: stream,
                expecting: version)
        }
    }

    private func added(_ roles: Set<Role>, key: SigningKey) -> OperatorEvent {
        .added(roles: roles, key: key.verifyingKey.hex, person: nil, fullName: Personal("x"))
    }

    @Test func `what was done by the rules is sound`() throws {
        let store = try RehearsalStore()
        try store.accept(2)
        let authority = try store.authority(at: "2026-11-20T09:00:00")
        guard case .sound = try authority.verify() else {
            Issue.record("\(try authority.verify())")
            return
        }
    }

    @Test func `whom no administrator added signs nothing`() throws {
        let store = try RehearsalStore(operators: [])
        let authority = try store.authority(at: "2026-11-20T09:00:00")
        let lin = try authority.actor("lin") { nil }
        try authority.addOperator(
            Operator(name: "wang", roles: [.registrar]), fullName: "Wang", passphrase: nil,
            as: lin, isDryRun: false)
        let wang = try authority.actor("wang") { nil }
        let key = SigningKey(seed: Array(0..<32))!
        try forge(added([.administrator], key: key), of: "eve", by: wang.signer, in: store)
        #expect(try authority.diagnosis().problems(of: .chain) == [])
        let next = added([.administrator], key: key)
        try forge(next, of: "mallory", by: Signer(name: "eve", key: key), in: store)
        let last = try store.read { try $0.reader.lastCommit()?.last }
        #expect(
            try authority.verify()
                == .broken(sequence: last ?? 0, .unknownOperator("eve")))
    }

    @Test func `nobody enters themselves`() throws {
        let store = try RehearsalStore(operators: [])
        let key = SigningKey(seed: Array(0..<32))!
        let eve = Signer(name: "eve", key: key)
        try forge(added([.administrator], key: key), of: "eve", by: eve, in: store)
        let last = try store.read { try $0.reader.lastCommit()?.last } ?? 0
        let authority = try store.authority(at: "2026-11-20T09:00:00")
        #expect(try authority.verify() == .broken(sequence: last, .unknownOperator("eve")))
    }

    @Test func `who is retired signs nothing more, and what they signed stays`() throws {
        let store = try RehearsalStore(operators: ["wang"])
        let authority = try store.authority(at: "2026-11-20T09:00:00")
        let lin = try authority.actor("lin") { nil }
        let wang = try authority.actor("wang") { nil }
        try authority.retireOperator("wang", reason: "left", as: lin, isDryRun: false)
        #expect(throws: AuthorityError.operatorRetired("wang")) {
            try authority.perform(as: wang) { work in
                _ = try work.openRound(
                    scheme: work.round(store.round).scheme, title: "", place: "",
                    applications: Day("2026-11-01")!...Day("2026-11-30")!,
                    examDate: Day("2026-12-05")!)
            }
        }
        guard case .sound = try authority.verify() else {
            Issue.record("retiring leaves what was signed")
            return
        }
        let key = SigningKey(seed: Array(0..<32))!
        try forge(added([.registrar], key: key), of: "eve", by: wang.signer, in: store)
        let last = try store.read { try $0.reader.lastCommit()?.last } ?? 0
        #expect(try authority.verify() == .broken(sequence: last, .unknownOperator("wang")))
    }
}
