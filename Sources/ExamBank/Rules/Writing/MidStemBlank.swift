/// A blank in the middle of a stem with options: the sentence has to be read twice.
enum MidStemBlank {
    static func remarks(on written: WrittenItem) -> [WritingRemark] {
        guard written.isChoice, let end = blankEnd(in: written.stem),
            says(written.stem[end...]),
            says(written.stem[end..<max(end, HowMany.start(in: written.stem))]),
            // What was not meant to be there is no part of the sentence.
            LeakedKey.words(in: written.stem.text, isOption: false) == nil
        else { return [] }
        return [(.midStemBlank, written.stemPlace)]
    }

    private static func says(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        text.lazy.filter { !$0.isSpace && !$0.isEndMark }.prefix(5).count == 5
    }

    /// Where the last blank ends: brackets around spaces, or a line.
    private static func blankEnd(in stem: [Unicode.Scalar]) -> Int? {
        var end: Int?
        for index in stem.indices {
            switch stem[index] {
            case ")", "）":
                guard let before = stem[..<index].last(where: { !$0.isSpace }),
                    before == "(" || before == "（"
                else { continue }
                end = index + 1
            case "_" where index > 0 && stem[index - 1] == "_": end = index + 1
            default: continue
            }
        }
        return end
    }
}
