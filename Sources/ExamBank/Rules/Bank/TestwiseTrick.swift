import CertCore

/// What people who know nothing of a subject choose by, but have sat many exams.
public enum TestwiseTrick: String, Hashable, Sendable, CaseIterable {
    case longest, shortest
    case allOfTheAbove = "all-of-the-above"
    case noneOfTheAbove = "none-of-the-above"
    /// The option that has most in common with the others.
    case convergent
    /// Neither the least nor the greatest of numbers.
    case middleNumber = "middle-number"
    /// The option with the most clauses and provisos, or with the fewest.
    case qualified, plain
    /// The option that is told in the most sentences.
    case sentences
    /// The option that has most in common with the stem.
    case echo

    /// The options that it leads to; all of them where it says nothing.
    func choices(of item: TestwiseItem) -> [Int] {
        let options = item.options
        switch self {
        case .longest: return Self.best(of: options.map(\.count))
        case .shortest: return Self.best(of: options.map { -$0.count })
        case .allOfTheAbove: return Self.some(item.places(of: .all), item)
        case .noneOfTheAbove: return Self.some(item.places(of: .none), item)
        case .convergent:
            return Self.best(
                of: options.indices.map { one in
                    options.indices.reduce(0) { sum, other in
                        other == one ? sum : sum + item.pairs[one].shared(with: item.pairs[other])
                    }
                })
        case .middleNumber: return Self.some(Self.middle(of: item.numbers), item)
        case .qualified: return Self.best(of: options.map(Self.clauses))
        case .plain: return Self.best(of: options.map { -Self.clauses(in: $0) })
        case .sentences: return Self.best(of: options.map(Self.sentences))
        case .echo: return Self.best(of: item.pairs.map { $0.shared(with: item.stem) })
        }
    }

    private static func best(of scores: [Int]) -> [Int] {
        let most = scores.max() ?? 0
        return scores.indices.filter { scores[$0] == most }
    }

    private static func some(_ choices: [Int], _ item: TestwiseItem) -> [Int] {
        choices.isEmpty ? Array(item.options.indices) : choices
    }

    private static func middle(of numbers: [Exact]?) -> [Int] {
        guard let numbers, let least = numbers.min(), let most = numbers.max() else { return [] }
        return numbers.indices.filter { numbers[$0] != least && numbers[$0] != most }
    }

    private static func clauses(in option: [Unicode.Scalar]) -> Int {
        option.count {
            switch $0 {
            case "，", "、", "；", "（", ",", ";", "(": true
            default: false
            }
        }
    }

    /// A mark at the very end ends nothing more.
    private static func sentences(in option: [Unicode.Scalar]) -> Int {
        option.dropLast().count {
            switch $0 {
            case "。", "；", "！", "？", ";", "!", "?": true
            default: false
            }
        }
    }
}
