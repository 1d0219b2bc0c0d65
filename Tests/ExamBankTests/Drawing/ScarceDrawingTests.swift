import CertCore
import TestKit
import Testing

@testable import ExamBank

/// Banks that are only just enough, or not.
@Suite struct ScarceDrawingTests {
    private let twoPoints = [
        DrawingBank.point("A", weight: 50, [.core]), DrawingBank.point("B", weight: 50, [.core]),
    ]

    private func items(_ point: String, _ count: Int) -> [Item] {
        (1...count).map { DrawingBank.item(.single, point, $0) }
    }

    @Test func `cells with too few items are named with what they need and have`() {
        let bank = DrawingBank.bank(
            points: twoPoints, items: items("A-1", 9) + items("B-1", 20))
        #expect(
            throws: DrawingFailure.infeasible([
                .init(type: .single, point: "A", needs: 13, has: 9),
                .init(type: .trueFalse, point: "A", needs: 1, has: 0),
                .init(type: .trueFalse, point: "B", needs: 1, has: 0),
            ])
        ) {
            try FormDrawing(
                bank: bank, plan: DrawingBank.plan([(.single, 26), (.trueFalse, 2)]))
        }
    }

    @Test func `a cell that enemies alone empty is named`() {
        var bank = DrawingBank.bank(points: twoPoints, items: items("A-1", 3) + items("B-1", 3))
        // Each of B is the enemy of one of A: six items, of which three can stand together.
        for index in 3..<6 { bank.items[index].enemies = [bank.items[index - 3].id] }
        #expect(
            throws: DrawingFailure.infeasible([
                .init(type: .single, point: "B", needs: 2, has: 1)
            ])
        ) {
            try FormDrawing(bank: bank, plan: DrawingBank.plan([(.single, 4)]))
        }
        #expect(throws: Never.self) {
            try FormDrawing(bank: bank, plan: DrawingBank.plan([(.single, 3)]))
        }
    }

    @Test(arguments: 0..<50)
    func `an item is passed over when its enemies are needed`(seed: UInt64) throws {
        // A has three to choose two from; #1 is the enemy of the only two of B.
        var bank = DrawingBank.bank(points: twoPoints, items: items("A-1", 3) + items("B-1", 2))
        bank.items[0].enemies = [bank.items[3].id, bank.items[4].id]
        let form = try FormDrawing.draw(
            request: DrawingBank.request(seed: seed), bank: bank,
            plan: DrawingBank.plan([(.single, 4)]))
        #expect(Set(form.entries.map(\.item)) == Set(bank.items.dropFirst().map(\.id)))
    }

    @Test(arguments: 0..<50)
    func `earlier items come back only as far as the bank has no others`(seed: UInt64) throws {
        let bank = DrawingBank.bank(points: twoPoints, items: items("A-1", 5) + items("B-1", 9))
        let met = bank.items.prefix(4).map(\.id)
        let form = try FormDrawing.draw(
            request: DrawingBank.request(seed: seed, excluded: met), bank: bank,
            plan: DrawingBank.plan([(.single, 6)]))
        #expect(form.reused.count == 2)
        #expect(form.entries.map(\.item).contains(bank.items[4].id))
        #expect(form.reused == form.entries.map(\.item).filter { met.contains($0) }.sorted())
    }

    @Test func `earlier items that the bank does not have do not matter`() throws {
        let bank = DrawingBank.bank(points: twoPoints, items: items("A-1", 3) + items("B-1", 3))
        let drawing = try FormDrawing(bank: bank, plan: DrawingBank.plan([(.single, 4)]))
        let plain = try drawing.draw(DrawingBank.request(seed: 1))
        #expect(try drawing.draw(DrawingBank.request(seed: 1, excluded: ["gone"])) == plain)
    }

    /// Twenty-six of fifty and twenty-five of their fifty enemies: trying would take for ever.
    @Test func `a hopeless bank of pairs is seen through at once`() {
        var bank = DrawingBank.bank(points: twoPoints, items: items("A-1", 50) + items("B-1", 50))
        for index in 0..<50 { bank.items[index].enemies = [bank.items[index + 50].id] }
        #expect(
            throws: DrawingFailure.infeasible([
                .init(type: .single, point: "B", needs: 26, has: 24)
            ])
        ) {
            try FormDrawing(bank: bank, plan: DrawingBank.plan([(.single, 52)]))
        }
    }

    /// Against trying every subset: small banks with many enemies and many earlier items.
    @Test(arguments: 0..<120)
    func `forms exist just when some subset is one, and reuse as little as any`(
        seed: UInt64
    ) throws {
        var generator = SeededGenerator(seed: seed)
        let bank = tangledBank(&generator)
        let plan = DrawingBank.plan([(.single, 3), (.trueFalse, 2)])
        let earlier = bank.items.map(\.id).filter { _ in
            Int.random(in: 0..<3, using: &generator) == 0
        }
        let fewest = fewestReused(bank, plan, earlier: Set(earlier))
        let drawing: FormDrawing
        do { drawing = try FormDrawing(bank: bank, plan: plan) } catch {
            #expect(fewest == nil)
            return
        }
        let form = try drawing.draw(DrawingBank.request(seed: seed, excluded: earlier))
        #expect(form.reused.count == fewest)
    }

    private func tangledBank(_ generator: inout SeededGenerator) -> Bank {
        var items: [Item] = []
        for point in ["A-1", "B-1"] {
            for number in 1...4 { items.append(DrawingBank.item(.single, point, number)) }
            for number in 1...3 { items.append(DrawingBank.item(.trueFalse, point, number)) }
        }
        let density = Int.random(in: 2...12, using: &generator)
        for index in items.indices {
            items[index].enemies = items.map(\.id).filter { _ in
                Int.random(in: 0..<items.count, using: &generator) < density / 3
            }
        }
        return DrawingBank.bank(points: twoPoints, items: items)
    }

    private func fewestReused(_ bank: Bank, _ plan: TheoryPlan, earlier: Set<ItemID>) -> Int? {
        let quotas = BlueprintQuotas(of: plan.blueprint, over: bank.points)
        let wanted = (quotas?.cells ?? []).map { cell in
            (count: cell.count, members: members(of: cell, in: bank))
        }
        var fewest: Int?
        for subset in 0..<(1 << bank.items.count) {
            guard wanted.allSatisfy({ ($0.members & subset).nonzeroBitCount == $0.count })
            else { continue }
            let chosen = bank.items.indices.filter { subset >> $0 & 1 == 1 }.map { bank.items[$0] }
            let ids = Set(chosen.map(\.id))
            guard chosen.allSatisfy({ ids.subtracting([$0.id]).isDisjoint(with: $0.enemies) })
            else { continue }
            let reused = ids.intersection(earlier).count
            fewest = min(fewest ?? reused, reused)
        }
        return fewest
    }

    private func members(of cell: BlueprintQuotas.Cell, in bank: Bank) -> Int {
        bank.items.indices.reduce(0) { bits, index in
            let item = bank.items[index]
            let belongs =
                item.type == cell.type && item.point.text.hasPrefix(cell.point.text)
            return bits | (belongs ? 1 << index : 0)
        }
    }
}
