import Glibc
import TextFormats

/// The times that rounds of the same work took.
struct Measurement {
    private let sorted: [Duration]

    /// Does the work a number of times; every round's result is kept from being optimised away.
    init<Result>(rounds: Int, _ work: () throws -> Result) rethrows {
        let clock = ContinuousClock()
        var times: [Duration] = []
        for _ in 0..<rounds {
            let start = clock.now
            let result = try work()
            times.append(clock.now - start)
            withExtendedLifetime(result) {}
        }
        sorted = times.sorted()
    }

    /// At least one time.
    init(times: [Duration]) { sorted = times.sorted() }

    /// The times of several; at least one.
    init(merging several: [Measurement]) { sorted = several.flatMap(\.sorted).sorted() }

    var best: Duration { sorted[0] }
    var worst: Duration { sorted[sorted.count - 1] }

    /// The time that 99 in a hundred do not exceed.
    var nearlyWorst: Duration { sorted[(sorted.count * 99 + 99) / 100 - 1] }
    var median: Duration { sorted[sorted.count / 2] }

    /// Prints the times in microseconds behind a name.
    func report(_ name: String) {
        let micros = [median, nearlyWorst, worst].map { Int($0 / .microseconds(1)) }
        print(
            "\(padded(name, to: 24)) median \(micros[0]) µs, p99 \(micros[1]) µs,",
            "worst \(micros[2]) µs")
    }
}

/// Megabytes (10⁶) per second.
func rate(_ bytes: Int, in time: Duration) -> Int {
    Int(Double(bytes) / 1e6 / (time / .seconds(1)))
}

/// The most memory this process has held, in megabytes.
func peakMemory() -> Int {
    var usage = rusage()
    unsafe getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss * 1024 / 1_000_000
}
