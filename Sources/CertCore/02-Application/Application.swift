/// The application of a case: what was handed in and whether it still stands.
public struct Application: Hashable, Sendable {
    public enum Status: Hashable, Sendable {
        case submitted
        /// Waits for a later round.
        case deferred
        case withdrawn
    }

    public var form: Personal<ApplicationForm>
    public var status: Status = .submitted

    public init(form: Personal<ApplicationForm>) {
        self.form = form
    }
}

/// What opens a case file.
public struct Submission: Hashable, Sendable {
    public var person: PersonID
    public var round: RoundID
    public var scheme: SchemeReference
    public var previous: CaseID?
    public var attempt: Int
    public var carried: [CarriedPart]
    public var form: Personal<ApplicationForm>

    public init(
        person: PersonID, round: RoundID, scheme: SchemeReference, previous: CaseID? = nil,
        attempt: Int = 1, carried: [CarriedPart] = [], form: Personal<ApplicationForm>
    ) {
        self.person = person
        self.round = round
        self.scheme = scheme
        self.previous = previous
        self.attempt = attempt
        self.carried = carried
        self.form = form
    }
}

/// A passed part brought along from an earlier case.
public struct CarriedPart: Hashable, Sendable {
    public var part: PartID
    public var score: Exact
    public var from: CaseID
    public var until: Day
    /// How often it is carried, this time included.
    public var times: Int

    public init(part: PartID, score: Exact, from: CaseID, until: Day, times: Int = 1) {
        self.part = part
        self.score = score
        self.from = from
        self.until = until
        self.times = times
    }
}

public enum ApplicationEvent: Hashable, Sendable {
    case submitted(Submission)
    case amended(form: Personal<ApplicationForm>, reason: Personal<String>)
    case supplemented(form: Personal<ApplicationForm>, note: Personal<String>)
    case deferred(reason: Personal<String>)
    case withdrawn(reason: Personal<String>)
    case reopened(round: RoundID, reason: Personal<String>)
}

public enum ApplicationCommand: Hashable, Sendable {
    /// Corrects what was handed in; once it was accepted, only what no condition rests on.
    case amend(ApplicationForm, reason: String)
    /// Hands in what the review asked for.
    case supplement(ApplicationForm, note: String)
    case `defer`(reason: String)
    case withdraw(reason: String)
    /// Takes up a deferred or withdrawn case again, in the round of the circumstances.
    case reopen(reason: String)
}

public enum ApplicationRefusal: Hashable, Sendable {
    case windowClosed(ClosedRange<Day>, today: Day)
    case roundClosed(RoundID)
    case barred(until: Day)
    /// The person already has a live case in the round.
    case duplicate(CaseID)
    case noConsent
    case nothingToSupplement
    case supplementLate(deadline: Day)
    case notStanding(CaseFile.Standing)
    case alreadyStanding
    /// The result is published; an amendment comes too late.
    case settled(Step)
    /// The person was accepted on the strength of what is to be changed.
    case reviewed
    case otherScheme
    case resit(ResitRefusal)
}

/// Why somebody may not come again yet.
public enum ResitRefusal: Hashable, Sendable {
    case notFailed(CaseID)
    case tooEarly(earliest: Day)
    case noAttemptsLeft(maximum: Int)
    case otherPerson(CaseID)
}
