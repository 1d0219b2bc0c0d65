import Glibc

/// A program run as a child of this one, waited for to its end.
public enum Child {
    /// How a child ended and what it took.
    public struct Ending: Hashable, Sendable {
        /// The exit code, or 128 and the signal that ended it.
        public var code: Int32
        /// The most memory it held at a time, in bytes.
        public var peakMemory: Int
        /// Processor time of the child itself, in milliseconds.
        public var processorTime: Int64
    }

    /// Runs a program with the arguments after its name.
    ///
    /// - Parameters:
    ///   - input: a file to read standard input from; nil means this process's own.
    ///   - output: a file to write standard output to; nil means this process's own.
    public static func run(
        _ program: String, _ arguments: [String], input: String? = nil, output: String? = nil
    ) throws(DiskError) -> Ending {
        var actions = unsafe posix_spawn_file_actions_t()
        unsafe posix_spawn_file_actions_init(&actions)
        defer { unsafe posix_spawn_file_actions_destroy(&actions) }
        if let input { unsafe posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0) }
        if let output {
            unsafe posix_spawn_file_actions_addopen(
                &actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        }
        var words: [UnsafeMutablePointer<CChar>?] = unsafe ([program] + arguments).map {
            unsafe strdup($0)
        }
        unsafe words.append(nil)
        defer { unsafe words.forEach { unsafe free($0) } }
        var process: pid_t = 0
        let status = unsafe posix_spawn(&process, program, &actions, nil, words, environ)
        guard status == 0 else {
            throw DiskError(path: program, operation: .open, reason: .system(code: status))
        }
        return wait(for: process)
    }

    private static func wait(for process: pid_t) -> Ending {
        var status: Int32 = 0
        var usage = rusage()
        while unsafe wait4(process, &status, 0, &usage) < 0, errno == EINTR {}
        let signal = status & 0x7F
        let seconds = usage.ru_utime.tv_sec + usage.ru_stime.tv_sec
        let micros = usage.ru_utime.tv_usec + usage.ru_stime.tv_usec
        return Ending(
            code: signal == 0 ? (status >> 8) & 0xFF : 128 + signal,
            peakMemory: usage.ru_maxrss * 1024,
            processorTime: Int64(seconds) * 1000 + Int64(micros) / 1000)
    }
}
