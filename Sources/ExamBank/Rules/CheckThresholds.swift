public import CertCore

/// The bounds beyond which rules speak, as the field has them unless somebody says otherwise.
public struct CheckThresholds: Hashable, Sendable {
    /// Live items under every leaf of a bank's points, so that forms can differ (DOMAIN.md §5).
    public var itemsPerPoint = 4
    /// Months after which a review is out of date.
    public var reviewMonths = 24
    /// Percentage points above its fair share from which a key position is a favourite.
    public var keyExcess = 5
    /// Percentage points above chance from which a trick is worth knowing.
    public var trickExcess = 3
    /// The share of a cut from which blind guessing brings too much.
    public var guessedShareOfCut = Exact(1, over: 2)
    /// How far the expected facility may be from its target.
    public var facilityMargin = Exact(1, over: 10)

    public init() {}
}
