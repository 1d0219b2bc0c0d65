import Glibc

/// A pseudo-terminal: what is written to the keyboard arrives on the screen's other side.
final class Pty {
    /// The side of the person: what is written here was typed, what is read here is shown.
    private(set) var person: Int32
    /// The side of the program.
    let program: Int32

    init(columns: UInt16 = 40) {
        var person: Int32 = -1
        var program: Int32 = -1
        var size = winsize(ws_row: 24, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
        precondition(unsafe openpty(&person, &program, nil, nil, &size) == 0)
        self.person = person
        self.program = program
    }

    func type(_ text: String) { send(Array(text.utf8), to: person) }

    /// What the terminal shows by now.
    func shown() -> String { received(from: person) }

    /// Whether the terminal comes to show a text within some seconds.
    func shows(_ text: String) -> Bool {
        var all = ""
        for _ in 0..<200 where !all.contains(text) { all += shown() }
        return all.contains(text)
    }

    func showsWhatIsTyped() -> Bool {
        var settings = termios()
        precondition(unsafe tcgetattr(program, &settings) == 0)
        return settings.c_lflag & tcflag_t(ECHO) != 0
    }

    /// All settings of the terminal, to be compared.
    func settings() -> [UInt8] {
        var settings = termios()
        precondition(unsafe tcgetattr(program, &settings) == 0)
        return unsafe withUnsafeBytes(of: settings) { unsafe Array($0) }
    }

    /// Closes the person's side, as a window is closed.
    func hangUp() {
        close(person)
        person = -1
    }

    deinit {
        if person >= 0 { close(person) }
        close(program)
    }
}

/// A pipe with both its ends.
final class Pipe {
    let source: Int32
    private(set) var sink: Int32

    init() {
        var ends: [Int32] = [-1, -1]
        precondition(unsafe pipe(&ends) == 0)
        source = ends[0]
        sink = ends[1]
    }

    func carry(_ text: String) { send(Array(text.utf8), to: sink) }

    func carry(_ bytes: [UInt8]) { send(bytes, to: sink) }

    func finish() {
        close(sink)
        sink = -1
    }

    deinit {
        close(source)
        if sink >= 0 { close(sink) }
    }
}

private func send(_ bytes: [UInt8], to descriptor: Int32) {
    precondition(unsafe write(descriptor, bytes, bytes.count) == bytes.count)
}

/// Everything that can be read without waiting long.
func received(from descriptor: Int32) -> String {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    while unsafe poll(&waiting, 1, 50) > 0 {
        let count = unsafe read(descriptor, &chunk, chunk.count)
        if count <= 0 { break }
        bytes += chunk.prefix(count)
    }
    return String(decoding: bytes, as: UTF8.self)
}

/// Runs `work` on a thread of its own, beside a test that waits.
func meanwhile(_ work: @escaping @Sendable () -> Void) {
    final class Job: Sendable {
        let work: @Sendable () -> Void
        init(_ work: @escaping @Sendable () -> Void) { self.work = work }
    }
    var thread = pthread_t()
    let job = unsafe Unmanaged.passRetained(Job(work)).toOpaque()
    let code = unsafe pthread_create(
        &thread, nil,
        { argument in
            unsafe Unmanaged<Job>.fromOpaque(argument!).takeRetainedValue().work()
            return nil
        }, job)
    precondition(code == 0)
    pthread_detach(thread)
}
