/// The members of an object in a document.
public struct JSONMembers: Sequence, Sendable {
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

        public mutating func next() -> JSONMember? {
            guard remaining > 0 else { return nil }
            remaining -= 1
            defer { place = tape.entries[place + 1].next }
            return JSONMember(tape: tape, index: place)
        }
    }
}

/// A name and a value in an object of a document.
public struct JSONMember: Sendable {
    let tape: JSONTape
    let index: Int

    /// The name, escapes resolved.
    public var name: String { tape.text(of: index) }

    /// Tells whether the name is this one, byte for byte, without making a text of it.
    public func isNamed(_ name: String) -> Bool { tape.isString(at: index, name) }

    /// The bytes of the name in the source, quotes included.
    public var nameRange: Range<Int> { tape.entries[index].range }

    public var value: JSONNode { JSONNode(tape: tape, index: index + 1) }
}
