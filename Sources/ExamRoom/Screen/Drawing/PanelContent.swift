import CertCore
import Sitting
import Terminal
import TextFormats

/// What lies between head and foot, by what is open.
extension RoomScreen {
    func content(_ state: SittingState) -> ScreenContent {
        guard hasStarted || panel == .help else { return startContent(state) }
        if state.isPaused, panel != .help { return pauseContent(state) }
        if state.stage.isOnBreak, panel != .help { return breakContent(state) }
        switch panel {
        case .help: return helpContent(state)
        case .notices: return noticesContent(state)
        case .overview(let cursor): return overviewContent(state, cursor: cursor)
        case .review: return reviewContent(state)
        case .leaveSection: return leaveSectionContent(state)
        case .leaveItem:
            return asking([words.leavingItem(place + 1), words.leaveItemHelp])
        case nil, .jump, .code, .leave:
            let item = item(state)
            if let test = item.typing { return typingContent(of: item, test, state) }
            return ItemContent(
                words: words, item: item, answer: state.answers[item.id],
                field: field(of: item, state), shared: state.paper.sharedText(ofItem: place),
                layout: layout, width: width, wholeWidth: wholeWidth
            ).content()
        }
    }

    private func startContent(_ state: SittingState) -> ScreenContent {
        var content = ScreenContent()
        if state.isPaused {
            content.add(wrap(words.paused(state), to: width), .bold)
            content.add()
        }
        for notice in state.notices {
            add(notice, state, to: &content)
            content.add()
        }
        for (index, line) in words.title(of: state.paper.heading).enumerated() {
            content.add(wrap(line, to: width), index == 0 ? .bold : [])
        }
        if !layout.isLarge { content.add() }
        for rule in words.rules(of: state) + [words.layoutRule(for: layout)] {
            if layout.isLarge { content.add() }
            content.add(wrap("· " + rule, to: width, hanging: 2))
        }
        return content
    }

    private func pauseContent(_ state: SittingState) -> ScreenContent {
        var content = ScreenContent()
        content.add()
        content.add(wrap(words.pauseHelp(state), to: width))
        return adding(state.notices, state, to: content)
    }

    private func adding(
        _ notices: [SittingOrder], _ state: SittingState, to content: ScreenContent
    ) -> ScreenContent {
        var content = content
        for notice in notices {
            content.add()
            add(notice, state, to: &content)
        }
        return content
    }

    private func add(
        _ notice: SittingOrder, _ state: SittingState, to content: inout ScreenContent
    ) {
        let text = words.notice(notice, at: state.paper.heading.offset)
        content.add(wrap(text, to: width), .bold)
    }

    private func noticesContent(_ state: SittingState) -> ScreenContent {
        var content = ScreenContent()
        content.add(words.noticesTitle, .bold)
        for notice in state.notices {
            let text = words.timed(notice, at: state.paper.heading.offset)
            content.add()
            content.add(wrap(text, to: width))
        }
        return content
    }

    private func breakContent(_ state: SittingState) -> ScreenContent {
        let next = state.stage.isOwnBreak ? [] : [words.nextSection(state)]
        return adding(state.notices, state, to: asking([words.breakHelp] + next))
    }

    private func leaveSectionContent(_ state: SittingState) -> ScreenContent {
        asking(words.leavingSection(state, times) + ["", words.leaveSectionHelp])
    }

    private func asking(_ lines: [String]) -> ScreenContent {
        var content = ScreenContent()
        content.add()
        for line in lines { content.add(wrap(line, to: width)) }
        return content
    }

    /// In the large layout, where every line counts, only how the item at hand is answered.
    private func helpContent(_ state: SittingState) -> ScreenContent {
        var content = ScreenContent()
        let item = layout.isLarge && hasStarted ? item(state) : nil
        for words in [words, words.other] {
            content.add(words.screenHelpTitle, .bold)
            for hint in words.screenHelp(for: state.paper, at: item) { add(hint, to: &content) }
            content.add()
        }
        content.lines.removeLast()
        return content
    }

    /// Keys at the left of what they do, or above it in the large layout.
    private func add(_ hint: KeyHint, to content: inout ScreenContent) {
        if hint.key.isEmpty {
            if layout.isLarge { content.add() }
            content.add(wrap(hint.does, to: width))
        } else if layout.isLarge {
            content.add()
            content.add(wrap(hint.key, to: width), .bold)
            content.add(wrap(hint.does, to: width, indent: 2))
        } else {
            let indent = RoomWords.helpIndent
            content.add(
                wrap(padded(hint.key, to: indent) + hint.does, to: width, hanging: indent))
        }
    }

    // MARK: Overview

    private static let cellWidth = 7

    /// Items in a row of the overview.
    var overviewColumns: Int { min(10, width / Self.cellWidth) }

    private func overviewContent(_ state: SittingState, cursor: Int) -> ScreenContent {
        var content = ScreenContent()
        let progress = RoomProgress(state)
        content.add(words.counts(progress), .bold)
        content.add(wrap(words.marks(for: state.paper), to: width), .dim)
        if !state.notices.isEmpty {
            content.add(wrap(words.notices(state.notices.count), to: width))
        }
        content.add()
        let head = content.lines.count
        let items = state.paper.items
        for start in stride(from: 0, to: items.count, by: overviewColumns) {
            var line = ScreenLine()
            for index in start..<min(items.count, start + overviewColumns) {
                let text = cell(index, state, isMarked: index == cursor)
                line = line.then(text, index == cursor ? .inverse : [])
            }
            if (start..<start + overviewColumns).contains(cursor) {
                content.cursor = content.lines.count..<content.lines.count + 1
            }
            content.lines.append(line)
        }
        // The first row is seen with what stands above it.
        if let row = content.cursor, row.lowerBound == head { content.cursor = 0..<row.upperBound }
        return content
    }

    private func cell(_ index: Int, _ state: SittingState, isMarked: Bool) -> String {
        let item = state.paper.items[index]
        let answer = state.answers[item.id]
        var mark = answer == nil ? "·" : "✓"
        if isUnsaved(item, state) || !item.isComplete(answer) { mark = "~" }
        let flag: String
        switch state.standing(ofItem: index) {
        case .locked: flag = "#"
        case .outOfTime: flag = "x"
        case .open, .ahead: flag = state.flags.contains(item.id) ? "!" : " "
        }
        let number = padded("\(index + 1)", to: 3, aligned: .trailing)
        return (isMarked ? "[" : " ") + "\(number)\(mark)\(flag)" + (isMarked ? "]" : " ")
    }

    // MARK: Handing in

    private func reviewContent(_ state: SittingState) -> ScreenContent {
        var content = ScreenContent()
        content.add(words.reviewTitle, .bold)
        content.add()
        for line in words.overview(RoomProgress(state)) { content.add(wrap(line, to: width)) }
        let unsaved = state.paper.items.enumerated().filter { isUnsaved($1, state) }
        if !unsaved.isEmpty {
            content.add(
                wrap(words.unsavedItems(unsaved.map { $0.offset + 1 }), to: width), .red)
        }
        content.add()
        content.add(wrap(words.reviewHelp, to: width))
        return content
    }
}
