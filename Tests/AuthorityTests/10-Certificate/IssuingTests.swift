import Authority
import CertCore
import Credentials
import Disk
import Ledger
import Seals
import TextFormats
import Testing

@Suite struct IssuingTests {
    /// Six cases of which the third failed, decided by `qian` on 2026-12-22.
    private static func decided() throws -> RehearsalStore {
        let store = try RehearsalStore(operators: ["wang", "zhao", "qian"])
        try store.accept(6)
        for index in 1...6 {
            try store.grade(
                CaseID("C-000\(index)"), theory: 72, practical: index == 3 ? 58 : 80)
        }
        try store.perform(at: "2026-11-23T09:00:00") { work in
            _ = try work.publish(.round(store.round))
        }
        try store.perform(as: "qian", at: "2026-12-22T09:00:00") { work in
            _ = try work.decide(.round(store.round))
        }
        return store
    }

    private static func issue(
        _ store: borrowing RehearsalStore, _ selection: CaseSelection,
        at time: String = "2026-12-23T09:00:00", isDryRun: Bool = false
    ) throws -> (issued: [IssuedCertificate], refused: [RefusedCase]) {
        let authority = try store.authority(at: time)
        let actor = try authority.actor("lin") { nil }
        let signer = try authority.bodySigner(for: actor)
        return try authority.perform(as: actor, isDryRun: isDryRun) { work in
            try work.issueCertificates(selection, signer: signer)
        }
    }

    @Test func `a round's certificates are numbered densely and verify with the body's key`()
        throws
    {
        let store = try Self.decided()
        let (issued, refused) = try Self.issue(store, .round(store.round))
        #expect(refused.isEmpty)
        #expect(issued.map(\.caseFile.id) == ["C-0001", "C-0002", "C-0004", "C-0005", "C-0006"])
        #expect(
            issued.map(\.credential.number)
                == (1...5).map { "S000011000001264" + "00000\($0)" })
        let key = try #require(
            Authority.issuerKey(in: File.read(store.folder.authority, atMost: 1 << 20)))
        for one in issued {
            let json = try JSONDocument(parsing: one.bytes).root.value
            var check = CredentialCheck(json, trusting: key) { _ in Day("2027-01-01")! }
            #expect(check.holds)
            let number = one.credential.number
            check.compare(with: try store.read { try $0.registered(number) })
            #expect(check.status == .active)
            #expect(check.credential?.isRehearsal == true)
            #expect(check.credential?.expires == Day("2029-12-22"))
        }
        // What was kept is what was handed out.
        let kept = try store.read { view in
            try view.certificate(of: view.caseFile("C-0001")).bytes
        }
        #expect(kept == issued[0].bytes)
    }

    @Test func `later certificates go on where the register ends`() throws {
        let store = try Self.decided()
        #expect(try Self.issue(store, .named(["C-0002"])).issued[0].credential.serial == 1)
        let again = "2026-12-24T09:00:00"
        let rest = try Self.issue(store, .round(store.round), at: again)
        #expect(rest.issued.map(\.credential.serial) == [2, 3, 4, 5])
        #expect(try Self.issue(store, .round(store.round), at: again).issued.isEmpty)
        // Another year is another series.
        #expect(rest.issued.allSatisfy { $0.credential.number.contains("264000") })
    }

    @Test func `named cases are issued all or not at all`() throws {
        let store = try Self.decided()
        let refusals = [RefusedCase(id: "C-0003", refusal: .certificate(.notPassed))]
        #expect(throws: AuthorityError.refusedSome(refusals)) {
            try Self.issue(store, .named(["C-0001", "C-0003"]))
        }
        #expect(throws: AuthorityError.refused(.certificate(.notPassed), case: "C-0003")) {
            try Self.issue(store, .named(["C-0003"]))
        }
        #expect(try Self.issue(store, .named(["C-0001"])).issued[0].credential.serial == 1)
    }

    @Test func `a dry run signs nothing that stays`() throws {
        let store = try Self.decided()
        let before = try Folder.list(store.folder.objects)
        let played = try Self.issue(store, .round(store.round), isDryRun: true)
        #expect(played.issued.count == 5)
        #expect(try Folder.list(store.folder.objects) == before)
        #expect(try store.read { try $0.register(RegisterFilter()) } == [])
    }

    @Test func `only a certificate officer gets the body's key`() throws {
        let store = try Self.decided()
        let authority = try store.authority(at: "2026-12-23T09:00:00")
        let lin = try authority.actor("lin") { nil }
        try authority.addOperator(
            Operator(name: "clerk", roles: [.registrar]), fullName: "Clerk", passphrase: nil,
            as: lin, isDryRun: false)
        let clerk = try authority.actor("clerk") { nil }
        let refusal = Refusal.notPermitted("clerk", needs: [.certificateOfficer])
        #expect(throws: AuthorityError.refused(refusal, case: nil)) {
            try authority.bodySigner(for: clerk)
        }
    }

    @Test func `a replacement supersedes the first document under the same number`() throws {
        let store = try Self.decided()
        let first = try Self.issue(store, .named(["C-0001"])).issued[0]
        let authority = try store.authority(at: "2027-03-01T09:00:00")
        let actor = try authority.actor("lin") { nil }
        let signer = try authority.bodySigner(for: actor)
        let second = try authority.perform(as: actor) { work in
            try work.replaceCertificate(of: "C-0001", reason: "new name", signer: signer)
        }
        #expect(second.credential.number == first.credential.number)
        #expect(second.credential.replacement == 1)
        #expect(second.credential.issued == first.credential.issued)
        #expect(second.credential.expires == first.credential.expires)
        let number = first.credential.number
        let record = try store.read { view in try view.registered(number) }
        #expect(try Self.status(of: first, in: record) == .superseded)
        #expect(try Self.status(of: second, in: record) == .active)
        let listed = try store.read { try $0.register(RegisterFilter(status: .active)) }
        #expect(listed.map(\.number) == [first.credential.number])
    }

    private static func status(
        of one: IssuedCertificate, in record: CertificateRecord?
    ) throws -> CredentialCheck.StatusAnswer {
        let json = try JSONDocument(parsing: one.bytes).root.value
        var check = CredentialCheck(json, trusting: nil) { _ in Day("2027-04-01")! }
        check.compare(with: record)
        return check.status
    }

    @Test func `two officers at once never give one number twice`() async throws {
        let store = try Self.decided()
        let (folder, round) = (store.folder, store.round)
        let serials = await withTaskGroup(of: [Int].self) { group in
            for id: CaseID in ["C-0001", "C-0002", "C-0004", "C-0005", "C-0006"] {
                group.addTask { Self.issueAlone(id, in: folder) }
            }
            return await group.reduce(into: []) { $0 += $1 }
        }
        #expect(serials.sorted() == [1, 2, 3, 4, 5])
        let entries = try store.read { try $0.register(RegisterFilter(round: round)) }
        #expect(Set(entries.map(\.number)).count == 5)
    }

    /// What another process would do: a store of its own, opened on the same folder.
    private static func issueAlone(_ id: CaseID, in folder: StoreFolder) -> [Int] {
        let issued = try? { () throws -> [Int] in
            let authority = try Authority.open(folder, for: .writing) { _ in
                Instant("2026-12-23T01:00:00Z")!
            }
            let actor = try authority.actor("lin") { nil }
            let signer = try authority.bodySigner(for: actor)
            let result = try authority.perform(as: actor, commandID: "issue \(id)") { work in
                try work.issueCertificates(.named([id]), signer: signer)
            }
            return result.issued.map(\.credential.serial)
        }()
        return issued ?? []
    }
}
