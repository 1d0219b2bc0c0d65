import CertCore

/// A choice of one option as somebody sees it who does not understand it.
struct TestwiseItem {
    let options: [[Unicode.Scalar]]
    /// The neighbouring pairs of characters in each option, and in the stem.
    let pairs: [CharacterPairs]
    let stem: CharacterPairs
    let kinds: [AboveOptions.Kind?]
    /// Where all options are numbers of one kind.
    let numbers: [Exact]?
    let key: Int

    /// Nil for what has not one best among three options or more.
    init?(_ item: Item, in language: Language) {
        guard item.options.count > 2, let best = Self.best(of: item),
            let key = item.options.firstIndex(where: { $0.id == best })
        else { return nil }
        self.key = key
        let asked = Array(item.stem.in(language).unicodeScalars)
        options =
            WrittenOptions(
                item.options.map { Array($0.text.in(language).unicodeScalars) }, under: asked
            ).texts
        pairs = options.map(CharacterPairs.init)
        stem = CharacterPairs(asked)
        kinds = options.map(Self.kind)
        numbers = Self.numbers(in: options)
    }

    /// The options that say of all others that they are right, or wrong.
    func places(of kind: AboveOptions.Kind) -> [Int] {
        kinds.indices.filter { kinds[$0] == kind }
    }

    /// What is right, or best in a situation; nil where several are equally so.
    private static func best(of item: Item) -> OptionID? {
        switch item.key {
        case .single(let right): return right
        case .situational(let scores):
            let most = scores.values.map(\.score).max()
            let best = scores.filter { $0.value.score == most }
            return best.count == 1 ? best.first?.key : nil
        case .multiple, .trueFalse, .fillIn, .numeric, .shortText, .ordering, .matching, .typing:
            return nil
        }
    }

    /// Looks closer only at what can be one of them.
    private static func kind(of option: [Unicode.Scalar]) -> AboveOptions.Kind? {
        guard option.count <= 40,
            option.contains(where: { $0 == "都" || $0 == "均" || $0 == "全" || $0 == "皆" })
                || option.first?.isLatin == true
        else { return nil }
        return AboveOptions.kind(of: option)
    }

    private static func numbers(in options: [[Unicode.Scalar]]) -> [Exact]? {
        var unit: ArraySlice<Unicode.Scalar>?
        var numbers: [Exact] = []
        for option in options {
            let digits = option.prefix { $0.isDigit || $0 == "." }
            guard digits.first?.isDigit == true, let number = Exact(decimal: digits.text),
                unit == nil || unit == option[digits.endIndex...]
            else { return nil }
            unit = option[digits.endIndex...]
            numbers.append(number)
        }
        return numbers
    }
}

/// The different pairs of neighbouring letters, digits and ideographs of a text.
struct CharacterPairs {
    private let pairs: [UInt64]

    init(_ text: [Unicode.Scalar]) {
        var pairs: [UInt64] = []
        pairs.reserveCapacity(text.count)
        for (one, next) in zip(text, text.dropFirst()) where one.isWordPart && next.isWordPart {
            pairs.append(UInt64(one.value) << 32 | UInt64(next.value))
        }
        pairs.sort()
        var different: [UInt64] = []
        for pair in pairs where different.last != pair { different.append(pair) }
        self.pairs = different
    }

    func shared(with other: CharacterPairs) -> Int {
        var count = 0
        var (mine, theirs) = (0, 0)
        while mine < pairs.count, theirs < other.pairs.count {
            let (one, another) = (pairs[mine], other.pairs[theirs])
            if one == another { count += 1 }
            if one <= another { mine += 1 }
            if another <= one { theirs += 1 }
        }
        return count
    }
}

extension Unicode.Scalar {
    fileprivate var isWordPart: Bool { isHan || isLatin || isDigit }
}
