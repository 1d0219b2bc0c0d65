import CertCore

/// Whether the bank can fill every form of a theory part; tried as drawing does it.
enum FeasibleQuotas {
    static func remarks(on context: SchemeContext) -> [Remark] {
        context.theoryParts.compactMap { theory in
            fault(of: theory).map { fault in
                context.remark(fault, at: context.node(ofPart: theory.index, "theory", "sections"))
            }
        }
    }

    /// Missing weights and repeated sections are told elsewhere.
    private static func fault(of theory: TheoryPart) -> SchemeFault? {
        do throws(DrawingFailure) {
            _ = try FormDrawing(bank: theory.bank.value.bank, plan: theory.plan)
            return nil
        } catch {
            switch error {
            case .infeasible(let cells): return .infeasible(cells)
            case .tangled: return .tangledEnemies
            case .unknownAlgorithm, .unusableSeed, .noWeights, .repeatedSection: return nil
            }
        }
    }
}
