import CertCore
import Sitting
import Terminal
import TextFormats

/// What stands in the foot for a while, whatever keys are pressed.
struct UrgentNotice: Hashable {
    var text: String
    /// A notice of the desk's, which can be read again for the rest of the sitting.
    var isNotice = false
    /// Where it is news; it goes once the candidate is elsewhere.
    var item: ItemID?
    var ends: ContinuousClock.Instant
}

/// What the candidate is told without having pressed a key.
extension RoomScreen {
    /// - Parameter item: the one that it is about.
    mutating func tell(
        _ text: String, of item: ItemID? = nil, until end: ContinuousClock.Instant
    ) {
        urgentNotices.append(UrgentNotice(text: text, item: item, ends: end))
    }

    /// What was told of another item is not to be taken for news of this one.
    mutating func forgetNotices(ofOthersThan item: ItemID) {
        urgentNotices.removeAll { $0.item != nil && $0.item != item }
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
    var noticeEnds: ContinuousClock.Instant? {
        (urgentNotices.map(\.ends) + [layoutTold].compactMap(\.self)).min()
    }

    mutating func forgetNotices(endedBy now: ContinuousClock.Instant) {
        urgentNotices.removeAll { $0.ends <= now }
        guard let layoutTold, layoutTold <= now else { return }
        self.layoutTold = nil
        if notice == words.hasChanged(to: layout) { notice = nil }
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
