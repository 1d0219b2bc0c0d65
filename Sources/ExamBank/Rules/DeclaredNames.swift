import CertCore
import TextFormats

/// The identifiers that a list in a file declares, whether or not all else about them was read.
struct DeclaredNames<Subject> {
    private(set) var names: [Code<Subject>] = []
    /// How many elements have none that can be read.
    private(set) var nameless = 0

    /// Nil where there is something else than a list.
    init?(_ list: JSONNode?) {
        guard let list else { return }
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
