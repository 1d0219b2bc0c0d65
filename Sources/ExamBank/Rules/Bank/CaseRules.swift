import CertCore
import TextFormats

/// Whether items that share a text can stand together in a form.
struct CaseRules {
    private typealias Member = (item: Item, node: JSONNode)

    private let bank: Document<BankFile>
    /// Nil where the cases could not be read as a list.
    private let declared: DeclaredNames<Stimulus>?
    private let known: Set<StimulusID>
    private var unknown = UnknownNames<Stimulus>()
    private var guesses: Guesses<Stimulus>
    /// The top-level point of each leaf.
    private var tops: [PointID: PointID] = [:]
    private var remarks: [Remark] = []

    static func remarks(on bank: Document<BankFile>) -> [Remark] {
        var rules = CaseRules(bank)
        var members: [StimulusID: [Member]] = [:]
        for listed in bank.value.list.listed {
            guard let id = listed.stimulus, listed.has(.stimulus) else { continue }
            rules.checkKnown(id, listed.node)
            if bank.isComplete, listed.status != .retired {
                members[id, default: []].append((listed.item, listed.node))
            }
        }
        rules.tellUnknown()
        // What stands together cannot be told while parts of it are missing.
        guard bank.isComplete, let cases = bank.json.root["cases"] else { return rules.remarks }
        for (stimulus, node) in zip(bank.value.stimuli, cases.elements) {
            let own = members[stimulus.id] ?? []
            rules.check(own, of: stimulus.id, node["id"] ?? node)
            rules.checkLanguages(of: own, stimulus, node["text"] ?? node)
            rules.remarks += bank.leaks(in: stimulus.text, at: node["text"] ?? node)
        }
        return rules.remarks
    }

    private init(_ bank: Document<BankFile>) {
        self.bank = bank
        declared = DeclaredNames("cases", in: bank.json.root)
        known = Set(declared?.names ?? [])
        guesses = Guesses(among: declared?.names ?? [])
        for top in bank.value.points {
            for leaf in top.leaves { tops[leaf.id] = top.id }
        }
    }

    private mutating func checkKnown(_ id: StimulusID, _ node: JSONNode) {
        if declared != nil, !known.contains(id) { unknown.add(id, at: node["case"] ?? node) }
    }

    private mutating func tellUnknown() {
        for (id, places) in unknown.told(besides: declared?.nameless ?? 0) {
            let nearest = guesses.nearest(to: id)
            for place in places { add(.unknownCase(id, nearest: nearest), at: place) }
        }
    }

    private mutating func check(_ members: [Member], of id: StimulusID, _ place: JSONNode) {
        guard let first = members.first, members.count > 1 else {
            // Items that name a case that is not there may be meant for it.
            guard unknown.isEmpty else { return }
            return add(members.first.map { .loneItem($0.item.id) } ?? .unusedCase, at: place)
        }
        let live = members.count { $0.item.status == .live }
        if live > 0, live < members.count {
            add(.partlyLive(live, of: members.count), at: place)
        }
        let ids = Set(members.map(\.item.id))
        for (item, node) in members {
            let reference = node["case"] ?? node
            if item.type != first.item.type {
                add(.severalTypes(id, item.type, first: first.item.type), at: reference)
            }
            if let top = tops[item.point], let other = tops[first.item.point], top != other {
                add(.severalPoints(id, top, first: other), at: reference)
            }
            checkEnemies(of: item, node, among: ids, of: id)
        }
    }

    /// Whoever reads the items in their own language reads the case in it as well.
    private mutating func checkLanguages(
        of members: [Member], _ stimulus: Stimulus, _ place: JSONNode
    ) {
        if stimulus.text.isOneText {
            let translated = members.count { $0.item.languages.count > 1 }
            if translated > 0, PartialTranslation.isUntranslated(stimulus.text, at: place) {
                add(.untranslated(items: translated, of: members.count), at: place)
            }
            return
        }
        for (item, node) in members where item.languages.count == 1 {
            if let place = PartialTranslation.untranslatedPlace(of: item, node) {
                add(.untranslatedItem(stimulus.id), at: place)
            }
        }
    }

    private mutating func checkEnemies(
        of item: Item, _ node: JSONNode, among members: Set<ItemID>, of id: StimulusID
    ) {
        guard let places = node["enemies"] else { return }
        for (enemy, place) in zip(item.enemies, places.elements)
        where enemy != item.id && members.contains(enemy) {
            add(.enemies(id, enemy), at: place)
        }
    }

    private mutating func add(_ fault: CaseFault, at node: JSONNode) {
        remarks.append(bank.remark(.cases(fault), at: node))
    }
}
