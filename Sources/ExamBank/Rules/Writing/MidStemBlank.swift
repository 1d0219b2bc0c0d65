/// A blank in the middle of a stem with options: the sentence has to be read twice.
enum MidStemBlank {
    static func remarks(on written: WrittenItem) -> [WritingRemark] {
        guard written.isChoice, let end = blankEnd(in: written.stem) else { return [] }
        let behind = written.stem[end...].lazy.filter { !$0.isSpace && !$0.isEndMark }
        // What was not meant to be there is no part of the sentence.
        guard behind.prefix(5).count == 5,
            LeakedKey.words(in: written.stem.text, isOption: false) == nil
        else { return [] }
        return [(.midStemBlank, written.stemPlace)]
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
