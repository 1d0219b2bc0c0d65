import CertCore

/// What unknown identifiers of a long list were most likely meant to be.
///
/// None is looked for twice, and no more than the first few hundred: behind them the list is from
/// elsewhere, not mistyped.
struct Guesses<Subject> {
    private static var most: Int { 200 }

    private let known: [Code<Subject>]
    private var guesses: [Code<Subject>: Code<Subject>?] = [:]

    init(among known: [Code<Subject>]) {
        self.known = known
    }

    mutating func nearest(to id: Code<Subject>) -> Code<Subject>? {
        if let guess = guesses[id] { return guess }
        guard guesses.count < Self.most else { return nil }
        let guess = ExamBank.nearest(to: id, among: known)
        guesses[id] = .some(guess)
        return guess
    }
}
