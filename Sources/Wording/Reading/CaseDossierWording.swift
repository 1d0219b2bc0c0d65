public import Authority
public import CertCore
import Ledger
public import TextFormats

extension CaseDossier {
    /// The whole file of a case, step by step, and what happened in it.
    ///
    /// - Parameter personal: whether what only some roles need is shown: the full document number,
    ///   how the person is reached, special needs.
    public func lines(_ language: Language, at offset: UTCOffset, personal: Bool) -> [String] {
        let attempt =
            caseFile.attempt > 1
            ? Phrase(zh: " · 第 \(caseFile.attempt) 次", en: " · attempt \(caseFile.attempt)")
            : Phrase("")
        let at = caseFile.step(under: standard.scheme).title
        let state = Phrase(
            zh: "\(caseFile.state.title.zh) · 现处「\(at.zh)」",
            en: "\(caseFile.state.title.en) · at “\(at.en)”")
        let place =
            standard.scheme.title
            + Phrase(
                zh: " · \(visible(round.title)) 期（\(round.id)）",
                en: " · \(visible(round.title)) (\(round.id))")
        let lines = [
            "\(caseFile.id)  \(person.headline(personal: personal).in(language))",
            (place + attempt).in(language), state.in(language),
        ]
        return lines + sections(personal: personal).lines(language)
            + history(language, at: offset)
    }

    private func sections(personal: Bool) -> [Section] {
        standard.scheme.steps.flatMap { plan in
            var sections = [caseFile.section(plan.step, under: standard, personal: personal)]
            for part in standard.scheme.parts where part.step == plan.step {
                sections.append(caseFile.section(of: part, under: standard))
            }
            return sections
        }
    }

    private func history(_ language: Language, at offset: UTCOffset) -> [String] {
        let widths = LogWidths(entries)
        let head = Phrase(zh: "经过", en: "History").in(language)
        return ["", head] + entries.map { "  " + $0.line(language, at: offset, widths: widths) }
    }

    /// For programs: where the case stands, and its events with all they say.
    public func json(at offset: UTCOffset) -> JSON {
        [
            "case": .string(caseFile.id.text), "person": .string(caseFile.person.text),
            "name": person.particulars.value.map { .string($0.name) } ?? .null,
            "round": .string(caseFile.round.text), "scheme": .string(caseFile.scheme.id.text),
            "schemeVersion": .string(caseFile.scheme.version),
            "attempt": .integer(Int64(caseFile.attempt)),
            "previous": caseFile.previous.map { .string($0.text) } ?? .null,
            "step": .string(caseFile.step(under: standard.scheme).rawValue),
            "state": .string(caseFile.state.rawValue),
            "version": .integer(Int64(caseFile.version)),
            "events": .array(entries.map { $0.json(at: offset) }),
        ]
    }
}

extension Person {
    /// Who it is, on one line.
    func headline(personal: Bool) -> Phrase {
        guard let particulars = particulars.value else {
            return Phrase(zh: "（个人信息已删除）", en: "(personal data erased)")
        }
        let document = particulars.document
        let reach = [particulars.phone, particulars.email].compactMap { $0 }
        let words =
            personal
            ? [particulars.name, document.number, "\(particulars.birthDate)"] + reach
            : [particulars.name, document.masked]
        return Phrase(words.map { visible($0) }.joined(separator: "  "))
    }
}

extension CaseFile {
    /// What a step left in the file; parts have sections of their own.
    fileprivate func section(
        _ step: Step, under standard: Standard, personal: Bool
    ) -> Section {
        switch step {
        case .application:
            Section(step.title, nil, application.pageLines(personal: personal))
        case .eligibilityReview:
            Section(step.title, eligibility.title, eligibility.facts.map { [$0.phrase] } ?? [])
        case .training: Section(step.title, training.summary, training.completions.map(\.phrase))
        case .panelReview, .scoreCheck:
            Section(step.title, review.summary(of: step), review.pageLines(of: step))
        case .scorePublication:
            Section(step.title, publication.phrase, publication.objections.map(\.phrase))
        case .result:
            Section(
                step.title, decision?.outcome.title,
                decision?.pageLines(under: standard) ?? [])
        case .certificate: Section(step.title, certificate?.summary, [])
        case .standard, .theoryExam, .practicalAssessment, .marking: Section(step.title)
        }
    }

    /// A part with its score and how that came about.
    fileprivate func section(of part: Part, under standard: Standard) -> Section {
        let attendance = attendance(of: part.id)
        let result = results(under: standard.scheme).first { $0.part == part.id }
        var summary = attendance.standing.title
        if let session = attendance.session { summary = summary + Phrase(" · \(session)") }
        if let ticket = ticket(of: part.id, in: attendance.session) {
            summary = summary + Phrase(" · \(ticket)")
        }
        if let score = result?.score {
            summary = summary + Phrase(" · \(standard.scheme.display(score, of: part.id).text)")
        }
        if let names = practical[part.id]?.assessors, !names.isEmpty {
            let names = listed(names)
            summary = summary + Phrase(zh: " · 考评员 \(names.zh)", en: " · assessors \(names.en)")
        }
        let reasons = result?.reasons ?? []
        let lines = zip(
            reasons.lines(under: standard, .zh), reasons.lines(under: standard, .en)
        ).map { Phrase(zh: $0, en: $1) }
        return Section(part.title, summary, lines)
    }
}
