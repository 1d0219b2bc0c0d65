import CertCore
import Credentials
import Seals
import TextFormats
import Testing

/// The example of W3C Data Integrity EdDSA Cryptosuites 1.0, appendix B.2 (`eddsa-jcs-2022`).
@Suite struct W3CVectorTests {
    private static let publicKey = "z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2"
    private static let secretKey = "z3u2en7t5LR2WtQH5PfFqMqwVHBeXouLzo6haApm8XHqvjxq"
    private static let proofValue =
        "z2HnFSSPPBzR36zdDgK8PbEHeXbR56YF24jwMpt3R1eHXQzJDMWS93FCzpvJpwTWd3GAVFuUfjoJdcnTMuVor51aX"

    private static let document = """
        {
          "@context": [
            "https://www.w3.org/ns/credentials/v2",
            "https://www.w3.org/ns/credentials/examples/v2"
          ],
          "id": "urn:uuid:58172aac-d8ba-11ed-83dd-0b3aef56cc33",
          "type": ["VerifiableCredential", "AlumniCredential"],
          "name": "Alumni Credential",
          "description": "A minimum viable example of an Alumni Credential.",
          "issuer": "https://vc.example/issuers/5678",
          "validFrom": "2023-01-01T00:00:00Z",
          "credentialSubject": {
            "id": "did:example:abcdefgh",
            "alumniOf": "The School of Examples"
          }
        }
        """

    private static func key() throws -> SigningKey {
        // Multikey: two bytes that name the kind, then the seed.
        let bytes = try #require(Base58.decode(secretKey.dropFirst()))
        #expect(Array(bytes.prefix(2)) == [0x80, 0x26])
        return try #require(SigningKey(seed: Array(bytes.dropFirst(2))))
    }

    private static func signed() throws -> SecuredDocument {
        let json = try JSONDocument(parsing: Array(document.utf8)).root.value
        let created = try #require(Instant("2023-02-24T23:36:38Z"))
        return try SecuredDocument(signing: json, with: key(), created: created)
    }

    @Test func `the keys of the example are one pair`() throws {
        #expect(try Self.key().verifyingKey.multibase == Self.publicKey)
    }

    @Test func `the example gets the proof that the standard gives`() throws {
        let secured = try Self.signed()
        #expect(
            secured.signature.hex
                == "407cd12654b33d718ecbb99179a1506daaa849450bf3fc523cce3e1c96f8b803"
                + "51da3f253d725c6f00b07c9e5448d50b3ef78012b9ab54255116d069c6dd2808")
        #expect(secured.json["proof"]?["proofValue"] == .string(Self.proofValue))
        #expect(
            Digest(of: try secured.proof.canonical()).hex
                == "66ab154f5c2890a140cb8388a22a160454f80575f6eae09e5a097cabe539a1db")
        #expect(
            Digest(of: try secured.document.canonical()).hex
                == "59b7cb6251b8991add1ce0bc83107e3db9dbbab5bd2c28f687db1a03abc92f19")
    }

    @Test func `the example verifies with the key its proof names, and with no other`() throws {
        let secured = try SecuredDocument(try Self.signed().json)
        #expect(secured.namedKey?.multibase == Self.publicKey)
        #expect(secured.isSigned(by: try Self.key().verifyingKey))
        let other = try #require(SigningKey(seed: [UInt8](repeating: 7, count: 32)))
        #expect(!secured.isSigned(by: other.verifyingKey))
    }
}
