import Testing

@testable import ExamBank

/// Long lists that several processors fill together.
struct StretchesTests {
    @Test(arguments: [0, 1, 255, 256, 257, 5_000, 100_000])
    func `elements stand in their order, and places left free leave no gap`(count: Int) {
        let (elements, found) = filledAlongStretches(count) { places, slots in
            for place in places where place % 3 != 0 { slots.append("element \(place)") }
            return slots.count
        }
        let expected = (0..<count).filter { $0 % 3 != 0 }
        #expect(elements == expected.map { "element \($0)" })
        #expect(found.reduce(0, +) == expected.count)
    }

    @Test func `a list in which nothing is put is empty`() {
        let filled: (elements: [String], found: [Int]) = filledAlongStretches(1_000) { places, _ in
            places.count
        }
        #expect(filled.elements.isEmpty)
        #expect(filled.found.reduce(0, +) == 1_000)
    }
}
