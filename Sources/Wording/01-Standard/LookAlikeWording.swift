import CertCore
import TextFormats
import ExamBank

/// The words for characters that are not the ones that they look like.
struct LookAlikeWording {
    private let hidden: [String]
    private let marks: [String]
    private let wide: [String]
    private let others: [LookAlike]
    private let meant: [String]
    private let mayBeInName: Bool

    init(_ found: [LookAlike]) {
        hidden = found.filter(\.meant.isEmpty).map(\.scalar.codePoint)
        marks = Self.each(found.filter(\.isMark).map { String($0.scalar) })
        wide = found.filter(\.isWide).map { String($0.scalar) }
        others = found.filter { !$0.isMark && !$0.isWide && !$0.meant.isEmpty }
        meant = Self.each(found.map(\.meant).filter { !$0.isEmpty })
        mayBeInName = found.contains(where: \.mayBeInName)
    }

    /// What there is in the text.
    var phrase: Phrase {
        var phrases: [Phrase] = []
        if !marks.isEmpty {
            phrases.append(
                Phrase(zh: "中文里用了半角的", en: "half-width ") + quoted(marks)
                    + Phrase(zh: "", en: " in Chinese"))
        }
        if !wide.isEmpty {
            phrases.append(Phrase(zh: "用了全角的", en: "full-width ") + quoted(wide))
        }
        phrases += others.map { one in
            let number = one.scalar.codePoint
            return Phrase(
                zh: "「\(one.scalar)」（\(number)）看似「\(one.meant)」",
                en: "“\(one.scalar)” (\(number)) only looks like “\(one.meant)”")
        }
        if !hidden.isEmpty {
            let noun = hidden.count == 1 ? "is an invisible character" : "are invisible characters"
            phrases.append(
                Phrase(
                    zh: "有看不见的字符 \(hidden.joined(separator: "、"))",
                    en: "there \(noun), \(hidden.joined(separator: ", "))"))
        }
        return Phrase(
            zh: phrases.map(\.zh).joined(separator: "；"),
            en: phrases.map(\.en).joined(separator: "; "))
    }

    /// What there should be.
    var help: Phrase {
        if meant.isEmpty { return Phrase(zh: "删去它", en: "take it out") }
        let rest =
            hidden.isEmpty
            ? Phrase("") : Phrase(zh: "，删去看不见的字符", en: ", and take the invisible out")
        let name =
            mayBeInName ? Phrase(zh: "，人名中写作「·」", en: ", within a name `·`") : Phrase("")
        return Phrase(zh: "写作", en: "write ") + quoted(meant) + name + rest
    }

    private func quoted(_ texts: [String]) -> Phrase {
        Phrase(
            zh: texts.map { "「\($0)」" }.joined(), en: texts.map { "`\($0)`" }.joined(separator: " ")
        )
    }

    private static func each(_ texts: [String]) -> [String] {
        texts.reduce(into: []) { each, text in
            if !each.contains(text) { each.append(text) }
        }
    }
}

extension LookAlike {
    /// A full-width letter or digit.
    fileprivate var isWide: Bool {
        scalar.value > 0xFF00 && !meant.isEmpty && meant.unicodeScalars.allSatisfy(\.isASCII)
    }
}
