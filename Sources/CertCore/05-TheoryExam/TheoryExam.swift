/// One theory part of a case: the form drawn, the answers that came back, people's marks.
public struct TheoryExam: Hashable, Sendable {
    public internal(set) var form: DrawnForm?
    public internal(set) var responses: Personal<[ItemID: Response]> = .erased
    /// Nil until the answers were collected.
    public internal(set) var ending: SittingEnding?
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
    /// A person's mark for a short text; `note` says why.
    case textMarked(PartID, ItemID, by: OperatorName, Exact, note: Personal<String>?)
}

public enum TheoryExamCommand: Hashable, Sendable {
    case draw(PartID, DrawnForm)
    case collect(
        PartID, started: Instant, ended: Instant, ending: SittingEnding,
        responses: [ItemID: Response])
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
}
