public import CertCore

/// What a bank or form gives to those who guess.
public enum GuessingFault: Hashable, Sendable {
    /// What is right of an item, by where it stands and not by what it says.
    public enum Answer: Hashable, Sendable {
        /// The option at this place, from 0.
        case option(Int)
        case right, wrong
    }

    /// Of the single choices with so many options too many have their key at one place (from 0).
    case keyPositions(options: Int, place: Int, count: Int, of: Int)
    /// One key so often in a row that chance does it in one of so many files at most.
    case keyRun(Answer, length: Int, through: ItemID, oneIn: Int)
    case trueFalseBalance(isTrue: Bool, count: Int, of: Int)
    /// Following the trick answers more of the items of a type than chance; shares from 0 to 1.
    case trick(TestwiseTrick, score: Exact, chance: Exact, items: Int, of: ItemType)
    /// What guessing brings in a part, out of 100, on average.
    case guesser(PartID, score: Exact, cut: Exact)
    /// The same where it comes too near to the cut.
    case guesserNearCut(PartID, score: Exact, cut: Exact)

    public var code: FindingCode {
        switch self {
        case .keyPositions: .keyPositions
        case .keyRun: .keyRun
        case .trueFalseBalance: .trueFalseBalance
        case .trick: .testwise
        case .guesser: .guesser
        case .guesserNearCut: .guesserNearCut
        }
    }
}
