/// A score as people read it, which never contradicts the decision taken on the exact value.
///
/// Rounding may lift a number over a cut (59.996 → 60.00) or push it under (60.004 at a cut of
/// 60.004 → 60.00). Then more decimals are shown, until reader and decision agree.
public struct DisplayScore: Hashable, Sendable {
    public let exact: Exact
    /// Every threshold a reader may hold the number against: cuts, floors, grade bands.
    public let cuts: [Exact]
    public let text: String

    public init(
        _ exact: Exact, cuts: [Exact] = [], places: Int = 2, mode: RoundingMode = .halfUp
    ) {
        self.exact = exact
        self.cuts = cuts
        let truthful = (places...Exact.places.upperBound).first { places in
            let shown = exact.rounded(places, mode)
            return cuts.allSatisfy { (shown >= $0) == (exact >= $0) }
        }
        text = truthful.map { exact.text(places: $0, mode: mode) } ?? exact.canonical
    }
}

extension DisplayScore: CustomStringConvertible {
    public var description: String { text }
}
