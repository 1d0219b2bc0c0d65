import Glibc

/// A terminal as it was before a program took it over.
struct TerminalState {
    static let enter = "\u{1B}[?1049h\u{1B}[?2004h\u{1B}[2J"
    /// Looks off, plain paste, cursor shown, the main screen.
    static let leave: StaticString = "\u{1B}[0m\u{1B}[?2004l\u{1B}[?25h\u{1B}[?1049l"

    var input: Int32
    var output: Int32
    var settings: termios

    /// Puts the terminal back, with calls only that a signal handler may make.
    func restore() {
        var settings = settings
        _ = unsafe write(output, Self.leave.utf8Start, Self.leave.utf8CodeUnitCount)
        tcflush(input, TCIFLUSH)
        unsafe tcsetattr(input, TCSANOW, &settings)
    }
}

/// Puts a terminal back that nobody else has put back when the program ends by `exit` or a crash.
///
/// A signal handler can be given nothing, so that what it needs lies here. It is changed only
/// while the program has one thread at work on its terminal.
enum LastRestore {
    nonisolated(unsafe) private static var state: TerminalState?
    nonisolated(unsafe) private static var isInstalled = false
    /// Signals that end a program and that nobody here expects.
    private static let deaths = [
        SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV, SIGSYS, SIGUSR1, SIGUSR2, SIGALRM,
        SIGVTALRM, SIGPROF, SIGXCPU, SIGXFSZ, SIGPWR, SIGIO,
    ]
    /// Bytes of the stack on which the program dies: its own may be full.
    private static let stackSize = 65_536

    /// From here on there is a terminal to be put back.
    static func arm(_ state: TerminalState) {
        unsafe self.state = state
        if unsafe isInstalled { return }
        unsafe isInstalled = true
        atexit { LastRestore.restore() }
        var stack = unsafe stack_t(
            ss_sp: .allocate(byteCount: stackSize, alignment: 16), ss_flags: 0,
            ss_size: stackSize)
        unsafe sigaltstack(&stack, nil)
        var action = sigaction()
        action.sa_flags = SA_ONSTACK
        unsafe action.__sigaction_handler.sa_handler = { number in
            LastRestore.restore()
            // On return the signal strikes again, now as it always does.
            signal(number, SIG_DFL)
            raise(number)
        }
        for death in deaths { unsafe sigaction(death, &action, nil) }
    }

    /// The terminal has been put back otherwise.
    static func disarm() { unsafe state = nil }

    private static func restore() {
        guard let state = unsafe state else { return }
        disarm()
        state.restore()
    }
}
