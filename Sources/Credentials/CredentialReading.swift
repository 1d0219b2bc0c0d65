import CertCore
import Seals
public import TextFormats

extension Credential {
    /// Reads a credential of this program, its proof left out.
    ///
    /// Strict by a simple rule: what is read, written again, must be the document that was given.
    /// So there is nothing in it that this program would not show.
    public init(reading document: JSON) throws(CredentialProblem) {
        let root = Members(document)
        let issuer = try root.members("issuer")
        let subject = try root.members("credentialSubject")
        let paper = try subject.members("identityDocument")
        let occupation = try subject.members("occupation")
        let certificate = try subject.members("certificate")
        self.init(
            title: try root.phrase("name"),
            issuer: Issuer(
                name: try issuer.phrase("name"),
                key: try issuer.value("id") { VerifyingKey(did: $0) },
                offset: try root.value("validFrom", Self.offset)),
            holder: Holder(
                name: try subject.text("name"),
                document: IdentityDocument(
                    try paper.value("kind") { IdentityDocument.Kind(rawValue: $0) },
                    number: try paper.text("number"))),
            occupation: Occupation(
                code: try occupation.text("code"), title: try occupation.phrase("title"),
                direction: try occupation.has("direction") ? occupation.phrase("direction") : nil),
            level: try subject.value("level") { Int($0) },
            number: try certificate.text("number"),
            serial: try certificate.value("serial") { Int($0) },
            replacement: try certificate.value("replacement") { Int($0) },
            issued: try certificate.value("issued") { Day($0) },
            expires: try certificate.has("expires")
                ? certificate.value("expires") { Day($0) } : nil,
            lookup: try certificate.has("lookup") ? certificate.text("lookup") : "",
            isRehearsal: root.has("rehearsal"))
        guard let one = try? json.canonical(), let other = try? document.canonical(), one == other
        else { throw .altered }
    }

    /// The offset at the end of "2026-11-21T00:00:00+08:00".
    private static func offset(_ text: String) -> UTCOffset? {
        guard text.utf8.count > 19 else { return nil }
        return UTCOffset(String(text.dropFirst(19)))
    }
}

/// Why a document is not a certificate of this program.
public enum CredentialProblem: Error, Hashable, Sendable {
    /// Missing, or not of the form it takes.
    case member([String])
    /// It says more than, or something else than, its members mean.
    case altered
}

/// The members of an object, read by their names.
private struct Members {
    let json: JSON
    let path: [String]

    init(_ json: JSON, at path: [String] = []) {
        self.json = json
        self.path = path
    }

    func has(_ name: String) -> Bool { json[name] != nil }

    func members(_ name: String) throws(CredentialProblem) -> Members {
        guard let inner = json[name], case .object = inner else { throw .member(path + [name]) }
        return Members(inner, at: path + [name])
    }

    func text(_ name: String) throws(CredentialProblem) -> String {
        guard case .string(let text)? = json[name] else { throw .member(path + [name]) }
        return text
    }

    func value<Value>(
        _ name: String, _ parse: (String) -> Value?
    ) throws(CredentialProblem) -> Value {
        guard let value = parse(try text(name)) else { throw .member(path + [name]) }
        return value
    }

    /// Both languages, in their order.
    func phrase(_ name: String) throws(CredentialProblem) -> Phrase {
        guard case .array(let values)? = json[name], values.count == 2,
            case .string(let zh)? = values[0]["@value"],
            case .string(let en)? = values[1]["@value"]
        else { throw .member(path + [name]) }
        return Phrase(zh: zh, en: en)
    }
}
