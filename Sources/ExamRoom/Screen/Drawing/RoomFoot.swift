import CertCore
import Sitting
import Terminal
import TextFormats

/// The rows below the content: what happened, whether it is saved, which keys matter.
extension RoomScreen {
    func lines(of text: String, width: Int, most: Int) -> [String] {
        if most == 1 { return [text] }
        let lines = wrap(text, to: width)
        guard lines.count > most else { return lines }
        let last = lines[(most - 1)...].joined(separator: " ")
        return lines.prefix(most - 1) + [truncated(last, to: width)]
    }

    func drawNotice(_ content: ScreenContent, _ state: SittingState, in frame: inout Frame) {
        let row = size.rows - rowsBelow(state)
        let below = content.lines.count - contentRows(state) - scroll
        let lines = noticeLines(state)
        let room = width - lines[0].width - 2
        // Beside a long notice arrows have to do.
        let more = words.hiddenLines(above: scroll, below: below)
        let hint = displayWidth(of: more) <= room ? more : arrows(above: scroll, below: below)
        let column = columns - displayWidth(of: hint) - 1
        frame.put(hint, row: row, column: column, .bold)
        let most = hint.isEmpty ? width : column - 3
        for (index, line) in lines.enumerated() {
            let run = line.runs[0]
            frame.put(truncated(run.text, to: most), row: row + index, column: 1, run.looks)
        }
    }

    private func arrows(above: Int, below: Int) -> String {
        [above > 0 ? "↑" : "", below > 0 ? "↓" : ""].joined()
    }

    /// Whether the answer is saved, or what is asked, unless something is typed there.
    func statusLines(_ state: SittingState) -> [String] {
        lines(of: statusText(state).text, width: width, most: layout.mostStatus)
    }

    func drawStatus(_ state: SittingState, in frame: inout Frame) {
        let lines = statusLines(state)
        let row = size.rows - 1 - lines.count
        switch panel {
        case .jump(let typed):
            let prompt = words.jumpPrompt(of: state.paper.items.count)
            drawPrompt(prompt, typed, row: row, in: &frame)
        case .code("") where state.isPaused && state.awaitedCode == nil: break
        case .code(let typed): drawPrompt(words.codePrompt, typed, row: row, in: &frame)
        case .review(let typed): drawPrompt(words.handInPrompt, typed, row: row, in: &frame)
        default:
            let looks = statusText(state).looks
            for (index, line) in lines.enumerated() {
                frame.put(truncated(line, to: width), row: row + index, column: 1, looks)
            }
        }
    }

    private func statusText(_ state: SittingState) -> (text: String, looks: Looks) {
        guard hasStarted || panel == .help else {
            return (words.confirmation(isConfirmed), .bold)
        }
        switch panel {
        case nil where state.stage.isOnBreak: return (words.breakConfirmation(isConfirmed), .bold)
        case nil: return status(state)
        case .leaveSection: return (words.leaveSectionQuestion, .bold)
        case .leaveItem: return (words.leaveItemQuestion, .bold)
        case .leave: return (words.leaveQuestion(state), .bold)
        case .help, .notices, .overview, .jump, .code, .review: return ("", [])
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
            count = words.length(of: String(field.characters), limit: limit) + "  "
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
        for key in layout.isLarge ? fewKeys(state) : keys(state) {
            let needed = displayWidth(of: key.key) + displayWidth(of: key.does) + 1
            guard column + needed < columns else { continue }
            column = frame.put(key.key, row: row, column: column, .bold) + 1
            column = frame.put(key.does, row: row, column: column, .dim) + 2
        }
    }

    /// The two or three that matter most, how to go on before how to answer; help, which is
    /// among them, tells the others.
    private func fewKeys(_ state: SittingState) -> [KeyHint] {
        let keys = keys(state)
        guard hasStarted, panel == nil, !state.stage.isOnBreak, item(state).type != .typing,
            let next = keys.first(where: { $0.does == words.nextAndBack })
        else { return Array(keys.prefix(3)) }
        return [keys[0], next, keys[1]]
    }

    /// The keys that matter now, help first.
    private func keys(_ state: SittingState) -> [KeyHint] {
        guard hasStarted || panel == .help else { return words.startKeys }
        switch panel {
        case nil where state.stage.isOnBreak: return words.breakKeys
        case nil: return words.keys(for: item(state), state)
        case .help, .notices: return words.helpKeys
        case .overview: return words.overviewKeys
        case .jump: return words.jumpKeys
        case .review: return words.reviewKeys
        case .code(let typed):
            if !state.isPaused { return words.codeKeys }
            return words.pauseKeys(hasCode: state.awaitedCode != nil || !typed.isEmpty)
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
