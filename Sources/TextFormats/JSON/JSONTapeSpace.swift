import Glibc

/// Room for the longest tape that a text can have, shared by those who read parts of the text.
///
/// It is room in the address space alone: memory comes as entries are written, so that two readers
/// can keep out of each other's way without knowing how much the other will write.
@safe final class JSONTapeSpace: @unchecked Sendable {
    let start: UnsafeMutablePointer<JSONTapeEntry>
    let capacity: Int

    /// Nil where the system has no such room to give.
    init?(forTextOf bytes: Int) {
        capacity = Self.place(behind: Self.place(behind: bytes))
        let size = capacity * MemoryLayout<JSONTapeEntry>.stride
        let memory = unsafe mmap(
            nil, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0)
        guard let memory = unsafe memory, unsafe memory != MAP_FAILED else { return nil }
        // A tape is written from end to end, and the faults of small pages would cost a sixth of
        // the reading. Where the system has no large ones, nothing changes.
        _ = unsafe madvise(memory, size, MADV_HUGEPAGE)
        unsafe start = memory.bindMemory(to: JSONTapeEntry.self, capacity: capacity)
    }

    deinit { unsafe munmap(start, capacity * MemoryLayout<JSONTapeEntry>.stride) }

    /// Where no reader comes to who has read so many bytes: each gives an entry at most, and a
    /// bracket that is open one more.
    static func place(behind bytes: Int) -> Int { bytes + JSONDocument.depthLimit + 1 }
}
