import CertCore

extension Work {
    /// Decides cases: pass or fail, with the reasons in order.
    public mutating func decide(
        _ selection: CaseSelection, keepingDetailOf kept: Int = .max
    ) throws -> SelectionResult {
        try forEach(
            selection, keepingDetailOf: kept,
            where: { caseFile, scheme in
                caseFile.isWaiting(for: .result, under: scheme) && caseFile.decision == nil
            },
            { work, id in try work.perform(.decision(.decide), on: id) })
    }
}
