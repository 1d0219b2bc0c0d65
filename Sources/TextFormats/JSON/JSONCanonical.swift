/// Why a value has no canonical form here.
public enum JSONCanonicalError: Error, Hashable, Sendable {
    /// A number with a fraction, an exponent or more digits than `Int64` holds.
    case notAnInteger(String)
    /// An integer beyond ±2⁵³, which readers that use binary floating point would change.
    case integerTooLarge(Int64)
    /// Two members of an object with one name.
    case duplicateMember(String)
}

extension JSON {
    /// The integers that every reader keeps exactly (RFC 7493 §2.2, with 2⁵³ itself).
    public static let exactIntegers: ClosedRange<Int64> = -(1 << 53)...(1 << 53)

    /// The bytes without white space, members in their own order.
    public func compact() -> [UInt8] {
        var writer = JSONWriter()
        writer.value(self)
        return writer.bytes
    }

    /// The bytes for people: indented by two spaces, ending in a line feed.
    public func pretty() -> [UInt8] {
        var writer = JSONWriter(style: .pretty)
        writer.value(self)
        return writer.bytes + [UInt8(ascii: "\n")]
    }

    /// The bytes of RFC 8785: no white space, least escapes, members sorted by UTF-16 units.
    ///
    /// Numbers must be integers within `exactIntegers`, so that no floating point is involved.
    public func canonical() throws(JSONCanonicalError) -> [UInt8] {
        var writer = JSONWriter()
        try writer.canonicalValue(self)
        return writer.bytes
    }
}

extension JSONWriter {
    fileprivate mutating func canonicalValue(_ value: JSON) throws(JSONCanonicalError) {
        switch value {
        case .object(let members): try canonicalObject(members)
        case .array(let elements):
            beginArray()
            for element in elements { try canonicalValue(element) }
            endArray()
        case .number(let spelling): throw .notAnInteger(spelling)
        case .integer(let number) where !JSON.exactIntegers.contains(number):
            throw .integerTooLarge(number)
        case .string, .integer, .boolean, .null: self.value(value)
        }
    }

    private mutating func canonicalObject(
        _ members: [JSON.Member]
    ) throws(JSONCanonicalError) {
        let sorted = members.sorted { UTF16Order.precedes($0.name, $1.name) }
        beginObject()
        var last: JSON.Member?
        for member in sorted {
            if let last, last.name.utf8.elementsEqual(member.name.utf8) {
                throw .duplicateMember(member.name)
            }
            name(member.name)
            try canonicalValue(member.value)
            last = member
        }
        endObject()
    }
}
