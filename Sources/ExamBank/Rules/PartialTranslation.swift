import CertCore
import TextFormats

/// An item of which a candidate reads one text in two languages and another in one only.
enum PartialTranslation {
    static func remark(on item: Item, _ node: JSONNode) -> (fault: BankFault, place: JSONNode)? {
        guard item.status != .retired, item.languages.count > 1 else { return nil }
        let texts = texts(of: item, node)
        let same = texts.filter { $0.text.isOneText && needsTranslation($0.text.zh) }
        guard let first = same.first else { return nil }
        return (.partlyTranslated(same.count, of: texts.count), first.place)
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
        return zip(item.texts, places).map { ($0, $1 ?? node) }
    }

    /// Numbers, names and words that both languages share need none: ideographs do, and so do
    /// three words in Latin letters.
    private static func needsTranslation(_ text: String) -> Bool {
        if text.unicodeScalars.contains(where: \.isHan) { return true }
        return text.unicodeScalars.split { !$0.isLatin }.count >= 3
    }
}

extension JSONNode {
    /// The text of one language, where it is written in both.
    func text(in language: Language) -> JSONNode {
        kind == .object ? self[language.rawValue] ?? self : self
    }
}
