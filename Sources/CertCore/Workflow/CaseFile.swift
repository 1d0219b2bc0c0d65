/// One person's way through one level of one scheme in one round.
///
/// The state is the replay of its events: ``decide(_:in:)`` says which events a command leads
/// to, or why it is refused; ``apply(_:)`` is total and asks nothing.
public struct CaseFile: Hashable, Sendable {
    public let id: CaseID
    public let person: PersonID
    public internal(set) var round: RoundID
    public internal(set) var scheme: SchemeReference
    /// The case this one is a resit of.
    public let previous: CaseID?
    /// 1 for a first attempt.
    public let attempt: Int
    public internal(set) var application: Application
    public internal(set) var eligibility = Eligibility()
    public internal(set) var training = Training()
    public internal(set) var attendance: [PartID: Attendance] = [:]
    public internal(set) var theory: [PartID: TheoryExam] = [:]
    public internal(set) var practical: [PartID: PracticalAssessment] = [:]
    public internal(set) var review = PanelReview()
    public internal(set) var publication = Publication()
    public internal(set) var decision: CertificationDecision?
    public internal(set) var certificate: CertificateRecord?
    /// How many events made this state.
    public internal(set) var version: Int

    /// Opens the case by its first event; nil for any other.
    public init?(id: CaseID, first event: CaseEvent) {
        guard case .application(.submitted(let submission)) = event else { return nil }
        self.id = id
        person = submission.person
        round = submission.round
        scheme = submission.scheme
        previous = submission.previous
        attempt = submission.attempt
        application = Application(form: submission.form)
        version = 1
        for carried in submission.carried {
            attendance[carried.part] = Attendance(standing: .carried(carried))
        }
    }

    public mutating func apply(_ event: CaseEvent) {
        version += 1
        switch event {
        case .application(let event): apply(event)
        case .eligibility(let event): eligibility.apply(event)
        case .training(let event): training.apply(event)
        case .attendance(let event):
            apply(event)
            if event.touchesResult { review.forgetVerification() }
        case .theory(let event): apply(event)
        case .practical(let event): apply(event)
        case .review(let event): review.apply(event)
        case .publication(let event): apply(event)
        case .decision(let event): apply(event)
        case .certificate(let event): apply(event)
        }
    }

    public func decide(
        _ command: CaseCommand, in circumstances: Circumstances
    ) throws(Refusal) -> [CaseEvent] {
        try circumstances.requireUninvolved(with: self)
        switch command {
        case .application(let command): return try decide(command, in: circumstances)
        case .eligibility(let command): return try decide(command, in: circumstances)
        case .training(let command): return try decide(command, in: circumstances)
        case .attendance(let command): return try decide(command, in: circumstances)
        case .theory(let command): return try decide(command, in: circumstances)
        case .practical(let command): return try decide(command, in: circumstances)
        case .review(let command): return try decide(command, in: circumstances)
        case .publication(let command): return try decide(command, in: circumstances)
        case .decision(let command): return try decide(command, in: circumstances)
        case .certificate(let command): return try decide(command, in: circumstances)
        }
    }

    public func attendance(of part: PartID) -> Attendance {
        attendance[part] ?? Attendance()
    }
}
