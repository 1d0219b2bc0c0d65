/// A period (期) of one scheme: its application window, dates and place.
public struct Round: Hashable, Sendable {
    public let id: RoundID
    public var scheme: SchemeReference
    public var title: String
    public var place: String
    public var applications: ClosedRange<Day>
    /// The day of the theory exam, for eligibility counted on the exam date.
    public var examDate: Day
    public var isClosed: Bool

    public init(
        id: RoundID, scheme: SchemeReference, title: String, place: String,
        applications: ClosedRange<Day>, examDate: Day, isClosed: Bool = false
    ) {
        self.id = id
        self.scheme = scheme
        self.title = title
        self.place = place
        self.applications = applications
        self.examDate = examDate
        self.isClosed = isClosed
    }

    /// The day on which eligibility is counted.
    public func asOf(_ anchor: AsOfAnchor) -> Day {
        switch anchor {
        case .registrationDeadline: applications.upperBound
        case .examDate: examDate
        case .yearEnd: examDate.lastOfYear
        }
    }
}

public enum RoundEvent: Hashable, Sendable {
    case opened(
        scheme: SchemeReference, title: String, place: String, applications: ClosedRange<Day>,
        examDate: Day)
    case closed
}
