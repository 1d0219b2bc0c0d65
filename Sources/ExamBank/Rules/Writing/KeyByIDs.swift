import CertCore
import TextFormats

/// A key that counts identifiers on, which stand on the papers: the right order is a, b, c, or
/// option a goes with target t1, b with t2 and so on.
enum KeyByIDs {
    static func remarks(on written: WrittenItem) -> [WritingRemark] {
        written.isKeyByIDs ? [(.keyByIDs, written.node["key"] ?? written.node)] : []
    }

    static func follows(_ item: Item) -> Bool {
        switch item.key {
        case .ordering(let order):
            // An order that is not whole may be any.
            return order.count == item.options.count && countOn(order)
        case .matching(let pairs):
            let (options, targets) = (item.options.map(\.id), item.targets.map(\.id))
            // Two pairs are in order as often as not.
            return options.count > 2 && options.count <= targets.count
                && countOn(options) && countOn(targets)
                && zip(options, targets).allSatisfy { pairs[$0] == $1 }
        case .single, .multiple, .trueFalse, .fillIn, .numeric, .situational, .shortText,
            .typing:
            return false
        }
    }

    /// Identifiers such as a, b, c or s9, s10, s11; words may be in alphabetical order by chance.
    private static func countOn(_ ids: [OptionID]) -> Bool {
        let ranks = ids.compactMap(rank)
        return ranks.count == ids.count
            && zip(ranks, ranks.dropFirst()).allSatisfy { one, next in
                one.name == next.name && one.number < next.number
            }
    }

    /// The number behind a name, or the letter.
    private static func rank(_ id: OptionID) -> (name: String, number: Int)? {
        let digits = id.text.reversed().prefix { ("0"..."9").contains($0) }.count
        let name = id.text.dropLast(digits > 0 ? digits : 1)
        let end = id.text.dropFirst(name.count)
        if digits > 0 { return Int(end).map { (String(name), $0) } }
        return end.unicodeScalars.first.map { (String(name), Int($0.value)) }
    }
}
