/// The arithmetic of a work history on one day, complete enough to be shown line by line.
public struct WorkExperience: Hashable, Sendable {
    /// Days worked without a gap; touching and overlapping jobs are one stretch.
    public struct Stretch: Hashable, Sendable {
        /// The last day included.
        public let days: ClosedRange<Day>
        public let length: MonthsAndDays

        init(_ days: ClosedRange<Day>) {
            self.days = days
            length = days.lowerBound.elapsed(through: days.upperBound)
        }
    }

    /// What becomes of the days that the stretches leave over beside their whole months.
    public enum Remainder: String, CaseIterable, Hashable, Sendable {
        /// Every thirty of them, taken together, make a month.
        case thirtyDaysAreAMonth = "thirty-days-are-a-month"
        case dropped
    }

    public let asOf: Day
    /// In order of time, never touching.
    public let stretches: [Stretch]
    public let remainder: Remainder

    /// The whole of it, in months and the days still left over.
    public var total: MonthsAndDays {
        let months = stretches.reduce(0) { $0 + $1.length.months }
        let days = stretches.reduce(0) { $0 + $1.length.days }
        // One stretch has its own calendar months: 30 days of March are not yet one.
        guard remainder == .thirtyDaysAreAMonth, stretches.count > 1 else {
            return MonthsAndDays(months: months, days: days)
        }
        return MonthsAndDays(months: months + days / 30, days: days % 30)
    }

    /// The longest stretch by the calendar, the earliest of equals: sixty months are more than the
    /// same number of days with a leap day among them.
    public var longest: Stretch? {
        stretches.reduce(nil) { best, next in
            guard let best, best.length >= next.length else { return next }
            return best
        }
    }

    /// Whether the years required are reached, together or in one stretch.
    public func reaches(years: Int, continuous: Bool = false) -> Bool {
        let months = continuous ? longest?.length.months ?? 0 : total.months
        return months >= years * 12
    }
}

/// The months an applicant claims beside those that the listed jobs amount to.
public struct WorkClaim: Hashable, Sendable {
    public let claimedMonths: Int
    public let itemisedMonths: Int

    public init(claimedMonths: Int, itemisedMonths: Int) {
        self.claimedMonths = claimedMonths
        self.itemisedMonths = itemisedMonths
    }

    /// "5 years" whose jobs make 59 months: to be cleared up before it is believed.
    public var isOverstated: Bool { claimedMonths > itemisedMonths }
}
