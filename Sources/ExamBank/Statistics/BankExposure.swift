public import CertCore

/// How often a bank's items stand in forms that were drawn.
public struct BankExposure: Hashable, Sendable {
    public var forms: Int
    public var uses: [ItemID: Int]

    public init(forms: Int = 0, uses: [ItemID: Int] = [:]) {
        self.forms = forms
        self.uses = uses
    }

    public mutating func add(_ items: [ItemID]) {
        forms += 1
        for item in items { uses[item, default: 0] += 1 }
    }
}
