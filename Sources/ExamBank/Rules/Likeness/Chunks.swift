import Parallel

/// The numbers below a count, cut into ranges that threads work on.
struct Chunks: Sendable {
    private let total: Int
    private let length: Int

    init(_ total: Int) {
        self.total = total
        // Some for each processor, so that nobody waits long for the last one.
        length = max(256, total / (processors * 8) + 1)
    }

    var count: Int { (total + length - 1) / length }

    subscript(_ index: Int) -> Range<Int> {
        index * length..<min(total, (index + 1) * length)
    }
}
