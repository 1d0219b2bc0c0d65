import Glibc
import Synchronization

/// What `work` gives for 0, 1, 2 … `count - 1`, in that order, whichever was done first.
///
/// The caller takes part and returns when all is done; whoever is free takes the next number, so
/// uneven work spreads by itself. Where the system gives no thread, the caller does everything.
/// - Parameter threads: how many work at once, the caller among them; by default one for each
///   processor at hand.
public func concurrently<Result: Sendable>(
    _ count: Int, threads: Int = processors, _ work: @Sendable (Int) -> Result
) -> [Result] {
    guard count > 1, threads > 1 else { return (0..<max(count, 0)).map(work) }
    return withoutActuallyEscaping(work) { work in
        let job = Job(count, work)
        let helpers = (1..<min(threads, count)).compactMap { _ in Thread { job.run() } }
        job.run()
        for helper in helpers { helper.join() }
        return job.results()
    }
}

/// How many processors are at work, whether or not this process may use them all.
public let processors = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))

/// Numbers to be worked on, and what came of each.
private final class Job<Result: Sendable>: Sendable {
    private let count: Int
    private let work: @Sendable (Int) -> Result
    private let next = Atomic(0)
    private let done: Mutex<[Result?]>

    init(_ count: Int, _ work: @escaping @Sendable (Int) -> Result) {
        self.count = count
        self.work = work
        done = Mutex(Array(repeating: nil, count: count))
    }

    /// Takes numbers until none is left.
    func run() {
        while true {
            let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
            guard number < count else { return }
            let result = work(number)
            done.withLock { $0[number] = result }
        }
    }

    func results() -> [Result] { done.withLock { $0.map { $0! } } }
}
