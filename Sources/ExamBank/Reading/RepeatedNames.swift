import CertCore
import TextFormats

/// Items of one list with the same identifier.
///
/// A bank may have a hundred thousand, so that a table of hashes answers first: it holds nothing but
/// the numbers of items, and only where two hashes are the same are identifiers compared.
enum RepeatedNames {
    static func note(among items: [ListedItem], _ notes: Notes) {
        guard items.count > 1 else { return }
        let hashes = alongStretches(items.count) { places in
            places.map { items[$0].id.hashValue }
        }.flatMap(\.self)
        var size = 4
        while size < 2 * items.count { size *= 2 }
        // The number of an item, from 1; 0 where a place of the table is free.
        var table = [Int32](repeating: 0, count: size)
        for (number, hash) in hashes.enumerated() where items[number].has(.id) {
            var place = hash & (size - 1)
            while table[place] != 0 {
                let first = Int(table[place]) - 1
                if hashes[first] == hash, items[first].id == items[number].id {
                    note(items[number], sameAs: items[first], notes)
                    break
                }
                place = (place + 1) & (size - 1)
            }
            if table[place] == 0 { table[place] = Int32(number + 1) }
        }
    }

    private static func note(_ item: ListedItem, sameAs first: ListedItem, _ notes: Notes) {
        let fault = ShapeFault.duplicate(
            item.id.text.brief, first: (first.node["id"] ?? first.node).range)
        notes.add(.shape(fault), at: (item.node["id"] ?? item.node).range)
    }
}
