/// What a decision may look at beside the state itself, gathered in the same transaction.
public struct Circumstances: Sendable {
    public var now: Instant
    /// The civil date at the authority's offset.
    public var today: Day
    public var offset: UTCOffset
    public var actor: Operator
    public var standard: Standard
    public var round: Round
    /// Sessions the case is or is to be assigned to.
    public var sessions: [SessionID: Session]
    /// Who did what for the person in this and other cases, where a command asks.
    public var involvements: [Involvement]

    public init(
        now: Instant, offset: UTCOffset, actor: Operator, standard: Standard, round: Round,
        sessions: [SessionID: Session] = [:], involvements: [Involvement] = []
    ) {
        self.now = now
        today = now.day(at: offset)
        self.offset = offset
        self.actor = actor
        self.standard = standard
        self.round = round
        self.sessions = sessions
        self.involvements = involvements
    }

    public var scheme: Scheme { standard.scheme }

    /// A moment as the authority's clocks show it.
    public func local(_ instant: Instant) -> LocalTime { LocalTime(instant, at: offset) }

    /// Refuses an operator who holds none of the roles.
    public func require(_ roles: Role...) throws(Refusal) {
        guard roles.contains(where: actor.roles.contains) else {
            throw .notPermitted(actor.name, needs: roles)
        }
    }

    /// Nobody acts in any role for themselves.
    func requireUninvolved(with caseFile: CaseFile) throws(Refusal) {
        if actor.person == caseFile.person { throw .ownCase(actor.name) }
    }

    func separates(_ rule: SeparationRules.Rule) -> Bool {
        scheme.separation.rules.contains(rule)
    }
}
