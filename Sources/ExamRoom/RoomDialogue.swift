import CertCore
import Sitting
import TextFormats

/// What the room says in reply to a candidate.
extension RoomWords {
    var startPrompt: String {
        self(
            zh: "确认是本人、已读规则后输入“开始”计时（:quit 离开）> ",
            en: "If this is you and you have read the rules, type start (:quit to go) > ")
    }

    func isStart(_ line: String) -> Bool {
        ["开始", "start", "是", "yes", "y"].contains(folded(line.trimmed))
    }

    func isQuit(_ line: String) -> Bool {
        [":quit", ":q", ":退出", ":离开"].contains(folded(line.trimmed))
    }

    func begun(until end: String, hasBreaks: Bool) -> String {
        hasBreaks
            ? self(
                zh: "开始计时，\(end) 结束，休息时间顺延。",
                en: "The time runs until \(end), and longer by the breaks that you take.")
            : self(zh: "开始计时，\(end) 结束。", en: "The time runs until \(end).")
    }

    var submitPrompt: String {
        self(
            zh: "交卷后不能再改。确认请输入“交卷”，回车返回答题 > ",
            en: "Nothing can be changed afterwards. Type submit to hand in, Enter to go back > ")
    }

    func isSubmit(_ line: String) -> Bool {
        let word = folded(line.trimmed)
        return ["交卷", "确认交卷", "submit", "yes", ":submit", ":交卷"].contains(word)
    }

    func saved(_ answer: String) -> String {
        self(zh: "✓ 已保存：\(answer)", en: "✓ Saved: \(answer)")
    }

    func savedText(characters: Int) -> String {
        self(zh: "✓ 已保存（\(characters) 字）", en: "✓ Saved (characters: \(characters))")
    }

    /// A text with how much there is of it, by characters and by words.
    func saved(text: String) -> String {
        let count = characters(text.count) + words(of: text)
        return self(zh: "✓ 已保存（\(count)）", en: "✓ Saved (\(count))")
    }

    var cleared: String { self(zh: "✓ 已清除本题答案", en: "✓ Answer cleared") }
    var flagSet: String { self(zh: "✓ 已标记本题", en: "✓ Flagged") }
    var flagRemoved: String { self(zh: "✓ 已取消标记", en: "✓ Flag removed") }

    var atTheEnd: String {
        self(
            zh: "已到最后一题。:list 查看进度，:go 12 转到某题，:submit 交卷。",
            en: "This is the last item. :list shows progress, :go 12 goes to an item, "
                + ":submit hands in.")
    }

    var atTheStart: String { self(zh: "已是第一题。", en: "This is the first item.") }

    func noSuchItem(_ number: Int, total: Int) -> String {
        self(
            zh: "没有第 \(number) 题：本卷为 1–\(total) 题。",
            en: "There is no item \(number): this paper has 1–\(total).")
    }

    func welcomeBack(answered: Int, of total: Int, left: Duration) -> String {
        self(
            zh: "继续考试：已保存 \(answered)/\(total) 题的答案，剩余 \(left.countdown)。",
            en: "Welcome back: \(answered) of \(total) answers are saved, \(left.countdown) left.")
    }

    func unknownCommand(_ text: String) -> String {
        let shown = visible(truncated(text, to: 40))
        return self(
            zh: "没有命令“\(shown)”。:help 列出所有命令。",
            en: "There is no command “\(shown)”. :help lists them all.")
    }

    func unreadable(_ problem: RoomIntent.Problem) -> String {
        switch problem {
        case .letter(let letter, let last):
            let shown = visible(String(letter))
            return self(
                zh: "没有选项“\(shown)”：请输入 A–\(last) 中的字母。未保存。",
                en: "There is no option “\(shown)”: type letters from A to \(last). Not saved.")
        case .repeated(let letter):
            return self(
                zh: "“\(letter)”写了两次：每个字母只写一次。未保存。",
                en: "“\(letter)” is there twice: type each letter once. Not saved.")
        case .missing(let letters):
            let list = list(of: letters)
            return self(
                zh: "还缺 \(list)：请按顺序写出全部字母。未保存。",
                en: "Missing: \(list). Type all letters in their order. Not saved.")
        case .unpaired(let letter):
            return self(
                zh: "“\(letter)”后面没有数字：请写成 a2 b1 这样。未保存。",
                en: "“\(letter)” has no number: type pairs such as a2 b1. Not saved.")
        case .unlettered:
            return self(
                zh: "请先写字母，再写数字，如 a2 b1。未保存。",
                en: "Type a letter and then its number, as in a2 b1. Not saved.")
        case .number(let number, let last):
            return self(
                zh: "没有“\(visible(truncated(number, to: 20)))”：请输入 1–\(last) 中的数字。未保存。",
                en: "There is no “\(visible(truncated(number, to: 20)))”: "
                    + "type numbers from 1 to \(last). Not saved.")
        case .judgement:
            return self(
                zh: "请输入“对”或“错”（也可用 t / f）。未保存。",
                en: "Type t for true or f for false. Not saved.")
        case .incomplete(let word):
            return self(
                zh: "命令“\(word)”后面还需要内容，如 :go 12。",
                en: "The command “\(word)” needs more, as in :go 12.")
        }
    }

