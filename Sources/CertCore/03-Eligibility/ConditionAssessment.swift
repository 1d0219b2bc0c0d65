/// How one condition of a level compares with an application, requirement by requirement.
public struct ConditionAssessment: Hashable, Sendable {
    public enum Requirement: Hashable, Sendable {
        case age(years: Int, atLeast: Int)
        case certificate(CertificateRequirement, held: PriorCertificate?)
        case title(TitleRequirement, held: ProfessionalTitle?)
        case diploma(DiplomaRequirement, held: Diploma?)
        case work(WorkRequirement, after: Day?, WorkExperience)
        case evidence(EvidenceKind)
    }

    public struct Finding: Hashable, Sendable {
        public var requirement: Requirement
        public var isMet: Bool

        public init(_ requirement: Requirement, isMet: Bool) {
            self.requirement = requirement
            self.isMet = isMet
        }
    }

    public var condition: ConditionID
    public var asOf: Day
    public var findings: [Finding]
    public var workMonths: Int
    public var age: Int

    public var isMet: Bool { findings.allSatisfy(\.isMet) }

    /// The kinds of evidence that were asked for and not shown.
    public var missingEvidence: [EvidenceKind] {
        findings.compactMap { finding in
            guard case .evidence(let kind) = finding.requirement, !finding.isMet else { return nil }
            return kind
        }
    }

    /// Everything but evidence is met, so that a supplement can help.
    public var lacksOnlyEvidence: Bool {
        !isMet
            && findings.allSatisfy { finding in
                if case .evidence = finding.requirement { true } else { finding.isMet }
            }
    }

    /// Compares an application with a condition as of a day.
    public init(
        of condition: EligibilityCondition, form: ApplicationForm, birthDate: Day, asOf: Day,
        remainder: WorkExperience.Remainder
    ) {
        self.condition = condition.id
        self.asOf = asOf
        age = birthDate.years(until: asOf)
        workMonths = form.experience(asOf: asOf, remainder: remainder).total.months
        findings = []
        var since: [WorkRequirement.Start: Day] = [:]
        if let atLeast = condition.minimumAge {
            findings.append(Finding(.age(years: age, atLeast: atLeast), isMet: age >= atLeast))
        }
        if let rule = condition.certificate {
            let held = form.certificates.filter { $0.level == rule.level && $0.issued <= asOf }
                .min { $0.issued < $1.issued }
            since[.certificate] = held?.issued
            add(.certificate(rule, held: held), held?.issued, years: rule.heldYears)
        }
        if let rule = condition.professionalTitle {
            let held = form.titles.filter { $0.rank >= rule.rank && $0.awarded <= asOf }
                .min { $0.awarded < $1.awarded }
            since[.title] = held?.awarded
            add(.title(rule, held: held), held?.awarded, years: rule.heldYears)
        }
        if let rule = condition.diploma {
            let held = form.diplomas.filter { rule.accepts($0, asOf: asOf) }
                .min { $0.completed < $1.completed }
            since[.diploma] = held?.completed
            findings.append(Finding(.diploma(rule, held: held), isMet: held != nil))
        }
        if let rule = condition.work {
            addWork(rule, form: form, since: since, remainder: remainder)
        }
        for kind in condition.evidence {
            let isShown = form.evidence.contains { $0.kind == kind }
            findings.append(Finding(.evidence(kind), isMet: isShown))
        }
    }

    private mutating func add(_ requirement: Requirement, _ since: Day?, years: Int) {
        let isMet = since.map { $0.adding(years: years) <= asOf } ?? false
        findings.append(Finding(requirement, isMet: isMet))
    }

    private mutating func addWork(
        _ rule: WorkRequirement, form: ApplicationForm, since: [WorkRequirement.Start: Day],
        remainder: WorkExperience.Remainder
    ) {
        let start = rule.after.flatMap { since[$0] }
        let isAnchored = rule.after == nil || start != nil
        let experience = form.experience(asOf: asOf, after: start, remainder: remainder)
        let reaches = experience.reaches(years: rule.years, continuous: rule.isContinuous)
        findings.append(
            Finding(.work(rule, after: start, experience), isMet: isAnchored && reaches))
    }
}

extension ApplicationForm {
    /// What the jobs amount to, counting only days from `start` on where one is given.
    public func experience(
        asOf: Day, after start: Day? = nil, remainder: WorkExperience.Remainder
    ) -> WorkExperience {
        let periods = work.map(\.period).compactMap { period in
            WorkPeriod(from: max(period.from, start ?? period.from), to: period.to)
        }
        return WorkHistory(periods).experience(asOf: asOf, remainder: remainder)
    }
}

extension DiplomaRequirement {
    func accepts(_ diploma: Diploma, asOf: Day) -> Bool {
        guard kinds.contains(diploma.kind) else { return false }
        if diploma.completed <= asOf { return true }
        return countsFinalYear && diploma.completed <= asOf.adding(years: 1)
    }
}

extension TitleRank: Comparable {
    public static func < (left: Self, right: Self) -> Bool {
        left.order < right.order
    }

    private var order: Int {
        switch self {
        case .junior: 0
        case .middle: 1
        case .senior: 2
        }
    }
}
