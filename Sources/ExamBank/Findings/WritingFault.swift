public import CertCore

/// What is doubtful about the writing of an item.
public enum WritingFault: Hashable, Sendable {
    case allOfTheAbove(isRight: Bool)
    case noneOfTheAbove(isRight: Bool)
    /// How many characters the key has, and the longest of the others.
    case longKey(Int, next: Int)
    /// The word that is easily read over.
    case negativeStem(String)
    /// The word of the stem, and how the option goes on to negate.
    case doubleNegative(String, String)
    /// Words that negate twice by themselves.
    case negatedTwice(String)
    case overlappingRanges(OptionID, OptionID)
    case unorderedNumbers
    /// What all options begin with.
    case commonOpening(String)
    /// What the key alone has from the stem.
    case echoedWord(String)
    case combinedOptions
    /// The letter or number that an option brings along.
    case letteredOption(String)
    /// All of a text, each once, in the order of their first places.
    case lookAlikes([LookAlike])
    /// In how many places of a text.
    case straySpaces(Int)
    case shortStem(Int, atLeast: Int)
    case longStem(Int, atMost: Int)
    case midStemBlank
    /// The option speaks of others by their places, which the scheme's papers shuffle; if of all
    /// before it, it could stand last and stay there.
    case movingReference(SchemeID, isOfAll: Bool)
    /// A word that allows no exception.
    case absoluteWord(String)
    /// A word that leaves open how much or how often.
    case vagueWord(String)
    /// The key is the option that shares most parts with the others.
    case convergence
    /// The key counts identifiers on.
    case keyByIDs

    public var code: FindingCode {
        switch self {
        case .allOfTheAbove: .allOfTheAbove
        case .noneOfTheAbove: .noneOfTheAbove
        case .longKey: .longKey
        case .negativeStem: .negativeStem
        case .doubleNegative, .negatedTwice: .doubleNegative
        case .overlappingRanges: .overlappingRanges
        case .unorderedNumbers: .unorderedNumbers
        case .commonOpening: .commonOpening
        case .echoedWord: .echoedWord
        case .combinedOptions: .combinedOptions
        case .letteredOption: .letteredOption
        case .lookAlikes: .lookAlike
        case .straySpaces: .straySpace
        case .shortStem: .shortStem
        case .longStem: .longStem
        case .midStemBlank: .midStemBlank
        case .movingReference: .movingReference
        case .absoluteWord: .absoluteWord
        case .vagueWord: .vagueWord
        case .convergence: .convergence
        case .keyByIDs: .keyByIDs
        }
    }
}
