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
    private var outlined = 0

    /// It was time for no case of the selection.
    public var isEmpty: Bool { done.isEmpty && refused.isEmpty }

    init(done: [CaseFile], refused: [RefusedCase]) {
        self.done = done
        self.refused = refused
    }

    /// All but the first so many become outlines.
    mutating func forgetDetail(after kept: Int) {
        for place in done.indices.dropFirst(max(kept, outlined)) { done[place].forgetDetail() }
        outlined = max(outlined, done.count)
    }
}

extension Work {
    /// Does the same for every selected case.
    ///
    /// - Parameters:
    ///   - kept: how many of the cases done keep their detail; of the others outlines do.
    ///   - isDue: which cases of a round it is time for, by their outlines; the others are passed
    ///     over.
    public mutating func forEach(
        _ selection: CaseSelection, keepingDetailOf kept: Int = .max,
        where isDue: (CaseFile, Scheme) -> Bool, _ body: (inout Work, CaseID) throws -> CaseFile
    ) throws -> SelectionResult {
        var result = SelectionResult(done: [], refused: [])
        for batch in try selected(selection, where: isDue).batches(of: View.batch) {
            for id in batch {
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
            forgetDetail(of: batch)
            result.forgetDetail(after: kept)
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
        _ selection: CaseSelection, where isDue: (CaseFile, Scheme) -> Bool
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
        return try caseFiles(CaseFilter(round: round.text), .outline).filter { file in
            try members?.contains(file.id) ?? true
                && isDue(file, standard(file.scheme).scheme)
        }.map(\.id)
    }
}

extension View {
    /// The selected cases; those named with at least so much of each.
    public func caseFiles(
        _ selection: CaseSelection, _ depth: Depth = .open
    ) throws -> [CaseFile] {
        switch selection {
        case .named(let ids): return try ids.map { try caseFile($0) }
        case .round(let id):
            _ = try round(id)
            return try caseFiles(CaseFilter(round: id.text), depth)
        case .session(let id):
            let session = try session(id)
            return try caseFiles(session.cases, in: session.round, depth)
        }
    }
}

extension Array {
    /// Slices of so many elements, the last of what is left.
    package func batches(of size: Int) -> [ArraySlice<Element>] {
        stride(from: 0, to: count, by: size).map { self[$0..<Swift.min($0 + size, count)] }
    }
}
