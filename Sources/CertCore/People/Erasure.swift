/// Why a person's data were erased: a word, since free text could tell what was to be forgotten.
public enum ErasureGround: String, Hashable, Sendable, CaseIterable {
    /// The person asked for it.
    case request
    /// The time for which records are kept is over.
    case retention
    /// The data should never have been entered.
    case mistake
}

public enum ErasureRefusal: Error, Hashable, Sendable {
    case alreadyErased
    /// The case still goes on, or waits for a later round.
    case openCase(CaseID, CaseFile.Standing)
    /// Without the identity nobody would know whom the bar is for.
    case barred(until: Day)
}

extension Person {
    /// Decides that the person's data are to be erased, which nothing that goes on may need.
    public func erase(
        on ground: ErasureGround, cases: [CaseFile], today: Day
    ) throws(ErasureRefusal) -> PersonEvent {
        if particulars == .erased { throw .alreadyErased }
        for caseFile in cases {
            switch caseFile.standing {
            case .active, .deferred: throw .openCase(caseFile.id, caseFile.standing)
            case .withdrawn, .rejected, .passed, .failed: continue
            }
        }
        if let until = barredUntil, until >= today { throw .barred(until: until) }
        return .erased(ground)
    }
}
