import CertCore
import TextFormats

/// A bank as its file has it, the items in a list of their own.
struct BankFile: Sendable {
    /// All but the items.
    private let head: Bank
    let list: ItemList

    init(_ head: Bank, _ list: ItemList) {
        self.head = head
        self.list = list
    }

    var id: BankID { head.id }
    var isSample: Bool { head.isSample }
    var language: Language { head.language }
    var title: Phrase { head.title }
    var points: [AssessmentPoint] { head.points }
    var stimuli: [Stimulus] { head.stimuli }

    /// The items that were read whole.
    var items: [Item] { list.all }

    /// The bank with its items.
    var bank: Bank {
        var bank = head
        bank.items = items
        return bank
    }
}
