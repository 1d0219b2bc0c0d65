import TextFormats

/// One case of an enumeration as a JSON object, declared once for both directions.
package struct Shape<Value: Sendable>: Sendable {
    package let name: String
    let version: Int
    /// Whether a value is of this case.
    let matches: @Sendable (Value) -> Bool
    /// Writes the members, the personal ones apart.
    let split: @Sendable (Value, inout JSONWriter, inout JSONWriter) -> Void
    /// Writes all members into one object.
    let write: @Sendable (Value, inout JSONWriter) -> Void
    /// Reads the open members and the sealed ones but for some kinds of detail.
    let read: @Sendable (JSONNode, JSONNode?, Detail) throws(RecordError) -> Value
}

package func shape<Value: Sendable, each Part: Sendable>(
    _ name: String, version: Int = 1, _ field: repeat Field<each Part>,
    make: @escaping @Sendable (repeat each Part) -> Value,
    parts: @escaping @Sendable (Value) -> (repeat each Part)?
) -> Shape<Value> {
    Shape(name: name, version: version) { value in
        parts(value) != nil
    } split: { value, open, sealed in
        guard let part = parts(value) else { return }
        repeat (each field).write(each part, open: &open, sealed: &sealed)
    } write: { value, writer in
        guard let part = parts(value) else { return }
        repeat (each field).write(each part, &writer)
    } read: { open, sealed, left throws(RecordError) in
        var open = JSONMemberFinder(open)
        var sealed = JSONMemberFinder(sealed)
        return make(repeat try (each field).read(open: &open, sealed: &sealed, without: left))
    }
}

extension Coding {
    /// An enumeration with payloads: an object whose member `tag` names the case.
    package static func oneOf(_ tag: String, _ shapes: [Shape<Value>]) -> Self {
        let byName = Dictionary(uniqueKeysWithValues: shapes.map { ($0.name, $0) })
        return Self { value, writer in
            guard let shape = shapes.first(where: { $0.matches(value) }) else {
                preconditionFailure("a case of \(Value.self) has no shape")
            }
            writer.beginObject()
            writer.name(tag)
            writer.string(shape.name)
            shape.write(value, &writer)
            writer.endObject()
        } read: { node throws(RecordError) in
            guard let name = node[tag]?.string else { throw RecordError(.missing, at: [tag]) }
            guard let shape = byName[name] else { throw RecordError(.unknownWord(name)) }
            return try shape.read(node, node, [])
        }
    }
}
