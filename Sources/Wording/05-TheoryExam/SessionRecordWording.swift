public import Authority
public import CertCore
import Sitting
public import TextFormats

/// What the record of a session says.
public enum SessionRecordWords {
    public static let title = Phrase(zh: "考场情况记录表", en: "Record of the exam session")
    public static let seats = Phrase(zh: "考生", en: "Candidates")
    public static let room = Phrase(zh: "全场", en: "The room")
    public static let signatures = Phrase(zh: "签名", en: "Signatures")
    public static let officer = Phrase(zh: "考务负责人", en: "Exam officer")
    public static let signature = Phrase(zh: "签名", en: "Signature")
    public static let date = Phrase(zh: "日期", en: "Date")
    public static let nothing = Phrase(
        zh: "没有记录任何异常情况。", en: "Nothing out of the ordinary is on record.")
    public static let declaration = Phrase(
        zh: "我们在场监考，以上记录与考场实际情况相符。",
        en: "We looked after this session; the record agrees with what happened.")

    public static let columns = [
        Phrase(zh: "座位", en: "Seat"), Phrase(zh: "准考证号", en: "Ticket"),
        Phrase(zh: "姓名", en: "Name"), Phrase(zh: "签到", en: "Came"),
        Phrase(zh: "开始", en: "Began"), Phrase(zh: "结束", en: "Ended"),
        Phrase(zh: "结果", en: "Outcome"),
    ]

    public static let remarks = Phrase(zh: "情况", en: "Remarks")

    /// What the command says when the files are written.
    public static func written(_ id: SessionID, to folder: String) -> Phrase {
        Phrase(
            zh: "考场情况记录表待签名：\(folder)/\(id).txt 与 .html。",
            en: "The record to sign: \(folder)/\(id).txt and .html.")
    }

    public static func notWritten(_ id: SessionID) -> Phrase {
        Phrase(
            zh: "场次已结束，但记录表没有写出；排除故障后用 certify exam record \(id) --out 文件夹 补写。",
            en: "The session is closed, but its record is not written; once the fault is mended, "
                + "certify exam record \(id) --out FOLDER writes it.")
    }

    /// What stands in the help of `exam record`.
    public static let help = Phrase(
        zh: """
            谁坐在哪里、何时签到、开始和结束、结果如何；用过哪些机器、中断几次、多给了多少时间、用过哪些码；发生过什么；最后由工作人员签名。certify exam close 会把它写入机构的 out/records（文本和可打印的网页各一份），此后随时可以重写。
            座位号就是准考证中的序号。内容来自账本和作答记录；答卷还在别的机器上的考生，收卷之前没有机器和中断的记录。
            """,
        en: """
            Who sat where, checked in, began and ended when, and how; on which machines, how often interrupted, with how much more time and which codes; what happened; and room for the staff to sign. certify exam close writes it into the authority's out/records, as text and as a page to print; this command has it again at any time.
            The seat is the number in the ticket. It comes from the ledger and the journals; of sittings on other machines it knows machines and interruptions once their answers were collected.
            """)
}

extension SessionRecord {
    private var offset: UTCOffset { authority.offset }

    private func clock(_ instant: Instant) -> String { LocalTime(instant, at: offset).clock }

    /// The session in labels and values.
    public var heading: [(label: Phrase, value: Phrase)] {
        let session = file.session
        let (from, to) = (session.window.lowerBound, session.window.upperBound)
        let window = "\(LocalTime(from, at: offset)) – \(clock(to))"
        let names = staff.map { Phrase($0.title) }
        return [
            (Phrase(zh: "场次", en: "Session"), Phrase("\(session.id)  \(session.room)")),
            (
                Phrase(zh: "考试", en: "Exam"),
                file.scheme.title + Phrase(" · ") + file.part.title
            ),
            (Phrase(zh: "期次", en: "Round"), Phrase("\(file.round.id) \(file.round.title)")),
            (
                Phrase(zh: "地点", en: "Place"),
                Phrase(file.round.place.isEmpty ? "–" : file.round.place)
            ),
            (Phrase(zh: "时间", en: "Time"), Phrase(window)),
            (Phrase(zh: "工作人员", en: "Staff"), names.isEmpty ? Phrase("–") : listed(names)),
            (Phrase(zh: "人数", en: "Candidates"), counts),
            (Phrase(zh: "记录", en: "Record"), state),
        ]
    }

