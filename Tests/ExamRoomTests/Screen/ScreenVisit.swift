import CertCore
import Glibc
import Synchronization
import Terminal
import TestKit
import Testing

@testable import ExamRoom

extension RoomVisit {
    /// Sits at the full screen and touches no key until the room closes.
    ///
    /// - Returns: how it closed, every row that was ever seen, and what is on the terminal after.
    ///
    /// - Parameter text: what is waited for with a finger on a key, for some twenty seconds at most;
    ///   the candidate then goes.
    func watch(
        pressingUntil text: String? = nil, pulse: Duration = .milliseconds(2)
    ) throws -> (exit: RoomExit, seen: Set<String>, after: TerminalPicture) {
        var ends: (person: Int32, program: Int32) = (-1, -1)
        var size = winsize(ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
        try #require(unsafe openpty(&ends.person, &ends.program, nil, nil, &size) == 0)
        let watcher = ScreenWatcher(ends.person)
        watcher.start { $0.watch() }
        if let text { watcher.start { $0.press(until: text) } }
        let exit = try ScreenRoom.run(
            folder, clock: clock, language: .zh, input: ends.program,
            output: Output(ends.program, environment: { _ in nil }), pulse: pulse)
        close(ends.program)
        let (picture, seen) = watcher.finish()
        close(ends.person)
        return (exit, seen, picture)
    }
}

/// Reads what a terminal shows, on a thread of its own, until the program's side is closed.
private final class ScreenWatcher: Sendable {
    private struct Seen: Sendable {
        var picture = TerminalPicture(rows: 24, columns: 80)
        var rows: Set<String> = []
        var isDone = false
    }

    private let person: Int32
    private let seen = Mutex(Seen())

    init(_ person: Int32) { self.person = person }

    /// Has something done on a thread of its own.
    func start(_ work: @escaping @Sendable (ScreenWatcher) -> Void) {
        var thread = pthread_t()
        let task = unsafe Unmanaged.passRetained(Task(work: work, watcher: self)).toOpaque()
        let code = unsafe pthread_create(
            &thread, nil,
            { task in
                let task = unsafe Unmanaged<Task>.fromOpaque(task!).takeRetainedValue()
                task.work(task.watcher)
                return nil
            }, task)
        precondition(code == 0)
        pthread_detach(thread)
    }

    private final class Task: Sendable {
        let work: @Sendable (ScreenWatcher) -> Void
        let watcher: ScreenWatcher

        init(work: @escaping @Sendable (ScreenWatcher) -> Void, watcher: ScreenWatcher) {
            self.work = work
            self.watcher = watcher
        }
    }

    /// Presses Tab ten times a second, and Ctrl-C twice in the end.
    func press(until text: String) {
        for _ in 0..<200 {
            if seen.withLock({ $0.rows.contains { $0.contains(text) } }) { break }
            send([9])
            usleep(100_000)
        }
        send([3, 3])
    }

    private func send(_ keys: [UInt8]) { _ = unsafe write(person, keys, keys.count) }

    func watch() {
        var chunk = [UInt8](repeating: 0, count: 4_096)
        while true {
            let count = unsafe read(person, &chunk, chunk.count)
            if count <= 0 { break }
            seen.withLock {
                $0.picture.show(chunk.prefix(count))
                $0.rows.formUnion($0.picture.text)
            }
        }
        seen.withLock { $0.isDone = true }
    }

    func finish() -> (TerminalPicture, Set<String>) {
        while !seen.withLock({ $0.isDone }) { usleep(1_000) }
        return seen.withLock { ($0.picture, $0.rows) }
    }
}
