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

    /// What the candidate should know of the desk's orders since the last were told: every notice,
    /// whether a pause has begun or ended, and once that there is more time.
    func news(_ state: SittingState, after told: Int, left: Duration) -> [String] {
        let orders = state.orders.dropFirst(told)
        var news = orders.filter { $0.kind == .notice }.map { notice($0) }
        let wasPaused = Array(state.orders.prefix(told)).leaveAPause
        if state.orders.leaveAPause != wasPaused {
            news.append(state.isPaused ? paused(state) : goingOn(left))
        }
        if orders.contains(where: { $0.kind == .extend }) { news.append(moreTime(left)) }
        return news
    }

    func notice(_ order: SittingOrder) -> String {
        self(zh: "监考员通知：", en: "From the invigilator: ") + visible(order.words.value ?? "")
    }

    private func goingOn(_ left: Duration) -> String {
        self(zh: "考试继续，剩余 \(left.countdown)。", en: "Going on: \(left.countdown) left.")
    }

    /// Why a code does nothing; nil for what is refused otherwise.
    func codeRefused(_ refusal: SittingRefusal) -> String? {
        switch refusal {
        case .unknownCode: unknownCode
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
