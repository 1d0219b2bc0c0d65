/// What items say of each other.
public enum LikenessFault: Hashable, Sendable {
    /// What the two have in common, in percent rounded down.
    case duplicate(OtherItem, percent: Int)
    case nearDuplicate(OtherItem, percent: Int)
    /// The same stem and options as the other item's, and another key.
    case conflictingKey(OtherItem)
    /// The stem has the key of the other item in it, word for word.
    case givesKey(OtherItem, String)
    /// So many items of the bank are like too many others to be compared with all of them.
    case comparisonCapped(Int)

    public var code: FindingCode {
        switch self {
        case .duplicate: .duplicateItem
        case .nearDuplicate: .nearDuplicate
        case .conflictingKey: .conflictingKey
        case .givesKey: .givesKey
        case .comparisonCapped: .comparisonCapped
        }
    }

    /// What is told of the one item might as well be told of the other.
    var isMutual: Bool {
        switch self {
        case .duplicate, .nearDuplicate, .conflictingKey: true
        case .givesKey, .comparisonCapped: false
        }
    }

    public var other: OtherItem? {
        switch self {
        case .duplicate(let other, _), .nearDuplicate(let other, _), .conflictingKey(let other),
            .givesKey(let other, _):
            other
        case .comparisonCapped: nil
        }
    }
}
