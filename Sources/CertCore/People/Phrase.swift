/// A language that everything people read exists in.
public enum Language: String, Hashable, Sendable, CaseIterable {
    case zh, en
}

/// A text in both languages; a text given in one language only stands for both.
public struct Phrase: Hashable, Sendable {
    public let zh: String
    public let en: String

    public init(zh: String, en: String) {
        self.zh = zh
        self.en = en
    }

    public init(_ text: String) {
        self.init(zh: text, en: text)
    }

    /// The same text stands for both languages.
    public var isOneText: Bool { zh == en }

    public func `in`(_ language: Language) -> String {
        switch language {
        case .zh: zh
        case .en: en
        }
    }
}
