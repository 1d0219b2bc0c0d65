import TextFormats

/// An event as the ledger keeps it: an open body and what is sealed under the person's key.
public struct EncodedEvent: Hashable, Sendable {
    public var type: String
    public var version: Int
    public var body: [UInt8]
    /// Nil where nothing personal belongs to the event.
    public var personal: [UInt8]?
}

/// How the events of one kind of stream are written and read.
public struct EventCoding<Event: Sendable>: Sendable {
    let shapes: [Shape<Event>]
    private let byName: [String: Int]

    /// With what events were written as before.
    private let readable: [Shape<Event>]

    init(_ shapes: [Shape<Event>], former: [Shape<Event>] = []) {
        self.shapes = shapes
        readable = shapes + former
        byName = Dictionary(uniqueKeysWithValues: readable.enumerated().map { ($1.name, $0) })
    }

    public func encode(_ event: Event) -> EncodedEvent {
        guard let shape = shapes.first(where: { $0.matches(event) }) else {
            preconditionFailure("an event of \(Event.self) has no shape")
        }
        var open = JSONWriter()
        var sealed = JSONWriter()
        open.beginObject()
        sealed.beginObject()
        shape.split(event, &open, &sealed)
        open.endObject()
        sealed.endObject()
        return EncodedEvent(
            type: shape.name, version: shape.version, body: open.bytes,
            personal: sealed.bytes.count > 2 ? sealed.bytes : nil)
    }

    /// Reads an event; without `personal` its personal data are erased.
    ///
    /// - Parameter left: what is passed over.
    public func decode(
        type: String, version: Int, body: [UInt8], personal: [UInt8]?, without left: Detail = []
    ) throws(RecordError) -> Event {
        guard let index = byName[type], readable[index].version == version else {
            throw RecordError(.unknownWord("\(type)/\(version)"))
        }
        let open = try parse(body)
        let sealed: JSONDocument? =
            if let personal { try parse(personal) } else { nil }
        do { return try readable[index].read(open.root, sealed?.root, left) } catch {
            throw error.under(type)
        }
    }

    private func parse(_ bytes: [UInt8]) throws(RecordError) -> JSONDocument {
        do { return try JSONDocument(parsing: bytes) } catch { throw RecordError(.notJSON) }
    }
}
