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

/// The same with elements that each stretch puts straight into the list they make together: they
/// are never copied.
///
/// - Parameter fill: Appends at most as many elements as its stretch has places.
func filledAlongStretches<Element: Sendable, Found: Sendable>(
    _ count: Int, _ fill: @Sendable (Range<Int>, inout Slots<Element>) -> Found
) -> (elements: [Element], found: [Found]) {
    var found: [Found] = []
    let elements = unsafe [Element](unsafeUninitializedCapacity: count) { list, filled in
        guard count > 0, let start = list.baseAddress else { return }
        let all = unsafe Slots(start: start, capacity: count)
        let stretches = alongStretches(count) { places in
            var slots = all.part(places)
            let found = fill(places, &slots)
            return (slots, found)
        }
        for (slots, stretch) in stretches {
            unsafe slots.move(to: start + filled)
            filled += slots.count
            found.append(stretch)
        }
    }
    return (elements, found)
}

/// Places of a list that nobody else fills.
@safe struct Slots<Element>: @unchecked Sendable {
    private let start: UnsafeMutablePointer<Element>
    private let capacity: Int
    private(set) var count = 0

    fileprivate init(start: UnsafeMutablePointer<Element>, capacity: Int) {
        unsafe self.start = unsafe start
        self.capacity = capacity
    }

    fileprivate func part(_ places: Range<Int>) -> Slots {
        unsafe Slots(start: start + places.lowerBound, capacity: places.count)
    }

    mutating func append(_ element: consuming Element) {
        precondition(count < capacity, "no place is left")
        unsafe (start + count).initialize(to: element)
        count += 1
    }

    /// Moves what was filled, no further than it stands.
    fileprivate func move(to place: UnsafeMutablePointer<Element>) {
        unsafe place.moveInitialize(from: start, count: count)
    }
}
