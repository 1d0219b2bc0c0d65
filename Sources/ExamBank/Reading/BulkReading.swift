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
            let (values, stretches) = filledAlongStretches(nodes.count) { places, slots in
                Stretch(
                    of: nodes[places], element, Notes(file: file, settings: settings),
                    into: &slots)
            }
            var read: [JSONNode] = []
            read.reserveCapacity(values.count)
            for stretch in stretches {
                notes.take(
                    stretch.remarks, stretch.rests, stretch.ignores, losses: stretch.losses)
                read += stretch.nodes
            }
            notes.readElements = read
            var met = FirstPlaces(expecting: values.count)
            for (value, node) in zip(values, read) { met.meet(name(value), of: node, notes) }
            return values
        }
    }
}

/// What was read of some elements in a row, besides their values.
private struct Stretch: Sendable {
    /// Of the elements that were read whole.
    private(set) var nodes: [JSONNode] = []
    let remarks: [Remark]
    let rests: [FindingCode: Telling.Rest]
    let ignores: [Ignore]
    let losses: Int

    init<Element>(
        of nodes: ArraySlice<JSONNode>, _ element: Reading<Element>, _ notes: Notes,
        into slots: inout Slots<Element>
    ) {
        self.nodes.reserveCapacity(nodes.count)
        guard let first = nodes.first else { preconditionFailure("a stretch has a place") }
        for node in first.apart(count: nodes.count) {
            let before = notes.losses
            let value = element.read(node, notes)
            guard notes.losses == before else { continue }
            slots.append(value)
            self.nodes.append(node)
        }
        remarks = notes.remarks
        rests = notes.rests
        ignores = notes.ignores
        losses = notes.losses
    }
}
