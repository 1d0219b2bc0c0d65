import CertCore
import Sitting
import Terminal
import TextFormats

/// What the screen says of time, place and answers.
extension RoomWords {
    func timeLeft(_ left: Duration) -> String {
        self(zh: "剩余 \(left.countdown)", en: "\(left.countdown) left")
    }

    var startHead: String { self(zh: "考前须知", en: "Before you start") }
    var notBegun: String { self(zh: "未开始计时", en: "time not running") }

    func answeredCount(_ answered: Int, of total: Int) -> String {
        self(zh: "已答 \(answered)/\(total)", en: "answered \(answered)/\(total)")
    }

    /// - Parameters:
    ///   - least: what the layout at hand needs.
    ///   - left: nil before the start.
    ///   - isOtherFitting: whether the other layout needs no more than there is.
    func tooSmall(
        _ least: Frame.Size, left: SittingTimes?, isPaused: Bool, isOtherFitting: Bool
    ) -> String {
        let clock =
            isPaused
            ? self(zh: "已停表，", en: "The time stands still: ")
            : self(zh: "计时继续，", en: "The time goes on: ")
        let time = left.map { clock + timesLeft($0) }
        let other =
            isOtherFitting
            ? self(zh: "或按 F2 改用大字版式。", en: "Or press F2 for the large layout. ") : ""
        return self(
            zh: "窗口太小：请放大到至少 \(least.columns)×\(least.rows)。\(other)"
                + "\(time.map { $0 + "。" } ?? "")Ctrl-C 离开，加 --plain 可逐行作答。",
            en: "The window is too small: make it \(least.columns)×\(least.rows) or larger. "
                + "\(other)\(time.map { $0 + ". " } ?? "")Ctrl-C leaves; --plain goes on line by "
                + "line.")
    }

    /// Where the full screen tells how it is made larger.
    func layoutRule(for layout: ScreenLayout) -> String {
        layout.isLarge
            ? self(
                zh: "大字版式：行短、间隔大。按 F2 换普通版式，再按换回。",
                en: "Large layout: short lines, wide apart. F2 changes to the usual one, and back.")
            : self(
                zh: "看不清？放大终端的字，再按 F2 换成大字版式（行短、间隔大），再按恢复。",
                en: "Hard to read? Enlarge the terminal's letters and press F2 for the large "
                    + "layout, short lines wide apart; F2 again goes back.")
    }

    func hasChanged(to layout: ScreenLayout) -> String {
        layout.isLarge
            ? self(zh: "大字版式，按 F2 恢复。", en: "Large layout; F2 goes back.")
            : self(zh: "普通版式，按 F2 换大字版式。", en: "Usual layout; F2 for the large one.")
    }

    func confirmation(_ isConfirmed: Bool) -> String {
        (isConfirmed ? "[x] " : "[ ] ")
            + self(zh: "我是上述考生，已读规则", en: "I am this candidate and have read the rules")
    }

    var confirmFirst: String {
        self(zh: "请先按空格确认，再按 Enter 开始。", en: "Confirm with Space first, then start with Enter.")
    }

    var atTheLastItem: String {
        self(
            zh: "已到最后一题：可检查各题，或按 s 交卷。",
            en: "That was the last item: look through them, or hand in with s.")
    }

    // MARK: Whether it is saved

    var unanswered: String { self(zh: "未作答", en: "Not answered") }
    var savedMark: String { self(zh: "✓ 已保存", en: "✓ Saved") }

    var unsaved: String {
        self(zh: "… 已输入，未保存（Enter 保存）", en: "… Typed, not saved yet (Enter saves)")
    }

    var orderUnsaved: String {
        self(
            zh: "… 顺序未保存（放下或输完字母即保存）",
            en: "… Order not saved yet (put it down, or type all letters)")
    }

    func characters(_ count: Int, of limit: Int) -> String {
        let more = count - limit
        let over = more > 0 ? self(zh: "，多 \(more) 字", en: ", \(more) too many") : ""
        return self(zh: "\(count)/\(limit) 字", en: "\(count)/\(limit) characters") + over
    }

    /// How much there is of a text, by characters and by words.
    func length(of text: String, limit: Int) -> String {
        characters(text.count, of: limit) + words(of: text)
    }

    func fieldLabel(_ unit: Phrase?) -> String {
        let label = self(zh: "你的答案", en: "Your answer")
        guard let unit = unit.map({ visible($0.in(language)) }) else { return label }
        return label + self(zh: "（单位：\(unit)）", en: " (unit: \(unit))")
    }

    // MARK: Windows on more

    func hiddenLines(above: Int, below: Int) -> String {
        var parts: [String] = []
        if above > 0 { parts.append(self(zh: "↑ 上面 \(above) 行", en: "↑ \(above) more above")) }
        if below > 0 {
            parts.append(self(zh: "↓ 下面 \(below) 行（PgDn）", en: "↓ \(below) more below (PgDn)"))
        }
        return parts.joined(separator: "  ")
    }

