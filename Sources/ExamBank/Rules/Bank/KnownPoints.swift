import CertCore
import TextFormats

/// The points that a bank's tree names, whether or not all else about them could be read.
struct KnownPoints {
    /// With the places of their identifiers, in the order of the file.
    private(set) var leaves: [(id: PointID, place: JSONNode)] = []
    private var kinds: [PointID: Bool] = [:]
    private(set) var all: [PointID] = []
    /// How many leaves have no identifier that can be read.
    private(set) var nameless = 0
    /// One that may be a branch has no list of those within it, so that others may be missing.
    private(set) var isTorn = false

    /// Nil where the value is no list, or one that names none.
    init?(_ points: JSONNode) {
        guard points.kind == .array else { return nil }
        visit(points)
        if kinds.isEmpty { return nil }
        all = kinds.keys.sorted()
    }

    private mutating func visit(_ points: JSONNode) {
        for point in points.elements {
            let inner = point["points"]
            if inner.map({ $0.kind != .array }) ?? (point["importance"] == nil) { isTorn = true }
            if let place = point["id"], let text = place.string, Identifier.isWellFormed(text) {
                let id = PointID(text)
                kinds[id] = inner == nil
                if inner == nil { leaves.append((id, place)) }
            } else if inner == nil {
                nameless += 1
            }
            if let inner { visit(inner) }
        }
    }

    func isLeaf(_ id: PointID) -> Bool { kinds[id] == true }
    func isBranch(_ id: PointID) -> Bool { kinds[id] == false }
}
