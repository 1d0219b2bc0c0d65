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
        Phrase(zh: "没有\(what.zh) \(name)。", en: "There is no \(what.en) \(name).")
            .asking(guess.map { [$0] } ?? []) + known.told
    }

    /// Which of the known names was likely meant, by itself.
    static func didYouMean(_ names: [String]) -> Phrase {
        Phrase(
            zh: "您是不是要\(names.map { "「\($0)」" }.joined(separator: "、"))？",
            en: "did you mean \(names.map { "`\($0)`" }.joined(separator: ", "))?")
    }

    /// A sentence, and behind it which of the known names was likely meant, if any is near.
    func asking(_ names: [String]) -> Phrase {
        if names.isEmpty { return self }
        let question = Phrase.didYouMean(names)
        return Phrase(zh: zh + question.zh, en: en + " " + question.en.capitalisedAtStart)
    }

    /// Words that end without a stop, as a sentence.
    var sentence: Phrase { Phrase(zh: zh + "。", en: en.capitalisedAtStart + ".") }
}

extension String {
    fileprivate var capitalisedAtStart: String { prefix(1).uppercased() + dropFirst() }
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
