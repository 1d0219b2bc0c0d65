/// Spaces at either end of a text, two in a row, or between two ideographs.
enum StraySpaces {
    static func remarks(on written: WrittenItem) -> [WritingRemark] {
        written.remarks(onTexts: fault)
    }

    static func fault(in text: [Unicode.Scalar]) -> WritingFault? {
        hasStray(text) ? .straySpace : nil
    }

    /// A blank to be filled in is made of spaces between brackets.
    private static func hasStray(_ text: [Unicode.Scalar]) -> Bool {
        for index in text.indices where text[index].isSpace {
            let before = index > 0 ? text[index - 1] : " "
            let after = index + 1 < text.count ? text[index + 1] : " "
            guard before.isSpace || after.isSpace || (before.isHan && after.isHan) else { continue }
            if opensBlank(before) || closesBlank(after) || isInsideBlank(index, text) { continue }
            return true
        }
        return false
    }

    private static func opensBlank(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "(", "（", "_", "\n": true
        default: false
        }
    }

    private static func closesBlank(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case ")", "）", "_": true
        default: false
        }
    }

    private static func isInsideBlank(_ index: Int, _ text: [Unicode.Scalar]) -> Bool {
        let before = text[..<index].last { !$0.isSpace }
        let after = text[index...].first { !$0.isSpace }
        return before == "(" && after == ")" || before == "（" && after == "）" || before == "\n"
    }
}
