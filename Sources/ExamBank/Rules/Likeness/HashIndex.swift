/// Tells for many numbers in a row which of some hashes they are: nearly all are none, and for
/// those one bit is enough.
struct HashIndex: Sendable {
    /// Ascending, each once.
    let hashes: [UInt64]
    private var bits: [UInt64]
    private let shift: UInt64

    /// - Parameter sorted: ascending; repeated ones are taken once.
    init(sorted: [UInt64]) {
        var hashes: [UInt64] = []
        for hash in sorted where hashes.last != hash { hashes.append(hash) }
        // Some 16 bits for each, so that one in 16 or fewer is looked for in vain.
        var width: UInt64 = 10
        while width < 32, 1 << width < hashes.count * 16 { width += 1 }
        shift = 64 - width
        bits = Array(repeating: 0, count: 1 << (Int(width) - 6))
        self.hashes = hashes
        for hash in hashes {
            let bit = hash >> shift
            bits[Int(bit >> 6)] |= 1 << (bit & 63)
        }
    }

    /// Where a hash stands among them.
    func place(of hash: UInt64) -> Int? {
        let bit = hash >> shift
        guard bits[Int(bit >> 6)] & 1 << (bit & 63) != 0 else { return nil }
        var (low, high) = (0, hashes.count)
        while low < high {
            let middle = (low + high) / 2
            if hashes[middle] < hash { low = middle + 1 } else { high = middle }
        }
        return low < hashes.count && hashes[low] == hash ? low : nil
    }
}
