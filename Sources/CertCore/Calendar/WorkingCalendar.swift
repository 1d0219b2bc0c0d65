/// The working days of the years for which holidays are known.
public struct WorkingCalendar: Hashable, Sendable {
    /// By year; a year is asked for here or not known at all.
    public let years: [Int: WorkingYear]

    /// A later entry for the same year replaces an earlier one.
    public init(_ years: [WorkingYear]) {
        self.years = Dictionary(years.map { ($0.year, $0) }) { _, later in later }
    }

    /// A year whose holidays have not been entered: no guess is made about it.
    public struct NotCovered: Error, Hashable, Sendable {
        public let year: Int

        public init(year: Int) {
            self.year = year
        }
    }

    public func isWorkingDay(_ day: Day) throws(NotCovered) -> Bool {
        guard let year = years[day.year] else { throw NotCovered(year: day.year) }
        return year.isWorkingDay(day)
    }

    /// The n-th working day after a day, which itself is not counted; the day itself for none.
    public func adding(workingDays count: Int, to day: Day) throws(NotCovered) -> Day {
        precondition(count >= 0, "working days are counted forwards")
        var (reached, left) = (day, count)
        while left > 0 {
            reached = reached.advanced(by: 1)
            if try isWorkingDay(reached) { left -= 1 }
        }
        return reached
    }

    /// The working days after one day up to and including another; none where it is not later.
    public func workingDays(after day: Day, through last: Day) throws(NotCovered) -> Int {
        var (current, count) = (day, 0)
        while current < last {
            current = current.advanced(by: 1)
            if try isWorkingDay(current) { count += 1 }
        }
        return count
    }
}

/// One year's holidays and the weekend days worked to make up for them.
public struct WorkingYear: Hashable, Sendable {
    public enum Problem: Error, Hashable, Sendable {
        case outsideYear(Day)
        case holidayAndMakeUp(Day)
        /// A make-up day that is no weekend day.
        case makeUpOnWeekday(Day)
    }

    public let year: Int
    /// Weekdays and weekend days alike.
    public let holidays: Set<Day>
    /// Weekend days that are worked (调休上班).
    public let makeUpDays: Set<Day>

    /// Throws for the earliest day that contradicts the year or the other set.
    public init(year: Int, holidays: Set<Day>, makeUpDays: Set<Day>) throws(Problem) {
        for day in holidays.union(makeUpDays).sorted() {
            if day.year != year { throw .outsideYear(day) }
            guard makeUpDays.contains(day) else { continue }
            if holidays.contains(day) { throw .holidayAndMakeUp(day) }
            if !day.weekday.isWeekend { throw .makeUpOnWeekday(day) }
        }
        self.year = year
        self.holidays = holidays
        self.makeUpDays = makeUpDays
    }

    func isWorkingDay(_ day: Day) -> Bool {
        day.weekday.isWeekend ? makeUpDays.contains(day) : !holidays.contains(day)
    }
}
