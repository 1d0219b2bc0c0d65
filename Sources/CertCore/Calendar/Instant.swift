/// A moment, in milliseconds of UTC: what the ledger stores and orders windows by.
public struct Instant: Hashable, Sendable {
    /// 1970-01-01T00:00:00Z is 0; leap seconds do not exist.
    public let milliseconds: Int64

    public init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    /// The local midnight with which a day begins.
    public init(startOf day: Day, at offset: UTCOffset) {
        let minutes = Int64(day.daysSinceEpoch) * 1_440 - Int64(offset.minutes)
        self.init(milliseconds: minutes * 60_000)
    }

    /// The last millisecond of a local day: a window "until 21 November" is open until then.
    public init(endOf day: Day, at offset: UTCOffset) {
        let next = Instant(startOf: day.advanced(by: 1), at: offset)
        self.init(milliseconds: next.milliseconds - 1)
    }

    /// Reads "2026-11-21T09:30:00Z", with up to three decimals of a second and any offset.
    public init?(_ text: String) {
        var fields = FixedFields(text)
        guard let day = Day(reading: &fields), fields.take("T"),
            let hour = fields.number(digits: 2), hour < 24, fields.take(":"),
            let minute = fields.number(digits: 2), minute < 60, fields.take(":"),
            let second = fields.number(digits: 2), second < 60,
            let fraction = Instant.milliseconds(reading: &fields),
            let offset = UTCOffset(reading: &fields), fields.isAtEnd
        else { return nil }
        let secondOfDay = (hour * 60 + minute) * 60 + second
        let midnight = Instant(startOf: day, at: offset).milliseconds
        self.init(milliseconds: midnight + Int64(secondOfDay * 1_000 + fraction))
    }

    private static func milliseconds(reading fields: inout FixedFields) -> Int? {
        guard fields.take(".") else { return 0 }
        let digits = fields.digitsAhead(atMost: 3)
        guard digits > 0, let value = fields.number(digits: digits) else { return nil }
        return value * [100, 10, 1][digits - 1]
    }

    /// The local date of the moment.
    public func day(at offset: UTCOffset) -> Day {
        Day(daysSinceEpoch: local(offset).day)
    }

    /// ISO 8601 in local time, "2026-11-21T17:30:00+08:00"; milliseconds only where there are any.
    public func text(at offset: UTCOffset = .utc) -> String {
        let (day, millisecond) = local(offset)
        let (second, fraction) = millisecond.quotientAndRemainder(dividingBy: 1_000)
        let clock = [second / 3_600, second / 60 % 60, second % 60]
            .map { FixedFields.padded($0, digits: 2) }
            .joined(separator: ":")
        let decimals = fraction == 0 ? "" : "." + FixedFields.padded(fraction, digits: 3)
        return "\(Day(daysSinceEpoch: day))T\(clock)\(decimals)\(offset)"
    }

    private func local(_ offset: UTCOffset) -> (day: Int, millisecond: Int) {
        let shifted = Int(milliseconds) + offset.minutes * 60_000
        let day = Day.floorDivide(shifted, by: 86_400_000)
        return (day, shifted - day * 86_400_000)
    }
}

extension Instant: Comparable {
    public static func < (left: Instant, right: Instant) -> Bool {
        left.milliseconds < right.milliseconds
    }
}

extension Instant: CustomStringConvertible {
    public var description: String { text() }
}

extension Instant {
    /// Later by a duration, whose parts below a millisecond are dropped.
    public static func + (instant: Instant, duration: Duration) -> Instant {
        Instant(milliseconds: instant.milliseconds + duration.wholeMilliseconds)
    }

    public static func - (instant: Instant, duration: Duration) -> Instant {
        Instant(milliseconds: instant.milliseconds - duration.wholeMilliseconds)
    }

    public static func - (later: Instant, earlier: Instant) -> Duration {
        .milliseconds(later.milliseconds - earlier.milliseconds)
    }
}

extension Duration {
    public static func minutes(_ minutes: Int) -> Duration {
        .seconds(minutes * 60)
    }

    /// The duration in milliseconds, cut towards zero.
    public var wholeMilliseconds: Int64 {
        let (seconds, attoseconds) = components
        return seconds * 1_000 + attoseconds / 1_000_000_000_000_000
    }

    /// Hours, minutes and seconds, a part of a second counting as a whole one: 1:29:05.
    public var countdown: String {
        let seconds = (wholeMilliseconds + 999) / 1_000
        let pair = [seconds / 60 % 60, seconds % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
        return "\(seconds / 3_600):" + pair.joined(separator: ":")
    }
}
