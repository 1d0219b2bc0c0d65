import Glibc

/// A call to the system that failed where the program could not go on.
public struct TerminalError: Error, Hashable, Sendable {
    public enum Call: Hashable, Sendable {
        case read, write, poll, watchSignals
    }

    public let call: Call
    /// The `errno` of the call.
    public let code: Int32

    public init(_ call: Call, code: Int32) {
        self.call = call
        self.code = code
    }

    /// The failure that `errno` tells of.
    static func last(_ call: Call) -> TerminalError { TerminalError(call, code: errno) }
}
