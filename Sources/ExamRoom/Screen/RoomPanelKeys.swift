import CertCore
import Sitting
import Terminal
import TextFormats

/// What keys do while something lies over the item.
extension RoomScreen {
    mutating func pressAtHelp(_ key: Key, _ state: SittingState) -> RoomTurn {
        if !scroll(key, state) { open(nil) }
        return .nothing
    }

    mutating func press(
        _ key: Key, inOverviewAt cursor: Int, _ state: SittingState
    ) -> RoomTurn {
        let columns = overviewColumns
        let last = state.paper.items.count - 1
        let target: Int
        switch key {
        case .left: target = cursor - 1
        case .right, .tab: target = cursor + 1
        case .up: target = cursor - columns
        case .down: target = cursor + columns
        case .pageUp: target = max(0, cursor - columns * max(1, contentRows(state) - 4))
        case .pageDown: target = min(last, cursor + columns * max(1, contentRows(state) - 4))
        case .home: target = 0
        case .end: target = last
        case .enter, .character(" "): return go(to: cursor, state)
        default:
            switch RoomKey(key) {
            case .review: return .do(then: .open(.review(typed: "")))
            case .help: return .do(then: .open(.help))
            case .jump: return .do(then: .open(.jump("")))
            case .code: return .do(then: .open(.code("")))
            case .notices where !state.notices.isEmpty: return .do(then: .open(.notices))
            case .leave: return .do(then: .open(.leave))
            default: return .do(then: .open(nil))
            }
        }
        if (0...last).contains(target) { panel = .overview(cursor: target) }
        followsCursor = true
        return .nothing
    }

    mutating func press(
        _ key: Key, inJump typed: String, _ state: SittingState
    ) -> RoomTurn {
        switch key {
        case .character(let character):
            let digit = folded(String(character))
            if digit.allSatisfy({ $0.isASCII && $0.isWholeNumber }), typed.count < 6 {
                panel = .jump(typed + digit)
            }
        case .backspace: panel = .jump(String(typed.dropLast()))
        case .control("u"): panel = .jump("")
        case .enter where !typed.isEmpty:
            let total = state.paper.items.count
            guard let number = Int(typed), (1...total).contains(number) else {
                notice = words.noSuchItem(Int(typed) ?? 0, total: total)
                panel = .jump("")
                return .nothing
            }
            return go(to: number - 1, state)
        default: open(nil)
        }
        return .nothing
    }

    /// Handing in takes a word: no key held down for too long does it.
    mutating func press(
        _ key: Key, inReview typed: String, _ state: SittingState
    ) -> RoomTurn {
        switch key {
        case .enter where words.isSubmit(typed): return .do(.submit)
        case .enter, .escape, .control("c"): open(nil)
        case .character(let character):
            if typed.count < 20 { panel = .review(typed: typed + String(character)) }
        case .backspace: panel = .review(typed: String(typed.dropLast()))
        case .control("u"): panel = .review(typed: "")
        default: scroll(key, state)
        }
        return .nothing
    }

    /// The letters of a code, as they are read out; what they mean only the sitting can tell.
    mutating func press(
        _ key: Key, inCode typed: String, _ state: SittingState
    ) -> RoomTurn {
        switch key {
        case .character(let character): type(String(character), behind: typed)
        case .paste(let text): type(text, behind: typed)
        case .backspace: panel = .code(String(typed.dropLast()))
        case .control("u"): panel = .code("")
        case .enter where !typed.isEmpty: return .do(.code(typed), then: .open(nil))
        case .function(1): return .do(then: .open(.help))
        case .control("c"), .control("q"): return .do(then: .open(.leave))
        case .escape: open(nil)
        default: scroll(key, state)
        }
        return .nothing
    }

    private mutating func type(_ text: String, behind typed: String) {
        let letters = folded(text).uppercased().filter {
            $0.isASCII && ($0.isLetter || $0.isNumber) || $0 == "-" || $0 == " "
        }
        panel = .code(String((typed + letters).prefix(Self.longestCode)))
    }

    /// Twenty characters, with hyphens or spaces between them.
    private static let longestCode = 30

    /// In a break there is nothing but to confirm that it may end.
    mutating func pressInBreak(_ key: Key, _ state: SittingState) -> RoomTurn {
        switch key {
        case .character(" "), .character("\u{3000}"): isConfirmed.toggle()
        case .enter where isConfirmed: return .do(.endBreak)
        case .enter: notice = words.confirmBreakEnd
        default:
            switch RoomKey(key) {
            case .help: open(.help)
            case .code: open(.code(""))
            case .leave: open(.leave)
            default: scroll(key, state)
            }
        }
        return .nothing
    }

    mutating func pressAtSectionEnd(_ key: Key, _ state: SittingState) -> RoomTurn {
        if Self.isYes(key) {
            return .do(.leaveSection(state.stage.section), then: .open(nil))
        }
        if !scroll(key, state) { open(nil) }
        return .nothing
    }

    mutating func pressAtItemEnd(_ key: Key, _ state: SittingState) -> RoomTurn {
        if Self.isYes(key), let next = state.nextPlace {
            return .do(.show(state.paper.items[next].id), then: .show(next))
        }
        open(nil)
        return .nothing
    }

    private static func isYes(_ key: Key) -> Bool {
        guard case .character(let character) = key else { return false }
        return ["y", "是"].contains(folded(String(character)))
    }

    mutating func pressAtLeave(_ key: Key) -> RoomTurn {
        if RoomKey(key) == .leave { return .do(then: .leave) }
        open(nil)
        return .nothing
    }
}
