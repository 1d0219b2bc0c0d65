import CertCore
import Sitting
import Terminal

/// What keys do at a typing test.
extension RoomScreen {
    func typingField(of item: PaperItem, _ state: SittingState) -> TypingField {
        if case .typing(let field) = field(of: item, state) { field } else { TypingField(nil) }
    }

    mutating func pressAtTyping(_ key: Key, _ item: PaperItem, _ state: SittingState) -> RoomTurn {
        guard let run = state.typings[item.id] else {
            return pressBeforeTyping(key, item, state)
        }
        if run.isOver { return commandBesideTyping(key, state) }
        var field = typingField(of: item, state)
        if field.isEnding, key == .control("e") {
            let kept = field.unsaved.isEmpty ? [] : [SittingCommand.type(item.id, field.unsaved)]
            return RoomTurn(commands: kept + [.endTyping(item.id)])
        }
        let isEdit = type(key, into: &field, item, run)
        field.isEnding = key == .control("e")
        setField(.typing(field), of: item)
        if field.isEnding { notice = words.endTypingAgain }
        return isEdit || field.isEnding ? .nothing : commandBesideTyping(key, state)
    }

    /// Takes a key that is text; false for any other.
    private mutating func type(
        _ key: Key, into field: inout TypingField, _ item: PaperItem, _ run: TypingRun
    ) -> Bool {
        let time = Int(typingTime.wholeMilliseconds)
        let most = item.typing?.mostTyped(in: run.typed.language) ?? 0
        switch key {
        case .character(let character):
            if field.characters.count < most { field.insert(String(character), at: time) }
        case .enter, .control("j"):
            guard typingView?.passage.hasLineFeeds == true else {
                notice = words.noLineFeeds
                return true
            }
            if field.characters.count < most { field.insert("\n", at: time) }
        case .backspace, .delete: field.deleteLast(at: time)
        case .paste(let text):
            field.refusePaste(of: text.count, at: time)
            notice = words.pasteRefused
        // Nobody leaves the passage by a slip.
        case .tab, .backTab, .left, .right, .up, .down, .home, .end, .pageUp, .pageDown, .escape,
            .control("u"):
            break
        default: return false
        }
        return true
    }

    private mutating func pressBeforeTyping(
        _ key: Key, _ item: PaperItem, _ state: SittingState
    ) -> RoomTurn {
        var field = typingField(of: item, state)
        switch key {
        case .character(" "), .character("\u{3000}"):
            field.isReady.toggle()
            setField(.typing(field), of: item)
            return .nothing
        case .enter where field.isReady:
            forgetField(of: item)
            return .do(.startTyping(item.id, words.language))
        default: return commandBesideTyping(key, state)
        }
    }

    /// Letters are no commands here: who types on when the time is over is not to hand in by it.
    private mutating func commandBesideTyping(_ key: Key, _ state: SittingState) -> RoomTurn {
        if case .character = key { return .nothing }
        let wanted = RoomKey(key)
        return wanted == .clear ? .nothing : command(wanted, key, state)
    }

    /// What was typed is on the disk.
    mutating func keepTyping(of id: ItemID, _ state: SittingState) {
        guard let item = state.paper.items.first(where: { $0.id == id }) else { return }
        var field = typingField(of: item, state)
        field.keep()
        setField(.typing(field), of: item)
    }

    /// Goes along with what is typed.
    mutating func followTyping(_ state: SittingState) {
        let item = item(state)
        guard item.typing != nil, let run = state.typings[item.id] else { return }
        if run.isOver { forgetField(of: item) }
        typingView = TypingView.following(
            typingField(of: item, state).characters, of: item, run, width: width,
            after: typingView)
    }
}
