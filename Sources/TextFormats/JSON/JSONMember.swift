/// A name and a value in an object of a document.
public struct JSONMember: Sendable {
    let tape: JSONTape
    let index: Int

    /// The name, escapes resolved.
    public var name: String { tape.text(of: index) }

    /// Tells whether the name is this one, byte for byte, without making a text of it.
    public func isNamed(_ name: String) -> Bool { tape.isString(at: index, name) }

    /// The bytes of the name in the source, quotes included.
    public var nameRange: Range<Int> { tape[index].range }

    public var value: JSONNode { JSONNode(tape: tape, index: index + 1) }
}
