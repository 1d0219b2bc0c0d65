import TextFormats

/// A structure as a JSON object, declared once: its members, how it is made of them and how it
/// comes apart into them.
package func record<Value: Sendable, each Part: Sendable>(
    _ field: repeat Field<each Part>,
    make: @escaping @Sendable (repeat each Part) -> Value,
    parts: @escaping @Sendable (Value) -> (repeat each Part)
) -> Coding<Value> {
    Coding { value, writer in
        let part = parts(value)
        writer.beginObject()
        repeat (each field).write(each part, &writer)
        writer.endObject()
    } read: { node throws(RecordError) in
        guard node.kind == .object else { throw RecordError(.wanted("object")) }
        return make(repeat try (each field).read(open: node, sealed: node))
    }
}

extension Field {
    /// Inside a record there is one object: what is personal is sealed with all of it.
    func write(_ value: Value, _ writer: inout JSONWriter) {
        if isAbsent(value) { return }
        writer.name(name)
        coding.write(value, &writer)
    }
}
