/// A place in a text as people name it.
public struct SourcePlace: Hashable, Sendable {
    /// Counted from 1.
    public var line: Int
    /// Counted from 1 in what a person sees as characters; a tab is one.
    public var column: Int

    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }
}

extension SourcePlace: CustomStringConvertible {
    /// As compilers write it: `12:7`.
    public var description: String { "\(line):\(column)" }
}
