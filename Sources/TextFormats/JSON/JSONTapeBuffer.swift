import Glibc

/// Tape entries in memory that grows at its end.
///
/// An array would check at every append whether others share it; here nobody can, and growing lets
/// the system move pages rather than copy them.
@safe struct JSONTapeBuffer: ~Copyable, @unchecked Sendable {
    private var entries: UnsafeMutablePointer<JSONTapeEntry>
    private var capacity: Int
    private(set) var count = 0

    init(capacity: Int) {
        self.capacity = max(capacity, 16)
        unsafe entries = Self.resized(nil, to: self.capacity)
    }

    deinit { unsafe free(entries) }

    @inline(__always)
    mutating func append(_ entry: JSONTapeEntry) {
        if count == capacity { grow() }
        unsafe (entries + count).initialize(to: entry)
        count &+= 1
    }

    /// Adds all entries of another; links tell lengths, so they hold at any place.
    mutating func append(_ other: borrowing JSONTapeBuffer) {
        if capacity - count < other.count {
            capacity = count + other.count
            unsafe entries = Self.resized(entries, to: capacity)
        }
        unsafe (entries + count).initialize(from: other.entries, count: other.count)
        count += other.count
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

    /// Gives back the memory that was not needed.
    mutating func trim() {
        capacity = max(count, 1)
        unsafe entries = Self.resized(entries, to: capacity)
    }

    @inline(never)
    private mutating func grow() {
        capacity *= 2
        unsafe entries = Self.resized(entries, to: capacity)
    }

    private static func resized(
        _ entries: UnsafeMutablePointer<JSONTapeEntry>?, to capacity: Int
    ) -> UnsafeMutablePointer<JSONTapeEntry> {
        let size = capacity * MemoryLayout<JSONTapeEntry>.stride
        guard let memory = unsafe realloc(entries, size) else { fatalError("out of memory") }
        unsafe useHugePages(memory, size)
        return unsafe memory.assumingMemoryBound(to: JSONTapeEntry.self)
    }

    /// Asks for pages of 2 MiB: a large tape is written once from end to end, and the faults of its
    /// small pages would cost a sixth of the reading. Where the system has none, nothing changes.
    private static func useHugePages(_ memory: UnsafeMutableRawPointer, _ size: Int) {
        let page = 1 << 12
        guard size >= 1 << 22 else { return }
        let ahead = (page - Int(bitPattern: memory) % page) % page
        _ = unsafe madvise(memory + ahead, size - ahead, MADV_HUGEPAGE)
    }
}
