/// The members that an object has, and those it has besides in some cases.
public struct ObjectShape: Hashable, Sendable {
    public struct Member: Hashable, Sendable {
        public var name: String
        public var shape: Shape
        public var isRequired: Bool

        public init(name: String, shape: Shape, isRequired: Bool) {
            self.name = name
            self.shape = shape
            self.isRequired = isRequired
        }
    }

    /// How many of some members there are.
    public enum Group: Hashable, Sendable {
        case exactlyOne([String])
        case oneOrMore([String])
    }

    /// What the rest of an object depends on.
    public enum Condition: Hashable, Sendable {
        /// A member is one of these words.
        case word(String, [String])
        case present(String)
        case absent(String)
    }

    /// What holds of an object under all of some conditions.
    public struct Case: Hashable, Sendable {
        public var conditions: [Condition]
        public var members: [Member]
        public var groups: [Group]
    }

    /// Those that every such object has.
    public let members: [Member]
    public let groups: [Group]
    /// Empty, or else exactly one of them holds.
    public let cases: [Case]
    /// What may stand behind a name that ends in `*`, for all members that begin alike; empty where
    /// there are no such names.
    public let families: [String]

    public init(_ members: [Member], families: [String] = []) {
        self.members = members
        self.families = families
        groups = []
        cases = []
    }

    /// All names of members, also of those that only some cases have.
    public var names: [String] {
        var names: [String] = []
        for member in members + cases.flatMap(\.members) where !names.contains(member.name) {
            names.append(member.name)
        }
        return names
    }
}

extension ObjectShape {
    /// Draws what `make` asks for, once for each way it may go.
    init<Value>(_ definitions: Definitions, _ make: (inout ObjectReader) -> Value) {
        var cases: [Case] = []
        func draw(under conditions: [Condition]) {
            let sketch = ObjectSketch(under: conditions, definitions)
            var object = ObjectReader(sketch)
            _ = make(&object)
            if sketch.ways.isEmpty {
                let drawn = sketch.drawn
                cases.append(drawn)
            }
            for way in sketch.ways { draw(under: conditions + [way]) }
        }
        draw(under: [])
        self.init(sorting: cases)
    }

    /// Sorts out what is the same in all cases.
    private init(sorting drawn: [Case]) {
        var members: [Member] = []
        for member in drawn[0].members where drawn.allSatisfy({ $0.members.contains(member) }) {
            members.append(member)
        }
        let groups = drawn[0].groups.filter { group in
            drawn.allSatisfy { $0.groups.contains(group) }
        }
        self.members = members
        self.groups = groups
        families = []
        guard drawn.count > 1 else {
            cases = []
            return
        }
        cases = drawn.reduce(into: []) { cases, one in
            var rest = one
            rest.members.removeAll { members.contains($0) }
            rest.groups.removeAll { groups.contains($0) }
            if let index = cases.firstIndex(where: { $0.differsInWordOnly(from: rest) }) {
                cases[index].add(wordsOf: rest)
            } else {
                cases.append(rest)
            }
        }
    }
}

extension ObjectShape.Case {
    /// Whether the two are one but for the word that decides.
    fileprivate func differsInWordOnly(from other: Self) -> Bool {
        guard members == other.members, groups == other.groups,
            case .word(let name, _)? = conditions.last,
            case .word(name, _)? = other.conditions.last
        else { return false }
        return conditions.dropLast() == other.conditions.dropLast()
    }

    fileprivate mutating func add(wordsOf other: Self) {
        guard case .word(let name, let words)? = conditions.popLast(),
            case .word(_, let more)? = other.conditions.last
        else { return }
        conditions.append(.word(name, words + more))
    }
}
