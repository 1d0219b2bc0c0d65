/// Words that leave open how much or how often. They are said to mark keys, but on 61,000 public
/// items they told nothing; so the rule is for those whose custom is to avoid them.
enum VagueWords {
    private static let words = ListedWords(
        [
            "有时": "", "往往": "", "通常": "", "一般": "", "可能": "性", "也许": "", "大多": "",
            "多数": "", "经常": "", "某些": "", "适当": "", "尽量": "", "尽可能": "",
        ],
        latin: [
            "usually", "often", "sometimes", "may", "might", "generally", "frequently",
            "occasionally", "probably",
        ])

    static func remarks(on written: WrittenItem) -> [WritingRemark] {
        words.found(in: written).map { word, place in
            (.vagueWord(word), place.map(written.place(ofOption:)) ?? written.stemPlace)
        }
    }
}
