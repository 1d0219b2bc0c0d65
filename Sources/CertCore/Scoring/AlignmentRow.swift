/// The costs of aligning what was typed so far with every beginning of a model.
///
/// A cost counts errors in its high part, less the correct characters.
struct AlignmentRow: Hashable, Sendable {
    /// What an error costs: more than all correct characters together are worth.
    private let error: Int
    private var costs: [Int]

    /// Before anything was typed.
    ///
    /// - Parameter most: characters typed or of the model, whichever are more.
    init(model: Int, most: Int) {
        let error = most + 1
        self.error = error
        costs = (0...model).map { $0 * error }
    }

    mutating func add(_ character: Int32, model: [Int32]) {
        add(character, model: model) { _, _ in }
    }

    /// Adds a typed character.
    ///
    /// - Parameter told: takes, for each character of the model, the best step to it.
    @inline(__always)
    mutating func add(
        _ character: Int32, model: [Int32], _ told: (Int, AlignmentStep) -> Void
    ) {
        var diagonal = costs[0]
        costs[0] += error
        for column in 0..<model.count {
            let paired = diagonal + (model[column] == character ? -1 : error)
            diagonal = costs[column + 1]
            let apart = min(diagonal, costs[column]) + error
            told(
                column, paired <= apart ? .pair : diagonal <= costs[column] ? .extra : .missing)
            costs[column + 1] = min(paired, apart)
        }
    }

    /// The least cost, of several the one that reaches furthest.
    var best: (reached: Int, correct: Int, errors: Int) {
        var reached = 0
        for column in 1..<costs.count where costs[column] <= costs[reached] { reached = column }
        let errors = (costs[reached] + error - 1) / error
        return (reached, errors * error - costs[reached], errors)
    }
}

/// How an alignment comes to a place: by a typed character and one of the model side by side, or by
/// one of the two alone.
enum AlignmentStep: UInt8 {
    case pair, extra, missing
}

/// Characters as numbers, which compare faster: equal ones have equal numbers, and what the model
/// does not have has none of its.
struct NumberedModel: Hashable, Sendable {
    let characters: [Int32]
    private let numbers: [Character: Int32]
    private let folding: TypingFolding

    init(_ model: String, folding: TypingFolding) {
        var numbers: [Character: Int32] = [:]
        characters = model.map { character in
            let folded = folding.fold(character)
            let number = numbers[folded] ?? Int32(numbers.count)
            numbers[folded] = number
            return number
        }
        self.numbers = numbers
        self.folding = folding
    }

    func number(_ character: Character) -> Int32 { numbers[folding.fold(character)] ?? -1 }
}
