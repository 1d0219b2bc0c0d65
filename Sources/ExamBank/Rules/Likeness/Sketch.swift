/// A short summary of a set of shingles: how many places two sketches agree in is, in the mean, the
/// share of shingles that the two sets have in common (Jaccard).
///
/// MinHash in the manner of Dahlgaard, Knudsen and Thorup, "Fast Similarity Sketching" (FOCS 2017):
/// in every pass each shingle falls into one bin, and a bin keeps the least of the first pass that
/// reached it. Long texts fill the bins in few passes, short ones in more, and the work stays at
/// about `size × ln(size)` throws, where plain MinHash takes `size` for each shingle. The two halves
/// of a hash serve two passes.
enum Sketch {
    static let rows = 4
    static let bands = 16
    /// As many as six bits tell apart.
    static let size = rows * bands

    /// Bins still empty after as many passes are filled one by one; even.
    private static let passes: UInt32 = 48
    private static let empty = UInt32.max

    /// Appends the sketch of a set that is not empty.
    static func append(of shingles: [UInt64], to sketches: inout [UInt32]) {
        let start = sketches.count
        for _ in 0..<size { sketches.append(empty) }
        let shingles = shingles.span
        var bins = sketches.mutableSpan
        var pass: UInt32 = 0
        while pass < passes {
            for index in shingles.indices {
                let hash = Mixing.mix(shingles[index], UInt64(pass))
                put(UInt32(truncatingIfNeeded: hash >> 32), pass, in: &bins, from: start)
                put(UInt32(truncatingIfNeeded: hash), pass + 1, in: &bins, from: start)
            }
            pass += 2
            if isFull(bins, from: start) { return }
        }
        for bin in 0..<size where bins[start + bin] == empty {
            var least = empty
            for index in shingles.indices {
                let hash = Mixing.mix(shingles[index], UInt64(passes) + UInt64(bin))
                least = min(least, UInt32(truncatingIfNeeded: hash & valueMask))
            }
            bins[start + bin] = passes << 24 | least
        }
    }

    /// The least of a bin is of the first pass that reached it, since passes count for most.
    @inline(__always)
    private static func put(
        _ hash: UInt32, _ pass: UInt32, in bins: inout MutableSpan<UInt32>, from start: Int
    ) {
        let bin = start + Int(hash >> 26)
        bins[bin] = min(bins[bin], pass << 24 | hash & UInt32(valueMask))
    }

    private static func isFull(
        _ bins: borrowing MutableSpan<UInt32>, from start: Int
    ) -> Bool {
        for bin in start..<start + size where bins[bin] == empty { return false }
        return true
    }

    private static let valueMask: UInt64 = 0xFF_FFFF

    /// In how many places two of the sketches agree.
    static func agreement(_ one: Int, _ other: Int, in sketches: borrowing Span<UInt32>) -> Int {
        var count = 0
        let (left, right) = (one * size, other * size)
        for place in 0..<size where sketches[left + place] == sketches[right + place] { count += 1 }
        return count
    }

    /// What has to agree wholly in some band for two sets to be looked at.
    static func band(_ band: Int, of item: Int, in sketches: borrowing Span<UInt32>) -> UInt32 {
        let start = item * size + band * rows
        var hash: UInt64 = 0
        for place in start..<start + rows { hash = Mixing.mix(hash, UInt64(sketches[place])) }
        return UInt32(truncatingIfNeeded: hash >> 32)
    }
}
