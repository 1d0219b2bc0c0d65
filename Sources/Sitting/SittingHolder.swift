public import CertCore
import Disk
import Records

/// Who has a sitting open, as they have left word of it.
public struct SittingHolder: Hashable, Sendable {
    /// The name of the machine.
    public var host: String
    public var since: Instant

    public init(host: String, since: Instant) {
        self.host = host
        self.since = since
    }
}

extension SittingFolder {
    /// How long somebody who is just letting go is waited for, in milliseconds.
    static let moment: Int64 = 500

    /// Holds the sitting until the lock goes away.
    ///
    /// - Parameter milliseconds: how long another holder is waited for.
    func takeLock(waitingAtMost milliseconds: Int64 = 0) throws(SittingFailure) -> FileLock {
        do throws(DiskError) {
            return try FileLock(lock, waitingAtMost: milliseconds)
        } catch {
            if error.reason != .busy { throw .disk(error) }
            let word = FileLock.word(at: lock)
            throw .inUse(by: word.flatMap { try? Coding<SittingHolder>.sittingHolder.decode($0) })
        }
    }
}

extension SittingFolder {
    /// Waits a moment for those that somebody is just letting go, for all at once.
    public static func awaitHolders(of folders: [SittingFolder]) {
        let deadline = SystemClock.sinceBoot() + moment
        while folders.contains(where: \.isHeld), SystemClock.sinceBoot() < deadline {
            SystemClock.pause(milliseconds: 20)
        }
    }

    private var isHeld: Bool {
        guard Path.exists(lock) else { return false }
        do {
            _ = try FileLock(lock, waitingAtMost: 0)
            return false
        } catch {
            return error.reason == .busy
        }
    }
}

extension FileLock {
    /// Leaves word of who holds a sitting.
    ///
    /// - Parameter since: by the sitting's own clock.
    func leaveWord(of host: String, since: Instant) {
        let holder = SittingHolder(host: host, since: since)
        leaveWord(Coding<SittingHolder>.sittingHolder.encode(holder))
    }
}

extension Coding where Value == SittingHolder {
    fileprivate static var sittingHolder: Self {
        record(Field("host", .text), Field("since", .instant)) {
            SittingHolder(host: $0, since: $1)
        } parts: {
            ($0.host, $0.since)
        }
    }
}
