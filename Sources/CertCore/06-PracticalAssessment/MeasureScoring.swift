/// Scores one measure from what the assigned assessors and systems recorded.
struct MeasureScoring {
    let measure: Measure
    let pooling: Pooling
    let library: TaskLibrary
    let assessors: [OperatorName]
    /// The entries of this measure.
    let entries: [MarkEntry]
    /// The metrics of the part, as often as they were recorded.
    let metrics: [MetricID: [MetricValue]]
    /// How many answers of each source there were when scores came out before.
    let reports: [MarkEntry.Subject: [Int]]

    struct Outcome {
        /// Out of the measure's points; nil where nothing could be assessed.
        var earned: Exact?
        var reasons: [Reason] = []
        var gaps: [GradeGap] = []
        /// A key skill under its share or a starred criterion missed: the part is zero.
        var zeroesPart = false
    }

    func outcome() -> Outcome {
        var outcome = Outcome()
        switch measure.source {
        case .checklist, .marks, .rubric, .deductions: addAssessors(to: &outcome)
        case .bands(let metric, let statistic, let bands):
            addBands(bands, metric, statistic, to: &outcome)
        case .feedback(let form, let conversion): addFeedback(form, conversion, to: &outcome)
        }
        addGates(to: &outcome)
        guard let earned = outcome.earned else { return outcome }
        outcome.reasons.insert(.measure(measure.id, earned: earned, of: measure.points), at: 0)
        addShares(earned, to: &outcome)
        addStarred(to: &outcome)
        return outcome
    }

    /// What a measure without any data does, as the scheme says.
    private func addMissing(_ gaps: [GradeGap], to outcome: inout Outcome) {
        switch measure.missing {
        case .excluded: outcome.reasons.append(.excluded(measure.id))
        case .zero: outcome.earned = 0
        case .incomplete: outcome.gaps += gaps
        }
    }

    // MARK: Assessors

    /// Each assessor's points after that assessor's deductions, pooled as the plan says.
    ///
    /// Where some have recorded and others not, the case waits for the others.
    private func addAssessors(to outcome: inout Outcome) {
        var marks: [Exact] = []
        var gaps: [GradeGap] = []
        for name in assessors {
            let record = AssessorRecord(measure, by: name, entries: entries, library: library)
            switch record.points {
            case .given(let points): marks.append(points.less(record.deducted))
            case .missing(let gap): gaps.append(gap)
            }
        }
        if entries.isEmpty { return addMissing(gaps, to: &outcome) }
        outcome.gaps += gaps
        guard let pooled = pooling.marks.combine(marks) else { return }
        outcome.earned = pooled.value
        let counted = Set(pooled.counted)
        let dropped = marks.indices.filter { !counted.contains($0) }.map { marks[$0] }
        outcome.reasons.append(
            .assessors(measure.id, marks: marks, dropped: dropped, result: pooled.value))
        outcome.reasons += deductions.map(\.reason)
    }

    /// What each deduction takes when the assessors' records become one, as far as it takes
    /// anything.
    private var deductions: [(points: Exact, reason: Reason)] {
        let records = assessors.map {
            AssessorRecord(measure, by: $0, entries: entries, library: library)
        }
        return measure.deductions.compactMap { use in
            let quantities = records.map { $0.quantity(of: use.id) ?? 0 }
            guard let quantity = pooling.marks.combine(quantities)?.value, quantity > 0,
                let points = pooling.marks.combine(quantities.map(use.rule.deduction(for:)))?.value
            else { return nil }
            return (
                points, .deduction(measure.id, use.id, quantity: quantity, points: points)
            )
        }
    }

    /// Points that no single assessor gives lose what all of them together deduct.
    private func earn(_ points: Exact, in outcome: inout Outcome) {
        let deductions = deductions
        outcome.earned = points.less(deductions.map(\.points))
        outcome.reasons += deductions.map(\.reason)
    }

    // MARK: Metrics

    private func addBands(
        _ bands: [ScoreBand], _ metric: MetricID, _ statistic: Statistic,
        to outcome: inout Outcome
    ) {
        let gate = Gate(.atLeast(0), over: statistic)
        let numbers = numbers(of: metric, under: gate)
        let values: [Exact] =
            switch pooling.metrics {
            case .mean: Aggregation.mean.combine(numbers).map { [$0.value] } ?? []
            case .median: Aggregation.median.combine(numbers).map { [$0.value] } ?? []
            case .worst: numbers
            }
        let points = values.map { value in
            bands.filter { value >= $0.atLeast }.max { $0.atLeast < $1.atLeast }?.points ?? 0
        }
        guard let worst = points.min() else {
            return addMissing([.missingMetric(measure.id, metric)], to: &outcome)
        }
        earn(worst, in: &outcome)
    }

