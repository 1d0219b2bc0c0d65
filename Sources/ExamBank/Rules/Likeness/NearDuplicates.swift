import CertCore

/// Items that say nearly the same with stem and options together.
///
/// Both count: in the banks that come with the program, stems alone are alike up to .42 where the
/// items ask for different things (下列哪一项最应当……), options alone up to .60 (three periods of
/// days), and stem and options together nowhere above .20. So what is alike by .80 was copied.
struct NearDuplicates: Sendable {
    struct Pair: Sendable {
        var later: Int
        var earlier: Int
        var likeness: Jaccard
    }

    /// From how many percent on items are told.
    static let least = 80
    /// At one item at most so many others are told.
    static let mostTold = 8

    /// By the later item, the most alike first.
    private(set) var pairs: [Pair] = []
    /// Items that were not compared with all that may be like them, ascending.
    private(set) var capped: [Int] = []

    /// - Parameter members: which of the items to compare, ascending, no two of them the same.
    init(_ items: ComparedItems, among members: [Int]) {
        let candidates = Candidates(Self.sketches(of: members, in: items))
        let verified = Self.verified(candidates.pairs, members, items)
        var isCapped = Set(candidates.capped)
        var index = 0
        while index < verified.count {
            let later = verified[index].later
            let end = verified[index...].firstIndex { $0.later != later } ?? verified.count
            let alike = verified[index..<end].sorted {
                ($1.likeness, $0.earlier) < ($0.likeness, $1.earlier)
            }
            if alike.count > Self.mostTold { isCapped.insert(later) }
            for pair in alike.prefix(Self.mostTold) {
                pairs.append(
                    Pair(
                        later: members[later], earlier: members[pair.earlier],
                        likeness: pair.likeness))
            }
            index = end
        }
        capped = isCapped.sorted().map { members[$0] }
    }

    private static func sketches(of members: [Int], in items: ComparedItems) -> [UInt32] {
        let parts = alongStretches(members.count) { stretch in
            var sketches: [UInt32] = []
            sketches.reserveCapacity(stretch.count * Sketch.size)
            var text = ComparedText()
            var shingles: [UInt64] = []
            for member in members[stretch] {
                items.read(member, into: &text)
                Shingles.collect(text, into: &shingles)
                Sketch.append(of: shingles, to: &sketches)
            }
            return sketches
        }
        var sketches: [UInt32] = []
        sketches.reserveCapacity(members.count * Sketch.size)
        for part in parts { sketches += part }
        return sketches
    }

    /// The candidates that are alike indeed, by their shingles; numbers are places among `members`.
    private static func verified(
        _ candidates: [Candidates.Pair], _ members: [Int], _ items: ComparedItems
    ) -> [Pair] {
        var places = [Int](repeating: -1, count: members.count)
        var involved: [UInt32] = []
        for pair in candidates {
            for member in [Int(pair.later), Int(pair.earlier)] where places[member] < 0 {
                places[member] = involved.count
                involved.append(UInt32(members[member]))
            }
        }
        let sets = ShingleSets(of: involved, in: items)
        let parts = alongStretches(candidates.count) { [places] stretch in
            candidates[stretch].compactMap { pair -> Pair? in
                let (later, earlier) = (Int(pair.later), Int(pair.earlier))
                guard
                    items.contextRead(with: members[later])
                        == items.contextRead(with: members[earlier])
                else { return nil }
                let likeness = sets.likeness(places[later], places[earlier])
                guard likeness.percent >= least else { return nil }
                return Pair(later: later, earlier: earlier, likeness: likeness)
            }
        }
        return parts.flatMap { $0 }
    }
}
