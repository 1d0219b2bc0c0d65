import CertCore
import Sitting
import TextFormats

/// What the room says of sections, breaks and the way through the paper.
extension RoomWords {
    // MARK: Rules

    func wayRules(_ paper: Paper) -> [String] {
        var rules: [String] = []
        if paper.sections.count > 1 { rules.append(sections(paper)) }
        if paper.rules.navigation == .linear {
            rules.append(
                self(
                    zh: "逐题作答：到下一题之后，前面的题不能再看、再改。",
                    en:
                        "Item after item: once you go on, the item before cannot be seen or changed."
                ))
        }
        if paper.sections.contains(where: { $0.minutes != nil }) { rules.append(times(paper)) }
        for (place, section) in paper.sections.dropLast().enumerated()
        where section.breakMinutes > 0 {
            rules.append(
                self(
                    zh: "第 \(place + 1) 大题之后可以休息，最多 \(section.breakMinutes) 分钟："
                        + "停表，不显示试题，可提前继续。",
                    en: "After section \(place + 1) there is a break of up to "
                        + "\(section.breakMinutes) minutes: the time stands still, no item is "
                        + "shown, and you may go on earlier."))
        }
        return rules
    }

    private func sections(_ paper: Paper) -> String {
        let places = paper.sectionPlaces.map { numbers($0.map { $0 + 1 }) }
        let list = places.enumerated().map { place, items in
            self(zh: "第 \(place + 1) 大题（第 \(items) 题）", en: "\(place + 1) (items \(items))")
        }
        return self(
            zh: "分 \(places.count) 个大题，依次作答，离开后不能返回：" + list.joined(separator: "，")
                + "。",
            en: "\(places.count) sections, one after the other, with no way back: "
                + list.joined(separator: ", ") + ".")
    }

    private func times(_ paper: Paper) -> String {
        let minutes = paper.sections.map { "\($0.minutes ?? 0)" }
        return self(
            zh: "各大题单独计时，依次为 \(minutes.joined(separator: "、")) 分钟：时间到自动进入下一大题；"
                + "提前离开，没用完的时间作废。",
            en:
                "Each section has its own time, \(minutes.joined(separator: ", ")) minutes in turn: "
                + "when it is over the next one begins; time that you do not use is not carried over."
        )
    }

    /// Until when an answer may be changed.
    func saving(_ navigation: Navigation) -> String {
        switch navigation {
        case .free:
            self(
                zh: "看到“✓ 已保存”，答案才算保存；交卷前可随时更改。",
                en: "An answer counts once “✓ Saved” appears; until you hand in you may change it.")
        case .sections:
            self(
                zh: "看到“✓ 已保存”，答案才算保存；离开该大题前可随时更改。",
                en: "An answer counts once “✓ Saved” appears; until you leave its section you may "
                    + "change it.")
        case .linear:
            self(
                zh: "看到“✓ 已保存”，答案才算保存；到下一题前可以更改。",
                en: "An answer counts once “✓ Saved” appears; until you go on you may change it.")
        }
    }

    // MARK: Time

    /// What is left, of the section before the whole.
    func timesLeft(_ times: SittingTimes) -> String {
        if let rest = times.rest {
            return self(zh: "休息还剩 \(rest.countdown)", en: "break: \(rest.countdown) left")
        }
        guard let section = times.section else { return timeLeft(times.whole) }
        return self(
            zh: "本大题 \(section.countdown) · 全卷 \(times.whole.countdown)",
            en: "section \(section.countdown) · all \(times.whole.countdown) left")
    }

    func warning(_ due: RoomWarnings.Due, _ times: SittingTimes) -> String {
        guard due == .section, let left = times.section else { return warning(times.whole) }
        return self(
            zh: "！本大题剩余 \(left.countdown)。", en: "! \(left.countdown) left for this section.")
    }

    // MARK: On the way

    /// What has come about since: sections left or over, a break begun or ended.
    func arrival(_ state: SittingState, since before: SittingStage, _ times: SittingTimes) -> String
    {
        let stage = state.stage
        var said = (before.section..<max(before.section, stage.section)).map { section in
            stage.outOfTime.contains(section)
                ? self(
                    zh: "！第 \(section + 1) 大题时间到，已锁定。",
                    en: "! The time for section \(section + 1) is over; it is locked.")
                : self(zh: "✓ 已离开第 \(section + 1) 大题。", en: "✓ Section \(section + 1) is left.")
        }
        if let rest = times.rest {
            said.append(
                self(zh: "休息，最多 \(rest.countdown)。", en: "A break of up to \(rest.countdown)."))
        } else {
            if before.isOnBreak { said.append(self(zh: "休息结束。", en: "The break is over.")) }
            said.append(
                before.isOwnBreak
                    ? self(zh: "考试继续，\(timesLeft(times))。", en: "Go on; \(timesLeft(times)).")
                    : sectionAtHand(state, times))
        }
        return said.joined(separator: self(zh: "", en: " "))
    }

    private func sectionAtHand(_ state: SittingState, _ times: SittingTimes) -> String {
        let total = state.paper.sectionPlaces.count
        let items = numbers(state.sectionPlaces.map { $0 + 1 })
        let number = state.stage.section + 1
        return self(
            zh: "现在是第 \(number)/\(total) 大题（第 \(items) 题），\(timesLeft(times))。",
            en: "Now section \(number)/\(total) (items \(items)); \(timesLeft(times)).")
    }

