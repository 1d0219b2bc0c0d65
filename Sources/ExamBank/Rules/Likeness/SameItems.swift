import CertCore

/// Items that a candidate cannot tell apart: the same stem and the same options in any order, once
/// width, case, space and punctuation are folded away.
struct SameItems: Sendable {
    /// A later item and the first that reads like it, by the later one.
    private(set) var pairs: [(later: Int, first: Int)] = []
    /// The items that are the first or the only ones to read as they do, ascending.
    private(set) var distinct: [Int] = []

    init(_ items: ComparedItems) {
        let identities = alongStretches(items.count) { range in Self.identities(of: range, items) }
        var entries: [(identity: UInt64, item: Int)] = []
        for (item, identity) in identities.joined().enumerated() where identity != 0 {
            entries.append((identity, item))
        }
        entries.sort { ($0.identity, $0.item) < ($1.identity, $1.item) }
        var first = 0
        for (place, entry) in entries.enumerated() {
            if place == 0 || entries[place - 1].identity != entry.identity {
                first = entry.item
                distinct.append(first)
            } else {
                pairs.append((entry.item, first))
            }
        }
        pairs.sort { $0.later < $1.later }
        distinct.sort()
    }

    /// 0 for items without anything to compare.
    private static func identities(of range: Range<Int>, _ items: ComparedItems) -> [UInt64] {
        var text = ComparedText()
        return range.map { index in
            items.read(index, into: &text)
            if text.isEmpty || text.isTooLong { return 0 }
            return Mixing.mix(text.identity, items.contextRead(with: index))
        }
    }
}

extension ComparedText {
    /// A hash that the order of what follows the stem does not change.
    var identity: UInt64 {
        var hashes = parts.map { part in Mixing.mix(scalars[part].lazy.map { UInt64($0) }) }
        if hashes.count > 1 { hashes[1...].sort() }
        return Mixing.mix(hashes)
    }
}
