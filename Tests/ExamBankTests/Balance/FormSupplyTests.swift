import CertCore
import ExamBank
import Testing

@Suite struct FormSupplyTests {
    /// A small bank with enemies by chance, and a plan it can fill once at least.
    private func makeBank(seed: UInt64) -> (bank: Bank, drawing: FormDrawing, quotas: [Int])? {
        var random = SeededGenerator(seed: seed)
        let points = [
            DrawingBank.point("A", weight: 50, [.core]),
            DrawingBank.point("B", weight: 50, [.core]),
        ]
        var items: [Item] = []
        for point in ["A-1", "B-1"] {
            for number in 0..<Int.random(in: 2...5, using: &random) {
                items.append(DrawingBank.item(.single, point, number))
            }
        }
        for one in items.indices {
            for other in items.indices where one < other {
                guard Int.random(in: 0..<4, using: &random) == 0 else { continue }
                items[one].enemies.append(items[other].id)
            }
        }
        let count = Int.random(in: 1...4, using: &random)
        let bank = DrawingBank.bank(points: points, items: items)
        let plan = DrawingBank.plan([(.single, count)])
        guard let drawing = try? FormDrawing(bank: bank, plan: plan),
            let quotas = BlueprintQuotas(of: plan.blueprint, over: points)
        else { return nil }
        return (bank, drawing, quotas.cells.map(\.count))
    }

    /// The most forms without a common item, by trying all ways.
    private func mostForms(of bank: Bank, _ quotas: [Int]) -> Int {
        let isB = bank.items.map { $0.point == "B-1" }
        let forms = (0..<(1 << bank.items.count)).filter { set in
            let chosen = bank.items.indices.filter { set >> $0 & 1 == 1 }
            guard chosen.count(where: { !isB[$0] }) == quotas[0],
                chosen.count(where: { isB[$0] }) == quotas[1]
            else { return false }
            let ids = chosen.map { bank.items[$0].id }
            return !chosen.contains { bank.items[$0].enemies.contains(where: ids.contains) }
        }
        func most(_ forms: ArraySlice<Int>, beside taken: Int) -> Int {
            forms.indices.map { index in
                forms[index] & taken != 0
                    ? 0 : 1 + most(forms[(index + 1)...], beside: taken | forms[index])
            }.max() ?? 0
        }
        return most(forms[...], beside: 0)
    }

    @Test func `as many forms are counted as there are, whatever the enemies`() throws {
        var counts: [Int: Int] = [:]
        for seed in 0..<400 as Range<UInt64> {
            guard let (bank, drawing, quotas) = makeBank(seed: seed) else { continue }
            let supply = drawing.supply()
            let most = mostForms(of: bank, quotas)
            #expect(supply.forms == most && supply.atMost == most, "seed \(seed)")
            #expect(!supply.lacking.isEmpty, "seed \(seed)")
            #expect(supply.lacking.allSatisfy { $0.has < $0.needs }, "seed \(seed)")
            counts[most, default: 0] += 1
        }
        // The cases are worth something only where they differ.
        #expect(counts.count >= 4, "\(counts)")
    }

    @Test func `so many forms can be drawn one after the other, and no more`() throws {
        for seed in 0..<40 as Range<UInt64> {
            var random = SeededGenerator(seed: seed)
            let points = [
                DrawingBank.point("A", weight: 60, [.core, .general]),
                DrawingBank.point("B", weight: 40, [.core]),
            ]
            let items = ["A-1", "A-2", "B-1"].flatMap { point in
                (0..<Int.random(in: 4...12, using: &random)).map {
                    DrawingBank.item(.single, point, $0)
                }
            }
            let bank = DrawingBank.bank(points: points, items: items)
            let drawing = try FormDrawing(bank: bank, plan: DrawingBank.plan([(.single, 5)]))
            let supply = drawing.supply()
            var met: [ItemID] = []
            for number in 0..<supply.forms {
                let request = DrawingBank.request(seed: seed * 100 + UInt64(number), excluded: met)
                let form = try drawing.draw(request)
                #expect(form.reused.isEmpty, "seed \(seed)")
                met += form.entries.map(\.item)
            }
            let more = try drawing.draw(DrawingBank.request(seed: seed, excluded: met))
            let lack = supply.lacking.reduce(0) { $0 + $1.needs - $1.has }
            #expect(more.reused.count == lack, "seed \(seed)")
        }
    }

    @Test func `a large bank is counted at once, and names every short cell`() throws {
        let drawing = try FormDrawing(bank: DrawingBank.large, plan: DrawingBank.largePlan)
        let supply = drawing.supply()
        #expect(supply.forms == 2)
        #expect(supply.atMost == 2)
        #expect(
            supply.lacking.first
                == DrawingFailure.Cell(type: .multiple, point: "A", needs: 6, has: 4))
    }
}
