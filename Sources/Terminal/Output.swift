import Glibc

/// A stream that people or programs read: standard output for data, standard error for talk.
public struct Output: Hashable, Sendable {
    public let descriptor: Int32
    /// Whether a person's terminal is at the other end.
    public let isTerminal: Bool
    /// What looks good there: plain unless it is a terminal that knows colours and `NO_COLOR` is
    /// unset or empty.
    public let style: Style
    private let wishedWidth: Int?

    /// Data.
    public static let standard = Output(STDOUT_FILENO)
    /// Talk: messages, questions, progress.
    public static let errors = Output(STDERR_FILENO)

    /// - Parameter environment: looks up a variable of the environment.
    public init(_ descriptor: Int32, environment: (String) -> String? = environmentVariable) {
        self.descriptor = descriptor
        isTerminal = isatty(descriptor) == 1
        let allowsColour = (environment("NO_COLOR") ?? "").isEmpty && environment("TERM") != "dumb"
        style = Style(isStyled: isTerminal && allowsColour)
        wishedWidth = environment("COLUMNS").flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
    }

    /// The cells in a line just now: of the terminal, else as `COLUMNS` says, else 80; nothing
    /// where no terminal and no wish limits it.
    public var width: Int? {
        guard isTerminal else { return wishedWidth }
        return size?.columns ?? wishedWidth ?? 80
    }

    /// The size of the terminal just now; nil where there is none or it does not tell.
    public var size: Frame.Size? {
        var size = winsize()
        guard unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_row > 0,
            size.ws_col > 0
        else { return nil }
        return Frame.Size(rows: Int(size.ws_row), columns: Int(size.ws_col))
    }

    /// Writes the whole text. A reader that has gone away is not an error.
    public func write(_ text: String) throws(TerminalError) {
        try write(bytes: Array(text.utf8))
    }

    /// Writes lines, each with its line feed.
    public func write(lines: [String]) throws(TerminalError) {
        var bytes: [UInt8] = []
        for line in lines {
            bytes.append(contentsOf: line.utf8)
            bytes.append(UInt8(ascii: "\n"))
        }
        try write(bytes: bytes)
    }

    /// Writes all bytes. A reader that has gone away is not an error.
    public func write(bytes: [UInt8]) throws(TerminalError) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let written = unsafe rest.withUnsafeBytes {
                unsafe Glibc.write(descriptor, $0.baseAddress, $0.count)
            }
            if written >= 0 {
                rest = rest.dropFirst(written)
            } else if errno == EPIPE {
                return
            } else if errno == EAGAIN {
                var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
                _ = unsafe poll(&waiting, 1, -1)
            } else if errno != EINTR {
                throw .last(.write)
            }
        }
    }
}

/// A variable of the environment.
public func environmentVariable(_ name: String) -> String? {
    unsafe getenv(name).map { unsafe String(cString: $0) }
}

/// Lets a write to a closed pipe fail instead of ending the program; called once, at the start.
public func ignoreClosedPipes() { signal(SIGPIPE, SIG_IGN) }
