import Authority
import CertCore

extension AttendanceRefusal {
    func phrase(naming parts: PartTitles) -> Phrase {
        switch self {
        case .notPending(let part, let standing):
            Phrase(
                zh: "科目\(parts[part].zh)的状态是「\(standing.title.zh)」，不能这样办理。",
                en:
                    "\(parts[part].en) is marked “\(standing.title.en)”, so this is not possible.")
        case .notPresent(let part, let standing):
            Phrase(
                zh: "考生没有在考科目\(parts[part].zh)（\(standing.title.zh)）。",
                en: "The candidate is not sitting \(parts[part].en): \(standing.title.en).")
        case .notAbsent(let part, let standing):
            Phrase(
                zh: "科目\(parts[part].zh)没有缺考记录（\(standing.title.zh)）。",
                en: "No absence from \(parts[part].en) is recorded: \(standing.title.en).")
        case .nothingToVoid(let part, let standing):
            Phrase(
                zh:
                    "科目\(parts[part].zh)的状态是「\(standing.title.zh)」，没有考过，无从作废。未到场的请用 certify exam absent。",
                en:
                    "\(parts[part].en) was not sat (\(standing.title.en)), so there is nothing to void. Who did not come is marked absent: certify exam absent."
            )
        case .alreadyVoided(let part):
            Phrase(zh: "科目\(parts[part].zh)已经作废。", en: "\(parts[part].en) is void already.")
        case .notScheduled(let part):
            Phrase(
                zh: "科目\(parts[part].zh)尚未编排场次。请先 certify exam schedule。",
                en: "\(parts[part].en) has no session yet. First: certify exam schedule.")
        case .unknownSession(let id):
            Phrase(zh: "没有场次 \(id)。", en: "There is no session \(id).")
        case .alreadyScheduled(let id):
            Phrase(zh: "考生已在场次 \(id)。", en: "The candidate sits in \(id) already.")
        case .overlaps(let id):
            Phrase(
                zh: "考生同一时间已在场次 \(id) 考另一科目。",
                en: "The candidate sits another part at that time, in \(id).")
        case .sessionClosed(let id):
            Phrase(zh: "场次 \(id) 已结束。", en: "Session \(id) is closed.")
        case .wrongPart(let id, let part):
            Phrase(
                zh: "场次 \(id) 考的是科目\(parts[part].zh)。",
                en: "Session \(id) is one of \(parts[part].en).")
        case .outsideWindow(let id, let from, let to, let at):
            Phrase(
                zh: "\(at) 不能签到：场次 \(id) 的签到时间为 \(from) 至 \(to)，不晚于现在。事后补记，用 --at 写明当时的时间。",
                en: "Nobody is checked in at \(at): session \(id) takes candidates in from "
                    + "\(from) to \(to), and not after now. Afterwards --at tells when they came.")
        case .notStaffed(let id, let has, let needs):
            Phrase(
                zh: "场次 \(id) 有 \(has) 名工作人员，至少需要 \(needs) 名。请用 certify exam staff \(id) 补齐。",
                en:
                    "Session \(id) has a staff of \(has) and needs \(needs). Name them: certify exam staff \(id)."
            )
        case .noPaper(let part):
            Phrase(
                zh: "科目\(parts[part].zh)尚未组卷。请先 certify exam draw。",
                en: "No paper was drawn for \(parts[part].en). First: certify exam draw.")
        case .unknownTier(let tier, let known):
            .unknown(
                Phrase(zh: "违纪档次", en: "tier of misconduct"), tier.text, known.map(\.text))
        case .published:
            Phrase(
                zh: "成绩已公布，不能再作废。请走异议程序。",
                en: "The scores are published; this now takes an objection.")
        case .notPaused(let part):
            Phrase(
                zh: "这位考生的\(parts[part].zh)没有单独暂停。全场暂停的，请恢复全场。",
                en: "This candidate's sitting of \(parts[part].en) was not paused by itself. "
                    + "Where the room is paused, let the room go on.")
        case .minutesOutOfRange(let minutes, let maximum):
            Phrase(
                zh: "\(minutes) 分钟不在 1 至 \(maximum) 之间。",
                en: "\(minutes) minutes are not from 1 to \(maximum).")
        case .alreadyCollected(let part):
            Phrase(
                zh: "科目\(parts[part].zh)的答卷已收回。",
                en: "The answers of \(parts[part].en) are in already.")
        }
    }
}
