import Testing

@testable import ExamBank

@Suite struct SketchTests {
    private func sketches(_ sets: [UInt64]...) -> [UInt32] {
        var sketches: [UInt32] = []
        for set in sets { Sketch.append(of: set, to: &sketches) }
        return sketches
    }

    private func set(_ range: Range<UInt64>) -> [UInt64] { range.map { Mixing.mix($0, 7) } }

    @Test(arguments: [1, 2, 3, 10, 50, 100, 1000, 10_000] as [UInt64])
    func `sets of any size fill every bin, whatever their order and repetitions`(size: UInt64) {
        let set = set(0..<size)
        let sketch = sketches(set)
        #expect(sketch.count == Sketch.size)
        #expect(!sketch.contains(.max))
        #expect(sketches(set.reversed() + set) == sketch)
    }

    @Test(arguments: [(10, 5), (20, 16), (40, 32), (100, 80), (100, 20), (500, 400), (3, 2)])
    func `sketches agree in as many places as sets have in common`(size: UInt64, shared: UInt64) {
        var sum = 0
        let rounds: UInt64 = 200
        for round in 0..<rounds {
            let start = round * 10_000
            let both = sketches(
                set(start..<start + size),
                set(start + size - shared..<start + 2 * size - shared))
            sum += Sketch.agreement(0, 1, in: both.span)
        }
        let places = Double(rounds) * Double(Sketch.size)
        #expect(abs(Double(sum) / places - Double(shared) / Double(2 * size - shared)) < 0.04)
    }

    @Test func `the sketch of a set is the same for ever`() {
        let sketch = sketches([1, 2, 3])
        #expect(sketch.prefix(4) == [208_983_803, 382_812_254, 264_188_663, 617_837_549])
    }
}
