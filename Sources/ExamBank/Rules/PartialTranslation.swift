import CertCore
import TextFormats

/// An item of which a candidate reads one text in two languages and another in one only.
enum PartialTranslation {
    static func remark(on item: Item, _ node: JSONNode) -> (fault: BankFault, place: JSONNode)? {
        guard item.status != .retired, item.languages.count > 1 else { return nil }
        let texts = texts(of: item, node)
        let same = texts.filter { isUntranslated($0.text, at: $0.place) }
        guard let first = same.first else { return nil }
        return (.partlyTranslated(same.count, of: texts.count), first.place)
    }

    /// Where an item has the first text that would have to be translated.
    static func untranslatedPlace(of item: Item, _ node: JSONNode) -> JSONNode? {
        texts(of: item, node).first { isUntranslated($0.text, at: $0.place) }?.place
    }

    /// What a candidate reads, in the order of `Item.texts`, with its places.
    private static func texts(
        of item: Item, _ node: JSONNode
    ) -> [(text: Phrase, place: JSONNode)] {
        var places = [node["stem"]]
        for name in ["options", "targets"] {
            guard let options = node[name] else { continue }
            for option in options.elements { places.append(option["text"]) }
        }
        if item.unit != nil { places.append(node["unit"]) }
        if item.typing != nil { places.append(node["passage"]) }
        return zip(item.texts, places).map { ($0, $1 ?? node) }
    }

    /// One text for both languages that reads as text. Whoever writes the same words under both
    /// means them so, unless they are Chinese.
    static func isUntranslated(_ text: Phrase, at place: JSONNode) -> Bool {
        guard text.isOneText else { return false }
        if text.zh.unicodeScalars.contains(where: \.isHan) { return true }
        return place.kind != .object && words(of: text.zh) >= 3
    }

    /// Words in Latin letters. Numbers, names and terms that both languages share have few, and a
    /// formula has none: its letters have brackets and digits between them.
    private static func words(of text: String) -> Int {
        text.split(whereSeparator: \.isWhitespace).count { piece in
            var word = piece.unicodeScalars[...]
            while let mark = word.first, isMark(mark) { word.removeFirst() }
            while let mark = word.last, isMark(mark) { word.removeLast() }
            return !word.isEmpty && word.allSatisfy { $0.isLatin || joins.contains($0) }
        }
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        !scalar.isLatin && !scalar.isDigit
    }

    private static let joins: [Unicode.Scalar] = ["-", "'", "’"]
}

extension JSONNode {
    /// The text of one language, where it is written in both.
    func text(in language: Language) -> JSONNode {
        kind == .object ? self[language.rawValue] ?? self : self
    }
}
