public import TextFormats

// The walk along a parameter pack costs as much at run time as the reading itself. The records of
// which there are hundreds in a case have few members: for them the same is spelled out.

@inlinable
package func record<
    Value: Sendable, A: Sendable, B: Sendable
>(
    _ a: Field<A>, _ b: Field<B>,
    make: @escaping @Sendable (A, B) -> Value,
    parts: @escaping @Sendable (Value) -> (A, B)
) -> Coding<Value> {
    Coding { value, writer in
        let part = parts(value)
        writer.beginObject()
        a.write(part.0, &writer)
        b.write(part.1, &writer)
        writer.endObject()
    } read: { node throws(RecordError) in
        guard node.kind == .object else { throw RecordError(.wanted("object")) }
        var members = JSONMemberFinder(node)
        return make(
            try a.read(&members), try b.read(&members))
    }
}

@inlinable
package func record<
    Value: Sendable, A: Sendable, B: Sendable, C: Sendable
>(
    _ a: Field<A>, _ b: Field<B>, _ c: Field<C>,
    make: @escaping @Sendable (A, B, C) -> Value,
    parts: @escaping @Sendable (Value) -> (A, B, C)
) -> Coding<Value> {
    Coding { value, writer in
        let part = parts(value)
        writer.beginObject()
        a.write(part.0, &writer)
        b.write(part.1, &writer)
        c.write(part.2, &writer)
        writer.endObject()
    } read: { node throws(RecordError) in
        guard node.kind == .object else { throw RecordError(.wanted("object")) }
        var members = JSONMemberFinder(node)
        return make(
            try a.read(&members), try b.read(&members), try c.read(&members))
    }
}

@inlinable
package func record<
    Value: Sendable, A: Sendable, B: Sendable, C: Sendable, D: Sendable
>(
    _ a: Field<A>, _ b: Field<B>, _ c: Field<C>, _ d: Field<D>,
    make: @escaping @Sendable (A, B, C, D) -> Value,
    parts: @escaping @Sendable (Value) -> (A, B, C, D)
) -> Coding<Value> {
    Coding { value, writer in
        let part = parts(value)
        writer.beginObject()
        a.write(part.0, &writer)
        b.write(part.1, &writer)
        c.write(part.2, &writer)
        d.write(part.3, &writer)
        writer.endObject()
    } read: { node throws(RecordError) in
        guard node.kind == .object else { throw RecordError(.wanted("object")) }
        var members = JSONMemberFinder(node)
        return make(
            try a.read(&members), try b.read(&members), try c.read(&members), try d.read(&members))
    }
}

package func shape<Value: Sendable, A: Sendable, B: Sendable>(
    _ name: String, version: Int = 1, _ a: Field<A>, _ b: Field<B>,
    make: @escaping @Sendable (A, B) -> Value,
    parts: @escaping @Sendable (Value) -> (A, B)?
) -> Shape<Value> {
    Shape(name: name, version: version) { value in
        parts(value) != nil
    } split: { value, open, sealed in
        guard let part = parts(value) else { return }
        a.write(part.0, open: &open, sealed: &sealed)
        b.write(part.1, open: &open, sealed: &sealed)
    } write: { value, writer in
        guard let part = parts(value) else { return }
        a.write(part.0, &writer)
        b.write(part.1, &writer)
    } read: { open, sealed, left throws(RecordError) in
        var open = JSONMemberFinder(open)
        var sealed = JSONMemberFinder(sealed)
        return make(
            try a.read(open: &open, sealed: &sealed, without: left),
            try b.read(open: &open, sealed: &sealed, without: left))
    }
}

package func shape<Value: Sendable, A: Sendable, B: Sendable, C: Sendable>(
    _ name: String, version: Int = 1, _ a: Field<A>, _ b: Field<B>, _ c: Field<C>,
    make: @escaping @Sendable (A, B, C) -> Value,
    parts: @escaping @Sendable (Value) -> (A, B, C)?
) -> Shape<Value> {
    Shape(name: name, version: version) { value in
        parts(value) != nil
    } split: { value, open, sealed in
        guard let part = parts(value) else { return }
        a.write(part.0, open: &open, sealed: &sealed)
        b.write(part.1, open: &open, sealed: &sealed)
        c.write(part.2, open: &open, sealed: &sealed)
    } write: { value, writer in
        guard let part = parts(value) else { return }
        a.write(part.0, &writer)
        b.write(part.1, &writer)
        c.write(part.2, &writer)
    } read: { open, sealed, left throws(RecordError) in
        var open = JSONMemberFinder(open)
        var sealed = JSONMemberFinder(sealed)
        return make(
            try a.read(open: &open, sealed: &sealed, without: left),
            try b.read(open: &open, sealed: &sealed, without: left),
            try c.read(open: &open, sealed: &sealed, without: left))
    }
}
