import CertCore
import Disk
import Sitting
import TextFormats

/// What a candidate is told when the sitting cannot be held.
extension RoomWords {
    func failure(_ failure: SittingFailure, at offset: UTCOffset) -> String {
        if isPractice { return practiceFailure(failure) }
        return switch failure {
        case .noPaper(let ticket):
            self(zh: "准考号 \(ticket) 没有试卷。", en: "There is no paper for ticket \(ticket).")
        case .notAdmitted:
            self(
                zh: "尚未签到。请先到监考员处核验身份。",
                en: "You are not checked in. Please have your identity checked first.")
        case .foreignAdmission:
            self(
                zh: "签到记录与准考号不符。请联系监考员。",
                en: "The check-in belongs to another ticket. Please call the invigilator.")
        case .inUse(let holder): inUse(by: holder, at: offset)
        case .refused(.windowNotOpen(let from)):
            self(
                zh: "考试 \(LocalTime(from, at: offset).clock) 才开始。",
                en: "The exam opens at \(LocalTime(from, at: offset).clock).")
        case .refused(.windowClosed(let since)):
            self(
                zh: "考试已于 \(LocalTime(since, at: offset).clock) 结束，不能再开始。",
                en: "The exam closed at \(LocalTime(since, at: offset).clock).")
        case .journal:
            self(
                zh: "作答记录被改动过，不能继续。请立即联系监考员，不要再操作。",
                en: "The record of your answers was altered. Stop and call the invigilator.")
        case .disk(let error):
            self(
                zh: "！磁盘出了问题（\(cause(of: error))），考试停在这里。"
                    + "标有“✓ 已保存”的答案都在，最后一步可能没有保存。请不要再操作，立即叫监考员。",
                en:
                    "! The disk fails (\(cause(of: error))), so the sitting stops here. Every answer "
                    + "marked “✓ Saved” is kept; your last step may not be. Stop, and call the "
                    + "invigilator.")
        case .collected:
            self(
                zh: "答卷已收回，不能再作答。请联系监考员。",
                en: "Your answers were collected: the sitting is over. Please call the invigilator."
            )
        case .unreadableAdmission, .paperDamaged, .paperStaysShut, .unreadablePaper, .refused,
            .notStarted, .stillRunning, .cutOff, .paused, .awaitsCode:
            self(
                zh: "试卷无法打开。请联系监考员。",
                en: "The paper cannot be opened. Please call the invigilator.")
        }
    }

    /// There is nobody to be called, and nothing to be saved.
    private func practiceFailure(_ failure: SittingFailure) -> String {
        guard case .disk(let error) = failure else {
            return self(
                zh: "练习不能继续，请重新开始。", en: "The practice cannot go on. Please begin it anew.")
        }
        return self(
            zh: "！磁盘出了问题（\(cause(of: error))），练习停在这里。",
            en: "! The disk fails (\(cause(of: error))), so the practice stops here.")
    }

    private func inUse(by holder: SittingHolder?, at offset: UTCOffset) -> String {
        guard let holder else {
            return self(
                zh: "本场考试已在另一个窗口或机器上打开。",
                en: "This sitting is open in another window or on another machine.")
        }
        let (host, since) = (visible(holder.host), LocalTime(holder.since, at: offset).clock)
        return self(
            zh: "本场考试自 \(since) 起已在机器 \(host) 上打开。请在那里继续，或请监考员先关掉它。",
            en: "This sitting has been open on machine \(host) since \(since). Go on there, or "
                + "have the invigilator close it first.")
    }

    private func cause(of error: DiskError) -> String {
        if error.isNoSpace { return self(zh: "磁盘已满", en: "it is full") }
        if error.isNotPermitted { return self(zh: "没有写入权限", en: "writing is not permitted") }
        return self(zh: "读写出错", en: "reading or writing went wrong")
    }
}
