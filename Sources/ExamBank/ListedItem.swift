import CertCore
import TextFormats

/// What a list keeps of an item: where it stands, and what it is to others.
struct ListedItem: Sendable {
    let node: JSONNode
    let id: ItemID
    let status: Item.Status
    let type: ItemType
    let point: PointID
    let stimulus: StimulusID?
    let assets: [AssetID]
    let enemies: [ItemID]
    /// What could not be read; blanks stand for it.
    let lost: ItemMembers
    /// Written as `PlainItem` has it.
    private let isPlain: Bool

    init(_ item: Item, at node: JSONNode, lost: ItemMembers = []) {
        self.node = node
        id = item.id
        status = item.status
        type = item.type
        point = item.point
        stimulus = item.stimulus
        assets = item.assets
        enemies = item.enemies
        self.lost = lost
        isPlain = false
    }

    init(_ item: PlainItem, at node: JSONNode, in view: borrowing JSONView) {
        self.node = node
        id = ItemID(view.text(item.id))
        status = item.status
        type = item.type
        point = PointID(view.text(item.point))
        stimulus = nil
        assets = []
        enemies = Item.codes(item.enemies, in: view)
        lost = []
        isPlain = true
    }

    /// Whether all of these could be read that it may have.
    func has(_ members: ItemMembers) -> Bool { lost.isDisjoint(with: members) }

    /// Where its texts stand, if it is plain.
    func texts(at place: Int, in view: borrowing JSONView) -> PlainTexts? {
        isPlain ? PlainTexts(of: place, in: view) : nil
    }

    /// The item made, with all its texts.
    var item: Item { Item(plain: node) ?? ItemReadings.item.read(node, Notes(file: "")) }
}
