/// A letter or number at the beginning of an option: "A.", "B、", "(C)", "①", "⑴", "1.", "甲、", "II.".
struct OptionMark {
    /// What counts on in one way.
    enum Series: Hashable {
        case capital, small, circled, bracketed, dotted, digit, han, stem
        case roman, smallRoman, wideRoman

        /// Is nothing but a mark, also where only some options have one.
        var isPlain: Bool { self == .capital || self == .small || isSign }

        /// One character that brings its circle, brackets or point along: "①", "⑴", "⒈".
        fileprivate var isSign: Bool {
            self == .circled || self == .bracketed || self == .dotted
        }
    }

    let series: Series
    /// From 1.
    let number: Int
    /// What stem and options may speak of.
    let name: [Unicode.Scalar]
    /// In characters.
    let length: Int
    /// With nothing behind it that makes a mark of it.
    var isBare: Bool { length == 1 && !series.isSign }
    /// With the spaces behind it.
    let room: Int

    init?(_ option: [Unicode.Scalar]) {
        guard let leading = option.first, Self.begins(with: leading) else { return nil }
        let isOpen = leading == "(" || leading == "（"
        let rest = option.dropFirst(isOpen ? 1 : 0)
        guard let (series, number, count) = Self.name(rest) else { return nil }
        var place = rest.startIndex + count
        if series.isSign {
            // Several number statements.
            guard !isOpen, !option[place...].contains(where: Self.isSign) else { return nil }
        } else {
            guard place < option.count, Self.closes(option[place], isOpen: isOpen) else {
                return nil
            }
            place += 1
        }
        length = place
        // "一、二级" and "甲、乙两方" are of both.
        let goesOn = series == .han || series == .stem
        if goesOn, Self.name(option[place...])?.series == series { return nil }
        while place < option.count, option[place].isSpace { place += 1 }
        guard place < option.count, !(series == .digit && option[place].isDigit),
            NamedOthers(option.map(\.narrow)) == nil
        else { return nil }
        name = rest.prefix(count).map(\.narrow)
        room = place
        self.series = series
        self.number = number
    }

    /// A mark whose letter or digit stands at these places, and that takes as much of the option.
    init?(_ option: [Unicode.Scalar], named first: Int, until last: Int, length: Int) {
        guard first < last, last <= option.count,
            let (series, number, count) = Self.name(option[first..<last]),
            count == last - first, [.capital, .small, .digit].contains(series)
        else { return nil }
        var place = length
        while place < option.count, option[place].isSpace { place += 1 }
        guard place < option.count else { return nil }
        name = option[first..<last].map(\.narrow)
        (self.series, self.number, self.length, room) = (series, number, length, place)
    }

    /// Marks of all options that count on from the first; nil where they do not.
    static func all(of options: [[Unicode.Scalar]]) -> [OptionMark]? {
        firm(of: options) ?? LooseMarks.all(of: options)
    }

