public import CertCore
public import ExamBank

/// What a code of findings is about, for those who meet it.
public struct Explanation: Hashable, Sendable {
    /// What was found.
    public let what: Phrase
    /// Why it matters.
    public let why: Phrase
    /// A piece of a file as it should not be, or in a word what the file is.
    public let bad: String
    /// The same as they should be.
    public let good: String
    /// Where the rule is from, if not from the format itself.
    public let source: String?

    /// Each language tells first what was found, then why it matters.
    init(
        zh: (what: String, why: String), en: (what: String, why: String), bad: String,
        good: String, source: String? = nil
    ) {
        what = Phrase(zh: zh.what, en: en.what)
        why = Phrase(zh: zh.why, en: en.why)
        self.bad = bad
        self.good = good
        self.source = source
    }
}

extension FindingCode {
    /// What it is about.
    public var explanation: Explanation {
        let families: [Explanation?] = [
            shapeExplanation, referenceExplanation, bankExplanation, arrangementExplanation,
            caseExplanation, assetExplanation, balanceExplanation, writingExplanation,
            likenessExplanation, taskExplanation, schemeExplanation, customExplanation,
            calendarExplanation, settingsExplanation,
        ]
        guard let found = families.compactMap(\.self).first else {
            preconditionFailure("\(rawValue) has no explanation")
        }
        return found
    }
}
