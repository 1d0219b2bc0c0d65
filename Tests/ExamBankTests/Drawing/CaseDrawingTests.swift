import CertCore
import ExamBank
import TestKit
import Testing

/// Items that share a text are drawn together or not at all.
@Suite struct CaseDrawingTests {
    /// Three cases among single items, one of them with an enemy outside.
    private static let bank: Bank = {
        let points = [
            DrawingBank.point("A", weight: 60, [.core, .general]),
            DrawingBank.point("B", weight: 40, [.core]),
        ]
        var items: [Item] = []
        for (point, count) in [("A-1", 5), ("A-2", 5), ("B-1", 5)] {
            items += (1...count).map { DrawingBank.item(.single, point, $0) }
        }
        items += shared("K1", ["A-1", "A-2", "A-1"]) + shared("K2", ["A-2", "A-2"])
        items += shared("K3", ["B-1", "B-1", "B-1"])
        items += (1...6).map { DrawingBank.item(.trueFalse, "A-1", $0) }
        items += (1...6).map { DrawingBank.item(.trueFalse, "B-1", $0) }
        items[0].enemies = ["K1 #2"]
        return bank(points, items)
    }()

    private static let plan = DrawingBank.plan([(.single, 10), (.trueFalse, 5)])

    private static func shared(_ name: String, _ points: [String]) -> [Item] {
        points.enumerated().map { number, point in
            var item = DrawingBank.item(.single, point, 100 + number)
            item.id = ItemID("\(name) #\(number + 1)")
            item.stimulus = StimulusID(name)
            return item
        }
    }

    private static func bank(_ points: [AssessmentPoint], _ items: [Item]) -> Bank {
        var bank = DrawingBank.bank(points: points, items: items)
        let ids = Set(items.compactMap(\.stimulus)).sorted()
        bank.stimuli = ids.map { Stimulus(id: $0, text: Phrase("案例 \($0)")) }
        return bank
    }

    /// Every case is whole, in the order of the bank, without anything between.
    private func requireWhole(_ form: Form, of bank: Bank) {
        let cases = Dictionary(grouping: bank.items.filter { $0.stimulus != nil }) { $0.stimulus! }
        let drawn = form.entries.map(\.item)
        for members in cases.values.map({ $0.map(\.id) }) {
            guard let start = drawn.firstIndex(where: { members.contains($0) }) else { continue }
            #expect(Array(drawn[start...].prefix(members.count)) == members)
        }
    }

    @Test(arguments: 0..<200 as Range<UInt64>)
    func `a form has its quotas exactly, its cases whole and its enemies apart`(
        seed: UInt64
    ) throws {
        let bank = Self.bank
        let form = try FormDrawing.draw(
            request: DrawingBank.request(seed: seed), bank: bank, plan: Self.plan)
        let items = Dictionary(uniqueKeysWithValues: bank.items.map { ($0.id, $0) })
        let drawn = form.entries.compactMap { items[$0.item] }
        #expect(Set(drawn.map(\.id)).count == 15)
        let quotas = try #require(BlueprintQuotas(of: Self.plan.blueprint, over: bank.points))
        for cell in quotas.cells {
            let count = drawn.count {
                $0.type == cell.type && $0.point.text.hasPrefix(cell.point.text)
            }
            #expect(count == cell.count)
        }
        let ids = Set(drawn.map(\.id))
        #expect(drawn.allSatisfy { ids.isDisjoint(with: $0.enemies) })
        requireWhole(form, of: bank)
    }

    @Test func `every case is in some forms and not in others`() throws {
        let drawing = try FormDrawing(bank: Self.bank, plan: Self.plan)
        var uses: [StimulusID: Int] = [:]
        for seed in 0..<200 as Range<UInt64> {
            let drawn = Set(try drawing.draw(DrawingBank.request(seed: seed)).entries.map(\.item))
            for name in ["K1", "K2", "K3"] as [StimulusID]
            where drawn.contains(ItemID("\(name) #1")) { uses[name, default: 0] += 1 }
        }
        for name in ["K1", "K2", "K3"] as [StimulusID] {
            #expect((30...170).contains(uses[name] ?? 0), "\(name): \(uses)")
        }
    }

