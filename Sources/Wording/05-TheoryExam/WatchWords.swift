public import Authority
public import CertCore
import Sitting
public import TextFormats

/// What the invigilator's desk says of a session and those who sit in it.
public enum WatchWords {
    public static let seat = Phrase(zh: "座位", en: "Seat")
    public static let ticket = Phrase(zh: "准考证号", en: "Ticket")
    public static let name = Phrase(zh: "姓名", en: "Name")
    public static let state = Phrase(zh: "状态", en: "State")
    public static let answered = Phrase(zh: "已答", en: "Answered")
    public static let timeLeft = Phrase(zh: "剩余", en: "Left")
    public static let lastAnswer = Phrase(zh: "最后保存", en: "Last kept")
    public static let remarks = Phrase(zh: "情况", en: "Remarks")

    /// What stands in the help.
    public static let help = Phrase(
        zh:
            "读机构旁的试卷和作答记录，考生毫无察觉；带到别的机器上的试卷，要等答卷收回才看得到。开着的考试每半分钟留一次记录，75 秒没有记录即为“无响应”。已记入账本而没有送到考试的指令，在这里补送。",
        en:
            "It reads the papers and journals beside the store, and nobody in the room notices; papers on other machines show nothing before their answers come back. A sitting that is up leaves a record every half minute; after 75 seconds without one it is called silent. What was ordered and stands in the ledger, but did not reach a sitting, is sent on."
    )

    /// How many are where, above the table.
    public static func summary(of watch: SessionWatch, at offset: UTCOffset) -> Phrase {
        let running = watch.places { $0.isRunning }
        let silent = watch.places { $0.isSilent(at: watch.at) }
        let waiting = watch.places { $0.started == nil }
        let over = watch.places { $0.ending != nil }
        let paused = watch.places { $0.isRunning && $0.isPaused }
        let stopped =
            paused == 0 ? Phrase("") : Phrase(zh: "，暂停 \(paused)", en: ", paused: \(paused)")
        let time = LocalTime(watch.at, at: offset).clock
        return Phrase(
            zh: "\(time)  作答中 \(running) 人（无响应 \(silent)\(stopped.zh)），"
                + "未开始 \(waiting)，已答完待收 \(over)",
            en: "\(time)  answering: \(running) (silent: \(silent)\(stopped.en)), "
                + "not begun: \(waiting), through, to be collected: \(over)")
    }

    /// What happened in the room; nil where nothing did.
    public static func incidents(of watch: SessionWatch, at offset: UTCOffset) -> Phrase? {
        let incidents = watch.file.session.incidents
        if incidents.isEmpty { return nil }
        let list = listed(incidents.map { $0.brief(at: offset) })
        return Phrase(zh: "全场：\(list.zh)", en: "In the room: \(list.en)")
    }
}

extension SessionWatch {
    public func state(of place: Place) -> Phrase {
        switch place.standing {
        case .told: file.remark(on: place.seat)
        case .unreadable: Phrase(zh: "读不出", en: "unreadable")
        case .sitting(let glance): state(of: glance)
        }
    }

    private func state(of glance: SittingGlance) -> Phrase {
        if let ending = glance.ending { return ending.title }
        if glance.started == nil {
            return glance.isPaused
                ? Phrase(zh: "未开始，暂停", en: "not begun, paused")
                : Phrase(zh: "未开始", en: "not begun")
        }
        if glance.isPaused {
            return glance.waitsForCode
                ? Phrase(zh: "暂停，待用码", en: "paused, waits for a code")
                : Phrase(zh: "暂停", en: "paused")
        }
        if glance.times.rest != nil { return Phrase(zh: "休息", en: "on a break") }
        if glance.times.whole <= .zero { return Phrase(zh: "时间已过", en: "time is over") }
        if glance.hasLeft { return Phrase(zh: "已离开", en: "left") }
        return glance.isSilent(at: at)
            ? Phrase(zh: "无响应", en: "silent") : Phrase(zh: "作答中", en: "answering")
    }

    /// What the invigilator should know of a place; empty where all is as it should be.
    public func remarks(on place: Place, at offset: UTCOffset) -> [Phrase] {
        let incidents = place.seat.attendance(of: file.part.id).incidents[file.session.id] ?? []
        return own(of: place, at: offset) + incidents.map { $0.brief(at: offset) }
    }

    /// What the sitting itself tells.
    private func own(of place: Place, at offset: UTCOffset) -> [Phrase] {
        switch place.standing {
        case .told: []
        case .unreadable(let failure): [failure.phrase(at: offset)]
        case .sitting(let glance): glance.remarks(at: at)
        }
    }

