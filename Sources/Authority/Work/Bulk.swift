public import CertCore
import Ledger

extension Work {
    /// Does the same for several cases, all or nothing: every refusal among them is told.
    @discardableResult
    public mutating func forEach(
        _ ids: [CaseID], in round: RoundID? = nil,
        _ body: (inout Work, CaseID) throws -> CaseFile
    ) throws -> [CaseFile] {
        try load(ids, in: round)
        var done: [CaseFile] = []
        var refused: [RefusedCase] = []
        for id in ids {
            do {
                done.append(try body(&self, id))
            } catch AuthorityError.refused(let refusal, let refusedID) {
                // What the actor may not do at all need not be said for every case.
                if ids.count == 1 || refusal.isAboutActor {
                    throw AuthorityError.refused(refusal, case: refusedID)
                }
                refused.append(RefusedCase(id: refusedID ?? id, refusal: refusal))
            }
        }
        if !refused.isEmpty { throw AuthorityError.refusedSome(refused) }
        return done
    }

    /// The candidates of a round whose cases are under way: accepted, and neither ended nor put off.
    public mutating func underWay(in round: RoundID) throws -> [CaseID] {
        try caseFiles(CaseFilter(round: round.text), .outline).filter {
            $0.isUnderWay
        }.map(\.id)
    }

    /// Reads the outlines of many cases of a round at once; a few cases are read one by one when
    /// they are asked for.
    public mutating func load(_ ids: [CaseID], in round: RoundID?) throws {
        guard let round, ids.count > View.batch else { return }
        _ = try caseFiles(CaseFilter(round: round.text), .outline)
    }
}

extension View {
    /// Up to so many cases are read one by one rather than with their whole round, and so many are
    /// held with all their detail at a time.
    package static let batch = 256

    /// Cases in the order asked for.
    public func caseFiles(
        _ ids: [CaseID], in round: RoundID, _ depth: Depth = .open
    ) throws -> [CaseFile] {
        if ids.count <= Self.batch {
            return try ids.map { try caseFile($0, depth) }
        }
        var found: [CaseID: CaseFile] = [:]
        for file in try caseFiles(CaseFilter(round: round.text), depth) {
            found[file.id] = file
        }
        return ids.compactMap { found[$0] }
    }
}

extension Refusal {
    /// The same for whatever case it was asked of.
    var isAboutActor: Bool {
        switch self {
        case .notPermitted, .retired: true
        default: false
        }
    }
}
