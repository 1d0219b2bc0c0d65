import CertCore
import Sitting
import Terminal

/// Where an item is answered.
enum ItemField: Hashable {
    case choice(ChoiceField)
    case text(TextField)
    case order(OrderField)
    case pairs(PairsField)
    case typing(TypingField)

    init(for item: PaperItem, answer: Response?) {
        switch item.type {
        case .single, .multiple, .trueFalse, .situational: self = .choice(ChoiceField())
        case .fillIn, .numeric, .shortText: self = .text(TextField(for: item, answer: answer))
        case .ordering: self = .order(OrderField(for: item, answer: answer))
        case .matching: self = .pairs(PairsField())
        case .typing: self = .typing(TypingField(answer))
        }
    }

    /// - Parameter width: cells of a line of text.
    mutating func press(
        _ key: Key, _ item: PaperItem, _ answer: Response?, width: Int
    ) -> FieldOutcome {
        switch self {
        case .choice(var field):
            defer { self = .choice(field) }
            return field.press(key, item, answer)
        case .text(var field):
            defer { self = .text(field) }
            return field.press(key, item, answer, width: width)
        case .order(var field):
            defer { self = .order(field) }
            return field.press(key, item, answer)
        case .pairs(var field):
            defer { self = .pairs(field) }
            return field.press(key, item, answer)
        // Typing goes by the time as well (see `pressAtTyping`).
        case .typing: return .ignored
        }
    }

    /// Whether more was entered than what is saved as the answer.
    func isUnsaved(_ item: PaperItem, _ answer: Response?) -> Bool {
        switch self {
        case .choice: false
        case .text(let field): field.response(to: item) != answer
        case .order(let field): field.isUnsaved
        case .pairs(let field): !field.digits.isEmpty
        case .typing(let field): !field.unsaved.isEmpty
        }
    }

    /// What is to be done to save what was typed when the candidate goes on: nothing if it is
    /// saved, or if they know that it is no answer.
    func saving(_ item: PaperItem, _ answer: Response?) -> SittingCommand? {
        if case .typing(let field) = self, !field.unsaved.isEmpty {
            return .type(item.id, field.unsaved)
        }
        guard case .text(let field) = self, !field.isRefused, isUnsaved(item, answer) else {
            return nil
        }
        return field.response(to: item).map { .answer(item.id, $0) } ?? .clear(item.id)
    }

    /// The candidate was told that what they typed is no answer.
    mutating func refuse() {
        guard case .text(var field) = self else { return }
        field.isRefused = true
        self = .text(field)
    }
}
