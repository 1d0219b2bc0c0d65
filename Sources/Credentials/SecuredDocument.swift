public import CertCore
public import Seals
public import TextFormats

/// A JSON document with one Data Integrity proof of the cryptosuite `eddsa-jcs-2022` (W3C Data
/// Integrity EdDSA Cryptosuites 1.0, §3.3).
///
/// What is signed is SHA-256 of the canonical proof without its value, followed by SHA-256 of the
/// canonical document without its proof: white space and the order of members do not matter,
/// everything else does.
public struct SecuredDocument: Hashable, Sendable {
    public static let proofType = "DataIntegrityProof"
    public static let cryptosuite = "eddsa-jcs-2022"
    public static let purpose = "assertionMethod"

    /// Without its proof.
    public let document: JSON
    /// Without its value.
    public let proof: JSON
    public let signature: Signature

    /// Signs a document that holds no numbers and no proof yet, as the key's own `did:key`.
    public init(
        signing document: JSON, with key: SigningKey, created: Instant
    ) throws(ProofProblem) {
        var members: [JSON.Member] = []
        if let context = document["@context"] { members.append(JSON.Member("@context", context)) }
        members += [
            JSON.Member("type", .string(Self.proofType)),
            JSON.Member("cryptosuite", .string(Self.cryptosuite)),
            JSON.Member("created", .string(Self.seconds(of: created).text())),
            JSON.Member("verificationMethod", .string(key.verifyingKey.verificationMethod)),
            JSON.Member("proofPurpose", .string(Self.purpose)),
        ]
        self.document = document
        proof = .object(members)
        signature = key.sign(try Self.hashData(document: document, proof: proof))
    }

    /// Takes a document with its proof apart; whether the signature is right is not asked yet.
    public init(_ secured: JSON) throws(ProofProblem) {
        if let path = secured.firstNumber { throw .number(at: path) }
        guard case .object(let members) = secured, let whole = secured["proof"] else {
            throw .noProof
        }
        guard case .object(let proof) = whole else { throw .severalProofs }
        for (name, wanted) in Self.fixed where whole[name] != .string(wanted) {
            throw .unexpected(member: name, wanted: wanted)
        }
        for member in proof where !Self.proofMembers.contains(member.name) {
            throw .unknown(member: member.name)
        }
        guard case .string(let value)? = whole["proofValue"],
            let signature = Signature(multibase: value)
        else { throw .badSignature }
        document = .object(members.filter { $0.name != "proof" })
        // Stricter than the suite, which lets a document have more contexts than its proof: a
        // further context could change what the members mean.
        guard whole["@context"] == document["@context"] else { throw .otherContext }
        self.proof = .object(proof.filter { $0.name != "proofValue" })
        self.signature = signature
    }

    /// A member that is not understood could limit the proof, such as an expiry of its own.
    private static let proofMembers: Set = [
        "@context", "type", "cryptosuite", "created", "verificationMethod", "proofPurpose",
        "proofValue",
    ]

    private static let fixed = [
        ("type", proofType), ("cryptosuite", cryptosuite), ("proofPurpose", purpose),
    ]

    /// The document with its proof, as it is handed out.
    public var json: JSON {
        guard case .object(let members) = document, case .object(let proof) = proof else {
            return document
        }
        let value = JSON.Member("proofValue", .string(signature.multibase))
        return .object(members + [JSON.Member("proof", .object(proof + [value]))])
    }

    /// What the proof says it can be verified with: a DID URL.
    public var verificationMethod: String? {
        if case .string(let method)? = proof["verificationMethod"] { method } else { nil }
    }

    /// The key that the proof's `did:key` names; nil for other kinds of identifiers.
    public var namedKey: VerifyingKey? {
        guard let method = verificationMethod,
            let mark = method.firstIndex(of: "#"),
            let key = VerifyingKey(did: method[..<mark]), method == key.verificationMethod
        else { return nil }
        return key
    }

    public func isSigned(by key: VerifyingKey) -> Bool {
        guard let message = try? Self.hashData(document: document, proof: proof) else {
            return false
        }
        return key.verify(signature, of: message)
    }

    static func hashData(document: JSON, proof: JSON) throws(ProofProblem) -> [UInt8] {
        try digest(proof) + digest(document)
    }

    private static func digest(_ json: JSON) throws(ProofProblem) -> [UInt8] {
        if let path = json.firstNumber { throw .number(at: path) }
        do throws(JSONCanonicalError) {
            return Digest(of: try json.canonical()).bytes
        } catch {
            throw .notCanonical(error)
        }
    }

    private static func seconds(of instant: Instant) -> Instant {
        Instant(milliseconds: instant.milliseconds - instant.milliseconds % 1_000)
    }
}

/// Why a document is not one that is secured in the way known here.
public enum ProofProblem: Error, Hashable, Sendable {
    case noProof
    case severalProofs
    case unexpected(member: String, wanted: String)
    case unknown(member: String)
    case badSignature
    /// The proof and the document have different contexts.
    case otherContext
    /// Readers disagree about numbers, so a signed document has none.
    case number(at: [String])
    case notCanonical(JSONCanonicalError)
}

extension JSON {
    /// The place of the first number in the value.
    var firstNumber: [String]? {
        switch self {
        case .integer, .number: return []
        case .string, .boolean, .null: return nil
        case .object(let members):
            for member in members {
                if let path = member.value.firstNumber { return [member.name] + path }
            }
        case .array(let elements):
            for (index, element) in elements.enumerated() {
                if let path = element.firstNumber { return [String(index)] + path }
            }
        }
        return nil
    }
}
