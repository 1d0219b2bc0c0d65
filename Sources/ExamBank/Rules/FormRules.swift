import CertCore
import TextFormats

/// Whether a form's items are in its bank, and whether it follows from bank, blueprint and seed.
enum FormRules {
    static func remarks(
        on form: Document<FormFile>, _ prover: FormProver
    ) -> [Remark] {
        let unknown = prover.banks[form.value.bank].map { unknownItems(in: form, $0.value) } ?? []
        if !unknown.isEmpty { return unknown }
        do throws(FormDifference) {
            _ = try prover.prove(form.value)
            return []
        } catch {
            return remark(on: form, error).map { [$0] } ?? []
        }
    }

    private static func unknownItems(in form: Document<FormFile>, _ bank: BankFile) -> [Remark] {
        // One without an identifier may be any of them.
        guard bank.list.lost.isEmpty, bank.list.listed.allSatisfy({ $0.has(.id) }) else {
            return []
        }
        let ids = bank.list.listed.map(\.id)
        let known = Set(ids)
        var guesses = Guesses(among: ids)
        return zip(form.value.items, form["items"].elements).compactMap { id, place -> Remark? in
            if known.contains(id) { return nil }
            let close = guesses.nearest(to: id)
            let fault = FormFault.unknownItem(id, bank: bank.id, nearest: close)
            return form.remark(.form(fault), at: place)
        }
    }

    /// Files that are missing are told elsewhere, as for every kind of file.
    private static func remark(
        on form: Document<FormFile>, _ difference: FormDifference
    ) -> Remark? {
        switch difference {
        case .unknownScheme, .unknownBank: return nil
        case .otherBank: return form.remark(.form(.notDrawn(difference)), at: form["bank"])
        case .unknownPart(let part, _):
            return form.remark(
                .reference(.unknown(.part, part.text, nearest: nil)), at: form["part"])
        case .bankChanged:
            return form.remark(.form(.outdated(difference)), at: form["bankDigest"])
        case .blueprintChanged:
            return form.remark(.form(.outdated(difference)), at: form["blueprintDigest"])
        case .failure(.unusableSeed):
            return form.remark(.form(.notDrawn(difference)), at: form["seed"])
        case .failure(.unknownAlgorithm):
            return form.remark(.form(.notDrawn(difference)), at: form["algorithm"])
        // Why nothing can be drawn is told of the scheme.
        case .failure: return nil
        case .item(let place, _, _):
            return form.remark(
                .form(.notDrawn(difference)), at: form["items", .index(place)])
        case .digest: return form.remark(.form(.notDrawn(difference)), at: form["digest"])
        }
    }
}
