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
    /// Cells of a line.
    let width: Int

    func content() -> ScreenContent {
        var content = ScreenContent()
        if let shared {
            content.add(words.head(of: shared), .bold)
            content.add(stemLines(shared.text.in(words.language), width: width))
            content.add()
        }
        content.add(stemLines(item.stem.in(words.language), width: width))
        content.add()
        switch field {
        case .choice(let field): add(field, to: &content)
        case .text(let field): add(field, to: &content)
        case .order(let field): add(field, to: &content)
        case .pairs(let field): add(field, to: &content)
        case .typing: break
        }
        return content
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
            add(
                text, behind: "\(isAtCursor ? ">" : " ") \(mark) \(letter). ",
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
            let letter = OptionLetter.letter(place)
            add(
                visible(item.options[place].text.in(words.language)),
                behind: "\(pointer) \(padded(number, to: 2, aligned: .trailing))  \(letter). ",
                isAtCursor: isAtCursor, isAtCursor && field.isHeld ? .bold : [], to: &content)
        }
    }

    /// Text behind a head that stands out at the cursor.
    private func add(
        _ text: String, behind head: String, isAtCursor: Bool, _ looks: Looks,
        to content: inout ScreenContent
    ) {
        let indent = displayWidth(of: head)
        let start = content.lines.count
        for (index, line) in wrap(text, to: width - indent).enumerated() {
            let margin = index == 0 ? head : String(repeating: " ", count: indent)
            let isHead = index == 0 && isAtCursor
            content.lines.append(
                ScreenLine(margin, isHead ? looks.union(.inverse) : looks).then(line, looks))
        }
        if isAtCursor { content.cursor = start..<content.lines.count }
    }

    private func add(_ field: TextField, to content: inout ScreenContent) {
        let layout = TextLayout(field.characters, width: width - 3)
        let label = words.fieldLabel(item.unit)
        let rule = String(repeating: "─", count: max(0, width - displayWidth(of: label) - 1))
        content.add("\(label) \(rule)", .dim)
        let start = content.lines.count
        for line in layout.lines.indices { content.add("  " + layout.text(of: line)) }
        content.add(String(repeating: "─", count: width), .dim)
        let caret = layout.place(of: field.caret)
        content.caret = Frame.Place(row: start + caret.line, column: 2 + caret.column)
        // With the rules round it while it is short.
        content.cursor = start + caret.line - 1..<start + caret.line + 2
    }
}
