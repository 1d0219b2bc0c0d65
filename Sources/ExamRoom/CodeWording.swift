import CertCore
import Sitting

/// What the room says of codes and pauses.
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

    var paused: String {
        self(
            zh: "考试暂停，已停表。请等监考员给码。",
            en: "The exam is paused and the time stands still. Wait for the invigilator's code.")
    }

    /// How a code is typed line by line.
    var typeCode: String {
        self(zh: "拿到后输入“:code 码”。", en: "Once you have it, type :code and the code.")
    }

    /// Why a code does nothing; nil for what is refused otherwise.
    func codeRefused(_ refusal: SittingRefusal) -> String? {
        switch refusal {
        case .paused: paused
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
