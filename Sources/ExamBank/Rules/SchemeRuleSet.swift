/// What a scheme shows as a whole and beside the files it refers to.
enum SchemeRuleSet {
    static func remarks(on context: SchemeContext, _ checks: Checks) -> [Remark] {
        ReferenceRules.remarks(on: context)
            + WeightRules.remarks(on: context)
            + ReachRules.remarks(on: context)
            + GradeRules.remarks(on: context)
            + BlueprintRules.remarks(on: context, checks)
            + MovingReferences.remarks(on: context)
            + MeasureRules.remarks(on: context)
            + StepRules.remarks(on: context)
            + PartRules.remarks(on: context)
            + CustomRules.remarks(on: context)
            + NumberRules.remarks(on: context)
    }
}
