public import CertCore
import Ledger

/// Which cases a command is for.
public enum CaseSelection: Hashable, Sendable {
    /// These, all or nothing.
    case named([CaseID])
    /// Those of a round for whom it is time; one that is refused does not stop the others.
    case round(RoundID)
}

/// What became of the cases of a selection.
public struct SelectionResult: Sendable {
    public var done: [CaseFile]
    /// Empty for named cases: there one refusal stops all.
    public var refused: [RefusedCase]
}

extension Work {
    /// Does the same for every selected case.
    ///
    /// - Parameter isDue: which cases of a round it is time for; the others are passed over.
    public mutating func forEach(
        _ selection: CaseSelection, where isDue: (CaseFile, Scheme) -> Bool,
        _ body: (inout Work, CaseID) throws -> CaseFile
    ) throws -> SelectionResult {
        var result = SelectionResult(done: [], refused: [])
        for id in try selected(selection, where: isDue) {
            do {
                result.done.append(try body(&self, id))
            } catch AuthorityError.refused(let refusal, let refused) {
                // What the actor may not do at all need not be said for every case.
                if case .notPermitted = refusal {
                    throw AuthorityError.refused(refusal, case: refused)
                }
                result.refused.append(RefusedCase(id: id, refusal: refusal))
            }
        }
        if case .named = selection, let first = result.refused.first {
            if result.done.isEmpty, result.refused.count == 1 {
                throw AuthorityError.refused(first.refusal, case: first.id)
            }
            throw AuthorityError.refusedSome(result.refused)
        }
        return result
    }

    private mutating func selected(
        _ selection: CaseSelection, where isDue: (CaseFile, Scheme) -> Bool
    ) throws -> [CaseID] {
        switch selection {
        case .named(let ids): return ids
        case .round(let id):
            _ = try round(id)
            return try caseFiles(CaseFilter(round: id.text)).filter { file in
                isDue(file, try standard(file.scheme).scheme)
            }.map(\.id)
        }
    }
}

extension View {
    /// The selected cases, without what is sealed.
    public func caseFiles(_ selection: CaseSelection) throws -> [CaseFile] {
        switch selection {
        case .named(let ids): return try ids.map { try caseFile($0) }
        case .round(let id):
            _ = try round(id)
            return try caseFiles(CaseFilter(round: id.text))
        }
    }
}