    func unfit(_ problem: ResponseProblem) -> String {
        let reason =
            switch problem {
            case .severalOptions: self(zh: "本题只能选一项", en: "This item takes one option")
            case .empty: self(zh: "答案是空的", en: "The answer is empty")
            case .notANumber(_, .notANumber):
                self(zh: "请输入数字，如 95 或 3.5", en: "Type a number, such as 95 or 3.5")
            case .notANumber(_, .tooManyDecimals(let most)):
                self(zh: "小数最多 \(most) 位", en: "Type at most \(most) decimals")
            case .notANumber(_, .tooLarge): self(zh: "这个数太大", en: "This number is too large")
            case .tooLong(let characters, let limit):
                self(
                    zh: "共 \(characters) 字，最多 \(limit) 字",
                    en: "\(characters) characters, where \(limit) are allowed")
            case .onlyTyped:
                self(
                    zh: "本题只在打字时间内输入：未开始的请输入“开始”，已结束的不能再改",
                    en: "This is typed against the clock: type start if you have not begun; "
                        + "afterwards nothing can be changed")
            case .wrongKind, .unknownOption, .unknownTarget, .repeatedOption, .missingOptions:
                self(zh: "这不是本题的答案形式", en: "This item is answered otherwise")
            }
        return reason + self(zh: "。未保存。", en: ". Not saved.")
    }

    func tooEarly(_ wait: Duration) -> String {
        self(
            zh: "现在还不能交卷，再过 \(wait.countdown) 才可以。",
            en: "It is too early to hand in: \(wait.countdown) to go.")
    }

    var unreadableLine: String {
        self(zh: "这一行无法读取（太长或不是文字）。未保存。", en: "That line cannot be read. Not saved.")
    }

    /// The terminal takes back only what was typed since.
    var begunStays: String {
        self(
            zh: "（你已输入的在提示符后，接着输入即可；退格删不到它，要改请按 Enter 后再答一次。）",
            en: "(What you had typed stands behind the prompt: go on. Backspace does not reach it; "
                + "to change it press Enter and answer the item again.)")
    }

    /// Of what stood in front of the next line when the candidate was told something.
    func notTaken(_ typed: String) -> String {
        let shown = visible(typed)
        return self(
            zh: "刚才没按回车的“\(shown)”没有收下，请重新输入。",
            en: "“\(shown)”, not ended with Enter, was not taken: type it again.")
    }

    var left: String {
        if isPractice { return practiceOver }
        return stillRunning
    }

    private var stillRunning: String {
        self(
            zh: "考试未结束：已保存的答案都在，用同一条命令即可继续。",
            en: "The exam is not over: all saved answers are there; the same command resumes it.")
    }

    var notStarted: String { self(zh: "未开始，未计时。", en: "Not started; no time has passed.") }

    /// What is said at the end, with as much of the answers as the scheme lets the candidate see.
    func ended(_ ending: SittingEnding, _ state: SittingState) -> [String] {
        let first =
            switch ending {
            case .submitted: self(zh: "✓ 已交卷。", en: "✓ Handed in.")
            case .timeOver:
                self(zh: "时间到，已自动交卷。", en: "The time is over; your answers are handed in.")
            case .imported: self(zh: "本场考试的答案已录入。", en: "The answers have been entered.")
            case .unfinished: self(zh: "答卷已收回。", en: "Your answers were collected.")
            }
        let goodbye =
            isPractice
            ? practiceOver
            : self(zh: "请听从监考员安排离场。", en: "Please wait for the invigilator.")
        let rule = state.paper.rules.afterwards
        if rule == .nothing { return [first, goodbye] }
        let progress = RoomProgress(state)
        let count = self(
            zh: "共保存 \(progress.answered)/\(progress.total) 题的答案。",
            en: "\(progress.answered) of \(progress.total) answers are saved. ")
        return [first, count + goodbye] + (rule == .answers ? [""] + answers(of: state) : [])
    }

    private func answers(of state: SittingState) -> [String] {
        state.paper.items.enumerated().map { place, item in
            let answer = state.answers[item.id].map { ItemSheet.text(of: $0, to: item, self) }
            return "\(place + 1). " + (answer ?? "–")
        }
    }
}
