/// Scores one measure from what several assessors recorded.
struct MeasureScoring {
    let measure: Measure
    let pooling: Pooling
    let library: TaskLibrary
    let assessors: [OperatorName]
    let entries: [MarkEntry]

    struct Outcome {
        /// Out of the measure's points; nil where nothing could be assessed.
        var earned: Exact?
        var reasons: [Reason]
        var gaps: [GradeGap]
        /// A key skill under its share or a starred criterion missed: the part is zero.
        var zeroesPart = false
    }

    func outcome() -> Outcome {
        var outcome = Outcome(earned: nil, reasons: [], gaps: [])
        switch measure.source {
        case .checklist, .marks, .rubric, .deductions:
            addAssessors(to: &outcome)
        case .bands(let metric, let statistic, let bands):
            let gate = Gate(.atLeast(0), over: statistic)
            switch gate.judge(pooled(metric, against: .atLeast(0))) {
            case .met(let value), .notMet(let value):
                outcome.earned = bands.first { value >= $0.atLeast }?.points ?? 0
            case .notAssessable: addMissing([.missingMetric(measure.id, metric)], to: &outcome)
            }
        case .feedback(let form, let conversion):
            addFeedback(form, conversion, to: &outcome)
        }
        addGates(to: &outcome)
        guard let earned = outcome.earned else { return outcome }
        outcome.reasons.insert(
            .measure(measure.id, earned: earned, of: measure.points), at: 0)
        addKeySkill(earned, to: &outcome)
        addStarred(to: &outcome)
        return outcome
    }

    /// Each assessor's points after that assessor's deductions, pooled as the plan says.
    private func addAssessors(to outcome: inout Outcome) {
        var marks: [Exact] = []
        var missing: [GradeGap] = []
        for name in assessors {
            guard let given = points(by: name) else {
                missing.append(.noEntries(measure.id, assessor: name))
                continue
            }
            let deducted = measure.deductions.map { use in
                use.rule.deduction(for: quantity(of: use.id, by: name))
            }
            marks.append(given.less(deducted))
        }
        guard missing.isEmpty, let pooled = pooling.marks.combine(marks) else {
            return addMissing(missing, to: &outcome)
        }
        outcome.earned = pooled.value
        let counted = Set(pooled.counted)
        let dropped = marks.indices.filter { !counted.contains($0) }.map { marks[$0] }
        outcome.reasons.append(
            .assessors(measure.id, marks: marks, dropped: dropped, result: pooled.value))
        addDeductions(to: &outcome)
    }

    private func points(by name: OperatorName) -> Exact? {
        switch measure.source {
        case .deductions: return measure.points
        case .marks:
            return own(name).lazy.compactMap { entry in
                if case .marks(_, let marks) = entry.record { marks } else { nil }
            }.first
        case .rubric(let rubric, let conversion):
            guard let scale = library.rubric(rubric)?.scale else { return nil }
            let rating = own(name).lazy.compactMap { entry -> Exact? in
                if case .rating(_, let rating) = entry.record { Exact(rating) } else { nil }
            }.first
            return rating.flatMap { conversion.share(of: $0, on: scale) }
                .map { $0 * measure.points }
        case .checklist: return checklistPoints(by: name)
        case .bands, .feedback: return nil
        }
    }

    private func checklistPoints(by name: OperatorName) -> Exact? {
        guard let checklist = measure.task.flatMap(library.task)?.checklist else { return nil }
        let total = checklist.map(\.points).sum()
        var done: Set<CriterionID> = []
        var isRecorded = false
        for entry in own(name) {
            guard case .criterion(_, let criterion, let isDone) = entry.record else { continue }
            isRecorded = true
            if isDone { done.insert(criterion) }
        }
        guard isRecorded, total > 0 else { return nil }
        let earned = checklist.filter { done.contains($0.id) }.map(\.points).sum()
        return earned / total * measure.points
    }

    private func own(_ name: OperatorName) -> [MarkEntry] {
        entries.filter { $0.assessor == name && $0.measure == measure.id }
    }

