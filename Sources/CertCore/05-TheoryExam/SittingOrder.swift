/// What whoever attends has a sitting beside the store do, which carries it out by itself.
public struct SittingOrder: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// More time.
        case extend
        /// The time stands still and nothing is shown.
        case pause
        /// Ends the pause of the same scope.
        case resume
        /// Words to be shown.
        case notice
    }

    public var kind: Kind
    public var scope: SittingCode.Scope
    public var at: Instant
    /// Of an extension.
    public var minutes: Int
    /// What a notice says, or else why the order was given.
    public var words: Personal<String>

    public init(
        _ kind: Kind, _ scope: SittingCode.Scope, at: Instant, minutes: Int = 0,
        words: Personal<String> = .erased
    ) {
        self.kind = kind
        self.scope = scope
        self.at = at
        self.minutes = minutes
        self.words = words
    }

    /// Whether it is the same order, whose words may be kept from whoever compares.
    public func isSame(as other: SittingOrder) -> Bool {
        kind == other.kind && scope == other.scope && at == other.at && minutes == other.minutes
    }

    /// The minutes that one order may give.
    public static let mostMinutes = 480

    /// The characters that a notice may have.
    public static let mostCharacters = 200
}

extension [SittingOrder] {
    /// Whether a pause of a scope was ordered and not ended.
    public func leavePause(of scope: SittingCode.Scope) -> Bool {
        pauses(of: scope).last?.kind == .pause
    }

    /// Whether any pause was ordered and not ended.
    public var leaveAPause: Bool { leavePause(of: .own) || leavePause(of: .room) }

    /// The pauses of a scope and their ends.
    func pauses(of scope: SittingCode.Scope) -> [SittingOrder] {
        filter { $0.scope == scope && ($0.kind == .pause || $0.kind == .resume) }
    }

    /// What comes after those orders that are known already, which stand in the same order;
    /// what is known of others counts for nothing.
    public func after(_ known: [SittingOrder]) -> ArraySlice<SittingOrder> {
        var rest = self[...]
        for order in known where rest.first?.isSame(as: order) == true { rest.removeFirst() }
        return rest
    }

    /// The extensions of everybody that are not among those known, each once.
    func extensions(unknownTo known: [SittingOrder]) -> [SittingOrder] {
        var known = known
        return filter { order in
            guard order.kind == .extend else { return false }
            guard let place = known.firstIndex(where: { $0.isSame(as: order) }) else { return true }
            known.remove(at: place)
            return false
        }
    }

    /// What an order of a kind would change: ordered again, a pause is the one there is.
    func isNews(_ kind: SittingOrder.Kind, _ scope: SittingCode.Scope) -> Bool {
        switch kind {
        case .extend, .notice: true
        case .pause: !leavePause(of: scope)
        case .resume: leavePause(of: scope)
        }
    }
}
