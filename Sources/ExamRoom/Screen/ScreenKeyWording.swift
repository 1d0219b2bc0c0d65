import CertCore
import Sitting

/// The keys that the foot of the screen tells, help first since the last may not fit.
extension RoomWords {
    private func hint(_ key: String, zh: String, en: String) -> KeyHint {
        KeyHint(key, self(zh: zh, en: en))
    }

    var startKeys: [KeyHint] {
        [
            hint(self(zh: "空格", en: "Space"), zh: "确认", en: "confirm"),
            hint("Enter", zh: "开始", en: "start"), hint("q", zh: "离开", en: "leave"),
            hint("?", zh: "帮助", en: "help"), hint("↑↓", zh: "滚动", en: "scroll"),
        ]
    }

    /// With the key that leaves a section, where another comes after it; what comes last may find
    /// no room, and there is nothing else that tells how to go on from there.
    func keys(for item: PaperItem, _ state: SittingState) -> [KeyHint] {
        var keys = item.type == .typing ? typingKeys(state.typings[item.id]) : keys(for: item)
        if !state.isInLastSection, let next = keys.firstIndex(where: { $0.does == nextAndBack }) {
            let key = keys[0].key == "F1" ? "^X" : "x"
            keys.insert(hint(key, zh: "下一大题", en: "next section"), at: next + 1)
        }
        if !state.notices.isEmpty {
            let isText = keys[0].key == "F1"
            let place = keys.firstIndex { $0.does == flagKey || $0.key == "^O" } ?? keys.endIndex
            keys.insert(hint(isText ? "^R" : "r", zh: "通知", en: "notices"), at: place)
        }
        return keys
    }

    private var flagKey: String { self(zh: "标记", en: "flag") }

    var nextAndBack: String { self(zh: "下题、上题", en: "next, back") }

    private func keys(for item: PaperItem) -> [KeyHint] {
        let letters = "A–\(OptionLetter.letter(max(0, item.options.count - 1)))"
        let answering: [KeyHint]
        switch item.type {
        case .single, .situational:
            answering = [hint("\(letters) ↑↓", zh: "选择", en: "choose")]
        case .multiple:
            answering = [hint(letters, zh: "选或不选", en: "toggle")]
        case .trueFalse: answering = [hint("t f", zh: "对、错", en: "true, false")]
        case .ordering:
            answering = [
                hint(letters, zh: "依次输入", en: "in order"),
                hint(self(zh: "空格 ↑↓", en: "Space ↑↓"), zh: "移动", en: "move"),
            ]
        case .matching:
            answering = [
                hint("\(letters) 1–\(item.targets.count)", zh: "配对", en: "match"),
                hint("Tab", zh: "右栏", en: "right"),
            ]
        case .fillIn, .numeric: return textKeys
        case .typing: return []
        case .shortText: return textKeys + [hint("^J", zh: "换行", en: "new line")]
        }
        // What is the letter of an option answers.
        func key(_ letter: Character) -> String {
            let answers =
                item.optionPlace(of: letter) != nil || (item.type == .trueFalse && letter == "f")
            return answers ? "^" + letter.uppercased() : String(letter)
        }
        return [hint("?", zh: "帮助", en: "help")] + answering + [
            KeyHint("\(key("n")) \(key("p"))", nextAndBack),
            KeyHint(key("f"), flagKey), hint(key("o"), zh: "总览", en: "overview"),
            hint(key("g"), zh: "转到", en: "go to"), hint(key("s"), zh: "交卷", en: "hand in"),
            hint(key("q"), zh: "离开", en: "leave"),
        ]
    }

