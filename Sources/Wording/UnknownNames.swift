import CertCore
import ExamBank

extension Phrase {
    /// There is no such thing; which one was likely meant, and which there are.
    static func unknown(_ what: Phrase, _ name: String, _ known: [String]) -> Phrase {
        unknown(what, name, known, guess: nearest(to: name, among: known))
    }

    static func unknown(
        _ what: Phrase, _ name: String, _ known: [String], guess: String?
    ) -> Phrase {
        let absence = Phrase(zh: "没有\(what.zh) \(name)。", en: "There is no \(what.en) \(name).")
        let guess = guess.map {
            Phrase(zh: "您是不是要 \($0)？", en: " Did you mean \($0)?")
        }
        return absence + (guess ?? Phrase("")) + known.told
    }
}

extension [String] {
    /// What there is, up to twenty.
    fileprivate var told: Phrase {
        if isEmpty { return Phrase("") }
        let some = listed(prefix(20))
        return count > 20
            ? Phrase(zh: "已有：\(some.zh)……", en: " Known: \(some.en), …")
            : Phrase(zh: "已有：\(some.zh)。", en: " Known: \(some.en).")
    }
}