    private var counts: Phrase {
        // Who was moved before they came was expected elsewhere.
        let expected = count { $0.moved == nil || $0.checkedIn != nil }
        let came = count { $0.checkedIn != nil }
        let absent = count { $0.isAbsent }
        var counts = [
            Phrase(
                zh: "应到 \(expected)，实到 \(came)，缺考 \(absent)",
                en: "expected \(expected), came \(came), absent \(absent)")
        ]
        if file.part.theory != nil { counts.append(outcomes) }
        return Phrase(
            zh: counts.map(\.zh).joined(separator: "；"),
            en: counts.map(\.en).joined(separator: "; "))
    }

    /// How it ended for those who came, each in one of the counts.
    private var outcomes: Phrase {
        let came = rows.filter { $0.checkedIn != nil }
        let valid = came.filter { !$0.isVoid }
        func counted(_ title: Phrase, _ count: Int) -> Phrase {
            Phrase(zh: "\(title.zh) \(count)", en: "\(title.en) \(count)")
        }
        var outcomes = SittingEnding.allCases.compactMap { ending in
            let count = valid.count { $0.ending == ending }
            return count == 0 && ending != .submitted && ending != .timeOver
                ? nil : counted(ending.title, count)
        }
        let open = valid.count { $0.ending == nil }
        if open > 0 { outcomes.append(counted(Phrase(zh: "没有考完", en: "not through"), open)) }
        outcomes.append(counted(Phrase(zh: "作废", en: "void"), count(where: \.isVoid)))
        let waiting = valid.count { $0.answers == nil && $0.ending != nil }
        let rest =
            waiting == 0
            ? Phrase("") : Phrase(zh: "（\(waiting) 份未收卷）", en: " (\(waiting) not collected)")
        return Phrase(
            zh: outcomes.map(\.zh).joined(separator: "，"),
            en: outcomes.map(\.en).joined(separator: ", "))
            + rest
    }

    private var state: Phrase {
        guard let closed else {
            return Phrase(
                zh: "截至 \(LocalTime(at, at: offset))，场次尚未结束",
                en: "as of \(LocalTime(at, at: offset)); the session is not closed")
        }
        return Phrase(
            zh: "\(LocalTime(closed.at, at: offset)) 由 \(closed.by) 结束场次",
            en: "closed by \(closed.by) at \(LocalTime(closed.at, at: offset))")
    }

    /// The cells of a seat, in step with the columns.
    public func cells(of row: Row) -> [Phrase] {
        [
            Phrase(String(row.seat.place)), Phrase(row.ticket ?? "–"),
            Phrase(row.seat.name.isEmpty ? "–" : row.seat.name),
            Phrase(row.checkedIn.map { clock($0.at) } ?? "–"),
            Phrase(row.began.map(clock) ?? "–"), Phrase(row.ended.map(clock) ?? "–"),
            outcome(of: row),
        ]
    }

    private func outcome(of row: Row) -> Phrase {
        if row.isVoid { return Phrase(zh: "作废", en: "void") }
        if row.isAbsent { return Phrase(zh: "缺考", en: "absent") }
        if let answers = row.answers { return answers.ending.title }
        if let ending = row.story?.ending {
            return ending.title + Phrase(zh: "（未收卷）", en: " (not collected)")
        }
        if row.moved != nil { return Phrase(zh: "调走", en: "moved") }
        guard row.checkedIn != nil else {
            return row.seat.attendance(of: file.part.id).standing.title
        }
        if file.part.theory == nil { return Phrase(zh: "已到考", en: "present") }
        if row.isUnreadable { return Phrase(zh: "记录读不出", en: "unreadable") }
        return row.story == nil
            ? Phrase(zh: "没有答卷", en: "no answers") : Phrase(zh: "作答中", en: "under way")
    }

