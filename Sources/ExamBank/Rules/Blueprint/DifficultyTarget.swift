import CertCore
import TextFormats

/// Whether a form is as hard as it is meant to be: the mean facility that the items' difficulties
/// promise, each by its points, against the target.
enum DifficultyTarget {
    /// From .90 for 1, very easy, to .40 for 5, very hard; .65 in the middle (DOMAIN.md §5).
    static func facility(ofDifficulty difficulty: Int) -> Exact {
        Exact(1025 - 125 * difficulty, over: 1000)
    }

    static func remarks(on context: SchemeContext) -> [Remark] {
        context.theoryParts.compactMap { theory in
            let target = theory.plan.blueprint.targetFacility
            guard let expected = ExpectedScore(theory.bank.value.bank, theory.plan.blueprint),
                let facility = expected.share({ Self.facility(ofDifficulty: $0.difficulty) }),
                (facility - target).magnitude > context.thresholds.facilityMargin
            else { return nil }
            let place = context.node(ofPart: theory.index, "theory")
            let fault = SupplyFault.facility(theory.part.id, expected: facility, target: target)
            return context.remark(
                .supply(fault), at: place["targetFacility"] ?? place["bank"] ?? place)
        }
    }
}
