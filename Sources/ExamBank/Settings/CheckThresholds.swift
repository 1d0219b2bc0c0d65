public import CertCore

/// The bounds beyond which rules speak, as the field has them unless settings say otherwise.
public struct CheckThresholds: Hashable, Sendable {
    /// How long a key is, in hundredths of the mean of the other options, to be told …
    public var longKeyPercent = 150
    /// … if it has so many characters more than the longest of them as well, in Chinese …
    public var longKeyMargin = 4
    /// … or in letters.
    public var longKeyMarginLatin = 10
    /// The fewest characters of a stem, spaces apart.
    public var shortestStem = 5
    /// The most characters of a stem, spaces apart.
    public var longestStem = 220
    /// The same where a situation is told before it is asked about.
    public var longestSituation = 500
    /// The characters of an opening that all options share, in Chinese …
    public var commonOpening = 4
    /// … or in letters.
    public var commonOpeningLatin = 12
    /// The fewest ideographs of a word that only stem and key have.
    public var echoedWord = 4
    /// Live items under every leaf of a bank's points, so that forms can differ (DOMAIN.md §5).
    public var itemsPerPoint = 4
    /// Months after which a review is out of date.
    public var reviewMonths = 24
    /// Percentage points above its fair share from which a key position is a favourite.
    public var keyExcess = 5
    /// Percentage points above chance from which a trick is worth knowing.
    public var trickExcess = 3
    /// The share of a cut from which blind guessing brings too much.
    public var guessedShareOfCut = Exact(1, over: 2)
    /// How far the expected facility may be from its target.
    public var facilityMargin = Exact(1, over: 10)

    public init() {}
}

extension CheckThresholds {
    /// The `thresholds` of settings.
    init(_ object: inout ObjectReader) {
        self.init()
        object.replace(&longKeyPercent, "longKeyPercent", in: 100...1000)
        object.replace(&longKeyMargin, "longKeyMargin", in: 0...1000)
        object.replace(&longKeyMarginLatin, "longKeyMarginLatin", in: 0...1000)
        object.replace(&shortestStem, "shortestStem", in: 0...1000)
        object.replace(&longestStem, "longestStem", in: 1...Shape.longestText)
        object.replace(&longestSituation, "longestSituation", in: 1...Shape.longestText)
        object.replace(&commonOpening, "commonOpening", in: 1...1000)
        object.replace(&commonOpeningLatin, "commonOpeningLatin", in: 1...1000)
        object.replace(&echoedWord, "echoedWord", in: 2...1000)
        object.replace(&itemsPerPoint, "itemsPerPoint", in: 0...1000)
        object.replace(&reviewMonths, "reviewMonths", in: 1...1200)
        object.replace(&keyExcess, "keyExcess", in: 0...100)
        object.replace(&trickExcess, "trickExcess", in: 0...100)
        object.replace(&guessedShareOfCut, "guessedShareOfCut")
        object.replace(&facilityMargin, "facilityMargin")
    }
}

extension ObjectReader {
    /// Reads a number over its standard value, where the member is there and sound.
    fileprivate mutating func replace(
        _ value: inout Int, _ name: String, in range: ClosedRange<Int>
    ) {
        replace(&value, name, .integer(in: range))
    }

    /// The same of a share of 1.
    fileprivate mutating func replace(_ value: inout Exact, _ name: String) {
        replace(&value, name, .decimal(in: 0...1))
    }

    private mutating func replace<Value>(
        _ value: inout Value, _ name: String, _ reading: Reading<Value>
    ) {
        let before = notes.losses
        guard let read = optional(name, reading), notes.losses == before else { return }
        value = read
    }
}