    // MARK: Panels

    func counts(_ progress: RoomProgress) -> String {
        let (answered, open) = (progress.answered, progress.unanswered.count)
        return self(
            zh: "已答 \(answered) · 未答 \(open) · 已标记 \(progress.flagged.count)",
            en: "Answered \(answered) · open \(open) · flagged \(progress.flagged.count)")
    }

    func marks(for paper: Paper) -> String {
        let marks = self(
            zh: "✓ 已答  · 未答  ~ 未完成或未保存  ! 已标记",
            en: "✓ answered  · open  ~ not complete or not saved  ! flagged")
        if paper.rules.navigation == .free { return marks }
        let isTimed = paper.sections.contains { $0.minutes != nil }
        return marks + self(zh: "  # 已锁定", en: "  # locked")
            + (isTimed ? self(zh: "  x 时间已到", en: "  x out of time") : "")
    }

    // MARK: Sections and breaks

    func nextSection(_ state: SittingState) -> String {
        let items = numbers(state.sectionPlaces.map { $0 + 1 })
        let number = "\(state.stage.section + 1)/\(state.paper.sectionPlaces.count)"
        return self(
            zh: "接下来是第 \(number) 大题（第 \(items) 题）。",
            en: "Next is section \(number) (items \(items)).")
    }

    var breakTitle: String { self(zh: "休息", en: "Break") }

    var breakHelp: String {
        self(
            zh: "休息中，已停表，题目暂不显示。时间到自动继续；要提前继续，按空格确认，再按 Enter。",
            en:
                "A break: the time stands still and the items are hidden. The exam goes on by itself "
                + "when it is over; to go on earlier, confirm with Space and press Enter.")
    }

    func breakConfirmation(_ isConfirmed: Bool) -> String {
        (isConfirmed ? "[x] " : "[ ] ") + self(zh: "结束休息，继续考试", en: "End the break and go on")
    }

    var confirmBreakEnd: String {
        self(zh: "请先按空格确认，再按 Enter 继续。", en: "Confirm with Space first, then go on with Enter.")
    }

    var leaveSectionHelp: String {
        self(zh: "按 y 离开，按 Esc 返回答题。", en: "y leaves it, Esc goes back.")
    }

    var leaveSectionQuestion: String {
        self(zh: "离开本大题？不能返回。", en: "Leave this section? There is no way back.")
    }

    var leaveItemHelp: String {
        self(zh: "按 y 到下一题，按 Esc 返回答题。", en: "y goes on, Esc goes back.")
    }

    var leaveItemQuestion: String {
        self(zh: "到下一题？不能返回。", en: "Go on? There is no way back.")
    }

    var reviewTitle: String { self(zh: "交卷前检查", en: "Before you hand in") }

    var reviewHelp: String {
        self(
            zh: "交卷后不能再改。要交卷，请输入“交卷”或 submit，再按 Enter；按 Esc 返回答题。",
            en: "Nothing can be changed afterwards. Type submit and press Enter; Esc goes back.")
    }

    func unsavedItems(_ items: [Int]) -> String {
        self(
            zh: "已输入但未保存：\(numbers(items))", en: "Typed but not saved: \(numbers(items))")
    }

    var handInPrompt: String { self(zh: "交卷 > ", en: "Hand in > ") }

    func jumpPrompt(of total: Int) -> String {
        self(zh: "转到第几题（1–\(total)）> ", en: "Go to item (1–\(total)) > ")
    }

    var codePrompt: String { self(zh: "监考员给的码 > ", en: "Invigilator's code > ") }

    var pauseTitle: String { self(zh: "考试暂停", en: "The exam is paused") }

    func pauseHelp(_ state: SittingState) -> String {
        guard let code = code(awaitedBy: state) else {
            return self(
                zh: "已停表，答案都在，题目暂不显示。请等候：监考员恢复后自动继续。",
                en: "The time stands still, your answers are there, and the items are hidden. It "
                    + "goes on by itself once the invigilator says so.")
        }
        return self(
            zh: "已停表，答案都在，题目暂不显示。请等监考员给\(code)，输入后按 Enter。",
            en: "The time stands still, your answers are there, and the items are hidden. Wait for "
                + "the invigilator's \(code), type it and press Enter.")
    }

    func leaveQuestion(_ state: SittingState) -> String {
        if isPractice { return leavePracticeQuestion }
        if state.isPaused {
            return self(
                zh: "离开考场？暂停未完，答案都在，用同一条命令继续。",
                en: "Leave? The pause goes on; the same command resumes the exam.")
        }
        if state.stage.isOnBreak {
            return self(
                zh: "离开考场？休息时间照常计算，过后开始计时；用同一条命令继续。",
                en: "Leave? The break goes on, and after it the time; the same command resumes it.")
        }
        return self(
            zh: "离开考场？时间照常计算，答案都在，用同一条命令继续。",
            en: "Leave? The time goes on; the same command resumes it.")
    }
}
