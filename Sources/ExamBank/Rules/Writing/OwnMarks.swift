/// The letters or numbers that options bring along; the paper gives them others.
struct OwnMarks {
    /// For each option the mark that is its own.
    private let marks: [OptionMark?]
    /// The first of them, and whose it is.
    let first: (index: Int, mark: OptionMark)

    /// Letters are marks where two options have them; numbers, and letters without a point, where
    /// they count all options on, and the stem does not speak of them.
    init?(of options: [[Unicode.Scalar]], under stem: [Unicode.Scalar]) {
        guard options.contains(where: { $0.first.map(OptionMark.begins) == true }) else {
            return nil
        }
        let letters = options.map { option in
            OptionMark(option).flatMap { $0.series.isPlain ? $0 : nil }
        }
        if let loose = LooseMarks.all(of: options), !OptionMark.areNamed(loose, in: stem) {
            marks = loose
        } else if letters.count(where: { $0 != nil }) > 1 {
            if Self.areSpeakers(letters, options, under: stem) { return nil }
            marks = letters
        } else if options.count > 1, let all = OptionMark.firm(of: options),
            !all[0].isSpoken(of: stem)
        {
            marks = all
        } else {
            return nil
        }
        guard let index = marks.firstIndex(where: { $0 != nil }), let mark = marks[index] else {
            return nil
        }
        first = (index, mark)
    }

    /// "A：先倾听" where the stem asks about the agents A, B and C.
    private static func areSpeakers(
        _ marks: [OptionMark?], _ options: [[Unicode.Scalar]], under stem: [Unicode.Scalar]
    ) -> Bool {
        let speaks = zip(marks, options).allSatisfy { mark, option in
            guard let mark else { return true }
            return option[mark.length - 1] == "：" || option[mark.length - 1] == ":"
        }
        return speaks && OptionMark.areNamed(marks.compactMap(\.self), in: stem)
    }

    /// What the options say without them.
    func removed(from options: [[Unicode.Scalar]]) -> [[Unicode.Scalar]] {
        zip(options, marks).map { option, mark in
            mark.map { Array(option.dropFirst($0.room)) } ?? option
        }
    }
}

extension OwnMarks {
    /// Texts of options without marks that count them all on; mostly they have none, as their bytes
    /// tell.
    ///
    /// Other letters may tell them apart, as in "C:\Windows" and "D:\Windows"; so may these where
    /// nothing else does, as in "A. Smith" and "B. Smith".
    static func removed(from options: [String], under stem: String) -> [String] {
        guard
            options.contains(where: { OptionMark.mayBegin($0.utf8.span) })
                || options.count > 2
                    && LooseMarks.mayCount(options[0].utf8.span, options[1].utf8.span)
        else { return options }
        let texts = options.map { Array(scalars: $0) }
        guard OptionMark.all(of: texts) != nil,
            let marks = OwnMarks(of: texts, under: Array(scalars: stem))
        else { return options }
        let rest = marks.removed(from: texts).map(\.text)
        return Set(rest).count > 1 ? rest : options
    }
}
