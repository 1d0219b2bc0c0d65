import CertCore

extension SittingState {
    /// What the desk ordered while nobody held the sitting, each at its time, but never before what
    /// is on record and never after now.
    ///
    /// - Parameters:
    ///   - all: everything that was ordered, with what is on record.
    ///   - isHeld: somebody may hold it and just not have looked yet.
    func lateOrders(
        of all: [SittingOrder], at now: ClockReading, isHeld: Bool = false
    ) -> [JournalEntry] {
        var state = self
        return all.dropFirst(orders.count).map { order in
            let at = state.clock.map { max($0.last, now.back(to: order.at)) } ?? now
            let entry = JournalEntry(
                at: min(at, now), event: .ordered(order, isLate: state.isRunning && !isHeld))
            state.apply(entry)
            return entry
        }
    }
}

extension ClockReading {
    /// What the clocks showed at a time before, as far as nobody set them since.
    fileprivate func back(to wall: Instant) -> ClockReading {
        ClockReading(
            wall: wall, uptime: uptime - (self.wall - wall).wholeMilliseconds, boot: boot)
    }
}

/// The later of two readings by the clock that both go by.
private func max(_ one: ClockReading, _ other: ClockReading) -> ClockReading {
    other.isAfter(one) ? other : one
}

private func min(_ one: ClockReading, _ other: ClockReading) -> ClockReading {
    one.isAfter(other) ? other : one
}

extension ClockReading {
    fileprivate func isAfter(_ other: ClockReading) -> Bool {
        boot == other.boot ? uptime > other.uptime : wall > other.wall
    }
}
