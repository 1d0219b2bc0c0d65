/// An alignment that goes along with the typing, so that a character more costs one look along the
/// model, and one less few of them.
public struct LiveAlignment: Hashable, Sendable {
    /// Characters between the rows that are kept.
    private static let stride = 32

    private let model: NumberedModel
    private var typed: [Int32] = []
    private var row: AlignmentRow
    /// After none, 32, 64 … characters.
    private var kept: [AlignmentRow]

    /// - Parameter most: characters that can be typed.
    public init(model: String, folding: TypingFolding, most: Int) {
        let model = NumberedModel(model, folding: folding)
        let count = model.characters.count
        row = AlignmentRow(model: count, most: max(most, count))
        kept = [row]
        self.model = model
    }

    public var alignment: TypingAlignment { TypingAlignment(typed: typed.count, row) }

    /// Goes on, or back, to what is typed now.
    public mutating func follow(_ characters: [Character]) {
        let numbers = characters.map(model.number)
        let same = zip(numbers, typed).prefix { $0 == $1 }.count
        goBack(to: same)
        for number in numbers[same...] { add(number) }
    }

    private mutating func goBack(to count: Int) {
        guard count < typed.count else { return }
        let (stretch, rest) = count.quotientAndRemainder(dividingBy: Self.stride)
        kept.removeLast(kept.count - 1 - stretch)
        row = kept[stretch]
        typed.removeLast(typed.count - count)
        for number in typed.suffix(rest) { row.add(number, model: model.characters) }
    }

    private mutating func add(_ number: Int32) {
        row.add(number, model: model.characters)
        typed.append(number)
        if typed.count.isMultiple(of: Self.stride) { kept.append(row) }
    }
}
