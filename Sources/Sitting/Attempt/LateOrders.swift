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
        return all.after(orders).map { order in
            let entry = JournalEntry(
                at: state.time(of: order, at: now),
                event: .ordered(order, isLate: state.isRunning && !isHeld))
            state.apply(entry)
            return entry
        }
    }

    private func time(of order: SittingOrder, at now: ClockReading) -> ClockReading {
        guard let last = clock?.last else { return now }
        var time = now.back(to: order.at)
        if last.isAfter(time) { time = last }
        return time.isAfter(now) ? now : time
    }
}

extension ClockReading {
    /// What the clocks showed at a time before, as far as nobody set them since.
    fileprivate func back(to wall: Instant) -> ClockReading {
        ClockReading(
            wall: wall, uptime: uptime - (self.wall - wall).wholeMilliseconds, boot: boot)
    }
}
