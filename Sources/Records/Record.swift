public import TextFormats

/// A structure as a JSON object, declared once: its members, how it is made of them and how it
/// comes apart into them.
@inlinable package func record<Value: Sendable, each Part: Sendable>(
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
        var members = JSONMemberFinder(node)
        return make(repeat try (each field).read(&members))
    }
}

extension Field {
    /// Inside a record there is one object: what is personal is sealed with all of it.
    @inlinable @inline(__always) func write(_ value: Value, _ writer: inout JSONWriter) {
        if isAbsent(value) { return }
        writer.name(name)
        coding.write(value, &writer)
    }

    @inlinable @inline(__always)
    func read(_ members: inout JSONMemberFinder) throws(RecordError) -> Value {
        guard let node = members.member(name) else { return try missing() }
        do { return try coding.read(node) } catch { throw error.under(name) }
    }
}
