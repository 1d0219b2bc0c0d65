import CertCore
import TextFormats

/// Takes the letters away that options bring along, unless something speaks of them: the paper's
/// letters need not be the same.
enum LetteredOptionFix {
    /// - Parameter node: one of the options' texts.
    static func fix(_ node: JSONNode, in item: JSONNode) -> Fix? {
        let options = ItemText.options(of: item, like: node).map(\.characters)
        guard let marks = OptionMark.all(of: options.map { $0.map(\.scalar) }) else { return nil }
        let texts = zip(options, marks).map { $0.dropFirst($1.room).map(\.scalar) }
        guard Set(texts.map(\.text)).count == texts.count,
            !areNamed(marks, inOthersOf: texts), !isSpoken(of: marks, in: item),
            !zip(marks, texts).contains(where: mayBeWord)
        else { return nil }
        return Fix(
            zip(options, marks).map { option, mark in
                let end = option[mark.room - 1].range.upperBound
                return Fix.Edit(range: option[0].range.lowerBound..<end, text: "")
            })
    }

    /// "A refund", "B grade": a letter before a small one may be a word of the sentence.
    private static func mayBeWord(_ mark: OptionMark, before text: [Unicode.Scalar]) -> Bool {
        mark.isBare && text.first.map { $0.isLatin && $0 == $0.small } == true
    }

    /// An option of its own name, such as a grade, names no other.
    private static func areNamed(
        _ marks: [OptionMark], inOthersOf texts: [[Unicode.Scalar]]
    ) -> Bool {
        texts.indices.contains { index in
            let others = marks.indices.filter { $0 != index }.map { marks[$0] }
            return OptionMark.areNamed(others, in: texts[index])
        }
    }

    /// In the stem, or in what is told of the answer.
    private static func isSpoken(of marks: [OptionMark], in item: JSONNode) -> Bool {
        ["stem", "rationale"].contains { member in
            Language.allCases.contains { language in
                guard let text = item[member]?.text(in: language) else { return false }
                return OptionMark.areNamed(marks, in: text.characters.map(\.scalar))
            }
        }
    }
}
