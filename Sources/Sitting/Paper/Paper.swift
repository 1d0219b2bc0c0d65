public import CertCore
public import Seals

/// What a candidate gets: the items of their form without key, rationale, difficulty or point, and
/// without the names that the bank has for them (see `PaperLegend`).
public struct Paper: Hashable, Sendable {
    public var heading: Heading
    public var rules: Rules
    /// Whom the answers are sealed to: the authority, which alone has the other half.
    public var collector: VerifyingKey
    /// What the codes of an invigilator are proved by; nil where there are none.
    public var codes: CodeBook?
    /// Texts that items share, in the order shown.
    public var stimuli: [Stimulus]
    /// In the order shown.
    public var items: [PaperItem]

    public init(
        heading: Heading, rules: Rules, collector: VerifyingKey, codes: CodeBook? = nil,
        stimuli: [Stimulus] = [],
        items: [PaperItem]
    ) {
        self.heading = heading
        self.rules = rules
        self.collector = collector
        self.codes = codes
        self.stimuli = stimuli
        self.items = items
    }

    /// Whose paper it is, for what, and when it may be sat.
    public struct Heading: Hashable, Sendable {
        public var authority: Phrase
        public var scheme: Phrase
        public var part: Phrase
        public var candidate: String
        public var ticket: String
        /// The candidate's time, extra time included.
        public var minutes: Int
        /// When the sitting may be started and must be over, extra time included.
        public var window: ClosedRange<Instant>
        public var offset: UTCOffset
        /// The language of the items.
        public var language: Language
        public var isRehearsal: Bool

        public init(
            authority: Phrase, scheme: Phrase, part: Phrase, candidate: String, ticket: String,
            minutes: Int, window: ClosedRange<Instant>, offset: UTCOffset, language: Language,
            isRehearsal: Bool
        ) {
            self.authority = authority
            self.scheme = scheme
            self.part = part
            self.candidate = candidate
            self.ticket = ticket
            self.minutes = minutes
            self.window = window
            self.offset = offset
            self.language = language
            self.isRehearsal = isRehearsal
        }
    }

    /// What the scheme lays down for the sitting.
    public struct Rules: Hashable, Sendable {
        public var outage: OutagePolicy
        /// The minute before which nobody may hand in.
        public var earliestSubmission: Int
        public var multiple: MultipleResponseRule
        public var ordering: OrderingRule
        public var matching: MatchingRule

        public init(
            outage: OutagePolicy, earliestSubmission: Int, multiple: MultipleResponseRule,
            ordering: OrderingRule = .allOrNothing, matching: MatchingRule = .allOrNothing
        ) {
            self.outage = outage
            self.earliestSubmission = earliestSubmission
            self.multiple = multiple
            self.ordering = ordering
            self.matching = matching
        }
    }
}
