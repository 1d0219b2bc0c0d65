extension MarkEntry {
    /// What is wrong with the entry under a plan; nil if it can be recorded.
    public func problem(in plan: PracticalPlan, library: TaskLibrary) -> MarkEntryProblem? {
        switch record {
        case .metric(let metric, let value):
            if plan.measures.contains(where: { $0.metrics.contains(metric) }) {
                return value.problem
            }
            return .unknownMetric(metric, known: plan.metrics)
        case .veto(let veto, let isRaised):
            guard plan.vetoes.contains(where: { $0.id == veto }) else {
                return .unknownVeto(veto, known: plan.vetoes.map(\.id))
            }
            if assessor == nil { return .assessorMissing }
            return isRaised ? missingEvidence : nil
        case .criterion(let id, _, _), .rating(let id, _), .marks(let id, _),
            .deduction(let id, _, _), .feedback(let id, _, _):
            guard let measure = plan.measures.first(where: { $0.id == id }) else {
                return .unknownMeasure(id, known: plan.measures.map(\.id))
            }
            return problem(under: measure, library: library)
        }
    }

    private var missingEvidence: MarkEntryProblem? {
        evidence == nil ? .evidenceMissing : nil
    }

    private func problem(under measure: Measure, library: TaskLibrary) -> MarkEntryProblem? {
        switch (record, measure.source) {
        case (.deduction(_, let id, let quantity), _):
            guard measure.deductions.contains(where: { $0.id == id }) else {
                return .unknownDeduction(id, known: measure.deductions.map(\.id))
            }
            let range = MetricValue.range
            if !range.contains(quantity) { return .outOfRange(quantity, range) }
            return quantity == 0 ? nil : missingEvidence
        case (.criterion(_, let id, _), .checklist):
            let checklist = measure.task.flatMap(library.task)?.checklist ?? []
            guard checklist.contains(where: { $0.id == id }) else {
                return .unknownCriterion(id, known: checklist.map(\.id))
            }
            return assessor == nil ? .assessorMissing : nil
        case (.rating(_, let rating), .rubric(let rubric, _)):
            guard let scale = library.rubric(rubric)?.scale else { return .wrongSource(measure.id) }
            if !scale.contains(Exact(rating)) { return .outOfRange(Exact(rating), scale.range) }
            return assessor == nil ? .assessorMissing : missingEvidence
        case (.marks(_, let marks), .marks):
            let range = 0...measure.points
            if !range.contains(marks) { return .outOfRange(marks, range) }
            return assessor == nil ? .assessorMissing : nil
        case (.feedback(_, let source, let answer), .feedback(let id, _)):
            guard let form = library.feedbackForm(id) else { return .wrongSource(measure.id) }
            guard form.sources.contains(where: { $0.id == source }) else {
                return .unknownSource(source, known: form.sources.map(\.id))
            }
            return form.scale.contains(answer) ? nil : .outOfRange(answer, form.scale.range)
        default: return .wrongSource(measure.id)
        }
    }
}

extension Measure {
    /// The metrics its gates and bands look at.
    public var metrics: [MetricID] {
        var metrics = gates.map(\.metric)
        if case .bands(let metric, _, _) = source, !metrics.contains(metric) {
            metrics.append(metric)
        }
        return metrics
    }
}

extension PracticalPlan {
    /// Every metric that a measure looks at, once.
    public var metrics: [MetricID] {
        var metrics: [MetricID] = []
        for metric in measures.flatMap(\.metrics) where !metrics.contains(metric) {
            metrics.append(metric)
        }
        return metrics
    }
}

extension MetricValue {
    /// What a count, a time or a speed may be.
    static let range: ClosedRange<Exact> = 0...1_000_000_000

    var problem: MarkEntryProblem? {
        switch self {
        case .number(let value):
            return Self.range.contains(value) ? nil : .outOfRange(value, Self.range)
        case .ratio(let hits, let cases):
            return hits >= 0 && hits <= cases ? nil : .impossibleRatio(hits, of: cases)
        case .list(let values):
            let outside = values.first { !Self.range.contains($0) }
            return outside.map { .outOfRange($0, Self.range) }
        }
    }
}

extension RatingScale {
    public var range: ClosedRange<Exact> { Exact(lowest)...Exact(highest) }
}
