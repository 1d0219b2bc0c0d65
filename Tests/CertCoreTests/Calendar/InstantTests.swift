import CertCore
import TestKit
import Testing

func instant(_ text: String) -> Instant {
    guard let instant = Instant(text) else { preconditionFailure("not a time: \(text)") }
    return instant
}

@Suite struct InstantTests {
    @Test(arguments: [
        ("1970-01-01T00:00:00Z", Int64(0)), ("2026-11-21T09:30:00Z", 1_795_253_400_000),
        ("2026-11-21T17:30:00+08:00", 1_795_253_400_000),
        ("2026-11-21T06:00:00-03:30", 1_795_253_400_000),
        ("2026-11-21T09:30:00.5Z", 1_795_253_400_500),
        ("2026-11-21T09:30:00.05Z", 1_795_253_400_050),
        ("2026-11-21T09:30:00.007Z", 1_795_253_400_007),
        ("1969-12-31T23:59:59.999Z", -1),
    ])
    func `a time is read to the millisecond`(text: String, milliseconds: Int64) {
        #expect(Instant(text)?.milliseconds == milliseconds)
    }

    @Test(arguments: [
        "2026-11-21T09:30Z", "2026-11-21 09:30:00Z", "2026-11-21T09:30:00", "2026-11-21",
        "2026-11-21T24:00:00Z", "2026-11-21T09:60:00Z", "2026-11-21T09:30:60Z",
        "2026-11-21T09:30:00.Z", "2026-11-21T09:30:00.1234Z", "2026-11-21T09:30:00+8:00",
        "2026-11-21T09:30:00+0800", "2026-11-21T09:30:00-00:00", "2026-11-21T09:30:00+14:01",
        "2026-11-21T09:30:00+07:60", "2026-11-21t09:30:00z", "2026-02-30T09:30:00Z",
        "2026-11-21T09:30:00Zx", "",
    ])
    func `another spelling is refused`(text: String) {
        #expect(Instant(text) == nil)
    }

    @Test func `a time is written in UTC or where the authority is`() throws {
        let beijing = try #require(UTCOffset("+08:00"))
        let newfoundland = try #require(UTCOffset("-03:30"))
        let time = instant("2026-11-21T23:30:00Z")
        #expect(time.text() == "2026-11-21T23:30:00Z")
        #expect(time.text(at: beijing) == "2026-11-22T07:30:00+08:00")
        #expect(time.text(at: newfoundland) == "2026-11-21T20:00:00-03:30")
        #expect((time + .milliseconds(50)).text() == "2026-11-21T23:30:00.050Z")
        #expect(LocalTime(time, at: beijing).description == "2026-11-22 07:30")
        #expect(LocalTime(time + .seconds(5), at: beijing).description == "2026-11-22 07:30:05")
        #expect(LocalTime(time, at: beijing).clock == "07:30")
        #expect(time.day(at: beijing) == day("2026-11-22"))
        #expect(time.day(at: .utc) == day("2026-11-21"))
    }

    @Test func `a local day begins at its midnight and ends before the next`() throws {
        let beijing = try #require(UTCOffset(minutes: 480))
        let start = Instant(startOf: day("2026-11-21"), at: beijing)
        let end = Instant(endOf: day("2026-11-21"), at: beijing)
        #expect(start == instant("2026-11-20T16:00:00Z"))
        #expect(end == instant("2026-11-21T15:59:59.999Z"))
        #expect(end - start == .milliseconds(86_399_999))
    }

    @Test func `durations move a time by whole milliseconds`() {
        let time = instant("2026-11-21T09:30:00Z")
        #expect(time + .minutes(90) == instant("2026-11-21T11:00:00Z"))
        #expect(time - .seconds(1) == instant("2026-11-21T09:29:59Z"))
        #expect(time + .microseconds(1_999) == instant("2026-11-21T09:30:00.001Z"))
        #expect(time + .microseconds(-1_999) == instant("2026-11-21T09:29:59.999Z"))
        #expect(time < time + .milliseconds(1))
    }

    @Test(arguments: ["Z", "+08:00", "-03:30", "+14:00", "-14:00", "+00:30"])
    func `an offset reads back`(text: String) {
        #expect(UTCOffset(text)?.description == text)
    }

    @Test(arguments: 0..<100)
    func `any time survives its text at any offset`(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let range: ClosedRange<Int64> = -2_000_000_000_000...4_000_000_000_000
        let time = Instant(milliseconds: Int64.random(in: range, using: &generator))
        let minutes = Int.random(in: -840...840, using: &generator)
        let offset = try #require(UTCOffset(minutes: minutes))
        #expect(Instant(time.text(at: offset)) == time)
    }

    @Test(arguments: [
        (Duration.seconds(5_285), "1:28:05"), (.zero, "0:00:00"), (.milliseconds(1), "0:00:01"),
        (.milliseconds(59_999), "0:01:00"), (.seconds(36_000), "10:00:00"),
    ])
    func `what is left is told in hours, minutes and seconds`(left: Duration, text: String) {
        #expect(left.countdown == text)
    }
}
