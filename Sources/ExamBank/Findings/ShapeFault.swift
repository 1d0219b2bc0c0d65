public import CertCore
public import TextFormats

/// A file that is not written as its format asks.
public enum ShapeFault: Hashable, Sendable {
    /// What a place asks for.
    public enum Expected: String, Hashable, Sendable, CaseIterable {
        case object, list, text, integer, decimal, flag, phrase, choice
        // What the keys of some types of items are.
        case fillInKey, numericKey, shortTextKey, typingKey
    }

    /// The file is there, but its content could not be had.
    case unreadable(SourceFile.Obstacle)
    case syntax(JSONSyntaxError.Kind)
    /// From here on there are so many runs of bytes that are not UTF-8.
    case otherEncoding(runs: Int, isLikelyGBK: Bool)
    case formatMissing(known: [String])
    case formatUnknown(String, known: [String], nearest: String?)
    /// The file's format is of a later version than this program reads.
    case formatNewer(String, latest: Int)
    case unknownMember(String, known: [String], nearest: String?)
    /// So many more in the same object.
    case moreUnknownMembers(Int)
    case missingMembers([String])
    /// One of several members is needed, and none is there.
    case noneOf([String])
    /// Members that exclude each other.
    case severalOf([String])
    case wrongType(Expected, found: JSONNode.Kind)
    case unknownWord(String, known: [String], nearest: String?)
    case emptyText
    /// How many characters it has.
    case longText(Int, atMost: Int)
    /// A control or bidirectional character, or one that stands for nothing.
    case character(Unicode.Scalar)
    /// Identifiers are 1 to 64 ASCII letters, digits, hyphens, points and underscores.
    case badIdentifier(String)
    case badDecimal(String)
    /// A number with a fraction or exponent; decimals are written as text.
    case decimalAsNumber(String)
    case outOfRange(Exact, ClosedRange<Exact>)
    /// A whole number of more digits than any range has.
    case tooManyDigits(String, ClosedRange<Exact>)
    case badDay(String)
    case wrongCount(Int, ClosedRange<Int>)
    /// Met before, at the bytes `first`.
    case duplicate(String, first: Range<Int>)
    case badRatingScale(from: Int, to: Int)
    case badNumberLayout(String)
    /// So many more findings of a code, which are not told one by one.
    case moreFindings(FindingCode, Int)

    public var code: FindingCode {
        switch self {
        case .unreadable: .unreadable
        case .syntax, .otherEncoding: .syntax
        case .formatMissing, .formatUnknown: .unknownFormat
        case .formatNewer: .newerFormat
        case .unknownMember, .moreUnknownMembers: .unknownMember
        case .missingMembers, .noneOf: .missingMember
        case .severalOf: .excludingMembers
        case .wrongType: .wrongType
        case .unknownWord: .unknownWord
        case .emptyText: .emptyText
        case .longText: .longText
        case .character: .character
        case .badIdentifier: .identifier
        case .badDecimal, .decimalAsNumber: .decimal
        case .outOfRange, .tooManyDigits: .outOfRange
        case .badDay: .date
        case .wrongCount: .count
        case .duplicate: .duplicate
        case .badRatingScale: .ratingScale
        case .badNumberLayout: .numberLayout
        case .moreFindings: .moreFindings
        }
    }
}
