import CertCore
import TextFormats

/// Where an item stands: which bank, and which of its items.
struct ItemPlace: Hashable, Sendable {
    var bank: Int
    var number: Int
}

/// The items of some banks that can be read in one language, in a stable order: bank by bank, each
/// in the order of its file. Retired items are left out, and those of which something was lost that they are compared
/// by.
struct ComparedItems: Sendable {
    let language: Language
    private(set) var places: [ItemPlace] = []
    /// The items of each bank that has some.
    private(set) var rangesOfBanks: [Range<Int>] = []

    private let items: [[Item]]
    private let listed: [[ListedItem]]
    /// What the cases of each bank read like.
    private let cases: [[StimulusID: UInt64]]
    /// And its assets.
    private let assets: [[AssetID: UInt64]]

    init(_ banks: [Document<BankFile>], in language: Language) {
        items = banks.map(\.value.items)
        listed = banks.map(\.value.list.listed)
        self.language = language
        cases = banks.map { bank in
            let texts = bank.value.stimuli.map {
                ($0.id, ComparedText($0.text.in(language)).identity)
            }
            return Dictionary(texts) { first, _ in first }
        }
        assets = banks.map { bank in
            let texts = bank.value.shownAssets.map {
                ($0.id, ComparedText($0.text.in(language)).identity)
            }
            return Dictionary(texts) { first, _ in first }
        }
        for (bank, document) in banks.enumerated() {
            let start = places.count
            for (number, item) in items[bank].enumerated()
            where item.status != .retired && item.reads(in: language, document.value.language)
                && listed[bank][number].has(.likeness)
            {
                places.append(ItemPlace(bank: bank, number: number))
            }
            if places.count > start { rangesOfBanks.append(start..<places.count) }
        }
    }

    var count: Int { places.count }

    subscript(_ index: Int) -> Item {
        items[places[index].bank][places[index].number]
    }

    /// Whether all of these could be read of an item.
    func has(_ members: ItemMembers, _ index: Int) -> Bool {
        listed[places[index].bank][places[index].number].has(members)
    }

    /// Replaces `text` by the stem, the options, what they are matched with and what is to be typed.
    func read(_ index: Int, into text: inout ComparedText) {
        text.removeAll()
        // Taken one by one: a copy of the whole item would cost more than reading its texts.
        let items = items[places[index].bank]
        let number = places[index].number
        text.append(items[number].stem.in(language))
        for option in items[number].options { text.append(option.text.in(language)) }
        for target in items[number].targets { text.append(target.text.in(language)) }
        if let typing = items[number].typing { text.append(typing.passage.in(language)) }
    }

    /// What the case and the assets read like that the item is about, 0 without any: the same
    /// question about two cases is two questions.
    func contextRead(with index: Int) -> UInt64 {
        let (bank, number) = (places[index].bank, places[index].number)
        if cases[bank].isEmpty, assets[bank].isEmpty { return 0 }
        let read = items[bank][number].stimulus.flatMap { cases[bank][$0] } ?? 0
        return items[bank][number].assets.reduce(read) { read, asset in
            Mixing.mix(read, assets[bank][asset] ?? 0)
        }
    }
}

extension ComparedItems {
    /// How one item stands to another.
    func relation(of one: Int, to other: Int) -> OtherItem.Relation {
        guard places[one].bank == places[other].bank else { return .inOtherBank }
        return areEnemies(one, other) ? .enemies : .together
    }

    /// Whether two items are known to belong under one point.
    func shareAPoint(_ one: Int, _ other: Int) -> Bool {
        self[one].point == self[other].point && has(.point, one)
    }

    /// Whether one of two items of a bank names the other, so that no form has both.
    func areEnemies(_ one: Int, _ other: Int) -> Bool {
        self[one].enemies.contains(self[other].id) || self[other].enemies.contains(self[one].id)
    }
}

extension Item {
    /// A text without translation is in its bank's language.
    fileprivate func reads(in language: Language, _ own: Language) -> Bool {
        language == own || languages.count > 1
    }
}
