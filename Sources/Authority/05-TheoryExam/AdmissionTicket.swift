public import CertCore
import Seals

/// What a candidate brings to the exam.
public struct AdmissionTicket: Hashable, Sendable {
    public var authority: Phrase
    public var isRehearsal: Bool
    public var scheme: Phrase
    public var part: Phrase
    public var ticket: String
    /// What opens the candidate's paper on another machine, together with the room's code.
    public var ownCode: String
    public var `case`: CaseID
    public var name: String
    public var maskedID: String
    public var place: String
    public var room: String
    public var seat: Int
    /// Extra time included.
    public var window: ClosedRange<Instant>
    public var offset: UTCOffset
    /// Extra time included.
    public var minutes: Int
    public var earliestSubmission: Int
    public var navigation: Navigation
    /// In their order; none where candidates may move everywhere.
    public var sections: [Section]
    public var layout: ExamLayout
    /// So many minutes in all the candidate may rest, whenever they want.
    public var breakMinutes: Int
    /// Whether the paper has typing tests, during which nobody takes a break.
    public var hasTyping: Bool

    /// Items that are left for good together.
    public struct Section: Hashable, Sendable {
        public var type: ItemType
        /// How many items it has.
        public var items: Int
        /// Its own time, its share of extra time included.
        public var minutes: Int?
        /// A break of at most so many minutes after it.
        public var breakMinutes: Int
    }
}

extension Authority {
    /// The tickets of a session, in the order of the seats; candidates without a paper have none.
    public func admissionTickets(of id: SessionID) throws -> [AdmissionTicket] {
        let secrets = SessionSecrets(of: id, from: secret)
        return try read { view in
            try view.admissionTickets(of: id) { secrets.ownCode(of: $0) }
        }
    }
}

extension View {
    fileprivate func admissionTickets(
        of id: SessionID, ownCode: (String) -> String
    ) throws -> [AdmissionTicket] {
        let file = try sessionFile(id)
        guard let plan = file.part.theory else {
            throw AuthorityError.refused(.session(.withoutPapers(file.part.id)), case: nil)
        }
        return file.seats.compactMap { seat in
            guard let ticket = file.ticket(of: seat) else { return nil }
            let extra = file.part.extraMinutes(
                seat.caseFile.eligibility.facts?.extraTime ?? .none)
            let window = file.session.window
            return AdmissionTicket(
                authority: profile.name, isRehearsal: profile.isRehearsal,
                scheme: file.scheme.title, part: file.part.title, ticket: ticket,
                ownCode: ownCode(ticket),
                case: seat.caseFile.id, name: seat.name, maskedID: seat.maskedID,
                place: file.round.place, room: file.session.room, seat: seat.place,
                window: window.lowerBound...(window.upperBound + .minutes(extra)),
                offset: profile.offset, minutes: file.part.minutes + extra,
                earliestSubmission: plan.earliestSubmission,
                navigation: plan.navigation,
                sections: plan.sections(in: file.part.minutes + extra),
                layout: seat.caseFile.eligibility.facts?.layout ?? .usual,
                breakMinutes: seat.caseFile.eligibility.facts?.breakMinutes ?? 0,
                hasTyping: plan.blueprint.has(.typing))
        }
    }
}

extension TheoryPlan {
    /// The sections that candidates leave for good, with so many minutes spread over them.
    fileprivate func sections(in minutes: Int) -> [AdmissionTicket.Section] {
        guard navigation != .free else { return [] }
        let times = blueprint.sectionMinutes(of: minutes)
        return blueprint.sections.enumerated().map { place, section in
            AdmissionTicket.Section(
                type: section.type, items: section.count, minutes: times?[place],
                breakMinutes: section.breakMinutes)
        }
    }
}
