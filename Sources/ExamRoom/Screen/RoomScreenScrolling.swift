import Sitting
import Terminal
import TextFormats

/// The window on content that is longer than the screen.
extension RoomScreen {
    /// Rows above the content: where the candidate is, how far they are.
    static let rowsAbove = 2

    /// Rows below it: a notice, the state of the answer, the keys.
    func rowsBelow(_ state: SittingState) -> Int {
        noticeLines(state).count + statusLines(state).count + 1
    }

    /// Rows of the content that are seen at once.
    func contentRows(_ state: SittingState) -> Int {
        max(1, size.rows - Self.rowsAbove - rowsBelow(state))
    }

    /// Moves the window by a key; false for a key that does not.
    @discardableResult
    mutating func scroll(_ key: Key, _ state: SittingState) -> Bool {
        switch key {
        case .up: scroll(by: -1, state)
        case .down: scroll(by: 1, state)
        case .pageUp: scrollPage(-1, state)
        case .pageDown: scrollPage(1, state)
        case .home: scroll(by: -scroll, state)
        case .end: scroll(by: lastScroll(state), state)
        default: return false
        }
        return true
    }

    /// Moves the window by a page less a line; false where there is no more to be seen.
    @discardableResult
    mutating func scrollPage(_ pages: Int, _ state: SittingState) -> Bool {
        let before = scroll
        scroll(by: pages * max(1, contentRows(state) - 1), state)
        return scroll != before
    }

    private mutating func scroll(by lines: Int, _ state: SittingState) {
        scroll = max(0, min(lastScroll(state), scroll + lines))
        followsCursor = false
    }

    private func lastScroll(_ state: SittingState) -> Int {
        max(0, content(state).lines.count - contentRows(state))
    }

    /// Puts the window where the content is, and where the cursor is if that has moved; in a pause
    /// there is nothing but the way out of it.
    mutating func settle(_ state: SittingState) {
        if state.isPaused, hasStarted {
            switch panel {
            case .code, .help, .leave: break
            case nil, .notices, .overview, .jump, .review, .leaveSection, .leaveItem:
                open(.code(""))
            }
        } else if state.stage.isOnBreak {
            switch panel {
            case nil, .code, .help, .leave: break
            case .notices, .overview, .jump, .review, .leaveSection, .leaveItem: open(nil)
            }
        }
        forgetNotices(ofOthersThan: item(state).id)
        if isTooSmall { return }
        if hasStarted, !state.isPaused { followTyping(state) }
        let content = content(state)
        let contentRows = contentRows(state)
        if followsCursor, let cursor = content.cursor {
            scroll = max(scroll, cursor.upperBound - contentRows)
            scroll = min(scroll, cursor.lowerBound)
        }
        scroll = max(0, min(scroll, content.lines.count - contentRows))
    }
}
