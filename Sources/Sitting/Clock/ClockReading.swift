public import CertCore

/// What the clocks showed at one moment.
public struct ClockReading: Hashable, Sendable {
    /// Wall time, which can jump.
    public var wall: Instant
    /// Milliseconds since the machine started, sleep included; they never jump.
    public var uptime: Int64
    /// Which start of the machine `uptime` counts from.
    public var boot: String

    public init(wall: Instant, uptime: Int64, boot: String) {
        self.wall = wall
        self.uptime = uptime
        self.boot = boot
    }

    /// Whether it is the later of two, by the clock that both go by.
    func isAfter(_ other: ClockReading) -> Bool {
        boot == other.boot ? uptime > other.uptime : wall > other.wall
    }
}
