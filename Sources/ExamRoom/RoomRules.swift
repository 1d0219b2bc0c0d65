import CertCore
import Sitting
import TextFormats

/// What a candidate is told before the time starts, and on `:help`.
extension RoomWords {
    func title(of heading: Paper.Heading) -> [String] {
        let name = visible(heading.candidate)
        var lines = [
            visible(heading.authority.in(language)),
            visible(heading.scheme.in(language)) + " · " + visible(heading.part.in(language)),
            self(zh: "考生：\(name)", en: "Candidate: \(name)") + "  ·  "
                + self(zh: "准考号：", en: "Ticket: ") + visible(heading.ticket),
        ]
        if heading.isRehearsal {
            lines.insert(
                self(zh: "【演练】本场为演练，成绩无效。", en: "[REHEARSAL] This sitting does not count."), at: 0)
        }
        return lines
    }

    func rules(of state: SittingState) -> [String] {
        let paper = state.paper
        var rules = [
            duration(state), contents(paper.items), saving(paper.rules.navigation),
        ]
        rules += wayRules(paper)
        if let breaks = ownBreaks(paper) { rules.append(breaks) }
        if paper.items.contains(where: { $0.type == .multiple }) {
            rules.append(multiple(paper.rules.multiple))
        }
        if paper.items.contains(where: { $0.type == .ordering }) {
            rules.append(ordering(paper.rules.ordering))
        }
        if paper.items.contains(where: { $0.type == .matching }) {
            rules.append(matching(paper.rules.matching))
        }
        rules.append(isPractice ? practiceRule : outage(paper.rules.outage))
        let earliest = paper.rules.earliestSubmission
        if earliest > 0 {
            rules.append(
                self(
                    zh: "开考 \(earliest) 分钟后方可交卷。",
                    en: "You may hand in after \(earliest) minutes."))
        }
        return rules
    }

    /// Where the plain face tells of its commands.
    var helpRule: String {
        self(zh: "输入 :help 随时查看命令。", en: "Type :help at any time for the commands.")
    }

    private func duration(_ state: SittingState) -> String {
        let minutes = state.limit.wholeMilliseconds / 60_000
        let offset = state.paper.heading.offset
        let (first, last) = (
            LocalTime(state.window.lowerBound, at: offset),
            LocalTime(state.window.upperBound, at: offset)
        )
        // A time of day says it only where the window lies within a day.
        let end =
            first.description.prefix(10) == last.description.prefix(10)
            ? last.clock : last.description
        return state.paper.hasBreaks
            ? self(
                zh: "考试时间 \(minutes) 分钟，从你确认开始时计时，最迟 \(end) 结束（休息时间顺延），时间到自动交卷。",
                en: "You have \(minutes) minutes from the moment you start, until \(end) at the "
                    + "latest, and longer by the breaks that you take.")
            : self(
                zh: "考试时间 \(minutes) 分钟，从你确认开始时计时，最迟 \(end) 结束，时间到自动交卷。",
                en: "You have \(minutes) minutes from the moment you start, until \(end) at the "
                    + "latest.")
    }

    /// The sections in the order of the paper: 单选题 30 题（每题 1 分）.
    private func contents(_ items: [PaperItem]) -> String {
        var sections: [(type: ItemType, points: Exact, count: Int)] = []
        for item in items {
            if let last = sections.last, last.type == item.type, last.points == item.points {
                sections[sections.count - 1].count += 1
            } else {
                sections.append((item.type, item.points, 1))
            }
        }
        let parts = sections.map { section in
            let (type, value) = (name(of: section.type), points(section.points))
            return section.count == 1
                ? self(zh: "\(type) 1 题（\(value)）", en: "1 × \(type) (\(value))")
                : self(
                    zh: "\(type) \(section.count) 题（每题 \(value)）",
                    en: "\(section.count) × \(type) (\(value) each)")
        }
        let total = points(items.reduce(0) { $0 + $1.points })
        return self(
            zh: "共 \(items.count) 题，满分 \(total)：" + parts.joined(separator: "，") + "。",
            en: "\(items.count) items, \(total): " + parts.joined(separator: ", ") + ".")
    }

    private func multiple(_ rule: MultipleResponseRule) -> String {
        switch rule {
        case .allOrNothing:
            self(
                zh: "多选题：全部选对才得分，漏选、错选均不得分。",
                en: "Multiple choice: all right options and no wrong one, or no points.")
        case .fixedPartial(let share):
            self(
                zh: "多选题：选对但不全得该题分值的 \((share * 100).plain)%，有错选不得分。",
                en: "Multiple choice: \((share * 100).plain)% of the points for some of the right "
                    + "options, nothing once one is wrong.")
        case .perRightUnlessWrong:
            self(
                zh: "多选题：按选对的项数比例得分，有错选不得分。",
                en: "Multiple choice: a share per right option, nothing once one is wrong.")
        case .perRightLessWrong:
            self(
                zh: "多选题：按选对的项数比例得分，每错一项扣去同样的分，最低 0 分。",
                en: "Multiple choice: a share per right option, as much off per wrong one, "
                    + "never below 0.")
        }
    }

