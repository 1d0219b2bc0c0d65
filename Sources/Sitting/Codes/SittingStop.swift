public import CertCore

/// What keeps the time of a sitting from running.
enum SittingStop: Hashable {
    case pause(SittingCode.Scope, Int)
    /// A pause that the desk ordered beside the store, and ends.
    case ordered(SittingCode.Scope)
    /// An outage that only the invigilator ends.
    case outage
}

/// A code that a sitting used.
public struct UsedCode: Hashable, Sendable {
    public var code: SittingCode
    /// Its twenty characters; what stands in their place in a forged journal proves nothing.
    public var text: String
    /// What the machine's wall clock showed.
    public var at: Instant
}

extension SittingCode {
    /// What the code puts an end to.
    var endedStop: SittingStop? {
        switch kind {
        case .extend, .pause: nil
        case .resume: .pause(scope, serial)
        case .readmit: .outage
        }
    }

    /// Fewer minutes can be made of a code, but not another code.
    public func isSameButForMinutes(as other: SittingCode) -> Bool {
        scope == other.scope && kind == other.kind && serial == other.serial
    }
}
