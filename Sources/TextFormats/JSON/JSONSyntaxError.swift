/// Why bytes are not a JSON text, and where.
public struct JSONSyntaxError: Error, Hashable, Sendable {
    /// The byte at which the fault begins; the length of the source when something is missing there.
    public var offset: Int
    /// The rule that was broken.
    public var kind: Kind

    public init(offset: Int, kind: Kind) {
        self.offset = offset
        self.kind = kind
    }

    /// The rules of RFC 8259, and the bounds this reader adds.
    public enum Kind: Hashable, Sendable {
        /// Nothing but white space.
        case empty
        /// The source begins with a byte order mark (RFC 8259 §8.1).
        case byteOrderMark(ByteOrderMark)
        /// UTF-16, as a zero beside the first character shows.
        case utf16
        /// A byte sequence that no UTF-8 text holds.
        case invalidUTF8
        /// A character that cannot stand here.
        case unexpected(Unicode.Scalar, expecting: Expectation)
        /// A bare word other than `true`, `false` and `null`; at most its first 32 characters.
        case unknownWord(String)
        /// A comma before the closing bracket; the offset is the comma's.
        case trailingComma
        /// The source ends inside what opened at the offset.
        case unterminated(Container)
        /// A raw control character inside a string.
        case controlCharacter(UInt8)
        /// A backslash that no escape follows; the offset is the backslash's.
        case badEscape
        /// Half of a surrogate pair; the offset is the backslash's.
        case loneSurrogate(UInt16)
        /// A zero before other digits.
        case leadingZero
        /// A sign, point or exponent without the digits it needs.
        case badNumber
        /// A member name met before in the same object, there at the byte `first`.
        case duplicateMember(String, first: Int)
        /// One bracket more than may be open at a time.
        case tooDeep(limit: Int)
        /// Something follows the value.
        case trailingContent
        /// More bytes than a document may have.
        case tooLarge(limit: Int)
    }

    /// What the grammar allows at a place.
    public enum Expectation: Hashable, Sendable {
        case value
        case memberName
        case colon
        case commaOrClosingBracket
        case commaOrClosingBrace
    }

    /// What can be left open at the end.
    public enum Container: Hashable, Sendable {
        case string
        case array
        case object
    }
}
