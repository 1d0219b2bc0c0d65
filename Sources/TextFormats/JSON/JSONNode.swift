/// A value of a document: a cheap handle that keeps the document alive.
public struct JSONNode: Sendable {
    /// The kinds of JSON values, numbers told apart by whether `Int64` holds them.
    public enum Kind: Hashable, Sendable {
        case object
        case array
        case string
        /// A number without fraction or exponent that fits `Int64`.
        case integer
        /// Any other number.
        case number
        case boolean
        case null
    }

    let tape: JSONTape
    let index: Int

    private var entry: JSONTapeEntry { tape[index] }

    public var kind: Kind {
        switch entry.tag {
        case .object: .object
        case .array: .array
        case .string, .escapedString, .damagedString: .string
        case .integer: .integer
        case .number: .number
        case .true, .false: .boolean
        case .null: .null
        }
    }

    /// The bytes of the value in the source, quotes and brackets included.
    public var range: Range<Int> { entry.range }

    /// The value as it stands in the source.
    public var sourceText: String { String(decoding: tape.bytes[range], as: UTF8.self) }

    /// The text of a string, escapes resolved.
    public var string: String? {
        kind == .string ? tape.text(of: index) : nil
    }

    /// This element of an array and those behind it, `count` in all, by a handle of their own: for
    /// the one thread that works at them.
    public func apart(count: Int) -> JSONElements {
        JSONElements(tape: tape.apart(), first: index, count: count)
    }

    /// A string in which faults were noted; what could not be read stands as U+FFFD.
    public var isDamaged: Bool { entry.tag == .damagedString }

    public var integer: Int64? {
        guard entry.tag == .integer else { return nil }
        let range = entry.range
        let first = tape.byte(at: range.lowerBound)
        if range.count == 1 { return Int64(first &- UInt8(ascii: "0")) }
        return Int64(sourceText)
    }

    public var boolean: Bool? {
        switch entry.tag {
        case .true: true
        case .false: false
        default: nil
        }
    }

    public var isNull: Bool { entry.tag == .null }

    /// How many elements or members the value has: 0 unless an array or object.
    public var count: Int { tape.count(at: index) }

    /// The elements of an array, in order; none for any other value.
    public var elements: JSONElements {
        JSONElements(tape: tape, first: index + 2, count: kind == .array ? count : 0)
    }

    /// The members of an object, in order; none for any other value.
    public var members: JSONMembers {
        JSONMembers(tape: tape, first: index + 2, count: kind == .object ? count : 0)
    }

    /// The member of an object with this name, compared byte for byte; takes time in proportion to
    /// the number of members.
    public subscript(_ name: String) -> JSONNode? {
        var members = JSONMemberFinder(self)
        return members.member(name)
    }

    /// The value apart from its document; numbers that are not `Int64` keep their spelling.
    public var value: JSON {
        switch entry.tag {
        case .object: .object(members.map { JSON.Member($0.name, $0.value.value) })
        case .array: .array(elements.map(\.value))
        case .string, .escapedString, .damagedString: .string(tape.text(of: index))
        case .integer: .integer(Int64(sourceText)!)
        case .number: .number(sourceText)
        case .true: .boolean(true)
        case .false: .boolean(false)
        case .null: .null
        }
    }
}
