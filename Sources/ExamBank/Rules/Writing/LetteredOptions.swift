/// Options or targets that carry letters or numbers of their own; the paper gives them theirs.
enum LetteredOptions {
    static func remarks(on written: WrittenItem) -> [WritingRemark] {
        written.remarks(onLists: { options in
            var lettered = 0
            for option in options where markLength(of: option) > 0 { lettered += 1 }
            guard lettered > 1,
                let index = options.firstIndex(where: { markLength(of: $0) > 0 })
            else { return nil }
            let mark = options[index][..<markLength(of: options[index])].text
            return (.letteredOption(mark), index)
        })
    }

    /// How long "A.", "B、", "(C)" or "①" at the beginning is; 0 where there is none.
    static func markLength(of option: [Unicode.Scalar]) -> Int {
        guard option.count > 2 else { return 0 }
        let isOpen = option[0] == "(" || option[0] == "（"
        let letter = option[isOpen ? 1 : 0]
        if ("①"..."⑳").contains(letter) { return isOpen ? 0 : 1 }
        guard ("A"..."H").contains(letter) || ("a"..."h").contains(letter) else { return 0 }
        switch option[isOpen ? 2 : 1] {
        case ")", "）": return isOpen ? 3 : 2
        case ".", "．", "、", ":", "：": return isOpen ? 0 : 2
        default: return 0
        }
    }
}
