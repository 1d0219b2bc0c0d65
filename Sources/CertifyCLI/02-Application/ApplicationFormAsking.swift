import Authority
import CertCore
import Terminal
import TextFormats
import Wording

/// The application form at the terminal: each answer is checked before the next question.
struct ApplicationFormAsking: ~Copyable {
    private let context: Context
    private let today: Day
    private let evidence: (String) -> FileDigest?
    private var reader: LineReader
    private var values: [RosterField: String] = [:]

    init(_ context: Context, today: Day, evidence: @escaping (String) -> FileDigest?) throws {
        guard Output(0).isTerminal else {
            let words = EnrollWords.noTerminal
            throw CommandFailure(.noTerminal, zh: words.zh, en: words.en)
        }
        reader = try LineReader()
        self.context = context
        self.today = today
        self.evidence = evidence
    }

    /// The fields as answered; nil when the form was left.
    ///
    /// - Parameter require: refuses the holder of a document who may not apply, or not for a resit
    ///   of the case named.
    mutating func answers(
        for round: RoundID, require: (IdentityDocument, CaseID?) throws -> Void
    ) throws -> [RosterField: String]? {
        say(EnrollWords.introduction)
        for field in RosterField.allCases where isOpen(field) {
            while true {
                guard try ask(field) else { return nil }
                guard field == .idNumber || field == .resitOf, let document else { break }
                do {
                    try require(document, values[.resitOf].map { CaseID($0) })
                    break
                } catch let error as AuthorityError {
                    say(Phrase("  ") + error.phrase(naming: context.partTitles))
                }
            }
        }
        let question = EnrollWords.confirm(visible(values[.name] ?? ""), round)
        guard let text = try line(question) else { return nil }
        return ["y", "yes", "是"].contains(text.lowercased()) ? values : nil
    }

    /// A resident's number says the birth date and sex itself.
    private func isOpen(_ field: RosterField) -> Bool {
        guard field == .birthDate || field == .sex, let document else { return true }
        return document.birthDate == nil
    }

    private var document: IdentityDocument? {
        guard let number = values[.idNumber] else { return nil }
        let kind = values[.idKind].flatMap { RosterWords.documents.value(of: $0) } ?? .residentID
        return IdentityDocument(kind, number: number)
    }

    /// False when the form was left.
    private mutating func ask(_ field: RosterField) throws -> Bool {
        guard field.isList else { return try askOnce(field) != nil }
        var entries: [String] = []
        while let entry = try askOnce(field, number: entries.count + 1) {
            if entry.isEmpty {
                values[field] = entries.isEmpty ? nil : entries.joined(separator: ";")
                return true
            }
            entries.append(entry)
        }
        return false
    }

    /// An answer without fault, empty where the field is left open; nil when the form was left.
    private mutating func askOnce(_ field: RosterField, number: Int? = nil) throws -> String? {
        while let text = try line(EnrollWords.prompt(field, number: number)) {
            values[field] = text.isEmpty ? nil : text
            guard let problem = problem(in: field) else { return text }
            say(Phrase("  ") + problem.phrase)
        }
        return nil
    }

    private func problem(in field: RosterField) -> RosterProblem? {
        // What would only be refused in the end is told at once.
        if field == .consent, let day = values[.consent].flatMap({ Day($0) }), day > today {
            return RosterProblem(
                field: field, column: field.rawValue, given: day.description, kind: .inFuture(day))
        }
        var reading = RosterReading(values, today: today, evidence: evidence)
        _ = reading.enrollment()
        return reading.problems.first { problem in
            problem.field == field && (problem.kind != .missing || field.isRequired)
        }
    }

    /// A line; nil at the end of the input.
    private mutating func line(_ prompt: Phrase) throws -> String? {
        while true {
            try context.errors.write(prompt.in(context.language))
            switch try reader.next() {
            case .line(let text): return text
            case .endOfInput, .interrupted, .timedOut: return nil
            case .tooLong, .notText: continue
            }
        }
    }

    private func say(_ phrase: Phrase) {
        try? context.errors.write(lines: [phrase.in(context.language)])
    }
}
