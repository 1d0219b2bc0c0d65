/// Options or targets that carry letters or numbers of their own; the paper gives them theirs.
enum LetteredOptions {
    static func remarks(on written: WrittenItem) -> [WritingRemark] {
        written.remarks(onLists: { options in
            guard let (index, mark) = firstMark(of: options, under: written.stem) else {
                return nil
            }
            return (.letteredOption(options[index][..<mark.length].text), index)
        })
    }

    /// Letters are marks where two options have them; numbers where they count all options on, and
    /// the stem does not speak of them.
    private static func firstMark(
        of options: [[Unicode.Scalar]], under stem: [Unicode.Scalar]
    ) -> (index: Int, mark: OptionMark)? {
        var first: (index: Int, mark: OptionMark)?
        for (index, option) in options.enumerated() {
            guard let mark = OptionMark(option), mark.series.isPlain else { continue }
            if let first { return first }
            first = (index, mark)
        }
        guard options.count > 1, let mark = OptionMark.all(of: options)?.first,
            !mark.isSpoken(of: stem)
        else { return nil }
        return (0, mark)
    }
}
