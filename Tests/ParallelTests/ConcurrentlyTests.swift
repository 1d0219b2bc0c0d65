import Glibc
import Parallel
import Synchronization
import Testing

@Suite struct ConcurrentlyTests {
    @Test(arguments: [0, 1, 2, 3, 1000], [1, 2, 7, 64])
    func `results stand in the order of their numbers`(count: Int, threads: Int) {
        let results = concurrently(count, threads: threads) { number in
            // The first ones take longest, so they are done last.
            if number < 4 { usleep(UInt32(4 - number) * 2_000) }
            return number * number
        }
        #expect(results == (0..<count).map { $0 * $0 })
    }

    @Test func `nothing is done where there is nothing to do`() {
        #expect(concurrently(-1) { $0 } == [])
    }

    @Test func `every number is worked on once`() {
        let times = Mutex(Array(repeating: 0, count: 5_000))
        _ = concurrently(5_000, threads: 8) { number in times.withLock { $0[number] += 1 } }
        #expect(times.withLock { $0.allSatisfy { $0 == 1 } })
    }

    @Test func `several are at work at the same time`() {
        // Each waits for the other, so one after the other would never end.
        let arrived = Atomic(0)
        let results = concurrently(2, threads: 2) { _ in
            arrived.add(1, ordering: .relaxed)
            for _ in 0..<5_000 where arrived.load(ordering: .relaxed) < 2 { usleep(1_000) }
            return arrived.load(ordering: .relaxed)
        }
        #expect(results == [2, 2])
    }

    @Test func `work may itself be spread`() {
        let sums = concurrently(4, threads: 4) { outer in
            concurrently(10, threads: 3) { $0 * outer }.reduce(0, +)
        }
        #expect(sums == [0, 45, 90, 135])
    }

    @Test func `there is a processor at least`() {
        #expect(processors >= 1)
    }
}
