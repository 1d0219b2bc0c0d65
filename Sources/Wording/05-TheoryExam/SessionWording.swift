import Authority
import CertCore

extension SessionRefusal {
    func phrase(naming parts: PartTitles) -> Phrase {
        switch self {
        case .withoutSessions(let part):
            Phrase(
                zh: "科目\(parts[part].zh)由评审委员会评定，不编排场次。",
                en: "\(parts[part].en) is judged by a panel and has no sessions.")
        case .withoutPapers(let part):
            Phrase(
                zh: "科目\(parts[part].zh)不是理论考试，没有试卷。",
                en: "\(parts[part].en) is no theory exam and has no papers.")
        case .windowTooShort(let minutes, let needs):
            Phrase(
                zh: "时段只有 \(minutes) 分钟，本科目需要 \(needs) 分钟。",
                en: "The window is \(counted(minutes, "minute")) long; the part takes \(needs).")
        case .windowOver(let ends, let now):
            Phrase(
                zh: "时段在 \(ends) 结束，而现在是 \(now)。",
                en: "The window ends at \(ends), and it is \(now).")
        case .roomTaken(let room, let other):
            Phrase(
                zh: "考场 \(room) 在这个时段已由 \(other) 使用。",
                en: "Room \(room) is taken by \(other) at that time.")
        case .tooFewPlaces(let candidates, let places):
            Phrase(
                zh: "考生 \(candidates) 人，座位只有 \(places) 个。请增加 --room 或 --capacity。",
                en:
                    "\(counted(candidates, "candidate")) for \(counted(places, "place")). Add a --room or raise --capacity."
            )
        case .otherRound(let id, let round):
            Phrase(zh: "\(id) 不在 \(round) 期。", en: "\(id) is not of round \(round).")
        case .nobodyToSchedule(let round, let part):
            Phrase(
                zh: "\(round) 期没有可编排科目\(parts[part].zh)的考生。",
                en: "Nobody in \(round) is ready for \(parts[part].en) and without a session.")
        case .closed(let id):
            Phrase(zh: "场次 \(id) 已结束。", en: "Session \(id) is closed.")
        case .namedTwice(let name):
            Phrase(zh: "\(name) 写了两次。", en: "\(name) is named twice.")
        case .lacksRole(let name, let role):
            Phrase(
                zh: "\(name) 没有\(role.title.zh)角色。", en: "\(name) is no \(role.title.en).")
        case .staffElsewhere(let name, let other):
            Phrase(
                zh: "\(name) 同一时段已在场次 \(other)。",
                en: "\(name) is in session \(other) at that time.")
        case .staffIsCandidate(let name, let id):
            Phrase(
                zh: "\(name) 是本场考生（\(id)），不得在本场工作。",
                en: "\(name) is a candidate of the session (\(id)) and cannot look after it.")
        case .stillWaiting(let id, let cases):
            Phrase(
                zh: "场次 \(id) 还有 \(cases.count) 人既未到场也未标记缺考：\(Self.some(cases))。"
                    + "请签到，或用 --absent-rest 把其余标为缺考。",
                en: "In \(id) \(cases.count) are neither present nor absent: \(Self.some(cases)). "
                    + "Check them in, or mark the rest absent with --absent-rest.")
        case .stillSitting(let id, let cases):
            Phrase(
                zh: "场次 \(id) 还有 \(cases.count) 人没有考完，或在暂停中：\(Self.some(cases))。场次结束后，除了恢复，不能再告知码。"
                    + "请恢复暂停的，等他们考完并收卷；确实不再等，加 --unfinished。",
                en: "In \(id) \(cases.count) are not through, or in a pause: \(Self.some(cases)). "
                    + "But for the end of a pause no code is told once it is closed. End what is "
                    + "paused, let them finish and collect their answers; "
                    + "to wait no longer, add --unfinished.")
        case .codesUsedUp(let kind):
            Phrase(
                zh: "\(kind.title.zh)的码已经用完：每次作答最多 \(SittingCode.serials(of: kind)) 个。",
                en: "No code is left of the kind “\(kind.title.en)”: "
                    + "a sitting takes \(SittingCode.serials(of: kind)).")
        case .readmitNotNeeded(let part):
            Phrase(
                zh: "科目\(parts[part].zh)中断后不用码就能继续：方案的中断规则不是 resume-code。",
                en: "In \(parts[part].en) candidates go on after an outage without a code: "
                    + "the scheme's rule is not resume-code.")
        case .releaseTooEarly(let id, let from, let now):
            Phrase(
                zh: "现在是 \(now)；场次 \(id) 的开卷码从 \(from) 起才能告知。",
                en: "It is \(now); the code of session \(id) is told from \(from) on.")
        case .noPauseToEnd:
            Phrase(zh: "没有告知过暂停码，没有暂停可以结束。", en: "No pause was told that could be ended.")
        case .notPaused(let id):
            Phrase(
                zh: "场次 \(id) 没有暂停，无从恢复。单独暂停的考生，请写明准考证号。",
                en: "Session \(id) is not paused. Who was paused alone goes on by ticket.")
        case .noticeTooLong(let characters, let most):
            Phrase(
                zh: "通知有 \(characters) 字，最多 \(most) 字。",
                en: "The notice has \(characters) characters, where \(most) are allowed.")
        case .incidentOutside(let from, let to, let at):
            Phrase(
                zh: "事件时间 \(at) 须在 \(from) 至 \(to) 之间：开门之后，不晚于现在。",
                en: "An incident at \(at) is not from \(from) to \(to): "
                    + "after the doors opened, and not after now.")
        case .notInSession(let id, let session):
            Phrase(zh: "\(id) 不在场次 \(session)。", en: "\(id) is not in session \(session).")
        }
    }

    private static func some(_ cases: [CaseID]) -> String {
        let shown = cases.prefix(8).map(\.text).joined(separator: ", ")
        return cases.count > 8 ? shown + " …" : shown
    }
}
