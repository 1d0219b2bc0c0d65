import TextFormats

/// Characters that look like others: radicals for ideographs, full-width letters and digits, other
/// forms of marks, characters without a width, half-width punctuation in Chinese.
enum LookAlikes {
    static func remarks(on written: WrittenItem) -> [PlacedRemark] {
        written.remarks(onTexts: fault)
    }

    /// All of them, at the first.
    static func fault(in text: [Unicode.Scalar]) -> TextFault? {
        guard mayHave(text) else { return nil }
        let marks = HalfWidthMarks.found(in: text)
        var first: Int?
        var found: [LookAlike] = []
        for place in text.indices {
            guard let one = lookAlike(at: place, of: text, marks[place]) else { continue }
            first = first ?? place
            if !found.contains(one) { found.append(one) }
        }
        return first.map { (.lookAlikes(found), $0..<$0 + 1) }
    }

    /// Most texts have no character that could be one, or no Chinese beside a half-width mark.
    private static func mayHave(_ text: [Unicode.Scalar]) -> Bool {
        var hasWide = false
        var hasMark = false
        var last: UInt32 = 0
        for scalar in text {
            switch scalar.value {
            // Cases are tried in turn, so what English is made of comes first.
            case 0x61...0x7A, 0x20: break
            case 0x3220...0x3229: return true
            case 0x3000...0xF8FF: hasWide = true
            // ! " ( ) , . : ; ?
            case 0x21, 0x22, 0x28, 0x29, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F: hasMark = true
            // --
            case 0x2D where last == 0x2D: hasMark = true
            case 0xA0, 0xAD, 0x34F, 0x200B, 0x200C, 0x200D, 0x2060, 0x2E80...0x2FDF,
                0xF900...0xFB06, 0xFE0F...0xFE1F, 0xFE30...0xFE44, 0xFE50...0xFE6B, 0xFEFF,
                0xFF0B, 0xFF10...0xFF19, 0xFF20...0xFF3A, 0xFF41...0xFF5A, 0xFF61...0xFF9D:
                return true
            default: break
            }
            last = scalar.value
        }
        return hasWide && hasMark
    }

    private static func lookAlike(
        at place: Int, of text: [Unicode.Scalar], _ mark: HalfWidthMarks.Mark?
    ) -> LookAlike? {
        if let mark {
            return LookAlike(
                text[place], meant: String(mark.meant), isMark: true, mayBeInName: !mark.isCertain)
        }
        if let sign = sign(at: place, of: text) {
            return LookAlike(text[place], meant: sign, isMark: true)
        }
        return meant(at: place, of: text).map { LookAlike(text[place], meant: $0) }
    }

    /// "..." and "--" behind an ideograph, before another or the end.
    private static func sign(at place: Int, of text: [Unicode.Scalar]) -> String? {
        let scalar = text[place]
        guard scalar == "." || scalar == "-", place > 0, text[place - 1].isHan else { return nil }
        let end = text[place...].firstIndex { $0 != scalar } ?? text.count
        guard end - place > (scalar == "." ? 2 : 1), end == text.count || text[end].isHan
        else { return nil }
        return scalar == "." ? "……" : "——"
    }

    /// What is meant by a character other than a mark, if it is another.
    static func meant(at place: Int, of text: [Unicode.Scalar]) -> String? {
        let scalar = text[place]
        switch scalar.value {
        case 0xAD, 0x34F, 0x200B, 0x2060, 0xFEFF: return ""
        // Joiners belong to emoji and to scripts that are joined.
        case 0x200C, 0x200D: return isPlain(around: place, text) ? "" : nil
        // It makes an emoji of the one before, also of a digit.
        case 0xFE0F: return place == 0 || text[place - 1].isText ? "" : nil
        case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A:
            return String(scalar.narrow)
        // "Ctrl＋S", but not "a＋b＝c" or "10＋45".
        case 0xFF0B:
            return isBetween(place, text, \.isLatin) && place > 1 && text[place - 2].isLatin
                ? "+" : nil
        case 0xFF20: return isBetween(place, text, \.isWord) ? "@" : nil
        // A line may be kept from breaking between a number and its unit.
        case 0xA0: return isBetween(place, text, \.isLatin) ? " " : nil
        case 0x2E80...0x2FDF, 0xF900...0xFAFF: return ideograph(for: scalar)
        case 0x3220...0x3229, 0xFB00...0xFB06, 0xFE10...0xFE1F, 0xFE30...0xFE44,
            0xFE50...0xFE6B, 0xFF61...0xFF9D:
            let meant = forms[scalar].map { String($0) } ?? wide(folded(String(scalar)))
            return meant == String(scalar) ? nil : meant
        default: return nil
        }
    }

    /// Forms of marks for vertical or narrow lines.
    private static let forms: [Unicode.Scalar: Unicode.Scalar] = [
        "︐": "，", "︑": "、", "︒": "。", "︓": "：", "︔": "；", "︕": "！", "︖": "？", "︰": "：",
        "﹐": "，", "﹑": "、", "﹒": "．", "﹔": "；", "﹕": "：", "﹖": "？", "﹗": "！", "﹙": "（",
        "﹚": "）",
    ]

    /// "（一）" for "(一)".
    private static func wide(_ text: String) -> String {
        guard text.hasPrefix("("), text.count > 2 else { return text }
        return "（" + text.dropFirst().dropLast() + "）"
    }

    private static func isPlain(around place: Int, _ text: [Unicode.Scalar]) -> Bool {
        [place - 1, place + 1].allSatisfy {
            !text.indices.contains($0) || text[$0].isHan || text[$0].isASCII
        }
    }

    private static func isBetween(
        _ place: Int, _ text: [Unicode.Scalar], _ kind: (Unicode.Scalar) -> Bool
    ) -> Bool {
        place > 0 && place + 1 < text.count && kind(text[place - 1]) && kind(text[place + 1])
    }

    /// Some radicals and compatibility forms have no ideograph that they stand for.
    private static func ideograph(for scalar: Unicode.Scalar) -> String? {
        if let twin = twins[scalar] { return String(twin) }
        let meant = Array(scalars: folded(String(scalar)))
        guard meant.count == 1, meant[0] != scalar, meant[0].isHan else { return nil }
        return meant.text
    }

    /// Radicals without a decomposition that by themselves are whole characters; text copied out of
    /// a PDF has them (Unicode: EquivalentUnifiedIdeograph).
    private static let twins: [Unicode.Scalar: Unicode.Scalar] = [
        "⻅": "见", "⻋": "车", "⻑": "長", "⻓": "长", "⻔": "门", "⻘": "青", "⻙": "韦", "⻚": "页",
        "⻛": "风", "⻜": "飞", "⻝": "食", "⻢": "马", "⻣": "骨", "⻤": "鬼", "⻥": "鱼", "⻦": "鸟",
        "⻧": "卤", "⻨": "麦", "⻩": "黄", "⻪": "黾", "⻬": "齐", "⻮": "齿", "⻰": "龙", "⻱": "龜",
        "⺎": "兀", "⺒": "巳", "⺓": "幺", "⺠": "民", "⻁": "虎", "⻄": "西", "⻆": "角", "⻉": "贝",
    ]
}

extension Unicode.Scalar {
    fileprivate var isText: Bool { isHan || isLatin || isSpace }
}
