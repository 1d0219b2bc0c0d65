import CertCore
import ExamBank
import Testing

@Suite struct FormDrawingTests {
    private let drawing: FormDrawing
    private let items: [ItemID: Item]

    init() throws {
        drawing = try FormDrawing(bank: DrawingBank.large, plan: DrawingBank.largePlan)
        items = Dictionary(uniqueKeysWithValues: DrawingBank.large.items.map { ($0.id, $0) })
    }

    /// Vectors made by a second implementation, in Python with `hashlib`. They stand for every
    /// form ever drawn. They never change.
    @Test(arguments: [
        (0, "784550e9208cfb6e4acee5338e39481e5326575f8b7eefb4eea8f51b608c9480"),
        (1, "9ebf8bfc8c202610f4af1288a19024e794d650497a593716e70b4a2c11a22a2b"),
        (2026, "c21433378ce88c2b7a29875c3ca15b8583690d3a46cbf3662fe9f16061a247ea"),
    ])
    func `forms are fixed`(seed: UInt64, digest: String) throws {
        let form = try drawing.draw(DrawingBank.request(seed: seed))
        #expect(FormDrawing.digest(of: form).text == digest)
    }

    @Test func `a small form is fixed item by item`() throws {
        let bank = DrawingBank.bank(
            points: [DrawingBank.point("A", weight: 100, [.core, .general])],
            items: [
                DrawingBank.item(.single, "A-1", 1), DrawingBank.item(.single, "A-1", 2),
                DrawingBank.item(.single, "A-2", 1), DrawingBank.item(.single, "A-2", 2),
                DrawingBank.item(.trueFalse, "A-2", 1),
            ])
        let form = try FormDrawing.draw(
            request: DrawingBank.request(seed: 7), bank: bank,
            plan: DrawingBank.plan([(.single, 3), (.trueFalse, 1)]))
        let lines = form.entries.map { entry in
            entry.item.text + " " + entry.options.map(\.text).joined()
        }
        #expect(
            lines == [
                "single A-2 #1 cabd", "single A-1 #1 bdac", "single A-1 #2 bdca",
                "true-false A-2 #1 ",
            ])
    }

    @Test func `a section has its own order where the scheme says so, and the others theirs`()
        throws
    {
        var plan = DrawingBank.largePlan
        let usual = try drawing.draw(DrawingBank.request(seed: 1))
        let digest = FormDrawing.digest(of: plan.blueprint)
        plan.blueprint.sections[0].shufflesItems = false
        let drawn = try FormDrawing(bank: DrawingBank.large, plan: plan).draw(
            DrawingBank.request(seed: 1))
        let first = plan.blueprint.sections[0].count
        #expect(drawn.entries.dropFirst(first) == usual.entries.dropFirst(first))
        let order = drawn.entries.prefix(first).map(\.item)
        #expect(order == DrawingBank.large.items.map(\.id).filter { order.contains($0) })
        #expect(order != usual.entries.prefix(first).map(\.item))
        #expect(Set(order) == Set(usual.entries.prefix(first).map(\.item)))
        #expect(FormDrawing.digest(of: plan.blueprint) != digest)
        // Said outright it is the same order, times and breaks change nothing.
        plan.blueprint.sections[0].shufflesItems = true
        plan.blueprint.sections[0].minutes = 30
        let said = try FormDrawing(bank: DrawingBank.large, plan: plan)
        #expect(try said.draw(DrawingBank.request(seed: 1)) == usual)
    }

    @Test(arguments: 0..<100)
    func `every form keeps the quotas, its enemies apart and its items single`(
        seed: UInt64
    ) throws {
        let form = try drawing.draw(DrawingBank.request(seed: seed))
        let drawn = form.entries.compactMap { items[$0.item] }
        #expect(drawn.count == 60)
        #expect(Set(drawn.map(\.id)).count == 60)
        #expect(form.reused.isEmpty)
        let quotas = try #require(
            BlueprintQuotas(of: DrawingBank.largePlan.blueprint, over: DrawingBank.large.points))
        for cell in quotas.cells {
            let count = drawn.count { item in
                item.type == cell.type && item.point.text.hasPrefix(cell.point.text)
            }
            #expect(count == cell.count)
        }
        let ids = Set(drawn.map(\.id))
        #expect(drawn.allSatisfy { ids.isDisjoint(with: $0.enemies) })
        for item in drawn {
            let entry = try #require(form.entries.first { $0.item == item.id })
            #expect(entry.options.sorted() == item.options.map(\.id))
        }
    }

    @Test(arguments: 0..<20)
    func `leaf points of a form differ by one item at most, and core points have the more`(
        seed: UInt64
    ) throws {
        let form = try drawing.draw(DrawingBank.request(seed: seed))
        let drawn = form.entries.compactMap { items[$0.item] }
        for top in DrawingBank.large.points {
            let uses = top.leaves.map { leaf in drawn.count { $0.point == leaf.id } }
            let (least, most) = (uses.min() ?? 0, uses.max() ?? 0)
            #expect(most - least <= 1)
            let cores = zip(top.leaves, uses).filter { $0.0.importance == .core }.map(\.1)
            #expect(cores.allSatisfy { $0 == most })
        }
    }

    @Test func `the same request gives the same form, another seed another`() throws {
        let one = try drawing.draw(DrawingBank.request(seed: 5))
        #expect(try drawing.draw(DrawingBank.request(seed: 5)) == one)
        #expect(try drawing.draw(DrawingBank.request(seed: 6)) != one)
    }

    @Test(arguments: 0..<30)
    func `a second form shares nothing with the first while the bank allows`(
        seed: UInt64
    ) throws {
        let first = try drawing.draw(DrawingBank.request(seed: seed))
        let met = first.entries.map(\.item)
        let second = try drawing.draw(DrawingBank.request(seed: seed + 1_000, excluded: met))
        #expect(second.reused.isEmpty)
        #expect(Set(met).isDisjoint(with: second.entries.map(\.item)))
    }

    @Test func `sections stand in the order of the blueprint`() throws {
        let form = try drawing.draw(DrawingBank.request(seed: 3))
        let types = form.entries.compactMap { items[$0.item]?.type }
        let sections: [(ItemType, Int)] = [
            (.single, 30), (.multiple, 15), (.trueFalse, 10), (.shortText, 5),
        ]
        #expect(types == sections.flatMap { repeatElement($0.0, count: $0.1) })
    }

    @Test func `without shuffling a form keeps the order of the bank and of the options`() throws {
        let plan = DrawingBank.plan(
            [(.single, 30)], shufflesItems: false, shufflesOptions: false)
        let form = try FormDrawing.draw(
            request: DrawingBank.request(seed: 9), bank: DrawingBank.large, plan: plan)
        let chosen = Set(form.entries.map(\.item))
        let inBank = DrawingBank.large.items.map(\.id).filter { chosen.contains($0) }
        #expect(form.entries.map(\.item) == inBank)
        #expect(form.entries.allSatisfy { $0.options == ["a", "b", "c", "d"] })
    }

    @Test(arguments: [([3], 6), ([0, 2], 2), ([1, 2], 2), ([0, 1, 2, 3], 1), ([], 24)])
    func `fixed options keep their places, and the others go round without them`(
        fixed: [Int], orders: Int
    ) throws {
        var bank = DrawingBank.large
        for item in bank.items.indices where !bank.items[item].options.isEmpty {
            for place in fixed { bank.items[item].options[place].isFixed = true }
        }
        let drawing = try FormDrawing(bank: bank, plan: DrawingBank.largePlan)
        var met: Set<[OptionID]> = []
        for seed in 0..<20 as Range<UInt64> {
            let request = DrawingBank.request(seed: seed)
            let form = try drawing.draw(request)
            let shown = form.entries.map(\.options).filter { !$0.isEmpty }
            for options in shown {
                #expect(fixed.allSatisfy { options[$0] == Self.ids[$0] })
            }
            #expect(shown.allSatisfy { Set($0) == Set(Self.ids) })
            met.formUnion(shown)
            #expect(drawing.form(of: request, showing: form.entries.map(\.item)) == form)
        }
        #expect(met.count == orders)
    }

    private static let ids: [OptionID] = ["a", "b", "c", "d"]

    @Test func `drafts and retired items are never drawn`() throws {
        var bank = DrawingBank.large
        for index in bank.items.indices where index % 3 == 0 {
            bank.items[index].status = index % 2 == 0 ? .draft : .retired
        }
        let live = Set(bank.items.filter { $0.status == .live }.map(\.id))
        let drawing = try FormDrawing(bank: bank, plan: DrawingBank.plan([(.single, 20)]))
        for seed in 0..<20 as Range<UInt64> {
            let form = try drawing.draw(DrawingBank.request(seed: seed))
            #expect(live.isSuperset(of: form.entries.map(\.item)))
        }
    }

    @Test(arguments: [
        (2, String(repeating: "0", count: 64), DrawingFailure.unknownAlgorithm(2)),
        (1, String(repeating: "0", count: 62), .unusableSeed),
        (1, String(repeating: "g", count: 64), .unusableSeed),
        (1, "", .unusableSeed),
    ])
    func `a request that is none is refused`(
        algorithm: Int, seed: String, failure: DrawingFailure
    ) {
        let request = FormRequest(
            algorithm: algorithm, bank: "bank", part: "theory", seed: seed, excluded: [])
        #expect(throws: failure) { try drawing.draw(request) }
    }

    @Test func `a blueprint that repeats a type is refused`() {
        #expect(throws: DrawingFailure.repeatedSection(.single)) {
            try FormDrawing(
                bank: DrawingBank.large, plan: DrawingBank.plan([(.single, 1), (.single, 2)]))
        }
    }

    @Test func `a bank without weights is refused`() {
        var bank = DrawingBank.large
        for index in bank.points.indices { bank.points[index].weight = nil }
        #expect(throws: DrawingFailure.noWeights) {
            try FormDrawing(bank: bank, plan: DrawingBank.largePlan)
        }
    }
}
