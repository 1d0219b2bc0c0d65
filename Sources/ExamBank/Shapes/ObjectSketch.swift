/// Notes what an object is asked for, one way that the asking may go.
///
/// Where it depends on what was read, the sketch answers as its conditions say; at the first
/// question beyond them it ends, and tells the ways there are.
final class ObjectSketch {
    let definitions: Definitions
    /// The answers there are to the first open question; none where the sketch is whole.
    private(set) var ways: [ObjectShape.Condition] = []
    private(set) var drawn: ObjectShape.Case

    init(under conditions: [ObjectShape.Condition], _ definitions: Definitions) {
        self.definitions = definitions
        drawn = ObjectShape.Case(conditions: conditions, members: [], groups: [])
    }

    func add(_ name: String, _ shape: (Definitions) -> Shape, isRequired: Bool) {
        guard ways.isEmpty else { return }
        let shape = shape(definitions)
        drawn.members.append(
            ObjectShape.Member(name: name, shape: shape, isRequired: isRequired))
    }

    func add(_ group: ObjectShape.Group) {
        drawn.groups.append(group)
    }

    /// Whether the object has the member.
    func has(_ name: String) -> Bool {
        if drawn.conditions.contains(.present(name)) { return true }
        if !drawn.conditions.contains(.absent(name)), ways.isEmpty {
            ways = [.present(name), .absent(name)]
        }
        return false
    }

    /// The word that the member has.
    func word(_ name: String, among words: [String]) -> String? {
        for case .word(name, let known) in drawn.conditions { return known.first }
        if ways.isEmpty { ways = words.map { .word(name, [$0]) } }
        return nil
    }
}
