import CertCore
import TextFormats

/// Whether what items name is there: points, behaviours, enemies.
struct ItemReferenceRules {
    private let bank: Document<Bank>
    private let leaves: Set<PointID>
    private let points: [PointID]
    private let behaviours: Set<BehaviourID>
    private let enemies: [ItemID: [ItemID]]
    private var live: [PointID: Int] = [:]
    private var remarks: [Remark] = []

    /// - Parameter itemsPerLeaf: how many every leaf needs.
    static func remarks(on bank: Document<Bank>, atLeast itemsPerLeaf: Int) -> [Remark] {
        var rules = ItemReferenceRules(bank)
        for (item, node) in zip(bank.value.items, bank["items"].elements) {
            rules.checkPoint(of: item, node)
            rules.checkBehaviours(of: item, node)
            rules.checkEnemies(of: item, node)
        }
        rules.checkLeaves(in: bank["points"], atLeast: itemsPerLeaf)
        return rules.remarks
    }

    private init(_ bank: Document<Bank>) {
        self.bank = bank
        leaves = Set(bank.value.points.flatMap(\.leaves).map(\.id))
        points = bank.value.points.flatMap(\.all).map(\.id)
        behaviours = Set(bank.value.behaviours.map(\.id))
        enemies = Dictionary(bank.value.items.map { ($0.id, $0.enemies) }) { first, _ in first }
    }

    private mutating func checkPoint(of item: Item, _ node: JSONNode) {
        if leaves.contains(item.point) {
            if item.status == .live { live[item.point, default: 0] += 1 }
            return
        }
        let isBranch = points.contains(item.point)
        let fault: BankFault =
            isBranch
            ? .pointNotLeaf(item.point)
            : .unknownPoint(item.point, nearest: nearest(to: item.point, among: points))
        add(fault, at: node["point"] ?? node)
    }

    private mutating func checkBehaviours(of item: Item, _ node: JSONNode) {
        guard let key = node["key"] else { return }
        var places: [JSONNode] = []
        switch item.type {
        case .situational:
            for option in key.members {
                if let named = option.value["behaviours"] { places += named.elements }
            }
        case .shortText:
            for phrase in key["phrases"].map({ Array($0.elements) }) ?? [] {
                if let named = phrase["behaviour"] { places.append(named) }
            }
        case .single, .multiple, .trueFalse, .fillIn, .numeric, .ordering, .matching: return
        }
        for place in places {
            guard let id = place.string.map({ BehaviourID($0) }), !behaviours.contains(id)
            else { continue }
            let close = nearest(to: id, among: bank.value.behaviours.map(\.id))
            add(.unknownBehaviour(id, nearest: close), at: place)
        }
    }

    private mutating func checkEnemies(of item: Item, _ node: JSONNode) {
        guard let places = node["enemies"] else { return }
        for (enemy, place) in zip(item.enemies, places.elements) where enemy != item.id {
            if let others = enemies[enemy] {
                if !others.contains(item.id) { add(.oneSidedEnemy(enemy), at: place) }
            } else {
                add(.unknownEnemy(enemy), at: place)
            }
        }
    }

    private mutating func checkLeaves(in points: JSONNode, atLeast itemsPerLeaf: Int) {
        for point in points.elements {
            if let inner = point["points"] {
                checkLeaves(in: inner, atLeast: itemsPerLeaf)
            } else if let id = point["id"], let text = id.string {
                let count = live[PointID(text)] ?? 0
                guard count < itemsPerLeaf else { continue }
                let fault = BankFault.thinPoint(
                    PointID(text), live: count, atLeast: itemsPerLeaf)
                add(fault, at: id)
            }
        }
    }

    private mutating func add(_ fault: BankFault, at node: JSONNode) {
        remarks.append(bank.remark(.bank(fault), at: node))
    }
}

extension AssessmentPoint {
    /// The point and all under it.
    var all: [AssessmentPoint] { [self] + points.flatMap(\.all) }
}

/// The identifier that a mistyped one most likely meant.
func nearest<Subject>(to id: Code<Subject>, among known: [Code<Subject>]) -> Code<Subject>? {
    nearest(to: id.text, among: known.map(\.text)).map { Code($0) }
}
