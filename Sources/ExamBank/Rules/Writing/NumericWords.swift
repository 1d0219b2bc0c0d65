/// The English words around numbers, put as the signs that stand for them: "at least 3" as "≥ 3",
/// "1 to 3 days" as "1–3 days".
struct NumericWords {
    /// The option with signs in place of such words.
    private(set) var signed: [Unicode.Scalar] = []
    /// It speaks of two ends: "between", "from".
    private(set) var isSpan = false
    private var hasDigit = false

    init(_ option: [Unicode.Scalar]) {
        guard option.contains(where: \.isLatin) else {
            signed = option
            return
        }
        var rest = option[...]
        while let first = rest.first {
            guard first.isLatin else {
                hasDigit = hasDigit || first.isDigit
                signed.append(first)
                rest.removeFirst()
                continue
            }
            rest.removeFirst(read(rest))
        }
    }

    /// Reads a word, or several that are one sign; tells how many characters they have.
    private mutating func read(_ rest: ArraySlice<Unicode.Scalar>) -> Int {
        let signs = hasDigit ? Self.behind : Self.before
        if let (words, sign) = signs.first(where: { Self.stands($0.words, at: rest) }) {
            if sign.isEmpty { isSpan = true }
            signed += sign
            return words.count
        }
        let word = rest.prefix(while: \.isLatin)
        signed += hasDigit && isSpan && word.elementsEqual(Self.and) ? Self.joint : Array(word)
        return word.count
    }

    private static func stands(
        _ words: [Unicode.Scalar], at rest: ArraySlice<Unicode.Scalar>
    ) -> Bool {
        words.elementsEqual(rest.prefix(words.count).lazy.map(\.small))
            && rest.dropFirst(words.count).first?.isLatin != true
    }

    private typealias Sign = (words: [Unicode.Scalar], sign: [Unicode.Scalar])

    private static func signs(_ words: String, _ sign: String) -> [Sign] {
        words.split(separator: ", ").map { (Array($0.unicodeScalars), Array(sign.unicodeScalars)) }
    }

    private static let before =
        signs("no more than, not more than, no longer than, at most, up to, within", "≤")
        + signs("no less than, not less than, no fewer than, not fewer than, at least", "≥")
        + signs("more than, longer than, greater than, over, above", ">")
        + signs("less than, fewer than, shorter than, under, below", "<")
        + signs("between, from", "") + signs("rmb, cny", "¥") + signs("usd, us$", "$")

    private static let behind =
        signs("or more, or above, or over, or longer, or older, and above, and over", "以上")
        + signs("or less, or fewer, or below, or under, or younger, and below, and under", "以下")
        + signs("to", "–")

    private static let and = Array("and".unicodeScalars)
    private static let joint = Array("–".unicodeScalars)
}
