public import CertCore

/// What a reading takes, as far as a schema can tell it.
///
/// Every reading carries its own, so what describes the files is what reads them.
public indirect enum Shape: Hashable, Sendable {
    /// Text with something to see in it, of `longestText` characters at most.
    case text
    case identifier
    /// Text in the file's language, or in both.
    case phrase
    case flag
    case integer(ClosedRange<Int>)
    /// An integer, or text such as "59.5".
    case decimal(ClosedRange<Exact>)
    /// A decimal within `decimals`, or a percentage such as "95 %".
    case bound
    case day
    case numberLayout
    /// One of some words.
    case word([String])
    /// A set has no two equal elements.
    case list(of: Shape, count: ClosedRange<Int>, isSet: Bool)
    /// An object whose names are the author's identifiers.
    case table(of: Shape)
    case object(ObjectShape)
    /// One of some words, or an object.
    case choice([String], or: ObjectShape)
    /// An object that may hold others of its kind, by its name among the definitions.
    case named(String)
    /// Read for another reason, or not at all.
    case anything

    /// No list is longer.
    public static let mostElements = 1_000_000
    /// No decimal lies outside.
    public static let decimals: ClosedRange<Exact> = -1_000_000_000...1_000_000_000
    /// No text has more characters (code points).
    public static let longestText = 10_000

    /// Whether it holds nothing with members of its own.
    var isScalar: Bool {
        switch self {
        case .list, .table, .object, .choice, .named, .anything: false
        default: true
        }
    }
}
