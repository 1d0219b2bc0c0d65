import Parallel

/// What `look` finds along a long list, in its order, by all processors at hand.
///
/// - Parameter count: How long the list is; `look` is asked for stretches of its places.
func alongStretches<Found: Sendable>(
    _ count: Int, _ look: @Sendable (Range<Int>) -> Found
) -> [Found] {
    // Enough to share the work evenly, and not so many that sharing is the work.
    let length = max(256, count / 64)
    let stretches = stride(from: 0, to: count, by: length).map { $0..<min($0 + length, count) }
    return concurrently(stretches.count) { look(stretches[$0]) }
}
