import Glibc

extension LineReader {
    /// Waits for a line that a terminal does not show; from anything else, for a line.
    ///
    /// The terminal shows again what is typed when this returns, also when a signal that would
    /// have ended the program came instead; the caller decides what then follows.
    public mutating func nextSecret(
        before deadline: ContinuousClock.Instant? = nil
    ) throws(TerminalError) -> LineEvent {
        // The old watch goes first, since a watch puts back the mask that it found.
        signals = nil
        signals = try SignalWatch(caught + [SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP])
        let event: LineEvent
        do {
            event = try hiddenLine(before: deadline)
        } catch {
            signals = nil
            throw error
        }
        signals = nil
        if !caught.isEmpty { signals = try SignalWatch(caught) }
        return event
    }

    private mutating func hiddenLine(
        before deadline: ContinuousClock.Instant?
    ) throws(TerminalError) -> LineEvent {
        let hiding = EchoOff(descriptor)
        defer { extendLifetime(hiding) }
        while true {
            let event = try next(before: deadline)
            // A program stopped here would leave a terminal that shows nothing.
            if event != .interrupted(signal: SIGTSTP) { return event }
        }
    }
}

/// A terminal that does not show what is typed, until this goes away.
private struct EchoOff: ~Copyable {
    private let descriptor: Int32
    private let before: termios?

    init(_ descriptor: Int32) {
        self.descriptor = descriptor
        var settings = termios()
        guard unsafe tcgetattr(descriptor, &settings) == 0 else {
            before = nil
            return
        }
        before = settings
        settings.c_lflag &= ~tcflag_t(ECHO)
        // The line feed at the end is shown, so that what follows begins on a line of its own.
        settings.c_lflag |= tcflag_t(ECHONL)
        unsafe tcsetattr(descriptor, TCSAFLUSH, &settings)
    }

    deinit {
        guard var before else { return }
        unsafe tcsetattr(descriptor, TCSANOW, &before)
    }
}
