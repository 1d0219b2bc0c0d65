import CertCore
import TextFormats

/// A bank as its file has it, the items in a list of their own.
struct BankFile: Sendable {
    /// All but the items.
    private var head: Bank
    let list: ItemList
    /// The assets as the bank lists them …
    let assets: [AssetEntry]
    /// … and the files that are there, by their paths; nil where nobody looked for them.
    private(set) var assetFiles: [String: AssetFile]?

    init(_ head: Bank, _ list: ItemList, _ assets: [AssetEntry] = []) {
        self.head = head
        self.list = list
        self.assets = assets
    }

    var id: BankID { head.id }
    var isSample: Bool { head.isSample }
    var language: Language { head.language }
    var title: Phrase { head.title }
    var points: [AssessmentPoint] { head.points }
    var stimuli: [Stimulus] { head.stimuli }
    /// The assets of which the text was read.
    var shownAssets: [Asset] { head.assets }

    /// Of what could not be read of an item blanks stand in it.
    var items: [Item] { list.all }

    /// The bank with its items.
    var bank: Bank {
        var bank = head
        bank.items = items
        return bank
    }

    /// Whether every asset that it lists can be shown, as far as anybody looked.
    var hasItsAssets: Bool { assetFiles == nil || head.assets.count == assets.count }

    /// Fetches the files of the assets, as far as it may.
    mutating func fetchAssets(_ read: (AssetPath) -> AssetFile?) {
        var files: [String: AssetFile] = [:]
        for path in assets.prefix(AssetEntry.most).flatMap(\.paths) where files[path] == nil {
            files[path] = read(AssetPath(text: path))
        }
        head.assets = assets.compactMap { entry in
            guard let zh = files[entry.path.zh]?.text, let en = files[entry.path.en]?.text
            else { return nil }
            return Asset(id: entry.id, title: entry.title, text: Phrase(zh: zh, en: en))
        }
        assetFiles = files
    }
}
