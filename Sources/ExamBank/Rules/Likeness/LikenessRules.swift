import CertCore
import TextFormats

/// What items of all banks of a run say of each other.
struct LikenessRules {
    /// From how many percent on two items are one.
    static let same = 95

    /// What was told, so that a pair that is alike in both languages is told once.
    private struct Told: Hashable {
        enum Kind { case alike, conflict, key }

        var kind: Kind
        var item: ItemPlace
        var other: ItemPlace
    }

    private let banks: [Document<BankFile>]
    private var remarks: [Remark] = []
    private var told: Set<Told> = []
    private var capped: Set<ItemPlace> = []

    /// - Parameter banks: in an order that does not depend on the caller's.
    static func remarks(on banks: [Document<BankFile>]) -> [Remark] {
        var rules = LikenessRules(banks: banks)
        for language in Language.allCases {
            let items = ComparedItems(banks, in: language)
            if items.count > 0 { rules.check(items) }
        }
        rules.tellCapped()
        return rules.remarks
    }

    private init(banks: [Document<BankFile>]) {
        self.banks = banks
    }

    private mutating func check(_ items: ComparedItems) {
        let same = SameItems(items)
        for (later, first) in same.pairs {
            if items.conflict(later, first) {
                tell(.conflict, at: later, of: first, items) { .conflictingKey($0) }
            } else if items[later].id != items[first].id {
                // Otherwise, that the identifier is there twice says it all.
                tell(.alike, at: later, of: first, items) { .duplicate($0, percent: 100) }
            }
        }
        let near = NearDuplicates(items, among: same.distinct)
        for pair in near.pairs {
            let percent = pair.likeness.percent
            // Variants that are meant as such never meet in a form.
            let areEnemies = items.relation(of: pair.earlier, to: pair.later) == .enemies
            if percent < Self.same, areEnemies { continue }
            tell(.alike, at: pair.later, of: pair.earlier, items) { other in
                percent >= Self.same
                    ? .duplicate(other, percent: percent) : .nearDuplicate(other, percent: percent)
            }
        }
        capped.formUnion(near.capped.map { items.places[$0] })
        for range in items.rangesOfBanks {
            for hint in GivenKeys.hints(in: items, range) {
                tell(.key, at: hint.giver, of: hint.owner, items) { .givesKey($0, hint.key.brief) }
            }
        }
    }

    private mutating func tell(
        _ kind: Told.Kind, at index: Int, of other: Int, _ items: ComparedItems,
        _ fault: (OtherItem) -> LikenessFault
    ) {
        let (place, otherPlace) = (items.places[index], items.places[other])
        guard told.insert(Told(kind: kind, item: place, other: otherPlace)).inserted else { return }
        let id = node(of: otherPlace)["id"] ?? node(of: otherPlace)
        let subject = OtherItem(
            item: items[other].id, bank: banks[otherPlace.bank].value.id,
            relation: items.relation(of: other, to: index),
            file: banks[otherPlace.bank].path, range: id.range)
        let node = node(of: place)
        let stem = (node["stem"] ?? node).text(in: items.language)
        remarks.append(banks[place.bank].remark(.likeness(fault(subject)), at: stem))
    }

    /// Once for each bank, at the first of its items.
    private mutating func tellCapped() {
        for (bank, places) in Dictionary(grouping: capped, by: \.bank).sorted(by: {
            $0.key < $1.key
        }) {
            guard let first = places.min(by: { $0.number < $1.number }) else { continue }
            let node = node(of: first)
            let fault = LikenessFault.comparisonCapped(places.count)
            remarks.append(banks[bank].remark(.likeness(fault), at: node["id"] ?? node))
        }
    }

    private func node(of place: ItemPlace) -> JSONNode {
        banks[place.bank].value.list.listed[place.number].node
    }
}
