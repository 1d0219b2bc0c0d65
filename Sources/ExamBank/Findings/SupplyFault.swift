public import CertCore

/// How far a bank carries a scheme's theory part.
public enum SupplyFault: Hashable, Sendable {
    /// So many forms without an item in common, and why there is not one more.
    case disjointForms(PartID, FormSupply)
    /// Fewer such forms than the scheme has attempts, so that a resit repeats items.
    case resitRepeats(PartID, FormSupply, attempts: Int)
    /// The mean facility that the items' difficulties promise is far from the target.
    case facility(PartID, expected: Exact, target: Exact)

    public var code: FindingCode {
        switch self {
        case .disjointForms: .disjointForms
        case .resitRepeats: .resitRepeats
        case .facility: .facility
        }
    }
}
