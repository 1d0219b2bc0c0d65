public import CertCore
public import TextFormats

/// A file that is not written as its format asks.
public enum ShapeFault: Hashable, Sendable {
    /// What a place asks for.
    public enum Expected: String, Hashable, Sendable, CaseIterable {
        case object, list, text, integer, decimal, flag, phrase, choice
    }

    case syntax(JSONSyntaxError.Kind)
    case formatMissing(known: [String])
    case formatUnknown(String, known: [String], nearest: String?)
    /// The file's format is of a later version than this program reads.
    case formatNewer(String, latest: Int)
    case unknownMember(String, known: [String], nearest: String?)
    case missingMember(String)
    /// One of several members is needed, and none is there.
    case noneOf([String])
    /// Members that exclude each other.
    case severalOf([String])
    case wrongType(Expected, found: JSONNode.Kind)
    case unknownWord(String, known: [String], nearest: String?)
    case emptyText
    /// Identifiers are 1 to 64 ASCII letters, digits, hyphens, points and underscores.
    case badIdentifier(String)
    case badDecimal(String)
    /// A number with a fraction or exponent; decimals are written as text.
    case decimalAsNumber(String)
    case outOfRange(Exact, ClosedRange<Exact>)
    case badDay(String)
    case wrongCount(Int, ClosedRange<Int>)
    /// Met before, at the bytes `first`.
    case duplicate(String, first: Range<Int>)
    case badRatingScale(from: Int, to: Int)
    case badNumberLayout(String)

    public var code: String {
        switch self {
        case .syntax: "S-syntax"
        case .formatMissing, .formatUnknown: "S-unknown-format"
        case .formatNewer: "S-newer-format"
        case .unknownMember: "S-unknown-member"
        case .missingMember, .noneOf: "S-missing-member"
        case .severalOf: "S-excluding-members"
        case .wrongType: "S-wrong-type"
        case .unknownWord: "S-unknown-word"
        case .emptyText: "S-empty-text"
        case .badIdentifier: "S-identifier"
        case .badDecimal, .decimalAsNumber: "S-decimal"
        case .outOfRange: "S-out-of-range"
        case .badDay: "S-date"
        case .wrongCount: "S-count"
        case .duplicate: "S-duplicate"
        case .badRatingScale: "S-rating-scale"
        case .badNumberLayout: "S-number-layout"
        }
    }
}
