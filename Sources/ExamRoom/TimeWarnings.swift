import CertCore
import Sitting

/// The times left at which a candidate is warned that are still to come.
struct TimeWarnings: Hashable {
    /// The least first.
    private let all: [Duration]
    /// The next one last.
    private var coming: [Duration]

    init(minutes: [Int]) {
        all = minutes.sorted().map { .minutes($0) }
        coming = all
    }

    /// How long it is to the next one; nil after the last.
    func wait(at left: Duration) -> Duration? { coming.last.map { left - $0 } }

    /// Takes a new count of what is left, also after time was given.
    mutating func begin(at left: Duration) { coming = all.filter { $0 < left } }

    /// Whether the candidate is to be warned now; true once for each.
    mutating func areDue(at left: Duration) -> Bool {
        guard let next = coming.last, left <= next else { return false }
        coming.removeAll { $0 >= left }
        return true
    }
}

/// The warnings of a paper: for all of it and, where sections have own times, for the one at hand.
struct RoomWarnings: Hashable {
    enum Due: Hashable {
        case whole, section
    }

    private var whole: TimeWarnings
    private var section: TimeWarnings

    init(_ rules: Paper.Rules) {
        whole = TimeWarnings(minutes: rules.warnings)
        section = whole
    }

    func wait(at times: SittingTimes) -> Duration? {
        if times.rest != nil { return nil }
        let waits = [whole.wait(at: times.whole), times.section.flatMap { section.wait(at: $0) }]
        return waits.compactMap(\.self).min()
    }

    mutating func begin(at times: SittingTimes) {
        whole.begin(at: times.whole)
        if let left = times.section { section.begin(at: left) }
    }

    /// What the candidate is to be warned of now; of both, the section ends first.
    mutating func due(at times: SittingTimes) -> Due? {
        if times.rest != nil { return nil }
        let isSectionDue = times.section.map { section.areDue(at: $0) } ?? false
        let isWholeDue = whole.areDue(at: times.whole)
        return isSectionDue ? .section : isWholeDue ? .whole : nil
    }
}
