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
    public var cases: [PaperCase]
    /// In the order shown.
    public var items: [PaperItem]
    /// One after another; none where candidates may move everywhere.
    public var sections: [Section]

    public init(
        heading: Heading, rules: Rules, collector: VerifyingKey, codes: CodeBook? = nil,
        cases: [PaperCase] = [],
        items: [PaperItem], sections: [Section] = []
    ) {
        self.heading = heading
        self.rules = rules
        self.collector = collector
        self.codes = codes
        self.cases = cases
        self.items = items
        self.sections = sections
    }

    /// Items that a candidate leaves for good together.
    public struct Section: Hashable, Sendable {
        /// How many items of the paper it has.
        public var items: Int
        /// Its own time, its share of extra time included.
        public var minutes: Int?
        /// A break of at most so many minutes after it.
        public var breakMinutes: Int

        public init(items: Int, minutes: Int? = nil, breakMinutes: Int = 0) {
            self.items = items
            self.minutes = minutes
            self.breakMinutes = breakMinutes
        }
    }

    /// The places of the items of every section; a paper without sections is one.
    public var sectionPlaces: [Range<Int>] {
        var places: [Range<Int>] = []
        for section in sections {
            let start = places.last?.upperBound ?? 0
            places.append(start..<min(items.count, start + section.items))
        }
        return places.isEmpty ? [items.indices] : places
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
        /// How the candidate is shown the paper, unless they want it otherwise.
        public var layout: ExamLayout
        /// So many minutes in all the candidate may rest, whenever they want; the time stands still.
        public var breakMinutes: Int

        public init(
            authority: Phrase, scheme: Phrase, part: Phrase, candidate: String, ticket: String,
            minutes: Int, window: ClosedRange<Instant>, offset: UTCOffset, language: Language,
            isRehearsal: Bool, layout: ExamLayout = .usual, breakMinutes: Int = 0
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
            self.layout = layout
            self.breakMinutes = breakMinutes
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
        public var navigation: Navigation
        /// The minutes left at which the candidate is warned, the most first.
        public var warnings: [Int]
        public var afterwards: Afterwards

        public init(
            outage: OutagePolicy, earliestSubmission: Int, multiple: MultipleResponseRule,
            ordering: OrderingRule = .allOrNothing, matching: MatchingRule = .allOrNothing,
            navigation: Navigation = .free, warnings: [Int] = TheoryPlan.usualWarnings,
            afterwards: Afterwards = .count
        ) {
            self.outage = outage
            self.earliestSubmission = earliestSubmission
            self.multiple = multiple
            self.ordering = ordering
            self.matching = matching
            self.navigation = navigation
            self.warnings = warnings
            self.afterwards = afterwards
        }
    }
}
