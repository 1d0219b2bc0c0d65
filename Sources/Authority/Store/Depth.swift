/// How much of a case is read from the ledger.
public enum Depth: Int, Comparable, Sendable {
    /// Where the case stands, its scores and outcome: neither marks, answers nor derivations.
    case outline
    /// All but what is sealed.
    case open
    /// With what is sealed, as far as the person's key is there.
    case sealed

    public static func < (left: Depth, right: Depth) -> Bool { left.rawValue < right.rawValue }
}
