import CertCore
import TextFormats

/// A bank as its rules look at it: with those who draw from it, the bounds and the day.
struct BankContext {
    let document: Document<BankFile>
    /// How the schemes among the files arrange its items; empty where none draws from it.
    let blueprints: [Blueprint]
    /// Nil where nobody says which day it is: then nothing is out of date.
    let today: Day?

    init(_ document: Document<BankFile>, blueprints: [Blueprint] = [], today: Day?) {
        self.document = document
        self.blueprints = blueprints
        self.today = today
    }

    /// The items that stand in forms.
    var live: some Sequence<Item> {
        document.value.items.lazy.filter { $0.status == .live }
    }

    var thresholds: CheckThresholds { document.settings.thresholds }

    /// Every form there is shows options in an order of its own, so that authored places of keys
    /// are nowhere to be seen.
    var isAlwaysShuffled: Bool {
        !blueprints.isEmpty && blueprints.allSatisfy(\.shufflesOptions)
    }

    /// Every form there is shows items in an order of its own.
    var isAlwaysMixed: Bool { !blueprints.isEmpty && blueprints.allSatisfy(\.shufflesItems) }

    /// About the bank as a whole.
    func remark(_ detail: FindingDetail) -> Remark {
        document.remark(detail, at: document["id"])
    }

    /// About a member of an item.
    func remark(_ detail: FindingDetail, on id: ItemID, at member: String) -> Remark {
        let node = document.value.list.listed.first { $0.id == id }?.node ?? document["items"]
        return document.remark(detail, at: node[member] ?? node)
    }
}
