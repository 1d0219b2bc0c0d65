public import CertCore

/// What a scheme gets from a bank.
public struct TheoryProspect: Hashable, Sendable {
    public var scheme: SchemeID
    public var part: PartID
    public var cut: Exact
    /// Nil where not even one form can be drawn.
    public var supply: FormSupply?
    /// What guessing brings, out of 100.
    public var guessed: Exact?
    /// The share of its points that a form brings by its items' difficulties.
    public var facility: Exact?
    public var targetFacility: Exact
}

extension Catalogue {
    /// What each theory part that draws from a bank gets from it.
    public func prospects(of bank: BankID) -> [TheoryProspect] {
        guard let items = self.bank(bank) else { return [] }
        return schemeIDs.compactMap { schemes[$0] }.filter(\.isComplete).flatMap { document in
            document.value.scheme.parts.compactMap { part -> TheoryProspect? in
                guard let plan = part.theory, plan.bank == bank else { return nil }
                let expected = ExpectedScore(items, plan.blueprint)
                return TheoryProspect(
                    scheme: document.value.scheme.id, part: part.id, cut: part.cut,
                    supply: (try? FormDrawing(bank: items, plan: plan))?.supply(),
                    guessed: expected?.guessed(under: plan).map { $0 * 100 },
                    facility: expected?.share {
                        DifficultyTarget.facility(ofDifficulty: $0.difficulty)
                    },
                    targetFacility: plan.blueprint.targetFacility)
            }
        }
    }
}
