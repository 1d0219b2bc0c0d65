import CertCore

/// What a bank shows as a whole.
enum BankRules {
    static func remarks(on context: BankContext, _ checks: Checks) -> [Remark] {
        let bank = context.document
        var remarks = ItemReferenceRules.remarks(
            on: bank, atLeast: context.thresholds.itemsPerPoint)
        if checks.contains(.writing) { remarks += WritingRules.remarks(on: bank) }
        remarks += AssetRules.remarks(on: bank) + CaseRules.remarks(on: bank)
        remarks += PointRules.remarks(on: bank) + ImportanceCounts.remarks(on: bank)
        // What a bank shows as a whole cannot be told while parts of it are missing.
        if bank.isComplete, checks.contains(.balance) { remarks += balance(context) }
        return remarks
    }

    private static func balance(_ context: BankContext) -> [Remark] {
        KeyPositions.remarks(on: context) + KeyRuns.remarks(on: context)
            + TrueFalseBalance.remarks(on: context) + TestwiseAudit.remarks(on: context)
            + ReviewAge.remarks(on: context) + SoleAuthor.remarks(on: context)
    }
}
