/// One theory part of a case: the form drawn, the answers that came back, people's marks.
public struct TheoryExam: Hashable, Sendable {
    public internal(set) var form: DrawnForm?
    public internal(set) var responses: Personal<[ItemID: Response]> = .erased
    /// Nil until the answers were collected.
    public internal(set) var ending: SittingEnding?
    /// How the sitting went; nil for answers that came from a sheet.
    public internal(set) var account: SittingAccount?
    /// What people gave for short texts; the latest per person counts.
    public internal(set) var textMarks: [ItemID: [OperatorName: Exact]] = [:]

    public init() {}
}

/// Which form a candidate got, provable from its request.
public struct DrawnForm: Hashable, Sendable {
    public var session: SessionID
    public var request: FormRequest
    /// Of the form's canonical encoding.
    public var digest: FileDigest
    /// What the candidate asks for the paper with.
    public var ticket: String
    public var items: [ItemID]

    public init(
        session: SessionID, request: FormRequest, digest: FileDigest, ticket: String,
        items: [ItemID]
    ) {
        self.session = session
        self.request = request
        self.digest = digest
        self.ticket = ticket
        self.items = items
    }
}

extension CaseFile {
    /// The ticket of the paper drawn for a session; one of a session that was left counts no more.
    public func ticket(of part: PartID, in session: SessionID?) -> String? {
        guard let form = theory[part]?.form, form.session == session else { return nil }
        return form.ticket
    }
}

public enum TheoryExamEvent: Hashable, Sendable {
    case formDrawn(PartID, DrawnForm)
    case collected(
        PartID, started: Instant, ended: Instant, ending: SittingEnding,
        responses: Personal<[ItemID: Response]>)
    /// How the sitting went whose answers were taken in just now.
    case accounted(PartID, SittingAccount)
    /// The answers taken in are put aside, for a longer copy of the same sitting came.
    case setAside(PartID)
    /// A person's mark for a short text; `note` says why.
    case textMarked(PartID, ItemID, by: OperatorName, Exact, note: Personal<String>?)
}

public enum TheoryExamCommand: Hashable, Sendable {
    case draw(PartID, DrawnForm)
    case collect(
        PartID, started: Instant, ended: Instant, ending: SittingEnding,
        responses: [ItemID: Response])
    /// Says how the sitting went whose answers are in.
    case account(PartID, SittingAccount)
    /// Makes room for a longer copy of the same sitting, before anything is marked.
    case setAside(PartID)
    case markText(PartID, ItemID, Exact, of: Exact, note: String?)
}

public enum TheoryExamRefusal: Hashable, Sendable {
    case notScheduled(PartID)
    case alreadyDrawn(PartID)
    case alreadyCollected(PartID)
    case notPresent(PartID, Attendance.Standing)
    case notCollected(PartID)
    case foreignItem(ItemID)
    /// Only short texts are marked by people.
    case notAText(ItemID, ItemType)
    case marksOutOfRange(ItemID, Exact, of: Exact)
    case graded
    /// Marks were given for the answers, or they were graded.
    case markingBegun(PartID)
}
