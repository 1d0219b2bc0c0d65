/// A moment as the authority's clocks show it.
public struct LocalTime: Hashable, Sendable {
    public var instant: Instant
    public var offset: UTCOffset

    public init(_ instant: Instant, at offset: UTCOffset) {
        self.instant = instant
        self.offset = offset
    }
}

extension LocalTime: CustomStringConvertible {
    /// "2026-11-21 09:00", with seconds where there are any.
    public var description: String {
        // "2026-11-21T09:00:00…": the fields have fixed widths up to the seconds.
        let text = instant.text(at: offset)
        let seconds = text.dropFirst(17).prefix(2)
        return text.prefix(10) + " " + text.dropFirst(11).prefix(seconds == "00" ? 5 : 8)
    }

    /// The time of day alone, to the minute: "09:00".
    public var clock: String { String(description.dropFirst(11).prefix(5)) }
}
