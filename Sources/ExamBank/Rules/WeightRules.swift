import CertCore
import TextFormats

/// What must add up: weights of parts, points of measures and of forms.
enum WeightRules {
    /// Of a practical part's points; the rest is judged (DOMAIN.md §3).
    static let usualQuantitativeShare: ClosedRange<Exact> = 60...70

    static func remarks(on context: SchemeContext) -> [Remark] {
        weights(context) + context.parts.flatMap { points(of: $0.part, $0.index, context) }
    }

    private static func weights(_ context: SchemeContext) -> [Remark] {
        let sum = context.scheme.parts.map(\.weight).sum()
        let place = context.document["parts"]
        if sum == 100 { return [] }
        if sum != 0 { return [context.remark(.weightsSum(sum), at: place)] }
        switch context.scheme.decision {
        case .conjunctive: return []
        case .compensatory, .mixed:
            return [context.remark(.compositeWithoutWeights, at: context.document["decision"])]
        }
    }

    private static func points(
        of part: Part, _ index: Int, _ context: SchemeContext
    ) -> [Remark] {
        switch part.content {
        case .panel: return []
        case .theory(let plan):
            let (total, declared) = (plan.blueprint.total, plan.blueprint.declaredTotal)
            if total == declared { return [] }
            let place = context.node(ofPart: index, "theory", "sections")
            return [context.remark(.pointsSum(part.id, total, of: declared), at: place)]
        case .practical(let plan):
            let total = plan.measures.map(\.points).sum()
            let place = context.node(ofPart: index, "practical", "measures")
            if total != 100 {
                return [context.remark(.pointsSum(part.id, total, of: 100), at: place)]
            }
            let share = plan.measures.filter { $0.kind == .quantitative }.map(\.points).sum()
            if usualQuantitativeShare.contains(share) { return [] }
            return [context.remark(.quantitativeShare(part.id, share), at: place)]
        }
    }
}
