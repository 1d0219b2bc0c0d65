import CertCore
import TextFormats

/// The identifiers that a list in a file declares, whether or not all else about them was read.
struct DeclaredNames<Subject> {
    private(set) var names: [Code<Subject>] = []
    /// How many elements have none that can be read.
    private(set) var nameless = 0

    /// Nil where the member of this name is no list, or misspelled.
    init?(_ name: String, in root: JSONNode) {
        guard let list = root[name] else {
            if root.members.contains(where: { nearest(to: $0.name, among: [name]) != nil }) {
                return nil
            }
            return
        }
        guard list.kind == .array else { return nil }
        for element in list.elements { add(element["id"]?.string) }
    }

    private mutating func add(_ name: String?) {
        if let name, Identifier.isWellFormed(name) {
            names.append(Code(name))
        } else {
            nameless += 1
        }
    }
}
