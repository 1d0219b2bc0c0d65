import CertCore
import TextFormats

/// How a value is read from JSON.
///
/// A reading always gives a value. What cannot be read is noted as a loss and stands as a blank,
/// so that the reading goes on and finds everything in one run; a value whose reading lost
/// something is dropped by whoever holds it.
struct Reading<Value: Sendable>: Sendable {
    /// What it takes, drawn when somebody asks.
    let shape: @Sendable (Definitions) -> Shape
    let blank: @Sendable () -> Value
    /// Nil after a loss that leaves nothing to stand for the value.
    private let attempt: @Sendable (JSONNode, Notes) -> Value?

    init(
        _ shape: @escaping @Sendable (Definitions) -> Shape,
        blank: @autoclosure @escaping @Sendable () -> Value,
        _ read: @escaping @Sendable (JSONNode, Notes) -> Value?
    ) {
        self.shape = shape
        self.blank = blank
        attempt = read
    }

    func read(_ node: JSONNode, _ notes: Notes) -> Value {
        // What is wrong with it was told when it was parsed.
        guard !node.isDamaged else {
            notes.loseSilently()
            return blank()
        }
        return attempt(node, notes) ?? blank()
    }
}

extension Reading {
    func map<Other>(_ transform: @escaping @Sendable (Value) -> Other) -> Reading<Other> {
        Reading<Other>(shape, blank: transform(blank())) { node, notes in
            transform(read(node, notes))
        }
    }

    /// Looks at a value that was read without loss.
    func checked(_ check: @escaping @Sendable (Value, JSONNode, Notes) -> Void) -> Self {
        Reading(shape, blank: blank()) { node, notes in
            let before = notes.losses
            let value = read(node, notes)
            if notes.losses == before { check(value, node, notes) }
            return value
        }
    }

    /// An object, member by member.
    ///
    /// What may hold others of its kind needs a name, or its shape would have no end.
    static func object(
        named name: String? = nil, expected: ShapeFault.Expected = .object,
        _ make: @escaping @Sendable (inout ObjectReader) -> Value
    ) -> Reading {
        Reading(
            { definitions in
                guard let name else { return .object(ObjectShape(definitions, make)) }
                return definitions.named(name) { ObjectShape(definitions, make) }
            }, blank: ObjectReader.blank(make)
        ) { node, notes in
            guard node.kind == .object else {
                notes.lose(.wrongType(expected, found: node.kind), at: node.range)
                return nil
            }
            var object = ObjectReader(node, notes)
            let value = make(&object)
            object.finish(make)
            return value
        }
    }

    /// The elements of a list; those that lost something are left out, or kept in their places as
    /// far as they could be read.
    ///
    /// With `unique`, an element whose name was met before is noted at its `id`, or as a whole.
    static func list<Element>(
        of element: Reading<Element>, count: ClosedRange<Int> = 0...Shape.mostElements,
        keepsLost: Bool = false, unique name: (@Sendable (Element) -> String)? = nil
    ) -> Reading where Value == [Element] {
        Reading(
            { definitions in
                let shape = element.shape(definitions)
                return .list(of: shape, count: count, isSet: name != nil && shape.isScalar)
            }, blank: []
        ) { node, notes in
            guard node.kind == .array else {
                notes.lose(.wrongType(.list, found: node.kind), at: node.range)
                return nil
            }
            let isOfItsCount = count.contains(node.count)
            if !isOfItsCount { notes.lose(.wrongCount(node.count, count), at: node.range) }
            var values: [Element] = []
            values.reserveCapacity(node.count)
            var met = FirstPlaces(expecting: node.count)
            for child in node.elements {
                let before = notes.losses
                let value = element.read(child, notes)
                guard keepsLost || notes.losses == before else { continue }
                values.append(value)
                guard let name = name?(value), !name.isEmpty else { continue }
                met.meet(name, of: child, notes)
            }
            return keepsLost && !isOfItsCount ? nil : values
        }
    }

    /// An object whose names are the author's: pairs in the order of the file.
    static func table<Subject, Entry>(
        of entry: Reading<Entry>
    ) -> Reading where Value == [(key: Code<Subject>, value: Entry)] {
        Reading({ .table(of: entry.shape($0)) }, blank: []) { node, notes in
            guard node.kind == .object else {
                notes.lose(.wrongType(.object, found: node.kind), at: node.range)
                return nil
            }
            var pairs: [(key: Code<Subject>, value: Entry)] = []
            for member in node.members where !ObjectReader.isFree(member) {
                guard Identifier.isWellFormed(member.name) else {
                    notes.lose(.badIdentifier(member.name.brief), at: member.nameRange)
                    continue
                }
                pairs.append((Code(member.name), entry.read(member.value, notes)))
            }
            return pairs
        }
    }

    /// Either one of some words, or an object with one of some members.
    static func choice(
        _ words: KeyValuePairs<String, Value>, or cases: KeyValuePairs<String, Reading>,
        blank: Value
    ) -> Reading {
        Reading(
            { definitions in
                let shape = ObjectShape(definitions) { $0.exactlyOne(of: cases, else: blank) }
                return .choice(words.map(\.key), or: shape)
            }, blank: blank
        ) { node, notes in
            switch node.kind {
            case .string:
                let text = node.string ?? ""
                if let chosen = words.first(where: { $0.key == text }) { return chosen.value }
                let known = words.map(\.key)
                notes.lose(
                    .unknownWord(
                        text.brief, known: known, nearest: nearest(to: text, among: known)),
                    at: node.range)
                return nil
            case .object:
                var object = ObjectReader(node, notes)
                let value = object.exactlyOne(of: cases, else: blank)
                object.finish { $0.exactlyOne(of: cases, else: blank) }
                return value
            default:
                notes.lose(.wrongType(.choice, found: node.kind), at: node.range)
                return nil
            }
        }
    }
}