    /// Whether something is not as it should be.
    public func needsAttention(_ place: Place) -> Bool {
        switch place.standing {
        case .told: false
        case .unreadable: true
        case .sitting(let glance):
            glance.isSilent(at: at) || !glance.jumps.isEmpty || !glance.standstills.isEmpty
        }
    }
}

extension SittingGlance {
    fileprivate func remarks(at now: Instant) -> [Phrase] {
        var remarks: [Phrase] = []
        if isSilent(at: now), let lastSign {
            let minutes = max(1, (now - lastSign).wholeMilliseconds / 60_000)
            remarks.append(
                Phrase(
                    zh: "\(minutes) 分钟没有记录",
                    en: "nothing for \(counted(Int(minutes), "minute"))"))
        }
        if sections > 1, isRunning {
            remarks.append(
                Phrase(
                    zh: "第 \(section + 1)/\(sections) 大题"
                        + (times.section.map { "，本大题剩 \($0.countdown)" } ?? ""),
                    en: "section \(section + 1) of \(sections)"
                        + (times.section.map { ", \($0.countdown) of it left" } ?? "")))
        }
        if waitingOrders > 0, isRunning {
            remarks.append(
                Phrase(
                    zh: "\(waitingOrders) 条指令尚未执行",
                    en: "\(counted(waitingOrders, "order")) not carried out yet"))
        }
        if resumptions > 0 {
            remarks.append(
                Phrase(
                    zh: "中断后恢复 \(resumptions) 次", en: "resumed \(counted(resumptions, "time"))"))
        }
        remarks += standstills.map(\.stoodStill) + jumps.map(\.clockSet)
        if hosts.count > 1 {
            remarks.append(
                Phrase(
                    zh: "换过机器：\(hosts.joined(separator: "、"))",
                    en: "on several machines: \(hosts.joined(separator: ", "))"))
        }
        return remarks
    }
}

extension SessionWatch {
    public func json(at offset: UTCOffset) -> JSON {
        [
            "session": .string(file.session.id.text), "at": .string(at.text(at: offset)),
            "incidents": .array(file.incidents.map { $0.json(at: offset) }),
            "places": .array(places.map { json(of: $0, at: offset) }),
        ]
    }

    private func json(of place: Place, at offset: UTCOffset) -> JSON {
        var members: [JSON.Member] = [
            JSON.Member("place", .integer(Int64(place.seat.place))),
            JSON.Member("case", .string(place.seat.caseFile.id.text)),
            JSON.Member("name", .string(place.seat.name)),
            JSON.Member("ticket", place.ticket.map { .string($0) } ?? .null),
            JSON.Member("state", .string(state(of: place).en)),
            JSON.Member("attention", .boolean(needsAttention(place))),
        ]
        if case .sitting(let glance) = place.standing { members += glance.members(at: offset) }
        let remarks = remarks(on: place, at: offset)
        members.append(JSON.Member("remarks", .array(remarks.map { .string($0.en) })))
        return .object(members)
    }
}

extension SittingGlance {
    fileprivate func members(at offset: UTCOffset) -> [JSON.Member] {
        func time(_ instant: Instant?) -> JSON {
            instant.map { .string($0.text(at: offset)) } ?? .null
        }
        return [
            JSON.Member("items", .integer(Int64(items))),
            JSON.Member("answered", .integer(Int64(answered))),
            JSON.Member("flagged", .integer(Int64(flagged))),
            JSON.Member("started", time(started)),
            JSON.Member("secondsLeft", .integer(times.whole.wholeMilliseconds / 1000)),
            JSON.Member("section", .integer(Int64(section + 1))),
            JSON.Member(
                "sectionSecondsLeft",
                times.section.map { .integer($0.wholeMilliseconds / 1000) } ?? .null),
            JSON.Member(
                "breakSecondsLeft",
                times.rest.map { .integer($0.wholeMilliseconds / 1000) } ?? .null),
            JSON.Member("paused", .boolean(isPaused)),
            JSON.Member("ordersUntold", .integer(Int64(waitingOrders))),
            JSON.Member("lastAnswer", time(lastAnswer)), JSON.Member("lastSign", time(lastSign)),
            JSON.Member("resumptions", .integer(Int64(resumptions))),
            JSON.Member(
                "standstills",
                .array(standstills.map { .integer($0.wholeMilliseconds / 1000) })),
            JSON.Member(
                "clockJumps",
                .array(jumps.map { .integer($0.wholeMilliseconds / 1000) })),
            JSON.Member("hosts", .array(hosts.map { .string($0) })),
        ]
    }
}
