/// A letter or number at the beginning of an option: "A.", "B、", "(C)", "①", "1.", "甲、", "II.".
struct OptionMark {
    /// What counts on in one way.
    enum Series: Hashable {
        case capital, small, circled, digit, han, stem, roman, smallRoman, wideRoman

        /// Is nothing but a mark, also where only some options have one.
        var isPlain: Bool { self == .capital || self == .small || self == .circled }
    }

    let series: Series
    /// From 1.
    let number: Int
    /// What stem and options may speak of.
    let name: [Unicode.Scalar]
    /// In characters.
    let length: Int
    /// With the spaces behind it.
    let room: Int

    init?(_ option: [Unicode.Scalar]) {
        guard let leading = option.first, Self.begins(with: leading) else { return nil }
        let isOpen = leading == "(" || leading == "（"
        let rest = option.dropFirst(isOpen ? 1 : 0)
        guard let (series, number, count) = Self.name(rest) else { return nil }
        var place = rest.startIndex + count
        if series == .circled {
            // Several number statements.
            guard !isOpen, !option[place...].contains(where: Self.isCircled) else { return nil }
        } else {
            guard place < option.count, Self.closes(option[place], isOpen: isOpen) else {
                return nil
            }
            place += 1
        }
        length = place
        while place < option.count, option[place].isSpace { place += 1 }
        guard place < option.count, !(series == .digit && option[place].isDigit),
            NamedOthers(option) == nil
        else { return nil }
        name = Array(rest.prefix(count))
        room = place
        self.series = series
        self.number = number
    }

    /// Marks of all options that count on from the first; nil where they do not.
    static func all(of options: [[Unicode.Scalar]]) -> [OptionMark]? {
        var marks: [OptionMark] = []
        for option in options {
            guard let mark = OptionMark(option), mark.number == marks.count + 1,
                mark.series == marks.first?.series ?? mark.series
            else { return nil }
            marks.append(mark)
        }
        return marks
    }

    /// A text that says "A" may mean the option, or a thing that it calls so.
    func isSpoken(of text: [Unicode.Scalar]) -> Bool {
        text.contains(word: name)
    }

    /// Most options begin otherwise.
    private static func begins(with scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "①"..."⑳", "Ⅰ"..."Ⅻ", "(", "（": true
        default: scalar.isWord || stems.contains(scalar) || hans.contains(scalar)
        }
    }

    private static func name(
        _ text: ArraySlice<Unicode.Scalar>
    ) -> (series: Series, number: Int, count: Int)? {
        guard let first = text.first else { return nil }
        let order = Int(first.value)
        switch first {
        case "①"..."⑳": return (.circled, order - 0x245F, 1)
        case "A"..."H": return (.capital, order - 0x40, 1)
        case "a"..."h": return (.small, order - 0x60, 1)
        case "Ⅰ"..."Ⅻ": return (.wideRoman, order - 0x215F, 1)
        case "1"..."9": return (.digit, order - 0x30, 1)
        case "I", "V", "X": return word(romans, .roman, text)
        case "i", "v", "x": return word(smallRomans, .smallRoman, text)
        default:
            if let place = stems.firstIndex(of: first) { return (.stem, place + 1, 1) }
            return hans.firstIndex(of: first).map { (.han, $0 + 1, 1) }
        }
    }

    private static func word(
        _ words: [[Unicode.Scalar]], _ series: Series, _ text: ArraySlice<Unicode.Scalar>
    ) -> (series: Series, number: Int, count: Int)? {
        let word = text.prefix { $0.isLatin }
        return words.firstIndex { $0.elementsEqual(word) }.map { (series, $0 + 1, word.count) }
    }

    private static let stems = Array("甲乙丙丁戊己庚辛".unicodeScalars)
    private static let hans = Array("一二三四五六七八九".unicodeScalars)
    private static let romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"]
        .map { Array($0.unicodeScalars) }
    private static let smallRomans = romans.map { $0.map(\.small) }

    private static func isCircled(_ scalar: Unicode.Scalar) -> Bool {
        ("①"..."⑳").contains(scalar)
    }

    private static func closes(_ scalar: Unicode.Scalar, isOpen: Bool) -> Bool {
        switch scalar {
        case ")", "）": true
        case ".", "．", "、", ":", "：": !isOpen
        default: false
        }
    }
}