    private func quantity(of deduction: DeductionID, by name: OperatorName) -> Exact {
        entries.compactMap { entry in
            guard entry.assessor == name || entry.assessor == nil,
                case .deduction(measure.id, deduction, let quantity) = entry.record
            else { return nil }
            return quantity
        }.sum()
    }

    private func addDeductions(to outcome: inout Outcome) {
        for use in measure.deductions {
            let quantities = assessors.map { quantity(of: use.id, by: $0) }
            guard let pooled = pooling.marks.combine(quantities), pooled.value > 0 else { continue }
            let points = quantities.map(use.rule.deduction)
            outcome.reasons.append(
                .deduction(
                    measure.id, use.id, quantity: pooled.value,
                    points: pooling.marks.combine(points)?.value ?? 0))
        }
    }

    private func addMissing(_ gaps: [GradeGap], to outcome: inout Outcome) {
        switch measure.missing {
        case .excluded: outcome.reasons.append(.excluded(measure.id))
        case .zero: outcome.earned = 0
        case .incomplete: outcome.gaps += gaps
        }
    }

    private func addFeedback(
        _ id: FeedbackFormID, _ conversion: RatingConversion, to outcome: inout Outcome
    ) {
        guard let form = library.feedbackForm(id) else { return }
        let returns = form.sources.map { source in
            let ratings = entries.compactMap { entry -> Exact? in
                guard case .feedback(measure.id, source.id, let answer) = entry.record
                else { return nil }
                return answer
            }
            return FeedbackReturns(source: source, ratings: ratings)
        }
        for source in returns where source.ratings.count < source.source.atLeast {
            outcome.reasons.append(
                .withheldSource(
                    measure.id, source: source.source.id, atLeast: source.source.atLeast))
        }
        guard let mean = FeedbackAggregate(returns).total,
            let share = conversion.share(of: mean, on: form.scale)
        else { return addMissing([.noEntries(measure.id, assessor: nil)], to: &outcome) }
        outcome.earned = share * measure.points
    }

    private func addGates(to outcome: inout Outcome) {
        for use in measure.gates {
            let observed = pooled(use.metric, against: use.gate.bound)
            let result = use.gate.judge(observed)
            if case .notAssessable = result, use.missing == .incomplete {
                outcome.gaps.append(.missingMetric(measure.id, use.metric))
            }
            outcome.reasons.append(.gate(measure.id, use, observed: observed, result))
        }
    }

    /// One value of a metric: the only one recorded, or several pooled.
    private func pooled(_ metric: MetricID, against bound: Gate.Bound) -> MetricValue? {
        let values = entries.compactMap { entry -> MetricValue? in
            if case .metric(metric, let value) = entry.record { value } else { nil }
        }
        guard values.count > 1 else { return values.first }
        let numbers = values.compactMap { value -> Exact? in
            switch Gate(bound).judge(value) {
            case .met(let number), .notMet(let number): number
            case .notAssessable: nil
            }
        }
        switch pooling.metrics {
        case .mean: return Aggregation.mean.combine(numbers).map { .number($0.value) }
        case .median: return Aggregation.median.combine(numbers).map { .number($0.value) }
        case .worst: return Statistic.every.value(of: numbers, against: bound).map { .number($0) }
        }
    }

    private func addKeySkill(_ earned: Exact, to outcome: inout Outcome) {
        guard measure.points > 0 else { return }
        let share = earned / measure.points * 100
        if let floor = measure.floor {
            outcome.reasons.append(
                .measureFloor(measure.id, share: share, atLeast: floor, isMet: share >= floor))
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
        guard case .checklist = measure.source,
            let task = measure.task.flatMap(library.task)
        else { return }
        for criterion in task.checklist where criterion.isStarred {
            let verdicts = entries.compactMap { entry -> Bool? in
                guard case .criterion(measure.id, criterion.id, let done) = entry.record
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

extension MarkEntry {
    /// The measure the entry belongs to; metrics and vetoes belong to the part.
    var measure: MeasureID? {
        switch record {
        case .criterion(let id, _, _), .rating(let id, _), .marks(let id, _),
            .deduction(let id, _, _), .feedback(let id, _, _):
            id
        case .metric, .veto: nil
        }
    }
}
