import CertCore
import Testing

private func days(_ texts: String...) -> Set<Day> {
    Set(
        texts.flatMap { text in
            let ends = text.split(separator: " ").map { day(String($0)) }
            return Array(ends[0]...ends[ends.count - 1])
        })
}

private func autumn2026() throws -> WorkingCalendar {
    WorkingCalendar([
        try WorkingYear(
            year: 2026, holidays: days("2026-09-25 2026-09-27", "2026-10-01 2026-10-07"),
            makeUpDays: days("2026-09-20", "2026-10-10"))
    ])
}

@Suite struct WorkingCalendarTests {
    @Test(arguments: [
        ("2026-09-18", true), ("2026-09-19", false), ("2026-09-20", true), ("2026-09-25", false),
        ("2026-10-01", false), ("2026-10-07", false), ("2026-10-08", true), ("2026-10-10", true),
        ("2026-10-11", false),
    ])
    func `holidays rest and make-up days work`(text: String, isWorking: Bool) throws {
        #expect(try autumn2026().isWorkingDay(day(text)) == isWorking)
    }

    @Test(arguments: [
        ("2026-09-18", 15, "2026-10-15"), ("2026-09-18", 1, "2026-09-20"),
        ("2026-09-30", 1, "2026-10-08"), ("2026-09-30", 3, "2026-10-10"),
        ("2026-09-30", 0, "2026-09-30"), ("2026-10-01", 0, "2026-10-01"),
        ("2026-10-03", 5, "2026-10-13"),
    ])
    func `the day of publication is not counted`(from: String, count: Int, last: String) throws {
        let calendar = try autumn2026()
        #expect(try calendar.adding(workingDays: count, to: day(from)) == day(last))
        if count > 0 {
            #expect(try calendar.workingDays(after: day(from), through: day(last)) == count)
        }
    }

    @Test func `a year that was not entered is not guessed`() throws {
        let calendar = try autumn2026()
        #expect(throws: WorkingCalendar.NotCovered(year: 2027)) {
            try calendar.adding(workingDays: 5, to: day("2026-12-28"))
        }
        #expect(throws: WorkingCalendar.NotCovered(year: 2025)) {
            try calendar.isWorkingDay(day("2025-12-31"))
        }
        #expect(try calendar.adding(workingDays: 3, to: day("2026-12-28")) == day("2026-12-31"))
    }

    @Test func `a window runs on into a year entered later`() throws {
        let next = try WorkingYear(year: 2027, holidays: days("2027-01-01"), makeUpDays: [])
        let calendar = WorkingCalendar(Array(try autumn2026().years.values) + [next])
        #expect(try calendar.adding(workingDays: 4, to: day("2026-12-28")) == day("2027-01-04"))
    }

    @Test(arguments: [
        (days("2025-12-31"), Set<Day>(), WorkingYear.Problem.outsideYear(day("2025-12-31"))),
        (days("2026-10-10"), days("2026-10-10"), .holidayAndMakeUp(day("2026-10-10"))),
        (days(), days("2026-10-09"), .makeUpOnWeekday(day("2026-10-09"))),
    ])
    func `a year that contradicts itself is refused`(
        holidays: Set<Day>, makeUp: Set<Day>, problem: WorkingYear.Problem
    ) {
        #expect(throws: problem) {
            _ = try WorkingYear(year: 2026, holidays: holidays, makeUpDays: makeUp)
        }
    }
}
