/// A passage to be typed against the clock, and what that earns; a candidate is told all of it.
public struct TypingTest: Hashable, Sendable {
    public var passage: Phrase
    /// The test's own time, which runs once the candidate begins.
    public var minutes: Int
    public var folding: TypingFolding
    public var rule: TypingRule

    public init(passage: Phrase, minutes: Int, folding: TypingFolding, rule: TypingRule) {
        self.passage = passage
        self.minutes = minutes
        self.folding = folding
        self.rule = rule
    }

    public var time: Duration { .minutes(minutes) }

    /// What is to be typed: white space at the beginning and at the end is not.
    public func text(in language: Language) -> String {
        let text = passage.in(language).drop { $0.isWhitespace }
        let end = text.lastIndex { !$0.isWhitespace }
        return end.map { String(text[...$0]) } ?? ""
    }

    /// Characters that can be typed: far more than anybody does, and few enough to be aligned.
    public func mostTyped(in language: Language) -> Int {
        min(10_000, TypingAlignment.mostComparisons / max(1, text(in: language).count))
    }

    /// The bytes that those characters may have together, in UTF-8: no script of people has more.
    public func mostBytesTyped(in language: Language) -> Int { mostTyped(in: language) * 16 }
}

/// What typing earns.
public enum TypingRule: Hashable, Sendable {
    case speed(TypingSpeedRule)
    case court(CourtTypingRule)
}

/// Points in proportion to speed up to the one that earns them all, with thresholds of their own
/// for speed and accuracy.
public struct TypingSpeedRule: Hashable, Sendable {
    /// Correct characters per minute that earn all points.
    public var full: Exact
    /// Correct characters per minute below which nothing is earned.
    public var leastSpeed: Exact?
    /// The accuracy, of one, below which nothing is earned.
    public var leastAccuracy: Exact?

    public init(full: Exact, leastSpeed: Exact? = nil, leastAccuracy: Exact? = nil) {
        self.full = full
        self.leastSpeed = leastSpeed
        self.leastAccuracy = leastAccuracy
    }

    /// - Parameter accuracy: nil where nothing was typed.
    func share(speed: Exact, accuracy: Exact?) -> Exact {
        if let leastSpeed, speed < leastSpeed { return 0 }
        if let leastAccuracy, (accuracy ?? 0) < leastAccuracy { return 0 }
        return min(1, speed / full)
    }
}

/// How a typing came out.
public struct TypingResult: Hashable, Sendable {
    public var alignment: TypingAlignment
    /// What the speed is reckoned over.
    public var time: Duration
    /// By the rule, of one; nil where nothing was typed.
    public var accuracy: Exact?
    /// Nil where the rule does not count them.
    public var sentences: TypingSentences?

    /// Correct characters per minute.
    public var speed: Exact { alignment.charactersPerMinute(in: time) ?? 0 }
}

extension TypingTest {
    /// How a typing came out, which follows from what was typed alone; nil for more than can be
    /// aligned.
    ///
    /// The speed is reckoned over the whole time of the test, so that nobody gains by stopping after
    /// a quick beginning; who typed the passage through is reckoned to their last change.
    ///
    /// Its end alone is not the passage: typed through it is where no more than a twentieth of it is
    /// missing or wrong, or where the rule itself says how much may be, by a threshold of accuracy.
    public func result(of typed: TypedText) -> TypingResult? {
        let model = text(in: typed.language)
        guard
            let alignment = try? TypingAlignment(typed: typed.text, model: model, folding: folding)
        else { return nil }
        var time = time
        if isThrough(alignment, of: model.count) {
            time = min(time, .milliseconds(typed.milliseconds))
        }
        var result = TypingResult(
            alignment: alignment, time: time, accuracy: accuracy(of: alignment))
        if case .court = rule {
            result.sentences = try? TypingSentences(
                typed: typed.text, model: model, folding: folding)
        }
        return result
    }

    /// The accuracy that the rule scores by, of one; nil where nothing was typed.
    public func accuracy(of alignment: TypingAlignment) -> Exact? {
        switch rule {
        case .speed: alignment.accuracy
        case .court(let rule): rule.accuracy(typed: alignment.typed, right: alignment.correct)
        }
    }

    private func isThrough(_ alignment: TypingAlignment, of characters: Int) -> Bool {
        guard alignment.reached == characters else { return false }
        if case .speed(let rule) = rule, let least = rule.leastAccuracy {
            return (alignment.accuracy ?? 0) >= least
        }
        return alignment.correct * 20 >= characters * 19
    }

    /// The part of the item's points that a result earns, 0 to 1.
    ///
    /// Rounded half up to a hundredth of a percent, since every other speed has a denominator of its
    /// own; thresholds are compared with what was not rounded.
    public func share(of result: TypingResult) -> Exact {
        let share =
            switch rule {
            case .speed(let rule): rule.share(speed: result.speed, accuracy: result.accuracy)
            case .court(let rule):
                rule.points(
                    typed: result.alignment.typed, right: result.alignment.correct,
                    sentencesRight: result.sentences?.right ?? 0) / rule.cap
            }
        return share.clamped(to: 0...1).rounded(Self.places, .halfUp)
    }

    /// Decimals of a share.
    private static let places = 4
    /// What the denominators of all shares divide.
    public static let shares: Int128 = 10_000
}
