public import TextFormats

/// One place where two JSON documents say something else.
public struct JSONDifference: Hashable, Sendable {
    /// Members by name and array elements by their `id`, so that an insertion does not shift the
    /// rest: `/parts/practical/measures/typing/points`.
    public var path: String
    /// As it stands in the source; nil where the place is missing.
    public var before: String?
    public var after: String?

    /// Everything that differs, in the order of the older document and then of the newer.
    public static func between(_ before: JSONNode, _ after: JSONNode) -> [JSONDifference] {
        var differences: [JSONDifference] = []
        compare(before, after, at: "", into: &differences)
        return differences
    }

    private static func compare(
        _ before: JSONNode, _ after: JSONNode, at path: String,
        into differences: inout [JSONDifference]
    ) {
        if let old = named(before), let new = named(after) {
            let newByName = Dictionary(new) { first, _ in first }
            let oldNames = Set(old.map(\.0))
            for (name, value) in old {
                let place = "\(path)/\(name)"
                if let other = newByName[name] {
                    compare(value, other, at: place, into: &differences)
                } else {
                    differences.append(
                        JSONDifference(path: place, before: value.sourceText, after: nil))
                }
            }
            for (name, value) in new where !oldNames.contains(name) {
                differences.append(
                    JSONDifference(path: "\(path)/\(name)", before: nil, after: value.sourceText))
            }
        } else if before.value != after.value {
            differences.append(
                JSONDifference(path: path, before: before.sourceText, after: after.sourceText))
        }
    }

    /// The parts of an object, or of an array whose elements all have ids of their own.
    private static func named(_ node: JSONNode) -> [(String, JSONNode)]? {
        if node.kind == .object { return node.members.map { ($0.name, $0.value) } }
        guard node.kind == .array else { return nil }
        var parts: [(String, JSONNode)] = []
        for element in node.elements {
            guard element.kind == .object, let id = element["id"]?.string else { return nil }
            parts.append((id, element))
        }
        return Set(parts.map(\.0)).count == parts.count ? parts : nil
    }
}
