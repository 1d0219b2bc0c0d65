extension CaseFile {
    /// Where a case stands, in a word for lists.
    public enum State: String, Hashable, Sendable, CaseIterable {
        case active, returned, absent, voided, objected, deferred, withdrawn, rejected, passed
        case failed, certified, suspended, revoked
    }

    public var state: State {
        if let certificate {
            switch certificate.status {
            case .active: return .certified
            case .suspended: return .suspended
            case .withdrawn: return .revoked
            }
        }
        switch standing {
        case .deferred: return .deferred
        case .withdrawn: return .withdrawn
        case .rejected: return .rejected
        case .passed: return publication.openObjections.isEmpty ? .passed : .objected
        case .failed: return publication.openObjections.isEmpty ? .failed : .objected
        case .active: break
        }
        if !publication.openObjections.isEmpty { return .objected }
        if case .returned = eligibility.status { return .returned }
        for part in attendance.values {
            if case .voided = part.standing { return .voided }
        }
        return attendance.values.contains { $0.standing == .absent } ? .absent : .active
    }

    /// What waits for somebody in particular; nil where the case just goes on.
    public var attention: State? {
        switch state {
        case .returned, .objected: state
        default: nil
        }
    }

    /// The step of the first part that the candidate was absent from.
    public func missedStep(under scheme: Scheme) -> Step? {
        scheme.parts.first { attendance(of: $0.id).standing == .absent }?.step
    }
}
