/// Words that allow no exception. They are said to give distractors away, but on 61,000 public
/// items they told nothing of the key; so the rule is for those whose custom is to avoid them.
enum AbsoluteWords {
    private static let words = ListedWords(
        [
            "绝对": "", "一律": "", "永远": "", "从不": "", "从来不": "", "决不": "", "绝不": "",
            "必定": "", "必然": "", "一定": "的程", "总是": "", "始终": "", "所有": "权者制",
            "任何": "", "完全": "",
        ],
        latin: ["always", "never", "all", "every", "must", "absolutely", "completely", "entirely"])

    static func remarks(on written: WrittenItem) -> [WritingRemark] {
        words.found(in: written).map { word, place in
            (.absoluteWord(word), place.map(written.place(ofOption:)) ?? written.stemPlace)
        }
    }
}
