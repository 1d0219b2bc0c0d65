import Glibc

/// What the program is started through where it must not have all that a process can have.
enum Restraint {
    /// Ends it after so many seconds of computing, however long it waits for a processor.
    static func computing(seconds: Int) -> [String] {
        ["sh", "-c", "ulimit -t \(seconds); exec \"$@\"", "sh"]
    }

    /// Ends it when it has waited for a minute.
    static let waiting = ["timeout", "-k", "1", "60"]

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
