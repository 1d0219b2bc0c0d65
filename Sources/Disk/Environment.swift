import Glibc

/// What the process was given by those who started it.
public enum Environment {
    /// The value of an environment variable; nil when it is not set.
    public static func variable(_ name: String) -> String? {
        guard let value = unsafe getenv(name) else { return nil }
        return unsafe String(cString: value)
    }

    /// The number of this process.
    public static var processID: Int32 { getpid() }

    /// What the machine calls itself; empty where it will not say.
    public static var hostName: String {
        let name = try? File.read("/proc/sys/kernel/hostname", atMost: 256)
        return String(decoding: (name ?? []).filter { $0 > 0x20 }, as: UTF8.self)
    }

    /// The folder that relative paths start from.
    public static func workingFolder() throws(DiskError) -> String {
        guard let path = unsafe getcwd(nil, 0) else { throw .last(.inspect, ".") }
        defer { unsafe free(path) }
        return unsafe String(cString: path)
    }
}
