import CertCore
import Credentials
import Seals
import TextFormats
import Testing

@Suite struct CredentialTests {
    @Test func `what is written is read back, with and without what may be missing`() throws {
        let full = SampleCredential.credential()
        #expect(try Credential(reading: full.json) == full)
        let bare = SampleCredential.credential { credential in
            credential.expires = nil
            credential.lookup = ""
            credential.occupation.direction = nil
            credential.isRehearsal = true
            credential.replacement = 2
            credential.issuer.offset = .utc
            credential.holder.document = IdentityDocument(.passport, number: "E12345678")
        }
        #expect(try Credential(reading: bare.json) == bare)
    }

    @Test func `it follows the data model and holds no number`() throws {
        let json = SampleCredential.credential().json
        #expect(json["@context"] != nil)
        guard case .array(let contexts)? = json["@context"] else {
            Issue.record("no list of contexts")
            return
        }
        #expect(contexts.first == "https://www.w3.org/ns/credentials/v2")
        #expect(json["type"] == ["VerifiableCredential", "VocationalSkillCertificate"])
        #expect(json["validFrom"] == "2026-11-21T00:00:00+08:00")
        #expect(json["validUntil"] == "2029-11-20T23:59:59+08:00")
        #expect(json["issuer"]?["id"] == .string(SampleCredential.key.verifyingKey.did))
        #expect(json["credentialSubject"]?["level"] == "4")
        #expect(json["credentialSubject"]?["certificate"]?["serial"] == "123")
        // Whoever holds the certificate is named, but by no identifier that links documents.
        #expect(json["credentialSubject"]?["id"] == nil)
        #expect(Self.numbers(in: json) == 0)
    }

    @Test func `a rehearsal says so`() {
        let real = SampleCredential.credential()
        let played = SampleCredential.credential { $0.isRehearsal = true }
        #expect(real.json["rehearsal"] == nil)
        #expect(played.json["rehearsal"] == "演练/REHEARSAL")
    }

    @Test func `what this program would not write is refused`() throws {
        let json = SampleCredential.credential().json
        guard case .object(let members) = json else { return }
        let more = JSON.object(members + [JSON.Member("honours", "with distinction")])
        #expect(throws: CredentialProblem.altered) { try Credential(reading: more) }
        for member in members where member.name != "rehearsal" {
            let less = JSON.object(members.filter { $0.name != member.name })
            #expect(throws: CredentialProblem.self) { try Credential(reading: less) }
        }
        #expect(throws: CredentialProblem.member(["issuer"])) {
            try Credential(reading: ["issuer": "did:key:z6Mk"])
        }
    }

    private static func numbers(in json: JSON) -> Int {
        switch json {
        case .integer, .number: 1
        case .object(let members): members.reduce(0) { $0 + numbers(in: $1.value) }
        case .array(let elements): elements.reduce(0) { $0 + numbers(in: $1) }
        case .string, .boolean, .null: 0
        }
    }
}

@Suite struct KeyIdentifierTests {
    private let key = SampleCredential.key.verifyingKey

    @Test func `a key is read in every spelling it is handed on in`() {
        #expect(VerifyingKey(spelled: key.hex) == key)
        #expect(VerifyingKey(spelled: key.multibase) == key)
        #expect(VerifyingKey(spelled: key.did) == key)
        #expect(key.verificationMethod == "\(key.did)#\(key.multibase)")
    }

    @Test(arguments: [
        "", "did:key:", "did:key:z", "did:web:example.org", "z6Mk",
        "did:key:zQ3shokFTS3brHcDQrn82RUDfCZESWL1ZdCEJwekUDPQiYBme", "00",
    ])
    func `anything else is no key`(text: String) {
        #expect(VerifyingKey(spelled: text) == nil)
    }
}
