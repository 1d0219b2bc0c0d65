/// A civil date of the (proleptic) Gregorian calendar, without time or place.
public struct Day: Hashable, Sendable {
    /// 1970-01-01 is 0.
    public let daysSinceEpoch: Int

    public init(daysSinceEpoch: Int) {
        self.daysSinceEpoch = daysSinceEpoch
    }

    /// Nil where the calendar has no such date; years 1 to 9999.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month),
            (1...Day.days(inMonth: month, of: year)).contains(day)
        else { return nil }
        self.init(checkedYear: year, month: month, day: day)
    }

    /// Counts in eras of 400 years that begin on 1 March, so that a leap day ends its year.
    init(checkedYear year: Int, month: Int, day: Int) {
        let marchYear = month <= 2 ? year - 1 : year
        let era = Day.floorDivide(marchYear, by: 400)
        let yearOfEra = marchYear - era * 400
        let monthFromMarch = (month + 9) % 12
        let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        self.init(daysSinceEpoch: era * 146_097 + dayOfEra - 719_468)
    }

    /// Reads "2026-11-21", four, two and two digits.
    public init?(_ text: String) {
        var fields = FixedFields(text)
        guard let day = Day(reading: &fields), fields.isAtEnd else { return nil }
        self = day
    }

    init?(reading fields: inout FixedFields) {
        guard let year = fields.number(digits: 4), fields.take("-"),
            let month = fields.number(digits: 2), fields.take("-"),
            let day = fields.number(digits: 2)
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    public var year: Int { civil.year }
    /// 1 to 12.
    public var month: Int { civil.month }
    /// Day of the month, 1 to 31.
    public var day: Int { civil.day }

    /// The three fields in one computation.
    public var civil: (year: Int, month: Int, day: Int) {
        let shifted = daysSinceEpoch + 719_468
        let era = Day.floorDivide(shifted, by: 146_097)
        let dayOfEra = shifted - era * 146_097
        let yearOfEra =
            (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        let month = (monthFromMarch + 2) % 12 + 1
        return (era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day)
    }

    public var weekday: Weekday {
        let fromThursday = daysSinceEpoch - Day.floorDivide(daysSinceEpoch, by: 7) * 7
        return Weekday.allCases[(fromThursday + 3) % 7]
    }

    public var isLastOfMonth: Bool {
        let (year, month, day) = civil
        return day == Day.days(inMonth: month, of: year)
    }

    public static func isLeap(_ year: Int) -> Bool {
        year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    }

    /// The length of a month, 1 to 12.
    public static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    static func floorDivide(_ number: Int, by divisor: Int) -> Int {
        let (quotient, rest) = number.quotientAndRemainder(dividingBy: divisor)
        return rest < 0 ? quotient - 1 : quotient
    }
}

/// Monday to Sunday, numbered 1 to 7 as in ISO 8601.
public enum Weekday: Int, CaseIterable, Hashable, Sendable {
    case monday = 1
    case tuesday, wednesday, thursday, friday, saturday, sunday

    public var isWeekend: Bool { self == .saturday || self == .sunday }
}

extension Day: Strideable {
    public func distance(to other: Day) -> Int {
        other.daysSinceEpoch - daysSinceEpoch
    }

    public func advanced(by days: Int) -> Day {
        Day(daysSinceEpoch: daysSinceEpoch + days)
    }
}

extension Day: CustomStringConvertible {
    /// "2026-11-21".
    public var description: String {
        let (year, month, day) = civil
        return FixedFields.padded(year, digits: 4) + "-" + FixedFields.padded(month, digits: 2)
            + "-" + FixedFields.padded(day, digits: 2)
    }
}
