public import CertCore
import Ledger

/// Which cases a command is for.
public enum CaseSelection: Hashable, Sendable {
    /// These, all or nothing.
    case named([CaseID])
    /// Those of a round for whom it is time; one that is refused does not stop the others.
    case round(RoundID)
    /// Likewise those of a session.
    case session(SessionID)
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
    /// - Parameters:
    ///   - personal: whether what is sealed is needed as well.
    ///   - isDue: which cases of a round it is time for; the others are passed over.
    public mutating func forEach(
        _ selection: CaseSelection, personal: Bool = false, where isDue: (CaseFile, Scheme) -> Bool,
        _ body: (inout Work, CaseID) throws -> CaseFile
    ) throws -> SelectionResult {
        var result = SelectionResult(done: [], refused: [])
        for id in try selected(selection, personal: personal, where: isDue) {
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
        guard let first = result.refused.first else { return result }
        // What stands in the way of all alike is said once.
        if result.done.isEmpty, result.refused.allSatisfy({ $0.refusal == first.refusal }) {
            throw AuthorityError.refused(
                first.refusal, case: result.refused.count == 1 ? first.id : nil)
        }
        if case .named = selection { throw AuthorityError.refusedSome(result.refused) }
        return result
    }

    private mutating func selected(
        _ selection: CaseSelection, personal: Bool, where isDue: (CaseFile, Scheme) -> Bool
    ) throws -> [CaseID] {
        let round: RoundID
        var members: Set<CaseID>?
        switch selection {
        case .named(let ids): return ids
        case .round(let id): round = try self.round(id).id
        case .session(let id):
            let session = try session(id)
            round = session.round
            members = Set(session.cases)
        }
        return try caseFiles(CaseFilter(round: round.text), personal: personal).filter { file in
            try members?.contains(file.id) ?? true
                && isDue(file, standard(file.scheme).scheme)
        }.map(\.id)
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
        case .session(let id):
            let session = try session(id)
            return try caseFiles(session.cases, in: session.round)
        }
    }
}