    /// What leaving the section at hand means.
    func leavingSection(_ state: SittingState, _ times: SittingTimes) -> [String] {
        let number = state.stage.section + 1
        var lines = [
            self(
                zh: "离开第 \(number)/\(state.paper.sectionPlaces.count) 大题后不能返回。",
                en: "Once you leave section \(number)/\(state.paper.sectionPlaces.count) there is "
                    + "no way back.")
        ]
        lines += overview(RoomProgress(state, in: state.sectionPlaces))
        if let left = times.section {
            lines.append(
                self(
                    zh: "本大题没用完的 \(left.countdown) 作废。",
                    en: "The \(left.countdown) left for it are given up."))
        }
        let minutes = state.paper.sections[state.stage.section].breakMinutes
        if minutes > 0 {
            lines.append(
                self(
                    zh: "之后休息，最多 \(minutes) 分钟。",
                    en: "Then there is a break of up to \(minutes) minutes."
                ))
        }
        return lines
    }

    var leaveSectionPrompt: String {
        self(zh: "确认离开请输入“是”，回车返回答题 > ", en: "Type yes to leave it, Enter to stay > ")
    }

    func leavingItem(_ number: Int) -> String {
        self(
            zh: "第 \(number) 题没有答完，到下一题后不能返回。",
            en: "Item \(number) is not answered in full, and there is no way back to it.")
    }

    var leaveItemPrompt: String {
        self(zh: "确认到下一题请输入“是”，回车返回答题 > ", en: "Type yes to go on, Enter to stay > ")
    }

    func isYes(_ line: String) -> Bool {
        ["是", "确认", "yes", "y"].contains(folded(line.trimmed))
    }

    func isContinue(_ line: String) -> Bool {
        let word = folded(line.trimmed)
        return ["继续", ":继续", "continue", ":continue"].contains(word)
    }

    /// After an answer where one cannot come back to it.
    var goOnWithEnter: String {
        self(
            zh: "回车到下一题，之后不能再改；也可重新输入。",
            en: "Enter goes on, and then it cannot be changed; or type another answer.")
    }

    var atTheSectionEnd: String {
        self(
            zh: "已到本大题最后一题。:list 查看进度，:下一大题 离开本大题。",
            en: "This is the last item of the section. :list shows progress, "
                + ":next section goes to the next one.")
    }

    func onBreak(_ left: Duration) -> String {
        self(
            zh: "休息中，已停表，题目暂不显示。休息还剩 \(left.countdown)；输入“继续”可提前回到考试。",
            en: "A break: the time stands still and the items are hidden. \(left.countdown) of it "
                + "left; type continue to go on earlier.")
    }

    // MARK: Refusals

    /// Why something does not happen that the candidate can do otherwise; nil for all else.
    func refused(_ refusal: SittingRefusal, in paper: Paper) -> String? {
        func number(_ id: ItemID) -> Int { (paper.items.firstIndex { $0.id == id } ?? 0) + 1 }
        return switch refusal {
        case .locked(let id): notOpen(.locked, number(id))
        case .outOfTime(let id): notOpen(.outOfTime, number(id))
        case .notYet(let id): notOpen(.ahead, number(id))
        case .onBreak(let left): onBreak(left)
        case .notOnBreak: self(zh: "现在没有休息。", en: "There is no break now.")
        case .noBreakLeft: noBreakLeft(paper)
        case .breakInTyping:
            self(
                zh: "打字题正在计时，不能休息：请先把它打完，或结束它。",
                en: "No break while a typing test runs: finish it or end it first.")
        case .lastSection: lastSection
        default: codeRefused(refusal) ?? typingRefused(refusal)
        }
    }

    /// Why an item cannot be seen or answered now.
    func notOpen(_ standing: ItemStanding, _ number: Int) -> String {
        switch standing {
        case .open: ""
        case .locked:
            self(
                zh: "第 \(number) 题已锁定，不能再看、再改。",
                en: "Item \(number) was left for good and is locked.")
        case .outOfTime:
            self(
                zh: "第 \(number) 题的时间已到，不能再看、再改。",
                en: "The time for item \(number) is over; it is locked.")
        case .ahead:
            self(
                zh: "第 \(number) 题还没到：前面的题、前面的大题在先。",
                en: "Item \(number) comes later: the items or sections before it come first.")
        }
    }

    /// What breaks the candidate may take, if any.
    func ownBreaks(_ paper: Paper) -> String? {
        let minutes = paper.heading.breakMinutes
        if minutes == 0 { return nil }
        let but =
            paper.hasTyping
            ? self(zh: "打字题计时期间不能休息。", en: " None while a typing test runs.") : ""
        return self(
            zh: "你可以中途休息，合计最多 \(minutes) 分钟，可分几次：停表，不显示试题，可提前继续；怎样休息见帮助。",
            en: "You may take breaks, \(minutes) minutes in all: the time stands still, no item is "
                + "shown, and you go on when you want; help tells how.") + but
    }

    private func noBreakLeft(_ paper: Paper) -> String {
        if isPractice { return self(zh: "练习里没有中途休息。", en: "A practice has no breaks.") }
        return paper.heading.breakMinutes == 0
            ? self(zh: "本场没有安排中途休息；有需要请举手。", en: "No breaks were arranged; raise your hand.")
            : self(zh: "中途休息的时间已经用完。", en: "The time for your breaks is used up.")
    }

    var lastSection: String {
        self(
            zh: "这是最后一个大题：可检查各题，或交卷。",
            en: "This is the last section: look through it, or hand in.")
    }
}
