import CertCore
import TextFormats

/// Takes the letters away that options bring along, where the paper's letters say the same.
enum LetteredOptionFix {
    /// - Parameter node: one of the options' texts.
    static func fix(_ node: JSONNode, in item: JSONNode) -> Fix? {
        let options = ItemText.options(of: item, like: node).map(\.characters)
        let marks = options.compactMap { OptionMark($0.map(\.scalar)) }
        guard marks.count == options.count, let first = marks.first,
            marks.enumerated().allSatisfy({ $0.element.follows(first, by: $0.offset) }),
            !isSpokenOf(first.letter, in: item)
        else { return nil }
        let texts = zip(options, marks).map { $0.dropFirst($1.length).map(\.scalar).text }
        guard texts.allSatisfy({ !$0.isEmpty }), Set(texts).count == texts.count else { return nil }
        return Fix(
            zip(options, marks).map { option, mark in
                let end = option[mark.length - 1].range.upperBound
                return Fix.Edit(range: option[0].range.lowerBound..<end, text: "")
            })
    }

    /// A stem that says "A" may mean the option, or a thing that it calls so.
    private static func isSpokenOf(_ letter: Unicode.Scalar, in item: JSONNode) -> Bool {
        let stems = item["stem"].map { stem in Language.allCases.map { stem.text(in: $0) } } ?? []
        return stems.map { $0.characters.map(\.scalar) }.contains { stem in
            stem.indices.contains { place in
                stem[place] == letter
                    && (place == 0 || !stem[place - 1].isLatin)
                    && (place + 1 == stem.count || !stem[place + 1].isLatin)
            }
        }
    }
}

/// "A.", "B、", "(C)", "①" at the beginning of an option, with the spaces behind it.
struct OptionMark {
    let letter: Unicode.Scalar
    /// In characters.
    let length: Int

    init?(_ option: [Unicode.Scalar]) {
        guard option.count > 2 else { return nil }
        let isOpen = option[0] == "(" || option[0] == "（"
        let letter = option[isOpen ? 1 : 0]
        var length = isOpen ? 3 : 2
        if ("①"..."⑳").contains(letter) {
            guard !isOpen else { return nil }
            length = 1
        } else {
            guard letter.isLatin, option.count > length,
                Self.closes(option[length - 1], isOpen: isOpen)
            else { return nil }
        }
        while length < option.count, option[length].isSpace { length += 1 }
        self.letter = letter
        self.length = length
    }

    private static func closes(_ scalar: Unicode.Scalar, isOpen: Bool) -> Bool {
        let marks: [Unicode.Scalar] =
            isOpen ? [")", "）"] : [".", "．", "、", ")", "）", ":", "："]
        return marks.contains(scalar)
    }

    /// So many letters behind the first of all, which is A, a or ①.
    func follows(_ first: OptionMark, by steps: Int) -> Bool {
        ["A", "a", "①"].contains(first.letter)
            && letter.value == first.letter.value + UInt32(steps)
    }
}
