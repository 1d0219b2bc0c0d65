import CertCore
import TextFormats

/// Whether each measure can be scored as it says.
enum MeasureRules {
    static func remarks(on context: SchemeContext) -> [Remark] {
        context.measures.flatMap { placed in
            source(of: placed, context) + deductions(of: placed, context)
                + gates(of: placed, context)
        }
    }

    private static func source(of placed: PlacedMeasure, _ context: SchemeContext) -> [Remark] {
        switch placed.measure.source {
        case .checklist where placed.measure.task == nil:
            [context.remark(.checklistWithoutTask, at: placed.place("source"))]
        case .deductions where placed.measure.deductions.isEmpty:
            [context.remark(.noDeductions, at: placed.place("source"))]
        default: []
        }
    }

    private static func deductions(
        of placed: PlacedMeasure, _ context: SchemeContext
    ) -> [Remark] {
        let places = Array(placed.place("deductions").elements)
        return zip(placed.measure.deductions, places).compactMap { use, place in
            guard let cap = use.rule.cap, cap < use.rule.points else { return nil }
            return context.remark(
                .capUnderUnit(cap: cap, points: use.rule.points), at: place["cap"] ?? place)
        }
    }

    /// An outside candidate has no records: what cannot be assessed is not a fail (DOMAIN.md §3).
    private static func gates(of placed: PlacedMeasure, _ context: SchemeContext) -> [Remark] {
        guard placed.measure.task == nil else { return [] }
        var measured: [MetricID] = []
        if case .bands(let metric, _, _) = placed.measure.source { measured.append(metric) }
        let places = Array(placed.place("gates").elements)
        return zip(placed.measure.gates, places).compactMap { use, place in
            guard use.missing == .fail, !measured.contains(use.metric) else { return nil }
            return context.remark(
                .gateWithoutData(use.metric), at: place["missing"] ?? place)
        }
    }
}
