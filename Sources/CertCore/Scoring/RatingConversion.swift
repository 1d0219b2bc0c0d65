/// The ratings that assessors and customers may give, from worst to best.
public struct RatingScale: Hashable, Sendable {
    public let lowest: Int
    public let highest: Int

    /// Nil where the highest rating is not above the lowest, or not above zero.
    public init?(from lowest: Int, to highest: Int) {
        guard lowest < highest, highest > 0 else { return nil }
        self.lowest = lowest
        self.highest = highest
    }

    public func contains(_ rating: Exact) -> Bool {
        rating >= Exact(lowest) && rating <= Exact(highest)
    }
}

/// How a rating on an anchored scale (BARS) becomes a share of a measure's points.
public enum RatingConversion: String, CaseIterable, Hashable, Sendable {
    /// r / max: 3 of 5 is 60 %.
    case shareOfMaximum = "share-of-maximum"
    /// (r − min) / (max − min): 3 on a scale of 1 to 5 is 50 %.
    case shareOfRange = "share-of-range"

    /// The share, or nil for a rating (or mean of ratings) outside the scale.
    public func share(of rating: Exact, on scale: RatingScale) -> Exact? {
        guard scale.contains(rating) else { return nil }
        let (lowest, highest) = (Exact(scale.lowest), Exact(scale.highest))
        return switch self {
        case .shareOfMaximum: rating / highest
        case .shareOfRange: (rating - lowest) / (highest - lowest)
        }
    }
}
