/// The elements of an array in a document.
public struct JSONElements: Sequence, Sendable {
    let tape: JSONTape
    let first: Int
    /// How many there are.
    public let count: Int

    public var underestimatedCount: Int { count }

    public func makeIterator() -> Iterator {
        Iterator(tape: tape, place: first, remaining: count)
    }

    public struct Iterator: IteratorProtocol {
        let tape: JSONTape
        var place: Int
        var remaining: Int

        public mutating func next() -> JSONNode? {
            guard remaining > 0 else { return nil }
            remaining -= 1
            defer { place = tape.next(after: place) }
            return JSONNode(tape: tape, index: place)
        }
    }
}
