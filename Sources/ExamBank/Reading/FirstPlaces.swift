/// Where each name of a list was met first.
///
/// Most lists are short, and comparing is then cheaper than hashing.
struct FirstPlaces {
    private static let shortList = 16

    private var short: [(name: String, place: Range<Int>)] = []
    private var long: [String: Range<Int>] = [:]

    /// Notes the name, or returns where it was met before.
    mutating func meet(_ name: String, at place: Range<Int>) -> Range<Int>? {
        if !long.isEmpty { return meetLong(name, at: place) }
        if let first = short.first(where: { $0.name == name }) { return first.place }
        short.append((name, place))
        if short.count > Self.shortList {
            long = Dictionary(uniqueKeysWithValues: short.map { ($0.name, $0.place) })
        }
        return nil
    }

    private mutating func meetLong(_ name: String, at place: Range<Int>) -> Range<Int>? {
        if let first = long[name] { return first }
        long[name] = place
        return nil
    }
}
