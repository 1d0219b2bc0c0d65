import ExamBank
import TestKit
import Testing

@Suite struct FirstPlacesTests {
    /// Lists are read in stretches, and long ones are looked through in another way than short ones.
    @Test(arguments: [(12, 9), (300, 250), (700, 650)])
    func `an id that comes again is told at its second place, however far away`(
        count: Int, second: Int
    ) throws {
        let items = (0..<count).map { OneLineBank.item($0 == second ? 3 : $0) }
        let text = OneLineBank.text(items: items.joined(separator: ","))
        let file = SourceFile(path: "b.json", bytes: Array(text.utf8))
        let found = Catalogue([file], checks: .structure).findings
        #expect(found.map(\.pointer) == ["/items/\(second)/id"])
        let first = text.utf8.firstRange(of: "\"i3\"".utf8).map { range in
            let start = text.utf8.distance(from: text.utf8.startIndex, to: range.lowerBound)
            return start..<start + 4
        }
        #expect(try found.map(\.detail) == [.shape(.duplicate("i3", first: #require(first)))])
    }
}
