/// An applicant's jobs, from which years of work are counted.
public struct WorkHistory: Hashable, Sendable {
    public var periods: [WorkPeriod]

    public init(_ periods: [WorkPeriod]) {
        self.periods = periods
    }

    /// What the jobs amount to on the morning of a day: overlapping ones count once.
    ///
    /// The day itself does not count as worked, so that "N years" is met on the anniversary and not
    /// on its eve.
    public func experience(
        asOf day: Day, remainder: WorkExperience.Remainder = .thirtyDaysAreAMonth
    ) -> WorkExperience {
        let eve = day.advanced(by: -1)
        let worked = periods.filter { $0.from <= eve }
            .map { $0.from...min($0.to ?? eve, eve) }
            .sorted { $0.lowerBound < $1.lowerBound }
        var stretches: [ClosedRange<Day>] = []
        for range in worked {
            guard let last = stretches.last, range.lowerBound <= last.upperBound.advanced(by: 1)
            else {
                stretches.append(range)
                continue
            }
            let upper = max(last.upperBound, range.upperBound)
            stretches[stretches.count - 1] = last.lowerBound...upper
        }
        return WorkExperience(
            asOf: day, stretches: stretches.map(WorkExperience.Stretch.init), remainder: remainder)
    }
}
