/// What the rules of item writing ask of single characters.
extension Unicode.Scalar {
    /// A Chinese ideograph.
    var isHan: Bool {
        switch value {
        case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0x2_0000...0x3_FFFF: true
        default: false
        }
    }

    var isLatin: Bool {
        ("a"..."z").contains(self) || ("A"..."Z").contains(self)
    }

    var isDigit: Bool { ("0"..."9").contains(self) }

    var isSpace: Bool { self == " " || self == "\u{3000}" || self == "\u{A0}" || self == "\t" }

    /// Ends a sentence or an option without meaning anything by itself.
    var isEndMark: Bool {
        switch self {
        case "。", "．", ".", "；", ";", "！", "!", "？", "?", "：", ":", "，", ",": true
        default: false
        }
    }
}

extension Collection where Element == Unicode.Scalar {
    var text: String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: self)
        return String(text)
    }
}

extension Array where Element == Unicode.Scalar {
    /// Without spaces anywhere and without end marks behind.
    var bare: [Unicode.Scalar] {
        var result = filter { !$0.isSpace }
        while result.last?.isEndMark == true { result.removeLast() }
        return result
    }

    func starts(withText text: String) -> Bool { starts(with: text.unicodeScalars) }

    /// Tells whether the text stands anywhere in it.
    func contains(text: [Unicode.Scalar]) -> Bool { firstPlace(of: text) != nil }

    /// Where the text begins first.
    func firstPlace(of text: [Unicode.Scalar]) -> Int? {
        guard !text.isEmpty, count >= text.count else { return nil }
        return (0...count - text.count).first { self[$0...].starts(with: text) }
    }
}
