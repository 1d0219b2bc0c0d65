import CertCore
import Testing

@Suite struct RatingConversionTests {
    @Test(arguments: [
        ("3", "0.6", "0.5"), ("5", "1", "1"), ("1", "0.2", "0"), ("11/3", "11/15", "2/3"),
    ])
    func `three of five is 60 or 50 percent, as declared`(
        rating: String, ofMaximum: String, ofRange: String
    ) throws {
        let scale = try #require(RatingScale(from: 1, to: 5))
        let rating = exact(rating)
        #expect(RatingConversion.shareOfMaximum.share(of: rating, on: scale) == exact(ofMaximum))
        #expect(RatingConversion.shareOfRange.share(of: rating, on: scale) == exact(ofRange))
    }

    @Test(arguments: ["0.9", "5.1", "0", "-1", "6"])
    func `a rating outside the scale has no share`(rating: String) throws {
        let scale = try #require(RatingScale(from: 1, to: 5))
        for conversion in RatingConversion.allCases {
            #expect(conversion.share(of: exact(rating), on: scale) == nil)
        }
    }

    @Test func `a scale rises and ends above zero`() {
        #expect(RatingScale(from: 5, to: 1) == nil)
        #expect(RatingScale(from: 3, to: 3) == nil)
        #expect(RatingScale(from: -2, to: 0) == nil)
        #expect(RatingScale(from: 0, to: 4) != nil)
    }
}
