import TextFormats

/// A line that tells how far long work has come; it goes away when the work is done.
///
/// It is drawn on terminals only, not before the work has taken a moment, and at most ten times a
/// second, so that it may be told of every single step.
public struct Progress: ~Copyable {
    private let output: Output
    private let label: String
    private let total: Int
    private var nextDrawing = ContinuousClock.now + .milliseconds(200)
    private var drawn = 0

    /// - Parameter label: what is being done, in the reader's language.
    public init(_ label: String, total: Int, on output: Output = .errors) {
        self.output = output
        self.label = visible(label)
        self.total = total
    }

    /// Tells that `done` of the total are done.
    public mutating func advance(to done: Int) {
        guard output.isTerminal, nextDrawing <= .now, let width = output.width else { return }
        nextDrawing = .now + .milliseconds(100)
        let share = total > 0 ? min(done, total) * 100 / total : 100
        let figures = "  \(done)/\(total)  \(share) %"
        // The last cell stays empty: some terminals go on to the next line after it.
        let room = max(width - 1 - figures.utf8.count, 0)
        let line = truncated(truncated(label, to: room) + figures, to: width - 1)
        draw(line)
    }

    private mutating func draw(_ line: String) {
        // Progress is decoration: if it cannot be written, the work goes on.
        try? output.write("\r" + padded(line, to: drawn))
        drawn = displayWidth(of: line)
    }

    deinit {
        guard drawn > 0 else { return }
        try? output.write("\r" + String(repeating: " ", count: drawn) + "\r")
    }
}
