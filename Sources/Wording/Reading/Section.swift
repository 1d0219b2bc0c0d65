import CertCore
import TextFormats

/// A heading with lines under it, on a page about one case, person or session.
struct Section {
    var title: Phrase
    /// What stands beside the heading, such as where the step has come to.
    var summary: Phrase?
    var lines: [Phrase]

    init(_ title: Phrase, _ summary: Phrase? = nil, _ lines: [Phrase] = []) {
        self.title = title
        self.summary = summary
        self.lines = lines
    }

    func lines(_ language: Language) -> [String] {
        let head = title.in(language) + (summary.map { "  " + $0.in(language) } ?? "")
        return ["", head] + lines.map { "  " + $0.in(language) }
    }
}

extension [Section] {
    /// Pages leave out what has nothing to say.
    func lines(_ language: Language) -> [String] {
        flatMap { $0.summary == nil && $0.lines.isEmpty ? [] : $0.lines(language) }
    }
}

extension Phrase {
    /// A line of a page: what it is about, and what there is.
    static func item(_ zh: String, _ en: String, _ text: String) -> Phrase {
        item(zh, en, Phrase(text))
    }

    static func item(_ zh: String, _ en: String, _ text: Phrase) -> Phrase {
        Phrase(zh: "\(zh) \(visible(text.zh))", en: "\(en) \(visible(text.en))")
    }
}
