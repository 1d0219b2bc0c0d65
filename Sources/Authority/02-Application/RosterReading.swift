public import CertCore
import TextFormats

/// Reads the values of one application, from a row, flags or a form, and lists every problem.
public struct RosterReading {
    private let values: [RosterField: String]
    private let today: Day
    private let row: Int?
    private let evidence: (String) -> FileDigest?
    public private(set) var problems: [RosterProblem] = []

    /// - Parameters:
    ///   - today: what a missing birth date's plausibility is judged by.
    ///   - evidence: keeps the file at a path and gives its digest; nil if it cannot be read.
    public init(
        _ values: [RosterField: String], row: Int? = nil, today: Day,
        evidence: @escaping (String) -> FileDigest?
    ) {
        self.values = values.mapValues { trimmed($0[...]) }.filter { !$0.value.isEmpty }
        self.row = row
        self.today = today
        self.evidence = evidence
    }

    /// The application; nil when there are problems.
    public mutating func enrollment() -> Enrollment? {
        let name = name()
        let document = document()
        let birthDate = day(.birthDate) ?? document?.birthDate
        let sex = word(.sex, .sexes) ?? document?.sex
        if let document { check(document, birthDate, sex) }
        if birthDate == nil, problems.isEmpty { report(.birthDate, .missing) }
        if sex == nil, problems.isEmpty { report(.sex, .missing) }
        let form = form()
        guard problems.isEmpty, let name, let document, let birthDate, let sex, let form else {
            return nil
        }
        let particulars = Particulars(
            name: name, document: document, birthDate: birthDate, sex: sex,
            phone: values[.phone], email: values[.email])
        return Enrollment(
            particulars: particulars, form: form,
            previous: values[.resitOf].map { CaseID($0) })
    }

    /// Who the applicant is, for amendments; starts from `base`.
    public mutating func particulars(amending base: Particulars) -> Particulars? {
        var particulars = base
        if values[.name] != nil, let name = name() { particulars.name = name }
        if values[.idKind] != nil || values[.idNumber] != nil {
            let kind = word(.idKind, .documents) ?? base.document.kind
            particulars.document = IdentityDocument(
                kind, number: values[.idNumber] ?? base.document.number)
        }
        if let day = day(.birthDate) { particulars.birthDate = day }
        if let sex = word(.sex, .sexes) { particulars.sex = sex }
        particulars.phone = values[.phone] ?? base.phone
        particulars.email = values[.email] ?? base.email
        if particulars.document != base.document || particulars.birthDate != base.birthDate
            || particulars.sex != base.sex
        {
            check(particulars.document, particulars.birthDate, particulars.sex)
        }
        for field in [RosterField.consent, .resitOf] where values[field] != nil {
            report(field, .fixed)
        }
        return problems.isEmpty ? particulars : nil
    }

    /// What an applicant claims, for amendments and supplements; starts from `base`.
    public mutating func form(amending base: ApplicationForm) -> ApplicationForm? {
        var form = base
        if values[.work] != nil { form.work = employments() }
        if values[.claimedYears] != nil { form.claimedYears = integer(.claimedYears) }
        if values[.certificates] != nil { form.certificates = certificates() }
        if values[.diplomas] != nil { form.diplomas = diplomas() }
        if values[.titles] != nil { form.titles = titles() }
        if values[.statements] != nil { form.statements = statements() }
        if let needs = values[.needs] { form.specialNeeds = needs }
        if values[.evidence] != nil { form.evidence += evidenceFiles() }
        return problems.isEmpty ? form : nil
    }

    // MARK: Fields

    private mutating func form() -> ApplicationForm? {
        let consent = text(.consent) == nil ? nil : day(.consent)
        // Everything is read, so that every fault is told at once.
        let form = ApplicationForm(
            work: employments(), claimedYears: integer(.claimedYears),
            certificates: certificates(), diplomas: diplomas(), titles: titles(),
            statements: statements(), specialNeeds: values[.needs],
            consentedOn: consent ?? today, evidence: evidenceFiles())
        return consent == nil ? nil : form
    }

    private mutating func name() -> String? {
        guard let text = text(.name) else { return nil }
        let name = PersonName(text)
        if name == nil { report(.name, .missing) }
        return name?.text
    }

    private mutating func document() -> IdentityDocument? {
        let kind = word(.idKind, .documents) ?? .residentID
        return text(.idNumber).map { IdentityDocument(kind, number: $0) }
    }

    private mutating func check(_ document: IdentityDocument, _ birthDate: Day?, _ sex: Sex?) {
        for problem in document.problems(birthDate: birthDate, sex: sex, asOf: today) {
            report(.idNumber, .identity(problem))
        }
    }

    private mutating func employments() -> [Employment] {
        let form = "某公司|客服专员|2018-03-01|2023-05-31"
        let work: [Employment] = entries(.work, 3...4, form) { cells in
            guard let from = Day(cells[2]) else { return nil }
            let end = cells.count > 3 ? cells[3] : ""
            let to = end.isEmpty ? nil : Day(end)
            guard end.isEmpty || to != nil, let period = WorkPeriod(from: from, to: to) else {
                return nil
            }
            return Employment(employer: cells[0], post: cells[1], period: period)
        }
        for job in work where job.period.from > today { report(.work, .inFuture(job.period.from)) }
        return work
    }

