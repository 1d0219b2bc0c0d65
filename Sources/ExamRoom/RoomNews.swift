import CertCore
import Sitting

/// What a candidate should know of the desk's orders.
enum RoomNews: Hashable {
    case notice(SittingOrder)
    case paused
    case goingOn(left: Duration)
    case moreTime(minutes: Int, left: Duration)
}

extension SittingState {
    /// The news since so many orders were told: every notice, whether a pause has begun or ended,
    /// and once that there is more time.
    func news(after told: Int, left: Duration) -> [RoomNews] {
        let orders = orders.dropFirst(told)
        var news: [RoomNews] = orders.filter { $0.kind == .notice }.map { .notice($0) }
        let wasPaused = Array(self.orders.prefix(told)).leaveAPause
        if self.orders.leaveAPause != wasPaused {
            news.append(isPaused ? .paused : .goingOn(left: left))
        }
        let minutes = orders.filter { $0.kind == .extend }.reduce(0) { $0 + $1.minutes }
        if minutes > 0 { news.append(.moreTime(minutes: minutes, left: left)) }
        return news
    }

    /// What the desk has told, the latest first.
    var notices: [SittingOrder] { orders.filter { $0.kind == .notice }.reversed() }
}
