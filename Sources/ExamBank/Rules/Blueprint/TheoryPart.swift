import CertCore

/// A theory part beside the bank it draws from.
struct TheoryPart {
    let part: Part
    /// Its place in the scheme.
    let index: Int
    let plan: TheoryPlan
    let bank: Document<BankFile>
}

extension SchemeContext {
    /// The theory parts whose banks are there.
    var theoryParts: [TheoryPart] {
        parts.compactMap { part, index in
            guard let plan = part.theory, let bank = banks[plan.bank] else { return nil }
            return TheoryPart(part: part, index: index, plan: plan, bank: bank)
        }
    }
}
