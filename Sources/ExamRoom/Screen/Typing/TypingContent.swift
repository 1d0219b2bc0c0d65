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
                    alignment, of: view.passage.characters.count, at: typingTime,
                    left: test.time - typingTime, isShort: layout.isLarge), to: width), .bold)
        let rows = max(2, contentRows(state) - 2)
        let typed = TextLayout(typingField(of: item, state).characters, width: width - 3)
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

extension RoomWords {
    func readyToType(_ isReady: Bool) -> String {
        (isReady ? "[x] " : "[ ] ")
            + self(
                zh: "准备好了：按空格勾选，再按 Enter 开始计时",
                en: "Ready: Space ticks this, then Enter starts the time")
    }

    var typedHere: String { self(zh: "你的输入", en: "Your typing") }

    var endTypingAgain: String {
        self(
            zh: "再按一次 Ctrl-E 结束打字，结束后不能再改；接着打字即可继续。",
            en: "Ctrl-E once more ends it for good; or just type on.")
    }

    var noLineFeeds: String {
        self(zh: "行末不必按 Enter，接着打下一行。", en: "No Enter at the end of a line: just type on.")
    }

    /// Whether what was typed is saved.
    func typedStatus(saved: Int, typed: Int) -> String {
        if saved == typed {
            return self(zh: "✓ 已保存 \(saved) 字", en: "✓ Saved: \(characters(saved))")
        }
        return self(
            zh: "… 已输入 \(typed) 字，已保存 \(saved) 字",
            en: "… Typed: \(characters(typed)), saved: \(saved)")
    }

    private func hint(_ key: String, zh: String, en: String) -> KeyHint {
        KeyHint(key, self(zh: zh, en: en))
    }

    func typingKeys(_ run: TypingRun?) -> [KeyHint] {
        let help = hint("F1", zh: "帮助", en: "help")
        let others = [
            hint("^O", zh: "总览", en: "overview"), hint("^G", zh: "转到", en: "go to"),
            hint("^S", zh: "交卷", en: "hand in"), hint("^Q", zh: "离开", en: "leave"),
        ]
        let next = KeyHint("Tab ^P", nextAndBack)
        guard let run else {
            return [
                help, hint(self(zh: "空格", en: "Space"), zh: "准备好", en: "ready"),
                hint("Enter", zh: "开始", en: "begin"), next,
            ] + others
        }
        if run.isOver { return [help, next] + others }
        return [help, hint("^E", zh: "结束打字", en: "end typing")] + others
    }
}
