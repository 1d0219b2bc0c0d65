import TextFormats

/// Reads one object member by member.
///
/// `note` and `$schema` may stand in every object, `ignore` in every one that has an `id`; other
/// members that nobody asks for are noted.
struct ObjectReader {
    /// Nil for the blank object, which gives blanks for everything and notes nothing.
    private let node: JSONNode?
    let notes: Notes
    /// Where it is noted what is asked for; nil on reading.
    private let sketch: ObjectSketch?
    private var members: JSONMembers.Iterator?
    private var asked: [String] = []
    private var taken = 0

    init(_ node: JSONNode, _ notes: Notes) {
        self.node = node
        self.notes = notes
        sketch = nil
        members = node.members.makeIterator()
    }

    /// A blank object; a sketch makes known what is asked of it.
    init(_ sketch: ObjectSketch? = nil) {
        node = nil
        notes = Notes(file: "")
        self.sketch = sketch
    }

    /// What `make` gives where there is nothing to read.
    static func blank<Value>(_ make: (inout ObjectReader) -> Value) -> Value {
        var object = ObjectReader()
        return make(&object)
    }

    mutating func required<Value>(_ name: String, _ reading: Reading<Value>) -> Value {
        if let node = take(name) { return reading.read(node, notes) }
        sketch?.add(name, reading.shape, isRequired: true)
        lose(.missingMember(name))
        return reading.blank()
    }

    /// Like `required`, but nil where the member is missing or could not be read.
    mutating func sound<Value>(_ name: String, _ reading: Reading<Value>) -> Value? {
        let before = notes.losses
        let value = required(name, reading)
        return notes.losses == before && node != nil ? value : nil
    }

    /// The word that tells what the object has besides.
    mutating func kind<Word: RawRepresentable<String> & CaseIterable>(_ name: String) -> Word? {
        let word: Word? = sound(name, .word)
        guard let sketch else { return word }
        return sketch.word(name, among: Word.allCases.map(\.rawValue))
            .flatMap { Word(rawValue: $0) }
    }

    mutating func optional<Value>(_ name: String, _ reading: Reading<Value>) -> Value? {
        if let node = take(name) { return reading.read(node, notes) }
        sketch?.add(name, reading.shape, isRequired: false)
        return nil
    }

    mutating func optional<Value>(
        _ name: String, _ reading: Reading<Value>, else value: Value
    ) -> Value {
        optional(name, reading) ?? value
    }

    /// Required or optional, as the rest of the object has it.
    mutating func member<Value>(
        _ name: String, _ reading: Reading<Value>, isRequired: Bool, else value: Value
    ) -> Value {
        isRequired ? required(name, reading) : optional(name, reading, else: value)
    }

    /// The one of these members that is there; several or none are a loss.
    mutating func exactlyOne<Value>(
        of cases: KeyValuePairs<String, Reading<Value>>, else blank: Value
    ) -> Value {
        var found: [(name: String, value: Value)] = []
        for (name, reading) in cases {
            guard let node = take(name) else {
                sketch?.add(name, reading.shape, isRequired: false)
                continue
            }
            found.append((name, reading.read(node, notes)))
        }
        sketch?.add(.exactlyOne(cases.map(\.key)))
        if found.count > 1 { lose(.severalOf(found.map(\.name))) }
        guard let first = found.first else {
            lose(.noneOf(cases.map(\.key)))
            return blank
        }
        return first.value
    }

    /// Notes a loss where none of these members is there.
    func oneOrMore(of names: String...) {
        if let sketch { return sketch.add(.oneOrMore(names)) }
        if !names.contains(where: has) { lose(.noneOf(names)) }
    }

    /// Lets members stand that cannot be read for a reason already noted.
    mutating func pass(over names: String...) {
        for name in names where take(name) == nil {
            sketch?.add(name, { _ in .anything }, isRequired: false)
        }
    }

    /// Tells whether the object has the member, without reading it.
    func has(_ name: String) -> Bool { sketch?.has(name) ?? (node?[name] != nil) }

    /// Notes a loss at the object's opening brace.
    func lose(_ fault: ShapeFault) {
        if let brace { notes.lose(fault, at: brace) }
    }

    var brace: Range<Int>? {
        node.map { $0.range.lowerBound..<($0.range.lowerBound + 1) }
    }

    /// Notes the members that nobody asked for.
    func finish() {
        guard let node, taken < node.count else { return }
        for member in node.members where !Self.isFree(member) {
            let name = member.name
            guard !asked.contains(name) else { continue }
            if name == "ignore", node["id"] != nil {
                notes.addIgnores(member.value, of: node)
                continue
            }
            let fault = ShapeFault.unknownMember(
                name, known: asked, nearest: nearest(to: name, among: asked))
            notes.add(.shape(fault), at: member.nameRange)
        }
    }

    /// A member that may stand in every object.
    static func isFree(_ member: JSONMember) -> Bool {
        member.isNamed("note") || member.isNamed("$schema")
    }

    /// Members are mostly asked for in the order they stand, so the next one is tried first.
    private mutating func take(_ name: String) -> JSONNode? {
        asked.append(name)
        guard let node else { return nil }
        var ahead = members
        if let member = ahead?.next(), member.isNamed(name) {
            members = ahead
            taken += 1
            return member.value
        }
        guard let value = node[name] else { return nil }
        taken += 1
        return value
    }
}
