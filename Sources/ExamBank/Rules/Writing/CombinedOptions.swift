/// Options that combine others or numbered statements ("A和C", "①③④", K-type): they are solved by
/// excluding combinations; an item with several right options asks the same without the detour.
enum CombinedOptions {
    static func remarks(on written: WrittenItem) -> [WritingRemark] {
        guard written.isChoice else { return [] }
        return written.options.indices.first { isCombination(written.options[$0]) }
            .map { [(.combinedOptions, written.place(ofOption: $0))] } ?? []
    }

    static func isCombination(_ option: [Unicode.Scalar]) -> Bool {
        var names = 0
        let end = option.lastIndex { !$0.isSpace && !$0.isEndMark } ?? -1
        for scalar in option[...end] where !scalar.isSpace {
            switch scalar {
            case "①"..."⑳": names += 1
            case "A"..."H",
                "a"..."h" where option.count <= 12:
                names += 1
            case "和", "与", "及", "、", "，", ",", "+", "&", "都", "均", "对": continue
            default: return false
            }
        }
        return names >= 2
    }
}
