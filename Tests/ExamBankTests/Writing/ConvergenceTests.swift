import Testing

@testable import ExamBank

@Suite struct ConvergenceTests {
    @Test(
        arguments: [
            (["倾听和致歉", "倾听和辩解", "致歉和转接", "沉默"], 0),
            (["先致歉，后核对", "先致歉，后转接", "先辩解，后核对"], 0),
            (["A, B", "B, C", "C, D", "E, F"], 1),
            (["Tea and milk", "Tea", "Coffee and milk", "Rum and tea"], 0),
            // As many parts are shared by two.
            (["倾听和致歉", "倾听和辩解", "致歉和辩解"], nil),
            (["倾听", "致歉", "辩解"], nil), (["倾听和致歉", "辩解和转接", "沉默和挂断"], nil),
            (["倾听和致歉", "倾听"], nil), ([], nil),
        ] as [([String], Int?)])
    func `the option that shares most parts is picked`(options: [String], pick: Int?) {
        #expect(Convergence.pick(of: options.map { Array($0.unicodeScalars) }) == pick)
    }
}
