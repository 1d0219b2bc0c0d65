public import TextFormats

/// Rows under titles that line up, also where ideographs take two cells.
///
/// Cells are taken as data: what hides in them is made visible.
public struct Table: Sendable {
    public struct Column: Hashable, Sendable {
        public let title: String
        public let alignment: Alignment
        /// The cells a shrinking column keeps.
        public let minimum: Int
        /// The cells a column takes at most, however much room there is.
        public let maximum: Int
        /// Columns with a higher number give up their room first; those with 0 never do.
        public let shrink: Int
        /// Where room is short, cells go on in lines below instead of being cut.
        public let wraps: Bool

        public init(
            _ title: String, _ alignment: Alignment = .leading, minimum: Int = 6,
            maximum: Int = .max, shrink: Int = 0, wraps: Bool = false
        ) {
            self.title = visible(title)
            self.alignment = alignment
            self.minimum = minimum
            self.maximum = maximum
            self.shrink = shrink
            self.wraps = wraps
        }
    }

    /// A text in its place, and how it stands out.
    public struct Cell: Hashable, Sendable, ExpressibleByStringLiteral {
        public let text: String
        public let look: Style.Look?

        public init(_ text: String, _ look: Style.Look? = nil) {
            self.text = visible(text)
            self.look = look
        }

        public init(stringLiteral text: String) { self.init(text) }
    }

    public let columns: [Column]
    public private(set) var rows: [[Cell]] = []

    public init(_ columns: [Column], rows: [[Cell]] = []) {
        self.columns = columns
        for row in rows { add(row) }
    }

    /// Adds a row, which has a cell for each column.
    public mutating func add(_ row: [Cell]) {
        precondition(row.count == columns.count, "a row has a cell for each column")
        rows.append(row)
    }

    /// The table within `width` cells, or as wide as it comes without one.
    ///
    /// Where even shrunk columns do not fit, each row becomes a block of lines, title and text.
    public func lines(width: Int? = nil, style: Style = .plain) -> [String] {
        guard let widths = widths(within: width) else { return blocks(style) }
        var lines = self.lines(of: columns.map { Cell($0.title, .bold) }, widths, style)
        if style.isStyled {
            let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: gutter)
            lines.append(style(rule, .dim))
        }
        return lines + rows.flatMap { self.lines(of: $0, widths, style) }
    }

    private var gutter: String { "  " }

    /// The width of each column; nothing when there is too little room for all.
    private func widths(within width: Int?) -> [Int]? {
        var widths = columns.indices.map { index in
            let widest = rows.map { displayWidth(of: $0[index].text) }.max() ?? 0
            let title = displayWidth(of: columns[index].title)
            return min(max(widest, title), columns[index].maximum)
        }
        guard let width else { return widths }
        var excess = widths.reduce(0, +) + gutter.utf8.count * (columns.count - 1) - width
        for priority in Set(columns.map(\.shrink)).subtracting([0]).sorted(by: >) {
            // One cell at a time from the widest, so that columns of one priority end up alike.
            while excess > 0 {
                let candidates = columns.indices.filter {
                    columns[$0].shrink == priority && widths[$0] > columns[$0].minimum
                }
                guard let widest = candidates.max(by: { widths[$0] < widths[$1] }) else { break }
                widths[widest] -= 1
                excess -= 1
            }
        }
        return excess > 0 ? nil : widths
    }

    /// The lines that a row takes: one, unless a cell goes on below.
    private func lines(of cells: [Cell], _ widths: [Int], _ style: Style) -> [String] {
        let texts = cells.indices.map { index in
            columns[index].wraps
                ? wrap(cells[index].text, to: widths[index])
                : [truncated(cells[index].text, to: widths[index])]
        }
        let height = texts.map(\.count).max() ?? 1
        return (0..<height).map { row in
            let looks = cells.map(\.look)
            return line(texts.map { row < $0.count ? $0[row] : "" }, looks, widths, style)
        }
    }

    private func line(
        _ texts: [String], _ looks: [Style.Look?], _ widths: [Int], _ style: Style
    ) -> String {
        let lastFilled = texts.lastIndex { !$0.isEmpty } ?? 0
        let parts = texts.indices.prefix(lastFilled + 1).map { index in
            let text = texts[index]
            let styled = looks[index].map { style(text, $0) } ?? text
            let missing = widths[index] - displayWidth(of: text)
            let space = String(repeating: " ", count: missing)
            if columns[index].alignment == .trailing { return space + styled }
            return index == lastFilled ? styled : styled + space
        }
        return parts.joined(separator: gutter)
    }

    private func blocks(_ style: Style) -> [String] {
        let blocks = rows.map { row in
            zip(columns, row).filter { !$1.text.isEmpty }.map { column, cell in
                let text = cell.look.map { style(cell.text, $0) } ?? cell.text
                return style(column.title, .bold) + "  " + text
            }
        }
        return Array(blocks.joined(separator: [""]))
    }
}
