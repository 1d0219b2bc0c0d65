import Parallel

/// The pairs of sets that are likely enough alike to be compared, found without comparing all.
///
/// Sketches are cut into bands, and sets that agree in a whole band share a bucket: of two that
/// have 80 % in common, all but one in 4,500 do so in some band (16 bands of 4; Leskovec, Rajaraman
/// & Ullman, Mining of Massive Datasets, ch. 3). Work and memory are bounded: within a bucket a set
/// meets only so many of those before it.
struct Candidates {
    /// How many before it in a bucket a set meets.
    static let window = 32
    /// How many a set is compared with in all.
    static let most = 32
    /// Four standard deviations under what two sets that share 80 % agree in.
    static let leastAgreement = 38

    struct Pair: Hashable {
        var later: UInt32
        var earlier: UInt32
    }

    /// By the later set, then as they were met.
    private(set) var pairs: [Pair] = []
    /// The sets that were not compared with all that share a bucket with them, ascending.
    private(set) var capped: [Int] = []

    /// - Parameter sketches: one after the other.
    init(_ sketches: [UInt32]) {
        let count = sketches.count / Sketch.size
        let bands = concurrently(Sketch.bands) { Band($0, of: sketches, count: count) }
        let found = alongStretches(count) { Self.search($0, sketches, bands, count: count) }
        for part in found {
            pairs += part.pairs
            capped += part.capped
        }
    }

    private init() {}

    private static func search(
        _ range: Range<Int>, _ sketches: [UInt32], _ bands: [Band], count: Int
    ) -> Candidates {
        var result = Candidates()
        // Whom each was met by last, so that no pair is looked at twice.
        var met = [UInt32](repeating: .max, count: count)
        for item in range { result.search(item, sketches, bands, &met) }
        return result
    }

    private mutating func search(
        _ item: Int, _ sketches: [UInt32], _ bands: [Band], _ met: inout [UInt32]
    ) {
        let sketches = sketches.span
        var found = 0
        var isCapped = false
        for band in bands {
            let isCut = band.visit(before: item) { other in
                guard met[other] != UInt32(item) else { return }
                met[other] = UInt32(item)
                guard Sketch.agreement(item, other, in: sketches) >= Self.leastAgreement else {
                    return
                }
                if found < Self.most {
                    pairs.append(Pair(later: UInt32(item), earlier: UInt32(other)))
                } else {
                    isCapped = true
                }
                found += 1
            }
            if isCut { isCapped = true }
        }
        if isCapped { capped.append(item) }
    }
}

/// All sets in the order of their buckets in one band.
private struct Band: Sendable {
    /// Bucket and set, 32 bits each, ascending.
    private let entries: [UInt64]
    /// Where each set stands among them.
    private let places: [UInt32]

    init(_ band: Int, of sketches: [UInt32], count: Int) {
        let sketches = sketches.span
        var entries: [UInt64] = []
        entries.reserveCapacity(count)
        for item in 0..<count {
            entries.append(UInt64(Sketch.band(band, of: item, in: sketches)) << 32 | UInt64(item))
        }
        entries.sort()
        var places = [UInt32](repeating: 0, count: count)
        for (place, entry) in entries.enumerated() {
            places[Int(truncatingIfNeeded: entry & 0xFFFF_FFFF)] = UInt32(place)
        }
        self.entries = entries
        self.places = places
    }

    /// Shows the nearest before `item` in its bucket; true where there are more than are shown.
    func visit(before item: Int, _ show: (Int) -> Void) -> Bool {
        let place = Int(places[item])
        let bucket = entries[place] >> 32
        var at = place - 1
        while at >= 0, entries[at] >> 32 == bucket {
            if place - at > Candidates.window { return true }
            show(Int(truncatingIfNeeded: entries[at] & 0xFFFF_FFFF))
            at -= 1
        }
        return false
    }
}
