import CertCore
import Sitting

/// What a candidate is told when the sitting cannot be held.
extension RoomWords {
    func failure(_ failure: SittingFailure, at offset: UTCOffset) -> String {
        switch failure {
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
        case .inUse:
            self(
                zh: "本场考试已在另一个窗口或机器上打开。",
                en: "This sitting is open in another window or on another machine.")
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
        case .disk:
            self(
                zh: "！未能保存到磁盘。最后一次操作可能未保存，请立即联系监考员。",
                en: "! Saving to disk failed; your last step may not be kept. Call the invigilator."
            )
        case .unreadableAdmission, .paperDamaged, .paperStaysShut, .unreadablePaper, .refused,
            .notStarted,
            .stillRunning:
            self(
                zh: "试卷无法打开。请联系监考员。",
                en: "The paper cannot be opened. Please call the invigilator.")
        }
    }
}
