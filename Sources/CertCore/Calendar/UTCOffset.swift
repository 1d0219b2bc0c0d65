/// How far local time is ahead of UTC, in minutes: an authority fixes one, without daylight saving.
public struct UTCOffset: Hashable, Sendable {
    /// −840 to 840.
    public let minutes: Int

    public static let utc = UTCOffset(checkedMinutes: 0)

    /// Nil beyond fourteen hours, the largest in use.
    public init?(minutes: Int) {
        guard (-840...840).contains(minutes) else { return nil }
        self.init(checkedMinutes: minutes)
    }

    private init(checkedMinutes: Int) {
        minutes = checkedMinutes
    }

    /// Reads "+08:00", "-03:30" or "Z".
    public init?(_ text: String) {
        var fields = FixedFields(text)
        guard let offset = UTCOffset(reading: &fields), fields.isAtEnd else { return nil }
        self = offset
    }

    init?(reading fields: inout FixedFields) {
        if fields.take("Z") {
            self = .utc
            return
        }
        let isAhead = fields.take("+")
        guard isAhead || fields.take("-"),
            let hours = fields.number(digits: 2), fields.take(":"),
            let minutes = fields.number(digits: 2), minutes < 60,
            // "-00:00" says that the offset is not known (RFC 3339).
            isAhead || hours + minutes > 0
        else { return nil }
        self.init(minutes: (isAhead ? 1 : -1) * (hours * 60 + minutes))
    }
}

extension UTCOffset: CustomStringConvertible {
    /// "+08:00"; "Z" for UTC.
    public var description: String {
        guard minutes != 0 else { return "Z" }
        let (hours, rest) = Int(minutes.magnitude).quotientAndRemainder(dividingBy: 60)
        return (minutes < 0 ? "-" : "+") + FixedFields.padded(hours, digits: 2) + ":"
            + FixedFields.padded(rest, digits: 2)
    }
}