    @Test func `a form from a bank with cases is fixed item by item`() throws {
        let form = try FormDrawing.draw(
            request: DrawingBank.request(seed: 3), bank: Self.bank, plan: Self.plan)
        #expect(
            form.entries.map(\.item.text) == [
                "single B-1 #2", "single B-1 #1", "single A-2 #2", "single A-1 #4",
                "single B-1 #4", "single A-2 #1", "single B-1 #3", "single A-1 #2",
                "single A-2 #3", "single A-1 #1", "true-false B-1 #2", "true-false B-1 #3",
                "true-false A-1 #4", "true-false A-1 #5", "true-false A-1 #1",
            ])
        let again = try FormDrawing.draw(
            request: DrawingBank.request(seed: 3), bank: Self.bank, plan: Self.plan)
        #expect(again == form)
    }

    @Test func `without shuffling a case stands where its first item is in the bank`() throws {
        var bank = Self.bank
        // The last item of K2 among other items.
        let last = try #require(bank.items.firstIndex { $0.id == "K2 #2" })
        bank.items.insert(bank.items.remove(at: last), at: 0)
        let plan = DrawingBank.plan([(.single, 10)], shufflesItems: false)
        let drawing = try FormDrawing(bank: bank, plan: plan)
        var isMet = false
        for seed in 0..<40 as Range<UInt64> {
            let drawn = try drawing.draw(DrawingBank.request(seed: seed)).entries.map(\.item)
            guard drawn.contains("K2 #1") else { continue }
            isMet = true
            #expect(drawn.starts(with: ["K2 #2", "K2 #1"]))
        }
        #expect(isMet)
    }

    @Test func `a second form takes nothing of a case that was met`() throws {
        let drawing = try FormDrawing(bank: Self.bank, plan: DrawingBank.plan([(.single, 5)]))
        for seed in 0..<60 as Range<UInt64> {
            let first = try drawing.draw(DrawingBank.request(seed: seed)).entries.map(\.item)
            let second = try drawing.draw(
                DrawingBank.request(seed: seed + 1_000, excluded: first))
            #expect(second.reused.isEmpty)
            #expect(Set(first).isDisjoint(with: second.entries.map(\.item)))
        }
    }

    @Test func `quotas that cases cannot make up are named with what they can`() throws {
        let bank = Self.bank(
            [DrawingBank.point("A", weight: 100, [.core])],
            Self.shared("K1", ["A-1", "A-1"]) + Self.shared("K2", ["A-1", "A-1"]))
        let cell = DrawingFailure.Cell(type: .single, point: "A", needs: 3, has: 2, inCases: 4)
        #expect(throws: DrawingFailure.infeasible([cell])) {
            try FormDrawing(bank: bank, plan: DrawingBank.plan([(.single, 3)]))
        }
        #expect(throws: Never.self) {
            try FormDrawing(bank: bank, plan: DrawingBank.plan([(.single, 4)]))
        }
    }

    @Test func `a case with enemies in it is never drawn, one with a single live item is no group`()
        throws
    {
        var bank = Self.bank(
            [DrawingBank.point("A", weight: 100, [.core])],
            Self.shared("K1", ["A-1", "A-1"]) + Self.shared("K2", ["A-1", "A-1"])
                + [DrawingBank.item(.single, "A-1", 1)])
        bank.items[0].enemies = ["K1 #2"]
        bank.items[3].status = .draft
        let drawing = try FormDrawing(bank: bank, plan: DrawingBank.plan([(.single, 2)]))
        let form = try drawing.draw(DrawingBank.request(seed: 1))
        #expect(Set(form.entries.map(\.item)) == ["K2 #1", "single A-1 #1"])
    }

    /// Small banks by chance, against trying all choices of units.
    @Test(arguments: 0..<300 as Range<UInt64>)
    func `a form exists, and with as few earlier items, exactly when some choice does`(
        seed: UInt64
    ) throws {
        var random = SeededGenerator(seed: seed)
        var items: [Item] = []
        for point in ["A-1", "B-1"] {
            let singles = Int.random(in: 0...3, using: &random)
            items += (0..<singles).map { DrawingBank.item(.single, point, $0) }
            for group in 0..<Int.random(in: 0...3, using: &random) {
                let size = Int.random(in: 2...3, using: &random)
                items += Self.shared(
                    "K\(point)\(group)", [String](repeating: point, count: size))
            }
        }
        if items.isEmpty { items = [DrawingBank.item(.single, "A-1", 0)] }
        for _ in 0..<Int.random(in: 0...3, using: &random) {
            let (one, other) = (
                Int.random(in: items.indices, using: &random),
                Int.random(in: items.indices, using: &random)
            )
            if one != other { items[one].enemies.append(items[other].id) }
        }
        let earlier = items.map(\.id).filter { _ in Int.random(in: 0...2, using: &random) == 0 }
        let count = 2 * Int.random(in: 1...3, using: &random)
        let bank = Self.bank(
            ["A", "B"].map { DrawingBank.point($0, weight: 50, [.core]) }, items)
        let fewest = Self.fewestReused(items, Set(earlier), each: count / 2)
        let form = try? FormDrawing.draw(
            request: DrawingBank.request(seed: seed, excluded: earlier), bank: bank,
            plan: DrawingBank.plan([(.single, count)]))
        #expect(form?.reused.count == fewest)
        guard let form else { return }
        #expect(form.entries.count == count)
        requireWhole(form, of: bank)
        let drawn = items.filter { item in form.entries.contains { $0.item == item.id } }
        for item in drawn {
            #expect(!drawn.contains { item.enemies.contains($0.id) })
        }
    }

    private static func fewestReused(
        _ items: [Item], _ earlier: Set<ItemID>, each: Int
    ) -> Int? {
        var units: [[Item]] = []
        for item in items {
            if let id = item.stimulus, let place = units.firstIndex(where: { $0[0].stimulus == id })
            {
                units[place].append(item)
            } else {
                units.append([item])
            }
        }
        var best: Int?
        for choice in 0..<(1 << units.count) {
            let chosen = units.indices.filter { choice >> $0 & 1 == 1 }.flatMap { units[$0] }
            let ids = Set(chosen.map(\.id))
            guard chosen.count == 2 * each, chosen.count(where: { $0.point == "A-1" }) == each,
                chosen.allSatisfy({ ids.isDisjoint(with: $0.enemies) })
            else { continue }
            best = min(best ?? .max, ids.intersection(earlier).count)
        }
        return best
    }
}
