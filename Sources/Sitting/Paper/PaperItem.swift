public import CertCore

/// An item as a candidate sees it.
public struct PaperItem: Hashable, Sendable {
    public var id: ItemID
    public var type: ItemType
    /// The text it shares with its neighbours, as the paper has it.
    public var stimulus: StimulusID?
    public var stem: Phrase
    /// What is shown below it.
    public var exhibits: [Exhibit]
    /// In the order shown.
    public var options: [AnswerOption]
    /// What options are matched with, in the order shown.
    public var targets: [AnswerOption]
    /// What a numeric answer is counted in.
    public var unit: Phrase?
    /// Characters a text may have.
    public var maximumLength: Int?
    /// What is to be typed against the clock, and what that earns.
    public var typing: TypingTest?
    public var points: Exact

    public init(
        id: ItemID, type: ItemType, stimulus: StimulusID? = nil, stem: Phrase,
        exhibits: [Exhibit] = [], options: [AnswerOption],
        targets: [AnswerOption] = [], unit: Phrase?, maximumLength: Int?,
        typing: TypingTest? = nil, points: Exact
    ) {
        self.id = id
        self.type = type
        self.stimulus = stimulus
        self.stem = stem
        self.exhibits = exhibits
        self.options = options
        self.targets = targets
        self.unit = unit
        self.maximumLength = maximumLength
        self.typing = typing
        self.points = points
    }
}

/// Why a response is no answer to its item.
public enum ResponseProblem: Error, Hashable, Sendable {
    /// Options, a judgement or a text where the item asks for something else.
    case wrongKind(ItemType)
    case unknownOption(OptionID)
    case unknownTarget(OptionID)
    /// Several options where one is asked for.
    case severalOptions
    /// An order that has an option twice.
    case repeatedOption(OptionID)
    /// An order without these options.
    case missingOptions([OptionID])
    /// No option, or no text.
    case empty
    case notANumber(String, TypedNumberProblem)
    case tooLong(characters: Int, limit: Int)
    /// What is typed against the clock cannot be told otherwise, or be changed.
    case onlyTyped
}

extension PaperItem {
    /// Characters of a text for which the bank sets no limit.
    public static let usualMaximumLength = 2_000

    /// Refuses what is no answer to the item; says nothing about right or wrong.
    public func check(_ response: Response) throws(ResponseProblem) {
        switch (type, response) {
        case (.single, .options(let chosen)), (.situational, .options(let chosen)):
            try check(chosen)
            if chosen.count > 1 { throw .severalOptions }
        case (.multiple, .options(let chosen)): try check(chosen)
        case (.trueFalse, .boolean): break
        case (.ordering, .order(let order)): try check(order)
        case (.matching, .pairs(let pairs)):
            try check(Set(pairs.keys))
            if let unknown = Set(pairs.values).subtracting(targets.map(\.id)).min() {
                throw .unknownTarget(unknown)
            }
        case (.numeric, .text(let text)):
            try check(text)
            do { _ = try Exact.typed(text) } catch { throw .notANumber(text, error) }
        case (.fillIn, .text(let text)), (.shortText, .text(let text)): try check(text)
        case (.typing, _): throw .onlyTyped
        default: throw .wrongKind(type)
        }
    }

    private func check(_ chosen: Set<OptionID>) throws(ResponseProblem) {
        if chosen.isEmpty { throw .empty }
        if let unknown = chosen.subtracting(options.map(\.id)).min() {
            throw .unknownOption(unknown)
        }
    }

    private func check(_ order: [OptionID]) throws(ResponseProblem) {
        try check(Set(order))
        for (place, option) in order.enumerated() where order[..<place].contains(option) {
            throw .repeatedOption(option)
        }
        let missing = options.map(\.id).filter { !order.contains($0) }
        if !missing.isEmpty { throw .missingOptions(missing) }
    }

    private func check(_ text: String) throws(ResponseProblem) {
        if text.allSatisfy(\.isWhitespace) { throw .empty }
        let limit = maximumLength ?? Self.usualMaximumLength
        if text.count > limit { throw .tooLong(characters: text.count, limit: limit) }
    }
}
