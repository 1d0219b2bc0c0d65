import CertCore
import TestKit
import Testing

private func history(_ periods: String...) -> WorkHistory {
    WorkHistory(
        periods.map { text in
            let ends = text.split(separator: " ").map(String.init)
            let last = ends[1] == "now" ? nil : day(ends[1])
            guard let period = WorkPeriod(from: day(ends[0]), to: last) else {
                preconditionFailure("ends before it begins: \(text)")
            }
            return period
        })
}

private let today = day("2026-11-21")

@Suite struct WorkHistoryTests {
    @Test func `overlapping jobs count once and touching ones join`() {
        let experience = history(
            "2022-01-01 2022-12-31", "2020-01-01 2021-06-30", "2021-01-01 2021-12-31",
            "2024-01-01 2024-01-15"
        ).experience(asOf: today)
        let ranges = experience.stretches.map(\.days)
        #expect(
            ranges == [
                day("2020-01-01")...day("2022-12-31"), day("2024-01-01")...day("2024-01-15"),
            ])
        #expect(
            experience.stretches.map(\.length) == [
                MonthsAndDays(months: 36, days: 0), MonthsAndDays(months: 0, days: 15),
            ])
        #expect(experience.total == MonthsAndDays(months: 36, days: 15))
    }

    @Test func `a job within another adds nothing`() {
        let experience = history("2020-01-01 2023-12-31", "2021-01-01 2021-12-31")
            .experience(asOf: today)
        #expect(experience.total.months == 48)
        #expect(experience.stretches.count == 1)
    }

    @Test(arguments: [
        ("2026-11-20", false), ("2026-11-21", true), ("2026-11-22", true),
    ])
    func `five years are met on the anniversary`(asOf: String, isMet: Bool) {
        let experience = history("2021-11-21 now").experience(asOf: day(asOf))
        #expect(experience.reaches(years: 5) == isMet)
    }

    @Test func `years from a leap day are met on 28 February`() {
        let jobs = history("2020-02-29 now")
        #expect(!jobs.experience(asOf: day("2025-02-27")).reaches(years: 5))
        #expect(jobs.experience(asOf: day("2025-02-28")).reaches(years: 5))
    }

    @Test func `months from the first day through the last are inclusive`() {
        let experience = history("2019-03-01 2024-02-29").experience(asOf: today)
        #expect(experience.total == MonthsAndDays(months: 60, days: 0))
        #expect(experience.reaches(years: 5))
    }

    @Test func `a claim of five years that itemises to 59 months is flagged`() {
        let experience = history("2019-03-01 2022-02-28", "2022-04-01 2024-02-29")
            .experience(asOf: today)
        let itemised = experience.total.months
        #expect(itemised == 59)
        #expect(WorkClaim(claimedMonths: 60, itemisedMonths: itemised).isOverstated)
        #expect(!WorkClaim(claimedMonths: 59, itemisedMonths: itemised).isOverstated)
    }

    @Test func `continuous differs from cumulative`() {
        let experience = history("2018-01-01 2020-12-31", "2021-02-01 2024-01-31")
            .experience(asOf: today)
        #expect(experience.total.months == 72)
        #expect(experience.longest?.days == day("2018-01-01")...day("2020-12-31"))
        #expect(experience.reaches(years: 6))
        #expect(!experience.reaches(years: 6, continuous: true))
        #expect(experience.reaches(years: 3, continuous: true))
    }

    @Test func `the longest stretch is the one with most months`() {
        let experience = history(
            "2018-01-01 2018-01-31", "2019-01-01 2019-05-31", "2020-01-01 2020-01-05"
        )
        .experience(asOf: today)
        #expect(experience.longest?.days == day("2019-01-01")...day("2019-05-31"))
    }

    @Test func `five years in one stretch are not hidden by as many days with two leap days`() {
        // 59 months and 28 days, and 60 months: 1,826 days each.
        let experience = history("2003-03-01 2008-02-28", "2013-03-01 2018-02-28")
            .experience(asOf: today)
        #expect(experience.stretches.map(\.days.count) == [1_826, 1_826])
        #expect(experience.reaches(years: 5, continuous: true))
    }

    @Test func `left-over days make months of thirty or are dropped, as the scheme says`() {
        let jobs = history("2020-01-01 2020-02-20", "2021-01-01 2021-01-12")
        let together = jobs.experience(asOf: today)
        let dropped = jobs.experience(asOf: today, remainder: .dropped)
        #expect(together.total == MonthsAndDays(months: 2, days: 2))
        #expect(dropped.total == MonthsAndDays(months: 1, days: 32))
    }

    @Test func `the thirty days of one unfinished month are not a month`() {
        let experience = history("2026-03-01 2026-03-30").experience(asOf: today)
        #expect(experience.total == MonthsAndDays(months: 0, days: 30))
    }

    @Test func `work after the day in question does not count`() {
        let experience = history("2026-11-01 2027-06-30", "2026-11-21 now", "2027-01-01 now")
            .experience(asOf: today)
        #expect(experience.stretches.map(\.days) == [day("2026-11-01")...day("2026-11-20")])
    }

    @Test func `no jobs are no experience`() {
        let experience = history().experience(asOf: today)
        #expect(experience.total == .none)
        #expect(experience.longest == nil)
        #expect(!experience.reaches(years: 1))
        #expect(experience.reaches(years: 0))
    }

    @Test func `a job cannot end before it begins`() {
        #expect(WorkPeriod(from: today, to: today.advanced(by: -1)) == nil)
        #expect(WorkPeriod(from: today, to: today) != nil)
    }

    @Test(arguments: 0..<100)
    func `the stretches cover exactly the days of the jobs, in any order`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let jobs = (0..<6).compactMap { _ in
            let from = Day(daysSinceEpoch: Int.random(in: 20_000...20_400, using: &generator))
            return WorkPeriod(
                from: from, to: from.advanced(by: Int.random(in: 0...60, using: &generator)))
        }
        let asOf = Day(daysSinceEpoch: 20_350)
        let experience = WorkHistory(jobs).experience(asOf: asOf)
        let shuffled = WorkHistory(jobs.shuffled(using: &generator)).experience(asOf: asOf)
        let covered = (20_000...20_600).map { Day(daysSinceEpoch: $0) }.filter { day in
            jobs.contains { $0.from <= day && day <= ($0.to ?? day) } && day < asOf
        }
        #expect(experience.stretches.flatMap { Array($0.days) } == covered)
        #expect(shuffled == experience)
    }
}
