import CertCore

/// What a bank shows as a whole.
enum BankRules {
    static func remarks(on bank: Document<Bank>) -> [Remark] {
        PointRules.remarks(on: bank) + ItemReferenceRules.remarks(on: bank)
            + WritingRules.remarks(on: bank)
    }
}
