import CertCore
import Sitting
import Terminal

/// Options that are moved into an order, or put into it by typing their letters.
struct OrderField: Hashable {
    /// Places among the options as shown, in the order at hand.
    private(set) var order: [Int]
    private(set) var cursor: Int?
    /// The option under the cursor moves with it.
    private(set) var isHeld = false
    /// How many letters of a new order have been typed.
    private(set) var typed = 0

    init(for item: PaperItem, answer: Response?) {
        order = Self.order(of: answer, item)
    }

    /// Whether there is more than what was answered.
    var isUnsaved: Bool { isHeld || typed > 0 }

    mutating func press(_ key: Key, _ item: PaperItem, _ answer: Response?) -> FieldOutcome {
        switch key {
        case .up: move(to: cursor.map { $0 - 1 } ?? order.count - 1)
        case .down: move(to: cursor.map { $0 + 1 } ?? 0)
        case .character(" "): return isHeld ? letGo(item) : hold()
        case .enter:
            if isHeld { return letGo(item) }
            return typed > 0 ? .unreadable(.missing(missing)) : .ignored
        case .escape where isUnsaved: reset(item, answer)
        case .backspace where typed > 1: typed -= 1
        case .backspace where typed == 1: reset(item, answer)
        case .backspace, .delete:
            reset(item, nil)
            return .clear
        case .character(let character):
            guard let place = item.optionPlace(of: character) else { return .ignored }
            return type(place, item)
        default: return .ignored
        }
        return .changed
    }

    private static func order(of answer: Response?, _ item: PaperItem) -> [Int] {
        guard case .order(let order)? = answer else { return Array(item.options.indices) }
        return order.compactMap { id in item.options.firstIndex { $0.id == id } }
    }

    private mutating func reset(_ item: PaperItem, _ answer: Response?) {
        order = Self.order(of: answer, item)
        isHeld = false
        typed = 0
    }

    private mutating func move(to place: Int) {
        let place = max(0, min(order.count - 1, place))
        if isHeld, let cursor { order.swapAt(cursor, place) }
        cursor = place
    }

    private mutating func hold() -> FieldOutcome {
        cursor = cursor ?? 0
        isHeld = true
        typed = 0
        return .changed
    }

    private mutating func letGo(_ item: PaperItem) -> FieldOutcome {
        isHeld = false
        return .answer(.order(order.map { item.options[$0].id }))
    }

    /// Puts an option behind those whose letters were typed before.
    private mutating func type(_ place: Int, _ item: PaperItem) -> FieldOutcome {
        isHeld = false
        guard let now = order[typed...].firstIndex(of: place) else {
            return .unreadable(.repeated(OptionLetter.letter(place)))
        }
        order.insert(order.remove(at: now), at: typed)
        cursor = typed
        typed += 1
        guard typed == order.count else { return .changed }
        typed = 0
        return letGo(item)
    }

    private var missing: [Character] {
        order[typed...].sorted().map { OptionLetter.letter($0) }
    }
}
