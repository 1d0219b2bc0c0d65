public import CertCore
public import Records

/// One thing that is to be recorded of a candidate, as a sheet or a form asks for it.
public struct MarkQuestion: Hashable, Sendable {
    /// Nil for what belongs to the part as a whole.
    public var measure: MeasureID?
    public var key: MarkKey
    /// What is looked at, in the words of the standard.
    public var title: Phrase

    public init(measure: MeasureID?, key: MarkKey, title: Phrase) {
        self.measure = measure
        self.key = key
        self.title = title
    }

    /// Every assessor answers for themselves; figures and feedback are recorded once.
    public var isJudged: Bool {
        switch key {
        case .criterion, .rating, .marks, .deduction, .veto: true
        case .metric, .feedback: false
        }
    }
}

extension PracticalPlan {
    /// All that is to be recorded: measure by measure, then metrics and vetoes.
    public func questions(_ library: TaskLibrary) -> [MarkQuestion] {
        measures.flatMap { $0.questions(library) } + metricQuestions
            + vetoes.map { MarkQuestion(measure: nil, key: .veto($0.id), title: $0.title) }
    }

    private var metricQuestions: [MarkQuestion] {
        metrics.map { metric in
            let use = measures.lazy.flatMap(\.gates).first { $0.metric == metric }
            return MarkQuestion(
                measure: nil, key: .metric(metric), title: use?.title ?? Phrase(metric.text))
        }
    }
}

extension Measure {
    /// What is recorded of the measure by one person; one line for each rater of a feedback form.
    public func questions(_ library: TaskLibrary) -> [MarkQuestion] {
        ownQuestions(library)
            + deductions.map {
                MarkQuestion(measure: id, key: .deduction($0.id), title: $0.title)
            }
    }

    private func ownQuestions(_ library: TaskLibrary) -> [MarkQuestion] {
        switch source {
        case .checklist:
            (task.flatMap(library.task)?.checklist ?? []).map {
                MarkQuestion(measure: id, key: .criterion($0.id), title: $0.text)
            }
        case .rubric: [MarkQuestion(measure: id, key: .rating, title: title)]
        case .marks: [MarkQuestion(measure: id, key: .marks, title: title)]
        case .feedback(let form, _):
            (library.feedbackForm(form)?.sources ?? []).flatMap { source in
                Array(
                    repeating: MarkQuestion(
                        measure: id, key: .feedback(source: source.id),
                        title: Phrase(
                            zh: "\(title.zh) · \(source.id)", en: "\(title.en) · \(source.id)")),
                    count: source.atLeast)
            }
        case .bands, .deductions: []
        }
    }
}
