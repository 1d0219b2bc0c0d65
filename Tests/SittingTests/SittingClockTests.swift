import CertCore
import Testing

@testable import Sitting

@Suite struct SittingClockTests {
    private func reading(
        _ minutes: Int, wall: Int? = nil, boot: String = "b1"
    ) -> ClockReading {
        ClockReading(
            wall: TestClock.start + .minutes(wall ?? minutes), uptime: Int64(minutes) * 60_000,
            boot: boot)
    }

    private func clock(
        _ outage: OutagePolicy = .charged, limit: Int = 90, window: Int = 200
    ) -> SittingClock {
        SittingClock(
            at: reading(0), limit: .minutes(limit), windowEnd: TestClock.start + .minutes(window),
            outage: outage)
    }

    @Test func `time runs on the machine's uptime`() {
        var clock = clock()
        clock.run(to: reading(10))
        #expect(clock.charged == .minutes(10))
        #expect(clock.left(at: reading(30)) == .minutes(60))
        #expect(clock.end == TestClock.start + .minutes(90))
    }

    @Test(arguments: [-600, -5, 5, 600])
    func `setting the wall clock within a run gains and loses nothing`(jump: Int) {
        var clock = clock()
        clock.run(to: reading(10, wall: 10 + jump))
        #expect(clock.charged == .minutes(10))
        #expect(clock.now == TestClock.start + .minutes(10))
        clock.run(to: reading(20, wall: 20 + jump))
        #expect(clock.left(at: reading(20, wall: 20 + jump)) == .minutes(70))
    }

    @Test func `a wall clock that moves by itself is noticed once, small drift never`() {
        var clock = clock()
        #expect(clock.jump(to: reading(10)) == nil)
        #expect(clock.jump(to: reading(10, wall: 13)) == .minutes(3))
        #expect(clock.jump(to: reading(10, wall: 4)) == .minutes(-6))
        clock.run(to: reading(10, wall: 13))
        #expect(clock.jump(to: reading(11, wall: 14)) == nil)
        let drifted = ClockReading(
            wall: TestClock.start + .minutes(15) + .seconds(2), uptime: 12 * 60_000, boot: "b1")
        #expect(clock.jump(to: drifted) == nil)
    }

    @Test(arguments: [
        (OutagePolicy.charged, 10, 20, 0),
        (.credited(minutes: 10), 10, 10, 10),
        (.credited(minutes: 4), 10, 16, 4),
        (.credited(minutes: 0), 10, 20, 0),
    ])
    func `an outage is charged or given back as the scheme says`(
        policy: OutagePolicy, outage: Int, charged: Int, credited: Int
    ) {
        var clock = clock(policy)
        clock.run(to: reading(10))
        clock.rest(to: reading(10 + outage))
        #expect(clock.charged == .minutes(charged))
        #expect(clock.credited == .minutes(credited))
    }

    @Test func `while the time stands nothing is charged, and the window goes along`() {
        var clock = clock(limit: 90, window: 60)
        clock.run(to: reading(10))
        clock.stands = true
        clock.run(to: reading(25))
        clock.rest(to: reading(40))
        clock.stands = false
        #expect(clock.charged == .minutes(10))
        #expect(clock.stood == .minutes(30))
        #expect(clock.left(at: reading(40)) == .minutes(50))
        #expect(clock.end == TestClock.start + .minutes(90))
    }

    @Test func `several outages share one credit`() {
        var clock = clock(.credited(minutes: 10))
        clock.rest(to: reading(6))
        clock.run(to: reading(7))
        clock.rest(to: reading(13))
        #expect(clock.credited == .minutes(10))
        #expect(clock.charged == .minutes(3))
    }

    @Test func `over a restart of the machine the wall clock counts`() {
        var clock = clock(.credited(minutes: 3))
        clock.run(to: reading(10))
        clock.rest(to: reading(1, wall: 18, boot: "b2"))
        #expect(clock.charged == .minutes(15))
        clock.run(to: reading(5, wall: 22, boot: "b2"))
        #expect(clock.charged == .minutes(19))
    }

    @Test func `a wall clock set back over a restart gives nothing back`() {
        var clock = clock()
        clock.run(to: reading(30))
        #expect(clock.jump(to: reading(1, wall: 5, boot: "b2")) == .minutes(-25))
        clock.rest(to: reading(1, wall: 5, boot: "b2"))
        #expect(clock.charged == .minutes(30))
        #expect(clock.now == TestClock.start + .minutes(30))
        clock.run(to: reading(2, wall: 6, boot: "b2"))
        #expect(clock.charged == .minutes(31))
    }

    @Test func `the window ends the time, and what was given back stretches it`() {
        var clock = clock(.credited(minutes: 10), limit: 90, window: 60)
        #expect(clock.left(at: reading(0)) == .minutes(60))
        clock.rest(to: reading(10))
        #expect(clock.left(at: reading(10)) == .minutes(60))
        #expect(clock.end == TestClock.start + .minutes(70))
    }
}
