import CertCore
import TextFormats
import Testing

@testable import ExamBank

@Suite struct ThresholdsTests {
    @Test func `every threshold is read under its own name`() throws {
        let text = """
            { "longKeyPercent": 101, "longKeyMargin": 2, "longKeyMarginLatin": 3,
              "shortestStem": 1, "longestStem": 100, "longestSituation": 200, "commonOpening": 5,
              "commonOpeningLatin": 6, "echoedWord": 7, "itemsPerPoint": 8, "reviewMonths": 9,
              "keyExcess": 10, "trickExcess": 11, "guessedShareOfCut": "0.4",
              "facilityMargin": "0.3" }
            """
        var expected = CheckThresholds()
        expected.longKeyPercent = 101
        expected.longKeyMargin = 2
        expected.longKeyMarginLatin = 3
        expected.shortestStem = 1
        expected.longestStem = 100
        expected.longestSituation = 200
        expected.commonOpening = 5
        expected.commonOpeningLatin = 6
        expected.echoedWord = 7
        expected.itemsPerPoint = 8
        expected.reviewMonths = 9
        expected.keyExcess = 10
        expected.trickExcess = 11
        expected.guessedShareOfCut = Exact(2, over: 5)
        expected.facilityMargin = Exact(3, over: 10)
        let node = try JSONDocument(parsing: Array(text.utf8)).root
        let notes = Notes(file: "settings")
        #expect(Reading.object(CheckThresholds.init).read(node, notes) == expected)
        #expect(notes.remarks.isEmpty)
        // A threshold that comes is given a value above as well.
        #expect(Mirror(reflecting: expected).children.count == node.members.count { _ in true })
    }
}
