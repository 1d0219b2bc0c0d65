import CertCore
import TextFormats

/// What a list keeps of an item that was read whole: where it stands, and what it is to others.
struct ListedItem: Sendable {
    let node: JSONNode
    let id: ItemID
    let status: Item.Status
    let type: ItemType
    let point: PointID
    let stimulus: StimulusID?
    let assets: [AssetID]
    let enemies: [ItemID]
    /// Written as `PlainItem` has it.
    private let isPlain: Bool

    init(_ item: Item, at node: JSONNode) {
        self.node = node
        id = item.id
        status = item.status
        type = item.type
        point = item.point
        stimulus = item.stimulus
        assets = item.assets
        enemies = item.enemies
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
        isPlain = true
    }

    /// Where its texts stand, if it is plain.
    func texts(at place: Int, in view: borrowing JSONView) -> PlainTexts? {
        isPlain ? PlainTexts(of: place, in: view) : nil
    }

    /// The item made, with all its texts.
    var item: Item { Item(plain: node) ?? ItemReadings.item.read(node, Notes(file: "")) }
}
