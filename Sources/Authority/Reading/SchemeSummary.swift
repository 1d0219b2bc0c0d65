public import CertCore
import TextFormats

/// What lists tell of a scheme without opening its files.
public struct SchemeSummary: Hashable, Sendable {
    public struct Part: Hashable, Sendable {
        public var id: PartID
        public var title: Phrase
    }

    public var title: Phrase
    /// In the order candidates pass them.
    public var steps: [Step]
    public var parts: [Part]

    public init(_ scheme: Scheme) {
        title = scheme.title
        steps = scheme.steps.map(\.step)
        parts = scheme.parts.map { Part(id: $0.id, title: $0.title) }
    }

    /// As it stands in a row for listing.
    var text: String {
        let json: JSON = [
            "title": title.json,
            "steps": .array(steps.map { .string($0.rawValue) }),
            "parts": .object(parts.map { JSON.Member($0.id.text, $0.title.json) }),
        ]
        return String(decoding: json.compact(), as: UTF8.self)
    }

    /// Nil for a text that is not one of these.
    init?(_ text: String) {
        guard let root = try? JSONDocument(parsing: Array(text.utf8)).root,
            let title = root["title"].flatMap({ Phrase($0) }),
            let steps = root["steps"], let parts = root["parts"]
        else { return nil }
        self.title = title
        self.steps = steps.elements.compactMap { $0.string.flatMap { Step(rawValue: $0) } }
        self.parts = parts.members.compactMap { member in
            Phrase(member.value).map { Part(id: PartID(member.name), title: $0) }
        }
    }
}

extension Phrase {
    fileprivate var json: JSON { ["zh": .string(zh), "en": .string(en)] }

    fileprivate init?(_ node: JSONNode) {
        guard let zh = node["zh"]?.string, let en = node["en"]?.string else { return nil }
        self.init(zh: zh, en: en)
    }
}
