/// What a command answers its caller with (sysexits.h where that has a word for it).
public enum ExitCode: Int32, Sendable {
    case done = 0
    /// A well-formed "no": findings, a refusal, not verified.
    case no = 1
    case usage = 64
    case badData = 65
    case noSuchFile = 66
    case noTerminal = 69
    case bug = 70
    case cannotCreate = 73
    case cannotWrite = 74
    /// Busy, or the time is over: later it may go.
    case later = 75
    case notPermitted = 77
}
