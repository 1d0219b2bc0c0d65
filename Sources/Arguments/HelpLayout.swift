/// How text is laid out for the reader; the terminal knows, this module does not.
public struct HelpLayout: Sendable {
    /// The columns a line may take.
    public var width: Int
    /// The columns a text takes.
    public var measure: @Sendable (String) -> Int
    /// The lines that a text takes within a number of columns.
    public var wrap: @Sendable (String, Int) -> [String]
    /// How a heading is made to stand out.
    public var heading: @Sendable (String) -> String

    public init(
        width: Int, measure: @escaping @Sendable (String) -> Int,
        wrap: @escaping @Sendable (String, Int) -> [String],
        heading: @escaping @Sendable (String) -> String = { $0 }
    ) {
        self.width = width
        self.measure = measure
        self.wrap = wrap
        self.heading = heading
    }

    /// Lines with a hanging term: the text stands in its own column, below the term if that is
    /// too long.
    func row(_ term: String, _ text: String, column: Int) -> [String] {
        let indent = String(repeating: " ", count: column)
        let lines = wrap(text, max(width - column, 16))
        guard let first = lines.first, !first.isEmpty else { return ["  " + term] }
        let gap = column - 2 - measure(term)
        guard gap >= 2 else { return ["  " + term] + lines.map { indent + $0 } }
        let head = "  " + term + String(repeating: " ", count: gap) + first
        return [head] + lines.dropFirst().map { indent + $0 }
    }

    /// Lines filled with pieces that are not broken themselves, indented after the first.
    func fill(_ pieces: [String], indent: Int) -> [String] {
        var lines: [String] = []
        for piece in pieces {
            if let line = lines.last, measure(line) + 1 + measure(piece) <= width {
                lines[lines.count - 1] = line + " " + piece
            } else {
                let margin = lines.isEmpty ? 2 : indent
                lines.append(String(repeating: " ", count: margin) + piece)
            }
        }
        return lines
    }
}
