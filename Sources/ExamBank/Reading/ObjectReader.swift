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
    private var members: JSONMemberFinder
    private var taken = 0
    /// Collects the names that are asked for, and reads nothing but what others depend on.
    private let isListening: Bool
    private var asked: [String] = []
    private var missing: [String] = []
    /// Of each of these lists one member is needed, and none is there.
    private var unmet: [[String]] = []
    /// The members that are missing, were mistyped or could not be read whole.
    private(set) var lost: [String] = []

    init(_ node: JSONNode, _ notes: Notes) {
        self.init(node, notes, isListening: false)
    }

    private init(_ node: JSONNode, _ notes: Notes, isListening: Bool) {
        self.node = node
        self.notes = notes
        self.isListening = isListening
        sketch = nil
        members = JSONMemberFinder(node)
    }

    /// A blank object; a sketch makes known what is asked of it.
    init(_ sketch: ObjectSketch? = nil) {
        node = nil
        notes = Notes(file: "")
        isListening = false
        self.sketch = sketch
        members = JSONMemberFinder(nil)
    }

    /// What `make` gives where there is nothing to read.
    static func blank<Value>(_ make: (inout ObjectReader) -> Value) -> Value {
        var object = ObjectReader()
        return make(&object)
    }

    mutating func required<Value>(_ name: String, _ reading: Reading<Value>) -> Value {
        if let node = take(name) { return read(node, as: name, reading) }
        sketch?.add(name, reading.shape, isRequired: true)
        if node != nil, !isListening {
            missing.append(name)
            lost.append(name)
            notes.loseSilently()
        }
        return reading.blank()
    }

    private mutating func read<Value>(
        _ node: JSONNode, as name: String, _ reading: Reading<Value>
    ) -> Value {
        let before = notes.losses
        let value = reading.read(node, notes)
        if notes.losses > before { lost.append(name) }
        return value
    }

    /// Like `required`, but nil where the member is missing or could not be read.
    mutating func sound<Value>(_ name: String, _ reading: Reading<Value>) -> Value? {
        let before = notes.losses
        let value = required(name, reading)
        return notes.losses == before && node != nil ? value : nil
    }

    /// The word that tells what the object has besides.
    mutating func kind<Word: RawRepresentable<String> & CaseIterable & Sendable>(
        _ name: String, _ reading: Reading<Word> = .word
    ) -> Word? {
        let word: Word? = isListening ? heard(name, reading) : sound(name, reading)
        guard let sketch else { return word }
        return sketch.word(name, among: Word.allCases.map(\.rawValue))
            .flatMap { Word(rawValue: $0) }
    }

    private mutating func heard<Word>(_ name: String, _ reading: Reading<Word>) -> Word? {
        asked.append(name)
        guard let value = node?[name] else { return nil }
        let word = reading.read(value, notes)
        return notes.losses == 0 ? word : nil
    }

    mutating func optional<Value>(_ name: String, _ reading: Reading<Value>) -> Value? {
        if let node = take(name) { return read(node, as: name, reading) }
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
            miss(oneOf: cases.map(\.key))
            return blank
        }
        return first.value
    }

    /// Notes a loss where none of these members is there.
    mutating func oneOrMore(of names: String...) {
        if let sketch { return sketch.add(.oneOrMore(names)) }
        if !names.contains(where: has) { miss(oneOf: names) }
    }

    private mutating func miss(oneOf names: [String]) {
        guard node != nil else { return }
        unmet.append(names)
        notes.loseSilently()
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

    /// Notes the members that are missing, and those that nobody asked for.
    ///
    /// A mistyped member is told once, as unknown, and is lost: that the one it was meant for is
    /// missing as well goes without saying.
    /// - Parameter make: What has read the object; where something is left over, it is asked again
    ///   to learn what could have been there.
    mutating func finish<Value>(_ make: (inout ObjectReader) -> Value) {
        guard let node else { return }
        if taken == node.count, missing.isEmpty, unmet.isEmpty { return }
        let mistyped = taken == node.count ? [] : noteUnknown(among: names(make))
        if !mistyped.isEmpty { notes.loseSilently() }
        lost += mistyped.filter { !lost.contains($0) }
        guard let brace else { return }
        let left = missing.filter { !mistyped.contains($0) }
        if !left.isEmpty { notes.add(.shape(.missingMembers(left)), at: brace) }
        for names in unmet where !names.contains(where: mistyped.contains) {
            notes.add(.shape(.noneOf(names)), at: brace)
        }
    }

    private func names<Value>(_ make: (inout ObjectReader) -> Value) -> [String] {
        guard let node else { return [] }
        var again = ObjectReader(node, Notes(file: ""), isListening: true)
        _ = make(&again)
        return again.asked
    }

    /// Notes the members that are none of `known`; returns the absent ones they were meant for.
    private func noteUnknown(among known: [String]) -> [String] {
        var meant: [String] = []
        var unknown = 0
        var next: Range<Int>?
        guard let node else { return meant }
        let only = onlyOneMeant(among: known)
        for member in node.members where !Self.isFree(member) {
            let name = member.name
            guard !known.contains(name) else { continue }
            if name == "ignore", node["id"] != nil {
                notes.addIgnores(member.value, of: node)
                continue
            }
            unknown += 1
            guard unknown <= Telling.mostUnknownMembers else {
                next = next ?? member.nameRange
                continue
            }
            let nearest = nearest(to: name, among: known) ?? beginning(with: name) ?? only
            notes.add(
                .shape(.unknownMember(name.brief, known: known, nearest: nearest)),
                at: member.nameRange)
            if let nearest, node[nearest] == nil { meant.append(nearest) }
        }
        if let next {
            let more = unknown - Telling.mostUnknownMembers
            notes.add(.shape(.moreUnknownMembers(more)), at: next)
        }
        return meant
    }

    /// The missing member of which an unknown one has the first letters: `finger` for
    /// `fingerprint`.
    private func beginning(with name: String) -> String? {
        let begun = name.utf8.count < 3 ? [] : missing.filter { $0.hasPrefix(name) }
        return begun.count == 1 ? begun[0] : nil
    }

    /// What an unknown member can only be meant for: the object has all others that there are, and
    /// needs this one.
    private func onlyOneMeant(among known: [String]) -> String? {
        let absent = known.filter { node?[$0] == nil }
        return absent.count == 1 && absent == missing ? absent[0] : nil
    }

    /// A member that may stand in every object.
    static func isFree(_ member: JSONMember) -> Bool {
        member.isNamed("note") || member.isNamed("$schema")
    }

    /// Members are mostly asked for in the order they stand, so the next one is tried first.
    private mutating func take(_ name: String) -> JSONNode? {
        if isListening {
            asked.append(name)
            return nil
        }
        guard let node, taken < node.count, let value = members.member(name) else { return nil }
        taken += 1
        return value
    }
}