    private func ordering(_ rule: OrderingRule) -> String {
        switch rule {
        case .allOrNothing:
            self(
                zh: "排序题：顺序全部正确才得分。",
                en: "Put in order: the whole order right, or no points.")
        case .perNeighbour:
            self(
                zh: "排序题：每有一处前后相接正确，得相应比例的分。",
                en: "Put in order: a share for each option that the right one follows directly.")
        case .perPair:
            self(
                zh: "排序题：每有两项的先后正确，得相应比例的分。",
                en: "Put in order: a share for each two options of which the right one is first.")
        }
    }

    private func matching(_ rule: MatchingRule) -> String {
        switch rule {
        case .allOrNothing:
            self(zh: "匹配题：全部配对正确才得分。", en: "Matching: all pairs right, or no points.")
        case .perPair:
            self(
                zh: "匹配题：按配对正确的项数比例得分，配错不扣分。",
                en: "Matching: a share per right pair; a wrong one costs nothing.")
        }
    }

    private func outage(_ policy: OutagePolicy) -> String {
        switch policy {
        case .charged:
            self(
                zh: "退出或断线期间，时间照常计算。",
                en: "Time goes on while you are away or disconnected.")
        case .resumeCode:
            self(
                zh: "因故障中断期间停表，须由监考员给续考码才能继续；自行退出期间，时间照常计算。",
                en: "Time stands still while a fault keeps you out, and you go on with a code from "
                    + "the invigilator; it goes on while you are away of your own accord.")
        case .credited(let minutes):
            self(
                zh: "因故障中断的时间最多补回 \(minutes) 分钟；自行退出期间，时间照常计算。",
                en: "Up to \(minutes) minutes lost to faults are given back; "
                    + "time goes on while you are away of your own accord.")
        }
    }

    /// The commands; those of sections and breaks only where there are any.
    func help(for paper: Paper) -> [String] {
        let isSection = { (line: String) in line.hasPrefix(":next section") }
        var help = help.filter { paper.heading.breakMinutes > 0 || !$0.hasPrefix(":break") }
        if isPractice { help.removeAll { $0.hasPrefix(":code") } }
        if paper.hasTyping {
            let but = self(zh: "；打字题计时期间不行", en: "; not while a typing test runs")
            help = help.map { $0.hasPrefix(":break") ? $0 + but : $0 }
        }
        if paper.sections.count < 2 { return help.filter { !isSection($0) } }
        if paper.sections.allSatisfy({ $0.minutes == nil }) { return help }
        let givenUp = self(zh: "；没用完的时间作废", en: "; what is left of its time is given up")
        return help.map { isSection($0) ? $0 + givenUp : $0 }
    }

    /// Cells before what a command does.
    static let commandIndent = 13

    private var help: [String] {
        switch language {
        case .zh:
            [
                "回车         不改答案，到下一题",
                ":next :prev  下一题、上一题（:下一题 :上一题）",
                ":go 12       到第 12 题，也可只写 :12（:转到 12）",
                ":flag        标记或取消标记本题（:标记）",
                ":clear       清除本题答案（:清除）",
                ":add 文字    在已有文字后追加一行（:追加）",
                ":show        重看本题（:重看）",
                ":case        重看本题所属的案例（:案例）",
                ":list        进度：未答、已标记（:列表）",
                ":code 码     输入监考员给的码（:码）",
                ":next section 离开本大题，进入下一大题，会先确认（:下一大题）",
                ":break       休息一会儿，停表；输入“继续”回到考试（:休息）",
                ":submit      交卷，会再确认一次（:交卷）",
                isPractice ? ":quit        结束练习（:退出）" : ":quit        离开，可再继续（:退出）",
                "文字答案若以冒号开头，请多写一个冒号。",
            ]
        case .en:
            [
                "Enter        keep the answer, go to the next item",
                ":next :prev  next item, previous item",
                ":go 12       to item 12; :12 will do",
                ":flag        flag the item, or take the flag away",
                ":clear       clear the answer",
                ":add TEXT    add a line to the text that is there",
                ":show        show the item again",
                ":case        show the case again that the item belongs to",
                ":list        progress: what is not answered, what is flagged",
                ":code CODE   type a code that the invigilator gave you",
                ":next section leave the section for the next one, after asking",
                ":break       take a break, the time stands still; type continue to go on",
                ":submit      hand in, after asking once more",
                isPractice
                    ? ":quit        end the practice"
                    : ":quit        go; the sitting can be resumed",
                "If a text answer begins with a colon, write the colon twice.",
            ]
        }
    }
}

extension Paper {
    var hasTyping: Bool { items.contains { $0.type == .typing } }

    /// Whether there are breaks to be taken, by which the sitting goes on for longer.
    var hasBreaks: Bool {
        heading.breakMinutes > 0 || sections.contains { $0.breakMinutes > 0 }
    }
}
