/// Spaces at either end of a text, two in a row, or between two ideographs.
enum StraySpaces {
    static func remarks(on written: WrittenItem) -> [PlacedRemark] {
        written.remarks(onTexts: fault)
    }

    /// How many runs of them there are, at the first.
    static func fault(in text: [Unicode.Scalar]) -> TextFault? {
        var first: Range<Int>?
        var count = 0
        var end = 0
        for index in text.indices where index >= end && isStray(index, text) {
            let start = text[..<index].lastIndex { !$0.isSpace }.map { $0 + 1 } ?? 0
            end = text[index...].firstIndex { !$0.isSpace } ?? text.count
            first = first ?? start..<end
            count += 1
        }
        return first.map { (.straySpaces(count), $0) }
    }

    /// A blank to be filled in is made of spaces between brackets.
    private static func isStray(_ index: Int, _ text: [Unicode.Scalar]) -> Bool {
        guard text[index].isSpace else { return false }
        let before = index > 0 ? text[index - 1] : " "
        let after = index + 1 < text.count ? text[index + 1] : " "
        guard before.isSpace || after.isSpace || (before.isHan && after.isHan) else { return false }
        return !opensBlank(before) && !closesBlank(after) && !isInsideBlank(index, text)
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
