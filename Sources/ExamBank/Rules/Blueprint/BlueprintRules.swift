/// What a theory part shows beside the bank it draws from.
enum BlueprintRules {
    static func remarks(on context: SchemeContext, _ checks: Checks) -> [Remark] {
        EarliestSubmission.remarks(on: context) + SectionRules.remarks(on: context)
            + TypingTime.remarks(on: context) + FeasibleQuotas.remarks(on: context)
            + (checks.contains(.balance) ? balance(context) : [])
    }

    private static func balance(_ context: SchemeContext) -> [Remark] {
        ResitSupply.remarks(on: context) + GuesserScore.remarks(on: context)
            + DifficultyTarget.remarks(on: context)
    }
}
