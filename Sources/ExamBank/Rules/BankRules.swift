import CertCore

/// What a bank shows as a whole.
enum BankRules {
    static func remarks(on context: BankContext) -> [Remark] {
        let bank = context.document
        return PointRules.remarks(on: bank)
            + ItemReferenceRules.remarks(on: bank, atLeast: context.thresholds.itemsPerPoint)
            + ImportanceCounts.remarks(on: bank)
            + WritingRules.remarks(on: bank)
            + balance(context)
    }

    private static func balance(_ context: BankContext) -> [Remark] {
        KeyPositions.remarks(on: context) + KeyRuns.remarks(on: context)
            + TrueFalseBalance.remarks(on: context) + TestwiseAudit.remarks(on: context)
            + ReviewAge.remarks(on: context) + SoleAuthor.remarks(on: context)
    }
}
