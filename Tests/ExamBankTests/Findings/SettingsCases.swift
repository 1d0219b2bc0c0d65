import ExamBank

extension FaultCase {
    static let settings: [FaultCase] = [
        FaultCase(
            .unknownCode, in: "settings", [#""I-echoed-word""#: #"⟦"I-echoed-words"⟧"#]),
        FaultCase(.fixedCode, in: "settings", [#""I-echoed-word""#: #"⟦"S-*"⟧"#]),
        FaultCase(.pathPattern, in: "settings", [#""drafts/**""#: #"⟦"/drafts"⟧"#]),
        FaultCase(
            .unusedIgnore, in: "bank",
            [
                #""stem": "请作答题s1""#:
                    #""stem": "请作答题s1", "ignore": [{ "code": ⟦"I-long-key"⟧, "reason": "法条原文" }]"#
            ]),
        FaultCase(.absoluteWord, in: "bank", [#""s1 b""#: #"⟦"从不道歉"⟧"#]).withEverything,
        FaultCase(.absoluteWord, in: "bank", [#""s1 b""#: #"⟦"Always ask"⟧"#]).withEverything,
        FaultCase(
            .absoluteWord, in: "bank", [#""请作答题t1""#: #"⟦"任何来电都要录音"⟧"#]
        ).withEverything,
        FaultCase(.vagueWord, in: "bank", [#""s1 b""#: #"⟦"有时道歉"⟧"#]).withEverything,
        FaultCase(.vagueWord, in: "bank", [#""s1 b""#: #"⟦"It may be so"⟧"#]).withEverything,
    ]

    /// Words that are others than they look.
    static let otherWords: [FaultCase] = [
        FaultCase(in: "bank", [#""s1 b""#: #""移交所有权""#]).withEverything,
        FaultCase(in: "bank", [#""s1 b""#: #""按一定的顺序""#]).withEverything,
        FaultCase(in: "bank", [#""s1 b""#: #""maybe, allowed""#]).withEverything,
        FaultCase(in: "bank", [#""s1 b""#: #""从不道歉""#]),
    ]

    /// With the rules that are off otherwise.
    private var withEverything: FaultCase {
        var one = self
        one.settings = .everything
        return one
    }
}
