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
}
