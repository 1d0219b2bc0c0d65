/// What is compared of an item: all runs of three ideographs, or of five characters of other
/// scripts, that its texts have.
///
/// A text that is shorter is one run. Texts count one by one, so that the order of options does not
/// matter. Runs are told apart by 64 bits of hash, fixed for good.
enum Shingles {
    private static let ideographs = 3
    private static let letters = 5

    /// Replaces `shingles` by those of an item; repeated ones stay.
    static func collect(_ text: borrowing ComparedText, into shingles: inout [UInt64]) {
        shingles.removeAll(keepingCapacity: true)
        for part in text.parts { collect(text.scalars, part, into: &shingles) }
    }

    /// In ascending order, each once.
    static func set(of text: borrowing ComparedText) -> [UInt64] {
        var shingles: [UInt64] = []
        collect(text, into: &shingles)
        shingles.sort()
        var kept = 0
        for shingle in shingles where kept == 0 || shingles[kept - 1] != shingle {
            shingles[kept] = shingle
            kept += 1
        }
        shingles.removeLast(shingles.count - kept)
        return shingles
    }

    private static func collect(
        _ scalars: [UInt32], _ part: Range<Int>, into shingles: inout [UInt64]
    ) {
        guard !part.isEmpty else { return }
        let scalars = scalars.span
        var length = letters
        for index in part where scalars[index].isIdeographic {
            length = ideographs
            break
        }
        length = min(length, part.count)
        for start in part.lowerBound...(part.upperBound - length) {
            var packed: (UInt64, UInt64) = (0, 0)
            for index in start..<min(start + 3, start + length) {
                packed.0 = packed.0 << 21 | UInt64(scalars[index])
            }
            for index in min(start + 3, start + length)..<start + length {
                packed.1 = packed.1 << 21 | UInt64(scalars[index])
            }
            shingles.append(Mixing.mix(packed.0, packed.1))
        }
    }
}

/// Hashing with fixed constants, so that every run finds the same.
enum Mixing {
    /// Two numbers folded into one: the halves of a full product, combined.
    @inline(__always)
    static func mix(_ one: UInt64, _ other: UInt64) -> UInt64 {
        let product = (one ^ 0x9E37_79B9_7F4A_7C15).multipliedFullWidth(
            by: other ^ 0xBF58_476D_1CE4_E5B9)
        let folded = product.high ^ product.low
        return (folded ^ (folded >> 32)) &* 0x94D0_49BB_1331_11EB
    }

    /// The hash of a sequence, from its first element on.
    static func mix(_ values: some Sequence<UInt64>) -> UInt64 {
        values.reduce(0) { mix($0 &+ 0xD6E8_FEB8_6659_FD93, $1) }
    }
}
