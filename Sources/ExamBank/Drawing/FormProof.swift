public import CertCore

/// The first thing in which a form differs from what is drawn for its request.
public enum FormDifference: Error, Hashable, Sendable {
    case unknownScheme(SchemeID)
    case unknownPart(PartID, of: SchemeID)
    /// There is no bank of that name without errors.
    case unknownBank(BankID)
    /// The part draws from another bank.
    case otherBank(BankID, draws: BankID)
    /// The bank is not the one it was drawn from.
    case bankChanged(BankID, was: FileDigest, is: FileDigest)
    case blueprintChanged(PartID, was: FileDigest, is: FileDigest)
    /// Nothing can be drawn at all.
    case failure(DrawingFailure)
    /// At this place, from 0, another item is drawn; nil where one of them has ended.
    case item(at: Int, drawn: ItemID?, has: ItemID?)
    /// The items are those drawn, but not the order of options, or the points.
    case digest(drawn: FileDigest, has: FileDigest)
}

extension FormFile {
    /// Draws the request again; throws where something else comes out.
    public func prove(with drawing: FormDrawing) throws(FormDifference) {
        let form: Form
        do throws(DrawingFailure) {
            form = try drawing.draw(request)
        } catch {
            throw .failure(error)
        }
        try Self.compare(form, items: items, digest: digest)
    }

    /// Throws the first difference between a form and what is known of one.
    public static func compare(
        _ form: Form, items: [ItemID], digest: FileDigest
    ) throws(FormDifference) {
        let drawn = form.entries.map(\.item)
        let differs = (0..<max(drawn.count, items.count)).first { place in
            place >= drawn.count || place >= items.count || drawn[place] != items[place]
        }
        if let differs {
            throw .item(
                at: differs, drawn: differs < drawn.count ? drawn[differs] : nil,
                has: differs < items.count ? items[differs] : nil)
        }
        let own = FormDrawing.digest(of: form)
        if own != digest { throw .digest(drawn: own, has: digest) }
    }
}

extension Catalogue {
    /// Proves a form from the bank and scheme among the files; throws where it does not follow.
    public func prove(_ file: FormFile) throws(FormDifference) -> TheorySource {
        try FormProver(schemes: schemes, banks: banks).prove(file)
    }

    /// The form in a file, if it could be read whole.
    public func form(at path: String) -> FormFile? {
        forms.first { $0.path == path && $0.isComplete }?.value
    }
}

/// Proves forms from the schemes and banks at hand.
struct FormProver {
    let schemes: [SchemeID: Document<SchemeFile>]
    let banks: [BankID: Document<BankFile>]

    func prove(_ file: FormFile) throws(FormDifference) -> TheorySource {
        guard let scheme = schemes[file.scheme], scheme.isComplete else {
            throw .unknownScheme(file.scheme)
        }
        guard let part = scheme.value.scheme.part(file.request.part), let plan = part.theory else {
            throw .unknownPart(file.request.part, of: file.scheme)
        }
        guard let bank = banks[file.bank] else { throw .unknownBank(file.bank) }
        guard plan.bank == file.bank else { throw .otherBank(file.bank, draws: plan.bank) }
        guard bank.isComplete else { throw .unknownBank(file.bank) }
        let digest = bank.contentDigest
        if digest != file.request.bank {
            throw .bankChanged(file.bank, was: file.request.bank, is: digest)
        }
        let blueprint = FormDrawing.digest(of: plan.blueprint)
        if blueprint != file.blueprint {
            throw .blueprintChanged(part.id, was: file.blueprint, is: blueprint)
        }
        let drawing: FormDrawing
        do throws(DrawingFailure) {
            drawing = try FormDrawing(bank: bank.value.bank, plan: plan)
        } catch {
            throw .failure(error)
        }
        try file.prove(with: drawing)
        return TheorySource(
            scheme: scheme.value.scheme, part: part, plan: plan, bank: bank.value.bank,
            bankDigest: digest)
    }
}
