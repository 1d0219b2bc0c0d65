import CertCore

/// The keys of items that are long enough to tell something.
struct GivenKeyTexts: Sendable {
    private(set) var texts: [String] = []
    private(set) var owners: [Int] = []
    private(set) var tokens = Tokens()

    private var folded = ComparedText()

    var count: Int { texts.count }

    mutating func append(_ text: String, of owner: Int) {
        folded.removeAll()
        folded.append(text)
        guard !folded.isTooLong, folded.scalars.count >= Runs.words else { return }
        var own = Tokens()
        own.append(folded, part: 0)
        guard Runs.length(in: own[0]) != nil else { return }
        tokens.append(own)
        texts.append(text)
        owners.append(owner)
    }

    mutating func append(_ other: GivenKeyTexts) {
        texts += other.texts
        owners += other.owners
        tokens.append(other.tokens)
    }
}

extension ComparedItems {
    /// What the right answer reads like: of a choice every right option, of a blank every text that
    /// is accepted. What is best in a situation is a judgement that no stem gives.
    func keyTexts(of index: Int) -> [String] {
        guard has([.key, .optionIDs], index) else { return [] }
        let item = self[index]
        return switch item.key {
        case .single(let id): item.options.filter { $0.id == id }.map { $0.text.in(language) }
        case .multiple(let ids):
            item.options.filter { ids.contains($0.id) }.map { $0.text.in(language) }
        case .fillIn(let key): key.accepted
        case .trueFalse, .numeric, .situational, .shortText, .ordering, .matching, .typing: []
        }
    }

    func optionTexts(of index: Int) -> [String] { self[index].options.map { $0.text.in(language) } }
}
