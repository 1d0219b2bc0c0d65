import Disk
import Glibc

/// A clock for the real program that shows what a test wants, by libfaketime.
struct FakedClock {
    private static let library = ["x86_64", "aarch64"]
        .map { "/usr/lib/\($0)-linux-gnu/faketime/libfaketime.so.1" }
        .first(where: Path.exists)

    static var isInstalled: Bool { library != nil }

    private static var preload: [String: String] {
        removeLeftovers()
        // Without names for what it shares it moves the environment, behind which the program
        // finds its arguments.
        return ["LD_PRELOAD": library ?? "", "FAKETIME_SHARED": "/none /none"]
    }

    /// Removes what the library shared in processes that are gone. One that turned into another
    /// program or was killed leaves it behind, and the next with its number is refused its clock.
    private static func removeLeftovers() {
        for name in (try? Folder.list("/dev/shm")) ?? [] where name.contains("faketime_s") {
            guard let process = name.split(separator: "_").last.flatMap({ pid_t($0) }),
                kill(process, 0) < 0, errno == ESRCH
            else { continue }
            try? File.remove(Path.join("/dev/shm", name))
        }
    }

    /// What makes all clocks of a program run so many times as fast.
    static func running(timesAsFast factor: Int) -> [String: String] {
        preload.merging(["FAKETIME": "+0 x\(factor)"]) { $1 }
    }

    /// The first of November 2026 at midnight, in seconds since 1970, UTC.
    private static let firstOfNovember = 1_793_491_200

    /// How far the wall clock is ahead, in seconds.
    private let stamp: String

    init(in folder: String) {
        stamp = Path.join(folder, "stamp")
    }

    /// What makes the wall clock of a program show what is set here, while the others stay as they
    /// are.
    var variables: [String: String] {
        Self.preload.merging([
            "FAKETIME_TIMESTAMP_FILE": stamp, "FAKETIME_NO_CACHE": "1",
            "FAKETIME_DONT_FAKE_MONOTONIC": "1",
        ]) { $1 }
    }

    /// Sets the wall clock, also of programs that run: a day of November 2026 and a time, in UTC.
    func set(_ day: Int, _ hour: Int, _ minute: Int, _ second: Int = 0) throws {
        let time = ((day - 1) * 24 + hour) * 3_600 + minute * 60 + second
        let ahead = Self.firstOfNovember + time - Int(SystemClock.utc() / 1_000)
        try File.write(Array("\(ahead < 0 ? "" : "+")\(ahead)\n".utf8), to: stamp)
    }
}
