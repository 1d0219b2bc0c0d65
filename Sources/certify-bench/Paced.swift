import Glibc

/// Work done again and again at set times.
struct Paced {
    var count: Int
    /// Zero where each follows the one before at once.
    var every: Duration
    /// From now to the first.
    var after: Duration = .zero

    /// How long each took, from the moment it was due; `work` gets the numbers from 1.
    func times(_ work: (Int) throws -> Void) rethrows -> [Duration] {
        let clock = ContinuousClock()
        let begun = clock.now + after
        var times: [Duration] = []
        for number in 1...count {
            var due = clock.now
            if every > .zero {
                due = begun + every * (number - 1)
                let wait = clock.now.duration(to: due)
                if wait > .zero { usleep(UInt32(wait / .microseconds(1))) }
            }
            try work(number)
            times.append(clock.now - due)
        }
        return times
    }
}
