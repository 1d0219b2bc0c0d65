public import CertCore

/// The time of one sitting, reckoned from clock readings: what has been charged, what is left.
///
/// Within one start of the machine only `uptime` counts, so that setting the wall clock gains
/// nothing. Across a restart the wall clock is all there is; if it went back, no time passed.
/// What is given back for outages, like extra time, stretches duration and window alike.
public struct SittingClock: Hashable, Sendable {
    /// Differences of the wall clock from the uptime that are no jump.
    static let tolerance: Duration = .seconds(2)

    /// Nothing in a sitting takes longer, so that whatever a journal says can be added up.
    static let longest: Duration = .seconds(366 * 86_400)

    private var limit: Duration
    private var windowEnd: Instant
    private var creditLeft: Duration
    private(set) var last: ClockReading
    /// Whether the time stands still; then it stretches the window by what passes.
    var stands = false
    /// How much longer it stands still for a break.
    private(set) var breakLeft: Duration = .zero

    /// The time by which everything here goes: the wall time of the start, and what passed since.
    public private(set) var now: Instant
    /// Time that counts against the limit.
    public private(set) var charged: Duration = .zero
    /// Time that outages took and that was given back.
    public private(set) var credited: Duration = .zero
    /// Time that passed while the time stood still.
    public private(set) var stood: Duration = .zero

    /// Starts the time.
    public init(
        at reading: ClockReading, limit: Duration, windowEnd: Instant, outage: OutagePolicy
    ) {
        self.limit = limit
        self.windowEnd = windowEnd
        last = reading
        now = reading.wall
        creditLeft =
            switch outage {
            case .charged, .resumeCode: .zero
            case .credited(let minutes): .minutes(minutes)
            }
    }

    /// More time was given.
    mutating func extend(by given: Duration) {
        limit += given
        windowEnd = windowEnd + given
    }

    /// Gives up time that a section did not use.
    mutating func give(up unused: Duration) { limit -= unused }

    /// A break begins, or has begun so long ago that time was charged which is the break's.
    mutating func begin(_ length: Duration, ago late: Duration) {
        let taken = min(length, late)
        breakLeft = length - taken
        charged -= taken
        stood += taken
    }

    mutating func endBreak() { breakLeft = .zero }

    /// Time passes while the candidate has the paper.
    public mutating func run(to reading: ClockReading) {
        charged += stand(pass(to: reading))
    }

    /// Time has passed while the sitting was down.
    public mutating func rest(to reading: ClockReading) {
        let passed = stand(pass(to: reading))
        let credit = min(passed, creditLeft)
        creditLeft -= credit
        credited += credit
        charged += passed - credit
    }

    /// Takes from what has passed the time that stood still, and gives the rest.
    private mutating func stand(_ passed: Duration) -> Duration {
        if stands {
            stood += passed
            return .zero
        }
        let rested = min(passed, breakLeft)
        breakLeft -= rested
        stood += rested
        return passed - rested
    }

    /// What is left of the time; zero or less once it is over.
    public func left(at reading: ClockReading) -> Duration {
        var clock = self
        clock.run(to: reading)
        return clock.left
    }

    /// The moment the time is over if nothing else happens.
    public var end: Instant { now + left }

    /// The same if the sitting stays down, with all that an outage still gives back.
    public var endOfOutage: Instant { end + creditLeft }

    /// How far the wall clock moved by itself since the last reading, if it did.
    public func jump(to reading: ClockReading) -> Duration? {
        let moved = reading.wall - last.wall
        guard reading.boot == last.boot else { return moved < .zero ? moved : nil }
        let jump = moved - passed(to: reading)
        return jump.magnitude > Self.tolerance ? jump : nil
    }

    private var left: Duration { min(limit - charged, windowLeft) }

    private var windowLeft: Duration { windowEnd + credited + stood - now }

    /// What is left for a section with its own time, where later ones have so much; zero or less
    /// once it is over.
    func left(before later: Duration) -> Duration { limit - charged - later }

    /// Whether a section's own time runs out before the window of the sitting closes.
    func endsSection(before later: Duration) -> Bool {
        let left = left(before: later)
        return left <= .zero && left <= windowLeft
    }

    private mutating func pass(to reading: ClockReading) -> Duration {
        let passed = passed(to: reading)
        now = now + passed
        last = reading
        return passed
    }

    private func passed(to reading: ClockReading) -> Duration {
        let passed: Duration =
            reading.boot == last.boot
            ? .milliseconds(reading.uptime - last.uptime) : reading.wall - last.wall
        return max(.zero, min(passed, Self.longest))
    }
}

extension Duration {
    var magnitude: Duration { self < .zero ? .zero - self : self }
}
