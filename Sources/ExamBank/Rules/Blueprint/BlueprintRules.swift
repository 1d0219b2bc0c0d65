/// What a theory part shows beside the bank it draws from.
enum BlueprintRules {
    static func remarks(on context: SchemeContext) -> [Remark] {
        EarliestSubmission.remarks(on: context) + FeasibleQuotas.remarks(on: context)
            + ResitSupply.remarks(on: context) + GuesserScore.remarks(on: context)
            + DifficultyTarget.remarks(on: context)
    }
}
