import Glibc
import Parallel
import Synchronization
import Testing

@Suite(.enabled(if: processors > 1)) struct MeanwhileTests {
    @Test func `the work is done while something else is`() throws {
        let (begun, mayEnd) = (Signal(), Signal())
        let work = try #require(
            Meanwhile {
                begun.give()
                return mayEnd.comes()
            })
        #expect(begun.comes())
        mayEnd.give()
        #expect(work.result)
        #expect(work.result, "it can be asked for again")
    }

    @Test func `work that nobody waits for ends before it is forgotten`() {
        let done = Signal()
        _ = Meanwhile {
            usleep(20_000)
            done.give()
        }
        #expect(done.isGiven)
    }

    private final class Signal: Sendable {
        private let flag = Atomic(false)

        var isGiven: Bool { flag.load(ordering: .relaxed) }

        func give() { flag.store(true, ordering: .relaxed) }

        func comes() -> Bool {
            for _ in 0..<5_000 where !isGiven { usleep(1_000) }
            return isGiven
        }
    }
}
