import CertCore
import TextFormats

/// Whether a mended file still says the same: all but how texts for candidates are written is as
/// it was, to the byte.
struct MendingProof {
    private enum Place {
        case root, cases, sharedCase, items, item, options, option, text
        /// Where letters without a point count the options on.
        case letteredOption, letteredText
        /// Nothing may change here.
        case other
    }

    static func holds(from before: [UInt8], to after: [UInt8]) -> Bool {
        guard let before = try? JSONDocument(parsing: before),
            let after = try? JSONDocument(parsing: after)
        else { return false }
        return isSame(before.root, after.root, at: .root)
    }

    private static func isSame(_ one: JSONNode, _ other: JSONNode, at place: Place) -> Bool {
        guard one.kind == other.kind, one.count == other.count else { return false }
        switch one.kind {
        case .object:
            return zip(one.members, other.members).allSatisfy { one, other in
                one.isNamed(other.name)
                    && isSame(one.value, other.value, at: inner(place, one.name))
            }
        case .array:
            let inner = element(of: place, one)
            return zip(one.elements, other.elements).allSatisfy { isSame($0, $1, at: inner) }
        case .string where place == .text || place == .letteredText:
            let isLettered = place == .letteredText
            return essence(of: one, isLettered) == essence(of: other, isLettered)
        default: return one.sourceText == other.sourceText
        }
    }

    private static func element(of place: Place, _ list: JSONNode) -> Place {
        switch place {
        case .cases: .sharedCase
        case .items: .item
        case .options: areLettered(list) ? .letteredOption : .option
        default: .other
        }
    }

    private static func areLettered(_ options: JSONNode) -> Bool {
        Language.allCases.contains { language in
            let texts = options.elements.map { option in
                option["text"]?.text(in: language).characters.map(\.scalar) ?? []
            }
            return LooseMarks.all(of: texts) != nil
        }
    }

    private static func inner(_ place: Place, _ name: String) -> Place {
        switch (place, name) {
        case (.root, "items"): .items
        case (.root, "cases"): .cases
        case (.item, "options"), (.item, "targets"): .options
        case (.item, "stem"), (.item, "passage"), (.option, "text"), (.sharedCase, "text"): .text
        case (.letteredOption, "text"): .letteredText
        // A text in two languages.
        case (.text, "zh"), (.text, "en"): .text
        case (.letteredText, "zh"), (.letteredText, "en"): .letteredText
        default: .other
        }
    }

    /// What half-width marks are put for and folding keeps apart.
    private static let halfWidth: [Unicode.Scalar: Unicode.Scalar] = [
        "。": ".", "“": "\"", "”": "\"",
    ]

    /// A text without its letters in front, spaces, widths and what is not seen.
    private static func essence(of node: JSONNode, _ isLettered: Bool) -> String {
        var scalars = node.characters.map(\.scalar)
        if isLettered { take(LooseMarks.mark, from: &scalars) }
        var text = scalars.indices.flatMap { place in
            // Folded, a circled number is the number and no mark any more.
            if OptionMark.isSign(scalars[place]) { return [scalars[place]] }
            let meant = LookAlikes.meant(at: place, of: scalars) ?? String(scalars[place])
            return Array(scalars: folded(meant))
        }
        for place in text.indices { text[place] = halfWidth[text[place]] ?? text[place] }
        text.removeAll(where: \.isSpace)
        take(OptionMark.init, from: &text)
        return text.text
    }

    /// Takes away the marks in front, as many as mending takes.
    private static func take(
        _ mark: ([Unicode.Scalar]) -> OptionMark?, from text: inout [Unicode.Scalar]
    ) {
        for _ in 0..<Mending.rounds {
            guard let mark = mark(text) else { return }
            text.removeFirst(mark.room)
        }
    }
}
