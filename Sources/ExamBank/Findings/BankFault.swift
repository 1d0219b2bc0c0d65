public import CertCore

/// What is wrong, or odd, with a bank's items and points.
public enum BankFault: Hashable, Sendable {
    /// The weights of the top-level points do not add up to 100.
    case weightsSum(Int)
    /// The point's identifier was met before in the tree.
    case repeatedPoint(PointID)
    case unknownPoint(PointID, nearest: PointID?)
    /// Items belong to leaves; this point has points of its own.
    case pointNotLeaf(PointID)
    /// A leaf with fewer live items than the field asks for (DOMAIN.md §5).
    case thinPoint(PointID, live: Int, atLeast: Int)
    case unknownBehaviour(BehaviourID, nearest: BehaviourID?)
    /// The key names an option that the item does not have.
    case keyNotOption(OptionID, options: [OptionID])
    /// The key gives no place, or no target, to these options.
    case keyLeavesOut([OptionID])
    /// The key names a target that the item does not have.
    case keyNotTarget(OptionID, targets: [OptionID])
    /// Every option is right, so that choosing all of them needs no knowledge.
    case allOptionsRight
    /// Options of a situation that the key gives no score.
    case unscoredOptions([OptionID])
    /// No option of a situation scores above zero.
    case noBestOption
    /// Options that differ in nothing a candidate sees.
    case sameOptionText(OptionID, OptionID)
    case sameTargetText(OptionID, OptionID)
    /// The model answer is longer than a candidate may write.
    case answerTooLong(Int, maximum: Int)
    /// The court typists' rule takes points off for characters that the passage does not have.
    case passageTooShort(Int, expected: Int)
    /// What candidates read tells the answer, or why it is one.
    case leakedKey(String)
    case ownEnemy
    case unknownEnemy(ItemID)
    /// The other item does not name this one.
    case oneSidedEnemy(ItemID)
    /// A live item that nobody, or only its author, has reviewed.
    case unreviewed
    case reviewedByAuthor(String)
    /// So many of the item's texts read the same in both languages, while others do not.
    case partlyTranslated(Int, of: Int)
    /// The last review is more than so many months ago.
    case staleReview(Day, months: Int)
    /// A day that is still to come.
    case reviewToCome(Day)
    /// All live items are by one author.
    case soleAuthor(String, items: Int)
    /// The declared numbers of core, general and auxiliary points are not those of the leaves.
    case importanceCounts(
        declared: [AssessmentPoint.Importance: Int], found: [AssessmentPoint.Importance: Int])

    public var code: FindingCode {
        switch self {
        case .weightsSum: .bankWeightsSum
        case .repeatedPoint: .repeatedPoint
        case .unknownPoint: .unknownPoint
        case .pointNotLeaf: .pointNotLeaf
        case .thinPoint: .thinPoint
        case .unknownBehaviour: .unknownBehaviour
        case .keyNotOption: .keyNotOption
        case .keyLeavesOut: .keyLeavesOut
        case .keyNotTarget: .keyNotTarget
        case .allOptionsRight: .allOptionsRight
        case .unscoredOptions: .unscoredOptions
        case .noBestOption: .noBestOption
        case .sameOptionText: .sameOptionText
        case .sameTargetText: .sameTargetText
        case .answerTooLong: .answerTooLong
        case .passageTooShort: .passageTooShort
        case .leakedKey: .leakedKey
        case .ownEnemy: .ownEnemy
        case .unknownEnemy: .unknownEnemy
        case .oneSidedEnemy: .oneSidedEnemy
        case .unreviewed: .unreviewed
        case .reviewedByAuthor: .reviewedByAuthor
        case .partlyTranslated: .partlyTranslated
        case .staleReview, .reviewToCome: .staleReview
        case .soleAuthor: .soleAuthor
        case .importanceCounts: .importanceCounts
        }
    }
}
