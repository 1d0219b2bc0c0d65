public import CertCore
import Seals
public import TextFormats

/// A form written down with all it follows from, so that whoever has bank and scheme can prove it:
/// `certify-form/1`.
public struct FormFile: Hashable, Sendable {
    public var scheme: SchemeID
    public var bank: BankID
    /// Algorithm, digest of the bank, part, seed and excluded items.
    public var request: FormRequest
    /// The digest of the blueprint it was drawn by.
    public var blueprint: FileDigest
    /// In the order shown.
    public var items: [ItemID]
    /// The form's own digest, which covers options and points as well.
    public var digest: FileDigest

    public init(
        scheme: SchemeID, bank: BankID, request: FormRequest, blueprint: FileDigest,
        items: [ItemID], digest: FileDigest
    ) {
        self.scheme = scheme
        self.bank = bank
        self.request = request
        self.blueprint = blueprint
        self.items = items
        self.digest = digest
    }
}

extension FormFile {
    public init(of form: Form, drawnFor request: FormRequest, from source: TheorySource) {
        self.init(
            scheme: source.scheme.id, bank: source.bank.id, request: request,
            blueprint: FormDrawing.digest(of: source.plan.blueprint),
            items: form.entries.map(\.item), digest: FormDrawing.digest(of: form))
    }

    public var json: JSON {
        [
            "format": "certify-form/1", "scheme": .string(scheme.text),
            "part": .string(request.part.text), "bank": .string(bank.text),
            "bankDigest": .string(request.bank.text), "blueprintDigest": .string(blueprint.text),
            "algorithm": .integer(Int64(request.algorithm)), "seed": .string(request.seed),
            "excluded": .array(request.excluded.map { .string($0.text) }),
            "items": .array(items.map { .string($0.text) }), "digest": .string(digest.text),
        ]
    }
}
