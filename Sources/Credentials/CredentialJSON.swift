import CertCore
public import TextFormats
import Seals

extension Credential {
    static let context = "https://www.w3.org/ns/credentials/v2"
    /// Names the members that the common context does not know.
    static let vocabulary = "urn:certify:credential:1#"
    static let types = ["VerifiableCredential", "VocationalSkillCertificate"]
    static let rehearsalMark = "演练/REHEARSAL"

    /// The credential as JSON without numbers, to be signed.
    public var json: JSON {
        var members: [JSON.Member] = [
            JSON.Member(
                "@context", [.string(Self.context), ["@vocab": .string(Self.vocabulary)]]),
            JSON.Member("id", .string(id)),
            JSON.Member("type", .array(Self.types.map { .string($0) })),
            JSON.Member("name", title.json),
            JSON.Member("issuer", ["id": .string(issuer.key.did), "name": issuer.name.json]),
            JSON.Member("validFrom", .string(validFrom)),
        ]
        if let validUntil { members.append(JSON.Member("validUntil", .string(validUntil))) }
        if isRehearsal { members.append(JSON.Member("rehearsal", .string(Self.rehearsalMark))) }
        members.append(JSON.Member("credentialSubject", subject))
        return .object(members)
    }

    /// A DID URL, so that two bodies with one number do not collide.
    private var id: String { "\(issuer.key.did)/certificates/\(number)" }

    private var validFrom: String {
        Instant(startOf: issued, at: issuer.offset).text(at: issuer.offset)
    }

    /// The last second of the last valid day.
    private var validUntil: String? {
        expires.map { day in
            let next = Instant(startOf: day.advanced(by: 1), at: issuer.offset)
            return Instant(milliseconds: next.milliseconds - 1_000).text(at: issuer.offset)
        }
    }

    private var subject: JSON {
        var certificate: [JSON.Member] = [
            JSON.Member("number", .string(number)), JSON.Member("serial", .string("\(serial)")),
            JSON.Member("replacement", .string("\(replacement)")),
            JSON.Member("issued", .string("\(issued)")),
        ]
        if let expires { certificate.append(JSON.Member("expires", .string("\(expires)"))) }
        if !lookup.isEmpty { certificate.append(JSON.Member("lookup", .string(lookup))) }
        var occupation: [JSON.Member] = [
            JSON.Member("code", .string(self.occupation.code)),
            JSON.Member("title", self.occupation.title.json),
        ]
        if let direction = self.occupation.direction {
            occupation.append(JSON.Member("direction", direction.json))
        }
        return [
            "name": .string(holder.name),
            "identityDocument": [
                "kind": .string(holder.document.kind.rawValue),
                "number": .string(holder.document.number),
            ],
            "occupation": .object(occupation), "level": .string("\(level)"),
            "certificate": .object(certificate),
        ]
    }
}

extension Phrase {
    /// A language map in the form of the data model: a value for each language.
    fileprivate var json: JSON {
        .array([
            ["@value": .string(zh), "@language": "zh"], ["@value": .string(en), "@language": "en"],
        ])
    }
}
