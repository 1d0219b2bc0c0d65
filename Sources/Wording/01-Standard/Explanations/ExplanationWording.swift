public import CertCore

extension Explanation {
    /// What and why, then the examples, indented, and the source.
    public func lines(_ language: Language) -> [String] {
        var lines = [what.in(language), why.in(language)]
        for (label, example) in [(Self.badLabel, bad), (Self.goodLabel, good)] {
            lines.append(label.in(language))
            lines += example.split(separator: "\n").map { "    \($0)" }
        }
        if let source { lines.append(Self.sourceLabel.in(language) + source) }
        return lines
    }

    /// The same for programs that show Markdown.
    public func markdown(_ language: Language) -> String {
        var paragraphs = [what.in(language), why.in(language)]
        for (label, example) in [(Self.badLabel, bad), (Self.goodLabel, good)] {
            // What stands for a whole file, such as a link, is no JSON.
            let kind = example.contains("\"") ? "json" : ""
            paragraphs.append("\(label.in(language))\n```\(kind)\n\(example)\n```")
        }
        if let source { paragraphs.append(Self.sourceLabel.in(language) + source) }
        return paragraphs.joined(separator: "\n\n")
    }

    private static let badLabel = Phrase(zh: "不应写作：", en: "Not:")
    private static let goodLabel = Phrase(zh: "应写作：", en: "But:")
    private static let sourceLabel = Phrase(zh: "依据：", en: "Source: ")
}
