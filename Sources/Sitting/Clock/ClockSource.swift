public import CertCore
import Disk

/// Where a sitting reads its clocks.
public struct ClockSource: Sendable {
    private let read: @Sendable () -> ClockReading

    public init(_ read: @escaping @Sendable () -> ClockReading) {
        self.read = read
    }

    public func reading() -> ClockReading { read() }

    /// The clocks of the machine.
    public static func system() -> ClockSource {
        let boot = bootID()
        return ClockSource {
            ClockReading(
                wall: Instant(milliseconds: SystemClock.utc()), uptime: SystemClock.sinceBoot(),
                boot: boot)
        }
    }

    /// A wall clock that shows `start` now and goes on with the machine's.
    public static func rehearsal(startingAt start: Instant) -> ClockSource {
        let boot = bootID()
        let begun = SystemClock.sinceBoot()
        return ClockSource {
            let uptime = SystemClock.sinceBoot()
            return ClockReading(
                wall: start + .milliseconds(uptime - begun), uptime: uptime, boot: boot)
        }
    }

    /// Linux gives every start of the machine a number of its own.
    private static func bootID() -> String {
        let file = try? File.read("/proc/sys/kernel/random/boot_id", atMost: 64)
        let text = String(decoding: file ?? [], as: UTF8.self)
        return text.filter { $0.isHexDigit || $0 == "-" }
    }
}
