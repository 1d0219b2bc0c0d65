/// A text in which `⟦` and `⟧` mark places.
struct MarkedText {
    let bytes: [UInt8]
    /// In the order of their beginnings.
    let marked: [Range<Int>]

    init(_ text: String) {
        var bytes: [UInt8] = []
        var open: [Int] = []
        var ranges: [Range<Int>] = []
        for scalar in text.unicodeScalars {
            switch scalar {
            case "⟦": open.append(bytes.count)
            case "⟧": ranges.append(open.removeLast()..<bytes.count)
            default: bytes += Array(String(scalar).utf8)
            }
        }
        precondition(open.isEmpty, "a mark is left open")
        self.bytes = bytes
        marked = ranges.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    }
}