    private func addGates(to outcome: inout Outcome) {
        for use in measure.gates {
            let observed = pooled(use.metric, under: use.gate)
            let result = use.gate.judge(observed)
            let gap = GradeGap.missingMetric(measure.id, use.metric)
            if case .notAssessable = result, use.missing == .incomplete,
                !outcome.gaps.contains(gap)
            {
                outcome.gaps.append(gap)
            }
            outcome.reasons.append(.gate(measure.id, use, observed: observed, result))
        }
    }

    /// One value of a metric: the only one recorded, or several pooled.
    private func pooled(_ metric: MetricID, under gate: Gate) -> MetricValue? {
        let values = metrics[metric] ?? []
        let numbers = numbers(of: metric, under: gate)
        guard values.count > 1, !numbers.isEmpty else { return values.first }
        return switch pooling.metrics {
        case .mean: Aggregation.mean.combine(numbers).map { .number($0.value) }
        case .median: Aggregation.median.combine(numbers).map { .number($0.value) }
        case .worst:
            Statistic.every.value(of: numbers, against: gate.bound).map { .number($0) }
        }
    }

    /// Each value as the one number a gate compares; those of no case are left out.
    private func numbers(of metric: MetricID, under gate: Gate) -> [Exact] {
        (metrics[metric] ?? []).compactMap { value in
            switch gate.judge(value) {
            case .met(let number), .notMet(let number): number
            case .notAssessable: nil
            }
        }
    }

    // MARK: Feedback

    private func addFeedback(
        _ id: FeedbackFormID, _ conversion: RatingConversion, to outcome: inout Outcome
    ) {
        let form = library.feedbackForm(id)
        let returns = (form?.sources ?? []).map { source in
            let ratings = entries.compactMap { entry -> Exact? in
                guard case .feedback(_, source.id, let answer) = entry.record else { return nil }
                return answer
            }
            let subject = MarkEntry.Subject.feedback(measure.id, source: source.id)
            return FeedbackReturns(
                source: source, ratings: ratings, reports: reports[subject] ?? [])
        }
        for one in returns where one.source.counts && one.reportable.isEmpty {
            outcome.reasons.append(
                .withheldSource(
                    measure.id, source: one.source.id, atLeast: one.source.atLeast))
        }
        guard let form, let mean = FeedbackAggregate(returns).total,
            let share = conversion.share(of: mean, on: form.scale)
        else { return addMissing([.noEntries(measure.id, assessor: nil)], to: &outcome) }
        earn(share * measure.points, in: &outcome)
    }

    // MARK: What a measure decides beyond its points

    private func addShares(_ earned: Exact, to outcome: inout Outcome) {
        guard let part = earned.divided(by: measure.points) else { return }
        let share = part * 100
        if let least = measure.floor {
            outcome.reasons.append(
                .measureFloor(measure.id, share: share, atLeast: least, isMet: share >= least))
        }
        if let least = measure.keySkillShare {
            let isMet = share >= least
            outcome.reasons.append(
                .keySkill(measure.id, share: share, atLeast: least, isMet: isMet))
            if !isMet { outcome.zeroesPart = true }
        }
    }

    /// A starred criterion that the assessors say was missed makes the part zero.
    private func addStarred(to outcome: inout Outcome) {
        guard case .checklist = measure.source else { return }
        let checklist = measure.task.flatMap(library.task)?.checklist ?? []
        for criterion in checklist where criterion.isStarred {
            let verdicts = entries.compactMap { entry -> Bool? in
                guard case .criterion(_, criterion.id, let done) = entry.record
                else { return nil }
                return done
            }
            let missed = verdicts.count { !$0 }
            guard missed > 0 else { continue }
            let isMet = !pooling.vetoes.holds(missed, of: verdicts.count)
            outcome.reasons.append(
                .starred(
                    measure.id, criterion.id, missedBy: missed, of: verdicts.count, isMet: isMet))
            if !isMet { outcome.zeroesPart = true }
        }
    }
}

extension Pooling.Vetoes {
    func holds(_ raised: Int, of count: Int) -> Bool {
        switch self {
        case .any: raised > 0
        case .majority: raised * 2 > count
        }
    }
}
