import CertCore
import TextFormats

/// What nobody could reach, however good: cuts and floors above the most that can be had, gates
/// that contradict each other, bands that are never looked at.
enum ReachRules {
    static func remarks(on context: SchemeContext) -> [Remark] {
        context.parts.flatMap { bounds(of: $0.part, $0.index, context) }
            + composite(context)
            + context.measures.flatMap { bands(of: $0, context) }
            + context.parts.flatMap { gates(of: $0.part, $0.index, context) }
    }

    /// The most that the part's score can be.
    private static func most(of part: Part) -> Exact {
        guard let plan = part.practical else { return 100 }
        let possible = plan.measures.map(\.points).sum()
        // What the points are out of is told, and has to be known first.
        guard possible == 100 else { return 100 }
        return plan.measures.map(\.most).sum().divided(by: possible).map { $0 * 100 } ?? 100
    }

    private static func bounds(
        of part: Part, _ index: Int, _ context: SchemeContext
    ) -> [Remark] {
        let most = most(of: part)
        var bounds: [(name: PathStep, value: Exact)] = []
        if case .conjunctive = context.scheme.decision { bounds.append(("cut", part.cut)) }
        if let floor = part.floor { bounds.append(("floor", floor)) }
        return bounds.filter { $0.value > most }.map { bound in
            context.remark(
                .unreachable(bound.value, most: most), at: context.node(ofPart: index, bound.name))
        }
    }

    private static func composite(_ context: SchemeContext) -> [Remark] {
        let scheme = context.scheme
        switch scheme.decision {
        case .conjunctive: return []
        case .compensatory(let cut), .mixed(let cut):
            let sum = scheme.parts.map { $0.weight * most(of: $0) }.sum()
            let weights = scheme.parts.map(\.weight).sum()
            guard let most = sum.divided(by: weights), cut > most else { return [] }
            let place = context.document["decision", "cut"]
            return [context.remark(.unreachable(cut, most: most), at: place)]
        }
    }

    /// The first band whose bound is reached counts, so bounds go down, and points with them.
    private static func bands(of placed: PlacedMeasure, _ context: SchemeContext) -> [Remark] {
        guard case .bands(_, _, let bands) = placed.measure.source else { return [] }
        let places = placed.node["source"]?["bands"].map { Array($0.elements) } ?? []
        var remarks: [Remark] = []
        var points = placed.measure.points
        for (index, (band, place)) in zip(bands, places).enumerated() {
            if index > 0, band.atLeast >= bands[index - 1].atLeast {
                let bound = place["atLeast"] ?? place
                remarks.append(
                    context.remark(.bandNeverReached(atLeast: band.atLeast), at: bound))
            }
            if band.points > points {
                remarks.append(
                    context.remark(
                        .bandPoints(band.points, most: points), at: place["points"] ?? place))
            }
            points = min(points, band.points)
        }
        return remarks
    }

    /// All gates of a part look at the same value of a metric.
    private static func gates(
        of part: Part, _ index: Int, _ context: SchemeContext
    ) -> [Remark] {
        var least: [MetricID: Exact] = [:]
        var most: [MetricID: Exact] = [:]
        var remarks: [Remark] = []
        for (number, measure) in part.measures.enumerated() {
            for (gateNumber, use) in measure.gates.enumerated() {
                switch use.gate.bound {
                case .atLeast(let bound): least[use.metric] = max(least[use.metric] ?? bound, bound)
                case .atMost(let bound): most[use.metric] = min(most[use.metric] ?? bound, bound)
                }
                guard let low = least[use.metric], let high = most[use.metric], low > high
                else { continue }
                let place = context.node(
                    ofPart: index, "practical", "measures", .index(number), "gates",
                    .index(gateNumber))
                remarks.append(context.remark(.contradictoryGates(use.metric), at: place))
            }
        }
        return remarks
    }
}

extension Measure {
    /// The most it can bring: with bands, what the best of them gives.
    var most: Exact {
        guard case .bands(_, _, let bands) = source else { return points }
        return min(points, bands.map(\.points).max() ?? 0)
    }
}
