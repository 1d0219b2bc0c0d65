import Disk
import Glibc
import Seals
import TextFormats

/// Keys that were unlocked for a while, in memory-backed files of this account only.
///
/// A key that was not used for its idle time is refused and removed at the next look.
struct UnlockedKeys {
    let folder: String
    /// Names the store among those of the account.
    let store: String

    init(storePath: String) {
        let runtime = Environment.variable("XDG_RUNTIME_DIR")
        let account = "/run/user/\(getuid())"
        let base = [runtime, account].compactMap { $0 }.first { Path.exists($0) } ?? "/dev/shm"
        folder = Path.join(base, "certify-\(getuid())")
        store = String(Digest(of: Array(storePath.utf8)).hex.prefix(16))
    }

    private func path(_ name: String) -> String? {
        try? SafePath(name: "\(store)-\(name)", in: folder).path
    }

    func hold(_ key: SigningKey, name: String, idleMinutes: Int) throws(DiskError) {
        try Folder.create(folder)
        guard let path = path(name) else { return }
        try File.write(entry(key, idleMinutes: idleMinutes), to: path)
    }

    func release(_ name: String) {
        if let path = path(name) { try? File.remove(path) }
    }

    /// The key if it is held and not idle too long; using it starts the idle time anew.
    func take(_ name: String) -> SigningKey? {
        guard let path = path(name), let bytes = try? File.read(path, atMost: 4096),
            let root = try? JSONDocument(parsing: bytes).root,
            let key = root["seed"]?.string.flatMap({ [UInt8](hex: $0) })
                .flatMap({ SigningKey(seed: $0) }),
            let used = root["used"]?.integer, let idle = root["idle"]?.integer
        else { return nil }
        let since = SystemClock.sinceBoot() - used
        guard (0...(idle * 60_000)).contains(since) else {
            release(name)
            return nil
        }
        try? File.write(entry(key, idleMinutes: Int(idle)), to: path)
        return key
    }

    private func entry(_ key: SigningKey, idleMinutes: Int) -> [UInt8] {
        let json: JSON = [
            "seed": .string(key.seed.hex), "used": .integer(SystemClock.sinceBoot()),
            "idle": .integer(Int64(idleMinutes)),
        ]
        return json.compact()
    }
}
