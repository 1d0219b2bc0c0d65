package import CertCore
public import TextFormats

extension Coding where Value == String {
    package static var text: Self {
        Self { value, writer in
            writer.string(value)
        } read: { node throws(RecordError) in
            guard let text = node.string else { throw RecordError(.wanted("string")) }
            return text
        }
    }
}

extension Coding where Value == Int {
    package static var int: Self {
        Self { value, writer in
            writer.integer(Int64(value))
        } read: { node throws(RecordError) in
            guard let number = node.integer else { throw RecordError(.wanted("integer")) }
            return Int(number)
        }
    }
}

extension Coding where Value == Int {
    /// A number within bounds: where a file comes from strangers, what is reckoned with it may not
    /// overflow.
    package static func int(in range: ClosedRange<Int>) -> Self {
        int.only("integer from \(range.lowerBound) to \(range.upperBound)") { range.contains($0) }
    }
}

extension Coding where Value == Bool {
    package static var bool: Self {
        Self { value, writer in
            writer.boolean(value)
        } read: { node throws(RecordError) in
            guard let truth = node.boolean else { throw RecordError(.wanted("boolean")) }
            return truth
        }
    }
}

extension Coding {
    /// Reads only values that fit.
    package func only(
        _ name: String, where fits: @escaping @Sendable (Value) -> Bool
    ) -> Self {
        Self(write: write) { node throws(RecordError) in
            let value = try read(node)
            guard fits(value) else { throw RecordError(.wanted(name)) }
            return value
        }
    }

    /// Stands for a member that an outline leaves unread.
    static func unread(_ value: Value) -> Self {
        Self { _, _ in
            preconditionFailure("an outline is never written")
        } read: { _ throws(RecordError) in
            value
        }
    }

    /// A value that is spelled as a string.
    package static func spelled(
        _ name: String, _ spell: @escaping @Sendable (Value) -> String,
        _ parse: @escaping @Sendable (String) -> Value?
    ) -> Self {
        Self { value, writer in
            writer.string(spell(value))
        } read: { node throws(RecordError) in
            guard let text = node.string else { throw RecordError(.wanted(name)) }
            guard let value = parse(text) else { throw RecordError(.unknownWord(text)) }
            return value
        }
    }

    package static func code<Subject>() -> Self where Value == Code<Subject> {
        spelled("code", { $0.text }, { Code($0) })
    }

    /// An enumeration of words.
    package static func word() -> Self
    where Value: RawRepresentable, Value.RawValue == String {
        spelled("word", { $0.rawValue }, { Value(rawValue: $0) })
    }

    @inlinable package static func list<Element: Sendable>(_ element: Coding<Element>) -> Self
    where Value == [Element] {
        Self { values, writer in
            writer.beginArray()
            for value in values { element.write(value, &writer) }
            writer.endArray()
        } read: { node throws(RecordError) in
            guard node.kind == .array else { throw RecordError(.wanted("array")) }
            var values: [Element] = []
            values.reserveCapacity(node.count)
            for one in node.elements {
                values.append(try element.read(one, under: String(values.count)))
            }
            return values
        }
    }

    /// An object whose member names are spelled keys, written in the order of the keys.
    package static func dictionary<Key: Hashable & Sendable, Element: Sendable>(
        _ spell: @escaping @Sendable (Key) -> String,
        _ parse: @escaping @Sendable (String) -> Key?, _ element: Coding<Element>
    ) -> Self where Value == [Key: Element] {
        Self { values, writer in
            writer.beginObject()
            let members = values.map { (name: spell($0.key), value: $0.value) }
            for member in members.sorted(by: { $0.name < $1.name }) {
                writer.name(member.name)
                element.write(member.value, &writer)
            }
            writer.endObject()
        } read: { node throws(RecordError) in
            guard node.kind == .object else { throw RecordError(.wanted("object")) }
            var values: [Key: Element] = [:]
            values.reserveCapacity(node.count)
            for member in node.members {
                let name = member.name
                guard let key = parse(name) else { throw RecordError(.unknownWord(name)) }
                values[key] = try element.read(member.value, under: name)
            }
            return values
        }
    }

    package static func codes<Subject, Element: Sendable>(_ element: Coding<Element>) -> Self
    where Value == [Code<Subject>: Element] {
        dictionary({ $0.text }, { Code($0) }, element)
    }
}

extension Coding where Value == Exact {
    package static var exact: Self {
        spelled("exact number", { $0.canonical }, { Exact(canonical: $0) })
    }
}

extension Coding where Value == Day {
    package static var day: Self { spelled("day", { $0.description }, { Day($0) }) }
}

extension Coding where Value == Instant {
    package static var instant: Self { spelled("instant", { $0.text() }, { Instant($0) }) }
}

extension Coding where Value == ClosedRange<Day> {
    package static var days: Self {
        record(checked: "span of days", Field("from", .day), Field("to", .day)) { from, to in
            from <= to ? from...to : nil
        } parts: { range in
            (range.lowerBound, range.upperBound)
        }
    }
}

extension Coding where Value == ClosedRange<Instant> {
    package static var instants: Self {
        record(checked: "span of time", Field("from", .instant), Field("to", .instant)) {
            from, to in
            from <= to ? from...to : nil
        } parts: { range in
            (range.lowerBound, range.upperBound)
        }
    }
}
