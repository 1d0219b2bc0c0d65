import TextFormats

extension Reading {
    /// The elements of a list that may be very long, read by all processors at hand; those that
    /// lost something are left out, and the file's notes keep where the others stand.
    ///
    /// What is found, and in which order, does not depend on how many work at it.
    static func bulk<Element>(
        of element: Reading<Element>, count: ClosedRange<Int> = 0...Shape.mostElements,
        unique name: @escaping @Sendable (Element) -> String
    ) -> Reading where Value == [Element] {
        Reading(
            { .list(of: element.shape($0), count: count, isSet: false) }, blank: []
        ) { node, notes in
            guard node.kind == .array else {
                notes.lose(.wrongType(.list, found: node.kind), at: node.range)
                return nil
            }
            if !count.contains(node.count) {
                notes.lose(.wrongCount(node.count, count), at: node.range)
            }
            let nodes = Array(node.elements)
            let (file, settings) = (notes.file, notes.settings)
            // The first comes last, so that each is let go once it was taken over.
            var rest = Array(
                alongStretches(nodes.count) {
                    Stretch(of: nodes[$0], element, Notes(file: file, settings: settings))
                }.reversed())
            var values: [Element] = []
            var met = FirstPlaces()
            values.reserveCapacity(nodes.count)
            while let stretch = rest.popLast() {
                notes.take(
                    stretch.remarks, stretch.rests, stretch.ignores, losses: stretch.losses,
                    read: stretch.nodes)
                values += stretch.values
                for (value, node) in zip(stretch.values, stretch.nodes) {
                    met.meet(name(value), of: node, notes)
                }
            }
            return values
        }
    }
}

/// What was read of some elements in a row.
private struct Stretch<Element: Sendable>: Sendable {
    private(set) var values: [Element] = []
    private(set) var nodes: [JSONNode] = []
    let remarks: [Remark]
    let rests: [FindingCode: Telling.Rest]
    let ignores: [Ignore]
    let losses: Int

    init(of nodes: ArraySlice<JSONNode>, _ element: Reading<Element>, _ notes: Notes) {
        values.reserveCapacity(nodes.count)
        self.nodes.reserveCapacity(nodes.count)
        for node in nodes {
            let before = notes.losses
            let node = node.apart()
            let value = element.read(node, notes)
            guard notes.losses == before else { continue }
            values.append(value)
            self.nodes.append(node)
        }
        remarks = notes.remarks
        rests = notes.rests
        ignores = notes.ignores
        losses = notes.losses
    }
}
