/// Scores a practical part from all that was recorded for a candidate.
public struct PracticalScoring: Sendable {
    private let part: Part
    private let plan: PracticalPlan
    private let library: TaskLibrary

    /// Nil for a part that is no practical assessment.
    public init?(part: Part, library: TaskLibrary) {
        guard let plan = part.practical else { return nil }
        self.part = part
        self.plan = plan
        self.library = library
    }

    /// The result of the part, or what stands in its way.
    ///
    /// What somebody recorded who is not assigned (any more) does not count: recusals come first.
    public func result(of assessment: PracticalAssessment) -> (PartResult, [GradeGap]) {
        let assigned = Set(assessment.assessors)
        let counted = assessment.entries.filter { $0.assessor.map(assigned.contains) ?? true }
        let entries = Dictionary(grouping: counted, by: \.measure)
        let metrics = metrics(in: entries[nil] ?? [])
        var reasons: [Reason] = []
        var gaps = staffingGaps(assessment)
        var scored: [(measure: Measure, earned: Exact)] = []
        var isZero = false
        for measure in plan.measures {
            let outcome = MeasureScoring(
                measure: measure, pooling: plan.pooling, library: library,
                assessors: assessment.assessors, entries: entries[measure.id] ?? [],
                metrics: metrics, reports: assessment.feedbackReports
            ).outcome()
            reasons += outcome.reasons
            gaps += outcome.gaps
            isZero = isZero || outcome.zeroesPart
            if let earned = outcome.earned { scored.append((measure, earned)) }
        }
        let vetoes = vetoReasons(entries[nil] ?? [], of: assessment.assessors.count)
        reasons += vetoes
        if vetoes.contains(where: { $0.isMet == false }) { isZero = true }
        if isZero { reasons.append(.zeroed(part.id)) }
        let share = scored.map(\.earned).sum().divided(by: scored.map(\.measure.points).sum())
        if share == nil, gaps.isEmpty { gaps.append(.nothingAssessable(part.id)) }
        let result = PartResult(
            part: part.id, standing: .present, score: isZero ? 0 : share.map { $0 * 100 },
            reasons: reasons, shares: shares(scored), dimensions: dimensions(scored))
        return (result, gaps)
    }

    private func metrics(in entries: [MarkEntry]) -> [MetricID: [MetricValue]] {
        var metrics: [MetricID: [MetricValue]] = [:]
        for case .metric(let id, let value) in entries.map(\.record) {
            metrics[id, default: []].append(value)
        }
        return metrics
    }

    private func staffingGaps(_ assessment: PracticalAssessment) -> [GradeGap] {
        let count = assessment.assessors.count
        guard count < part.staffing.atLeast else { return [] }
        return [.tooFewAssessors(part.id, has: count, needs: part.staffing.atLeast)]
    }

    private func vetoReasons(_ entries: [MarkEntry], of count: Int) -> [Reason] {
        plan.vetoes.compactMap { veto in
            let raisedBy = entries.compactMap { entry -> OperatorName? in
                if case .veto(veto.id, raised: true) = entry.record { entry.assessor } else { nil }
            }
            guard !raisedBy.isEmpty else { return nil }
            let holds = plan.pooling.vetoes.holds(raisedBy.count, of: count)
            return .veto(veto.id, raisedBy: raisedBy.sorted(), of: count, holds: holds)
        }
    }

    private func shares(_ scored: [(measure: Measure, earned: Exact)]) -> [CompetencyShare] {
        var shares: [CompetencyShare.Subject: CompetencyShare] = [:]
        for (measure, earned) in scored {
            let subjects =
                measure.competencies.map { CompetencyShare.Subject.competency($0) }
                + measure.tags.map { CompetencyShare.Subject.tag($0) }
            for subject in subjects {
                shares[subject, default: CompetencyShare(subject, earned: 0, of: 0)]
                    .add(earned, of: measure.points)
            }
        }
        return shares.values.sorted { $0.subject < $1.subject }
    }

    private func dimensions(_ scored: [(measure: Measure, earned: Exact)]) -> [DimensionShare] {
        var shares: [DimensionID: DimensionShare] = [:]
        for (measure, earned) in scored {
            let id = measure.dimension
            var share = shares[id] ?? DimensionShare(id, earned: 0, of: 0)
            share.earned = share.earned + earned
            share.of = share.of + measure.points
            shares[id] = share
        }
        return shares.values.sorted { $0.dimension < $1.dimension }
    }
}
