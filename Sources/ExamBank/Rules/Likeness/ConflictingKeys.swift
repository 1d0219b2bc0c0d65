import CertCore
import TextFormats

extension ComparedItems {
    /// Whether two items that read the same ask for different answers.
    ///
    /// What differs in punctuation alone may be what is asked about, so texts count here as they
    /// are but for case, width, spaces and the mark at their end.
    func conflict(_ one: Int, _ other: Int) -> Bool {
        let (left, right) = (self[one], self[other])
        guard has(.keyAndItsOwn, one), has(.keyAndItsOwn, other),
            left.type == right.type || left.hasChosenKey && right.hasChosenKey,
            let meaning = left.meaningOfKey(in: language),
            let otherMeaning = right.meaningOfKey(in: language), meaning != otherMeaning
        else { return false }
        return left.plainTexts(in: language) == right.plainTexts(in: language)
    }
}

extension Item {
    /// Its key is what has to be chosen, be it one option or several.
    fileprivate var hasChosenKey: Bool { type == .single || type == .multiple }

    /// The stem, then what can be chosen in an order of its own.
    fileprivate func plainTexts(in language: Language) -> [[UInt8]] {
        let choices = (options + targets).map { AlikeTexts.form($0.text.in(language)) }
        return [AlikeTexts.form(stem.in(language))]
            + choices.sorted { $0.lexicographicallyPrecedes($1) }
    }

    /// What the key says in words, whatever ids the options have; nil where people mark the answer.
    fileprivate func meaningOfKey(in language: Language) -> [String]? {
        func text(of id: OptionID, among options: [AnswerOption]) -> String {
            options.first { $0.id == id }.map { plain($0.text.in(language)) } ?? ""
        }
        switch key {
        case .single(let id): return [text(of: id, among: options)]
        case .multiple(let ids): return ids.map { text(of: $0, among: options) }.sorted()
        case .trueFalse(let truth): return [String(truth)]
        case .fillIn(let key): return Set(key.accepted.map(plain)).sorted()
        case .numeric(let value, let tolerance): return ["\(value)", "\(tolerance)"]
        case .situational(let scores):
            return scores.map { "\(text(of: $0, among: options)): \($1.score)" }.sorted()
        case .ordering(let order): return order.map { text(of: $0, among: options) }
        case .matching(let pairs):
            return pairs.map {
                "\(text(of: $0, among: options)): \(text(of: $1, among: targets))"
            }.sorted()
        case .shortText, .typing: return nil
        }
    }
}

private func plain(_ text: String) -> String {
    String(decoding: AlikeTexts.form(text), as: UTF8.self)
}
