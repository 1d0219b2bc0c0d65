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
    /// Every option is right, so that choosing all of them needs no knowledge.
    case allOptionsRight
    /// Options of a situation that the key gives no score.
    case unscoredOptions([OptionID])
    /// No option of a situation scores above zero.
    case noBestOption
    /// Options that differ in nothing a candidate sees.
    case sameOptionText(OptionID, OptionID)
    /// The model answer is longer than a candidate may write.
    case answerTooLong(Int, maximum: Int)
    case ownEnemy
    case unknownEnemy(ItemID)
    /// The other item does not name this one.
    case oneSidedEnemy(ItemID)
    /// A live item that nobody, or only its author, has reviewed.
    case unreviewed
    case reviewedByAuthor(String)

    public var code: String {
        switch self {
        case .weightsSum: "B-weights-sum"
        case .repeatedPoint: "B-repeated-point"
        case .unknownPoint: "B-unknown-point"
        case .pointNotLeaf: "B-point-not-leaf"
        case .thinPoint: "B-thin-point"
        case .unknownBehaviour: "B-unknown-behaviour"
        case .keyNotOption: "B-key-not-option"
        case .allOptionsRight: "B-all-options-right"
        case .unscoredOptions: "B-unscored-options"
        case .noBestOption: "B-no-best-option"
        case .sameOptionText: "B-same-option-text"
        case .answerTooLong: "B-answer-too-long"
        case .ownEnemy: "B-own-enemy"
        case .unknownEnemy: "B-unknown-enemy"
        case .oneSidedEnemy: "B-one-sided-enemy"
        case .unreviewed: "B-unreviewed"
        case .reviewedByAuthor: "B-reviewed-by-author"
        }
    }

    public var severity: Severity {
        switch self {
        case .thinPoint, .allOptionsRight, .oneSidedEnemy, .unreviewed, .reviewedByAuthor:
            .warning
        default: .error
        }
    }
}
