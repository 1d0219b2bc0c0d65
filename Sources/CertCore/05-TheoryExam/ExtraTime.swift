/// How much more time somebody is given.
public enum ExtraTime: Hashable, Sendable {
    case minutes(Int)
    /// Of a part's own minutes, rounded up to whole ones.
    case percent(Int)

    public static let none = ExtraTime.minutes(0)

    /// The most minutes that are given at once.
    public static let mostMinutes = SittingOrder.mostMinutes

    /// The most that is given as a share: as much again.
    public static let mostPercent = 100

    /// The number it is given as, and what that may be.
    var extent: (number: Int, most: Int) {
        switch self {
        case .minutes(let minutes): (minutes, Self.mostMinutes)
        case .percent(let percent): (percent, Self.mostPercent)
        }
    }
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
