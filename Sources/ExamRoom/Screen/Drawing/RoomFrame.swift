import CertCore
import Sitting
import Terminal
import TextFormats

/// The screen as a frame.
extension RoomScreen {
    func frame(_ state: SittingState) -> Frame {
        var frame = Frame(size)
        if isTooSmall {
            drawTooSmall(state, times, in: &frame)
            return frame
        }
        drawHead(state, in: &frame)
        drawProgress(state, in: &frame)
        let content = content(state)
        draw(content, state, in: &frame)
        drawNotice(content, state, in: &frame)
        drawStatus(state, in: &frame)
        drawKeys(state, in: &frame)
        frame.changeLooks(layout.looks)
        return frame
    }

    private func drawTooSmall(
        _ state: SittingState, _ left: SittingTimes, in frame: inout Frame
    ) {
        var row = 0
        for words in [words, words.other] {
            let text = words.tooSmall(
                layout.least, left: hasStarted ? left : nil,
                isPaused: state.isPaused || state.stage.isOnBreak,
                isOtherFitting: layout.other.fits(size))
            for line in wrap(text, to: size.columns) {
                frame.put(line, row: row)
                row += 1
            }
        }
    }

    // MARK: Above the content

    /// In the large layout the time stands below the place, where neither shortens the other.
    private func drawHead(_ state: SittingState, in frame: inout Frame) {
        let mark = layout.isLarge && hasStarted && isTimeShort ? "! " : ""
        let time = mark + (hasStarted ? words.timesLeft(times) : words.notBegun)
        let column = columns - displayWidth(of: time) - 1
        let head = hasStarted ? itemHead(state) : words.startHead
        let room = layout.isLarge ? width : column - 3
        frame.put(truncated(head, to: room), row: 0, column: 1, .bold)
        frame.put(
            time, row: layout.isLarge ? 1 : 0, column: column,
            isTimeShort ? [.bold, .red] : .bold)
    }

    private var isTimeShort: Bool { times.next <= (times.rest == nil ? .minutes(10) : .minutes(1)) }

    private func itemHead(_ state: SittingState) -> String {
        if state.isPaused { return words.pauseTitle }
        if state.stage.isOnBreak { return words.breakTitle }
        let item = item(state)
        var parts = [words.place(place + 1, of: state.paper.items.count)]
        if state.flags.contains(item.id) { parts.append("! " + words.flagged) }
        parts += [words.name(of: item.type), words.points(item.points)]
        // Where there is little room, what matters less is left out rather than cut off.
        while layout.isLarge, displayWidth(of: parts.joined(separator: " · ")) > width {
            parts.removeLast()
        }
        return parts.joined(separator: " · ")
    }

    private func drawProgress(_ state: SittingState, in frame: inout Frame) {
        let total = state.paper.items.count
        let answered = total - state.unanswered.count
        let count = words.answeredCount(answered, of: total)
        if layout.isLarge {
            let room = width - displayWidth(of: words.timesLeft(times)) - 4
            if hasStarted, displayWidth(of: count) <= room { frame.put(count, row: 1, column: 1) }
            return
        }
        let width = size.columns - displayWidth(of: count) - 3
        let done = hasStarted ? width * answered / total : 0
        let column = frame.put(String(repeating: "━", count: done), row: 1, column: 1, .green)
        frame.put(String(repeating: "─", count: width - done), row: 1, column: column, .dim)
        frame.put(count, row: 1, column: size.columns - displayWidth(of: count) - 1)
    }

    // MARK: Content

    private func draw(_ content: ScreenContent, _ state: SittingState, in frame: inout Frame) {
        let contentRows = contentRows(state)
        for (row, line) in content.lines.dropFirst(scroll).prefix(contentRows).enumerated() {
            frame.put(line, row: Self.rowsAbove + row, column: 1)
        }
        guard panel == nil, let caret = content.caret else { return }
        let row = caret.row - scroll
        if (0..<contentRows).contains(row) {
            frame.cursor = Frame.Place(row: Self.rowsAbove + row, column: 1 + caret.column)
        }
    }
}
