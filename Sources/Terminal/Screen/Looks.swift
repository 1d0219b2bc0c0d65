/// How a cell of a frame stands out.
///
/// No background is ever set but by exchanging both colours, and only colours are used that read
/// on light and on dark grounds.
public struct Looks: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8

    public init(rawValue: UInt8) { self.rawValue = rawValue }

    public static let bold = Looks(rawValue: 1 << 0)
    public static let dim = Looks(rawValue: 1 << 1)
    public static let underlined = Looks(rawValue: 1 << 2)
    public static let inverse = Looks(rawValue: 1 << 3)
    public static let red = Looks(rawValue: 1 << 4)
    public static let green = Looks(rawValue: 1 << 5)

    /// The sequence that sets these looks and no other (SGR of ECMA-48).
    var sequence: String {
        var codes = [0]
        for (look, style) in Self.styles where contains(look) { codes.append(style.rawValue) }
        return "\u{1B}[" + codes.map { String($0) }.joined(separator: ";") + "m"
    }

    private static let styles: [(Looks, Style.Look)] = [
        (.bold, .bold), (.dim, .dim), (.underlined, .underlined), (.inverse, .inverse),
        (.red, .red), (.green, .green),
    ]
}
