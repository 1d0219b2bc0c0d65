import CertCore

/// Statements that are mostly right, or mostly wrong: no shuffle mends that.
enum TrueFalseBalance {
    static func remarks(on context: BankContext) -> [Remark] {
        var right = 0
        var wrong = 0
        for item in context.live {
            guard case .trueFalse(let key) = item.key else { continue }
            if key { right += 1 } else { wrong += 1 }
        }
        let counts = [right, wrong]
        let most = max(right, wrong)
        guard ChiSquare.isUneven(counts),
            ChiSquare.exceeds(most, of: counts, byPoints: context.thresholds.keyExcess)
        else { return [] }
        let fault = GuessingFault.trueFalseBalance(
            isTrue: right > wrong, count: most, of: right + wrong)
        return [context.remark(.guessing(fault))]
    }
}
