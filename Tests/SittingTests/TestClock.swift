import CertCore
import Sitting
import Synchronization

/// Clocks that a test sets.
final class TestClock: Sendable {
    static let start = Instant("2026-11-21T01:00:00Z")!

    private let shown = Mutex(ClockReading(wall: TestClock.start, uptime: 5_000, boot: "b1"))

    var source: ClockSource {
        ClockSource { self.shown.withLock { $0 } }
    }

    /// Time passes.
    func pass(_ duration: Duration) {
        shown.withLock {
            $0.wall = $0.wall + duration
            $0.uptime += duration.wholeMilliseconds
        }
    }

    /// Somebody sets the wall clock.
    func setWall(by duration: Duration) {
        shown.withLock { $0.wall = $0.wall + duration }
    }

    /// The machine starts anew, so long after.
    func restart(after duration: Duration, boot: String) {
        shown.withLock {
            $0 = ClockReading(wall: $0.wall + duration, uptime: 1_000, boot: boot)
        }
    }
}
