/// Finds members of an object by name, quickly where they are asked for in the order they stand in.
public struct JSONMemberFinder: Sendable {
    private let node: JSONNode?
    private let first: Int
    private let count: Int
    /// Where the next search begins, and how many members lie before it.
    private var place: Int
    private var passed = 0

    /// A value that is no object has no members.
    public init(_ node: JSONNode?) {
        self.node = node
        first = (node?.index ?? 0) + 2
        count = node?.kind == .object ? node?.count ?? 0 : 0
        place = first
    }

    /// The member with this name, compared byte for byte; the search goes on after the one found
    /// before and takes every member into account.
    public mutating func member(_ name: String) -> JSONNode? {
        guard let tape = node?.tape else { return nil }
        var (place, passed) = (place, passed)
        for _ in 0..<count {
            if passed == count { (place, passed) = (first, 0) }
            let value = place + 1
            passed += 1
            if tape.isString(at: place, name) {
                self.place = tape.next(after: value)
                self.passed = passed
                return JSONNode(tape: tape, index: value)
            }
            place = tape.next(after: value)
        }
        return nil
    }
}
