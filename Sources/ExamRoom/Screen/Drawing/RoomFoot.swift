import CertCore
import Sitting
import Terminal
import TextFormats

/// The rows below the content: what happened, whether it is saved, which keys matter.
extension RoomScreen {
    func drawNotice(_ content: ScreenContent, in frame: inout Frame) {
        let row = size.rows - Self.rowsBelow
        let below = content.lines.count - contentRows - scroll
        let urgent = urgentLines
        for (place, line) in urgent.dropLast().enumerated() {
            frame.put(
                line, row: row - urgent.count + 1 + place, column: 1, [.bold, .red])
        }
        let text = urgent.last ?? notice ?? ""
        let room = width - displayWidth(of: text) - 2
        // Beside a long notice arrows have to do.
        let more = words.hiddenLines(above: scroll, below: below)
        let hint = displayWidth(of: more) <= room ? more : arrows(above: scroll, below: below)
        let column = size.columns - displayWidth(of: hint) - 1
        frame.put(hint, row: row, column: column, .bold)
        let looks: Looks = urgentNotice == nil ? .bold : [.bold, .red]
        frame.put(
            truncated(text, to: hint.isEmpty ? width : column - 3), row: row, column: 1, looks)
    }

    private func arrows(above: Int, below: Int) -> String {
        [above > 0 ? "↑" : "", below > 0 ? "↓" : ""].joined()
    }

    func drawStatus(_ state: SittingState, in frame: inout Frame) {
        let row = size.rows - 2
        guard hasStarted else {
            frame.put(words.confirmation(isConfirmed), row: row, column: 1, .bold)
            return
        }
        switch panel {
        case nil where state.stage.isOnBreak:
            frame.put(words.breakConfirmation(isConfirmed), row: row, column: 1, .bold)
        case nil:
            let (text, looks) = status(state)
            frame.put(truncated(text, to: width), row: row, column: 1, looks)
        case .help, .overview: break
        case .leaveSection:
            frame.put(truncated(words.leaveSectionQuestion, to: width), row: row, column: 1, .bold)
        case .leaveItem:
            frame.put(truncated(words.leaveItemQuestion, to: width), row: row, column: 1, .bold)
        case .leave:
            let question = words.leaveQuestion(isPaused: state.isPaused)
            frame.put(truncated(question, to: width), row: row, column: 1, .bold)
        case .jump(let typed):
            let prompt = words.jumpPrompt(of: state.paper.items.count)
            drawPrompt(prompt, typed, row: row, in: &frame)
        case .code("") where state.isPaused && !state.waitsForCode: break
        case .code(let typed): drawPrompt(words.codePrompt, typed, row: row, in: &frame)
        case .review(let typed): drawPrompt(words.handInPrompt, typed, row: row, in: &frame)
        }
    }

    private func drawPrompt(
        _ prompt: String, _ typed: String, row: Int, in frame: inout Frame
    ) {
        let room = width - displayWidth(of: typed) - 1
        let column = frame.put(truncated(prompt, to: room), row: row, column: 1, .bold)
        let end = frame.put(typed, row: row, column: column)
        frame.cursor = Frame.Place(row: row, column: end)
    }

    /// Whether the answer at hand is saved, and what it is.
    private func status(_ state: SittingState) -> (text: String, looks: Looks) {
        let item = item(state)
        let answer = state.answers[item.id]
        let field = field(of: item, state)
        if item.type == .typing { return typingStatus(item, state) }
        var count = ""
        if case .text(let field) = field, item.type == .shortText {
            let limit = item.maximumLength ?? PaperItem.usualMaximumLength
            count = words.characters(field.characters.count, of: limit) + "  "
        }
        if field.isUnsaved(item, answer) {
            let text = item.type == .ordering ? words.orderUnsaved : words.unsaved
            return (count + text, .red)
        }
        guard let answer else { return (count + words.unanswered, .dim) }
        if item.type == .shortText { return (count + words.savedMark, .green) }
        return (words.saved(ItemSheet.text(of: answer, to: item, words)), .green)
    }

    private func typingStatus(
        _ item: PaperItem, _ state: SittingState
    ) -> (text: String, looks: Looks) {
        guard let run = state.typings[item.id] else {
            return (words.readyToType(typingField(of: item, state).isReady), .bold)
        }
        let saved = run.typed.text.count
        let typed = run.isOver ? saved : typingField(of: item, state).characters.count
        let text = words.typedStatus(saved: saved, typed: typed)
        return (text, isUnsaved(item, state) ? .dim : .green)
    }

    func drawKeys(_ state: SittingState, in frame: inout Frame) {
        let row = size.rows - 1
        var column = 1
        for key in keys(state) {
            let width = displayWidth(of: key.key) + displayWidth(of: key.does) + 1
            guard column + width < size.columns else { continue }
            column = frame.put(key.key, row: row, column: column, .bold) + 1
            column = frame.put(key.does, row: row, column: column, .dim) + 2
        }
    }

    /// The keys that matter now, help first.
    private func keys(_ state: SittingState) -> [KeyHint] {
        guard hasStarted else { return words.startKeys }
        switch panel {
        case nil where state.stage.isOnBreak: return words.breakKeys
        case nil: return words.keys(for: item(state), state)
        case .help: return words.helpKeys
        case .overview: return words.overviewKeys
        case .jump: return words.jumpKeys
        case .review: return words.reviewKeys
        case .code: return state.isPaused ? words.pauseKeys : words.codeKeys
        case .leave: return words.leaveKeys
        case .leaveSection, .leaveItem: return words.yesKeys
        }
    }
}

/// A key and what it does, as the foot of the screen tells it.
struct KeyHint: Hashable {
    var key: String
    var does: String

    init(_ key: String, _ does: String) {
        self.key = key
        self.does = does
    }
}
