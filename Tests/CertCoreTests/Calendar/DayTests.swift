import CertCore
import TestKit
import Testing

func day(_ text: String) -> Day {
    guard let day = Day(text) else { preconditionFailure("not a date: \(text)") }
    return day
}

@Suite struct DayTests {
    @Test(arguments: [
        ("1970-01-01", 0, Weekday.thursday), ("1969-12-31", -1, .wednesday),
        ("2000-02-29", 11_016, .tuesday), ("2026-11-21", 20_778, .saturday),
        ("1880-01-01", -32_872, .thursday), ("0001-01-01", -719_162, .monday),
        ("9999-12-31", 2_932_896, .friday),
    ])
    func `a date has its day number and weekday`(text: String, number: Int, weekday: Weekday) {
        #expect(day(text).daysSinceEpoch == number)
        #expect(day(text).weekday == weekday)
        #expect("\(day(text))" == text)
    }

    @Test(arguments: [
        "2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-01-00",
        "0000-01-01", "2026-1-1", "20261121", "2026-11-21 ", " 2026-11-21", "2026/11/21",
        "+026-11-21", "2026-11-2１", "", "2026-11-211", "-2026-01-01",
    ])
    func `what the calendar does not have is refused`(text: String) {
        #expect(Day(text) == nil)
    }

    @Test func `every day of eight centuries comes back from its fields`() {
        var (expected, wrong) = (day("1800-01-01"), 0)
        for year in 1800..<2600 {
            for month in 1...12 {
                for dayOfMonth in 1...Day.days(inMonth: month, of: year) {
                    let found = Day(year: year, month: month, day: dayOfMonth)
                    let isSame =
                        found == expected && found?.year == year && found?.month == month
                        && found?.day == dayOfMonth
                    if !isSame { wrong += 1 }
                    expected = expected.advanced(by: 1)
                }
            }
        }
        #expect(wrong == 0)
        #expect(expected == day("2600-01-01"))
    }

    @Test(arguments: [
        ("2028-02-29", 12, "2029-02-28", "2029-02-28", "2029-03-01"),
        ("2027-02-28", 1, "2027-03-28", "2027-03-31", "2027-03-28"),
        ("2027-02-28", 12, "2028-02-28", "2028-02-29", "2028-02-28"),
        ("2026-01-31", 1, "2026-02-28", "2026-02-28", "2026-03-01"),
        ("2026-03-31", -1, "2026-02-28", "2026-02-28", "2026-03-01"),
        ("2026-11-30", 3, "2027-02-28", "2027-02-28", "2027-03-01"),
        ("2026-01-15", -13, "2024-12-15", "2024-12-15", "2024-12-15"),
        ("2024-02-29", 48, "2028-02-29", "2028-02-29", "2028-02-29"),
    ])
    func `months are added by a declared policy at month ends`(
        from: String, months: Int, clamp: String, last: String, next: String
    ) {
        #expect(day(from).adding(months: months) == day(clamp))
        #expect(day(from).adding(months: months, .lastStaysLast) == day(last))
        #expect(day(from).adding(months: months, .firstOfNext) == day(next))
    }

    @Test func `the anniversary of a leap day is 28 February`() {
        #expect(day("2024-02-29").adding(years: 3) == day("2027-02-28"))
        #expect(day("2008-02-29").years(until: day("2024-02-28")) == 15)
        #expect(day("2008-02-29").years(until: day("2024-02-29")) == 16)
        #expect(day("2010-02-28").years(until: day("2026-02-28")) == 16)
        #expect(day("2010-11-22").years(until: day("2026-11-21")) == 15)
    }

    @Test(arguments: [
        ("2021-03-01", "2026-02-28", 60, 0), ("2021-03-15", "2026-03-14", 60, 0),
        ("2021-03-15", "2026-03-13", 59, 27), ("2024-01-31", "2024-02-28", 1, 0),
        ("2026-05-05", "2026-05-05", 0, 1), ("2020-02-29", "2025-02-27", 60, 0),
        ("2026-05-06", "2026-05-05", 0, 0),
    ])
    func `a stretch includes its last day`(from: String, to: String, months: Int, days: Int) {
        #expect(
            day(from).elapsed(through: day(to)) == MonthsAndDays(months: months, days: days))
    }

    @Test(arguments: 0..<200)
    func `elapsed months and days lead back to the end`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let start = Day(daysSinceEpoch: Int.random(in: 0...25_000, using: &generator))
        let end = start.advanced(by: Int.random(in: 0...20_000, using: &generator))
        let length = start.elapsed(until: end)
        #expect(start.adding(months: length.months).advanced(by: length.days) == end)
        #expect(start.adding(months: length.months + 1) > end)
        #expect((0...30).contains(length.days))
    }
}
