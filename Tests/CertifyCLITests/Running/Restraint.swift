import Disk
import Glibc

/// What the program is started through where it must not have all that a process can have.
enum Restraint {
    /// Ends it after so many seconds of computing, however long it waits for a processor.
    static func computing(seconds: Int) -> [String] {
        ["sh", "-c", "ulimit -t \(seconds); exec \"$@\"", "sh"]
    }

    /// Ends it when it has waited for a minute.
    static let waiting = ["timeout", "-k", "1", "60"]

    /// Lets it leave a core behind, in the folder where it runs.
    static let dumpingCore = ["sh", "-c", "ulimit -c unlimited; exec \"$@\"", "sh"]

    /// Whether it does: the system is to write it into a file of that folder.
    static let canDumpCore: Bool = {
        var limit = rlimit()
        unsafe getrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &limit)
        let pattern = try? File.read("/proc/sys/kernel/core_pattern", atMost: 4_096)
        return limit.rlim_max == .max && pattern?.starts(with: "core".utf8) == true
    }()

    /// Takes from the superuser what lets him read files against their permissions.
    static let permissions: [String] = {
        guard geteuid() == 0 else { return [] }
        let rights = "-dac_override,-dac_read_search"
        return ["setpriv", "--bounding-set=\(rights)", "--inh-caps=\(rights)"]
    }()

    /// Makes calls of the system that touch a file fail, or end the program on their entry.
    ///
    /// - Parameter fault: as strace has it, such as `fdatasync:error=EIO:when=3`.
    static func fault(_ fault: String, at file: String) -> [String] {
        tracing(file, to: "/dev/null") + ["-e", "inject=" + fault]
    }

    /// Writes down the calls that put bytes into a file.
    static func tracing(_ file: String, to trace: String) -> [String] {
        ["strace", "-f", "-qq", "-o", trace, "-P", file, "-e", "trace=write,fdatasync"]
    }

    /// Whether calls can be traced here: it takes the program, and a system that allows it.
    static let canTrace: Bool = {
        let status = unsafe system("strace -qq -o /dev/null true 2> /dev/null")
        return status == 0
    }()
}
