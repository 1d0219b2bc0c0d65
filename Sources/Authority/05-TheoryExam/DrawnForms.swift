public import CertCore
public import ExamBank
import Ledger

/// Whether a form that was drawn for a case is what its recorded request gives.
public struct DrawnFormProof: Sendable {
    public var scheme: SchemeReference
    public var bank: BankID
    public var drawn: DrawnForm
    /// Nil where it is.
    public var difference: FormDifference?
}

extension View {
    /// Draws the forms of a case again.
    public func proofs(of id: CaseID) throws -> [DrawnFormProof] {
        let caseFile = try caseFile(id, .outline)
        let standard = try standard(caseFile.scheme)
        return standard.scheme.parts.compactMap { part in
            guard let plan = part.theory, let drawn = caseFile.theory[part.id]?.form else {
                return nil
            }
            return DrawnFormProof(
                scheme: caseFile.scheme, bank: plan.bank, drawn: drawn,
                difference: difference(of: drawn, plan, standard))
        }
    }

    private func difference(
        of drawn: DrawnForm, _ plan: TheoryPlan, _ standard: Standard
    ) -> FormDifference? {
        guard let bank = standard.banks[plan.bank], let digest = standard.bankDigests[plan.bank]
        else { return .unknownBank(plan.bank) }
        if digest != drawn.request.bank {
            return .bankChanged(plan.bank, was: drawn.request.bank, is: digest)
        }
        do throws(DrawingFailure) {
            let form = try FormDrawing.draw(request: drawn.request, bank: bank, plan: plan)
            do throws(FormDifference) {
                try FormFile.compare(form, items: drawn.items, digest: drawn.digest)
                return nil
            } catch {
                return error
            }
        } catch {
            return .failure(error)
        }
    }

    /// How often the items of each bank stand in forms, over all cases.
    public func exposures() throws -> [BankID: BankExposure] {
        var exposures: [BankID: BankExposure] = [:]
        var plans: [FileDigest: [PartID: BankID]] = [:]
        for caseFile in try caseFiles(CaseFilter(), .outline) {
            for (part, exam) in caseFile.theory {
                guard let form = exam.form else { continue }
                let banks = try plans[caseFile.scheme.digest] ?? banks(of: caseFile.scheme)
                plans[caseFile.scheme.digest] = banks
                guard let bank = banks[part] else { continue }
                exposures[bank, default: BankExposure()].add(form.items)
            }
        }
        return exposures
    }

    private func banks(of reference: SchemeReference) throws -> [PartID: BankID] {
        let parts = try standard(reference).scheme.parts
        return Dictionary(
            parts.compactMap { part in part.theory.map { (part.id, $0.bank) } }
        ) { first, _ in first }
    }
}
