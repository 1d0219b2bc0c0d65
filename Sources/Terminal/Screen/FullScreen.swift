public import Glibc

/// A terminal that shows frames and tells of every key, until this goes away: raw mode, alternate
/// screen, bracketed paste. However the program ends, the terminal is as it was before; only
/// SIGKILL leaves no time for that.
public struct FullScreen: ~Copyable {
    /// What comes of waiting.
    public enum Event: Hashable, Sendable {
        case key(Key)
        /// The terminal has another size, or all it shows has to be shown anew.
        case resized
        case timedOut
        /// SIGINT, SIGTERM, SIGHUP, SIGQUIT or SIGTSTP came from elsewhere; SIGHUP also where the
        /// terminal has gone.
        case interrupted(signal: Int32)
    }

    private static let caught = [
        SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP, SIGCONT, SIGWINCH,
    ]
    private static let fallback = Frame.Size(rows: 24, columns: 80)

    private let input: Int32
    private let output: Output
    private let before: TerminalState
    private var signals: SignalWatch?
    private var decoder = KeyDecoder()
    private var keys: [Key] = []
    /// When the bytes that are pending will be given up.
    private var patienceEnds: ContinuousClock.Instant?
    private var shown: Frame?

    /// Takes over a terminal; throws where `input` or `output` is none.
    public init(input: Int32 = STDIN_FILENO, output: Output = .standard) throws(TerminalError) {
        var settings = termios()
        guard output.isTerminal, unsafe tcgetattr(input, &settings) == 0 else {
            throw TerminalError(.read, code: ENOTTY)
        }
        signals = try SignalWatch(Self.caught)
        self.input = input
        self.output = output
        before = TerminalState(input: input, output: output.descriptor, settings: settings)
        enter()
    }

    /// Whether keys are waiting that were read already.
    public var hasKeys: Bool { !keys.isEmpty }

    /// The size of the terminal just now.
    public var size: Frame.Size { output.size ?? Self.fallback }

    /// Shows a frame, sending what differs from the last. A terminal that has gone shows itself as
    /// hung up.
    public mutating func show(_ frame: Frame) {
        let changes = frame.changes(from: shown, style: output.style)
        shown = frame
        if !changes.isEmpty { try? output.write(changes) }
    }

    /// Drops what was typed and not yet told.
    public mutating func discardKeys() {
        tcflush(input, TCIFLUSH)
        decoder = KeyDecoder()
        keys = []
        patienceEnds = nil
    }

    /// Shows the next frame as if nothing were known of what the terminal shows.
    public mutating func forget() { shown = nil }

    /// Waits for something to happen until the deadline.
    ///
    /// Signals come before the deadline, the deadline before keys, so that no flood of keys stops
    /// the time.
    public mutating func next(
        before deadline: ContinuousClock.Instant
    ) throws(TerminalError) -> Event {
        while true {
            if let signal = signals?.next() {
                switch signal {
                case SIGWINCH: forget()
                // Who stopped the program may have used the terminal meanwhile.
                case SIGCONT: enter()
                default: return .interrupted(signal: signal)
                }
                return .resized
            }
            if deadline <= .now { return .timedOut }
            if !keys.isEmpty { return .key(keys.removeFirst()) }
            let isReadable = try waitForInput(
                input, orSignals: signals?.descriptor,
                before: min(deadline, patienceEnds ?? deadline))
            if isReadable {
                if try fill() { continue }
                // The signal that tells so as well may come late, and finds nobody to be ended.
                signal(SIGHUP, SIG_IGN)
                return .interrupted(signal: SIGHUP)
            }
            // Only now, since the rest may have lain there while the program did something else.
            if let end = patienceEnds, end <= .now {
                keys += decoder.flush()
                patienceEnds = nil
            }
        }
    }

    /// Gives the terminal back and stops, as Ctrl-Z is meant to; takes it again on going on.
    public mutating func suspend() throws(TerminalError) {
        leave()
        signals = nil
        kill(0, SIGTSTP)
        signals = try SignalWatch(Self.caught)
        enter()
    }

    private mutating func enter() {
        LastRestore.arm(before)
        var raw = before.settings
        unsafe cfmakeraw(&raw)
        unsafe tcsetattr(input, TCSAFLUSH, &raw)
        try? output.write(TerminalState.enter)
        forget()
    }

    private func leave() {
        before.restore()
        LastRestore.disarm()
    }

    /// Reads what there is; false at the end of the input, or when the terminal has hung up.
    private mutating func fill() throws(TerminalError) -> Bool {
        guard let bytes = try readInput(input) else { return false }
        if !bytes.isEmpty {
            keys += decoder.decode(bytes)
            patienceEnds = decoder.patience.map { .now + $0 }
        }
        return true
    }

    deinit { leave() }
}
