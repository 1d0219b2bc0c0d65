import CertCore
import Sitting
import TextFormats

/// What the room says of typing tests.
extension RoomWords {
    /// What a candidate is told before they begin.
    func rules(of test: TypingTest) -> [String] {
        let count = test.text(in: language).count
        return [
            self(
                zh: "时间 \(test.minutes) 分钟，从你开始打字时计时；原文 \(count) 字，没打到的不算错。",
                en:
                    "\(test.minutes) \(test.minutes == 1 ? "minute" : "minutes") from when you begin, "
                    + "for \(count) characters; what you do not reach is no error."),
            folding(test.folding), rule(test.rule),
            self(
                zh: "提前结束而没有把原文打完，速度仍按全部时间计算。",
                en:
                    "If you end before the passage is typed through, speed is still reckoned over the "
                    + "whole time."),
            self(
                zh: "不能粘贴：粘贴的文字不算，并会记录。结束后不能再改。",
                en: "Pasted text is refused and recorded. Nothing can be changed afterwards."),
        ]
    }

    /// Before a test for which there is less time than it takes; nil where there is enough.
    func tooLittleTime(for test: TypingTest, _ times: SittingTimes) -> String? {
        guard times.rest == nil, times.next < test.time else { return nil }
        let left = times.next.countdown
        let (minutes, counted) = (test.minutes, test.minutes == 1 ? "minute" : "minutes")
        if let section = times.section, section < times.whole {
            return self(
                zh: "！本大题只剩 \(left)，打字要 \(minutes) 分钟：到时即止，速度仍按 \(minutes) 分钟计算。",
                en: "! The section has \(left) left, and the test takes \(minutes) \(counted): it "
                    + "ends with the section, and speed is reckoned over all \(minutes).")
        }
        return self(
            zh: "！考试只剩 \(left)，打字要 \(minutes) 分钟：到时即止，速度仍按 \(minutes) 分钟计算。",
            en: "! The exam has \(left) left, and the test takes \(minutes) \(counted): it ends "
                + "with the exam, and speed is reckoned over all \(minutes).")
    }

    private func folding(_ folding: TypingFolding) -> String {
        switch folding {
        case .none:
            self(
                zh: "标点和全角、半角都要与原文一致。",
                en: "Punctuation, full and half width have to be as in the passage.")
        case .width:
            self(
                zh: "同一字符的全角、半角视为相同（如逗号、问号）；句号“。”、顿号“、”和引号须与原文一致。",
                en: "Full and half width of a character count as the same; 。、 and quotation marks "
                    + "have to be as in the passage.")
        case .punctuation:
            self(
                zh: "全角、半角视为相同，中文标点可用相应的英文标点代替。",
                en: "Full and half width count as the same, and so do Chinese marks and the ASCII "
                    + "marks for them.")
        }
    }

    private func rule(_ rule: TypingRule) -> String {
        switch rule {
        case .speed(let rule): speed(rule)
        case .court(let rule):
            self(
                zh: "速录规则：\(rule.expected) 字基本分 \(rule.base)，每少一字减 \(rule.perMissing)，"
                    + "每多一字加 \(rule.perExtra)（最多加 \(rule.mostForExtra)），乘以正确率（正确字数÷输入字数，"
                    + "漏打的只算少字），整句全对每句加 \(rule.perSentence)（最多 \(rule.sentences) 句）；"
                    + "最高 \(rule.cap)，折算为本题分值。",
                en: "The court typists' rule: \(rule.base) for \(rule.expected) characters, "
                    + "\(rule.perMissing) off for each one fewer, \(rule.perExtra) for each one more "
                    + "(up to \(rule.mostForExtra)), times accuracy (right characters of those "
                    + "typed; what is left out is only fewer), and \(rule.perSentence) for each "
                    + "sentence all right (up to \(rule.sentences)); \(rule.cap) at most, scaled to "
                    + "the item's points.")
        }
    }

    private func speed(_ rule: TypingSpeedRule) -> String {
        let least = [
            rule.leastSpeed.map {
                self(zh: "每分钟不到 \($0) 字不得分", en: "none below \($0) a minute")
            },
            rule.leastAccuracy.map {
                self(zh: "正确率不到 \($0 * 100)% 不得分", en: "none below \($0 * 100)% accuracy")
            },
        ].compactMap(\.self)
        return self(
            zh: (["每分钟正确 \(rule.full) 字得满分，不足的按比例"] + least).joined(separator: "；") + "。",
            en: (["All points for \(rule.full) correct characters a minute, in proportion below"]
                + least).joined(separator: "; ") + ".")
    }

    // MARK: Speed and accuracy

    /// 62 字/分 · 正确率 98.4%
    func pace(speed: Exact, accuracy: Exact?) -> String {
        self(
            zh: "\(rounded(speed)) 字/分 · 正确率 \(percent(accuracy))",
            en: "\(rounded(speed)) chars/min · \(percent(accuracy)) accuracy")
    }

    private func rounded(_ speed: Exact) -> String { speed.text(places: 0, mode: .halfUp) }

