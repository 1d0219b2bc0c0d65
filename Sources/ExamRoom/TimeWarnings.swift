import CertCore

/// The times left at which a candidate is warned that are still to come.
struct TimeWarnings: Hashable {
    private static let all: [Duration] = [.minutes(1), .minutes(10)]
    /// The next one last.
    private var coming = Self.all

    /// How long it is to the next one; nil after the last.
    func wait(at left: Duration) -> Duration? { coming.last.map { left - $0 } }

    /// Takes a new count of what is left, also after time was given.
    mutating func begin(at left: Duration) { coming = Self.all.filter { $0 < left } }

    /// Whether the candidate is to be warned now; true once for each.
    mutating func areDue(at left: Duration) -> Bool {
        guard let next = coming.last, left <= next else { return false }
        coming.removeAll { $0 >= left }
        return true
    }
}
