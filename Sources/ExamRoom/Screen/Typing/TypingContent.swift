import CertCore
import Sitting
import Terminal
import TextFormats

/// A typing test as lines: what it is about before, passage and typing meanwhile, the result after.
extension RoomScreen {
    func typingContent(
        of item: PaperItem, _ test: TypingTest, _ state: SittingState
    ) -> ScreenContent {
        guard let run = state.typings[item.id] else { return contentBefore(item, test) }
        guard let view = typingView, view.item == item.id else { return ScreenContent() }
        if run.isOver { return contentAfter(item, run, view) }
        return contentMeanwhile(item, test, view, state)
    }

    private func contentBefore(
        _ item: PaperItem, _ test: TypingTest
    ) -> ScreenContent {
        var content = ScreenContent()
        content.add(stemLines(item.stem.in(words.language), width: width, wholeWidth: wholeWidth))
        content.add()
        for rule in words.rules(of: test) {
            content.add(wrap("· " + rule, to: width, hanging: 2))
        }
        if let warning = words.tooLittleTime(for: test, times) {
            content.add()
            content.add(wrap(warning, to: width), [.bold, .red])
        }
        return content
    }

    private func contentAfter(
        _ item: PaperItem, _ run: TypingRun, _ view: TypingView
    ) -> ScreenContent {
        var content = ScreenContent()
        content.add(stemLines(item.stem.in(words.language), width: width, wholeWidth: wholeWidth))
        content.add()
        content.add(words.typingIsOver, .bold)
        guard let result = view.result else { return content }
        for line in words.outcome(result, pastes: run.typed.pastes) {
            content.add(wrap(line, to: width))
        }
        return content
    }

    /// Fills the rows there are: the passage from the line before the one at hand, and the end of
    /// what was typed.
    private func contentMeanwhile(
        _ item: PaperItem, _ test: TypingTest, _ view: TypingView, _ state: SittingState
    ) -> ScreenContent {
        var content = ScreenContent()
        let alignment = view.live.alignment
        content.add(
            truncated(
                words.gauge(
                    alignment, test.accuracy(of: alignment),
                    of: view.passage.characters.count, at: typingTime,
                    left: test.time - typingTime, isShort: layout.isLarge), to: width), .bold)
        let rows = max(2, contentRows(state) - 2)
        let typed = TextLayout(typingField(of: item, state).characters, width: fieldWidth)
        let passage = min(view.passage.lines.count, max(rows * 3 / 5, rows - typed.lines.count))
        add(view.passage, passage, reached: alignment.reached, to: &content)
        let label = words.typedHere
        let rule = String(repeating: "─", count: max(0, width - displayWidth(of: label) - 1))
        content.add("\(label) \(rule)", .dim)
        let start = content.lines.count
        let hidden = max(0, typed.lines.count - (rows - passage))
        for line in typed.lines.indices.dropFirst(hidden) {
            content.add("  " + typed.text(of: line))
        }
        let caret = typed.place(of: typed.lines.last?.upperBound ?? 0)
        content.caret = Frame.Place(row: start + caret.line - hidden, column: 2 + caret.column)
        return content
    }

    private func add(
        _ passage: PassageLines, _ rows: Int, reached: Int, to content: inout ScreenContent
    ) {
        let here = passage.line(of: reached)
        let first = max(0, min(here - 1, passage.lines.count - rows))
        for index in first..<min(passage.lines.count, first + rows) {
            let line = passage.lines[index]
            let done = max(0, min(line.text.count, reached - line.characters.lowerBound))
            let rest = line.text.dropFirst(done)
            let isHere = index == here
            var shown = ScreenLine(visible(String(line.text.prefix(done))), .dim)
                .then(visible(String(rest.prefix(isHere ? 1 : 0))), .inverse)
                .then(visible(String(rest.dropFirst(isHere ? 1 : 0))))
            // A line feed that is to be typed is to be seen.
            if passage.joint(after: index).contains("\n") {
                shown = shown.then("↵", isHere && rest.isEmpty ? .inverse : .dim)
            }
            content.lines.append(shown)
        }
    }
}
