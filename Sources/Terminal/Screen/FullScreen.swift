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
    public var size: Frame.Size {
        var size = winsize()
        guard unsafe ioctl(output.descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_row > 0,
            size.ws_col > 0
        else { return Self.fallback }
        return Frame.Size(rows: Int(size.ws_row), columns: Int(size.ws_col))
    }

    /// Shows a frame, sending what differs from the last. A terminal that has gone shows itself as
    /// hung up.
    public mutating func show(_ frame: Frame) {
        let changes = frame.changes(from: shown, style: output.style)
        shown = frame
        if !changes.isEmpty { try? output.write(changes) }
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
                guard signal == SIGWINCH || signal == SIGCONT else {
                    return .interrupted(signal: signal)
                }
                forget()
                return .resized
            }
            if deadline <= .now { return .timedOut }
            if !keys.isEmpty { return .key(keys.removeFirst()) }
            if let end = patienceEnds, end <= .now {
                keys += decoder.flush()
                patienceEnds = nil
                continue
            }
            if try isReadable(before: min(deadline, patienceEnds ?? deadline)), try !fill() {
                // The signal that tells so as well may come late, and finds nobody to be ended.
                signal(SIGHUP, SIG_IGN)
                return .interrupted(signal: SIGHUP)
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

    /// Waits until there is something to read; false when something else has to be looked at.
    private mutating func isReadable(
        before deadline: ContinuousClock.Instant
    ) throws(TerminalError) -> Bool {
        var waiting = [pollfd(fd: input, events: Int16(POLLIN), revents: 0)]
        if let watch = signals?.descriptor {
            waiting.append(pollfd(fd: watch, events: Int16(POLLIN), revents: 0))
        }
        let ready = unsafe poll(&waiting, nfds_t(waiting.count), milliseconds(until: deadline))
        if ready < 0 {
            if errno == EINTR { return false }
            throw .last(.poll)
        }
        if waiting[0].revents & Int16(POLLNVAL) != 0 { throw TerminalError(.poll, code: EBADF) }
        return waiting[0].revents != 0
    }

    /// Reads what there is; false at the end of the input, or when the terminal has hung up.
    private mutating func fill() throws(TerminalError) -> Bool {
        var chunk = [UInt8](repeating: 0, count: 4_096)
        let count = unsafe read(input, &chunk, chunk.count)
        if count > 0 {
            keys += decoder.decode(chunk.prefix(count))
            patienceEnds = decoder.patience.map { .now + $0 }
            return true
        }
        if count == 0 || errno == EIO { return false }
        if errno == EINTR || errno == EAGAIN { return true }
        throw .last(.read)
    }

    deinit { leave() }
}
