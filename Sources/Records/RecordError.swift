/// A stored value that cannot be read, by the path of members that leads to it.
public struct RecordError: Error, Hashable, Sendable {
    public enum Problem: Hashable, Sendable {
        case missing
        case wanted(String)
        case unknownWord(String)
        case notJSON
    }

    public var path: [String]
    public var problem: Problem

    @usableFromInline init(_ problem: Problem, at path: [String] = []) {
        self.path = path
        self.problem = problem
    }

    @usableFromInline func under(_ name: String) -> RecordError {
        RecordError(problem, at: [name] + path)
    }
}