    private func percent(_ share: Exact?) -> String {
        share.map { ($0 * 100).text(places: 1, mode: .halfUp) + "%" } ?? "–"
    }

    /// 打字剩余 0:04:12 · 62 字/分 · 正确率 98.4% · 123/800 字
    ///
    /// - Parameters:
    ///   - accuracy: by the rule of the test.
    ///   - isShort: leaves out what the numbers tell by themselves: 0:04:12 · 62 字/分 ·
    ///     98.4% · 123/800.
    func gauge(
        _ alignment: TypingAlignment, _ accuracy: Exact?, of total: Int, at time: Duration,
        left: Duration, isShort: Bool = false
    ) -> String {
        let speed = alignment.charactersPerMinute(in: time) ?? 0
        if isShort {
            return [
                left.countdown, self(zh: "\(rounded(speed)) 字/分", en: "\(rounded(speed))/min"),
                percent(accuracy), "\(alignment.reached)/\(total)",
            ].joined(separator: " · ")
        }
        return self(zh: "打字剩余 ", en: "Typing ") + left.countdown + " · "
            + pace(speed: speed, accuracy: accuracy) + " · "
            + "\(alignment.reached)/\(total)" + self(zh: " 字", en: "")
    }

    func outcome(_ result: TypingResult, pastes: Int) -> [String] {
        let found = result.alignment
        var lines = [
            self(zh: "打字成绩：", en: "Typing: ")
                + pace(speed: result.speed, accuracy: result.accuracy),
            self(
                zh: "正确 \(found.correct) 字；打错 \(found.substituted) 字，漏打 \(found.missing) 字，"
                    + "多打 \(found.extra) 字。",
                en: "Correct: \(found.correct); wrong: \(found.substituted), left out: "
                    + "\(found.missing), too many: \(found.extra)."),
        ]
        if let sentences = result.sentences {
            lines.append(
                self(
                    zh: "整句全对 \(sentences.right)/\(sentences.total) 句。",
                    en: "Sentences all right: \(sentences.right) of \(sentences.total)."))
        }
        if pastes > 0 {
            lines.append(self(zh: "拒绝粘贴 \(pastes) 次。", en: "Pastes refused: \(pastes)."))
        }
        return lines
    }

    /// A typing in short, as an answer: 正确 120 字，62 字/分 · 正确率 98.4%
    func answer(_ typed: TypedText, to item: PaperItem) -> String {
        guard let result = item.typing?.result(of: typed) else { return "–" }
        return self(
            zh: "正确 \(result.alignment.correct) 字，", en: "\(result.alignment.correct) right, ")
            + pace(speed: result.speed, accuracy: result.accuracy)
    }

    func characters(_ count: Int) -> String {
        self(zh: "\(count) 字", en: "\(count) \(count == 1 ? "character" : "characters")")
    }

    // MARK: On the screen

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

    // MARK: Line by line

    func typingPrompt(left: Duration, isPaused: Bool) -> String {
        if isPaused {
            return self(
                zh: "[暂停 · 打字剩余 \(left.countdown)] > ",
                en: "[Paused · \(left.countdown) of typing left] > ")
        }
        return self(zh: "[打字剩余 \(left.countdown)] > ", en: "[Typing: \(left.countdown) left] > ")
    }

    /// What stands behind a colon.
    func isEndOfTyping(_ command: String) -> Bool {
        ["end", "finish", "结束"].contains(folded(command.trimmed))
    }

    var typingHelp: String {
        if isPractice {
            return self(
                zh: "打字时只有这些命令：:end 结束打字，:quit 结束练习。以冒号开头的原文请多打一个冒号。",
                en: "While you type there are :end to end it, and :quit to end the practice. Write "
                    + "a colon at the beginning of a line twice.")
        }
        return self(
            zh: "打字时只有这些命令：:end 结束打字，:code 码，:quit 离开（打字照常计时）。以冒号开头的原文请多打一个冒号。",
            en:
                "While you type there are :end to end it, :code CODE, and :quit to go (the time for "
                + "typing goes on). Write a colon at the beginning of a line twice.")
    }

    // MARK: What happens

    var pasteRefused: String {
        self(
            zh: "！粘贴的文字不算，已记录。请自己输入。",
            en: "! Pasted text is not taken, and that is on record. Please type.")
    }

    var typingTimeOver: String {
        self(zh: "打字时间到。", en: "The time for typing is over.")
    }

    var typingIsOver: String {
        self(zh: "打字已结束，不能再改。", en: "Typing is over; nothing can be changed.")
    }

    /// Why something about typing does not happen; nil for what is refused otherwise.
    func typingRefused(_ refusal: SittingRefusal) -> String? {
        switch refusal {
        case .typingOver: typingIsOver
        case .typingUnderWay:
            self(
                zh: "另一道打字题还没有结束：请先把它打完，或结束它。",
                en: "Another typing test is under way: finish or end that one first.")
        case .typingNotStarted: self(zh: "打字还没有开始。", en: "Typing has not begun.")
        default: nil
        }
    }
}
