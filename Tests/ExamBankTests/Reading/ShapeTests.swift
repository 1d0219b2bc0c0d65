import CertCore
import ExamBank
import Testing

@Suite struct ShapeTests {
    private let bank = FileShape(of: .bank)

    private func items() throws -> ObjectShape {
        let items = try #require(bank.root.members.first { $0.name == "items" })
        guard case .list(of: .object(let item), _, _) = items.shape else {
            throw Unexpected(shape: items.shape)
        }
        return item
    }

    private struct Unexpected: Error {
        var shape: Shape
    }

    @Test func `a file's shape begins with its format`() {
        for kind in FileKind.allCases {
            let first = FileShape(of: kind).root.members.first
            #expect(first?.name == "format")
            #expect(first?.shape == .word(["certify-\(kind.rawValue)/1"]))
            #expect(first?.isRequired == true)
        }
    }

    @Test func `what every item has is told once, and the rest by type`() throws {
        let item = try items()
        #expect(item.members.first { $0.name == "difficulty" }?.shape == .integer(1...5))
        #expect(!item.members.contains { $0.name == "key" })
        let types = item.cases.flatMap(\.conditions).flatMap { condition -> [String] in
            if case .word("type", let words) = condition { return words }
            return []
        }
        #expect(Set(types) == Set(ItemType.allCases.map(\.rawValue)))
        let numeric = try #require(
            item.cases.first { $0.conditions == [.word("type", ["numeric"])] })
        #expect(numeric.members.map(\.name) == ["unit", "key"])
        #expect(numeric.members.map(\.isRequired) == [false, true])
    }

    @Test func `a leaf of the points and a branch are two cases, and branches hold both`() throws {
        let points = try #require(bank.root.members.first { $0.name == "points" })
        guard case .list(of: .object(let top), count: 1...100, isSet: false) = points.shape else {
            throw Unexpected(shape: points.shape)
        }
        #expect(top.members.map(\.name) == ["weight", "id", "title"])
        #expect(top.cases.map(\.conditions) == [[.present("points")], [.absent("points")]])
        #expect(top.cases[0].members.map(\.name) == ["points", "importanceCounts"])
        #expect(
            top.cases[0].members[0].shape
                == .list(of: .named("point"), count: 1...1000, isSet: false))
        #expect(top.cases[1].members.map(\.name) == ["importance", "competency"])
        #expect(bank.definitions.map(\.name) == ["point"])
    }

    @Test func `settings know every code, and what stays an error as nothing else`() throws {
        let shape = FileShape(of: .settings)
        let severity = try #require(shape.definitions.first { $0.name == "severity" }).shape
        func words(_ name: String) -> Shape? {
            severity.members.first { $0.name == name }?.shape
        }
        #expect(FindingCode.allCases.allSatisfy { words($0.rawValue) != nil })
        #expect(words("S-syntax") == .word(["error"]))
        #expect(words("S-*") == .word(["error"]))
        #expect(words("I-long-key") == .word(["error", "warning", "info", "off"]))
        #expect(words("I-*") == .word(["error", "warning", "info", "off"]))
        #expect(severity.families == ["error", "warning", "info", "off"])
    }

    @Test func `cases that differ in the word only are one`() throws {
        let tasks = FileShape(of: .tasks).root.members.first { $0.name == "tasks" }
        guard case .list(of: .object(let task), _, _)? = tasks?.shape else {
            throw Unexpected(shape: try #require(tasks).shape)
        }
        #expect(
            task.cases.map(\.conditions).contains([
                .word("kind", ["operation", "own-call-audit", "multitasking"])
            ]))
    }
}
