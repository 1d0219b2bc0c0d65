public import CertCore
public import Ledger

/// What was looked over in a store, and what is wrong with it.
public struct Diagnosis: Hashable, Sendable {
    public enum Area: String, Hashable, Sendable, CaseIterable {
        case database, chain, profile, keys, objects, sittings, permissions, lists
    }

    /// Something to mend.
    public struct Problem: Hashable, Sendable {
        public var area: Area
        public var kind: Kind
    }

    public enum Kind: Hashable, Sendable {
        case file(LedgerProblem)
        case broken(sequence: Int64, Verification.Fault, stream: String?)
        /// `authority.json` says something else than the founding event.
        case otherProfile
        /// The key file of an operator is not the key the ledger knows.
        case otherKey(OperatorName)
        case badKey(String)
        /// The body's key is not the one the founding event names.
        case otherBodyKey
        case objectMissing(FileDigest, neededBy: Int64)
        case objectDamaged(FileDigest)
        /// A file among the objects that is none.
        case foreignObject(String)
        /// The journal of a sitting is not the one that was collected, or is gone.
        case otherJournal(String, CaseID)
        case journalMissing(String, CaseID)
        case permissions(String, found: UInt32, wanted: UInt32)
        case list(ProjectionDifference)
        /// The area could not be looked at any further.
        case authority(AuthorityError)
        case ledger(LedgerError)
        case other(String)
    }

    /// Something to know that is not wrong.
    public enum Note: Hashable, Sendable {
        /// The operator keeps the key elsewhere.
        case keyElsewhere(OperatorName)
        /// A key file of nobody the ledger knows: a command that added them was stopped.
        case strayKey(String)
        /// Files that no event names: commands that kept them were stopped.
        case looseObjects(Int)
        /// Files among the objects that were never written to the end.
        case unfinishedObjects(Int)
    }

    public internal(set) var problems: [Problem] = []
    public internal(set) var notes: [Note] = []
    /// Of the whole chain; nil where it could not be read.
    public internal(set) var verification: Verification?
    public internal(set) var operators = 0
    public internal(set) var objects = 0
    /// Those that were collected.
    public internal(set) var sittings = 0
    public internal(set) var cases = 0

    public var isSound: Bool { problems.isEmpty }

    public func problems(of area: Area) -> [Kind] {
        problems.filter { $0.area == area }.map(\.kind)
    }

    mutating func add(_ kind: Kind, to area: Area) {
        problems.append(Problem(area: area, kind: kind))
    }
}
