import TextFormats

extension Frame {
    /// What a terminal that shows `before` is sent to show this; all of it where that is unknown
    /// or has another size.
    public func changes(from before: Frame?, style: Style) -> String {
        let known = before?.size == size ? before : nil
        var pen = FramePen(isStyled: style.isStyled)
        if known == nil { pen.clear() }
        for row in 0..<size.rows { draw(row, over: known, with: &pen) }
        pen.reset()
        if known == nil || known?.cursor != cursor || !pen.text.isEmpty {
            pen.place(cursor, wasShown: known.map { $0.cursor != nil })
        }
        return pen.text
    }

    private func draw(_ row: Int, over before: Frame?, with pen: inout FramePen) {
        let cells = Array(self.row(row))
        let old =
            before.map { Array($0.row(row)) } ?? Array(repeating: Cell.blank, count: cells.count)
        if cells == old { return }
        let end = (cells.lastIndex { $0 != .blank } ?? -1) + 1
        for column in 0..<end where cells[column] != old[column] {
            guard let character = cells[column].character else { continue }
            pen.write(character, cells[column].looks, at: Place(row: row, column: column))
        }
        if old[end...].contains(where: { $0 != .blank }) {
            pen.eraseLine(from: Place(row: row, column: end))
        }
    }
}

/// Writes to a terminal and knows where it stands and how it writes.
private struct FramePen {
    let isStyled: Bool
    private(set) var text = ""
    /// Nil where terminals may differ.
    private var place: Frame.Place?
    private var looks: Looks = []

    init(isStyled: Bool) { self.isStyled = isStyled }

    mutating func clear() { text += "\u{1B}[0m\u{1B}[2J" }

    mutating func write(_ character: Character, _ looks: Looks, at place: Frame.Place) {
        move(to: place)
        use(looks)
        text.append(character)
        let width = displayWidth(of: character)
        self.place =
            hasOneWidth(character, width)
            ? Frame.Place(row: place.row, column: place.column + width) : nil
    }

    /// Whether every terminal takes as many cells for a character; for `·` or `✓` some take two.
    private func hasOneWidth(_ character: Character, _ width: Int) -> Bool {
        if character.isASCII { return true }
        let scalars = character.unicodeScalars
        return width == 2 && scalars.count == 1 && scalars.first!.value < 0x1F000
    }

    mutating func eraseLine(from place: Frame.Place) {
        move(to: place)
        use([])
        text += "\u{1B}[K"
    }

    mutating func reset() { use([]) }

    mutating func place(_ cursor: Frame.Place?, wasShown: Bool?) {
        if let cursor {
            move(to: cursor)
            if wasShown != true { text += "\u{1B}[?25h" }
        } else if wasShown != false {
            text += "\u{1B}[?25l"
        }
    }

    private mutating func move(to place: Frame.Place) {
        if self.place == place { return }
        text += "\u{1B}[\(place.row + 1);\(place.column + 1)H"
        self.place = place
    }

    private mutating func use(_ looks: Looks) {
        guard isStyled, looks != self.looks else { return }
        text += looks.sequence
        self.looks = looks
    }
}