    /// What else is to be known of a seat.
    public func remarks(of row: Row) -> [Phrase] {
        var lines = row.story?.events(at: offset) ?? []
        lines += row.orders.map { ($0.at, deed($0.value.brief, $0)) }
        lines += row.codes.map {
            ($0.at, deed(Phrase(zh: "告知码：", en: "code told: ") + $0.value.phrase, $0))
        }
        lines += row.incidents.map { ($0.at, line(of: $0)) }
        lines += row.rulings.map { ($0.at, deed($0.value.phrase, $0)) }
        var remarks = row.story.map { [$0.machines] } ?? []
        remarks += inOrder(lines)
        if row.isNotAsCollected { remarks.append(JournalWords.keptIsNotAsCollected) }
        remarks += row.seat.caseFile.theory[file.part.id]?.account?.oddities ?? []
        if let moved = row.moved {
            remarks.append(Phrase(zh: "后改在 \(moved) 考试", en: "sits in \(moved) instead"))
        }
        return remarks
    }

    private func line(of incident: Incident) -> Phrase {
        (incident.brief(at: offset) + Phrase(zh: "（\(incident.by)）", en: " (\(incident.by))"))
            .because(incident.note)
    }

    /// By their times; what has the same time stays in its order.
    private func inOrder(_ lines: [TimedLine]) -> [Phrase] {
        lines.enumerated().sorted {
            ($0.element.at, $0.offset) < ($1.element.at, $1.offset)
        }.map(\.element.phrase)
    }

    /// What concerns everybody.
    public var roomLines: [Phrase] {
        var lines: [TimedLine] = releases.map {
            ($0.at, deed(Phrase(zh: "告知开卷码", en: "the code of the papers told"), $0))
        }
        lines += codes.map {
            ($0.at, deed(Phrase(zh: "告知码：", en: "code told: ") + $0.value.phrase, $0))
        }
        lines += orders.map { ($0.at, deed($0.value.brief, $0)) }
        lines += file.session.incidents.map { ($0.at, line(of: $0)) }
        return inOrder(lines)
    }

    private func deed<Value>(_ what: Phrase, _ deed: Deed<Value>) -> Phrase {
        (Phrase(clock(deed.at) + " ") + what + Phrase(zh: "（\(deed.by)）", en: " (\(deed.by))"))
            .because(deed.reason)
    }
}

/// What happened, and when.
private typealias TimedLine = (at: Instant, phrase: Phrase)

extension SessionRecord.Row {
    /// When the candidate began and was through, by the answers taken in or else the journal.
    ///
    /// Nobody knows when answers that were entered from elsewhere were given.
    public var began: Instant? { timed?.started ?? story?.lines.first?.at }

    public var ended: Instant? {
        timed?.ended ?? story?.ended
    }
}

extension SessionRecord.Row {
    /// By the answers taken in or else the journal.
    fileprivate var ending: SittingEnding? { answers?.ending ?? story?.ending }

    private var timed: SessionRecord.Answers? {
        answers?.ending == .imported ? nil : answers
    }
}

extension SessionRecord.Ruling {
    fileprivate var phrase: Phrase {
        switch self {
        case .voided(nil): Phrase(zh: "非考生原因作废", en: "void, through no fault of the candidate")
        case .voided(let tier?):
            Phrase(zh: "违纪作废（\(tier)）", en: "void for misconduct (\(tier))")
        case .penalised(let tier):
            Phrase(zh: "违纪扣分（\(tier)）", en: "points taken for misconduct (\(tier))")
        }
    }
}

extension SittingAccount {
    /// What a sitting did and nobody had told or ordered it to.
    fileprivate var oddities: [Phrase] {
        var oddities = untold.map {
            Phrase(zh: "！从未告知的码：", en: "! a code that nobody told: ") + $0.phrase
        }
        oddities += late.map {
            Phrase(zh: "！告知后很久才用的码：", en: "! a code used long after it was told: ") + $0.phrase
        }
        oddities += ungiven.map {
            Phrase(zh: "！监考台没有下过的指令：", en: "! an order that the desk never gave: ") + $0.brief
        }
        return oddities
    }
}

