import CertCore
import ExamBank
import Testing

@Suite struct BankStatisticsTests {
    private let today = Day(daysSinceEpoch: 20_778)

    private func item(_ point: String, _ number: Int, _ change: (inout Item) -> Void) -> Item {
        var item = DrawingBank.item(.single, point, number)
        change(&item)
        return item
    }

    @Test func `live items are counted by leaf and summed up the tree`() {
        let points = [
            DrawingBank.point("A", weight: 60, [.core, .general]),
            DrawingBank.point("B", weight: 40, [.core]),
        ]
        let items = [
            item("A-1", 1) { _ in }, item("A-1", 2) { $0.status = .draft },
            item("A-2", 3) { $0.difficulty = 5 }, item("B-1", 4) { $0.status = .retired },
        ]
        let figures = BankStatistics(
            of: DrawingBank.bank(points: points, items: items), today: today)
        #expect(figures.points.map(\.id) == ["A", "A-1", "A-2", "B", "B-1"])
        #expect(figures.points.map(\.depth) == [0, 1, 1, 0, 1])
        #expect(figures.points.map(\.live) == [2, 1, 1, 0, 0])
        #expect(figures.points.map(\.all) == [3, 2, 1, 1, 1])
        #expect(figures.points[0].importances == [.core: 1, .general: 1])
        #expect(figures.types == [.single: [.live: 2, .draft: 1, .retired: 1]])
        #expect(figures.difficulties == [3: 1, 5: 1])
        #expect(figures.importances == [.core: 1, .general: 1])
    }

    @Test(arguments: [
        (nil, BankStatistics.ReviewAge.never), (0, .halfYear), (-6, .halfYear), (-7, .year),
        (-12, .year), (-13, .twoYears), (-24, .twoYears), (-25, .older),
    ])
    func `a review ages by whole months`(months: Int?, age: BankStatistics.ReviewAge) {
        let one = item("A-1", 1) { $0.reviewed = months.map { today.adding(months: $0) } }
        let bank = DrawingBank.bank(
            points: [DrawingBank.point("A", weight: 100, [.core])], items: [one])
        #expect(BankStatistics(of: bank, today: today).reviews == [age: 1])
    }
}
