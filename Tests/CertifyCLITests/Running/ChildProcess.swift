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

    /// Ends the process as a power cut would, without a word to it.
    func kill() {
        Glibc.kill(id, SIGKILL)
    }
}
