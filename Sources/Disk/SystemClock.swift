import Glibc

/// The machine's clocks, in milliseconds.
public enum SystemClock {
    /// Wall time: milliseconds since 1970-01-01 UTC without leap seconds. It can jump.
    public static func utc() -> Int64 { read(CLOCK_REALTIME) }

    /// Time since the machine started, suspension included. It never jumps.
    public static func sinceBoot() -> Int64 { read(CLOCK_BOOTTIME) }

    /// How far the machine's local time is ahead of UTC just now, in minutes.
    public static func minutesAheadOfUTC() -> Int {
        var now = time(nil)
        var fields = unsafe tm()
        unsafe localtime_r(&now, &fields)
        return unsafe fields.tm_gmtoff / 60
    }

    /// Waits; a signal may end the wait early.
    public static func pause(milliseconds: Int64) {
        var time = timespec(
            tv_sec: Int(milliseconds / 1_000), tv_nsec: Int(milliseconds % 1_000) * 1_000_000)
        unsafe nanosleep(&time, nil)
    }

    private static func read(_ clock: clockid_t) -> Int64 {
        var time = timespec()
        unsafe clock_gettime(clock, &time)
        return Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
    }
}
