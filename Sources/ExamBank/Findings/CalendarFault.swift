public import CertCore

/// What is wrong, or to be known, about a calendar.
public enum CalendarFault: Hashable, Sendable {
    case outsideYear(Day, year: Int)
    /// Rather the year is wrong than all its days.
    case noDayInYear(Int, first: Day)
    case holidayAndMakeUp(Day)
    case makeUpOnWeekday(Day)
    /// A holiday that ends before it begins.
    case backwards(from: Day, to: Day)
    /// The year's holidays have not been announced; deadlines counted with it may move.
    case provisional

    public var code: FindingCode {
        switch self {
        case .outsideYear, .noDayInYear: .outsideYear
        case .holidayAndMakeUp: .holidayWorked
        case .makeUpOnWeekday: .makeUpOnWeekday
        case .backwards: .backwards
        case .provisional: .provisional
        }
    }
}
