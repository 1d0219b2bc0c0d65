/// The words of texts, as numbers: each ideograph is one, and each run of letters and digits.
struct Tokens: Sendable {
    private(set) var values: [UInt32] = []
    private var ends: [Int] = [0]

    var count: Int { ends.count - 1 }

    func range(_ text: Int) -> Range<Int> { ends[text]..<ends[text + 1] }

    subscript(_ text: Int) -> ArraySlice<UInt32> { values[range(text)] }

    /// Adds the words of one part of a text as a text of its own.
    mutating func append(_ text: borrowing ComparedText, part: Int) {
        var word: UInt64 = 0
        for index in text.parts[part] {
            let scalar = text.scalars[index]
            if scalar > 0x20, !scalar.isIdeographic {
                word = Mixing.mix(word, UInt64(scalar))
                continue
            }
            end(&word)
            if scalar != 0x20 { values.append(scalar) }
        }
        end(&word)
        ends.append(values.count)
    }

    mutating func append(_ other: Tokens) {
        let start = values.count
        values += other.values
        for end in other.ends.dropFirst() { ends.append(start + end) }
    }

    private mutating func end(_ word: inout UInt64) {
        if word != 0 { values.append(Self.wordMark | UInt32(truncatingIfNeeded: word >> 33)) }
        word = 0
    }

    private static let wordMark: UInt32 = 1 << 31

    static func isWord(_ token: UInt32) -> Bool { token & wordMark != 0 }
}

/// Runs of words that tell something: six words one of which is an ideograph, or three of letters.
enum Runs {
    static let ideographs = 6
    static let words = 3

    /// How long a run within these words has to be, nil where they are too few to tell anything.
    static func length(in tokens: ArraySlice<UInt32>) -> Int? {
        let length = tokens.allSatisfy(Tokens.isWord) ? words : ideographs
        return tokens.count >= length ? length : nil
    }

    /// Calls `body` with every run of such a length and where it begins.
    static func visit(
        _ tokens: ArraySlice<UInt32>, words: Int = words, ideographs: Int = ideographs,
        _ body: (UInt64, Int) -> Void
    ) {
        for start in tokens.indices {
            let rest = tokens.endIndex - start
            if rest >= words {
                let run = tokens[start..<start + words]
                if run.allSatisfy(Tokens.isWord) { body(hash(run), start) }
            }
            if rest >= ideographs {
                let run = tokens[start..<start + ideographs]
                if !run.allSatisfy(Tokens.isWord) { body(hash(run), start) }
            }
        }
    }

    private static func hash(_ run: ArraySlice<UInt32>) -> UInt64 {
        Mixing.mix(run.lazy.map { UInt64($0) })
    }
}
