/// How much more time somebody is given.
public enum ExtraTime: Hashable, Sendable {
    case minutes(Int)
    /// Of a part's own minutes, rounded up to whole ones.
    case percent(Int)

    public static let none = ExtraTime.minutes(0)

    /// The most minutes that are given at once.
    public static let mostMinutes = SittingOrder.mostMinutes
}

extension Part {
    /// Additional minutes in this part.
    public func extraMinutes(_ time: ExtraTime) -> Int {
        switch time {
        case .minutes(let extra): extra
        case .percent(let percent): (minutes * percent + 99) / 100
        }
    }
}
