import CertCore
import TextFormats

/// Takes the letters away that options bring along, where the paper's letters say the same.
enum LetteredOptionFix {
    /// - Parameter node: one of the options' texts.
    static func fix(_ node: JSONNode, in item: JSONNode) -> Fix? {
        let options = ItemText.options(of: item, like: node).map(\.characters)
        guard let marks = OptionMark.all(of: options.map { $0.map(\.scalar) }),
            let first = marks.first, !stems(of: item).contains(where: first.isSpoken)
        else { return nil }
        let texts = zip(options, marks).map { $0.dropFirst($1.room).map(\.scalar).text }
        guard Set(texts).count == texts.count else { return nil }
        return Fix(
            zip(options, marks).map { option, mark in
                let end = option[mark.room - 1].range.upperBound
                return Fix.Edit(range: option[0].range.lowerBound..<end, text: "")
            })
    }

    private static func stems(of item: JSONNode) -> [[Unicode.Scalar]] {
        let stems = item["stem"].map { stem in Language.allCases.map { stem.text(in: $0) } } ?? []
        return stems.map { $0.characters.map(\.scalar) }
    }
}
