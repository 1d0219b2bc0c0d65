/// How a theory part is drawn and scored.
public struct TheoryPlan: Hashable, Sendable {
    public var bank: BankID
    public var blueprint: Blueprint
    public var multipleRule: MultipleResponseRule
    public var orderingRule: OrderingRule
    public var matchingRule: MatchingRule
    public var outage: OutagePolicy
    /// The earliest minute at which a candidate may hand in.
    public var earliestSubmission: Int
    public var navigation: Navigation
    /// The minutes left at which a candidate is warned, the most first.
    public var warnings: [Int]
    public var afterwards: Afterwards

    public init(
        bank: BankID, blueprint: Blueprint, multipleRule: MultipleResponseRule,
        orderingRule: OrderingRule = .allOrNothing, matchingRule: MatchingRule = .allOrNothing,
        outage: OutagePolicy, earliestSubmission: Int, navigation: Navigation = .free,
        warnings: [Int] = TheoryPlan.usualWarnings, afterwards: Afterwards = .count
    ) {
        self.bank = bank
        self.blueprint = blueprint
        self.multipleRule = multipleRule
        self.orderingRule = orderingRule
        self.matchingRule = matchingRule
        self.outage = outage
        self.earliestSubmission = earliestSubmission
        self.navigation = navigation
        self.warnings = warnings
        self.afterwards = afterwards
    }

    /// Where a scheme says nothing of warnings.
    public static let usualWarnings = [10, 1]
}

/// What candidates are shown of their answers once the sitting is over.
public enum Afterwards: String, Hashable, Sendable, CaseIterable {
    case nothing
    /// How many there are.
    case count
    /// All of them, as they were saved.
    case answers
}

/// How candidates may move through a paper.
public enum Navigation: String, Hashable, Sendable, CaseIterable {
    /// Everywhere until they hand in.
    case free
    /// Everywhere in a section; one that was left stays locked.
    case sections
    /// From item to item; one that was left stays locked.
    case linear
}

/// What a form is made of: sections by item type, each spread over the bank's top-level
/// assessment points by their weights.
public struct Blueprint: Hashable, Sendable {
    public var sections: [Section]
    public var shufflesItems: Bool
    public var shufflesOptions: Bool
    /// What the points of all items are meant to add up to.
    public var declaredTotal: Exact
    /// The share of its points that a form is meant to bring on average (DOMAIN.md §5).
    public var targetFacility: Exact

    public struct Section: Hashable, Sendable {
        public var type: ItemType
        public var count: Int
        /// Points of each item.
        public var points: Exact
        /// Its own time; all sections have one, or none.
        public var minutes: Int?
        /// A break of at most so many minutes after it.
        public var breakMinutes: Int
        /// Whether the order of its items is shuffled; nil for what the blueprint says.
        public var shufflesItems: Bool?

        public init(
            type: ItemType, count: Int, points: Exact, minutes: Int? = nil,
            breakMinutes: Int = 0, shufflesItems: Bool? = nil
        ) {
            self.type = type
            self.count = count
            self.points = points
            self.minutes = minutes
            self.breakMinutes = breakMinutes
            self.shufflesItems = shufflesItems
        }
    }

    public init(
        sections: [Section], shufflesItems: Bool, shufflesOptions: Bool,
        declaredTotal: Exact = 100, targetFacility: Exact = Exact(65, over: 100)
    ) {
        self.sections = sections
        self.shufflesItems = shufflesItems
        self.shufflesOptions = shufflesOptions
        self.declaredTotal = declaredTotal
        self.targetFacility = targetFacility
    }

    public var itemCount: Int { sections.reduce(0) { $0 + $1.count } }

    public var total: Exact {
        sections.reduce(0) { $0 + $1.points * Exact($1.count) }
    }

    /// The candidate's minutes, extra time included, spread over the sections in proportion to what
    /// each has of its own; nil where they have none.
    public func sectionMinutes(of minutes: Int) -> [Int]? {
        let own = sections.compactMap(\.minutes)
        guard own.count == sections.count else { return nil }
        return Apportionment(weights: own.map { Exact($0) })?.shares(of: minutes)
    }

    /// Tells whether forms have items of a type.
    public func has(_ type: ItemType) -> Bool { points(for: type) != nil }

    public func points(for type: ItemType) -> Exact? {
        sections.first { $0.type == type }?.points
    }
}

/// Whether time that passes while the sitting is down counts.
public enum OutagePolicy: Hashable, Sendable {
    case charged
    /// Up to so many minutes in all are given back.
    case credited(minutes: Int)
    /// The time stands still until the invigilator gives a code to go on with.
    case resumeCode
}
