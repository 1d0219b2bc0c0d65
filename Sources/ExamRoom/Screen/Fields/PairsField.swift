import CertCore
import Sitting
import Terminal
import TextFormats

/// Options on the left, each matched with a number of the right.
struct PairsField: Hashable {
    /// The option whose number is asked for; nil until the candidate moves to one.
    private(set) var option: Int?
    /// The target under the cursor, when that is on the right.
    private(set) var target: Int?
    /// Digits of a number that may go on.
    private(set) var digits = ""

    mutating func press(_ key: Key, _ item: PaperItem, _ answer: Response?) -> FieldOutcome {
        switch key {
        case .up: move(-1, item)
        case .down: move(1, item)
        case .tab: cross(item, answer)
        case .backTab where target != nil: target = nil
        case .escape where target != nil || !digits.isEmpty: forget()
        case .enter, .character(" "):
            if let number = Int(digits) { return match(number - 1, item, answer) }
            if let target { return match(target, item, answer) }
            if key == .enter { return .ignored }
            cross(item, answer)
        case .backspace where !digits.isEmpty: digits.removeLast()
        case .backspace, .delete: return unmatch(item, answer)
        case .character(let character): return type(character, item, answer)
        default: return .ignored
        }
        return .changed
    }

    private mutating func forget() {
        target = nil
        digits = ""
    }

    private mutating func move(_ step: Int, _ item: PaperItem) {
        digits = ""
        if let target {
            self.target = max(0, min(item.targets.count - 1, target + step))
        } else {
            let start = step > 0 ? -1 : item.options.count
            option = max(0, min(item.options.count - 1, (option ?? start) + step))
        }
    }

    /// To the other column.
    private mutating func cross(_ item: PaperItem, _ answer: Response?) {
        digits = ""
        let option = self.option ?? 0
        self.option = option
        target = target == nil ? item.target(of: option, in: answer) ?? 0 : nil
    }

    private mutating func type(
        _ character: Character, _ item: PaperItem, _ answer: Response?
    ) -> FieldOutcome {
        if let place = item.optionPlace(of: character) {
            forget()
            option = place
            return .changed
        }
        guard let digit = folded(String(character)).first, digit.isASCII, digit.isWholeNumber
        else { return .ignored }
        guard option != nil else { return .unreadable(.unlettered) }
        digits.append(digit)
        guard let number = Int(digits), (1...item.targets.count).contains(number) else {
            defer { digits = "" }
            return .unreadable(.number(digits, last: item.targets.count))
        }
        // With ten targets, 1 may become 10.
        if number * 10 <= item.targets.count { return .changed }
        return match(number - 1, item, answer)
    }

    private mutating func match(
        _ target: Int, _ item: PaperItem, _ answer: Response?
    ) -> FieldOutcome {
        guard let option else { return .unreadable(.unlettered) }
        forget()
        var pairs = item.pairs(in: answer)
        pairs[item.options[option].id] = item.targets[target].id
        self.option = min(item.options.count - 1, option + 1)
        return .answer(.pairs(pairs))
    }

    private mutating func unmatch(_ item: PaperItem, _ answer: Response?) -> FieldOutcome {
        forget()
        guard let option else { return .clear }
        var pairs = item.pairs(in: answer)
        guard pairs.removeValue(forKey: item.options[option].id) != nil else { return .changed }
        return pairs.isEmpty ? .clear : .answer(.pairs(pairs))
    }
}

extension PaperItem {
    fileprivate func pairs(in answer: Response?) -> [OptionID: OptionID] {
        if case .pairs(let pairs)? = answer { pairs } else { [:] }
    }

    /// The place of the target that an option was matched with.
    func target(of option: Int, in answer: Response?) -> Int? {
        pairs(in: answer)[options[option].id].flatMap { id in
            targets.firstIndex { $0.id == id }
        }
    }
}
