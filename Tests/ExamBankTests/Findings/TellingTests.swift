import CertCore
import Testing

@testable import ExamBank

@Suite struct TellingTests {
    private func remarks(
        _ count: Int, _ fault: WritingFault, from first: Int = 0, reason: String? = nil
    ) -> [Remark] {
        (0..<count).map { number in
            let place = first + number
            var remark = Remark(file: "f", range: place..<(place + 1), detail: .writing(fault))
            remark.reason = reason
            return remark
        }
    }

    @Test func `ten thousand of a code are told, one more for all others, at the next`() {
        let told = Telling.bounded(
            remarks(10_003, .straySpaces(1)).reversed() + remarks(2, .midStemBlank), [])
        #expect(told.count == 10_003)
        #expect(told.count { $0.detail == .writing(.midStemBlank) } == 2)
        let more = told.filter { $0.detail == .shape(.moreFindings(.straySpace, 3)) }
        #expect(more.map(\.range) == [10_000..<10_001])
        #expect(more.map(\.severity) == [.warning])
    }

    @Test func `fewer are told as they are`() {
        let all = remarks(10_000, .straySpaces(1))
        #expect(Telling.bounded(all, []) == all)
    }

    @Test func `what authors ignore takes no room from what they do not`() {
        let told = Telling.bounded(
            remarks(10_005, .straySpaces(1), reason: "r")
                + remarks(10_001, .straySpaces(1), from: 20_000), [])
        let more = told.filter { $0.detail.code == .moreFindings }.sorted {
            $0.range.lowerBound < $1.range.lowerBound
        }
        #expect(more.map(\.reason) == ["r", nil])
        #expect(
            more.map(\.detail) == [
                .shape(.moreFindings(.straySpace, 5)), .shape(.moreFindings(.straySpace, 1)),
            ])
    }

    @Test func `what was not even kept is counted, also behind ignored ones`() {
        let next = remarks(1, .straySpaces(1), from: 30_000)[0]
        let told = Telling.bounded(
            remarks(10_000, .straySpaces(1), reason: "r"), [Telling.Rest(next: next, count: 7)])
        #expect(told.last?.detail == .shape(.moreFindings(.straySpace, 7)))
        #expect(told.last?.reason == nil)
    }
}
