import TextFormats

/// All that a terminal shows at one moment: a grid of cells, and where its cursor stands.
public struct Frame: Hashable, Sendable {
    /// A place in the grid, counted from 0.
    public struct Place: Hashable, Sendable {
        public var row: Int
        public var column: Int

        public init(row: Int, column: Int) {
            self.row = row
            self.column = column
        }
    }

    /// How many cells a terminal has.
    public struct Size: Hashable, Sendable {
        public var rows: Int
        public var columns: Int

        public init(rows: Int, columns: Int) {
            self.rows = rows
            self.columns = columns
        }
    }

    struct Cell: Hashable, Sendable {
        /// Nil in the right half of a wide character.
        var character: Character?
        var looks: Looks

        static let blank = Cell(character: " ", looks: [])
    }

    public let size: Size
    /// Nil hides it.
    public var cursor: Place?
    private var cells: [Cell]

    public init(_ size: Size) {
        self.size = size
        cells = Array(repeating: .blank, count: size.rows * size.columns)
    }

    /// Writes text into a row and gives the column behind it. What does not fit is left out, what
    /// hides in the text is made visible.
    @discardableResult
    public mutating func put(
        _ text: String, row: Int, column: Int = 0, _ looks: Looks = []
    ) -> Int {
        var column = column
        guard (0..<size.rows).contains(row), column >= 0 else { return column }
        for character in visible(text) {
            let width = displayWidth(of: character)
            if width == 0 { continue }
            guard column + width <= size.columns else { break }
            for offset in 0..<width { detach(row, column + offset) }
            cells[row * size.columns + column] = Cell(character: character, looks: looks)
            if width == 2 {
                cells[row * size.columns + column + 1] = Cell(character: nil, looks: looks)
            }
            column += width
        }
        return column
    }

    /// Leaves no half of a wide character of which the other half is written over.
    private mutating func detach(_ row: Int, _ column: Int) {
        let index = row * size.columns + column
        if cells[index].character == nil { cells[index - 1].character = " " }
        if column + 1 < size.columns, cells[index + 1].character == nil {
            cells[index + 1].character = " "
        }
    }

    /// Has every cell stand out in another way than it did.
    public mutating func changeLooks(_ looks: (Looks) -> Looks) {
        for index in cells.indices { cells[index].looks = looks(cells[index].looks) }
    }

    func row(_ row: Int) -> ArraySlice<Cell> {
        cells[row * size.columns..<(row + 1) * size.columns]
    }

    /// The rows as text without looks, blanks at their ends left out.
    public var text: [String] {
        (0..<size.rows).map { row in
            let characters = self.row(row).compactMap(\.character)
            let end = characters.lastIndex { $0 != " " }
            return end.map { String(characters[...$0]) } ?? ""
        }
    }
}
