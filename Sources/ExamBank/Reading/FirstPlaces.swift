import TextFormats

/// Where each name of a list was met first.
///
/// Most lists are short, and comparing is then cheaper than hashing.
struct FirstPlaces {
    private static let shortList = 16

    private var short: [(name: String, element: JSONNode)] = []
    private var long: [String: JSONNode] = [:]
    private let expected: Int

    /// - Parameter count: How many elements there may be.
    init(expecting count: Int) { expected = count }

    /// Notes an element whose name was met before, at its `id` or as a whole.
    mutating func meet(_ name: String, of element: JSONNode, _ notes: Notes) {
        guard let first = firstElement(name, element) else { return }
        let fault = ShapeFault.duplicate(name.brief, first: Self.place(of: first))
        notes.add(.shape(fault), at: Self.place(of: element))
    }

    private static func place(of element: JSONNode) -> Range<Int> {
        element["id"]?.range ?? element.range
    }

    /// The element that had the name before, if any.
    private mutating func firstElement(_ name: String, _ element: JSONNode) -> JSONNode? {
        guard long.isEmpty else { return firstOfMany(name, element) }
        if let first = short.first(where: { $0.name == name }) { return first.element }
        if short.count < Self.shortList {
            short.append((name, element))
            return nil
        }
        long.reserveCapacity(expected)
        for (name, element) in short { long[name] = element }
        return firstOfMany(name, element)
    }

    private mutating func firstOfMany(_ name: String, _ element: JSONNode) -> JSONNode? {
        if let first = long[name] { return first }
        long[name] = element
        return nil
    }
}
