import Records

/// How much of a case is read from the ledger.
public enum Depth: Int, Comparable, Sendable {
    /// Where the case stands, its scores and outcome: neither marks, answers nor derivations.
    case outline
    /// With the derivations of scores and outcome.
    case derived
    /// With the marks: all but what is sealed.
    case open
    /// With what is sealed, as far as the person's key is there.
    case sealed

    /// What a replay of the case passes over.
    var leftOut: Detail {
        switch self {
        case .outline: [.marks, .derivations]
        case .derived: .marks
        case .open, .sealed: []
        }
    }

    public static func < (left: Depth, right: Depth) -> Bool { left.rawValue < right.rawValue }
}
