/// What a fault or an excess costs: so many points per unit, by a declared way of counting.
public struct DeductionRule: Hashable, Sendable {
    /// How a quantity between two units counts (2 points per 5 minutes, 7 minutes over).
    public enum Counting: String, CaseIterable, Hashable, Sendable {
        /// Full units only: 2 points.
        case completed
        /// Every unit begun: 4 points.
        case started
        /// In proportion: 2.8 points.
        case prorated
        /// One unit, however large the quantity: 2 points.
        case once
    }

    public let points: Exact
    /// The size of a unit: 1 for errors, 5 for "per 5 minutes".
    public let unit: Exact
    public let counting: Counting
    /// The most that the rule takes altogether.
    public let cap: Exact?

    /// Points and cap must not be negative, the unit must be above zero; nil otherwise.
    public init?(points: Exact, per unit: Exact = 1, counting: Counting, cap: Exact? = nil) {
        guard points >= 0, unit > 0, cap.map({ $0 >= 0 }) ?? true else { return nil }
        self.points = points
        self.unit = unit
        self.counting = counting
        self.cap = cap
    }

    /// The points taken for a quantity; none for zero and below.
    public func deduction(for quantity: Exact) -> Exact {
        guard quantity > 0 else { return 0 }
        let taken = points * units(in: quantity)
        return cap.map { min(taken, $0) } ?? taken
    }

    private func units(in quantity: Exact) -> Exact {
        switch counting {
        case .completed: (quantity / unit).floor
        case .started: (quantity / unit).ceiling
        case .prorated: quantity / unit
        case .once: 1
        }
    }
}

extension Exact {
    /// What is left of a score after deductions: never below zero.
    public func less(_ deductions: some Sequence<Exact>) -> Exact {
        max(.zero, self - deductions.sum())
    }
}
