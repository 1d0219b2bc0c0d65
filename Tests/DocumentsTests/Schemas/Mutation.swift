import TestKit
import TextFormats

/// Small changes to a file, such as authors make by mistake.
struct Mutation {
    /// One step down: a member by its place, or an element.
    private typealias Path = [Int]

    var generator: SeededGenerator

    init(seed: UInt64) {
        generator = SeededGenerator(seed: seed)
    }

    /// The file with one change.
    mutating func of(_ file: JSON) -> JSON {
        let path = places(in: file).randomElement(using: &generator)!
        let other = member(in: file)
        return file.replacing(at: path[...]) { change($0, other) }
    }

    private func places(in value: JSON) -> [Path] {
        let children = value.children
        return [[]]
            + children.indices.flatMap { index in
                places(in: children[index]).map { [index] + $0 }
            }
    }

    /// Some member of some object.
    private mutating func member(in value: JSON) -> JSON.Member {
        var members = value.members
        var queue = value.children
        while let next = queue.popLast() {
            members += next.members
            queue += next.children
        }
        return members.randomElement(using: &generator) ?? JSON.Member("extra", 1)
    }

    private mutating func change(_ value: JSON, _ other: JSON.Member) -> JSON {
        if Int.random(in: 0..<8, using: &generator) == 0 { return another() }
        return switch value {
        case .object(let members): .object(changed(members, other))
        case .array(let elements): .array(changed(elements))
        case .string: other.value.isText ? some([other.value] + Self.texts) : some(Self.texts)
        case .integer(let number): some([.integer(-1), 0, .integer(number * 1000 + 1), 100_001])
        case .boolean, .null, .number: another()
        }
    }

    private mutating func changed(
        _ members: [JSON.Member], _ other: JSON.Member
    ) -> [JSON.Member] {
        var members = members
        let index = members.indices.randomElement(using: &generator)
        switch Int.random(in: 0..<6, using: &generator) {
        case 0...1: if let index { members.remove(at: index) }
        case 2: if let index { members[index].name += "x" }
        case 3: add(JSON.Member(some(["extra", "note", "$schema", "ignore"]), 1), to: &members)
        default: add(other, to: &members)
        }
        return members
    }

    /// A name that is there already is no fault of ours, but of JSON.
    private func add(_ member: JSON.Member, to members: inout [JSON.Member]) {
        if let index = members.firstIndex(where: { $0.name == member.name }) {
            members[index] = member
        } else {
            members.append(member)
        }
    }

    private mutating func changed(_ elements: [JSON]) -> [JSON] {
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: []
        case 1: Array(elements.dropFirst())
        case 2: elements + elements.prefix(1)
        default: (0..<30).flatMap { _ in elements }
        }
    }

    private mutating func another() -> JSON {
        some([.null, true, 1, "text", "60.5", [], [:], .number("1.5"), ["a": 1], ["a"]])
    }

    private mutating func some<Value>(_ values: [Value]) -> Value {
        values.randomElement(using: &generator)!
    }

    private static let texts: [JSON] = [
        "", " \u{3000}\t", "标识", "nonesuch", "09", "1.", "-1", "60.5", "100.5", "100.0",
        "2000000000", "certify-bank/2", "certify-scheme/2", "2026-13-01", "2026-1-1", "95 %",
        "{serial:6}{serial:6}",
        .string(String(repeating: "a", count: 65)),
    ]
}

extension JSON {
    fileprivate var isText: Bool {
        if case .string = self { true } else { false }
    }

    fileprivate var children: [JSON] { elements + members.map(\.value) }

    fileprivate func replacing(
        at path: ArraySlice<Int>, with change: (JSON) -> JSON
    ) -> JSON {
        guard let index = path.first else { return change(self) }
        switch self {
        case .array(var elements):
            elements[index] = elements[index].replacing(at: path.dropFirst(), with: change)
            return .array(elements)
        case .object(var members):
            members[index].value = members[index].value.replacing(
                at: path.dropFirst(), with: change)
            return .object(members)
        default: return self
        }
    }
}
