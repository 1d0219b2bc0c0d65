/// Two texts too long to be aligned.
public struct TypingTooLong: Error, Hashable, Sendable {
    public let typed: Int
    public let model: Int

    public init(typed: Int, model: Int) {
        self.typed = typed
        self.model = model
    }
}

/// Typing held against its model by alignment, so that one missing comma is one error and not a
/// shift of everything after it.
///
/// Characters are what a person sees (graphemes). Of all alignments with the fewest errors the one
/// with most correct characters is taken, then the one that reaches furthest. What lies beyond the
/// end of the typing is not reached, and no error.
public struct TypingAlignment: Hashable, Sendable {
    /// Characters typed, right or wrong.
    public let typed: Int
    /// Characters of the model that the typing covers.
    public let reached: Int
    public let correct: Int
    public let substituted: Int
    /// Characters of the model that were left out.
    public let missing: Int
    /// Characters typed that the model does not have.
    public let extra: Int

    public var errors: Int { substituted + missing + extra }

    /// The most comparisons made: 8,000 characters by 8,000.
    public static let mostComparisons = 64_000_000

    public init(
        typed typedText: String, model modelText: String, folding: TypingFolding = .none
    ) throws(TypingTooLong) {
        let (typed, model) = (typedText.count, modelText.count)
        let comparisons = typed.multipliedReportingOverflow(by: model)
        guard !comparisons.overflow, comparisons.partialValue <= Self.mostComparisons else {
            throw TypingTooLong(typed: typed, model: model)
        }
        let numbered = NumberedModel(modelText, folding: folding)
        var row = AlignmentRow(model: model, most: max(typed, model))
        for character in typedText {
            row.add(numbered.number(character), model: numbered.characters)
        }
        self.init(typed: typed, row)
    }

    /// - Parameter row: after so many typed characters.
    init(typed: Int, _ row: AlignmentRow) {
        let best = row.best
        // typed = correct + substituted + extra, reached = correct + substituted + missing.
        substituted = typed + best.reached - 2 * best.correct - best.errors
        extra = typed - best.correct - substituted
        missing = best.reached - best.correct - substituted
        self.typed = typed
        reached = best.reached
        correct = best.correct
    }
}

extension TypingAlignment {
    /// Correct characters as a share of correct ones and errors, or nil where nothing was typed.
    public var accuracy: Exact? {
        typed == 0 ? nil : Exact(correct, over: correct + errors)
    }

    /// Correct characters per minute, or nil for no time.
    public func charactersPerMinute(in time: Duration) -> Exact? {
        let milliseconds = Int(time.wholeMilliseconds)
        return milliseconds > 0 ? Exact(correct) * 60_000 / Exact(milliseconds) : nil
    }

    /// The speed of Latin text in words per minute, a word being five characters.
    public func wordsPerMinute(in time: Duration) -> Exact? {
        charactersPerMinute(in: time).map { $0 / 5 }
    }
}
