/// A short summary of a set of shingles: how many places two sketches agree in is, in the mean, the
/// share of shingles that the two sets have in common (Jaccard).
///
/// MinHash in the manner of Dahlgaard, Knudsen and Thorup, "Fast Similarity Sketching" (FOCS 2017):
/// in every pass each shingle falls into one bin, and a bin keeps the least of the first pass that
/// reached it. Long texts fill the bins in few passes, short ones in more, and the work stays at
/// about `size × ln(size)` hashes, where plain MinHash takes `size` for each shingle.
enum Sketch {
    static let rows = 5
    static let bands = 20
    static let size = rows * bands

    /// Bins still empty after as many passes are filled one by one.
    private static let passes: UInt32 = 48
    private static let empty = UInt32.max

    /// Appends the sketch of a set that is not empty.
    static func append(of shingles: [UInt64], to sketches: inout [UInt32]) {
        let start = sketches.count
        for _ in 0..<size { sketches.append(empty) }
        let shingles = shingles.span
        var bins = sketches.mutableSpan
        var missing = size
        var pass: UInt32 = 0
        while missing > 0, pass < passes {
            for index in shingles.indices {
                let hash = Mixing.mix(shingles[index], UInt64(pass))
                let bin = start + Int((hash >> 32) &* UInt64(size) >> 32)
                let value = pass << 24 | UInt32(truncatingIfNeeded: hash & 0xFF_FFFF)
                let before = bins[bin]
                if value < before { bins[bin] = value }
                if before == empty { missing -= 1 }
            }
            pass += 1
        }
        if missing == 0 { return }
        for bin in 0..<size where bins[start + bin] == empty {
            var least = empty
            for index in shingles.indices {
                let hash = Mixing.mix(shingles[index], UInt64(passes) + UInt64(bin))
                least = min(least, UInt32(truncatingIfNeeded: hash & 0xFF_FFFF))
            }
            bins[start + bin] = passes << 24 | least
        }
    }

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
