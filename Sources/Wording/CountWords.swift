public import CertCore

/// What a bulk command did in numbers; what came to nothing is not mentioned.
public enum CountWords {
    public static func accepted(_ count: Int, needing: Int, left: Int) -> Phrase {
        sentence([
            Phrase(zh: "通过 \(count) 人", en: "Accepted \(count)"),
            unlessNone(
                needing,
                Phrase(zh: "须单独安排 \(needing) 人", en: "with special needs: \(needing)")),
            unlessNone(
                left,
                Phrase(zh: "留待人工处理 \(left) 人", en: "left for a person to look at: \(left)")),
        ])
    }

    public static func seated(_ count: Int, in sessions: Int, left: Int) -> Phrase {
        sentence([
            Phrase(
                zh: "编排 \(count) 人，\(sessions) 场",
                en: "Seated \(count) in \(counted(sessions, "session"))"),
            unlessNone(left, Phrase(zh: "尚不能编排 \(left) 人", en: "not yet: \(left)")),
        ])
    }

    public static func collected(
        _ count: Int, left: Int, before: Int, refused: Int = 0
    ) -> Phrase {
        sentence([
            Phrase(zh: "收卷 \(count) 份", en: "Collected \(count)"),
            unlessNone(left, Phrase(zh: "留待 \(left) 份", en: "left for later: \(left)")),
            unlessNone(before, Phrase(zh: "此前已收 \(before) 份", en: "collected before: \(before)")),
            unlessNone(refused, Phrase(zh: "不收 \(refused) 份", en: "refused: \(refused)")),
        ])
    }

    public static func graded(_ count: Int, refused: Int) -> Phrase {
        sentence([
            Phrase(zh: "汇总 \(count) 人", en: "Graded \(count)"),
            unlessNone(refused, Phrase(zh: "未能汇总 \(refused) 人", en: "not yet: \(refused)")),
        ])
    }

    /// How many of several certificates hold.
    public static func verified(_ count: Int, of all: Int) -> Phrase {
        Phrase(
            zh: "\(all) 份中 \(count) 份真实有效。", en: "Genuine and valid: \(count) of \(all).")
    }

    private static func unlessNone(_ count: Int, _ phrase: Phrase) -> Phrase? {
        count == 0 ? nil : phrase
    }

    private static func sentence(_ parts: [Phrase?]) -> Phrase {
        let parts = parts.compactMap(\.self)
        return Phrase(
            zh: parts.map(\.zh).joined(separator: "，") + "。",
            en: parts.map(\.en).joined(separator: "; ") + ".")
    }
}
