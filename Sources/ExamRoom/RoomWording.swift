import CertCore
import Sitting
import TextFormats

/// The sentences of the exam room in one language.
struct RoomWords: Hashable, Sendable {
    let language: Language
    /// Nothing is kept, and nobody is there beside the candidate.
    var isPractice = false

    /// The same in the other language.
    var other: RoomWords {
        RoomWords(language: language == .zh ? .en : .zh, isPractice: isPractice)
    }

    func callAsFunction(zh: String, en: String) -> String {
        language == .zh ? zh : en
    }

    // MARK: Items

    func name(of type: ItemType) -> String {
        switch type {
        case .single: self(zh: "单选题", en: "single choice")
        case .multiple: self(zh: "多选题", en: "multiple choice")
        case .trueFalse: self(zh: "判断题", en: "true or false")
        case .fillIn: self(zh: "填空题", en: "fill in")
        case .numeric: self(zh: "计算题", en: "number")
        case .situational: self(zh: "情景判断题", en: "situation")
        case .shortText: self(zh: "简答题", en: "short text")
        case .ordering: self(zh: "排序题", en: "put in order")
        case .matching: self(zh: "匹配题", en: "matching")
        case .typing: self(zh: "打字题", en: "typing")
        }
    }

    func hint(for item: PaperItem) -> String {
        switch item.type {
        case .single:
            self(zh: "（输入一个字母，如 b）", en: "(Type one letter, such as b.)")
        case .multiple:
            self(zh: "（输入一个或多个字母，如 ac）", en: "(Type one or more letters, such as ac.)")
        case .trueFalse:
            self(zh: "（输入“对”或“错”，也可用 t / f）", en: "(Type t for true or f for false.)")
        case .fillIn: self(zh: "（直接输入答案）", en: "(Type the answer.)")
        case .numeric: numberHint(item.unit)
        case .situational:
            self(
                zh: "（选出你认为最恰当的一项，输入一个字母）",
                en: "(Choose what you would do: one letter.)")
        case .shortText: textHint(item.maximumLength)
        case .ordering:
            self(
                zh: "（按正确顺序输入全部字母，如 c a b）",
                en: "(Type all letters in the right order, such as c a b.)")
        case .matching:
            self(
                zh: "（在每个字母后写上对应的数字，如 a2 b1；可以分几次输入，一个数字可用多次）",
                en: "(Type each letter with its number, such as a2 b1; some now, others later; "
                    + "a number may be used again.)")
        case .typing:
            self(
                zh: "（输入“开始”计时，然后按所示逐行输入，每行按回车；:end 提前结束）",
                en: "(Type start to begin; then type line by line as shown, with Enter after each; "
                    + ":end ends it early.)")
        }
    }

    private func numberHint(_ unit: Phrase?) -> String {
        guard let unit = unit.map({ visible($0.in(language)) }) else {
            return self(zh: "（输入数字）", en: "(Type a number.)")
        }
        return self(zh: "（输入数字，单位：\(unit)）", en: "(Type a number; the unit is \(unit).)")
    }

    private func textHint(_ limit: Int?) -> String {
        guard let limit else {
            return self(
                zh: "（输入文字；用 :add 追加一行）", en: "(Type your text; :add adds a line.)")
        }
        return self(
            zh: "（输入文字，最多 \(limit) 字；用 :add 追加一行）",
            en: "(Type your text, up to \(limit) characters; :add adds a line.)")
    }

    func place(_ number: Int, of total: Int) -> String {
        self(zh: "第 \(number)/\(total) 题", en: "Item \(number)/\(total)")
    }

    func points(_ points: Exact) -> String {
        if language == .zh { return "\(points.plain) 分" }
        return points == 1 ? "1 point" : "\(points.plain) points"
    }

    func judgement(_ truth: Bool) -> String {
        truth ? self(zh: "对", en: "true") : self(zh: "错", en: "false")
    }

