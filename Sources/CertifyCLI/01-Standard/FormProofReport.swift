import Authority
import CertCore
import ExamBank
import TextFormats
import Wording

/// What is told of the proof of a form, wherever the form was from.
struct FormProofReport {
    let request: FormRequest
    let scheme: String
    let bank: BankID
    let blueprint: FileDigest?
    let items: Int
    let digest: FileDigest
    /// Nil where the form is proved.
    let difference: FormDifference?

    init(of file: FormFile, _ difference: FormDifference?) {
        request = file.request
        scheme = file.scheme.text
        bank = file.bank
        blueprint = file.blueprint
        items = file.items.count
        digest = file.digest
        self.difference = difference
    }

    init(of proof: DrawnFormProof) {
        request = proof.drawn.request
        scheme = "\(proof.scheme.id) v\(proof.scheme.version)"
        bank = proof.bank
        blueprint = nil
        items = proof.drawn.items.count
        digest = proof.drawn.digest
        difference = proof.difference
    }

    var facts: [(Phrase, String)] {
        DrawnFormWords.facts(
            request, scheme: scheme, bank: bank, blueprint: blueprint, items: items,
            digest: digest)
    }

    var json: JSON {
        [
            "proved": .boolean(difference == nil),
            "difference": difference?.phrase.json ?? .null,
            "scheme": .string(scheme), "part": .string(request.part.text),
            "bank": .string(bank.text), "bankDigest": .string(request.bank.text),
            "blueprintDigest": blueprint.map { .string($0.text) } ?? .null,
            "algorithm": .integer(Int64(request.algorithm)), "seed": .string(request.seed),
            "excluded": .integer(Int64(request.excluded.count)), "items": .integer(Int64(items)),
            "digest": .string(digest.text),
        ]
    }
}