extension SittingStory {
    fileprivate var machines: Phrase {
        var hosts: [String] = []
        for line in lines {
            if case .hosted(let host) = line.event, !hosts.contains(host) { hosts.append(host) }
        }
        let names = hosts.map { visible($0) }
        return Phrase(
            zh: "机器 \(names.joined(separator: "、"))", en: "machine \(names.joined(separator: ", "))"
        )
    }

    /// Interruptions, clocks and codes of a sitting.
    fileprivate func events(at offset: UTCOffset) -> [TimedLine] {
        var events: [TimedLine] = []
        var hasLeft = false
        var at = Instant(milliseconds: 0)
        let bursts = bursts
        for line in lines {
            at = placed(line, after: at)
            let time = Phrase(LocalTime(line.at, at: offset).clock + " ")
            if let silence = line.silence { events.append((at, time + silence.stoodStill)) }
            if let words = line.remark(hasLeft: hasLeft) { events.append((at, time + words)) }
            for burst in line.bursts(among: bursts) {
                events.append((at, time + phrase(of: burst)))
            }
            switch line.event {
            case .left: hasLeft = true
            case .resumed: hasLeft = false
            default: break
            }
        }
        return events
    }

    /// When a record was made, by a clock that nobody sets: what stands later in the journal
    /// happened later. A rehearsal's wall clock, which starts anew with every process, is gone by as
    /// far as it does not go back.
    private func placed(_ line: Line, after before: Instant) -> Instant {
        if line.event == .started || before.milliseconds == 0 { return line.at }
        return heading.isRehearsal ? max(before, line.at) : before + line.passed
    }
}

extension SittingStory.Line {
    /// What a record is to be signed with; nil for what is ordinary.
    fileprivate func remark(hasLeft: Bool) -> Phrase? {
        switch event {
        case .left: Phrase(zh: "自行离开", en: "left of their own accord")
        case .resumed where hasLeft: Phrase(zh: "回来继续", en: "came back")
        case .resumed: wentOn
        case .clockJumped(let jump): jump.clockSet
        case .codeUsed(let code, _): Phrase(zh: "用码：", en: "code used: ") + code.phrase
        case .breakTaken: Phrase(zh: "中途休息", en: "took a break")
        case .breakEnded where isOwnBreak: Phrase(zh: "休息结束", en: "back from the break")
        default: nil
        }
    }

    private var wentOn: Phrase {
        let minutes = passed.wholeMilliseconds / 60_000
        let away =
            minutes == 0
            ? Phrase(zh: "不到 1 分钟", en: "less than a minute")
            : Phrase(zh: " \(minutes) 分钟", en: "\(counted(Int(minutes), "minute"))")
        return Phrase(zh: "中断\(away.zh)后继续", en: "went on after \(away.en) away")
    }
}

extension SessionRecord {
    /// For programs.
    public var json: JSON {
        [
            "session": .string(file.session.id.text), "room": .string(file.session.room),
            "at": .string(at.text(at: offset)),
            "closed": closed.map { .string($0.at.text(at: offset)) } ?? .null,
            "staff": .array(staff.map { .string($0.name.text) }),
            "seats": .array(rows.map { json(of: $0) }),
            "remarks": .array(roomLines.map { .string($0.en) }),
        ]
    }

    private func json(of row: Row) -> JSON {
        func time(_ instant: Instant?) -> JSON {
            instant.map { .string($0.text(at: offset)) } ?? .null
        }
        return [
            "place": .integer(Int64(row.seat.place)), "case": .string(row.seat.caseFile.id.text),
            "name": .string(row.seat.name), "ticket": row.ticket.map { .string($0) } ?? .null,
            "checkedIn": time(row.checkedIn?.at), "began": time(row.began),
            "ended": time(row.ended), "outcome": .string(outcome(of: row).en),
            "remarks": .array(remarks(of: row).map { .string($0.en) }),
        ]
    }
}
