import CertCore
import Sitting
import Terminal
import TextFormats

/// Options of which one or several are chosen; a judgement is a choice of two.
struct ChoiceField: Hashable {
    /// Nil until the candidate moves to an option, so that going on answers nothing.
    private(set) var cursor: Int?

    mutating func press(_ key: Key, _ item: PaperItem, _ answer: Response?) -> FieldOutcome {
        let last = item.choiceCount - 1
        switch key {
        case .up: cursor = cursor.map { max(0, $0 - 1) } ?? item.firstChosen(answer) ?? last
        case .down: cursor = cursor.map { min(last, $0 + 1) } ?? item.firstChosen(answer) ?? 0
        case .character(" "):
            if let cursor { return choose(cursor, item, answer) }
        case .enter:
            guard item.type != .multiple, let cursor, !item.isChosen(cursor, answer) else {
                return .ignored
            }
            return choose(cursor, item, answer)
        case .backspace, .delete: return .clear
        case .character(let character):
            guard let place = item.choice(of: character) else { return .ignored }
            cursor = place
            return choose(place, item, answer)
        default: return .ignored
        }
        return .changed
    }

    /// The answer with an option chosen, or no longer where several may be.
    private func choose(
        _ place: Int, _ item: PaperItem, _ answer: Response?
    ) -> FieldOutcome {
        if item.type == .trueFalse { return .answer(.boolean(place == 0)) }
        let option = item.options[place].id
        guard item.type == .multiple, case .options(let chosen)? = answer else {
            return .answer(.options([option]))
        }
        let now = chosen.symmetricDifference([option])
        return now.isEmpty ? .clear : .answer(.options(now))
    }
}

extension PaperItem {
    /// How many there are to choose from.
    var choiceCount: Int { type == .trueFalse ? 2 : options.count }

    func isChosen(_ place: Int, _ answer: Response?) -> Bool {
        switch answer {
        case .boolean(let truth): truth == (place == 0)
        case .options(let chosen): chosen.contains(options[place].id)
        default: false
        }
    }

    fileprivate func firstChosen(_ answer: Response?) -> Int? {
        (0..<choiceCount).first { isChosen($0, answer) }
    }

    /// The choice that a character names, of either width; nil for one that names none.
    fileprivate func choice(of character: Character) -> Int? {
        guard type == .trueFalse else { return optionPlace(of: character) }
        return switch folded(String(character)) {
        case "t", "对", "是", "√", "✓": 0
        case "f", "错", "否", "×", "✗": 1
        default: nil
        }
    }

    /// The place of the option with a letter, of either case and width.
    func optionPlace(of character: Character) -> Int? {
        folded(String(character)).first.flatMap { OptionLetter.index(of: $0) }.flatMap {
            options.indices.contains($0) ? $0 : nil
        }
    }
}
