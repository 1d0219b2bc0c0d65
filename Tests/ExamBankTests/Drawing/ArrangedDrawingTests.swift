import CertCore
import ExamBank
import Testing

@Suite struct ArrangedDrawingTests {
    private let bank = DrawingBank.bank(
        points: [DrawingBank.point("A", weight: 100, [.core])],
        items: (1...4).map { DrawingBank.item(.ordering, "A-1", $0) }
            + (1...4).map { DrawingBank.item(.matching, "A-1", $0) })

    private func draw(seed: UInt64, shuffled: Bool = false) throws -> Form {
        try FormDrawing.draw(
            request: DrawingBank.request(seed: seed), bank: bank,
            plan: DrawingBank.plan(
                [(.ordering, 2), (.matching, 2)], shufflesItems: false, shufflesOptions: shuffled))
    }

    @Test func `a form of such items is fixed`() throws {
        let lines = try draw(seed: 7).entries.map { entry in
            "\(entry.item) \(entry.options.map(\.text).joined()) \(entry.targets.map(\.text).joined())"
        }
        #expect(
            lines == [
                "ordering A-1 #2 dbac ", "ordering A-1 #3 bacd ", "matching A-1 #3 dcab 132",
                "matching A-1 #4 cbda 321",
            ])
    }

    @Test func `they are shuffled even where a scheme shuffles no options`() throws {
        var orders: Set<[OptionID]> = []
        var targets: Set<[OptionID]> = []
        for seed in 0..<40 as Range<UInt64> {
            let form = try draw(seed: seed)
            #expect(try draw(seed: seed, shuffled: true) == form)
            for entry in form.entries {
                #expect(entry.options.sorted() == ["a", "b", "c", "d"])
                let isMatching = entry.item.text.hasPrefix("matching")
                #expect(entry.targets.sorted() == (isMatching ? ["1", "2", "3"] : []))
                orders.insert(entry.options)
                if isMatching { targets.insert(entry.targets) }
            }
        }
        // The order of the bank, which is the key's, comes no more often than others.
        #expect(orders.count > 15)
        #expect(targets.count == 6)
    }

    @Test(arguments: 0..<20 as Range<UInt64>)
    func `a form is made again from its request and items`(seed: UInt64) throws {
        let drawing = try FormDrawing(
            bank: bank, plan: DrawingBank.plan([(.ordering, 2), (.matching, 2)]))
        let request = DrawingBank.request(seed: seed)
        let form = try drawing.draw(request)
        #expect(drawing.form(of: request, showing: form.entries.map(\.item)) == form)
    }

    @Test func `the order of targets is part of what a form is known by`() throws {
        var form = try draw(seed: 1)
        let digest = FormDrawing.digest(of: form)
        form.entries[2].targets.reverse()
        #expect(FormDrawing.digest(of: form) != digest)
    }

    @Test func `a type that the bank has too few of is named`() throws {
        let cell = DrawingFailure.Cell(type: .matching, point: "A", needs: 5, has: 4)
        #expect(throws: DrawingFailure.infeasible([cell])) {
            try FormDrawing(bank: bank, plan: DrawingBank.plan([(.ordering, 4), (.matching, 5)]))
        }
    }
}
