/// One job's days, without its employer: that is personal and kept elsewhere.
public struct WorkPeriod: Hashable, Sendable {
    public let from: Day
    /// The last day worked; nil where the job goes on.
    public let to: Day?

    /// Nil where the job ends before it begins.
    public init?(from: Day, to: Day?) {
        if let to, to < from { return nil }
        self.from = from
        self.to = to
    }
}
