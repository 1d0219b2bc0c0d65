/// Options that carry letters or numbers of their own; the paper gives them theirs.
enum LetteredOptions {
    static func remarks(on written: WrittenItem) -> [WritingRemark] {
        let lettered = written.options.indices.filter { mark(of: written.options[$0]) != nil }
        guard lettered.count > 1, let index = lettered.first,
            let mark = mark(of: written.options[index])
        else { return [] }
        return [(.letteredOption(mark), written.place(ofOption: index))]
    }

    /// "A.", "B、", "(C)", "①" at the beginning.
    private static func mark(of option: [Unicode.Scalar]) -> String? {
        guard option.count > 2 else { return nil }
        let isOpen = option[0] == "(" || option[0] == "（"
        let letter = option[isOpen ? 1 : 0]
        if ("①"..."⑳").contains(letter) { return option[..<1].text }
        guard ("A"..."H").contains(letter) || ("a"..."h").contains(letter) else { return nil }
        let close = option[isOpen ? 2 : 1]
        let closes: [Unicode.Scalar] = isOpen ? [")", "）"] : [".", "．", "、", ")", "）", ":", "："]
        guard closes.contains(close) else { return nil }
        return option[..<(isOpen ? 3 : 2)].text
    }
}
