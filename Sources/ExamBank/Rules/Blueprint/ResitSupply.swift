import CertCore

/// How many forms without a common item the bank supports, and whether resits need more.
enum ResitSupply {
    /// Where the scheme sets no limit, there is a resit at least.
    private static let usualAttempts = 2

    static func remarks(on context: SchemeContext) -> [Remark] {
        let attempts = context.scheme.resit.maximumAttempts ?? usualAttempts
        guard attempts > 1 else { return [] }
        return context.theoryParts.compactMap { theory in
            guard let drawing = try? FormDrawing(bank: theory.bank.value.bank, plan: theory.plan)
            else { return nil }
            let supply = drawing.supply()
            let fault: SupplyFault =
                supply.forms < attempts
                ? .resitRepeats(theory.part.id, supply, attempts: attempts)
                : .disjointForms(theory.part.id, supply)
            return context.remark(
                .supply(fault), at: context.node(ofPart: theory.index, "theory", "bank"))
        }
    }
}
