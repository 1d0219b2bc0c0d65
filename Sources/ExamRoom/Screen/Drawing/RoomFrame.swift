import CertCore
import Sitting
import Terminal
import TextFormats

/// The screen as a frame.
extension RoomScreen {
    func frame(_ state: SittingState) -> Frame {
        var frame = Frame(size)
        if isTooSmall {
            drawTooSmall(state, times.whole, in: &frame)
            return frame
        }
        drawHead(state, in: &frame)
        drawProgress(state, in: &frame)
        let content = content(state)
        draw(content, in: &frame)
        drawNotice(content, in: &frame)
        drawStatus(state, in: &frame)
        drawKeys(state, in: &frame)
        return frame
    }

    private func drawTooSmall(
        _ state: SittingState, _ left: Duration, in frame: inout Frame
    ) {
        var row = 0
        for words in [words, RoomWords(language: words.language == .zh ? .en : .zh)] {
            let text = words.tooSmall(
                columns: Self.leastColumns, rows: Self.leastRows,
                left: hasStarted ? left : nil,
                isPaused: state.isPaused || state.stage.isOnBreak)
            for line in wrap(text, to: size.columns) {
                frame.put(line, row: row)
                row += 1
            }
        }
    }

    // MARK: Above the content

    private func drawHead(_ state: SittingState, in frame: inout Frame) {
        let time = hasStarted ? words.timesLeft(times) : words.notBegun
        let column = size.columns - displayWidth(of: time) - 1
        let head = hasStarted ? itemHead(state) : words.startHead
        frame.put(truncated(head, to: column - 3), row: 0, column: 1, .bold)
        frame.put(time, row: 0, column: column, isTimeShort ? [.bold, .red] : .bold)
    }

    private var isTimeShort: Bool { times.next <= (times.rest == nil ? .minutes(10) : .minutes(1)) }

    private func itemHead(_ state: SittingState) -> String {
        if state.isPaused { return words.pauseTitle }
        if state.stage.isOnBreak { return words.breakTitle }
        let item = item(state)
        var parts = [words.place(place + 1, of: state.paper.items.count)]
        if state.flags.contains(item.id) { parts.append("! " + words.flagged) }
        parts += [words.name(of: item.type), words.points(item.points)]
        return parts.joined(separator: " · ")
    }

    private func drawProgress(_ state: SittingState, in frame: inout Frame) {
        let total = state.paper.items.count
        let answered = total - state.unanswered.count
        let count = words.answeredCount(answered, of: total)
        let width = size.columns - displayWidth(of: count) - 3
        let done = hasStarted ? width * answered / total : 0
        let column = frame.put(String(repeating: "━", count: done), row: 1, column: 1, .green)
        frame.put(String(repeating: "─", count: width - done), row: 1, column: column, .dim)
        frame.put(count, row: 1, column: size.columns - displayWidth(of: count) - 1)
    }

    // MARK: Content

    private func draw(_ content: ScreenContent, in frame: inout Frame) {
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
