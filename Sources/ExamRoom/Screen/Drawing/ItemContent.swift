import CertCore
import Sitting
import Terminal
import TextFormats

/// An item with the field where it is answered, as lines.
struct ItemContent {
    let words: RoomWords
    let item: PaperItem
    let answer: Response?
    let field: ItemField
    let shared: SharedText?
    let layout: ScreenLayout
    /// Cells of a line.
    let width: Int
    /// Cells of a line that is not to be wrapped.
    let wholeWidth: Int

    func content() -> ScreenContent {
        var content = ScreenContent()
        if let shared {
            content.add(words.head(of: shared), .bold)
            content.add(lines(of: shared.text))
            content.add()
            for exhibit in shared.exhibits { add(exhibit, to: &content) }
        }
        content.add(lines(of: item.stem))
        content.add()
        for exhibit in item.exhibits { add(exhibit, to: &content) }
        switch field {
        case .choice(let field): add(field, to: &content)
        case .text(let field): add(field, to: &content)
        case .order(let field): add(field, to: &content)
        case .pairs(let field): add(field, to: &content)
        case .typing: break
        }
        return content
    }

    private func add(_ exhibit: Exhibit, to content: inout ScreenContent) {
        content.add(wrap(words.head(of: exhibit), to: width), .bold)
        content.add(lines(of: exhibit.text))
        content.add()
    }

    private func lines(of text: Phrase) -> [String] {
        stemLines(text.in(words.language), width: width, wholeWidth: wholeWidth)
    }

    private func add(_ field: ChoiceField, to content: inout ScreenContent) {
        for place in 0..<item.choiceCount {
            let isChosen = item.isChosen(place, answer)
            let mark: String
            if item.type == .multiple {
                mark = isChosen ? "[x]" : "[ ]"
            } else {
                mark = isChosen ? "(x)" : "( )"
            }
            let (letter, text) = choice(place)
            let isAtCursor = field.cursor == place
            if place > 0 { addGap(to: &content) }
            add(
                text, behind: "\(isAtCursor ? ">" : " ") \(mark) ", letter,
                isAtCursor: isAtCursor, isChosen ? .bold : [], to: &content)
        }
    }

    private func choice(_ place: Int) -> (letter: String, text: String) {
        if item.type == .trueFalse {
            return (place == 0 ? "T" : "F", words.judgement(place == 0))
        }
        return (
            String(OptionLetter.letter(place)),
            visible(item.options[place].text.in(words.language))
        )
    }

    private func add(_ field: OrderField, to content: inout ScreenContent) {
        let isNumbered = answer != nil || field.isHeld
        for (index, place) in field.order.enumerated() {
            let isPlaced = field.typed > 0 ? index < field.typed : isNumbered
            let isAtCursor = field.cursor == index
            let pointer = isAtCursor ? (field.isHeld ? "*" : ">") : " "
            let number = isPlaced ? "\(index + 1)" : "-"
            if index > 0 { addGap(to: &content) }
            add(
                visible(item.options[place].text.in(words.language)),
                behind: "\(pointer) \(padded(number, to: 2, aligned: .trailing))  ",
                String(OptionLetter.letter(place)),
                isAtCursor: isAtCursor, isAtCursor && field.isHeld ? .bold : [], to: &content)
        }
    }

    func addGap(to content: inout ScreenContent) {
        for _ in 0..<layout.gap { content.add() }
    }

    /// Text behind a letter; both stand out at the cursor.
    private func add(
        _ text: String, behind mark: String, _ letter: String, isAtCursor: Bool, _ looks: Looks,
        to content: inout ScreenContent
    ) {
        let letter = letter + ". "
        let indent = displayWidth(of: mark + letter)
        let start = content.lines.count
        let headLooks = isAtCursor ? looks.union(.inverse) : looks
        let textLooks = layout.isLarge ? headLooks : looks
        for (index, line) in wrap(text, to: width - indent).enumerated() {
            let isFirst = index == 0
            let head =
                isFirst
                ? ScreenLine(mark, headLooks).then(letter, headLooks.union(layout.letters))
                : ScreenLine(String(repeating: " ", count: indent), looks)
            content.lines.append(head.then(line, textLooks))
        }
        if isAtCursor { content.cursor = start..<content.lines.count }
    }

    private func add(_ field: TextField, to content: inout ScreenContent) {
        let text = TextLayout(field.characters, width: width - 3)
        let label = words.fieldLabel(item.unit)
        let rule = String(repeating: "─", count: max(0, width - displayWidth(of: label) - 1))
        content.add("\(label) \(rule)", .dim)
        let start = content.lines.count
        for line in text.lines.indices { content.add("  " + text.text(of: line)) }
        content.add(String(repeating: "─", count: width), .dim)
        let caret = text.place(of: field.caret)
        content.caret = Frame.Place(row: start + caret.line, column: 2 + caret.column)
        // With the rules round it while it is short.
        content.cursor = start + caret.line - 1..<start + caret.line + 2
    }
}
