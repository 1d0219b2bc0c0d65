import Disk
import Glibc

/// A process under test: what it says, on both streams, goes to a file.
final class ChildProcess {
    let id: pid_t
    private var status: Int32?

    /// Starts a program in a folder with exactly this environment.
    init(
        _ program: String, _ arguments: [String], in folder: String,
        environment: [String: String], input: String = "/dev/null", output: String
    ) {
        var actions = unsafe posix_spawn_file_actions_t()
        unsafe posix_spawn_file_actions_init(&actions)
        defer { unsafe posix_spawn_file_actions_destroy(&actions) }
        unsafe posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
        unsafe posix_spawn_file_actions_addopen(
            &actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        unsafe posix_spawn_file_actions_adddup2(&actions, 1, 2)
        // Glibc's own way to a folder is hidden from Swift.
        let words = ["/usr/bin/env", "-C", folder, program] + arguments
        let pointers = unsafe words.map { unsafe strdup($0) } + [nil]
        let variables = unsafe environment.map { unsafe strdup("\($0)=\($1)") } + [nil]
        defer { unsafe (pointers + variables).forEach { unsafe free($0) } }
        var id: pid_t = 0
        let code = unsafe posix_spawn(&id, words[0], &actions, nil, pointers, variables)
        precondition(code == 0, "\(program) cannot be started: \(code)")
        self.id = id
    }

    /// Waits for the end: the exit code, or 128 and the signal that ended it.
    @discardableResult
    func wait() -> Int32 {
        if let status { return status }
        var raw: Int32 = 0
        while unsafe waitpid(id, &raw, 0) < 0 && errno == EINTR {}
        let signal = raw & 0x7f
        let ended = signal == 0 ? (raw >> 8) & 0xff : 128 + signal
        status = ended
        return ended
    }

    /// All that the process has written to its own memory.
    func memory() throws -> [UInt8] {
        let maps = String(
            decoding: try File.read("/proc/\(id)/maps", atMost: 1 << 22), as: UTF8.self)
        let file = unsafe open("/proc/\(id)/mem", O_RDONLY)
        precondition(file >= 0, "a parent may look into its child")
        defer { close(file) }
        var memory: [UInt8] = []
        for line in maps.split(separator: "\n") where line.contains(" rw") {
            let ends = line.prefix { $0 != " " }.split(separator: "-")
            guard let start = Int(ends[0], radix: 16), let end = Int(ends[1], radix: 16),
                end - start < 1 << 28
            else { continue }
            var part = [UInt8](repeating: 0, count: end - start)
            let count = unsafe pread(file, &part, part.count, start)
            memory += part.prefix(max(0, count))
        }
        return memory
    }

    /// Ends the process as a power cut would, without a word to it.
    func kill() {
        Glibc.kill(id, SIGKILL)
    }
}

extension [UInt8] {
    /// Those of the words whose bytes stand somewhere, found in one pass.
    func holding(_ words: [String]) -> [String] {
        var starts = [Bool](repeating: false, count: 1 << 16)
        var wanted: [Int: [(word: String, bytes: [UInt8])]] = [:]
        for word in words {
            let bytes = Array(word.utf8)
            let start = Int(bytes[0]) << 8 | Int(bytes[1])
            starts[start] = true
            wanted[start, default: []].append((word, bytes))
        }
        var found: Set<String> = []
        unsafe withUnsafeBufferPointer { memory in
            for place in 0..<(memory.count - 1) {
                let start = unsafe Int(memory[place]) << 8 | Int(memory[place + 1])
                if !starts[start] { continue }
                for (word, bytes) in wanted[start] ?? []
                where unsafe memory[place...].starts(with: bytes) { found.insert(word) }
            }
        }
        return words.filter { found.contains($0) }
    }
}
