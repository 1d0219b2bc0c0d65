public import CertCore
import Ledger

/// What was ordered of sittings, and of whose.
public struct GivenOrder: Sendable {
    public var session: SessionID
    /// Nil for the whole room.
    public var `case`: CaseID?
    /// Those whose sittings carry it out now; others do when they are checked in.
    public var present: [CaseFile]
}

extension Authority {
    /// Gives candidates of a session more time, whether they have begun or are checked in or not.
    ///
    /// - Parameter named: cases or tickets; nil for everybody who sits there and is not through,
    ///   whoever is checked in later included.
    public func extend(
        _ id: SessionID, _ named: [String]?, by time: ExtraTime, reason: String, as actor: Actor,
        commandID: String? = nil, isDryRun: Bool = false
    ) throws -> (cases: [CaseFile], minutes: Int) {
        try delivering(to: id, isDryRun: isDryRun) {
            try perform(as: actor, commandID: commandID, isDryRun: isDryRun) { work in
                let session = try work.session(id)
                let minutes = try work.minutes(of: time, in: session)
                if named == nil {
                    try work.orderRoom(.extend, minutes: minutes, words: reason, of: session)
                }
                let scope: SittingCode.Scope = named == nil ? .room : .own
                let ids = try work.sitters(named, of: session) { $0 == .present || $0 == .pending }
                let cases = try work.forEach(ids, in: session.round) { work, candidate in
                    try work.perform(
                        .attendance(
                            .order(session.part, .extend, scope, minutes: minutes, words: reason)),
                        on: candidate)
                }
                return (cases: cases, minutes: minutes)
            }
        }
    }

    /// Pauses the sittings of a room or one of them, has them go on, or shows them a notice.
    ///
    /// They carry it out within `RunningSitting.attention`. Ordered again, a pause or its end is the
    /// one there is, and is told again.
    ///
    /// - Parameters:
    ///   - words: of the notice, or else the reason.
    ///   - place: a session or a ticket.
    ///   - candidate: a case or ticket of the session; nil for the whole room.
    public func order(
        _ kind: SittingOrder.Kind, words: String, of place: String, _ candidate: String? = nil,
        as actor: Actor, commandID: String? = nil, isDryRun: Bool = false
    ) throws -> GivenOrder {
        let id = try read { view in try view.place(place, candidate).session.id }
        return try delivering(to: id, isDryRun: isDryRun) {
            try perform(as: actor, commandID: commandID, isDryRun: isDryRun) { work in
                try work.order(kind, words: words, of: work.view.place(place, candidate))
            }
        }
    }
}

extension Work {
    fileprivate mutating func order(
        _ kind: SittingOrder.Kind, words: String, of place: NamedPlace
    ) throws -> GivenOrder {
        let session = place.session
        if place.case == nil { try orderRoom(kind, words: words, of: session) }
        let scope: SittingCode.Scope = place.case == nil ? .room : .own
        let ids = try sitters(place.case.map { [$0.text] }, of: session) {
            $0 == .present || $0 == .pending
        }
        let present = try forEach(ids, in: session.round) { work, id in
            try work.perform(
                .attendance(.order(session.part, kind, scope, words: words)), on: id)
        }.filter { $0.attendance(of: session.part).standing == .present }
        return GivenOrder(session: session.id, case: place.case, present: present)
    }

    /// Keeps with the session what is ordered of everybody who sits there.
    fileprivate mutating func orderRoom(
        _ kind: SittingOrder.Kind, minutes: Int = 0, words: String, of session: Session
    ) throws {
        let circumstances = try circumstances(of: session)
        let event = try deciding { () throws(Refusal) in
            try session.order(kind, minutes: minutes, words: words, in: circumstances)
        }
        if let event { try append(event, to: session.id) }
    }

    mutating func minutes(of time: ExtraTime, in session: Session) throws -> Int {
        let scheme = try standard(round(session.round).scheme).scheme
        return scheme.part(session.part)?.extraMinutes(time) ?? 0
    }

    /// The cases named, or else those whose standing fits and whose answers are not in yet.
    mutating func sitters(
        _ named: [String]?, of session: Session,
        otherwise fits: (Attendance.Standing) -> Bool
    ) throws -> [CaseID] {
        let ids = try candidates(named, of: session, otherwise: fits)
        if named != nil { return ids }
        return try ids.filter {
            try caseFile($0, .outline).theory[session.part]?.ending == nil
        }
    }
}
