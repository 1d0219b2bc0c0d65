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
    /// To the minute: "2026-11-21 09:00".
    public var description: String {
        let text = instant.text(at: offset)
        return text.prefix(10) + " " + text.dropFirst(11).prefix(5)
    }

    /// The time of day alone: "09:00".
    public var clock: String { String(description.suffix(5)) }
}