    private mutating func certificates() -> [PriorCertificate] {
        let form = "S000011000001215000001|5|2021-06-30"
        let certificates: [PriorCertificate] = entries(.certificates, 3...3, form) { cells in
            guard let number = CertificateNumber(cells[0]), let level = Int(cells[1]),
                (1...5).contains(level), let issued = Day(cells[2])
            else { return nil }
            return PriorCertificate(number: number.text, level: level, issued: issued)
        }
        for certificate in certificates {
            let level = CertificateNumber(certificate.number)?.level ?? certificate.level
            if level != certificate.level {
                report(
                    .certificates, .certificateLevel(inNumber: level, stated: certificate.level))
            }
            if certificate.issued > today {
                report(.certificates, .inFuture(certificate.issued))
            }
        }
        return certificates
    }

    private mutating func diplomas() -> [Diploma] {
        entries(.diplomas, 4...4, "大专|某学院|某专业|2022-06-30") { cells in
            Day(cells[3]).map {
                Diploma(
                    kind: RosterWords.diplomas.value(of: cells[0]) ?? cells[0],
                    school: cells[1], major: cells[2], completed: $0)
            }
        }
    }

    private mutating func titles() -> [ProfessionalTitle] {
        let titles: [ProfessionalTitle] = entries(.titles, 2...2, "初级|2022-06-30") { cells in
            guard let rank = RosterWords.ranks.value(of: cells[0]), let day = Day(cells[1])
            else { return nil }
            return ProfessionalTitle(rank: rank, awarded: day)
        }
        for title in titles where title.awarded > today {
            report(.titles, .inFuture(title.awarded))
        }
        return titles
    }

    private mutating func statements() -> [SkillStatement] {
        entries(.statements, 3...3, "投诉处理|说话不急|曾平息一次群诉") { cells in
            SkillStatement(skill: cells[0], strength: cells[1], example: cells[2])
        }
    }

    private mutating func evidenceFiles() -> [Evidence] {
        var kept: [Evidence] = []
        for entry in list(.evidence) {
            let ends = entry.split(separator: "=", maxSplits: 1).map { trimmed($0) }
            guard ends.count == 2 else {
                report(.evidence, .malformed(form: "work-proof=file.pdf"))
                continue
            }
            guard let digest = evidence(ends[1]) else {
                report(.evidence, .evidenceUnreadable(path: ends[1]))
                continue
            }
            let name = ends[1].split(separator: "/").last.map(String.init) ?? ends[1]
            let kind = RosterWords.evidence.value(of: ends[0]) ?? EvidenceKind(ends[0])
            kept.append(Evidence(kind: kind, digest: digest, name: name))
        }
        return kept
    }

    // MARK: Values

    private mutating func text(_ field: RosterField) -> String? {
        if let value = values[field] { return value }
        report(field, .missing)
        return nil
    }

    private mutating func day(_ field: RosterField) -> Day? {
        let example = field == .birthDate ? "1994-03-12" : "2026-11-02"
        return values[field].flatMap { read($0, field, example, Day.init) }
    }

    private mutating func integer(_ field: RosterField) -> Int? {
        values[field].flatMap {
            read($0, field, "7") { Int($0).flatMap { (0...60).contains($0) ? $0 : nil } }
        }
    }

    private mutating func read<Value>(
        _ text: String, _ field: RosterField, _ form: String, _ parse: (String) -> Value?
    ) -> Value? {
        if let value = parse(text) { return value }
        report(field, .malformed(form: form))
        return nil
    }

    private mutating func word<Value>(
        _ field: RosterField, _ words: RosterWords<Value>
    ) -> Value? {
        guard let text = values[field] else { return nil }
        if let value = words.value(of: text) { return value }
        report(
            field,
            .notAmong(codes: words.words.map(\.code), chinese: words.words.map(\.chinese)))
        return nil
    }

    /// Entries are separated by semicolons, what belongs to one by bars, of either width.
    private func list(_ field: RosterField) -> [String] {
        (values[field] ?? "").split { $0 == ";" || $0 == "\u{FF1B}" }.map(trimmed)
    }

    private mutating func entries<Value>(
        _ field: RosterField, _ count: ClosedRange<Int>, _ form: String,
        _ make: ([String]) -> Value?
    ) -> [Value] {
        var values: [Value] = []
        for entry in list(field) {
            let cells = entry.split(
                omittingEmptySubsequences: false, whereSeparator: { $0 == "|" || $0 == "\u{FF5C}" }
            ).map(trimmed)
            if count.contains(cells.count), let value = make(cells) {
                values.append(value)
            } else {
                report(field, .malformed(form: form))
            }
        }
        return values
    }

    private mutating func report(_ field: RosterField, _ kind: RosterProblem.Kind) {
        problems.append(
            RosterProblem(
                row: row, field: field, column: field.rawValue, given: values[field] ?? "",
                kind: kind))
    }
}

private func trimmed(_ text: Substring) -> String {
    var text = text
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
}
