import CertCore
import ExamBank
import TestKit
import Testing

/// Banks whose items are enemies of each other beyond what any bank needs.
@Suite struct TangledDrawingTests {
    /// In each of many points cases among single items, and items of which a form takes two although
    /// each is everyone's enemy.
    @Test func `points that no enemies tie to each other are completed each for itself`() throws {
        var points: [AssessmentPoint] = []
        var items: [Item] = []
        var stimuli: [Stimulus] = []
        for number in 0..<10 {
            let id = "P\(number)"
            points.append(DrawingBank.point(id, weight: 10, [.core]))
            items += (0..<30).map { DrawingBank.item(.single, "\(id)-1", $0) }
            for name in (0..<11).map({ "\(id) case \($0)" }) {
                stimuli.append(Stimulus(id: StimulusID(name), text: Phrase(name)))
                for member in 0..<2 {
                    var item = DrawingBank.item(.single, "\(id)-1", member)
                    item.id = ItemID("\(name) #\(member)")
                    item.stimulus = StimulusID(name)
                    items.append(item)
                }
            }
            let truths = (0..<6).map { DrawingBank.item(.trueFalse, "\(id)-1", $0) }
            items += truths.map { truth in
                var truth = truth
                if number == 0 { truth.enemies = truths.map(\.id).filter { $0 != truth.id } }
                return truth
            }
        }
        var bank = DrawingBank.bank(points: points, items: items)
        bank.stimuli = stimuli
        let plan = DrawingBank.plan([(.single, 100), (.trueFalse, 20)])
        #expect(
            throws: DrawingFailure.infeasible([
                DrawingFailure.Cell(type: .trueFalse, point: "P0", needs: 2, has: 1)
            ])
        ) { try FormDrawing(bank: bank, plan: plan) }
    }

    @Test func `too thick a tangle is told, not searched through`() {
        var random = SeededGenerator(seed: 7)
        var items = (0..<120).map { DrawingBank.item(.single, "A-1", $0) }
        for one in items.indices {
            for other in items.indices.dropFirst(one + 1)
            where Int.random(in: 0..<10, using: &random) == 0 {
                items[one].enemies.append(items[other].id)
            }
        }
        let bank = DrawingBank.bank(
            points: [DrawingBank.point("A", weight: 100, [.core])], items: items)
        #expect(throws: DrawingFailure.tangled) {
            try FormDrawing(bank: bank, plan: DrawingBank.plan([(.single, 44)]))
        }
    }
}
