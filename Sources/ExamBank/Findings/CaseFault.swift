public import CertCore

/// What is wrong, or odd, with items that share a text.
public enum CaseFault: Hashable, Sendable {
    case unknownCase(StimulusID, nearest: StimulusID?)
    /// The item's type is not that of the case's first item.
    case severalTypes(StimulusID, ItemType, first: ItemType)
    /// The item's top-level point is not that of the case's first item.
    case severalPoints(StimulusID, PointID, first: PointID)
    /// Enemies never stand in one form, and items of a case always do.
    case enemies(StimulusID, ItemID)
    case unusedCase
    case loneItem(ItemID)
    /// Forms take the live items only.
    case partlyLive(Int, of: Int)
    /// The case is in one language, and so many of its items are in both.
    case untranslated(items: Int, of: Int)
    /// The item is in one language, and its case is in both.
    case untranslatedItem(StimulusID)

    public var code: FindingCode {
        switch self {
        case .unknownCase: .unknownCase
        case .severalTypes: .caseOfSeveralTypes
        case .severalPoints: .caseOfSeveralPoints
        case .enemies: .caseOfEnemies
        case .unusedCase: .unusedCase
        case .loneItem: .caseOfOneItem
        case .partlyLive: .casePartlyLive
        case .untranslated, .untranslatedItem: .partlyTranslated
        }
    }
}
