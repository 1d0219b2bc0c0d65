import TextFormats

/// A structure as a JSON object whose members must fit together: what `make` refuses cannot be
/// read.
func record<Value: Sendable, each Part: Sendable>(
    checked name: String, _ field: repeat Field<each Part>,
    make: @escaping @Sendable (repeat each Part) -> Value?,
    parts: @escaping @Sendable (Value) -> (repeat each Part)
) -> Coding<Value> {
    Coding { value, writer in
        let part = parts(value)
        writer.beginObject()
        repeat (each field).write(each part, &writer)
        writer.endObject()
    } read: { node throws(RecordError) in
        guard node.kind == .object else { throw RecordError(.wanted("object")) }
        var members = JSONMemberFinder(node)
        guard let value = make(repeat try (each field).read(&members)) else {
            throw RecordError(.wanted(name))
        }
        return value
    }
}
