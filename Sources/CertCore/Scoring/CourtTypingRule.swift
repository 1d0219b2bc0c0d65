/// A published rule for court typists: a base for so many characters in the time, corrected per
/// character, times accuracy, plus points for sentences written from dictation.
public struct CourtTypingRule: Hashable, Sendable {
    public var base: Exact
    /// The characters that the base stands for.
    public var expected: Int
    public var perMissing: Exact
    public var perExtra: Exact
    /// The most that extra characters add.
    public var mostForExtra: Exact
    public var perSentence: Exact
    public var sentences: Int
    public var cap: Exact

    public init(
        base: Exact, expected: Int, perMissing: Exact, perExtra: Exact, mostForExtra: Exact,
        perSentence: Exact, sentences: Int, cap: Exact
    ) {
        self.base = base
        self.expected = expected
        self.perMissing = perMissing
        self.perExtra = perExtra
        self.mostForExtra = mostForExtra
        self.perSentence = perSentence
        self.sentences = sentences
        self.cap = cap
    }

    /// 85 for 1,200 characters in 15 minutes, −0.07 and +0.02 a character (at most +10), half a
    /// point for each of 30 sentences, at most 100.
    public static let published = CourtTypingRule(
        base: 85, expected: 1_200, perMissing: Exact(7, over: 100), perExtra: Exact(2, over: 100),
        mostForExtra: 10, perSentence: Exact(1, over: 2), sentences: 30, cap: 100)

    /// The points for characters typed, how many of them are right, and sentences right.
    public func points(typed: Int, right: Int, sentencesRight: Int) -> Exact {
        let shortfall = Exact(max(0, expected - typed)) * perMissing
        let surplus = min(mostForExtra, Exact(max(0, typed - expected)) * perExtra)
        let speed = max(.zero, base - shortfall + surplus)
        let accuracy = accuracy(typed: typed, right: right) ?? 0
        let dictation = Exact(min(sentencesRight, sentences)) * perSentence
        return min(cap, speed * accuracy + dictation)
    }

    /// Right characters as a share of those typed, by which the rule multiplies; nil where nothing
    /// was typed. What was left out makes the characters fewer, and is no error a second time.
    public func accuracy(typed: Int, right: Int) -> Exact? {
        typed > 0 ? Exact(min(right, typed), over: typed) : nil
    }
}
