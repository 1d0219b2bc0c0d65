import Disk
import Glibc
import TestKit

/// The real program at a terminal of its own, with somebody at the keys.
final class TerminalSession {
    private(set) var picture: TerminalPicture
    /// Everything the program wrote.
    private(set) var written: [UInt8] = []
    private var person: Int32
    /// The program's side, held open so that its settings can be looked at.
    private let program: Int32
    private let before: [UInt8]
    private let id: pid_t
    private var status: Int32?

    /// Starts a program in a folder, as the leader of a session on a new terminal.
    init(
        _ command: [String], in folder: String, environment: [String: String],
        rows: Int = 24, columns: Int = 80
    ) {
        var person: Int32 = -1
        var program: Int32 = -1
        var size = winsize(
            ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
        var name = [CChar](repeating: 0, count: 128)
        precondition(unsafe openpty(&person, &program, &name, nil, &size) == 0)
        for end in [person, program] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        self.person = person
        self.program = program
        before = Self.settings(of: program)
        picture = TerminalPicture(rows: rows, columns: columns)
        id = Self.spawn(command, in: folder, environment, on: name)
    }

    private static func spawn(
        _ command: [String], in folder: String, _ environment: [String: String],
        on terminal: [CChar]
    ) -> pid_t {
        var attributes = posix_spawnattr_t()
        unsafe posix_spawnattr_init(&attributes)
        // POSIX_SPAWN_SETSID: the terminal opened next becomes the session's own; and
        // POSIX_SPAWN_SETSIGMASK, since threads that run tests hold signals back.
        unsafe posix_spawnattr_setflags(&attributes, 0x80 | 0x08)
        var none = sigset_t()
        unsafe sigemptyset(&none)
        unsafe posix_spawnattr_setsigmask(&attributes, &none)
        var actions = unsafe posix_spawn_file_actions_t()
        unsafe posix_spawn_file_actions_init(&actions)
        defer {
            unsafe posix_spawn_file_actions_destroy(&actions)
            unsafe posix_spawnattr_destroy(&attributes)
        }
        unsafe posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
        for stream in [1, 2] as [Int32] {
            unsafe posix_spawn_file_actions_adddup2(&actions, 0, stream)
        }
        let words = ["/usr/bin/env", "-C", folder] + command
        let pointers = unsafe words.map { unsafe strdup($0) } + [nil]
        let variables = unsafe environment.map { unsafe strdup("\($0)=\($1)") } + [nil]
        defer { unsafe (pointers + variables).forEach { unsafe free($0) } }
        var id: pid_t = 0
        let code = unsafe posix_spawn(&id, words[0], &actions, &attributes, pointers, variables)
        precondition(code == 0, "\(command) cannot be started: \(code)")
        return id
    }

    deinit {
        if status == nil {
            kill(SIGKILL)
            _ = wait()
        }
        hangUp()
        close(program)
    }

    // MARK: At the keys

    func type(_ text: String) { type(bytes: Array(text.utf8)) }

    func type(bytes: [UInt8]) {
        precondition(unsafe write(person, bytes, bytes.count) == bytes.count)
    }

    /// Types, and waits until the terminal shows a text.
    func type(_ text: String, until shown: String) -> Bool {
        type(text)
        return shows(shown)
    }

    /// Whether the terminal comes to show a text within some seconds.
    func shows(_ text: String, within seconds: Int = 60) -> Bool {
        waits(within: seconds) { $0.text.contains { $0.contains(text) } }
    }

    /// Whether what the terminal shows comes to be so within some seconds.
    func waits(within seconds: Int = 60, until isSo: (TerminalPicture) -> Bool) -> Bool {
        let deadline = ContinuousClock.now + .seconds(seconds)
        while !isSo(picture) {
            if .now > deadline { return false }
            read(for: 100)
        }
        return true
    }

    /// Reads what comes until nothing does for a moment.
    func settle() { while read(for: 150) {} }

    /// Everything the terminal shows.
    var text: String { picture.text.joined(separator: "\n") }

    @discardableResult
    private func read(for milliseconds: Int32) -> Bool {
        var waiting = pollfd(fd: person, events: Int16(POLLIN), revents: 0)
        guard unsafe poll(&waiting, 1, milliseconds) > 0 else { return false }
        var chunk = [UInt8](repeating: 0, count: 65_536)
        let count = unsafe Glibc.read(person, &chunk, chunk.count)
        guard count > 0 else { return false }
        written += chunk.prefix(count)
        picture.show(chunk.prefix(count))
        return true
    }

    // MARK: What befalls it

    func resize(rows: Int, columns: Int) {
        settle()
        picture.resize(rows: rows, columns: columns)
        setSize(rows: rows, columns: columns)
    }

    /// Tells the program of a size without looking at what it does.
    func setSize(rows: Int, columns: Int) {
        var size = winsize(
            ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
        _ = unsafe ioctl(person, UInt(TIOCSWINSZ), &size)
    }

    func kill(_ signal: Int32) { Glibc.kill(id, signal) }

    /// Closes the terminal as a window is closed or a line dropped.
    func hangUp() {
        if person >= 0 { close(person) }
        person = -1
    }

    /// Waits for the end: the exit code, or 128 and the signal that ended it. A program that does
    /// not end is ended.
    func wait(within seconds: Int = 10) -> Int32 {
        if let status { return status }
        var raw: Int32 = 0
        let deadline = ContinuousClock.now + .seconds(seconds)
        while unsafe waitpid(id, &raw, WNOHANG) == 0 {
            if .now > deadline { kill(SIGKILL) }
            if person >= 0 { read(for: 20) } else { usleep(20_000) }
        }
        if person >= 0 { settle() }
        let signal = raw & 0x7f
        let ended = signal == 0 ? (raw >> 8) & 0xff : 128 + signal
        status = ended
        return ended
    }

    /// Whether the terminal is as it was before the program came.
    var isRestored: Bool {
        Self.settings(of: program) == before && !picture.isAlternate && picture.showsCursor
            && !picture.bracketsPastes
    }

    /// Sets the terminal as it was before, as a shell does for its own use.
    func putBack() {
        let settings = unsafe before.withUnsafeBytes { unsafe $0.loadUnaligned(as: termios.self) }
        precondition(
            unsafe withUnsafePointer(to: settings) {
                unsafe tcsetattr(program, TCSANOW, $0)
            } == 0)
    }

    var isRaw: Bool { Self.settings(of: program) != before }

    private static func settings(of descriptor: Int32) -> [UInt8] {
        var settings = termios()
        precondition(unsafe tcgetattr(descriptor, &settings) == 0)
        return unsafe withUnsafeBytes(of: settings) { unsafe Array($0) }
    }
}

extension Desk {
    /// Starts the program at a terminal, in Chinese unless told otherwise.
    func sit(
        _ words: [String], through command: [String] = [], in place: String = ".",
        variables: [String: String] = [:], rows: Int = 24, columns: Int = 80
    ) -> TerminalSession {
        let all = environment.merging(["CERTIFY_LANG": "zh", "TERM": "xterm-256color"]) { $1 }
            .merging(variables) { $1 }
        return TerminalSession(
            command + (command.isEmpty ? [Self.program] : []) + words,
            in: Path.join(folder, place), environment: all, rows: rows, columns: columns)
    }
}
