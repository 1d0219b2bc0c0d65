import CertCore
import TestKit
import Testing

@testable import ExamBank

@Suite struct FormSupplyTests {
    /// A small bank with enemies by chance, and a plan it can fill once at least.
    private func makeBank(
        seed: UInt64, hasCases: Bool = false
    ) -> (bank: Bank, drawing: FormDrawing, quotas: [Int])? {
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
            if hasCases { Self.makeCases(among: &items, of: PointID(point), &random) }
        }
        for one in items.indices {
            for other in items.indices where one < other {
                guard Int.random(in: 0..<(hasCases ? 12 : 4), using: &random) == 0 else {
                    continue
                }
                items[one].enemies.append(items[other].id)
            }
        }
        let count = Int.random(in: 1...4, using: &random)
        var bank = DrawingBank.bank(points: points, items: items)
        bank.stimuli = Set(items.compactMap(\.stimulus)).sorted().map {
            Stimulus(id: $0, text: Phrase("案例"))
        }
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
            let isWhole = chosen.allSatisfy { one in
                bank.items[one].stimulus == nil
                    || bank.items.allSatisfy {
                        $0.stimulus != bank.items[one].stimulus || ids.contains($0.id)
                    }
            }
            guard isWhole else { return false }
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

    /// Puts some items of a point into cases.
    private static func makeCases(
        among items: inout [Item], of point: PointID, _ random: inout SeededGenerator
    ) {
        let cases = Int.random(in: 1...2, using: &random)
        for index in items.indices where items[index].point == point {
            let number = Int.random(in: 0...cases, using: &random)
            if number > 0 { items[index].stimulus = StimulusID("\(point)-K\(number)") }
        }
    }

    @Test func `cases are counted whole or not at all`() throws {
        var counts: [Int: Int] = [:]
        var short = 0
        for seed in 0..<400 as Range<UInt64> {
            guard let (bank, drawing, quotas) = makeBank(seed: seed, hasCases: true) else {
                continue
            }
            let supply = drawing.supply()
            let most = mostForms(of: bank, quotas)
            #expect(supply.forms == most && supply.atMost == most, "seed \(seed)")
            #expect(!supply.lacking.isEmpty, "seed \(seed)")
            counts[most, default: 0] += 1
            let most0 = bank.items.count(where: { $0.point == "A-1" }) / quotas[0]
            let most1 = bank.items.count(where: { $0.point == "B-1" }) / max(1, quotas[1])
            if most < min(most0, most1) { short += 1 }
        }
        #expect(counts.count >= 3, "\(counts)")
        #expect(short > 20, "cases and enemies make a difference: \(short)")
    }

    @Test(arguments: [0, 1, 4])
    func `where not every way is tried, what is told is true all the same`(ways: Int) throws {
        var open = 0
        var compared = 0
        for seed in 0..<200 as Range<UInt64> {
            let hasCases = seed % 2 == 0
            guard let (bank, drawing, quotas) = makeBank(seed: seed, hasCases: hasCases) else {
                continue
            }
            let supply = DisjointForms(drawing.pool, mostWays: ways).supply()
            let most = mostForms(of: bank, quotas)
            #expect((supply.forms...supply.atMost).contains(most), "seed \(seed)")
            #expect(supply.forms > 0)
            // What another form has left is not told too low.
            let sure = drawing.supply()
            if supply.atMost == sure.atMost {
                for cell in supply.lacking where sure.lacking.count == 1 {
                    guard let known = sure.lacking.first(where: { $0.point == cell.point })
                    else { continue }
                    #expect(cell.has >= known.has)
                    compared += 1
                }
            }
            if supply.forms < supply.atMost { open += 1 }
        }
        #expect(compared > 0)
        #expect(ways > 1 || open > 0, "some banks are too tangled for so few ways")
    }

    /// Ten cells of cases, the last of which cannot be filled: trying all ways would take for ever.
    @Test func `cells that cases cannot fill are seen at once`() {
        let points = (0..<10).map { DrawingBank.point("P\($0)", weight: 10, [.core]) }
        var items: [Item] = []
        for point in 0..<10 {
            for number in 0..<40 {
                // Pairs and triples; in the last point pairs alone, which make no odd number.
                let group = point == 9 ? number / 2 : number * 2 / 5
                var item = DrawingBank.item(.single, "P\(point)-1", number)
                item.stimulus = StimulusID("K\(point)-\(group)")
                items.append(item)
            }
        }
        // Enemies far from it, so that cells are not gone through one by one.
        items[0].enemies = [items[45].id]
        let bank = DrawingBank.bank(points: points, items: items)
        let cell = DrawingFailure.Cell(
            type: .single, point: "P9", needs: 15, has: 14, inCases: 40)
        #expect(throws: DrawingFailure.infeasible([cell])) {
            try FormDrawing(bank: bank, plan: DrawingBank.plan([(.single, 150)]))
        }
    }

    @Test func `what cases leave over is said to be theirs`() throws {
        let items = (0..<8).map { number in
            var item = DrawingBank.item(.single, "A-1", number)
            if number > 1 { item.stimulus = StimulusID("K\(number / 3)") }
            return item
        }
        // Two single items and cases of one, three and two: three forms of two by their number.
        var bank = DrawingBank.bank(
            points: [DrawingBank.point("A", weight: 100, [.core])], items: items)
        bank.items[2].stimulus = nil
        let supply = try FormDrawing(bank: bank, plan: DrawingBank.plan([(.single, 2)])).supply()
        #expect(supply.forms == 2 && supply.atMost == 2)
        #expect(
            supply.lacking == [
                DrawingFailure.Cell(type: .single, point: "A", needs: 2, has: 1, inCases: 5)
            ])
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
