import CertCore
import TextFormats

/// Whether what items name is there: points, behaviours, enemies.
struct ItemReferenceRules {
    private let bank: Document<BankFile>
    /// Nil where the points, or the behaviours, could not be read as lists.
    private let points: KnownPoints?
    private let behaviours: DeclaredNames<Behaviour>?
    private var unknownPoints = UnknownNames<AssessmentPoint>()
    private var unknownBehaviours = UnknownNames<Behaviour>()
    private var pointGuesses: Guesses<AssessmentPoint>
    private var behaviourGuesses: Guesses<Behaviour>
    /// Of the items that others name as theirs; nil of those whose own could not be read.
    private let enemies: [ItemID: Set<ItemID>?]
    /// The items that those without an identifier name as their enemies; nil where that could not
    /// be read.
    private let enemiesOfNameless: Set<ItemID>?
    private var live: [PointID: Int]
    /// Live items of which nobody can say where they belong.
    private var unplaced: Int
    private var remarks: [Remark] = []

    /// - Parameter itemsPerLeaf: how many every leaf needs.
    static func remarks(on bank: Document<BankFile>, atLeast itemsPerLeaf: Int) -> [Remark] {
        let survey = Survey(of: bank)
        var rules = ItemReferenceRules(bank, survey)
        for index in survey.odd { rules.check(index) }
        rules.tellUnknown()
        rules.checkLeaves(atLeast: itemsPerLeaf)
        return rules.remarks
    }

    private init(_ bank: Document<BankFile>, _ survey: Survey) {
        self.bank = bank
        points = survey.points
        live = survey.live
        enemies = survey.enemies
        behaviours = DeclaredNames("behaviours", in: bank.json.root)
        pointGuesses = Guesses(among: points?.all ?? [])
        behaviourGuesses = Guesses(among: behaviours?.names ?? [])
        unplaced = bank.value.list.lost.count
        enemiesOfNameless = Self.enemiesOfNameless(in: bank.value.list)
    }

    private static func enemiesOfNameless(in list: ItemList) -> Set<ItemID>? {
        var enemies: Set<ItemID> = []
        guard list.lost.isEmpty else { return nil }
        for item in list.listed where !item.has(.id) {
            guard item.has(.enemies) else { return nil }
            enemies.formUnion(item.enemies)
        }
        return enemies
    }

    private mutating func check(_ index: Int) {
        let item = bank.value.list.listed[index]
        // What cannot be read may well be live.
        let isLive = item.status == .live || !item.has(.status)
        if item.has(.point) {
            checkPoint(item.point, isLive: isLive, item.node)
        } else if isLive {
            unplaced += 1
        }
        if item.has(.key) { checkBehaviours(ofItem: item.type, item.node) }
        if !item.enemies.isEmpty, item.has(.id) { checkEnemies(of: item) }
    }

    private mutating func checkPoint(_ point: PointID, isLive: Bool, _ node: JSONNode) {
        guard let points else { return }
        if points.isLeaf(point) {
            if isLive { live[point, default: 0] += 1 }
            return
        }
        if isLive { unplaced += 1 }
        let place = node["point"] ?? node
        if points.isBranch(point) {
            add(.pointNotLeaf(point), at: place)
        } else {
            unknownPoints.add(point, at: place)
        }
    }

    private mutating func tellUnknown() {
        if points?.isTorn == false {
            for (id, places) in unknownPoints.told(besides: points?.nameless ?? 0) {
                let nearest = pointGuesses.nearest(to: id)
                for place in places { add(.unknownPoint(id, nearest: nearest), at: place) }
            }
        }
        for (id, places) in unknownBehaviours.told(besides: behaviours?.nameless ?? 0) {
            let nearest = behaviourGuesses.nearest(to: id)
            for place in places { add(.unknownBehaviour(id, nearest: nearest), at: place) }
        }
    }

    private mutating func checkBehaviours(ofItem type: ItemType, _ node: JSONNode) {
        guard let behaviours else { return }
        var named: [(id: BehaviourID, place: JSONNode)] = []
        switch type {
        case .situational:
            for option in node["key"].map({ Array($0.members) }) ?? [] {
                named += option.value["behaviours"]?.identifiers() ?? []
            }
        case .shortText:
            for phrase in node["key"]?["phrases"].map({ Array($0.elements) }) ?? [] {
                guard let place = phrase["behaviour"], let text = place.string else { continue }
                named.append((BehaviourID(text), place))
            }
        case .single, .multiple, .trueFalse, .fillIn, .numeric, .ordering, .matching, .typing:
            return
        }
        for (id, place) in named where !behaviours.names.contains(id) {
            unknownBehaviours.add(id, at: place)
        }
    }

