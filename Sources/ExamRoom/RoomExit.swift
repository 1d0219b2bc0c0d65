public import CertCore
public import Sitting

/// How a candidate left the exam room.
public enum RoomExit: Hashable, Sendable {
    /// The sitting is over, now or since an earlier visit.
    case ended(SittingEnding)
    /// The sitting goes on: whoever opens it again finds every saved answer.
    case left
    /// The candidate did not begin.
    case notStarted
    /// The sitting could not be opened, or an answer could not be saved.
    case failed(SittingFailure)
}
