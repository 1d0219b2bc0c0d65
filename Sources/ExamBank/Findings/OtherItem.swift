public import CertCore

/// Another item that a finding is about as well, and where it stands.
public struct OtherItem: Hashable, Sendable {
    /// How the two items stand to each other.
    public enum Relation: Hashable, Sendable {
        /// In one bank, so that a form may have both.
        case together
        /// In one bank, declared never to meet in a form.
        case enemies
        case inOtherBank
    }

    public var item: ItemID
    public var bank: BankID
    public var relation: Relation
    public var file: String
    /// The bytes of its identifier.
    public var range: Range<Int>

    public init(
        item: ItemID, bank: BankID, relation: Relation, file: String, range: Range<Int>
    ) {
        self.item = item
        self.bank = bank
        self.relation = relation
        self.file = file
        self.range = range
    }
}
