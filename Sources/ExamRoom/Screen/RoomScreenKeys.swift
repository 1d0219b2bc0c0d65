import CertCore
import Sitting
import Terminal

/// What keys do.
extension RoomScreen {
    mutating func press(_ key: Key, _ state: SittingState) -> RoomTurn {
        if key == .function(2) { return changeLayout() }
        // Nobody answers what they do not see.
        if isTooSmall { return key == .control("c") ? .do(then: .leave) : .nothing }
        notice = nil
        guard hasStarted else { return pressAtStart(key, state) }
        // Whatever lies over the item, a notice cut off tells of this key.
        if key == .control("r"), panel != nil, !state.notices.isEmpty {
            return .do(then: .open(.notices))
        }
        switch panel {
        case nil where state.stage.isOnBreak: return pressInBreak(key, state)
        case nil: return pressAtItem(key, state)
        case .help, .notices: return pressAtHelp(key, state)
        case .overview(let cursor): return press(key, inOverviewAt: cursor, state)
        case .jump(let typed): return press(key, inJump: typed, state)
        case .review(let typed): return press(key, inReview: typed, state)
        case .code(let typed): return press(key, inCode: typed, state)
        case .leave: return pressAtLeave(key)
        case .leaveSection: return pressAtSectionEnd(key, state)
        case .leaveItem: return pressAtItemEnd(key, state)
        }
    }

    /// Letters are enlarged, and made smaller, at any moment.
    private mutating func changeLayout() -> RoomTurn {
        layout = layout.other
        followsCursor = true
        notice = words.hasChanged(to: layout)
        return .nothing
    }

    private mutating func pressAtStart(_ key: Key, _ state: SittingState) -> RoomTurn {
        if panel == .help { return pressAtHelp(key, state) }
        switch key {
        case .character(" "), .character("\u{3000}"): isConfirmed.toggle()
        case .enter where isConfirmed:
            return .do(.start, .show(state.paper.items[0].id), then: .show(0))
        case .enter: notice = words.confirmFirst
        case .control("c"), .control("q"): return .do(then: .leave)
        default:
            switch RoomKey(key) {
            case .leave: return .do(then: .leave)
            case .help: return .do(then: .open(.help))
            default: scroll(key, state)
            }
        }
        return .nothing
    }

    private mutating func pressAtItem(_ key: Key, _ state: SittingState) -> RoomTurn {
        let item = item(state)
        if item.type == .typing { return pressAtTyping(key, item, state) }
        var field = field(of: item, state)
        let outcome = field.press(key, item, state.answers[item.id], width: fieldWidth)
        setField(field, of: item)
        if outcome != .ignored { followsCursor = true }
        switch outcome {
        case .changed: return .nothing
        case .answer(let response): return .do(.answer(item.id, response))
        case .clear: return clear(item, state)
        case .unreadable(let problem):
            notice = words.unreadable(problem)
            return .nothing
        case .ignored: return command(RoomKey(key), key, state)
        }
    }

    private mutating func clear(_ item: PaperItem, _ state: SittingState) -> RoomTurn {
        if state.answers[item.id] == nil { return .nothing }
        notice = words.cleared
        return .do(.clear(item.id))
    }

    mutating func command(
        _ command: RoomKey?, _ key: Key, _ state: SittingState
    ) -> RoomTurn {
        switch command {
        case .next:
            if key == .pageDown, scrollPage(1, state) { return .nothing }
            if place + 1 == state.sectionPlaces.upperBound, !state.isInLastSection {
                return leaving(state, to: .open(.leaveSection))
            }
            guard place + 1 < state.paper.items.count else {
                notice = words.atTheLastItem
                return leaving(state, to: .open(.overview(cursor: place)))
            }
            return go(to: place + 1, state)
        case .previous:
            if key == .pageUp, scrollPage(-1, state) { return .nothing }
            if place > 0 { return go(to: place - 1, state) }
            notice = words.atTheStart
            return leaving(state, to: .nothing)
        case .jump: return leaving(state, to: .open(.jump("")))
        case .flag:
            let item = item(state)
            let isFlagged = state.flags.contains(item.id)
            notice = isFlagged ? words.flagRemoved : words.flagSet
            return .do(.flag(item.id, !isFlagged))
        case .overview: return leaving(state, to: .open(.overview(cursor: place)))
        case .help: return unhindered(state, to: .help)
        // Nobody minds a practice who could give codes or notices.
        case .notices where words.isPractice, .code where words.isPractice: return .nothing
        case .notices:
            if !state.notices.isEmpty { return unhindered(state, to: .notices) }
            notice = words.noNotices
            return .nothing
        case .code: return unhindered(state, to: .code(""))
        case .review: return leaving(state, to: .open(.review(typed: "")))
        case .leave: return unhindered(state, to: .leave)
        case .section: return leavingSection(state)
        case .rest:
            if state.paper.heading.breakMinutes == 0 { return .nothing }
            var turn = leaving(state, to: .nothing)
            turn.commands.append(.takeBreak)
            return turn
        case .clear:
            forgetField(of: item(state))
            return clear(item(state), state)
        case nil:
            scroll(key, state)
            return .nothing
        }
    }

    /// Saves what was typed and goes on, if it is an answer.
    private func leaving(_ state: SittingState, to sequel: RoomTurn.Sequel) -> RoomTurn {
        RoomTurn(commands: saving(state).map { [$0] } ?? [], sequel: sequel)
    }

    /// Saves what was typed if it is an answer, and opens a panel in any case.
    private func unhindered(_ state: SittingState, to panel: Panel) -> RoomTurn {
        RoomTurn(commands: savingNow(state).map { [$0] } ?? [], sequel: .open(panel))
    }

    /// Asks before the section is left.
    private mutating func leavingSection(_ state: SittingState) -> RoomTurn {
        if state.paper.sections.count < 2 { return .nothing }
        guard !state.isInLastSection else {
            notice = words.lastSection
            return .nothing
        }
        return leaving(state, to: .open(.leaveSection))
    }

    /// To another item, if the rules of the paper allow that.
    mutating func go(to place: Int, _ state: SittingState) -> RoomTurn {
        let standing = state.standing(ofItem: place)
        let isNext = state.paper.rules.navigation == .linear && place == state.nextPlace
        guard standing == .open || isNext else {
            notice = words.notOpen(standing, place + 1)
            if case .jump = panel { open(nil) }
            return leaving(state, to: .nothing)
        }
        let item = item(state)
        let isTyping = state.typingUnderWay == item.id
        if isNext,
            isTyping || saving(state) == nil && !item.isDone(state.answers[item.id])
        {
            return .do(then: .open(.leaveItem))
        }
        var turn = leaving(state, to: .show(place))
        turn.commands.append(.show(state.paper.items[place].id))
        return turn
    }
}
