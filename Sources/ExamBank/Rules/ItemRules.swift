import CertCore
import TextFormats

/// What one item shows by itself, looked at as it is read.
enum ItemRules {
    static func check(_ item: Item, _ node: JSONNode, _ notes: Notes) {
        let key = node["key"] ?? node
        for fault in keyFaults(of: item) { notes.add(.bank(fault), at: key.range) }
        if let (one, other) = sameTexts(item.options) {
            let place = node["options"] ?? node
            notes.add(.bank(.sameOptionText(one, other)), at: place.range)
        }
        if let fault = reviewFault(of: item) {
            notes.add(.bank(fault), at: (node["reviewer"] ?? node["status"] ?? node).range)
        }
        for enemy in node["enemies"].map({ Array($0.elements) }) ?? []
        where enemy.string == item.id.text {
            notes.add(.bank(.ownEnemy), at: enemy.range)
        }
    }

    private static func keyFaults(of item: Item) -> [BankFault] {
        let options = item.options.map(\.id)
        switch item.key {
        case .single(let id):
            return options.contains(id) ? [] : [.keyNotOption(id, options: options)]
        case .multiple(let ids):
            let strangers = ids.subtracting(options).sorted()
            if !strangers.isEmpty { return strangers.map { .keyNotOption($0, options: options) } }
            return ids.count == options.count ? [.allOptionsRight] : []
        case .situational(let scores):
            let strangers = Set(scores.keys).subtracting(options).sorted()
            let unscored = options.filter { scores[$0] == nil }
            var faults = strangers.map { BankFault.keyNotOption($0, options: options) }
            if !unscored.isEmpty { faults.append(.unscoredOptions(unscored)) }
            if scores.values.allSatisfy({ $0.score <= 0 }) { faults.append(.noBestOption) }
            return faults
        case .shortText(let key):
            guard let maximum = item.maximumLength, key.answer.count > maximum else { return [] }
            return [.answerTooLong(key.answer.count, maximum: maximum)]
        case .trueFalse, .fillIn, .numeric: return []
        }
    }

    /// The first two options that read the same once case, width and spelling are folded.
    private static func sameTexts(_ options: [AnswerOption]) -> (OptionID, OptionID)? {
        var met: [String: OptionID] = [:]
        for option in options {
            let text = folded(option.text)
            if let other = met[text] { return (other, option.id) }
            met[text] = option.id
        }
        return nil
    }

    private static func reviewFault(of item: Item) -> BankFault? {
        guard item.status == .live else { return nil }
        guard let reviewer = item.reviewer, item.reviewed != nil else { return .unreviewed }
        return reviewer == item.author ? .reviewedByAuthor(reviewer) : nil
    }
}
