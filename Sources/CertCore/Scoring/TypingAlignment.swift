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
        let typed = typedText.map(folding.fold)
        let model = modelText.map(folding.fold)
        let comparisons = typed.count.multipliedReportingOverflow(by: model.count)
        guard !comparisons.overflow, comparisons.partialValue <= Self.mostComparisons else {
            throw TypingTooLong(typed: typed.count, model: model.count)
        }
        let numbers = TypingAlignment.numbered(typed, model)
        let best = TypingAlignment.best(typed: numbers.typed, model: numbers.model)
        // typed = correct + substituted + extra, reached = correct + substituted + missing.
        substituted = typed.count + best.reached - 2 * best.correct - best.errors
        extra = typed.count - best.correct - substituted
        missing = best.reached - best.correct - substituted
        self.typed = typed.count
        reached = best.reached
        correct = best.correct
    }

    /// Gives equal characters equal numbers, which compare faster.
    private static func numbered(
        _ typed: [Character], _ model: [Character]
    ) -> (typed: [Int32], model: [Int32]) {
        var numbers: [Character: Int32] = [:]
        func number(_ character: Character) -> Int32 {
            if let known = numbers[character] { return known }
            let next = Int32(numbers.count)
            numbers[character] = next
            return next
        }
        return (typed.map(number), model.map(number))
    }

    /// Edit distance row by row; a cost counts errors in its high part, less the correct ones.
    private static func best(
        typed: [Int32], model: [Int32]
    ) -> (reached: Int, correct: Int, errors: Int) {
        let error = max(typed.count, model.count) + 1
        var row = (0...model.count).map { $0 * error }
        for character in typed {
            var diagonal = row[0]
            row[0] += error
            for column in 0..<model.count {
                let paired = diagonal + (model[column] == character ? -1 : error)
                diagonal = row[column + 1]
                row[column + 1] = min(paired, min(diagonal, row[column]) + error)
            }
        }
        var reached = 0
        for column in 1..<row.count where row[column] <= row[reached] { reached = column }
        let errors = (row[reached] + error - 1) / error
        return (reached, errors * error - row[reached], errors)
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
