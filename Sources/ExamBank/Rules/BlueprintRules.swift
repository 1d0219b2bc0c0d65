import CertCore
import TextFormats

/// Whether the bank can fill every form of a theory part; tried as drawing does it.
enum BlueprintRules {
    static func remarks(on context: SchemeContext) -> [Remark] {
        context.parts.flatMap { part, index -> [Remark] in
            guard let plan = part.theory else { return [] }
            var remarks: [Remark] = []
            if plan.earliestSubmission > part.minutes {
                let place = context.node(ofPart: index, "theory", "earliestSubmissionMinutes")
                let fault = SchemeFault.submissionAfterEnd(
                    plan.earliestSubmission, minutes: part.minutes)
                remarks.append(context.remark(fault, at: place))
            }
            if let bank = context.banks[plan.bank]?.value,
                let cells = lackingCells(of: bank, plan)
            {
                let place = context.node(ofPart: index, "theory", "sections")
                remarks.append(context.remark(.infeasible(cells), at: place))
            }
            return remarks
        }
    }

    /// Missing weights and repeated sections are told elsewhere.
    private static func lackingCells(
        of bank: Bank, _ plan: TheoryPlan
    ) -> [DrawingFailure.Cell]? {
        do {
            _ = try FormDrawing(bank: bank, plan: plan)
            return nil
        } catch {
            if case .infeasible(let cells) = error { return cells }
            return nil
        }
    }
}
