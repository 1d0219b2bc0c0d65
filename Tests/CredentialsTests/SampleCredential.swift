import CertCore
import Credentials
import Seals
import TextFormats
import Testing

/// A certificate of somebody who does not exist, signed.
enum SampleCredential {
    static let key = SigningKey(seed: [UInt8](repeating: 1, count: 32))!

    static func credential(_ change: (inout Credential) -> Void = { _ in }) -> Credential {
        var credential = Credential(
            title: Phrase(zh: "职业技能等级证书", en: "Vocational skill level certificate"),
            issuer: Credential.Issuer(
                name: Phrase(zh: "示范认定中心", en: "Model centre"), key: key.verifyingKey,
                offset: UTCOffset(minutes: 480)!),
            holder: Credential.Holder(
                name: "阿依古丽·买买提",
                document: IdentityDocument(.residentID, number: "11010519491231002X")),
            occupation: Occupation(
                code: "4-07-02-03", title: Phrase(zh: "客户服务管理员", en: "Customer-service agent"),
                direction: Phrase(zh: "热线", en: "hotline")),
            level: 4, number: "S000011000001264000123", serial: 123,
            issued: Day("2026-11-21")!, expires: Day("2029-11-20"),
            lookup: "https://example.org/certificates", isRehearsal: false)
        change(&credential)
        return credential
    }

    static func signed(
        _ credential: Credential = credential(), with key: SigningKey = key
    ) throws -> JSON {
        let created = try #require(Instant("2026-11-21T09:30:00Z"))
        return try SecuredDocument(signing: credential.json, with: key, created: created).json
    }

    static func check(
        _ json: JSON, trusting: VerifyingKey? = key.verifyingKey, on day: String = "2027-01-01"
    ) -> CredentialCheck {
        CredentialCheck(json, trusting: trusting) { _ in Day(day)! }
    }
}
