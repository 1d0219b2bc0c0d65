import CertCore
import Sitting
import TextFormats

/// An item to practise with. Its key lies in the program, since nothing depends on it.
struct PracticeItem: Hashable {
    var shown: PaperItem
    var key: AnswerKey
    /// What could be written where there is no one text that is right.
    var example: Phrase?

    init(
        _ id: ItemID, _ stem: Phrase, _ key: AnswerKey, options: [Phrase] = [],
        targets: [Phrase] = [], unit: Phrase? = nil, limit: Int? = nil, about: StimulusID? = nil,
        example: Phrase? = nil
    ) {
        self.key = key
        self.example = example
        shown = PaperItem(
            id: id, type: key.type, stimulus: about, stem: stem,
            options: Self.choices(options), targets: Self.choices(targets), unit: unit,
            maximumLength: limit, typing: Self.typing(key), points: 1)
    }

    private static func typing(_ key: AnswerKey) -> TypingTest? {
        if case .typing(let test) = key { test } else { nil }
    }

    /// Choices are called a, b, c … in the order shown.
    private static func choices(_ texts: [Phrase]) -> [AnswerOption] {
        texts.enumerated().map { place, text in
            AnswerOption(
                id: OptionID(folded(String(OptionLetter.letter(place)))), text: text)
        }
    }

    /// Whether an answer is right in all; nil where only a person can tell.
    func isRight(_ response: Response?) -> Bool? {
        switch (key, response) {
        case (.shortText, _), (.typing, _): nil
        case (.fillIn(let key), .text(let text)?):
            key.accepted.contains { folded($0) == folded(text) }
        case (.numeric(let value, let tolerance), .text(let text)?):
            Exact(typed: text).flatMap { $0.adding(-value) }.map { $0.magnitude <= tolerance }
                ?? false
        default: response != nil && response == rightResponse(.zh)
        }
    }

    /// The best answer; of several an example.
    func rightResponse(_ language: Language) -> Response? {
        if let example { return .text(example.in(language)) }
        return switch key {
        case .single(let option): .options([option])
        case .multiple(let options): .options(options)
        case .trueFalse(let truth): .boolean(truth)
        case .fillIn(let key): key.accepted.first.map { .text($0) }
        case .numeric(let value, _): .text(value.plain)
        case .situational(let scores):
            scores.max { $0.value.score < $1.value.score }.map { .options([$0.key]) }
        case .shortText(let key): .text(key.answer)
        case .ordering(let order): .order(order)
        case .matching(let pairs): .pairs(pairs)
        case .typing: nil
        }
    }
}