    /// Where letters are text, Ctrl makes them keys.
    private var textKeys: [KeyHint] {
        [
            hint("F1", zh: "帮助", en: "help"), hint("Enter", zh: "保存", en: "save"),
            KeyHint("Tab ^P", nextAndBack), KeyHint("^F", flagKey),
            hint("^O", zh: "总览", en: "overview"), hint("^G", zh: "转到", en: "go to"),
            hint("^S", zh: "交卷", en: "hand in"), hint("^Q", zh: "离开", en: "leave"),
        ]
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

    private var back: KeyHint { hint("Esc", zh: "返回", en: "back") }

    var helpKeys: [KeyHint] { [back, hint("↑↓ PgDn", zh: "滚动", en: "scroll")] }

    var overviewKeys: [KeyHint] {
        [
            back, hint("←↑↓→", zh: "移动", en: "move"), hint("Enter", zh: "转到", en: "go to"),
            hint("s", zh: "交卷", en: "hand in"),
        ]
    }

    var jumpKeys: [KeyHint] { [back, hint("Enter", zh: "转到", en: "go")] }

    var reviewKeys: [KeyHint] {
        [back, hint(self(zh: "交卷 Enter", en: "submit Enter"), zh: "交卷", en: "hand in")]
    }

    private var useCode: KeyHint { hint("Enter", zh: "用码", en: "use the code") }

    var codeKeys: [KeyHint] { [back, useCode] }

    /// - Parameter hasCode: whether there is a code to be used, or one is being typed.
    func pauseKeys(hasCode: Bool) -> [KeyHint] {
        let help = hint("F1", zh: "帮助", en: "help")
        return [help] + (hasCode ? [useCode] : []) + [hint("^Q", zh: "离开", en: "leave")]
    }

    var breakKeys: [KeyHint] {
        [
            hint("?", zh: "帮助", en: "help"),
            hint(self(zh: "空格", en: "Space"), zh: "确认", en: "confirm"),
            hint("Enter", zh: "继续", en: "go on"), hint("k", zh: "输入码", en: "code"),
            hint("q", zh: "离开", en: "leave"),
        ]
    }

    var yesKeys: [KeyHint] { [back, hint("y", zh: "确认", en: "yes")] }

    var leaveKeys: [KeyHint] { [back, hint("q", zh: "离开", en: "leave")] }

    var screenHelpTitle: String { self(zh: "按键帮助", en: "Keys") }

    /// Cells before what a key does.
    static let helpIndent = 17

    /// What keys do, with those of sections only where there are any.
    ///
    /// - Parameter item: the only one of which it is told how it is answered; nil for all.
    func screenHelp(for paper: Paper, at item: PaperItem? = nil) -> [KeyHint] {
        let types = item.map { [$0.type] } ?? Set(paper.items.map(\.type))
        var hints = answerHelp.filter { !types.isDisjoint(with: $0.types) }.map(\.hint) + wayHelp
        if paper.sections.count > 1 {
            let isTimed = paper.sections.contains { $0.minutes != nil }
            let isGivenUp =
                isTimed ? self(zh: "，没用完的时间作废", en: "; what is left of its time is given up") : ""
            let place = hints.firstIndex { $0.key == "k" } ?? hints.endIndex
            hints.insert(
                hint(
                    "x", zh: "离开本大题，进入下一大题（先确认，不能返回\(isGivenUp)）；输入框里用 Ctrl-X",
                    en: "leave the section for the next one, after asking\(isGivenUp); "
                        + "Ctrl-X in a text field"), at: place)
        }
        if paper.heading.breakMinutes > 0 {
            let place = hints.firstIndex { $0.key == "k" } ?? hints.endIndex
            let but =
                paper.hasTyping
                ? self(zh: "；打字题计时期间不行", en: "; not while a typing test runs") : ""
            hints.insert(
                hint(
                    "b", zh: "休息一会儿，停表，题目隐藏；输入框里，或有选项 B 时，用 Ctrl-B\(but)",
                    en: "take a break: the time stands still; Ctrl-B in a text field, or where B "
                        + "is an option\(but)"), at: place)
        }
        return isPractice ? hints.filter { !["k", "r"].contains($0.key) } : hints
    }

    private var answerHelp: [AnswerHelp] {
        [
            AnswerHelp(
                [.single, .situational],
                hint(
                    self(zh: "单选、情景", en: "one choice"), zh: "按选项字母；或 ↑↓ 移动，空格或 Enter 选定",
                    en: "its letter; or ↑↓, then Space or Enter")),
            AnswerHelp(
                [.multiple],
                hint(
                    self(zh: "多选", en: "several"), zh: "按字母选上或取消；或 ↑↓ 移动，空格切换",
                    en: "letters choose or take back; or ↑↓ and Space")),
            AnswerHelp(
                [.trueFalse],
                hint(
                    self(zh: "判断", en: "true or false"), zh: "t 对，f 错；或 ↑↓ 移动，空格选定",
                    en: "t or f; or ↑↓ and Space")),
            AnswerHelp(
                [.fillIn, .numeric, .shortText],
                hint(
                    self(zh: "填空、计算、简答", en: "text, number"),
                    zh: "直接输入，Enter 或换题即保存；停下片刻也会保存；Ctrl-J 换行",
                    en: "type; Enter or going on saves, a pause does too; Ctrl-J new line")),
            AnswerHelp(
                [.ordering],
                hint(
                    self(zh: "排序", en: "put in order"), zh: "依次输入全部字母；或空格拿起、↑↓ 移动、空格放下",
                    en: "type all letters; or Space picks up, ↑↓ moves, Space puts down")),
            AnswerHelp(
                [.typing],
                hint(
                    self(zh: "打字", en: "typing"), zh: "空格、Enter 开始；照原文输入，退格改错；Ctrl-E 两次结束",
                    en: "Space, Enter begin; type what you see; Ctrl-E twice ends it")),
            AnswerHelp(
                [.matching],
                hint(
                    self(zh: "匹配", en: "matching"),
                    zh: "先字母后数字；或 ↑↓ 选左栏，Tab 到右栏，↑↓、Enter 选定",
                    en: "a letter, then a number; or ↑↓, Tab to the right, ↑↓, Enter")),
        ]
    }

    private var wayHelp: [KeyHint] {
        [
            hint(
                "n → PgDn Tab", zh: "下一题（PgDn 先翻到题末）",
                en: "next item (PgDn shows the rest of this one first)"),
            hint(
                "p ← PgUp", zh: "上一题（PgUp 先翻到题首）",
                en: "item before (PgUp shows the start of this one first)"),
            hint(
                "g o", zh: "转到某题；总览：方向键移动，Enter 转到",
                en: "go to an item; overview: arrows move, Enter goes there"),
            hint(
                "f *", zh: "标记本题，再按取消",
                en: "flag the item, or take the flag away"),
            hint(
                self(zh: "Delete 退格", en: "Delete"), zh: "清除答案；输入框里用 Ctrl-U",
                en: "clears the answer; Ctrl-U does in a text field"),
            isPractice
                ? hint(
                    "s q", zh: "交卷（先检查再确认）；结束练习",
                    en: "hand in, after a look and asking; end the practice")
                : hint(
                    "s q", zh: "交卷（先检查再确认）；离开（时间照常计算）",
                    en: "hand in, after a look and asking; leave (time goes on)"),
            hint(
                "k", zh: "输入监考员给的码",
                en: "type a code from the invigilator"),
            hint(
                "r", zh: "看监考员的通知全文",
                en: "all that the invigilator has told"),
            hint(
                "F2", zh: "大字版式：行短、间隔大；再按恢复",
                en: "large layout: short lines, wide apart; again: back"),
            hint(
                "? F1", zh: "本页；Ctrl-L 重画屏幕",
                en: "this page; Ctrl-L draws the screen anew"),
            hint(
                "",
                zh: "输入框里，或字母是选项时，请按 Ctrl 加字母：Ctrl-N、P、G、O、F、S、"
                    + (isPractice ? "Q。" : "K、R、Q。"),
                en: "In a text field, or where the letter is an option, use Ctrl: "
                    + "Ctrl-N, P, G, O, F, S, " + (isPractice ? "Q." : "K, R, Q.")),
            hint(
                "", zh: "看到“✓ 已保存”，答案才算保存。",
                en: "An answer counts once “✓ Saved” appears."),
        ]
    }
}

/// How items of some types are answered.
private struct AnswerHelp {
    let types: Set<ItemType>
    let hint: KeyHint

    init(_ types: Set<ItemType>, _ hint: KeyHint) {
        self.types = types
        self.hint = hint
    }
}
