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
    /// Holds the sitting until the lock goes away, and leaves word of that.
    func takeLock(host: String = Environment.hostName) throws(SittingFailure) -> FileLock {
        do throws(DiskError) {
            // A moment, since a child just being started may still hold what its parent has let go.
            let taken = try FileLock(lock, waitingAtMost: 500)
            let holder = SittingHolder(host: host, since: Instant(milliseconds: SystemClock.utc()))
            taken.leaveWord(Coding<SittingHolder>.sittingHolder.encode(holder))
            return taken
        } catch {
            if error.reason != .busy { throw .disk(error) }
            let word = FileLock.word(at: lock)
            throw .inUse(by: word.flatMap { try? Coding<SittingHolder>.sittingHolder.decode($0) })
        }
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
