/// What an operator may do for the authority (ISO/IEC 17024, 6.2; DOMAIN.md, the ten steps).
public enum Role: String, Hashable, Sendable, CaseIterable {
    /// Runs the authority: operators, rounds, backups.
    case administrator
    case schemeOwner = "scheme-owner"
    case registrar
    case eligibilityReviewer = "eligibility-reviewer"
    case trainer
    /// Plans sessions, draws forms, collects responses, enters and verifies marks.
    case examOfficer = "exam-officer"
    case invigilator
    case assessor
    case panelMember = "panel-member"
    case publisher
    case objectionHandler = "objection-handler"
    case decisionMaker = "decision-maker"
    case certificateOfficer = "certificate-officer"
}

extension Code where Subject == Operator {
    /// Whether people, command lines and key files can carry the name: letters, digits, dots,
    /// hyphens and underscores, at most 32, beginning with a letter or digit.
    public var isPlain: Bool {
        guard let first = text.first, first.isLetter || first.isNumber, text.count <= 32 else {
            return false
        }
        return text.allSatisfy { $0.isLetter || $0.isNumber || "._-".contains($0) }
    }
}

/// Somebody who acts for the authority and signs what they do.
public struct Operator: Hashable, Sendable {
    public let name: OperatorName
    public var roles: Set<Role>
    /// The applicant this operator is, if they ever apply: nobody holds a role for themselves.
    public var person: PersonID?
    public var isRetired: Bool

    public init(
        name: OperatorName, roles: Set<Role>, person: PersonID? = nil, isRetired: Bool = false
    ) {
        self.name = name
        self.roles = roles
        self.person = person
        self.isRetired = isRetired
    }
}
