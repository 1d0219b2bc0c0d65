import CertCore
import Credentials
import Seals
import TextFormats
import Testing

@Suite struct CredentialCheckTests {
    private static let other = SigningKey(seed: [UInt8](repeating: 2, count: 32))!

    @Test func `a forger's own key signs well and is trusted by nobody`() throws {
        let forged = SampleCredential.credential { $0.issuer.key = Self.other.verifyingKey }
        let json = try SampleCredential.signed(forged, with: Self.other)
        let check = SampleCredential.check(json)
        #expect(check.signature == .valid)
        #expect(check.issuer == .signedByItself)
        #expect(check.trust == .otherKey(trusted: SampleCredential.key.verifyingKey))
        #expect(!check.holds)
    }

    @Test func `signing in another's name is seen`() throws {
        let json = try SampleCredential.signed(with: Self.other)
        let check = SampleCredential.check(json)
        #expect(check.signature == .valid)
        #expect(check.issuer == .signedByAnother(Self.other.verifyingKey))
        #expect(check.trust == .trusted)
        #expect(!check.holds)
    }

    @Test func `without a key to trust nothing is confirmed`() throws {
        let check = SampleCredential.check(try SampleCredential.signed(), trusting: nil)
        #expect(check.trust == .notAsked)
        #expect(!check.holds)
    }

    @Test(arguments: [
        ("2026-11-20", CredentialCheck.DateAnswer.notYet(from: Day("2026-11-21")!)),
        ("2026-11-21", .current), ("2029-11-20", .current),
        ("2029-11-21", .expired(last: Day("2029-11-20")!)),
    ])
    func `it holds from its first day through its last`(
        day: String, answer: CredentialCheck.DateAnswer
    ) throws {
        let check = SampleCredential.check(try SampleCredential.signed(), on: day)
        #expect(check.dates == answer)
        #expect(check.holds == (answer == .current))
    }

    @Test func `one that does not expire holds for ever`() throws {
        let json = try SampleCredential.signed(SampleCredential.credential { $0.expires = nil })
        #expect(SampleCredential.check(json, on: "2999-12-31").holds)
    }

    @Test func `the day is that of the issuer's clock`() throws {
        let json = try SampleCredential.signed()
        var asked: UTCOffset?
        _ = CredentialCheck(json, trusting: nil) { offset in
            asked = offset
            return Day("2027-01-01")!
        }
        #expect(asked == UTCOffset(minutes: 480))
    }

    @Test func `a document that is no certificate has a signature but no content`() throws {
        let created = Instant(milliseconds: 0)
        let json = try SecuredDocument(
            signing: ["hello": "world"], with: SampleCredential.key, created: created
        ).json
        let check = SampleCredential.check(json)
        #expect(check.signature == .valid)
        #expect(check.issuer == .unreadable(.member(["issuer"])))
        #expect(check.trust == .trusted)
        #expect(check.dates == nil)
        #expect(!check.holds)
    }

    @Test func `the register has the last word`() throws {
        var story = Self.record()
        func answer(_ record: CertificateRecord?) throws -> CredentialCheck {
            var check = SampleCredential.check(try SampleCredential.signed())
            check.compare(with: record)
            return check
        }
        #expect(try answer(nil).status == .notRegistered)
        #expect(try answer(story).status == .active)
        #expect(try answer(story).holds)
        story = Self.record(serial: 124)
        #expect(try answer(story).status == .notRegistered)
        #expect(try !answer(story).holds)
        story = Self.record(expires: "2029-11-19")
        #expect(try answer(story).status == .notRegistered)
    }

    @Test(arguments: [
        ([CertificateEvent.suspended(reason: .erased)], CredentialCheck.StatusAnswer.suspended),
        ([.suspended(reason: .erased), .reinstated(reason: .erased)], .active),
        ([.withdrawn(reason: .erased)], .withdrawn),
        ([.replaced(document: "d2", reason: .erased)], .superseded),
        ([.replaced(document: "d2", reason: .erased), .withdrawn(reason: .erased)], .withdrawn),
    ])
    func `what became of it in the register is told`(
        events: [CertificateEvent], status: CredentialCheck.StatusAnswer
    ) throws {
        var file = try #require(Self.certified())
        for event in events { file.apply(.certificate(event)) }
        var check = SampleCredential.check(try SampleCredential.signed())
        check.compare(with: file.certificate)
        #expect(check.status == status)
        #expect(check.holds == (status == .active))
    }

    private static func record(
        serial: Int = 123, expires: String = "2029-11-20"
    ) -> CertificateRecord {
        CertificateRecord(
            number: "S000011000001264000123", serial: serial, issued: Day("2026-11-21")!,
            expires: Day(expires), document: "d1")
    }

    private static func certified() -> CaseFile? {
        let submission = Submission(
            person: "P-0001", round: "R-0001",
            scheme: SchemeReference(id: "small", version: "1", digest: "d"), form: .erased)
        var file = CaseFile(id: "C-0001", first: .application(.submitted(submission)))
        file?.apply(
            .certificate(
                .issued(
                    number: "S000011000001264000123", serial: 123, on: Day("2026-11-21")!,
                    expires: Day("2029-11-20"), document: "d1")))
        return file
    }
}
