/// How text is made to stand out; a plain style leaves it as it is.
///
/// Escape sequences take no room but would be counted: lay text out first, then style it.
public struct Style: Hashable, Sendable {
    /// A way of standing out, by its number in ECMA-48 (SGR).
    public enum Look: Int, Hashable, Sendable, CaseIterable {
        case bold = 1
        case dim = 2
        case underlined = 4
        case inverse = 7
        case red = 31
        case green = 32
        case yellow = 33
        case blue = 34
        case cyan = 36
    }

    public static let plain = Style(isStyled: false)

    public let isStyled: Bool

    public init(isStyled: Bool) { self.isStyled = isStyled }

    /// The text in the looks given.
    public func callAsFunction(_ text: String, _ looks: Look...) -> String {
        guard isStyled, !text.isEmpty, !looks.isEmpty else { return text }
        let codes = looks.map { String($0.rawValue) }.joined(separator: ";")
        return "\u{1B}[\(codes)m\(text)\u{1B}[0m"
    }
}
