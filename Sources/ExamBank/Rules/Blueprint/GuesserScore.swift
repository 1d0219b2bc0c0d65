import CertCore

/// What somebody gets who only guesses, and a warning where that comes near the cut.
enum GuesserScore {
    static func remarks(on context: SchemeContext) -> [Remark] {
        context.theoryParts.compactMap { theory in
            guard let expected = ExpectedScore(theory.bank.value.bank, theory.plan.blueprint),
                let share = expected.guessed(under: theory.plan), share > 0
            else { return nil }
            let (part, score) = (theory.part, share * 100)
            // Half of the cut itself is what the field's classic papers have: 160 choices and 40
            // statements of half a point each.
            let isNear = score > part.cut * context.thresholds.guessedShareOfCut
            let fault: GuessingFault =
                isNear
                ? .guesserNearCut(part.id, score: score, cut: part.cut)
                : .guesser(part.id, score: score, cut: part.cut)
            return context.remark(
                .guessing(fault), at: context.node(ofPart: theory.index, "theory", "sections"))
        }
    }
}