    private mutating func checkEnemies(of item: ListedItem) {
        guard let places = item.node["enemies"] else { return }
        for (enemy, place) in places.identifiers(of: Item.self) where enemy != item.id {
            if let others = enemies[enemy] {
                // One that the other misspelled may be this one.
                if let others, !others.contains(item.id), others.allSatisfy({ enemies[$0] != nil })
                {
                    add(.oneSidedEnemy(enemy), at: place)
                }
            } else if enemiesOfNameless?.contains(item.id) == false {
                add(.unknownEnemy(enemy), at: place)
            }
        }
    }

    /// Points with few live items.
    private mutating func checkLeaves(atLeast itemsPerLeaf: Int) {
        // Where the items are no list, that says it all.
        guard bank.json.root["items"]?.kind == .array else { return }
        for (id, place) in points?.leaves ?? [] {
            let count = live[id] ?? 0
            guard count + unplaced < itemsPerLeaf else { continue }
            add(.thinPoint(id, live: count, atLeast: itemsPerLeaf), at: place)
        }
    }

    private mutating func add(_ fault: BankFault, at node: JSONNode) {
        remarks.append(bank.remark(.bank(fault), at: node))
    }
}

/// A first look at all items of a bank by all processors, which leaves few for a closer one.
private struct Survey {
    let points: KnownPoints?
    /// How many live items there are under which leaf, the odd ones not among them.
    private(set) var live: [PointID: Int] = [:]
    /// The items that name more than a leaf, or none, or could not be read whole.
    private(set) var odd: [Int] = []
    /// The enemies of each item that others name as theirs.
    private(set) var enemies: [ItemID: Set<ItemID>?] = [:]

    init(of bank: Document<BankFile>) {
        let points = bank.json.root["points"].flatMap(KnownPoints.init)
        let items = bank.value.list.listed
        self.points = points
        let looks = alongStretches(items.count) { Look(at: items[$0], points) }
        var named: Set<ItemID> = []
        for look in looks {
            live.merge(look.live) { $0 + $1 }
            odd += look.odd
            named.formUnion(look.enemies)
        }
        if !named.isEmpty { findEnemies(of: named, among: items) }
    }

    private mutating func findEnemies(of named: Set<ItemID>, among items: [ListedItem]) {
        let found = alongStretches(items.count) { places in
            places.filter { items[$0].has(.id) && named.contains(items[$0].id) }
        }
        for place in found.joined() where enemies[items[place].id] == nil {
            let item = items[place]
            enemies.updateValue(item.has(.enemies) ? Set(item.enemies) : nil, forKey: item.id)
        }
    }

    /// What some items in a row show.
    private struct Look {
        var live: [PointID: Int] = [:]
        var odd: [Int] = []
        var enemies: Set<ItemID> = []

        init(at items: ArraySlice<ListedItem>, _ points: KnownPoints?) {
            guard let points else {
                odd = Array(items.indices)
                for item in items { enemies.formUnion(item.enemies) }
                return
            }
            for place in items.indices {
                enemies.formUnion(items[place].enemies)
                if isOdd(items, place, points) {
                    odd.append(place)
                } else if items[place].status == .live {
                    live[items[place].point, default: 0] += 1
                }
            }
        }

        private func isOdd(
            _ items: ArraySlice<ListedItem>, _ place: Int, _ points: KnownPoints
        ) -> Bool {
            if !items[place].lost.isEmpty { return true }
            switch items[place].type {
            case .situational, .shortText: return true
            case .single, .multiple, .trueFalse, .fillIn, .numeric, .ordering, .matching, .typing:
                break
            }
            return !items[place].enemies.isEmpty || !points.isLeaf(items[place].point)
        }
    }
}

extension AssessmentPoint {
    /// The point and all under it.
    var all: [AssessmentPoint] { [self] + points.flatMap(\.all) }
}

/// The identifier that a mistyped one most likely meant.
func nearest<Subject>(to id: Code<Subject>, among known: [Code<Subject>]) -> Code<Subject>? {
    nearest(to: id.text, among: known.lazy.map(\.text)).map { Code($0) }
}
