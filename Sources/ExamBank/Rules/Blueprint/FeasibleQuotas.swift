import CertCore

/// Whether the bank can fill every form of a theory part; tried as drawing does it.
enum FeasibleQuotas {
    static func remarks(on context: SchemeContext) -> [Remark] {
        context.theoryParts.compactMap { theory in
            lackingCells(of: theory).map { cells in
                let place = context.node(ofPart: theory.index, "theory", "sections")
                return context.remark(.infeasible(cells), at: place)
            }
        }
    }

    /// Missing weights and repeated sections are told elsewhere.
    private static func lackingCells(of theory: TheoryPart) -> [DrawingFailure.Cell]? {
        do {
            _ = try FormDrawing(bank: theory.bank.value, plan: theory.plan)
            return nil
        } catch {
            if case .infeasible(let cells) = error { return cells }
            return nil
        }
    }
}
