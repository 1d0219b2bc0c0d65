/// A place in a file as its author would call it.
public enum NamedPlace: Hashable, Sendable {
    case file
    case member(String)
    /// Counted from 1, in the list that the member is.
    case element(Int, of: String)

    /// The member of this name in an object here; a text in one of two languages is known by the
    /// member that both are.
    func member(_ name: String) -> NamedPlace {
        if case .member(let whole) = self, name == "zh" || name == "en" {
            return .member("\(whole).\(name)")
        }
        return .member(name)
    }

    /// The element at an index of a list here.
    func element(_ index: Int) -> NamedPlace {
        switch self {
        case .file: .file
        case .member(let name), .element(_, let name): .element(index + 1, of: name)
        }
    }
}
