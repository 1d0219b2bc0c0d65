import CertCore
import TextFormats

/// Whether the files that a bank shows are there and may be shown, and whether it shows them.
///
/// Paths are looked at whatever else is wrong with the bank.
struct AssetRules {
    private let bank: Document<BankFile>
    /// Where those stand that have an identifier.
    private let places: [AssetID: JSONNode]
    /// Those with words that are the same in both languages.
    private let untranslated: Set<AssetID>
    /// Nil where the assets could not be read as a list.
    private let declared: DeclaredNames<Asset>?
    private var unknown = UnknownNames<Asset>()
    private var guesses: Guesses<Asset>
    private var used: Set<AssetID> = []
    private var remarks: [Remark] = []

    static func remarks(on bank: Document<BankFile>) -> [Remark] {
        var rules = AssetRules(bank)
        let cases = Self.byID(bank.json.root["cases"])
        for stimulus in bank.value.stimuli where !stimulus.assets.isEmpty {
            guard let node = cases[stimulus.id.text] else { continue }
            rules.check(stimulus.assets, node, isInBoth: !stimulus.text.isOneText)
        }
        for listed in bank.value.list.listed where !listed.assets.isEmpty {
            rules.check(listed.assets, listed.node, isInBoth: listed.item.languages.count > 1)
        }
        rules.tellUnknown()
        // Of more, which is told already, nobody fetches the files.
        for entry in bank.value.assets.prefix(AssetEntry.most) {
            if let node = rules.places[entry.id] { rules.check(entry, node) }
        }
        return rules.remarks
    }

    private init(_ bank: Document<BankFile>) {
        self.bank = bank
        let nodes = Self.byID(bank.json.root["assets"]).map { (AssetID($0), $1) }
        places = Dictionary(nodes) { first, _ in first }
        declared = DeclaredNames("assets", in: bank.json.root)
        guesses = Guesses(among: bank.value.assets.map(\.id))
        let inOne = bank.value.shownAssets.filter { asset in
            [asset.title, asset.text].contains { text in
                text.isOneText && text.zh.unicodeScalars.contains(where: \.isHan)
            }
        }
        untranslated = Set(inOne.map(\.id))
    }

    /// The elements of a list, also those of which something was lost.
    private static func byID(_ list: JSONNode?) -> [String: JSONNode] {
        let named = (list.map { Array($0.elements) } ?? []).compactMap { node in
            node["id"]?.string.map { ($0, node) }
        }
        return Dictionary(named) { first, _ in first }
    }

    /// What an item or a case names.
    private mutating func check(_ assets: [AssetID], _ node: JSONNode, isInBoth: Bool) {
        guard let named = node["assets"] else { return }
        used.formUnion(assets)
        for (id, place) in named.identifiers(of: Asset.self) {
            if places[id] == nil {
                if declared != nil { unknown.add(id, at: place) }
            } else if isInBoth, untranslated.contains(id) {
                add(.untranslated(id), at: place)
            }
        }
    }

    private mutating func tellUnknown() {
        for (id, places) in unknown.told(besides: declared?.nameless ?? 0) {
            let nearest = guesses.nearest(to: id)
            for place in places { add(.unknownAsset(id, nearest: nearest), at: place) }
        }
    }

    private mutating func check(_ entry: AssetEntry, _ node: JSONNode) {
        // What could not be read, or is misspelled, may show it.
        if bank.isComplete, unknown.isEmpty, !used.contains(entry.id) {
            add(.unusedAsset, at: node["id"] ?? node)
        }
        remarks += bank.leaks(in: entry.title, at: node["title"] ?? node)
        let place = node["path"] ?? node
        check(AssetPath(text: entry.path.zh), at: place.text(in: .zh))
        if !entry.path.isOneText {
            check(AssetPath(text: entry.path.en), at: place.text(in: .en))
        }
    }

    private mutating func check(_ path: AssetPath, at place: JSONNode) {
        let text = path.text.brief
        guard path.staysInside else { return add(.leavesBank(text, byLink: false), at: place) }
        guard path.form != nil else { return add(.unknownForm(text), at: place) }
        guard let files = bank.value.assetFiles else { return }
        guard let file = files[path.text]?.file else { return add(.missingFile(text), at: place) }
        if file.obstacle == .linked { add(.leavesBank(text, byLink: true), at: place) }
    }

    private mutating func add(_ fault: AssetFault, at node: JSONNode) {
        remarks.append(bank.remark(.asset(fault), at: node))
    }
}

extension Document<BankFile> {
    /// Words that give an answer away in what candidates read beside the items.
    func leaks(in phrase: Phrase, at place: JSONNode) -> [Remark] {
        Language.allCases.compactMap { language in
            // One text for both languages is told once.
            if language == .en, phrase.isOneText { return nil }
            return LeakedKey.words(in: phrase.in(language), isOption: false).map {
                remark(.bank(.leakedKey($0)), at: place.text(in: language))
            }
        }
    }
}
