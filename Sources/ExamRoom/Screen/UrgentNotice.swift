import CertCore
import Sitting
import Terminal
import TextFormats

/// What stands in the foot for a while, whatever keys are pressed.
struct UrgentNotice: Hashable {
    var text: String
    /// A notice of the desk's, which can be read again for the rest of the sitting.
    var isNotice = false
    var ends: ContinuousClock.Instant
}

/// What the candidate is told without having pressed a key.
extension RoomScreen {
    mutating func tell(_ text: String, until end: ContinuousClock.Instant) {
        urgentNotices.append(UrgentNotice(text: text, ends: end))
    }

    /// Tells what the desk has ordered.
    mutating func tell(
        _ news: [RoomNews], _ state: SittingState, at now: ContinuousClock.Instant
    ) {
        for news in news {
            let text = words.text(of: news, state)
            switch news {
            case .notice:
                urgentNotices.append(
                    UrgentNotice(text: text, isNotice: true, ends: now + .seconds(60)))
                if listsNotices(state) { scroll = 0 }
            // Of a pause the whole screen tells; that the time runs is so no more.
            case .paused: urgentNotices.removeAll { !$0.isNotice }
            case .goingOn, .moreTime: tell(text, until: now + .seconds(20))
            }
        }
    }

    /// When the first of what stands in the foot goes.
    var noticeEnds: ContinuousClock.Instant? { urgentNotices.map(\.ends).min() }

    mutating func forgetNotices(endedBy now: ContinuousClock.Instant) {
        urgentNotices.removeAll { $0.ends <= now }
    }

    /// Whether the desk's notices stand above the foot, all of them and whole.
    func listsNotices(_ state: SittingState) -> Bool {
        if !hasStarted || panel == .notices { return true }
        return (state.isPaused || state.stage.isOnBreak) && panel != .help
    }

    /// What happened, wrapped where the layout has room for more than a line; with what is urgent
    /// it takes up to a third of the rows, the latest before what was told earlier.
    func noticeLines(_ state: SittingState) -> [ScreenLine] {
        let isListed = listsNotices(state)
        let urgent = urgentNotices.filter { !($0.isNotice && isListed) }
        // At the right there is room for arrows.
        let room = width - 4
        guard !urgent.isEmpty else {
            let texts = lines(of: notice ?? "", width: room, most: layout.mostNotice)
            return texts.map { ScreenLine($0, .bold) }
        }
        var all = notice.map { wrap($0, to: room).map { ScreenLine($0, .bold) } } ?? []
        // What can be read again comes last.
        let latest = urgent.reversed()
        let ordered = latest.filter { !$0.isNotice } + latest.filter(\.isNotice)
        all += ordered.flatMap { wrap($0.text, to: room) }.map { ScreenLine($0, [.bold, .red]) }
        let most = max(layout.mostNotice, size.rows / 3)
        if all.count <= most { return all }
        let hint = urgent.contains(where: \.isNotice) ? words.wholeNotice : ""
        let last = cut(all[most - 1].runs[0].text, hint, to: room)
        return all.prefix(most - 1) + [ScreenLine(last, [.bold, .red])]
    }

    /// A line that goes on elsewhere.
    private func cut(_ line: String, _ hint: String, to room: Int) -> String {
        let head = truncated(line, to: room - displayWidth(of: hint) - 1)
        return head + (head.hasSuffix("…") ? "" : "…") + hint
    }
}
