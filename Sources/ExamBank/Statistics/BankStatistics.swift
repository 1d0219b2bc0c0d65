public import CertCore

/// How many items a bank has of what.
public struct BankStatistics: Hashable, Sendable {
    public struct Point: Hashable, Sendable {
        public var id: PointID
        public var title: Phrase
        /// 0 for top-level points.
        public var depth: Int
        public var isLeaf: Bool
        public var weight: Int?
        /// The leaves under it, itself if it is one, by importance.
        public var importances: [AssessmentPoint.Importance: Int]
        public var live: Int
        public var all: Int
    }

    /// How long ago items were reviewed.
    public enum ReviewAge: String, Hashable, Sendable, CaseIterable {
        case halfYear = "half-year"
        case year
        case twoYears = "two-years"
        case older, never
    }

    public var items: Int
    /// From the top, each point before those under it.
    public var points: [Point] = []
    /// How many of each type, by status.
    public var types: [ItemType: [Item.Status: Int]] = [:]
    public var statuses: [Item.Status: Int] = [:]
    // Of live items.
    public var difficulties: [Int: Int] = [:]
    public var importances: [AssessmentPoint.Importance: Int] = [:]
    public var reviews: [ReviewAge: Int] = [:]
    public var authors: [String: Int] = [:]

    public init(of bank: Bank, today: Day) {
        items = bank.items.count
        var live: [PointID: Int] = [:]
        var all: [PointID: Int] = [:]
        let leaves = Dictionary(bank.points.flatMap(\.leaves).map { ($0.id, $0) }) { one, _ in one }
        for item in bank.items {
            types[item.type, default: [:]][item.status, default: 0] += 1
            statuses[item.status, default: 0] += 1
            all[item.point, default: 0] += 1
            guard item.status == .live else { continue }
            live[item.point, default: 0] += 1
            difficulties[item.difficulty, default: 0] += 1
            reviews[Self.age(of: item.reviewed, today), default: 0] += 1
            authors[item.author, default: 0] += 1
            if let importance = leaves[item.point]?.importance {
                importances[importance, default: 0] += 1
            }
        }
        for point in bank.points { add(point, depth: 0, live, all) }
    }

    private mutating func add(
        _ point: AssessmentPoint, depth: Int, _ live: [PointID: Int], _ all: [PointID: Int]
    ) {
        let leaves = point.leaves
        points.append(
            Point(
                id: point.id, title: point.title, depth: depth, isLeaf: point.points.isEmpty,
                weight: point.weight,
                importances: Dictionary(
                    leaves.compactMap(\.importance).map { ($0, 1) }, uniquingKeysWith: +),
                live: leaves.reduce(0) { $0 + live[$1.id, default: 0] },
                all: leaves.reduce(0) { $0 + all[$1.id, default: 0] }))
        for inner in point.points { add(inner, depth: depth + 1, live, all) }
    }

    private static func age(of day: Day?, _ today: Day) -> ReviewAge {
        guard let day else { return .never }
        if day >= today.adding(months: -6) { return .halfYear }
        if day >= today.adding(months: -12) { return .year }
        return day >= today.adding(months: -24) ? .twoYears : .older
    }
}
