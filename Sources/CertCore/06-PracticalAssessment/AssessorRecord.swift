/// What one assessor recorded of one measure.
struct AssessorRecord {
    private let measure: Measure
    private let name: OperatorName
    private let own: [MarkEntry]
    /// What systems measured, which counts where the assessor recorded nothing of their own.
    private let measured: [MarkEntry]
    private let library: TaskLibrary

    enum Points {
        /// Before deductions.
        case given(Exact)
        case missing(GradeGap)
    }

    /// - Parameter entries: of the measure, by anybody.
    init(
        _ measure: Measure, by name: OperatorName, entries: [MarkEntry], library: TaskLibrary
    ) {
        self.measure = measure
        self.name = name
        own = entries.filter { $0.assessor == name }
        measured = entries.filter { $0.assessor == nil }
        self.library = library
    }

    var points: Points {
        switch measure.source {
        case .checklist: checklistPoints
        case .rubric(let rubric, let conversion): rating(rubric, conversion)
        case .marks: given(marks)
        case .deductions: given(tellsDeductions ? measure.points : nil)
        case .bands, .feedback: given(nil)
        }
    }

    /// What each of the measure's deductions takes.
    var deducted: [Exact] {
        measure.deductions.map { $0.rule.deduction(for: quantity(of: $0.id) ?? 0) }
    }

    /// Something of their own, or else systems measured all there is to deduct: a measured time says
    /// nothing about errors.
    private var tellsDeductions: Bool {
        measure.deductions.contains { quantity(of: $0.id, in: own) != nil }
            || measure.deductions.allSatisfy { quantity(of: $0.id, in: measured) != nil }
    }

    /// How much of a deduction's unit happened; nil where nobody recorded it.
    func quantity(of deduction: DeductionID) -> Exact? {
        quantity(of: deduction, in: own) ?? quantity(of: deduction, in: measured)
    }

    private func quantity(of deduction: DeductionID, in entries: [MarkEntry]) -> Exact? {
        entries.firstRecord { record in
            if case .deduction(_, deduction, let quantity) = record { quantity } else { nil }
        }
    }

    private func given(_ points: Exact?) -> Points {
        points.map { .given($0) } ?? .missing(.noEntries(measure.id, assessor: name))
    }

    private var marks: Exact? {
        own.firstRecord { record in
            if case .marks(_, let marks) = record { marks } else { nil }
        }
    }

    private func rating(_ id: RubricID, _ conversion: RatingConversion) -> Points {
        let rating = own.firstRecord { record -> Int? in
            if case .rating(_, let rating) = record { rating } else { nil }
        }
        guard let rating, let scale = library.rubric(id)?.scale else { return given(nil) }
        let share = conversion.share(of: Exact(rating), on: scale)
        return given(share.map { $0 * measure.points })
    }

    /// A criterion nobody recorded is not one that was missed: the checklist must be whole.
    private var checklistPoints: Points {
        let checklist = measure.task.flatMap(library.task)?.checklist ?? []
        var verdicts: [CriterionID: Bool] = [:]
        for entry in own {
            if case .criterion(_, let id, let done) = entry.record { verdicts[id] = done }
        }
        if verdicts.isEmpty { return given(nil) }
        let missing = checklist.map(\.id).filter { verdicts[$0] == nil }
        guard missing.isEmpty else {
            return .missing(.unrecordedCriteria(measure.id, assessor: name, missing))
        }
        let earned = checklist.filter { verdicts[$0.id] == true }.map(\.points).sum()
        return given(earned.divided(by: checklist.map(\.points).sum()).map { $0 * measure.points })
    }
}

extension [MarkEntry] {
    func firstRecord<Value>(_ value: (MarkEntry.Record) -> Value?) -> Value? {
        for entry in self {
            if let found = value(entry.record) { return found }
        }
        return nil
    }
}
