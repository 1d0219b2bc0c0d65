import Glibc
import TestKit
import Testing

@testable import Terminal

@Suite(.serialized) struct FullScreenTests {
    private func output(_ pty: Pty, _ variables: [String: String] = [:]) -> Output {
        Output(pty.program, environment: { variables[$0] })
    }

    private func soon(_ milliseconds: Int = 2_000) -> ContinuousClock.Instant {
        .now + .milliseconds(milliseconds)
    }

    /// A screen on which nothing has happened yet.
    private func opened(_ pty: Pty) throws -> FullScreen {
        var screen = try FullScreen(input: pty.program, output: output(pty))
        // A signal for another test may wait for the thread that runs this one.
        while case .interrupted = try screen.next(before: .now) {}
        return screen
    }

    @Test func `the terminal is taken over and given back as it was`() throws {
        let pty = Pty()
        let before = pty.settings()
        do {
            let screen = try FullScreen(input: pty.program, output: output(pty))
            #expect(pty.shown() == "\u{1B}[?1049h\u{1B}[?2004h\u{1B}[2J")
            #expect(!pty.showsWhatIsTyped())
            let size = screen.size
            #expect(size == Frame.Size(rows: 24, columns: 40))
        }
        #expect(pty.shown() == "\u{1B}[0m\u{1B}[?2004l\u{1B}[?25h\u{1B}[?1049l")
        #expect(pty.settings() == before)
    }

    @Test func `keys, their end in time and Esc alone are told`() throws {
        let pty = Pty()
        var screen = try opened(pty)
        pty.type("好\u{1B}[A")
        let first = try screen.next(before: soon())
        let hasKeys = screen.hasKeys
        let second = try screen.next(before: soon())
        let third = try screen.next(before: soon(20))
        #expect([first, second, third] == [.key(.character("好")), .key(.up), .timedOut])
        #expect(hasKeys)
        pty.type("\u{1B}")
        let escape = try screen.next(before: soon())
        #expect(escape == .key(.escape))
    }

    @Test func `a terminal that has gone is a hang-up`() throws {
        let pty = Pty()
        var screen = try opened(pty)
        pty.hangUp()
        let event = try screen.next(before: soon())
        #expect(event == .interrupted(signal: SIGHUP))
        signal(SIGHUP, SIG_DFL)
    }

    @Test func `signals and a new size are told`() throws {
        let pty = Pty()
        var screen = try opened(pty)
        pthread_kill(pthread_self(), SIGTERM)
        #expect(try screen.next(before: soon()) == .interrupted(signal: SIGTERM))
        pthread_kill(pthread_self(), SIGWINCH)
        #expect(try screen.next(before: soon()) == .resized)
    }

    @Test func `a deadline comes before keys`() throws {
        let pty = Pty()
        var screen = try opened(pty)
        pty.type("abc")
        #expect(try screen.next(before: .now - .milliseconds(1)) == .timedOut)
    }

    @Test func `what is no terminal is not taken over`() {
        let pipe = Pipe()
        #expect(throws: TerminalError(.read, code: ENOTTY)) {
            _ = try FullScreen(input: pipe.source, output: Output(pipe.sink))
        }
    }

    @Test(arguments: [("NO_COLOR", "1", false), ("NO_COLOR", "", true), ("TERM", "dumb", false)])
    func `looks go by NO_COLOR and the terminal`(name: String, value: String, isStyled: Bool) throws
    {
        let pty = Pty()
        var screen = try FullScreen(input: pty.program, output: output(pty, [name: value]))
        _ = pty.shown()
        var frame = Frame(screen.size)
        frame.put("a", row: 0, .bold)
        screen.show(frame)
        #expect(pty.shown().contains("\u{1B}[0;1m") == isStyled)
    }
}
