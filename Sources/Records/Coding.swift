public import TextFormats

/// How a value is written as JSON and read back: one declaration for both directions.
public struct Coding<Value: Sendable>: Sendable {
    @usableFromInline package let write: @Sendable (Value, inout JSONWriter) -> Void
    @usableFromInline package let read: @Sendable (JSONNode) throws(RecordError) -> Value

    @inlinable package init(
        write: @escaping @Sendable (Value, inout JSONWriter) -> Void,
        read: @escaping @Sendable (JSONNode) throws(RecordError) -> Value
    ) {
        self.write = write
        self.read = read
    }

    /// The value as compact JSON.
    public func encode(_ value: Value) -> [UInt8] {
        var writer = JSONWriter()
        write(value, &writer)
        return writer.bytes
    }

    public func decode(_ bytes: [UInt8]) throws(RecordError) -> Value {
        do {
            return try read(JSONDocument(parsing: bytes).root)
        } catch let error as RecordError {
            throw error
        } catch {
            throw RecordError(.notJSON)
        }
    }

    /// Reads a member or element, whose name an error then carries.
    @inlinable func read(
        _ node: JSONNode, under name: @autoclosure () -> String
    ) throws(RecordError) -> Value {
        do { return try read(node) } catch { throw error.under(name()) }
    }

    /// Reads a value from a part of a larger document.
    public func decode(_ node: JSONNode) throws(RecordError) -> Value {
        try read(node)
    }

    /// The value as the writer's own JSON, for documents that hold more than the record.
    public func json(_ value: Value) -> JSON {
        guard let document = try? JSONDocument(parsing: encode(value)) else { return .null }
        return document.root.value
    }
}
