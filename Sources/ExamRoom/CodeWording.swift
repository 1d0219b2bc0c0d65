import CertCore
import Sitting
import TextFormats

/// What the room says of codes, pauses and what the desk orders.
extension RoomWords {
    func accepted(_ code: SittingCode, left: Duration) -> String {
        switch code.kind {
        case .extend:
            self(
                zh: "✓ 延长 \(code.minutes) 分钟，剩余 \(left.countdown)。",
                en: "✓ \(code.minutes) minutes more: \(left.countdown) left.")
        case .pause: self(zh: "✓ 暂停。", en: "✓ Paused.")
        case .resume, .readmit:
            self(zh: "✓ 继续，剩余 \(left.countdown)。", en: "✓ Going on: \(left.countdown) left.")
        }
    }

    func paused(_ state: SittingState) -> String {
        guard let code = code(awaitedBy: state) else {
            return self(
                zh: "考试暂停，已停表。请等候：监考员恢复后自动继续。",
                en: "The exam is paused and the time stands still. It goes on by itself once the "
                    + "invigilator says so.")
        }
        return self(
            zh: "考试暂停，已停表。请等监考员给\(code)。",
            en: "The exam is paused and the time stands still. Wait for the invigilator's \(code).")
    }

    /// What the code is called that lets the sitting go on; nil where the desk ends the pause.
    func code(awaitedBy state: SittingState) -> String? {
        switch state.awaitedCode {
        case .readmit: self(zh: "续考码", en: "code to go on after an outage")
        case .resume: self(zh: "恢复码", en: "code to end the pause")
        case .extend, .pause, nil: nil
        }
    }

    /// The same line by line, with how a code is typed.
    func pausedLines(_ state: SittingState) -> [String] {
        guard state.awaitedCode != nil else { return [paused(state)] }
        return [
            paused(state),
            self(
                zh: "拿到后输入 :code，空一格，再输入那个码。",
                en: "Once you have it, type :code, a space and the code."),
        ]
    }

    /// - Parameter state: as it is since.
    func text(of news: RoomNews, _ state: SittingState) -> String {
        switch news {
        case .notice(let order): notice(order)
        case .paused: paused(state)
        case .goingOn where state.started == nil:
            self(zh: "暂停结束。", en: "The pause is over.")
        case .goingOn(let left):
            self(zh: "考试继续，剩余 \(left.countdown)。", en: "Going on: \(left.countdown) left.")
        case .moreTime(let minutes, let left):
            self(
                zh: "！已为你延长 \(minutes) 分钟，剩余 \(left.countdown)。",
                en: "! You were given \(minutes) more \(minutes == 1 ? "minute" : "minutes"): "
                    + "\(left.countdown) left.")
        }
    }

    private func notice(_ order: SittingOrder) -> String {
        self(zh: "监考员通知：", en: "From the invigilator: ") + visible(order.words.value ?? "")
    }

    /// A notice among others, with when it was given.
    func timed(_ order: SittingOrder, at offset: UTCOffset) -> String {
        LocalTime(order.at, at: offset).clock + "  " + visible(order.words.value ?? "")
    }

    /// The same on its own.
    func notice(_ order: SittingOrder, at offset: UTCOffset) -> String {
        let time = LocalTime(order.at, at: offset).clock
        return self(zh: "监考员通知（\(time)）：", en: "From the invigilator, \(time): ")
            + visible(order.words.value ?? "")
    }

    /// Behind a notice that is cut off.
    var wholeNotice: String { self(zh: "（Ctrl-R 看全文）", en: " (Ctrl-R: all of it)") }

    var noticesTitle: String { self(zh: "监考员通知", en: "From the invigilator") }

    func notices(_ count: Int) -> String {
        self(
            zh: "监考员通知 \(count) 条，按 r 看。",
            en: "\(count) \(count == 1 ? "notice" : "notices") from the invigilator: press r.")
    }

    var noNotices: String { self(zh: "没有监考员的通知。", en: "There is no notice.") }

    /// Why a code does nothing; nil for what is refused otherwise.
    func codeRefused(_ refusal: SittingRefusal) -> String? {
        switch refusal {
        case .unknownCode: isPractice ? practiceCode : unknownCode
        case .codeUsedBefore: codeUsedBefore
        case .nothingToEnd: nothingToEnd
        default: nil
        }
    }

    private var unknownCode: String {
        self(
            zh: "这不是给你的码，或输入有误。请再核对。",
            en: "That is no code for you, or it was mistyped. Please check it.")
    }

    private var practiceCode: String {
        self(zh: "练习里没有要输入的码。", en: "A practice has no codes.")
    }

    private var codeUsedBefore: String { self(zh: "这个码已经用过了。", en: "That code was used before.") }

    private var nothingToEnd: String {
        self(
            zh: "现在没有这个码可以结束的暂停。", en: "There is no pause now that this code ends.")
    }
}

extension RoomIntent {
    /// Whether it makes sense while nothing may be seen.
    var isPossibleInPause: Bool {
        switch self {
        case .code, .help, .quit, .unknownCommand: true
        default: false
        }
    }
}
