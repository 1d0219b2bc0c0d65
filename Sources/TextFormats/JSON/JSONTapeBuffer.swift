import Glibc

/// Tape entries, listed one after the other.
///
/// An array would check at every append whether others share it; here nobody can, and growing lets
/// the system move pages rather than copy them.
@safe struct JSONTapeBuffer: ~Copyable, @unchecked Sendable {
    private var entries: UnsafeMutablePointer<JSONTapeEntry>
    private var capacity: Int
    /// Where the entries lie, unless in memory of their own.
    private let space: JSONTapeSpace?
    private(set) var count = 0

    /// Entries in memory of their own, which grows.
    init(capacity: Int) {
        self.capacity = max(capacity, 16)
        space = nil
        unsafe entries = Self.resized(nil, to: self.capacity)
    }

    /// Entries from a place of a space on, where nobody else writes.
    init(in space: JSONTapeSpace, from place: Int = 0) {
        precondition(place >= 0 && place <= space.capacity)
        self.space = space
        capacity = space.capacity - place
        unsafe entries = space.start + place
    }

    deinit {
        if space == nil { unsafe free(entries) }
    }

    @inline(__always)
    mutating func append(_ entry: JSONTapeEntry) {
        if count == capacity { grow() }
        unsafe (entries + count).initialize(to: entry)
        count &+= 1
    }

    /// Takes over the entries that another has written further on in the same space. What lies
    /// between belongs to the value at `index`, which ends the list by now: nobody who goes from
    /// value to value comes there.
    mutating func reach(to range: Range<Int>, overGapBehind index: Int) {
        precondition(space != nil && range.lowerBound >= count && range.upperBound <= capacity)
        precondition(self[index].isLinked && index + self[index + 1].linkedLength == count)
        let length = range.lowerBound - index
        self[index + 1] = JSONTapeEntry(linkOver: length, count: self[index + 1].linkedCount)
        count = range.upperBound
    }

    /// Drops the entries from a place on.
    mutating func shorten(to count: Int) {
        precondition(count >= 0 && count <= self.count)
        self.count = count
    }

    subscript(index: Int) -> JSONTapeEntry {
        @inline(__always) get {
            precondition(index >= 0 && index < count)
            return unsafe entries[index]
        }
        @inline(__always) set {
            precondition(index >= 0 && index < count)
            unsafe entries[index] = newValue
        }
    }

    /// The index behind a value and all it holds.
    func next(after index: Int) -> Int {
        index + (self[index].isLinked ? self[index + 1].linkedLength : 1)
    }

    /// All entries, where they stay as long as none is added or taken away.
    var all: UnsafeBufferPointer<JSONTapeEntry> {
        unsafe UnsafeBufferPointer(start: entries, count: count)
    }

    /// Gives back the memory that was not needed; a space holds none but what was written to.
    mutating func trim() {
        guard space == nil else { return }
        capacity = max(count, 1)
        unsafe entries = Self.resized(entries, to: capacity)
    }

    @inline(never)
    private mutating func grow() {
        precondition(space == nil, "a space has room for every tape")
        capacity *= 2
        unsafe entries = Self.resized(entries, to: capacity)
    }

    private static func resized(
        _ entries: UnsafeMutablePointer<JSONTapeEntry>?, to capacity: Int
    ) -> UnsafeMutablePointer<JSONTapeEntry> {
        let size = capacity * MemoryLayout<JSONTapeEntry>.stride
        guard let memory = unsafe realloc(entries, size) else { fatalError("out of memory") }
        return unsafe memory.assumingMemoryBound(to: JSONTapeEntry.self)
    }
}
