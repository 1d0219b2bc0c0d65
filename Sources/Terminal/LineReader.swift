import Glibc

/// What comes of waiting for a line.
public enum LineEvent: Hashable, Sendable {
    /// A line without its end.
    case line(String)
    case endOfInput
    case timedOut
    /// One of the signals caught came instead.
    case interrupted(signal: Int32)
    /// A line over the reader's limit in bytes; it has been passed over.
    case tooLong(limit: Int)
    /// A line that is not UTF-8; it has been passed over.
    case notText
}

/// Reads lines from a terminal, pipe or file, and need not wait longer than it should.
///
/// A last line without a line feed is a line. Bytes that were read ahead stay with the reader, so
/// one reader serves a descriptor for the whole of its life.
public struct LineReader: ~Copyable {
    let descriptor: Int32
    /// The signals that are reported as events.
    let caught: [Int32]
    var signals: SignalWatch?
    private let limit: Int
    private var buffer: [UInt8] = []
    /// The line at hand is over the limit: its rest is passed over.
    private var isSkipping = false

    /// Whether a person types what is read.
    public let isTerminal: Bool

    /// - Parameters:
    ///   - limit: the bytes a line may have.
    ///   - caught: signals that are reported as events instead of having their usual effect, for
    ///     as long as the reader lives. They are held back from this thread and those it starts
    ///     later; an older thread would still be struck.
    public init(
        _ descriptor: Int32 = 0, limit: Int = 65_536, catching caught: [Int32] = []
    ) throws(TerminalError) {
        signals = caught.isEmpty ? nil : try SignalWatch(caught)
        self.descriptor = descriptor
        isTerminal = isatty(descriptor) == 1
        self.caught = caught
        self.limit = limit
    }

    /// Waits for a line until the deadline; without one, for as long as it takes.
    ///
    /// Once the deadline has passed there are no more lines, whether they came in time or not.
    /// Half a line typed until then is the beginning of the next unless it is discarded.
    public mutating func next(
        before deadline: ContinuousClock.Instant? = nil
    ) throws(TerminalError) -> LineEvent {
        while true {
            if let signal = signals?.next() { return .interrupted(signal: signal) }
            if let deadline, deadline <= .now { return .timedOut }
            if let event = takeLine() { return event }
            let isReadable = try waitForInput(
                descriptor, orSignals: signals?.descriptor, before: deadline)
            if isReadable, try !fill() { return hasHungUp ? hangUp() : takeRest() }
        }
    }

    /// A terminal that has gone is no end of input that somebody chose; the signal that tells so
    /// as well may come late.
    private var hasHungUp: Bool {
        guard isTerminal, caught.contains(SIGHUP) else { return false }
        var state = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        let count = unsafe poll(&state, 1, 0)
        return count > 0 && state.revents & Int16(POLLHUP) != 0
    }

    private mutating func hangUp() -> LineEvent {
        // The signal finds nobody to be ended.
        signal(SIGHUP, SIG_IGN)
        buffer.removeAll()
        return .interrupted(signal: SIGHUP)
    }

    /// Throws away what was typed but not read yet.
    public mutating func discardPending() {
        buffer.removeAll()
        isSkipping = false
        tcflush(descriptor, TCIFLUSH)
    }

    /// Takes what somebody has begun to type on a terminal and not ended with Enter, so that it is
    /// not the beginning of the next line; whole lines stay. Empty where nothing was begun.
    public mutating func takeUnfinished() throws(TerminalError) -> String {
        guard isTerminal else { return "" }
        let held = TypedAhead(descriptor)
        // What a terminal holds until Enter comes can be read while it holds nothing.
        while try waitForInput(descriptor, orSignals: nil, before: .now), try fill() {}
        extendLifetime(held)
        let start = buffer.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        // Where the end of the input was typed behind it, a zero stands for that.
        let begun = buffer[start...].filter { $0 != 0 }
        buffer.removeSubrange(start...)
        return String(decoding: begun, as: UTF8.self)
    }

    /// Puts back what was taken, as the beginning of the next line.
    public mutating func putBack(_ begun: String) { buffer += Array(begun.utf8) }

    /// The first complete line read so far, or what is to be said of it.
    private mutating func takeLine() -> LineEvent? {
        guard let end = buffer.firstIndex(of: UInt8(ascii: "\n")) else {
            if buffer.count > limit {
                buffer.removeAll()
                isSkipping = true
            }
            return nil
        }
        let line = buffer[..<end]
        defer {
            buffer.removeSubrange(...end)
            isSkipping = false
        }
        return event(of: line.last == UInt8(ascii: "\r") ? line.dropLast() : line)
    }

    /// What stands after the last line feed when the input ends.
    private mutating func takeRest() -> LineEvent {
        defer {
            buffer.removeAll()
            isSkipping = false
        }
        return buffer.isEmpty && !isSkipping ? .endOfInput : event(of: buffer[...])
    }

    private func event(of line: ArraySlice<UInt8>) -> LineEvent {
        if isSkipping || line.count > limit { return .tooLong(limit: limit) }
        return String(validating: line, as: UTF8.self).map { .line($0) } ?? .notText
    }

    /// Reads what there is; false at the end of the input.
    private mutating func fill() throws(TerminalError) -> Bool {
        guard let bytes = try readInput(descriptor) else { return false }
        buffer += bytes
        return true
    }
}

/// A terminal that gives what is typed before Enter comes, until this goes away.
private struct TypedAhead: ~Copyable {
    private let descriptor: Int32
    private let before: termios?

    init(_ descriptor: Int32) {
        self.descriptor = descriptor
        var settings = termios()
        // Who is in the background would be stopped for it.
        let front = tcgetpgrp(descriptor)
        guard front < 0 || front == getpgrp(), unsafe tcgetattr(descriptor, &settings) == 0,
            settings.c_lflag & tcflag_t(ICANON) != 0
        else {
            before = nil
            return
        }
        before = settings
        settings.c_lflag &= ~tcflag_t(ICANON)
        unsafe tcsetattr(descriptor, TCSANOW, &settings)
    }

    deinit {
        guard var before else { return }
        unsafe tcsetattr(descriptor, TCSANOW, &before)
    }
}
