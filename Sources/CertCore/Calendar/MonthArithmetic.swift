/// Where a date goes when months are added and the month reached is too short or too long.
public enum MonthEndPolicy: String, CaseIterable, Hashable, Sendable {
    /// 31 January → 28 February; 28 February stays the 28th: the anniversary of 29 February.
    case clamp
    /// The last day of a month stays the last day: 28 February 2027 + 1 month → 31 March.
    case lastStaysLast = "last-stays-last"
    /// A day that the month lacks becomes the first of the next: 29 February + 1 year → 1 March.
    case firstOfNext = "first-of-next"
}

/// A length of whole calendar months and the days left over.
public struct MonthsAndDays: Hashable, Sendable {
    public let months: Int
    public let days: Int

    public init(months: Int, days: Int) {
        self.months = months
        self.days = days
    }

    public static let none = MonthsAndDays(months: 0, days: 0)
}

extension MonthsAndDays: Comparable {
    public static func < (left: MonthsAndDays, right: MonthsAndDays) -> Bool {
        (left.months, left.days) < (right.months, right.days)
    }
}

extension Day {
    /// The same day of the month so many months on (or back, where negative).
    public func adding(months: Int, _ policy: MonthEndPolicy = .clamp) -> Day {
        let (year, month, day) = civil
        let monthCount = year * 12 + (month - 1) + months
        let newYear = Day.floorDivide(monthCount, by: 12)
        let newMonth = monthCount - newYear * 12 + 1
        let length = Day.days(inMonth: newMonth, of: newYear)
        let last = Day(checkedYear: newYear, month: newMonth, day: length)
        switch policy {
        case .lastStaysLast where isLastOfMonth: return last
        case .firstOfNext where day > length: return last.advanced(by: 1)
        case .clamp, .lastStaysLast, .firstOfNext:
            return Day(checkedYear: newYear, month: newMonth, day: min(day, length))
        }
    }

    var lastOfMonth: Day {
        advanced(by: Day.days(inMonth: month, of: year) - day)
    }

    var lastOfYear: Day { adding(months: 12 - month).lastOfMonth }

    /// The anniversary so many years on (or back, where negative).
    public func adding(years: Int, _ policy: MonthEndPolicy = .clamp) -> Day {
        adding(months: years * 12, policy)
    }

    /// The whole months and the days from the morning of this day to the morning of another.
    ///
    /// A month is complete on its (clamped) anniversary; nothing where the other day is not later.
    public func elapsed(until end: Day) -> MonthsAndDays {
        guard self < end else { return .none }
        let (from, to) = (civil, end.civil)
        var months = (to.year - from.year) * 12 + to.month - from.month
        if adding(months: months) > end { months -= 1 }
        return MonthsAndDays(months: months, days: adding(months: months).distance(to: end))
    }

    /// The length of a stretch that includes its last day: 2021-03-01 through 2026-02-28 is 60
    /// months.
    public func elapsed(through last: Day) -> MonthsAndDays {
        elapsed(until: last.advanced(by: 1))
    }

    /// Whole years completed since this day, as ages are told: reached on the anniversary.
    public func years(until day: Day) -> Int {
        elapsed(until: day).months / 12
    }
}
