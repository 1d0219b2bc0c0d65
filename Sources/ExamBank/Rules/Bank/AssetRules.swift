import CertCore
import TextFormats

/// Whether the files that a bank shows are there and may be shown, and whether it shows them.
struct AssetRules {
    private let bank: Document<BankFile>
    private let known: Set<AssetID>
    /// Those with words that are the same in both languages.
    private let untranslated: Set<AssetID>
    private var guesses: Guesses<Asset>
    private var used: Set<AssetID> = []
    private var remarks: [Remark] = []

    static func remarks(on bank: Document<BankFile>) -> [Remark] {
        var rules = AssetRules(bank)
        for (stimulus, node) in zip(bank.value.stimuli, bank["cases"].elements) {
            rules.check(stimulus.assets, node, isInBoth: !stimulus.text.isOneText)
        }
        for listed in bank.value.list.listed where !listed.assets.isEmpty {
            rules.check(listed.assets, listed.node, isInBoth: listed.item.languages.count > 1)
        }
        for (entry, node) in zip(bank.value.assets, bank["assets"].elements) {
            rules.check(entry, node)
        }
        return rules.remarks
    }

    private init(_ bank: Document<BankFile>) {
        self.bank = bank
        let ids = bank.value.assets.map(\.id)
        known = Set(ids)
        guesses = Guesses(among: ids)
        let inOne = bank.value.shownAssets.filter { asset in
            [asset.title, asset.text].contains { text in
                text.isOneText && text.zh.unicodeScalars.contains(where: \.isHan)
            }
        }
        untranslated = Set(inOne.map(\.id))
    }

    /// What an item or a case names.
    private mutating func check(_ assets: [AssetID], _ node: JSONNode, isInBoth: Bool) {
        guard let places = node["assets"] else { return }
        used.formUnion(assets)
        for (id, place) in zip(assets, places.elements) {
            if !known.contains(id) {
                add(.unknownAsset(id, nearest: guesses.nearest(to: id)), at: place)
            } else if isInBoth, untranslated.contains(id) {
                add(.untranslated(id), at: place)
            }
        }
    }

    private mutating func check(_ entry: AssetEntry, _ node: JSONNode) {
        if !used.contains(entry.id) { add(.unusedAsset, at: node["id"] ?? node) }
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
        if file.obstacle == .outside { add(.leavesBank(text, byLink: true), at: place) }
    }

    private mutating func add(_ fault: AssetFault, at node: JSONNode) {
        remarks.append(bank.remark(.asset(fault), at: node))
    }
}
