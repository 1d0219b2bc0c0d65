import CertCore
import TextFormats

// The short way to an item as nearly all of a large bank are written: a choice in one language of
// which every member is known and well formed. It leads to the same item as the long way, or
// nowhere: nil leaves whatever is out of the ordinary to the reading that can tell what is wrong.

extension Item {
    init?(plain node: JSONNode) {
        var members = PlainMembers(of: node)
        guard let id: ItemID = members.code("id"),
            let version = members.number("version", in: 1...9999),
            let status: Item.Status = members.word("status"),
            let type: ItemType = members.word("type"),
            let point: PointID = members.code("point"),
            let difficulty = members.number("difficulty", in: 1...5)
        else { return nil }
        let tags: [Tag] = members.codes("tags") ?? []
        guard let stem = members.text("stem"), let choice = members.choice(of: type),
            let rationale = members.text("rationale"), let author = members.text("author")
        else { return nil }
        let reviewer = members.text("reviewer")
        let reviewed = members.day("reviewed")
        let enemies: [ItemID] = members.codes("enemies") ?? []
        guard members.allTaken else { return nil }
        self.init(
            id: id, version: version, status: status, point: point, difficulty: difficulty,
            tags: tags, stem: Phrase(stem), options: choice.options, unit: nil,
            maximumLength: nil, key: choice.key, rationale: Phrase(rationale), author: author,
            reviewer: reviewer, reviewed: reviewed, enemies: enemies)
    }
}

extension AnswerOption {
    /// Nil unless the members are an identifier and a text in one language, in this order.
    init?(plain node: JSONNode) {
        guard let (id, text) = node.strings("id", "text"), Identifier.isWellFormed(id),
            Reading<String>.isPlain(text)
        else { return nil }
        self.init(id: OptionID(id), text: Phrase(text))
    }
}

/// The members of an object, of which only those are taken that are well formed.
private struct PlainMembers {
    private let count: Int
    private var taken = 0
    private var finder: JSONMemberFinder

    init(of node: JSONNode) {
        count = node.count
        finder = JSONMemberFinder(node)
    }

    /// Neither unknown nor malformed members are left.
    var allTaken: Bool { taken == count }

    private mutating func take<Value>(_ name: String, _ read: (JSONNode) -> Value?) -> Value? {
        guard taken < count, let value = finder.member(name).flatMap(read) else { return nil }
        taken += 1
        return value
    }

    mutating func text(_ name: String) -> String? {
        take(name) { node in
            guard !node.isDamaged, let text = node.string, Reading<String>.isPlain(text) else {
                return nil
            }
            return text
        }
    }

    mutating func code<Subject>(_ name: String) -> Code<Subject>? { take(name, Self.code) }

    mutating func codes<Subject>(_ name: String) -> [Code<Subject>]? {
        take(name) { Self.codes(in: $0) }
    }

    mutating func number(_ name: String, in range: ClosedRange<Int>) -> Int? {
        take(name) { node in
            node.integer.map(Int.init).flatMap { range.contains($0) ? $0 : nil }
        }
    }

    mutating func word<Word: RawRepresentable<String>>(_ name: String) -> Word? {
        take(name) { $0.isDamaged ? nil : $0.string.flatMap { Word(rawValue: $0) } }
    }

    mutating func day(_ name: String) -> Day? {
        take(name) { $0.isDamaged ? nil : $0.string.flatMap { Day($0) } }
    }

    /// What can be chosen and what is right; nil for items that are no choices.
    mutating func choice(of type: ItemType) -> (options: [AnswerOption], key: AnswerKey)? {
        switch type {
        case .single:
            guard let options = options(), let key: [OptionID] = codes("key"), key.count == 1
            else { return nil }
            return (options, .single(key[0]))
        case .multiple:
            guard let options = options(), let key: [OptionID] = codes("key"),
                ItemType.choices.contains(key.count)
            else { return nil }
            return (options, .multiple(Set(key)))
        case .trueFalse:
            return take("key", \.boolean).map { ([], .trueFalse($0)) }
        case .fillIn, .numeric, .situational, .shortText, .ordering, .matching, .typing:
            return nil
        }
    }

    private mutating func options() -> [AnswerOption]? {
        take("options") { node in
            guard ItemType.choices.contains(node.count) else { return nil }
            return Self.list(node, unique: \.id) { AnswerOption(plain: $0) }
        }
    }

    private static func code<Subject>(_ node: JSONNode) -> Code<Subject>? {
        guard !node.isDamaged, let text = node.string, Identifier.isWellFormed(text) else {
            return nil
        }
        return Code(text)
    }

    private static func codes<Subject>(in node: JSONNode) -> [Code<Subject>]? {
        list(node, unique: \.self, code)
    }

    /// Short lists only, so that names can be compared one by one.
    private static func list<Element, Name: Equatable>(
        _ node: JSONNode, unique name: (Element) -> Name, _ read: (JSONNode) -> Element?
    ) -> [Element]? {
        guard node.kind == .array, node.count <= ItemType.choices.upperBound else { return nil }
        var values: [Element] = []
        values.reserveCapacity(node.count)
        for child in node.elements {
            guard let value = read(child) else { return nil }
            let own = name(value)
            guard !values.contains(where: { name($0) == own }) else { return nil }
            values.append(value)
        }
        return values
    }
}
