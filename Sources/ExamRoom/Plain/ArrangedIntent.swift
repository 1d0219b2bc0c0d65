import CertCore
import Sitting
import TextFormats

/// Letters put in order, letters paired with numbers.
extension RoomIntent {
    /// All letters in their order: `c a d b`, `CADB`, `c → a → d → b`.
    static func order(_ text: String, of item: PaperItem) -> RoomIntent {
        var places: [Int] = []
        for letter in folded(text) where !letter.isGap {
            guard let place = OptionLetter.index(of: letter), place < item.options.count else {
                return unknown(letter, in: item)
            }
            if places.contains(place) { return .unreadable(.repeated(OptionLetter.letter(place))) }
            places.append(place)
        }
        let missing = item.options.indices.filter { !places.contains($0) }
        guard missing.isEmpty else {
            return .unreadable(.missing(missing.map { OptionLetter.letter($0) }))
        }
        return .answer(.order(places.map { item.options[$0].id }))
    }

    /// Letters with the numbers of their targets: `a3 b1`, `A3，B1`, `a-3 b-1`.
    static func pairs(_ text: String, of item: PaperItem) -> RoomIntent {
        var pairs: [OptionID: OptionID] = [:]
        var rest = folded(text).drop(while: \.isGap)
        while let first = rest.first {
            guard let place = OptionLetter.index(of: first), place < item.options.count else {
                return first.isWholeNumber ? .unreadable(.unlettered) : unknown(first, in: item)
            }
            let letter = OptionLetter.letter(place)
            rest = rest.dropFirst().drop(while: \.isGap)
            let digits = rest.prefix { $0.isASCII && $0.isWholeNumber }
            if digits.isEmpty { return .unreadable(.unpaired(letter)) }
            guard let number = Int(digits), item.targets.indices.contains(number - 1) else {
                return .unreadable(.number(String(digits), last: item.targets.count))
            }
            let option = item.options[place].id
            if pairs.updateValue(item.targets[number - 1].id, forKey: option) != nil {
                return .unreadable(.repeated(letter))
            }
            rest = rest.dropFirst(digits.count).drop(while: \.isGap)
        }
        return pairs.isEmpty ? .unreadable(.unlettered) : .match(pairs)
    }

    private static func unknown(_ letter: Character, in item: PaperItem) -> RoomIntent {
        let last = OptionLetter.letter(max(0, item.options.count - 1))
        return .unreadable(.letter(Character(letter.uppercased()), last: last))
    }
}

extension Character {
    /// What people put between letters and numbers.
    fileprivate var isGap: Bool { isWhitespace || ",，、;；.。>→-–—=:/|".contains(self) }
}

extension PaperItem {
    /// Whether there is an answer with nothing open.
    func isDone(_ answer: Response?) -> Bool { answer != nil && isComplete(answer) }

    /// False for pairs of which some are open.
    func isComplete(_ answer: Response?) -> Bool {
        if case .pairs(let pairs)? = answer { pairs.count == options.count } else { true }
    }
}
