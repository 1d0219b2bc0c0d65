import CertCore
import TextFormats

extension Reading where Value == ItemList {
    /// The items of a bank, which may be very many, read by all processors at hand.
    ///
    /// What is found, and in which order, does not depend on how many work at it.
    static var items: Reading {
        Reading(
            { .list(of: ItemReadings.item.shape($0), count: counts, isSet: false) },
            blank: ItemList()
        ) { node, notes in
            guard node.kind == .array else {
                notes.lose(.wrongType(.list, found: node.kind), at: node.range)
                return nil
            }
            if !counts.contains(node.count) {
                notes.lose(.wrongCount(node.count, counts), at: node.range)
            }
            let nodes = Array(node.elements)
            let (file, settings) = (notes.file, notes.settings)
            let (listed, stretches) = filledAlongStretches(nodes.count) { places, slots in
                Stretch(of: nodes[places], Notes(file: file, settings: settings), into: &slots)
            }
            for stretch in stretches {
                notes.take(
                    stretch.remarks, stretch.rests, stretch.ignores, losses: stretch.losses)
            }
            RepeatedNames.note(among: listed, notes)
            return ItemList(listed, lost: stretches.flatMap(\.lost))
        }
    }

    private static var counts: ClosedRange<Int> { 0...Shape.mostElements }
}

/// What was read of some items in a row, besides what is listed of them.
private struct Stretch: Sendable {
    /// Of the items of which nothing could be read.
    private(set) var lost: [JSONNode] = []
    let remarks: [Remark]
    let rests: [FindingCode: Telling.Rest]
    let ignores: [Ignore]
    let losses: Int

    init(
        of nodes: ArraySlice<JSONNode>, _ notes: Notes, into slots: inout Slots<ListedItem>
    ) {
        guard let first = nodes.first else { preconditionFailure("a stretch has a place") }
        for node in first.apart(count: nodes.count) {
            if let listed = ListedItem(reading: node, notes) {
                slots.append(listed)
            } else {
                lost.append(node)
            }
        }
        remarks = notes.remarks
        rests = notes.rests
        ignores = notes.ignores
        losses = notes.losses
    }
}

extension ListedItem {
    /// Reads an item and looks at what it shows by itself; nil where nothing of it is left.
    fileprivate init?(reading node: JSONNode, _ notes: Notes) {
        let (listed, plain) = node.look { view, place in
            guard let item = PlainItem(place, in: view) else {
                return (nil as ListedItem?, nil as Item?)
            }
            guard ItemRules.haveNothing(toTellOf: item, in: view) else {
                return (nil, Item(item, in: view))
            }
            return (ListedItem(item, at: node, in: view), nil)
        }
        if let listed {
            self = listed
            return
        }
        if let plain {
            ItemRules.check(plain, node, notes)
            self.init(plain, at: node)
            return
        }
        guard let (item, lost) = ItemReadings.read(node, notes) else { return nil }
        ItemRules.check(item, node, notes, lost: lost)
        self.init(item, at: node, lost: lost)
    }
}
