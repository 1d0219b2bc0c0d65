/// Letters in front of options without a point behind, as word processors leave them: "A 核单",
/// "A核单", "A - an agent", "[A] call", "Option A: call".
///
/// By itself an option may begin so with a true word: "A customer", "B站". So they are marks only
/// where they count all options on.
enum LooseMarks {
    /// Nil where one of them has none, or all have marks that are none of these.
    static func all(of options: [[Unicode.Scalar]]) -> [OptionMark]? {
        guard options.count > 2, mayCount(options[0].first, options[1].first) else { return nil }
        var marks: [OptionMark] = []
        var loose = 0
        for option in options {
            let other = OptionMark(option)
            guard let mark = other ?? mark(of: option),
                mark.number == marks.count + 1, mark.series == marks.first?.series ?? mark.series
            else { return nil }
            marks.append(mark)
            if other == nil { loose += 1 }
        }
        let rests = zip(options, marks).map { $0.dropFirst($1.room) }
        let isBare = marks.contains(where: \.isBare)
        return loose > 0 && areApart(rests, isBare: isBare) ? marks : nil
    }

    /// Whether two options may begin with the first two of such marks.
    private static func mayCount(_ one: Unicode.Scalar?, _ other: Unicode.Scalar?) -> Bool {
        guard let one = one?.narrow, let other = other?.narrow else { return false }
        if one.small == "a" { return other.value == one.value + 1 }
        return one == other && (brackets[one] != nil || one == "选" || one.small == "o")
    }

    // MARK: What is left

    /// "A级" and "B级" are names rather than texts with letters.
    private static func areApart(_ rests: [ArraySlice<Unicode.Scalar>], isBare: Bool) -> Bool {
        guard Set(rests.map(\.text)).count >= max(2, rests.count - 1) else { return false }
        guard isBare else { return true }
        return rests.contains { $0.count > 1 } && haveNoCommonNoun(rests)
            && !rests.allSatisfy { $0.first.map(classes.contains) == true }
    }

    /// What all begin alike may be what the letters name: "A类客户回访", "A shift of 8 hours".
    private static func haveNoCommonNoun(_ rests: [ArraySlice<Unicode.Scalar>]) -> Bool {
        let openings = Set(rests.map(opening))
        guard openings.count == 1, let opening = openings.first else { return true }
        return adverbs.contains(opening) && !rests.contains { $0.dropFirst().first == "生" }
    }

    /// What letters mostly name: "A座", "B楼".
    private static let classes = Set("级类型座楼栋区组班站档等款号店仓门线".unicodeScalars)

    private static func opening(_ rest: ArraySlice<Unicode.Scalar>) -> String {
        let rest = rest.drop(while: isQuote)
        let word = rest.prefix(while: \.isLatin)
        return word.isEmpty ? rest.prefix(1).text : word.map(\.small).text
    }

    /// No letter names a thing of these.
    private static let adverbs: Set<String> = [
        "先", "再", "请", "应", "将", "把", "让", "向", "按", "不", "立", "直", "继", "只", "必", "a", "an", "the",
        "to", "by",
    ]

    // MARK: One option

    /// What would be the mark of an option, if the others had theirs as well.
    static func mark(of option: [Unicode.Scalar]) -> OptionMark? {
        guard let first = option.first else { return nil }
        let mark =
            if let closing = brackets[first] {
                bracketed(option, closing)
            } else if let word = words.first(where: { option.starts(with: $0) }) {
                behind(word, option)
            } else {
                behindLetter(option)
            }
        return mark.flatMap { NamedOthers(option) == nil ? $0 : nil }
    }

    /// "【A】核单".
    private static func bracketed(
        _ option: [Unicode.Scalar], _ closing: Unicode.Scalar
    ) -> OptionMark? {
        guard let end = option.firstIndex(of: closing) else { return nil }
        return OptionMark(option, named: 1, until: end, length: end + 1)
    }

    /// "选项A：核单", "Option A - call".
    private static func behind(
        _ word: [Unicode.Scalar], _ option: [Unicode.Scalar]
    ) -> OptionMark? {
        let name = option.end(ofSpacesAt: word.count)
        let sign = option.end(ofSpacesAt: name + 1)
        guard sign < option.count, isColon(option[sign]) || isDash(option[sign]) else {
            return nil
        }
        return OptionMark(option, named: name, until: name + 1, length: sign + 1)
    }

    private static func behindLetter(_ option: [Unicode.Scalar]) -> OptionMark? {
        guard option.first?.narrow.isLatin == true else { return nil }
        var place = option.end(ofSpacesAt: 1)
        let isSpaced = place > 1
        let sign = place < option.count ? option[place] : " "
        let isSigned = isDash(sign) || !isSpaced && isComma(sign)
        if isSigned { place = option.end(ofSpacesAt: place + 1) }
        guard place < option.count else { return nil }
        let next = option[place]
        // "A-1" and "A - 1" may be numbers of things, "A - B" is a formula.
        let isWide = isSigned ? option[place - 1].isSpace && isSpaced : isSpaced
        let isWord = next.isLatin && option.count > place + 1 || next.isDigit && !isSigned
        guard next.isHan || isQuote(next) || isWide && isWord else { return nil }
        let length = isSigned ? option.end(ofSpacesAt: 1) + 1 : 1
        return OptionMark(option, named: 0, until: 1, length: length)
    }

    private static let brackets: [Unicode.Scalar: Unicode.Scalar] = [
        "[": "]", "［": "］", "【": "】",
    ]
    private static let words = ["选项", "Option", "option", "OPTION"].map {
        Array($0.unicodeScalars)
    }

    private static func isColon(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case ":", "：", ".", "．", "、", "，", ",", ")", "）": true
        default: false
        }
    }

    private static func isComma(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "," || scalar == "，" || scalar == "。"
    }

    private static func isDash(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "-", "－", "–", "—": true
        default: false
        }
    }

    private static func isQuote(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "“", "‘", "「", "『", "《", "\"": true
        default: false
        }
    }
}

extension LooseMarks {
    /// Whether the bytes of two options may begin with the first two letters, and no more than a
    /// space, a dash or nothing behind them; what begins otherwise `OptionMark.mayBegin` knows.
    static func mayCount(_ one: Span<UInt8>, _ other: Span<UInt8>) -> Bool {
        mayBegin(one, with: 0x61) && mayBegin(other, with: 0x62)
    }

    private static func mayBegin(_ option: Span<UInt8>, with letter: UInt8) -> Bool {
        guard option.count > 2, option[0] | 0x20 == letter else { return false }
        switch option[1] {
        // A tab, a space, a quote, a comma, "-", any that takes more than a byte.
        case 0x09, 0x20, 0x22, 0x2C, 0x2D, 0x80...: return true
        default: return false
        }
    }
}

extension [Unicode.Scalar] {
    /// The first place from there that has no space.
    fileprivate func end(ofSpacesAt place: Int) -> Int {
        var place = place
        while place < count, self[place].isSpace { place += 1 }
        return place
    }
}
