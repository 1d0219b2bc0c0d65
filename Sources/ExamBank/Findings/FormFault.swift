public import CertCore

/// What is wrong with a form that was written down.
public enum FormFault: Hashable, Sendable {
    /// The bank has no such item.
    case unknownItem(ItemID, bank: BankID, nearest: ItemID?)
    /// Bank or blueprint are no longer what it was drawn from, so that nothing can be proved.
    case outdated(FormDifference)
    /// Something else is drawn for its request.
    case notDrawn(FormDifference)

    public var code: FindingCode {
        switch self {
        case .unknownItem: .formUnknownItem
        case .outdated: .formOutdated
        case .notDrawn: .formNotDrawn
        }
    }
}