    /// Above a text that items share: 案例（第 3–5 题）.
    func head(of shared: SharedText) -> String {
        let items = numbers(Array(shared.items))
        return self(
            zh: "案例（第 \(items) 题）",
            en: shared.items.count == 1 ? "Case (item \(items))" : "Case (items \(items))")
    }

    /// Above an exhibit: 附件：退款时限表.
    func head(of exhibit: Exhibit) -> String {
        let title = visible(exhibit.title.in(language))
        return self(zh: "附件：\(title)", en: "Exhibit: \(title)")
    }

    func sharedBefore(with items: ClosedRange<Int>) -> String {
        self(
            zh: "（第 \(numbers(Array(items))) 题同一案例；:案例 重看）",
            en: "(Items \(numbers(Array(items))) share a case; :case shows it again.)")
    }

    var noSharedText: String { self(zh: "本题没有案例。", en: "This item has no case.") }

    var matchedWith: String { self(zh: "对应以下各项：", en: "To be matched with:") }

    func stillOpen(_ letters: [Character]) -> String {
        let list = list(of: letters)
        return self(zh: "（还缺 \(list)）", en: " (still open: \(list))")
    }

    func list(of letters: [Character]) -> String {
        letters.map { String($0) }.joined(separator: self(zh: "、", en: ", "))
    }

    var flagged: String { self(zh: "已标记", en: "flagged") }

    func answered(_ answer: String) -> String {
        self(
            zh: "你的答案：\(answer)（输入新答案即可更改）",
            en: "Your answer: \(answer) (type another to change it)")
    }

    // MARK: Time and progress

    func prompt(
        _ number: Int, of total: Int, _ times: SittingTimes, isPaused: Bool = false
    ) -> String {
        let left = times.whole
        if isPaused {
            return self(
                zh: "[暂停 · 剩余 \(left.countdown)] > ", en: "[Paused · \(left.countdown) left] > ")
        }
        if times.rest != nil { return "[\(timesLeft(times))] > " }
        if times.section != nil {
            return self(
                zh: "[第 \(number)/\(total) 题 · \(timesLeft(times))] > ",
                en: "[Item \(number)/\(total) · \(timesLeft(times))] > ")
        }
        return self(
            zh: "[第 \(number)/\(total) 题 · 剩余 \(left.countdown)] > ",
            en: "[Item \(number)/\(total) · \(left.countdown) left] > ")
    }

    func warning(_ left: Duration) -> String {
        self(zh: "！剩余时间 \(left.countdown)。", en: "! \(left.countdown) left.")
    }

    /// Numbers of items, runs drawn together: 3、7–9.
    func numbers(_ numbers: [Int]) -> String {
        var runs: [ClosedRange<Int>] = []
        for number in numbers {
            if let last = runs.last, last.upperBound + 1 == number {
                runs[runs.count - 1] = last.lowerBound...number
            } else {
                runs.append(number...number)
            }
        }
        return runs.map { run in
            run.count == 1 ? "\(run.lowerBound)" : "\(run.lowerBound)–\(run.upperBound)"
        }.joined(separator: self(zh: "、", en: ", "))
    }

    func overview(_ progress: RoomProgress) -> [String] {
        var lines = [
            self(
                zh: "已答 \(progress.answered)/\(progress.total) 题。",
                en: "\(progress.answered) of \(progress.total) items answered.")
        ]
        if !progress.unanswered.isEmpty {
            lines.append(
                self(zh: "未答：", en: "Not answered: ") + numbers(progress.unanswered))
        }
        if !progress.unfinished.isEmpty {
            lines.append(
                self(zh: "未配完：", en: "Not all matched: ") + numbers(progress.unfinished))
        }
        if !progress.flagged.isEmpty {
            lines.append(self(zh: "已标记：", en: "Flagged: ") + numbers(progress.flagged))
        }
        if !progress.locked.isEmpty {
            lines.append(self(zh: "已锁定：", en: "Locked: ") + numbers(progress.locked))
        }
        if !progress.outOfTime.isEmpty {
            lines.append(self(zh: "时间已到：", en: "Out of time: ") + numbers(progress.outOfTime))
        }
        return lines
    }
}