    /// Those that are marks by themselves.
    static func firm(of options: [[Unicode.Scalar]]) -> [OptionMark]? {
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

    /// Tells whether a text may mean one of these options: "A和B", "同 a", but not "a customer".
    static func areNamed(_ marks: [OptionMark], in text: [Unicode.Scalar]) -> Bool {
        let text = text.map(\.narrow)
        return marks.contains { $0.isNamed(in: text) }
    }

    private func isNamed(in text: [Unicode.Scalar]) -> Bool {
        switch series {
        case .circled, .bracketed, .dotted, .wideRoman: return text.contains(text: name)
        case .capital, .small: return isLetterNamed(in: text)
        case .stem where isStemNamed(in: text): return true
        case .digit, .han, .stem, .roman, .smallRoman:
            if NamedOthers(text)?.names.contains(name) == true { return true }
            return [("选项", ""), ("（", "）"), ("(", ")"), ("第", "项"), ("", "项")].contains {
                let words = Array(scalars: $0.0) + name + Array(scalars: $0.1)
                return text.contains(text: words)
            }
        }
    }

    /// "甲正确", but not "甲方", which is a party.
    private func isStemNamed(in text: [Unicode.Scalar]) -> Bool {
        text.indices.contains { place in
            text[place] == name[0] && !(place + 1 < text.count && text[place + 1] == "方")
        }
    }

    /// In either case, unless it is the article.
    private func isLetterNamed(in text: [Unicode.Scalar]) -> Bool {
        let letter = name[0].small
        return text.indices.contains { place in
            text[place].small == letter && text.isWord(at: place..<place + 1)
                && !(letter == "a" && Self.isArticle(at: place, of: text))
        }
    }

    private static func isArticle(at place: Int, of text: [Unicode.Scalar]) -> Bool {
        let rest = text[(place + 1)...]
        guard rest.first == " ", rest.dropFirst().first?.isLatin == true else { return false }
        let next = rest.dropFirst().prefix(while: \.isLatin).map(\.small).text
        let before = text[..<place].reversed().drop { $0.isSpace }.prefix(while: \.isLatin)
        return !joints.contains(next) && !nouns.contains(before.reversed().map(\.small).text)
    }

    /// Behind a letter that names something.
    private static let joints: Set<String> = ["and", "or", "nor", "is", "are", "alone", "only"]
    /// Before it.
    private static let nouns: Set<String> = ["option", "answer", "choice", "statement", "as"]

    /// Whether bytes may spell an option with the first mark of a series.
    static func mayBegin(_ option: Span<UInt8>) -> Bool {
        guard option.count > 2 else { return false }
        let lead = option[0]
        // "(", "[", "①", "⒈", "Ⅰ", "【", "（", full-width digits and letters.
        if lead == 0x28 || lead == 0x5B { return true }
        if lead == 0xE2 { return option[1] == 0x91 || option[1] == 0x92 || option[1] == 0x85 }
        if lead == 0xE3 { return option[1] == 0x80 && option[2] == 0x90 }
        if lead == 0xEF { return option[1] == 0xBC || option[1] == 0xBD }
        if isLabelled(option) { return true }
        let end = lead < 0x80 ? 1 : 3
        guard lead < 0x80 || lead >= 0xE4 && lead <= 0xE9, end < option.count else { return false }
        switch option[end] {
        case UInt8(ascii: "."), UInt8(ascii: ")"), UInt8(ascii: ":"): return true
        // "、", "．", "：", "）".
        case 0xE3: return end + 2 < option.count && option[end + 2] == 0x81
        case 0xEF: return end + 1 < option.count && option[end + 1] == 0xBC
        default: return false
        }
    }

    /// "选项", "Opt".
    private static func isLabelled(_ option: Span<UInt8>) -> Bool {
        if option[0] | 0x20 == 0x6F { return option[1] | 0x20 == 0x70 && option[2] | 0x20 == 0x74 }
        return option.count > 5 && option[0] == 0xE9 && option[1] == 0x80 && option[2] == 0x89
            && option[3] == 0xE9 && option[4] == 0xA1 && option[5] == 0xB9
    }

    /// Most options begin otherwise.
    static func begins(with scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "①"..."⒛", "Ⅰ"..."Ⅻ", "(", "（", "[", "［", "【", "选": true
        default: scalar.narrow.isWord || stems.contains(scalar) || hans.contains(scalar)
        }
    }

    private static func name(
        _ text: ArraySlice<Unicode.Scalar>
    ) -> (series: Series, number: Int, count: Int)? {
        guard let first = text.first?.narrow else { return nil }
        let order = Int(first.value)
        switch first {
        case "①"..."⑳": return (.circled, order - 0x245F, 1)
        case "⑴"..."⒇": return (.bracketed, order - 0x2473, 1)
        case "⒈"..."⒛": return (.dotted, order - 0x2487, 1)
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

    /// Stands for a number and its circle, brackets or point in one.
    static func isSign(_ scalar: Unicode.Scalar) -> Bool {
        ("①"..."⒛").contains(scalar)
    }

    private static func closes(_ scalar: Unicode.Scalar, isOpen: Bool) -> Bool {
        switch scalar {
        case ")", "）": true
        case ".", "．", "、", ":", "：": !isOpen
        default: false
        }
    }
}
