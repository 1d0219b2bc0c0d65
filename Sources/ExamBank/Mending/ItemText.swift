import CertCore
import TextFormats

/// A text as it stands in an item or a case, to be mended without changing what it says.
struct ItemText {
    let characters: [JSONCharacter]
    /// The texts of the other options or targets, where it is one's.
    let others: [[JSONCharacter]]?

    /// Nil for what candidates do not read.
    init?(_ node: JSONNode, in item: JSONNode) {
        guard node.kind == .string else { return nil }
        characters = node.characters
        if ["stem", "text"].contains(where: { item[$0]?.holds(node) == true }) {
            others = nil
            return
        }
        let options = Self.options(of: item, like: node)
        guard let index = options.firstIndex(where: { $0.holds(node) }) else { return nil }
        others = options.indices.filter { $0 != index }.map { options[$0].characters }
    }

    /// The texts of an item's options, or of its targets, in the language of one of them.
    static func options(of item: JSONNode, like node: JSONNode) -> [JSONNode] {
        let lists = ["options", "targets"].compactMap { item[$0] }
        let list = lists.first { $0.holds(node) }
        let texts = list?.elements.compactMap { $0["text"] } ?? []
        let language = Language.allCases.first { language in
            texts.contains { $0[language.rawValue]?.holds(node) == true }
        }
        guard let language else { return texts }
        return texts.map { $0.text(in: language) }
    }

    var scalars: [Unicode.Scalar] { characters.map(\.scalar) }

    /// Edits that replace characters, by their places.
    func edits(replacing changes: [Int: String]) -> [Fix.Edit] {
        changes.sorted { $0.key < $1.key }.map { place, text in
            Fix.Edit(
                range: characters[place].range, text: characters[place].spelled(text))
        }
    }
}

extension JSONNode {
    fileprivate func holds(_ node: JSONNode) -> Bool {
        range.lowerBound <= node.range.lowerBound && node.range.upperBound <= range.upperBound
    }
}

extension JSONCharacter {
    /// A text in its place, spelled as it was: with escapes where it had one by number and the text
    /// is not ASCII.
    fileprivate func spelled(_ text: String) -> String {
        guard isEscaped, range.count > 2 else { return text }
        return text.unicodeScalars.reduce(into: "") { result, scalar in
            if scalar.isASCII { return result.unicodeScalars.append(scalar) }
            for unit in String(scalar).utf16 {
                let digits = String(unit, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            }
        }
    }
}
