import Authority
import CertCore
import Records
import Terminal
import TextFormats
import Wording

extension Context {
    /// Walks an assessor through everything that is to be recorded of a candidate.
    func enterMarks(
        of id: CaseID, by assessor: OperatorName?, part: PartID?
    ) throws -> ExitCode {
        guard Output(0).isTerminal else {
            throw CommandFailure(
                .noTerminal, zh: "没有终端可询问：请用 --sheet 给出评分表。",
                en: "There is no terminal to ask at: give a sheet with --sheet.")
        }
        // The key comes before the marks: nobody is to give them in vain.
        let count = try open { authority, actor -> Int? in
            let file = try authority.read { view in try view.assessmentFile(of: id, part: part) }
            let name = assessor ?? actor.account.name
            try authority.perform(as: actor, isDryRun: true) { work in
                try work.requireMarks(of: id, part: file.part.id, by: name)
            }
            var form = try MarkForm(file: file, assessor: name, context: self)
            guard let rows = try form.rows(), !rows.isEmpty else { return nil }
            let sheet = MarkSheet(rows: rows)
            return try authority.perform(
                as: actor, commandID: options.commandID, isDryRun: options.isDryRun
            ) { work in try work.enterMarks(sheet, part: file.part.id).entries }
        }
        guard let count else {
            note(FormWords.abandoned)
            return .no
        }
        done(FormWords.entered(count, of: id))
        return .done
    }
}

/// A form at the terminal: each question with what stands recorded; Enter leaves it as it is.
private struct MarkForm: ~Copyable {
    let file: AssessmentFile
    let assessor: OperatorName
    let context: Context
    var reader: LineReader
    private var shown: MeasureID?

    init(file: AssessmentFile, assessor: OperatorName, context: Context) throws {
        self.file = file
        self.assessor = assessor
        self.context = context
        reader = try LineReader()
    }

    /// The rows to enter; nil when the form was left.
    mutating func rows() throws -> [MarkRow]? {
        say([file.title.in(context.language), FormWords.introduction.in(context.language)])
        var rows: [MarkRow] = []
        for question in file.questions {
            showHeading(of: question)
            guard let answered = try ask(question, number: rows.count + 1) else { return nil }
            rows += answered
        }
        return try confirm(rows.count) ? rows : nil
    }

    private mutating func showHeading(of question: MarkQuestion) {
        guard question.measure != shown else { return }
        shown = question.measure
        guard let id = question.measure,
            let measure = file.plan?.measures.first(where: { $0.id == id })
        else { return say(["", FormWords.wholePart.in(context.language)]) }
        let title = measure.title.in(context.language)
        say(["", context.errors.style("\(title)  \(measure.points)", .bold)])
        if case .rubric(let id, _) = measure.source {
            let anchors = file.standard.libraries.values.lazy.compactMap { $0.rubric(id) }.first
            say((anchors?.anchors ?? []).map { "  \($0.rating)  \($0.text.in(context.language))" })
        }
    }

    /// The rows an answer makes, none for a question left as it is; nil when the form is left.
    private mutating func ask(_ question: MarkQuestion, number: Int) throws -> [MarkRow]? {
        let name = question.isJudged ? assessor : nil
        let standing = file.entries(question, by: name).map(\.record.value)
        let hint =
            standing.isEmpty
            ? FormWords.example(question.key.example).in(context.language)
            : "[\(standing.joined(separator: ";"))]"
        let prompt = "  \(visible(question.title.in(context.language))) \(hint) "
        while true {
            guard let text = try answer(prompt) else { return nil }
            if text.isEmpty { return [] }
            var rows = values(text, of: question).map { value in
                MarkRow(
                    number: number, case: file.caseFile.id.text, assessor: name?.text,
                    measure: question.measure?.text, record: question.key.text, value: value,
                    evidence: nil)
            }
            if problem(with: rows) == .evidenceMissing {
                guard let evidence = try answer("    \(FormWords.evidence.in(context.language))")
                else { return nil }
                for index in rows.indices where !evidence.isEmpty {
                    rows[index].evidence = evidence
                }
            }
            guard let problem = problem(with: rows) else { return rows }
            say(["    " + problem.phrase.in(context.language)])
        }
    }

    /// Raters of feedback answer one after the other: `4;5;4`.
    private func values(_ text: String, of question: MarkQuestion) -> [String] {
        guard case .feedback = question.key else { return [text] }
        return text.split { $0 == ";" || $0 == "；" }.map { String($0).trimmingSpace }
    }

    private func problem(with rows: [MarkRow]) -> AssessmentFile.RowProblem? {
        for row in rows {
            if let problem = file.problem(with: row) { return problem }
        }
        return nil
    }

    private mutating func confirm(_ count: Int) throws -> Bool {
        let text = try answer(FormWords.confirm(count).in(context.language))
        return text.map { ["y", "yes", "是"].contains($0.lowercased()) } ?? false
    }

    /// A line without the space around it; nil at the end of the input.
    private mutating func answer(_ prompt: String) throws -> String? {
        try? context.errors.write(prompt)
        while true {
            switch try reader.next() {
            case .line(let text): return text.trimmingSpace
            case .endOfInput, .interrupted, .timedOut: return nil
            case .tooLong, .notText: try? context.errors.write(prompt)
            }
        }
    }

    private func say(_ lines: [String]) {
        try? context.errors.write(lines: lines)
    }
}

extension String {
    fileprivate var trimmingSpace: String {
        var text = self[...]
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
