import Glibc
import Terminal

/// Somebody at a terminal of 24 rows and 80 columns, who types and sees what comes of it.
struct Typist: Sendable {
    /// The program's side.
    let screen: Int32
    private let person: Int32

    init() {
        var ends: (person: Int32, screen: Int32) = (-1, -1)
        var size = winsize(ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
        precondition(unsafe openpty(&ends.person, &ends.screen, nil, nil, &size) == 0)
        (person, screen) = ends
    }

    var output: Output { Output(screen, environment: { _ in nil }) }

    func type(_ text: String) {
        let bytes = Array(text.utf8)
        precondition(unsafe write(person, bytes, bytes.count) == bytes.count)
    }

    /// Types, and reads until a text has come with all that came with it.
    func type(_ text: String, until mark: String) throws {
        type(text)
        try see(mark)
    }

    /// Reads until a text has come with all that came with it.
    func see(_ mark: String) throws {
        let wanted = Array(mark.utf8)
        var seen: [UInt8] = []
        while seen.firstRange(of: wanted) == nil {
            guard let bytes = read(within: 5_000) else { throw NothingShown(wanted: mark) }
            seen += bytes
        }
        while read(within: 0) != nil {}
    }

    /// What comes within so many milliseconds.
    private func read(within milliseconds: Int32) -> ArraySlice<UInt8>? {
        var waiting = pollfd(fd: person, events: Int16(POLLIN), revents: 0)
        guard unsafe poll(&waiting, 1, milliseconds) > 0 else { return nil }
        var chunk = [UInt8](repeating: 0, count: 65_536)
        let count = unsafe Glibc.read(person, &chunk, chunk.count)
        return count > 0 ? chunk.prefix(count) : nil
    }

    func hangUp() {
        close(person)
        close(screen)
    }
}

/// The screen did not come to show what it should.
private struct NothingShown: Error {
    var wanted: String
}
