import CertCore
import TextFormats

/// Whether every score can be computed exactly, whatever the marks.
///
/// A score's denominator divides the product of those of everything that enters it. A scheme whose
/// product leaves less than 27 bits for the numerators is refused rather than trapped on later.
enum NumberRules {
    private static let limit = Int128(1) << 100
    /// The least common multiple of 1 to 15: so many assessors can be averaged over.
    private static let assessors: Int128 = 360_360
    /// Three sources of a feedback form with up to a hundred raters each.
    private static let raters: Int128 = 1_000_000

    static func remarks(on context: SchemeContext) -> [Remark] {
        let weights = multiple(context.scheme.parts.map(\.weight.denominator))
        let scores = multiple(context.scheme.parts.map { denominator(of: $0, context) })
        if let whole = product([weights, scores]), whole <= limit { return [] }
        return [context.remark(.numbersTooFine, at: context.document["parts"])]
    }

    private static func denominator(of part: Part, _ context: SchemeContext) -> Int128? {
        switch part.content {
        case .panel: return assessors
        case .theory(let plan):
            let sections = multiple(plan.blueprint.sections.map(\.points.denominator))
            let hasTyping = plan.blueprint.sections.contains { $0.type == .typing }
            return product([
                sections, plan.blueprint.total.numerator, assessors,
                hasTyping ? TypingTest.shares : 1,
            ])
        case .practical(let plan):
            let library = context.libraries[plan.library]?.value
            let shares = multiple(plan.measures.map { denominator(of: $0, library) })
            // Measures that are left out change the total, but never beyond this.
            let total = plan.measures.map(\.points).sum()
            return product([shares, total.numerator, assessors])
        }
    }

    private static func denominator(of measure: Measure, _ library: TaskLibrary?) -> Int128? {
        var factors: [Int128?] = [measure.points.denominator]
        switch measure.source {
        case .checklist:
            let checklist = measure.task.flatMap { library?.task($0)?.checklist } ?? []
            let total = checklist.map(\.points).sum()
            factors.append(total.numerator)
            factors.append(multiple(checklist.map(\.points.denominator)))
        case .rubric(let id, _): factors.append(library?.rubric(id)?.scale.steps ?? 1)
        case .feedback(let id, _):
            let form = library?.feedbackForm(id)
            factors.append(form?.scale.steps ?? 1)
            factors.append(raters)
            factors.append(multiple(form?.sources.map(\.weight.denominator) ?? []))
        case .bands(_, _, let bands): factors.append(multiple(bands.map(\.points.denominator)))
        case .deductions, .marks: break
        }
        let deductions = measure.deductions.map { use -> Int128? in
            // Prorated units divide by the unit's own numerator.
            product([use.rule.points.denominator, use.rule.unit.numerator])
        }
        factors.append(multiple(deductions))
        return product(factors)
    }

    /// The least common multiple; nil where it leaves the bounds, or one of them already had.
    private static func multiple(_ numbers: [Int128?]) -> Int128? {
        numbers.reduce(1) { common, number in
            guard let common, let number else { return nil }
            let divisor = Exact.commonDivisor(common, number)
            return product([common / divisor, number])
        }
    }

    private static func product(_ numbers: [Int128?]) -> Int128? {
        numbers.reduce(1) { whole, number in
            guard let whole, let number else { return nil }
            let (result, overflow) = whole.multipliedReportingOverflow(by: max(1, number))
            return overflow ? nil : result
        }
    }
}

extension RatingScale {
    /// What a share of the scale is divided by, by either conversion.
    fileprivate var steps: Int128 { Int128(highest) * Int128(highest - lowest) }
}
