/// A JSON value that stands by itself, to be built and written.
///
/// Values are equal when they would be written as the same bytes: strings that differ only in
/// normal form are different, and so are objects whose members stand in another order.
public enum JSON: Sendable {
    case object([Member])
    case array([JSON])
    case string(String)
    case integer(Int64)
    /// A number as it is spelled; it must follow the grammar of RFC 8259.
    case number(String)
    case boolean(Bool)
    case null

    /// A name and a value in an object.
    public struct Member: Hashable, Sendable {
        public var name: String
        public var value: JSON

        public init(_ name: String, _ value: JSON) {
            self.name = name
            self.value = value
        }

        public static func == (one: Member, other: Member) -> Bool {
            one.name.utf8.elementsEqual(other.name.utf8) && one.value == other.value
        }
    }

    /// The value of the first member with this name.
    public subscript(_ name: String) -> JSON? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.name.utf8.elementsEqual(name.utf8) }?.value
    }
}

extension JSON: Hashable {
    public static func == (one: JSON, other: JSON) -> Bool {
        switch (one, other) {
        case (.object(let one), .object(let other)): one == other
        case (.array(let one), .array(let other)): one == other
        case (.string(let one), .string(let other)): one.utf8.elementsEqual(other.utf8)
        case (.integer(let one), .integer(let other)): one == other
        case (.number(let one), .number(let other)): one == other
        case (.boolean(let one), .boolean(let other)): one == other
        case (.null, .null): true
        default: false
        }
    }

    // Strings that are equal in bytes hash alike, which is all that hashing asks.
    public func hash(into hasher: inout Hasher) {
        switch self {
        case .object(let members): hasher.combine(members)
        case .array(let elements): hasher.combine(elements)
        case .string(let text), .number(let text): hasher.combine(text)
        case .integer(let number): hasher.combine(number)
        case .boolean(let truth): hasher.combine(truth)
        case .null: hasher.combine(0)
        }
    }
}
