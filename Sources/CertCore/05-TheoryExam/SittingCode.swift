/// What an invigilator can do to a sitting by a code that the candidate types, with no line to the
/// authority.
public struct SittingCode: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// More time.
        case extend
        /// The time stands still and nothing is shown.
        case pause
        /// Ends the pause of the same serial.
        case resume
        /// Lets the sitting go on after an outage, where the scheme asks for that.
        case readmit
    }

    public enum Scope: String, Hashable, Sendable, CaseIterable {
        /// Of one candidate.
        case own
        /// Of everybody in the session.
        case room
    }

    public var scope: Scope
    public var kind: Kind
    /// From 1; each is used once in a sitting.
    public var serial: Int
    /// Of an extension.
    public var minutes: Int

    public init(scope: Scope, kind: Kind, serial: Int, minutes: Int = 0) {
        self.scope = scope
        self.kind = kind
        self.serial = serial
        self.minutes = minutes
    }

    /// The minutes that one code may give.
    public static let mostMinutes = 120

    /// How many codes of a kind there are for each scope.
    public static func serials(of kind: Kind) -> Int {
        switch kind {
        case .extend, .readmit: 8
        case .pause, .resume: 4
        }
    }

    /// Whether there is such a code.
    public var isPossible: Bool {
        (1...Self.serials(of: kind)).contains(serial)
            && (kind == .extend ? 1...Self.mostMinutes : 0...0).contains(minutes)
    }
}

extension [SittingCode] {
    /// The time that they give together.
    public var extraMinutes: Int { reduce(0) { $0 + $1.minutes } }

    /// Whether the code of a pause is among them and that of its end is not.
    public var leaveAPause: Bool {
        contains { pause in
            pause.kind == .pause
                && !contains {
                    $0.kind == .resume && $0.scope == pause.scope && $0.serial == pause.serial
                }
        }
    }
}
